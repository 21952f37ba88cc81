import { noticeIn } from "../notices/notices.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { creditLabels, disputedLabels, pointerLabels, rubrics, verdictLabels } from "../tables/notice-words.ts";
import { firstPerson } from "../tables/speaker-words.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Attribution } from "./attributions.ts";

/** A label of more tokens before a colon is a sentence, not a name. */
const maxLabel = 7;
/** One paragraph with a name and a colon may be a note; whoever has so many is in a conversation. */
const minTurns = 2;

const capital = /^\p{Lu}/u;
const joining = /^[.\-‐’'/&]$/;
const ending = /[.!?…]["'”’»)]?$/u;

interface Turn {
  readonly label: Range;
  readonly content: Range;
  readonly sentence: number;
  /** Number of the sentence behind the paragraph's last. */
  readonly end: number;
}

/**
 * A conversation written down: "REED: It is safe.", a paragraph or a quotation a turn, each with its speaker's name
 * before a colon. None where nobody has the word twice; bare letters ("Q:", "A:") are whoever they stand for, where two of them
 * take turns, and initials whose name has stood before them. What no label opens goes on while it says "I" or "we".
 */
export function transcribedTurns(passage: Passage): Attribution[] {
  const turns = turnsOf(passage).filter((turn) => !isRubric(passage, turn));
  const names = namesOf(passage, turns);
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(names.get(turn)!.name, (counts.get(names.get(turn)!.name) ?? 0) + 1);
  const letters = [...counts.keys()].filter((name) => name.length === 1).length;
  const often = (turn: Turn) => {
    const { name } = names.get(turn)!;
    return counts.get(name)! >= minTurns && (name.length > 1 || letters === minTurns);
  };
  const taken = turns.filter(often).length;
  // Among many turns one more name has its own, in capitals or of two words.
  const joins = ({ label }: Turn) => taken > minTurns && label.last - label.first > 1;
  const talking = turns.filter((turn) => often(turn) || (taken > 0 && (isShouted(passage, turn) || joins(turn))));
  return talking.flatMap((turn, place) => {
    const { label, content, sentence, end } = turn;
    const { full } = names.get(turn)!;
    const spoken = { frame: "colon", kind: "speech", cue: { first: label.last, last: label.last + 1 } } as const;
    const first: Attribution = { ...spoken, sentence, content: [content], mention: label };
    const until = talking[place + 1]?.sentence ?? passage.sentences.length;
    const more = goesOn(passage, end, until, talking[place + 1] !== undefined);
    const standsFor = full === label ? {} : { standsFor: full };
    return [first, ...more.map((one): Attribution => ({ ...spoken, ...one, mention: label }))].map((one) => ({
      ...one,
      ...standsFor,
    }));
  });
}

/** What a label calls its speaker: the last word of "ANN REED" is "REED" from then on, and so are "AR" and "R". */
function namesOf({ tokens }: Passage, turns: readonly Turn[]): ReadonlyMap<Turn, { name: string; full: Range }> {
  const names = new Map<Turn, { name: string; full: Range }>();
  const byInitials = new Map<string, { name: string; full: Range }>();
  for (const turn of turns) {
    const { first, last } = turn.label;
    const words = tokens.slice(first, last).flatMap(({ text }) => text.split(/[^\p{L}\p{M}]+/u).filter(Boolean));
    const letters = words.join("");
    const initials = letters.length <= maxInitials && letters === letters.toUpperCase() ? letters : null;
    const own = { name: tokens[last - 1]!.lower, full: turn.label };
    const known = initials === null ? undefined : byInitials.get(initials);
    names.set(turn, known ?? own);
    if (initials !== null) continue;
    const short = words.map((word) => word[0]!.toUpperCase()).join("");
    // "Reed" after "Ann Reed" has the same letter as "Ross": the first that has it keeps it.
    for (const one of [short, words.at(-1)![0]!.toUpperCase()]) if (!byInitials.has(one)) byInitials.set(one, own);
  }
  return names;
}
const maxInitials = 3;

/** Paragraphs without a label that somebody's turn goes on to, `from` the sentence behind its first. */
function goesOn(
  passage: Passage,
  from: number,
  until: number,
  between: boolean,
): Pick<Attribution, "sentence" | "content">[] {
  const found: Pick<Attribution, "sentence" | "content">[] = [];
  let sure = 0;
  for (let at = from; at < until; ) {
    const next = paragraphEnd(passage, at, until);
    const range = { first: passage.sentences[at]!.first, last: passage.sentences[next - 1]!.last };
    if (!isSpoken(passage, at, range)) break;
    found.push({ sentence: at, content: [range] });
    if (speaksOfOneself(passage, range)) sure = found.length;
    else if (!between) break;
    at = next;
  }
  return found.slice(0, sure);
}

/** Sentences outside marks and brackets: no heading, no "(Laughter)", no label, nothing of the page. */
export function isSpoken(passage: Passage, at: number, { first, last }: Range): boolean {
  const { tokens, quotationOf, text } = passage;
  if (quotationOf[first] !== -1 || /^(?:[([©]|copyright$)/.test(tokens[first]!.lower)) return false;
  // "Reader from Hollin: Is it safe?"
  const colon = tokens.slice(first, Math.min(last, first + maxLabel)).some(({ text: sign }) => sign === ":");
  if (colon || labelAt(passage, first, last) !== null || noticeIn(passage, passage.sentences[at]!) !== null)
    return false;
  return ending.test(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
}

/** Whether somebody says "I" or "we" outside marks. */
export function speaksOfOneself({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const { text, lower } = tokens[at]!;
    // "US"; "Sen. Reed (I-Vt.)"
    const word = text.length > 1 && text === text.toUpperCase() ? text : lower.replace(/['’].*$/, "");
    if (quotationOf[at] === -1 && firstPerson.has(word) && tokens[at - 1]?.text !== "(") return true;
  }
  return false;
}

/** "Photos: …", "Read more: …", "Claim: …": what a page puts before a colon over and over. */
function isRubric({ text, tokens }: Passage, { label }: Turn): boolean {
  const words = text.slice(tokens[label.first]!.start, tokens[label.last - 1]!.end).toLowerCase();
  return (
    creditLabels.has(words) ||
    pointerLabels.has(words) ||
    [creditLabels, disputedLabels, rubrics, verdictLabels].some((labels) => labels.has(tokens[label.last - 1]!.lower))
  );
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
    const { first } = sentences[index]!;
    const next = paragraphEnd(passage, index, sentences.length);
    const quotation = quotationOf[first]!;
    const quoted = quotation !== -1 && tokens[first]!.text.length <= 2 && !capital.test(tokens[first]!.text);
    const last = quoted ? quotationTokens[quotation]![1] : sentences[next - 1]!.last;
    const label = labelAt(passage, quoted ? first + 1 : first, last);
    if (label && label.last + 1 < last) {
      const answer = quoted ? -1 : labelInside(passage, label.last, index + 1, next);
      const end = answer < 0 ? last : sentences[answer]!.first;
      turns.push({
        label,
        content: { first: label.last + 1, last: end },
        sentence: index,
        end: answer < 0 ? next : answer,
      });
      if (answer >= 0) {
        const inner = labelAt(passage, end, last)!;
        turns.push({ label: inner, content: { first: inner.last + 1, last }, sentence: answer, end: next });
      }
    }
    index = next;
  }
  return turns;
}

export function paragraphEnd({ sentences }: Passage, from: number, limit: number): number {
  let next = from + 1;
  while (next < limit && sentences[next]!.paragraph === sentences[from]!.paragraph) next++;
  return next;
}

/** "REED: Why?  MILLER: It is old.": the sentence with the label of who answers in the same line, in capitals; -1 without one. */
function labelInside(passage: Passage, behind: number, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { first, last }: OuterSentence = passage.sentences[at]!;
    if (first <= behind) continue;
    const label = passage.quotationOf[first] === -1 ? labelAt(passage, first, last) : null;
    if (label && label.last + 1 < last && isShouted(passage, { label } as Turn)) return at;
  }
  return -1;
}

/** The capitalised words before a colon at `from`, null where there are none. */
function labelAt({ tokens }: Passage, from: number, end: number): Range | null {
  let at = from;
  for (; at < Math.min(end, from + maxLabel + 1); at++) {
    const { text } = tokens[at]!;
    if (text === ":")
      return at > from && (at === from + 1 || tokens[at - 1]!.text.length > 1 || joining.test(tokens[at - 2]!.text))
        ? { first: from, last: at }
        : null;
    // "Unnamed journalist: Why?"
    const role = at > from && roleNouns.has(tokens[at]!.lower) && tokens[at + 1]?.text === ":";
    if (!capital.test(text) && !(at > from && joining.test(text)) && !role) return null;
  }
  return null;
}
