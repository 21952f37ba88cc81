import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";

/** Who supplies pictures, by the first word of their credit and what may follow it in the credit. */
const suppliers: ReadonlyMap<string, readonly string[]> = new Map([
  ["BBC", []],
  ["AFP", ["Photo"]],
  ["AP", ["Photo"]],
  ["Reuters", ["Photo"]],
  ["EPA", ["Photo"]],
  ["PA", ["Media", "Wire", "Images"]],
  ["Getty", ["Images"]],
  ["Shutterstock", []],
  ["Alamy", []],
  ["Handout", []],
  ["Xinhua", ["Photo"]],
]);
/** What opens a sentence and stands in no body's name. */
const opensSentence: ReadonlySet<string> = new Set(["DET", "PRON", "SCONJ", "CCONJ", "ADP", "ADV"]);
/** "Police", "Rescuers": several whom no supplier employs. */
const crowd =
  /^(?:police|people|[a-z]{3,}(?:ers|ors|ents|ists|ants|men|women)|officials|authorities|witnesses|families)$/;
const staff = /^(?:report|photograph|present|produc|journal|correspond|edit|manag|view|read|broadcast|insid|list)/;

/**
 * Where a paragraph begins behind the credit of the picture above it, which a page's text runs into the sentence: "BBC
 * Police said …", "Getty Images The mayor …"; the token itself where no credit stands.
 */
export function behindGluedCredit(tokens: readonly Token[], first: number, last: number): number {
  const captioned = behindCaptionLabel(tokens, first, last);
  if (captioned > first) return captioned;
  const more = suppliers.get(tokens[first]!.text);
  if (more === undefined) return first;
  const from = more.includes(tokens[first + 1]?.text ?? "") ? first + 2 : first + 1;
  const next = tokens[from];
  if (!next || from + 2 >= last || !startsWithCapital(next.text) || isCapitals(next.text)) return first;
  const { lower, pos } = next;
  if (opensSentence.has(pos)) return from;
  // "Getty Images Ann Reed left": two words that are no more than a credit, and a name.
  if (from === first + 2 && pos === "PROPN" && tokens[from + 1]!.pos === "PROPN") return from;
  const verb = tokens[from + 1]!.pos;
  return crowd.test(lower) && !staff.test(lower) && (verb === "VERB" || verb === "AUX") ? from : first;
}

/** "Image copyright Getty Images Image caption The pier …": behind the label of the caption. */
function behindCaptionLabel(tokens: readonly Token[], first: number, last: number): number {
  if (!label.test(tokens[first]!.lower) || first + 2 >= last) return first;
  // "Media analysts praised the image caption": a sentence about one.
  const next = tokens[first + 1]!;
  if (next.lower === "caption") return first + 2;
  if (!opensCredit.has(next.lower) && !suppliers.has(next.text)) return first;
  for (let at = first + 1; at < Math.min(last - 2, first + longestLabel); at++)
    if (capitalLabel.test(tokens[at]!.text) && tokens[at + 1]!.lower === "caption") return at + 2;
  return first;
}
const label = /^(?:image|media)$/;
/** "Image caption", and not "the image caption" of a sentence. */
const capitalLabel = /^(?:I(?:mage|MAGE)|M(?:edia|EDIA))$/;
/** "Image copyright …", "Image source, …", "Media playback is unsupported …": what a label goes on with before its caption's. */
const opensCredit: ReadonlySet<string> = new Set(["copyright", "source", "playback"]);
/** In tokens. */
const longestLabel = 12;

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
