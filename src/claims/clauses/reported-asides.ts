import { isTold } from "../passages/apposed-claim.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { answeringVerbs } from "../tables/answering-verbs.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { behindName } from "./behind-name.ts";

/** "…, which he called a trap", "…, to which most said no": a relative clause that reports what another says. */
export function opensReportedRelative(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  const { tokens, quotationOf } = passage;
  const relative = tokens[from]?.pos === "ADP" ? from + 1 : from;
  if (relative + 1 >= end || !objectRelatives.has(tokens[relative]!.lower)) return false;
  for (let at = relative + 1; at < Math.min(end, relative + maxReporter) && quotationOf[at] === -1; at++) {
    at = behindName(tokens, at, end);
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB") return at > relative + 1 && speaks(tokens[at]!.lemma);
    if (tag === "AUX" ? at === relative + 1 : tag === "SCONJ" || tag === "CCONJ") return false;
    if (tag === "PUNCT" && tokens[at]!.text !== "." && tokens[at]!.text !== "-") return false;
  }
  return false;
}

/** "…, a claim the board rejects", "…, an accusation that Miller called absurd": what another says of what is said. */
export function opensReportedNoun(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  const { tokens, quotationOf } = passage;
  if (from + 3 >= end || !/^an?$/.test(tokens[from]!.lower)) return false;
  const noun = isTold(tokens[from + 1]!.lemma) ? from + 1 : from + 2;
  if (tokens[noun]!.pos !== "NOUN" || !isTold(tokens[noun]!.lemma)) return false;
  for (let at = noun + 1; at < Math.min(end, noun + maxReporter) && quotationOf[at] === -1; at++) {
    at = behindName(tokens, at, end);
    const tag = tagOf(passage, sentence, at);
    // "…, a figure that could not be independently verified"
    if (tag === "VERB")
      return at > noun + 1 && (reportingVerbs.has(tokens[at]!.lemma) || tokens[at]!.lemma === "verify");
    if (tag === "ADP" || (tag === "PUNCT" && tokens[at]!.text !== "-")) return false;
  }
  return false;
}

const objectRelatives: ReadonlySet<string> = new Set(["which", "whom"]);

function speaks(lemma: string): boolean {
  const frames = reportingVerbs.get(lemma)?.frames;
  if (answeringVerbs.has(lemma)) return true;
  return frames !== undefined && (frames.has("clause") || frames.has("quotation") || frames.has("naming"));
}

/** "…, with Miller calling it a trap": what another says while the first one speaks. */
export function opensReport(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + maxReporter) && passage.quotationOf[at] === -1; at++) {
    const tag = tagOf(passage, sentence, at);
    const { text, lemma } = passage.tokens[at]!;
    if (tag === "VERB") return text.endsWith("ing") && reportingVerbs.has(lemma);
    if (tag === "AUX" || tag === "SCONJ" || tag === "CCONJ" || (tag === "PUNCT" && text !== "." && text !== "-"))
      return false;
  }
  return false;
}

/** The longest phrase, in tokens, for somebody who speaks behind "with". */
const maxReporter = 10;
