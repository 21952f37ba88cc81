import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { askingCues } from "../tables/modality-words.ts";
import type { Attribution } from "./attributions.ts";

type Growing = Attribution & { readonly content: Range[] };

/** After these frames a quotation in the next sentence gives the same words again or goes on. */
const spoken: ReadonlySet<string> = new Set(["quotation", "clause", "that"]);

/**
 * Gives quotations that stand in a sentence of their own to whom the text around them gives its words: the sentence
 * before in the same paragraph, the one after, or, over a paragraph break, the quotation that they go on from.
 */
export function continueQuotations(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const result: Growing[] = attributions.map((one) => ({ ...one, content: [...one.content] }));
  const bySentence = new Map<number, Growing[]>();
  const covered = new Set<number>();
  for (const attribution of result) {
    const list = bySentence.get(attribution.sentence);
    if (list) list.push(attribution);
    else bySentence.set(attribution.sentence, [attribution]);
    for (const range of attribution.content) cover(passage, range, covered);
  }
  /** Who the quotation that a sentence consists of was given to. */
  const holders = new Map<number, Growing>();
  const waiting: number[] = [];
  passage.sentences.forEach((sentence, index) => {
    const range = quotedWhole(passage, sentence);
    if (range === null || covered.has(passage.quotationOf[range.first]!)) return;
    if (isOpenUpTo(passage, index, range, bySentence.get(index + 1))) {
      waiting.push(index);
      return;
    }
    const given = fromBefore(passage, index, range, bySentence.get(index - 1) ?? [], holders.get(index - 1));
    if (given) {
      given.content.push(range);
      holders.set(index, given);
    } else waiting.push(index);
  });
  for (const index of waiting.toReversed()) {
    const given = holders.get(index + 1) ?? bySentence.get(index + 1)?.find((one) => startsQuoted(passage, one));
    if (!given) continue;
    const next = given.content[0]!.first;
    const goesOn = passage.quotations[passage.quotationOf[next]!]?.continues ?? false;
    if (!goesOn && passage.sentences[index + 1]!.paragraph !== passage.sentences[index]!.paragraph) continue;
    given.content.unshift(quotedWhole(passage, passage.sentences[index]!)!);
    holders.set(index, given);
  }
  for (const [place, one] of result.entries()) if (one.handsOn) handAllOn(one, result[place + 1]!);
  return result;
}

/** "«A. B.\n\nC», — said D.": words that no mark closes go on in the next paragraph, where it says whose they are. */
function isOpenUpTo(passage: Passage, index: number, { first }: Range, next: readonly Growing[] | undefined): boolean {
  if (passage.quotations[passage.quotationOf[first]!]!.balanced || next === undefined) return false;
  const { first: opening, paragraph } = passage.sentences[index + 1]!;
  const after = passage.quotations[passage.quotationOf[opening]!];
  // Where a mark opens the next paragraph anew, who speaks goes on from before.
  const goesOn = after?.continues === true && after.innerStart === after.start;
  return goesOn && paragraph !== passage.sentences[index]!.paragraph && next.some((one) => startsQuoted(passage, one));
}

/** Who hands words on, the attribution right before theirs, hands on what they go on to. */
function handAllOn(hands: Growing, own: Growing): void {
  for (const range of own.content) if (!hands.content.includes(range)) hands.content.push(range);
}

function cover(passage: Passage, range: Range, covered: Set<number>): void {
  for (let at = range.first; at < range.last; at++) {
    if (passage.quotationOf[at] !== -1) covered.add(passage.quotationOf[at]!);
  }
}

/** The quoted part of a sentence that has nothing else in it. */
function quotedWhole(passage: Passage, sentence: OuterSentence): Range | null {
  let { first, last } = sentence;
  while (first < last && passage.quotationOf[first] === -1 && passage.tokens[first]!.pos === "PUNCT") first++;
  while (last > first && passage.quotationOf[last - 1] === -1 && passage.tokens[last - 1]!.pos === "PUNCT") last--;
  for (let at = first; at < last; at++) if (passage.quotationOf[at] === -1) return null;
  return first < last ? { first, last } : null;
}

function fromBefore(
  passage: Passage,
  index: number,
  range: Range,
  before: readonly Growing[],
  holder: Growing | undefined,
): Growing | undefined {
  const previous = passage.sentences[index - 1];
  const goesOn = passage.quotations[passage.quotationOf[range.first]!]!.continues;
  if (!previous || (previous.paragraph !== passage.sentences[index]!.paragraph && !goesOn)) return undefined;
  const speaking = (one: Growing) =>
    one.handsOn === undefined &&
    !asksNobody(passage, one) &&
    one.content.at(-1)!.last <= range.first &&
    (spoken.has(one.frame) || one.content.some((part) => isQuoted(passage, part)));
  const quoting = before.find(
    (one) => speaking(one) && startsQuoted(passage, one) && one.content[0]!.first === previous.first,
  );
  const last = before.findLast(speaking);
  // "Miller said she felt it was “safe.” “We know.”": whoever speaks goes on, not whom the words are about.
  const relays = last && before.find((one) => one !== last && speaking(one) && holds(one, last.cue.first));
  return quoting ?? relays ?? last ?? holder;
}

/** "Asked whether he would stay, Reed laughed. “Never.”": who asked does not go on. */
export function asksNobody({ tokens }: Passage, { cue, mention }: Attribution): boolean {
  return mention === null && askingCues.has(tokens[cue.first]!.lemma);
}

function holds({ content }: Attribution, at: number): boolean {
  return content.some(({ first, last }) => first <= at && at < last);
}

function isQuoted(passage: Passage, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) if (passage.quotationOf[at] !== -1) return true;
  return false;
}

function startsQuoted(passage: Passage, attribution: Attribution): boolean {
  return attribution.frame === "quotation" && passage.quotationOf[attribution.content[0]!.first] !== -1;
}
