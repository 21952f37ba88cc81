/** Half-open offsets into a text, UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A full stop, but for that of "Nov. 13" and "Mr. Berg". */
const stop =
  /(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|No|\p{Lu}))[.!?;]["'”’)]*\s/gu;
const joint = /[,–—:]\s|\s(?:and|while|but|after|when|as|since|than|with)\s/gu;

/** The sentence around a figure, cut at the last joint before it that follows the one before, and so behind it. */
export function partAround(text: string, { start, end }: Place, from: number, to: number): string {
  let [first, last] = [sentenceStart(text, start), text.length];
  for (const { index, 0: match } of text.matchAll(stop)) {
    if (index >= end && index < last) last = index + match.trimEnd().length;
  }
  const opening = from > first ? null : subordinateBefore(text, first, start);
  if (opening !== null) first = opening;
  if (from > first) first = jointAfter(text, from, start) ?? from;
  if (to < last) last = jointAfter(text, end, to) ?? to;
  return text.slice(first, last).replace(leadingJoint, "").replace(danglingEnd, "").trim();
}
/** "Voted 114 to [98]", "flew 770 kilometers ([478 miles])". */
const danglingEnd = /(?:\s(?:to|of|in|from|by|at|with|than|or|for|on)|\s[([])\s*$/u;
const leadingJoint = /^(?:[,–—:\s]|(?:and|while|but|plus|with)\s)+/u;

/** "The talks broke off after 17 people died": where the part begins that tells the count. */
function subordinateBefore(text: string, from: number, to: number): number | null {
  let found: number | null = null;
  for (const { index, 0: match } of text.slice(from, to).matchAll(subordinator)) found = from + index + match.length;
  return found !== null && text.slice(from, found).split(" ").length > fewestLeading ? found : null;
}
const subordinator = /\s(?:after|when|where|while|as|because|since|in which)\s/gu;
const fewestLeading = 5;

function jointAfter(text: string, from: number, to: number): number | null {
  let found: number | null = null;
  for (const { index } of text.slice(from, to).matchAll(joint)) found = from + index;
  return found;
}

function sentenceStart(text: string, before: number): number {
  let start = 0;
  for (const { index, 0: match } of text.matchAll(stop)) if (index < before) start = index + match.length;
  return start;
}

/** "In November 2009, …": the first words of a sentence tell the time of all of it. */
const openingLength = 40;

/** The first words of the sentence that holds a figure. */
export function openingOf(text: string, { start }: Place): string {
  const from = sentenceStart(text, start);
  return text.slice(from, from + openingLength);
}
