import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/**
 * Whether a token opens a sentence of its own behind speech that a stop ended: "It fell. '' Reed left the pier", not "It
 * fell. '' Reed said". Dumps that set marks apart hide such a sentence from whoever cuts the text.
 */
export function opensBehindSpeech(
  tokens: readonly Token[],
  quotationOf: Int32Array,
  at: number,
  last: number,
): boolean {
  const quotation = quotationOf[at - 1]!;
  if (quotation === -1 || quotationOf[at] === quotation || !startsWithCapital(tokens[at]!.text)) return false;
  // Two single marks that close are two tokens.
  let mark = at - 1;
  while (mark > 0 && tokens[mark]!.text === "'" && tokens[mark - 1]!.text === "'") mark--;
  const stop = tokens[mark - 1];
  // The mark has its own place behind the stop.
  if (stop === undefined || quotationOf[mark - 1] !== quotation || stop.end === tokens[mark]!.start) return false;
  return /[.!?]$/.test(stop.text) && !isTag(tokens, quotationOf, at, last);
}

/** "Reed said.", "Mayor Ann Reed told reporters on Friday": who said what stands before, and nothing else. */
function isTag(tokens: readonly Token[], quotationOf: Int32Array, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(last, first + longestTag) && quotationOf[at] === -1; at++) {
    const { pos, lemma } = tokens[at]!;
    if (pos === "AUX" || pos === "CCONJ" || pos === "SCONJ") return false;
    if (pos !== "VERB" || !reportingVerbs.has(lemma)) continue;
    const next = tokens[at + 1];
    return next === undefined || at + 1 >= last || !opensContent.has(next.pos) || quotationOf[at + 1] !== -1;
  }
  return false;
}
/** In tokens. */
const longestTag = 9;
/** What somebody says behind the verb opens with one of these. */
const opensContent: ReadonlySet<string> = new Set(["PRON", "PROPN", "DET", "SCONJ", "NUM"]);
