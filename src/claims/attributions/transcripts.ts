import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { creditLabels, pointerLabels } from "../tables/notice-words.ts";
import type { Attribution } from "./attributions.ts";

/** A label of more tokens before a colon is a sentence, not a name. */
const maxLabel = 5;
/** One paragraph with a name and a colon may be a note; whoever has so many is in a conversation. */
const minTurns = 2;

const capital = /^\p{Lu}/u;
const abbreviating = /^[.\-‐’']$/;

interface Turn {
  readonly label: Range;
  readonly content: Range;
  readonly sentence: number;
}

/**
 * A conversation written down: "REED: It is safe.", a paragraph or a quotation a turn, each with its speaker's name
 * before a colon. None where nobody has the word twice; bare letters ("Q:", "A:") are whoever they stand for, where two of them
 * take turns.
 */
export function transcribedTurns(passage: Passage): Attribution[] {
  const turns = turnsOf(passage).filter((turn) => !isRubric(passage, turn));
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(nameOf(passage, turn), (counts.get(nameOf(passage, turn)) ?? 0) + 1);
  const letters = [...counts.keys()].filter((name) => name.length === 1).length;
  const often = (turn: Turn) =>
    counts.get(nameOf(passage, turn))! >= minTurns && (nameOf(passage, turn).length > 1 || letters === minTurns);
  const conversation = turns.some(often);
  const talks = (turn: Turn) => often(turn) || (conversation && isShouted(passage, turn));
  return turns.filter(talks).map(({ label, content, sentence }) => ({
    sentence,
    frame: "colon",
    kind: "speech",
    cue: { first: label.last, last: label.last + 1 },
    content: [content],
    mention: label,
  }));
}

/** The last word of a label: "ANN REED" is "REED" from then on. */
function nameOf({ tokens }: Passage, { label }: Turn): string {
  return tokens[label.last - 1]!.lower;
}

/** "Photos: …", "Read more: …": what a page puts before a colon over and over. */
function isRubric({ text, tokens }: Passage, { label }: Turn): boolean {
  const words = text.slice(tokens[label.first]!.start, tokens[label.last - 1]!.end).toLowerCase();
  return creditLabels.has(words) || pointerLabels.has(words) || creditLabels.has(tokens[label.last - 1]!.lower);
}

/** Whether a label stands in capitals throughout. */
function isShouted({ tokens }: Passage, { label }: Turn): boolean {
  for (let at = label.first; at < label.last; at++) if (lowerCase.test(tokens[at]!.text)) return false;
  return true;
}

const lowerCase = /\p{Ll}/u;

function turnsOf(passage: Passage): Turn[] {
  const { sentences, quotationOf, quotationTokens, tokens } = passage;
  const turns: Turn[] = [];
  for (let index = 0; index < sentences.length; ) {
    const { first, paragraph } = sentences[index]!;
    let next = index + 1;
    while (next < sentences.length && sentences[next]!.paragraph === paragraph) next++;
    const quotation = quotationOf[first]!;
    const quoted = quotation !== -1 && tokens[first]!.text.length <= 2 && !capital.test(tokens[first]!.text);
    const last = quoted ? quotationTokens[quotation]![1] : sentences[next - 1]!.last;
    const label = labelAt(passage, quoted ? first + 1 : first, last);
    if (label && label.last + 1 < last)
      turns.push({ label, content: { first: label.last + 1, last }, sentence: index });
    index = next;
  }
  return turns;
}

/** The capitalised words before a colon at `from`, null where there are none. */
function labelAt({ tokens }: Passage, from: number, end: number): Range | null {
  let at = from;
  for (; at < Math.min(end, from + maxLabel + 1); at++) {
    const { text } = tokens[at]!;
    if (text === ":")
      return at > from && (at === from + 1 || tokens[at - 1]!.text.length > 1) ? { first: from, last: at } : null;
    if (!capital.test(text) && !(at > from && abbreviating.test(text))) return null;
  }
  return null;
}
