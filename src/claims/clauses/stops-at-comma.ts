import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { tellingPronouns } from "../tables/clause-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { otherCue, secondCue } from "./coordinated-cue.ts";
import { goesOnInContent } from "./goes-on-in-content.ts";
import { opensReport, opensReportedNoun, opensReportedRelative } from "./reported-asides.ts";

/** After a comma these open a clause of the writer's own. */
const contrasts: ReadonlySet<string> = new Set("but while although though whereas yet".split(" "));

/** "said it was “safe,” and that she would wait": a second clause of the same cue. */
export function resumesThat({ tokens, quotationOf }: Passage, at: number): boolean {
  const that = tokens[at + 1];
  return tokens[at]?.pos === "CCONJ" && that?.lower === "that" && that.pos === "SCONJ" && quotationOf[at + 1] === -1;
}

/** Whether the writer goes on after a comma, be it a token or the last mark inside a quotation. */
export function stopsAtComma(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  from: number,
  end: number,
  cue: number,
  bounded: boolean,
): boolean {
  const after = passage.tokens[at + 1];
  const next = after?.lower ?? "";
  if (resumesThat(passage, at + 1) || isBesideJoint(passage, at, from, end)) return false;
  if (closesRelative(passage, sentence, { from, comma: at, cue })) return true;
  if (next === "and" && opensWritersClause(passage, from, at + 2)) return true;
  if (next === "but" && goesOnInContent(passage, sentence, at + 2, cue)) return false;
  if (contrasts.has(next) && at > from + 1 && !isInserted(passage, at, end)) return !isSaidToo(passage, at + 2, end);
  // "… that the Harbour Office, or HO, has closed it"
  if ((next === "according" && at > from + 1) || (bounded && at > from + 1 && next !== "or")) return true;
  if (opensReportedRelative(passage, sentence, at + 1, end) && !isInserted(passage, at, end)) return true;
  if (opensReportedNoun(passage, sentence, at + 1, end)) return true;
  if (next === "with" && opensReport(passage, sentence, at + 2, end)) return true;
  if (after?.pos === "VERB" && next.endsWith("ing")) {
    const frames = reportingVerbs.get(after.lemma)?.frames;
    if (frames?.has("clause") || frames?.has("naming") || comparing.has(after.lemma)) return true;
  }
  if (after?.pos === "CCONJ" && (secondCue(passage, sentence, at + 2, cue) || otherCue(passage, sentence, at + 2, cue)))
    return true;
  return isParenthetical(passage, sentence, at + 1, end);
}

/** "…, contradicting what he told the board": what holds somebody's words against others'. */
const comparing: ReadonlySet<string> = new Set("cite quote contradict rebut refute dispute".split(" "));

/** "The bridge, which was shut after divers warned it could fall, | will reopen": the comma that ends the clause of a pronoun that holds the cue. */
function closesRelative(
  { tokens, quotationOf }: Passage,
  sentence: OuterSentence,
  { from, comma, cue }: { readonly from: number; readonly comma: number; readonly cue: number },
): boolean {
  const next = tokens[comma + 1];
  if (
    next === undefined ||
    (next.pos !== "AUX" && !(next.pos === "VERB" && next.lower !== next.lemma && !next.lower.endsWith("ing")))
  )
    return false;
  for (let at = from; at < comma; at++) if (tokens[at]!.text === "," || quotationOf[at] !== -1) return false;
  let opener = cue - 1;
  while (opener > sentence.first && tokens[opener]!.text !== ",") opener--;
  return opener > sentence.first && opener + 1 < cue - 1 && tellingPronouns.has(tokens[opener + 1]!.lower);
}

/** "said it was slow and, while others thought so, it would stop": the commas around what stands between "and" and its clause. */
function isBesideJoint({ tokens, quotationOf }: Passage, comma: number, from: number, end: number): boolean {
  if (joins(tokens[comma - 1]) && comma - 1 > from) return closing(tokens, quotationOf, comma, end) > 0;
  for (let at = comma - 1; at > Math.max(from, comma - maxInserted); at--) {
    if (quotationOf[at] !== -1) return false;
    if (tokens[at]!.text === ",") return joins(tokens[at - 1]) && inserted.has(tokens[at + 1]!.lower);
  }
  return false;
}
const joins = (token: Passage["tokens"][number] | undefined) => /^(?:and|but)$/.test(token?.lower ?? "");
const inserted: ReadonlySet<string> = new Set(
  "while although though if when as despite unlike after since because".split(" "),
);

/** The comma that closes what a comma behind "and" opens, -1 without one. */
function closing(tokens: Passage["tokens"], quotationOf: Passage["quotationOf"], comma: number, end: number): number {
  if (!inserted.has(tokens[comma + 1]?.lower ?? "")) return -1;
  for (let at = comma + 2; at < Math.min(end, comma + maxInserted); at++) {
    if (quotationOf[at] !== -1) return -1;
    if (tokens[at]!.text === ",") return at;
  }
  return -1;
}

/** "said it is safe, but “the trap was laid before we came.”": whole words in quotation marks that end the sentence. */
function isSaidToo({ quotationOf, quotationTokens }: Passage, at: number, end: number): boolean {
  const quotation = at < end ? quotationOf[at]! : -1;
  if (quotation === -1) return false;
  const [first, last] = quotationTokens[quotation]!;
  return first === at && last >= end && last - first >= fewestSaid;
}
/** Fewer tokens in quotation marks, marks included, are hardly a clause. */
const fewestSaid = 7;

/** "said it is safe, and he wrote …": a pronoun's clause after a clause without "that" is the writer's. */
function opensWritersClause(passage: Passage, from: number, at: number): boolean {
  const { tokens } = passage;
  const pronoun = tokens[at];
  if (!pronoun || passage.quotationOf[at] !== -1 || !subjectPronouns.has(pronoun.lower)) return false;
  const { pos } = tokens[at + 1] ?? pronoun;
  return (pos === "VERB" || pos === "AUX") && tokens[from]!.lower !== "that";
}

const subjectPronouns: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** ", although late, will …": words between commas after which the clause goes on with its verb. */
function isInserted(passage: Passage, comma: number, end: number): boolean {
  for (let at = comma + 2; at < Math.min(end, comma + maxInserted); at++) {
    if (passage.quotationOf[at] !== -1 || passage.tokens[at]!.text !== ",") continue;
    const pos = passage.tokens[at + 1]?.pos;
    return pos === "VERB" || pos === "AUX";
  }
  return false;
}

const maxInserted = 20;

/** ", he said," and ", said officials": a short reporting clause set between commas or at the end. */
function isParenthetical(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  const { tokens } = passage;
  for (let at = from; at < Math.min(end, from + 8); at++) {
    if (passage.quotationOf[at] !== -1) return false;
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB") {
      const frames = reportingVerbs.get(tokens[at]!.lemma)?.frames;
      if (!frames?.has("quotation") || verbGroup(passage, sentence, at).infinitive) return false;
      const next = tokens[at + 1];
      if (at === from + 1 && subjectPronouns.has(tokens[from]!.lower) && isSaidIn(passage, at + 1, end)) return true;
      return at + 1 >= end || next?.text === "," || (at === from && at + 4 >= end);
    }
    if (tag === "PUNCT" && tokens[at]!.text !== "-" && tokens[at]!.text !== ".") return false;
    if (tag === "SCONJ" || tag === "CCONJ") return false;
  }
  return false;
}

/** "…, they wrote in a note to clients", "…, he told reporters on Monday": where, when and to whom it was said, to the end. */
function isSaidIn({ tokens, quotationOf }: Passage, from: number, end: number): boolean {
  if (end - from > longestSetting) return false;
  for (let at = from; at < end; at++) if (quotationOf[at] !== -1 || !settingTags.has(tokens[at]!.pos)) return false;
  return tokens[from]!.pos === "ADP" || tokens[from]!.pos === "NOUN";
}
const longestSetting = 12;
const settingTags: ReadonlySet<string> = new Set(["ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM", "PART"]);
