import type { Token } from "../../text/annotate.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { organisationWords } from "../tables/organisations.ts";
import { bodyNouns, documentNouns } from "../tables/speaker-words.ts";

/** "…, hospital records show.", "…, a former employee claims, because": behind a comma no noun agrees with the phrase before it. */
export function endsReport(tokens: readonly Token[], at: number, lemma: string): boolean {
  if (!/^[.,]$/.test(tokens[at + 1]!.text)) return false;
  const bare = tokens[at]!.lower === lemma;
  if (bare && tokens[at + 1]!.text !== ".") return false;
  let first = at;
  while (first > 0 && at - first <= maxReporter && isInReporter(tokens[first - 1]!)) first--;
  const before = tokens[first - 1]?.text ?? "";
  // "“It is safe,” the Post reports."
  const quoted = /^[”"’']$/.test(before) && tokens[first - 2]?.text === ",";
  if (first === at || (before !== "," && !quoted)) return false;
  const opened = /^(?:the|its|his|her|their|these|those)$/.test(tokens[first]!.lower);
  let head = bare && !opened ? first : first + 1;
  while (head < at && inPhrase.has(tokens[head]!.pos)) head++;
  const { lower, lemma: noun } = tokens[head - 1]!;
  // "the chamber of commerce estimates"
  if (opened && head > first && tokens[head]?.lower === "of") {
    head++;
    while (head < at && inPhrase.has(tokens[head]!.pos)) head++;
  }
  // "The pier fell, Reuters reports."
  if (!bare && names(tokens, first, at)) return tokens[at + 1]!.text === ".";
  // "…, its author claims.", not "…, the insurance claims."
  if (!bare && opened)
    return (
      head === at &&
      (isPersonNoun(noun) || documentNouns.has(noun) || bodyNouns.has(noun) || organisationWords.has(noun)) &&
      !plural.test(lower)
    );
  if (!bare) return head === at && singularArticles.has(tokens[first]!.lower) && !plural.test(lower);
  if (head === first || (opened && head === first + 1) || !plural.test(lower)) return false;
  // "documents seen by the paper show"
  return head === at || (tokens[head]!.pos === "VERB" && documentNouns.has(noun));
}
/** Whether nothing but a name, or an article and a name, stands between. */
function names(tokens: readonly Token[], first: number, last: number): boolean {
  const from = tokens[first]!.lower === "the" ? first + 1 : first;
  return from < last && tokens.slice(from, last).every(({ pos }) => pos === "PROPN");
}

/** The longest phrase, in tokens, of whoever or whatever a sentence ends with. */
const maxReporter = 9;
const isInReporter = ({ pos, lower }: Token): boolean => inReporter.has(pos) || possessives.has(lower);
const possessives: ReadonlySet<string> = new Set("its his her their".split(" "));
const inReporter: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "VERB", "ADP"]);
const plural = /[^s]s$|^(?:media|police|people)$/;
const inPhrase: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
const singularArticles: ReadonlySet<string> = new Set(["a", "an"]);
