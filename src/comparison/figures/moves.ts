import { indexOfWhole } from "../../text/index-of-whole.ts";
import { relatedness } from "../likeness/relatedness.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Counted } from "../wording/quantities.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { doMeet, type NumberConflict } from "./number-conflict.ts";
import { areOneRounded } from "./one-rounded.ts";

/** By how much something rose or fell: "Its shares fell 8.5 percent". */
export interface Move {
  readonly direction: "up" | "down";
  /** What moved: the last noun before the verb. */
  readonly head: Lexeme;
  /** Whose or which: the words before it that are no mere "company's". */
  readonly which: readonly Lexeme[];
}

/** Words between a verb of moving and its measure, and between that and its subject. */
const reach = 4;
const subjectReach = 9;
const more: ReadonlyMap<string, "up" | "down"> = new Map([
  ["nosedive", "down"],
  ["crash", "down"],
  ["dive", "down"],
  ["shed", "down"],
  ["leap", "up"],
  ["up", "up"],
  ["down", "down"],
]);
/** Deeds of the list that move nothing. */
const unmoving: ReadonlySet<string> = new Set(
  "above below best worst top bottom record open begin start reopen release free acquit close end stop detain jail convict high low".split(
    " ",
  ),
);

/** The move that a share measures ("fell 8.5 percent", "ended the week 2.6% down"); null for any other number. */
export function moveOf({ words, text }: Wording, { quantity }: Counted): Move | null {
  if (quantity.unit !== "%") return null;
  const first = words.findIndex(({ end }) => end > quantity.start);
  if (first < 0) return null;
  const last = words.findLastIndex(({ start }) => start < quantity.end);
  const ahead = words[last + 1];
  const behind = ahead !== undefined && isParticle(ahead.lexeme) ? directionOf(ahead.lexeme) : null;
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const direction = directionOf(words[at]!.lexeme) ?? (words[at]!.lexeme.verbal ? behind : null);
    if (cut.test(text.slice(words[at]!.end, quantity.start))) return null;
    if (direction === null) continue;
    const subject = subjectOf(text, words, at);
    return subject === null ? null : { direction, ...subject };
  }
  return null;
}
/** What a number is the new level or the change of, by the noun before the verb of moving: "unemployment rose to 6 percent", "rose 6 percent". */
function headOfMove({ words, text }: Wording, { quantity }: Counted): Lexeme | null {
  const first = words.findIndex(({ end }) => end > quantity.start);
  for (let at = first - 1; at >= Math.max(0, first - reach); at--)
    if (directionOf(words[at]!.lexeme) !== null) return subjectOf(text, words, at)?.head ?? null;
  return null;
}

/** Whether one of two numbers is the level to which something moved and the other how far that moved, though both are of one value. */
export function areEndAndMove(a: Wording, b: Wording, x: Counted, y: Counted): boolean {
  if (x.ofMove === null || y.ofMove === null || x.ofMove === y.ofMove || !doMeet(x, y)) return false;
  const [head, other] = [headOfMove(a, x), headOfMove(b, y)];
  return head !== null && other !== null && head.lemma === other.lemma;
}

/** A new clause, a level ("rose to 4 percent") or a start ("fell from 9 percent"). */
const cut = /[;:]|\b(?:to|at|from|and|but|which|who|that)\b/u;

const isParticle = ({ form }: Lexeme) => form === "up" || form === "down";
const directionOf = ({ lemma, kind, direction }: Lexeme) =>
  kind === "name" || unmoving.has(lemma) ? null : (more.get(lemma) ?? direction);

function subjectOf(text: string, words: readonly Word[], verb: number): Pick<Move, "head" | "which"> | null {
  const nouns: Lexeme[] = [];
  let head: Lexeme | null = null;
  for (let at = verb - 1; at >= Math.max(0, verb - subjectReach); at--) {
    const { lexeme, end } = words[at]!;
    if (nouns.length > 0 && opens.test(text.slice(end, words[at + 1]!.start))) break;
    if (lexeme.kind === "content" || lexeme.kind === "name" || lexeme.kind === "place") {
      if (adverb.test(lexeme.form)) continue;
      head ??= lexeme;
      nouns.push(lexeme);
    } else if (nouns.length > 0 && ofWhom.has(lexeme.form)) head = null;
    else if (nouns.length > 0 && closes.has(lexeme.form)) {
      // "Shares in the group".
      if (lexeme.form !== "the" || !ofWhom.has(words[at - 1]?.lexeme.form ?? "")) break;
    }
  }
  if (head === null) return null;
  return { head, which: nouns.filter((noun) => noun !== head && !anyOwner.has(noun.lemma)) };
}
/** "Shares in Harrow Mills", "the price of copper". */
const ofWhom: ReadonlySet<string> = new Set(["in", "of"]);
const opens = /[,;:–—]/u;
const adverb = /ly$/u;
/** Words that begin the noun phrase, or stand before it. */
const closes: ReadonlySet<string> = new Set(
  "the a an its their his her this these on by with as while when after before and but that which".split(" "),
);
/** "The company's shares", "shares in the group". */
const anyOwner: ReadonlySet<string> = new Set(
  "company firm group giant maker carrier airline lender bank shoemaker".split(" "),
);

/** Reports further apart tell of other days. */
const mostDaysApart = 5;
const sameHead = 0.8;
const sameWhich = 0.6;

/** A share with what moved by it. */
export interface Moved {
  readonly counted: Counted;
  readonly move: Move | null;
  readonly past: boolean;
}

/**
 * Whether two tell how far one thing moved in one direction, by much the same ("1.9 percent", "almost two") or by another
 * value, which then is the update of the later report: what fell by 8 percent in the morning has fallen by 11 in the evening.
 * Null for the moves of two things, and for two values where the order of the reports is not known.
 */
export function sameMove(
  a: Proposition,
  b: Proposition,
  x: Moved,
  y: Moved,
): { readonly strength: number; readonly conflict: NumberConflict | null; readonly reasons: readonly string[] } | null {
  if (x.move === null || y.move === null || x.past || y.past || !areOfOne(x.move, y.move)) return null;
  if (a.claim.within !== null || b.claim.within !== null) return null;
  const { sign, apart } = orderOf(a.article, b.article);
  if (apart > mostDaysApart || nameLongTime(a) || nameLongTime(b)) return null;
  const values = [x, y].map(({ counted: { quantity } }) => quantity.text);
  if (doMeet(x.counted, y.counted) || areOneRounded(x.counted, y.counted))
    return { strength: thresholds.figure, conflict: null, reasons: [`the same move: ${values.join(", ")}`] };
  if (sign === 0) return null;
  const reasons = [values.join(" against "), "what moves has moved on, and one report is later"];
  const conflict = { a: x.counted, b: y.counted, updates: true, told: true as const, reasons };
  return { strength: thresholds.tallyOfOther, conflict, reasons };
}

function areOfOne(x: Move, y: Move): boolean {
  if (x.direction !== y.direction || relatedness(x.head, y.head) < sameHead) return false;
  if (x.which.length === 0 || y.which.length === 0) return true;
  return x.which.some((own) => y.which.some((other) => relatedness(own, other) >= sameWhich));
}

/** "In February", "this quarter": what moved over a time of its own is told once. "Its weakest since October" is of now. */
const longest = 7 * 86_400_000;
const nameLongTime = ({ claim, wording: { text } }: Proposition) =>
  ofLongTime.test(text) ||
  claim.dates.some(({ text: day, from, to }) => {
    if (from === null || to === null || Date.parse(to) - Date.parse(from) <= longest) return false;
    const at = indexOfWhole(text, day);
    return at >= 0 && !since.test(text.slice(0, at));
  });
const ofLongTime = /\b(?:years?|months?|quarters?|quarterly|annual(?:ly)?|decades?)\b/iu;
const since = /\bsince\s$/iu;
