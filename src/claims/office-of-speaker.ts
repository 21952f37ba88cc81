import type { Covered } from "./coverage.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { roleNouns } from "./tables/titles.ts";
import { type Range, tagOf } from "./tags.ts";
import { behindBracket } from "./told-of-speaker.ts";

/** "a senior lawyer at the port": so many tokens behind the comma, at least and at most. */
const [shortest, longest] = [3, 24];
const opens: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON"]);
const inside: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP", "CCONJ", "PART"]);

/**
 * "said Ann Reed, a lawyer at the port of Hollin": what an apposition tells of who speaks, with the name. It has a noun of
 * an office or a calling, and what or whom that belongs to.
 */
export function officeOfSpeaker(
  passage: Passage,
  sentence: OuterSentence,
  { first, last }: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  const comma = behindBracket(tokens, first, last);
  if (tokens[comma]?.text !== "," || comma + shortest >= last) return null;
  const speaker = covered.find((range) => range.speaks && range.last === first);
  if (!speaker || !isNamed(passage, speaker)) return null;
  let office = false;
  let belongs = tokens[comma + 1]!.lower === "the";
  let end = comma + 1;
  for (; end < last && end - comma <= longest && tokens[end]!.text !== ","; end++) {
    const tag = tagOf(passage, sentence, end);
    if (quotationOf[end] !== -1 || !(end === comma + 1 ? opens : inside).has(tag)) return null;
    office ||= roleNouns.has(tokens[end]!.lower);
    belongs ||= tag === "ADP" || tag === "PROPN" || tag === "PART" || possessives.has(tokens[end]!.lower);
  }
  return office && belongs && end - comma > shortest && end - comma <= longest
    ? [{ first: speaker.first, last: end }]
    : null;
}
const possessives: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);

function isNamed({ tokens }: Passage, { first, last }: Range): boolean {
  return tokens.slice(first, last).filter(({ pos }) => pos === "PROPN").length > 1;
}
