import type { Pair } from "../propositions/candidates.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { limits, thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";

/** How a vote went. */
export interface Tally {
  readonly more: number;
  readonly fewer: number;
  /** The words that tell it, and where they begin. */
  readonly text: string;
  readonly at: number;
}

/** Two tellings of one vote, and how sure it is that they are, 0…1. */
export interface SameVote {
  readonly pair: Pair;
  readonly strength: number;
  readonly differs: boolean;
  readonly reasons: readonly string[];
}

const number = String.raw`(\d{1,3}(?:,\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** Words without which "74-51" is a score or a range. */
const ofVotes =
  /\b(?:vot(?:e|es|ed|ing)|ballot|lawmakers?|legislators?|deputies|senators?|mps|parliament|senate|assembly|congress|bill|law|legislation|motion|resolution|amendment|council|house|commons|chamber|act|measure)\b/iu;
/** "Passed by 74 votes to 49", "voted 114 to 98", "approved the bill 74-51", "the vote was 52-48". */
const against = new RegExp(
  String.raw`\b(?:by|voted(?:\s\p{L}+){0,3}|voting|votes?|vote of|vote was|margin of|passed|approved|adopted|confirmed|rejected|defeated|failed|bill|law|legislation|measure|motion|resolution|amendment|plan|deal|treaty|act|budget|reform)\s${number}(?:\s(?:votes?|deputies|lawmakers|members|senators))?(?:\s(?:to|against)\s|\s?[-–]\s?)${number}\b(?!\s?(?:%|per|million|billion|year|month|day|hour))`,
  "iu",
);
/** "On a 217-205 vote", "a 5-4 decision". */
const asAdjective = new RegExp(
  String.raw`\b${number}(?:\s?[-–]\s?|\sto\s|-to-)${number}\s(?:vote|decision|ruling|majority|margin|ballot)\b`,
  "iu",
);
/** "Supported by 74 deputies, while 51 voted against", "74 in favour and 51 against". */
const opposed = new RegExp(
  String.raw`\b${number}\s(?=[^.;\d]{0,60}?(?:,|\band\b|\bwith\b|\bwhile\b|\bto\b))[^.;\d]{1,60}?\s${number}\s(?:\p{L}+\s){0,2}?(?:against|oppos(?:ed|ing)|in opposition)\b`,
  "iu",
);

/** "Three of the eight rate-setters voted against": the rest did not. */
const ofAll = new RegExp(
  String.raw`\b${number}\sof\s(?:the|its|all)\s${number}\s(?:\p{L}[\p{L}-]*\s){1,3}(?:had\s)?(?:voted\s(?<vote>against|for|in favour)|(?<dissent>opposed|dissented|rejected)\b)`,
  "iu",
);

/** Without such a word nobody of all voted against. */
const splits = /\b(?:voted|opposed|dissented|rejected)\b/iu;

/** The tally that a claim's words tell; null for none. */
function tallyOf({ claim, wording }: Proposition): Tally | null {
  const tally = claim.numbers.length > 0 || range.test(wording.text) ? tallyIn(wording.text) : null;
  return tally !== null && claim.negated && isDenied(wording.text, tally) ? null : tally;
}
const range = /\d[-–]\d/u;

/** The tally that a text tells; null for none. */
export function tallyIn(text: string): Tally | null {
  const share = splits.test(text) ? ofAll.exec(text) : null;
  if (share !== null) {
    const [some, all] = [countOf(share[1]!), countOf(share[2]!)];
    if (some > 0 && some < all)
      return { more: Math.max(some, all - some), fewer: Math.min(some, all - some), text: share[0], at: share.index };
  }
  if (!ofVotes.test(text)) return null;
  const match = against.exec(text) ?? asAdjective.exec(text) ?? opposed.exec(text);
  if (match === null) return null;
  const [x, y] = [countOf(match[1]!), countOf(match[2]!)];
  return { more: Math.max(x, y), fewer: Math.min(x, y), text: match[0], at: match.index };
}

function countOf(written: string): number {
  const place = words.indexOf(written.toLowerCase());
  return place < 0 ? Number(written.replaceAll(",", "")) : place + 1;
}

/** Whether both give one tally; false where one side of it differs and the other does not, null where they are hardly of one vote. */
export function agreeInTally(x: Tally, y: Tally): boolean | null {
  if (x.more === y.more && x.fewer === y.fewer) return true;
  // Of so many voters each tells another split.
  if (x.more !== y.more && x.fewer !== y.fewer) return x.more + x.fewer === y.more + y.fewer ? false : null;
  const [low, high] = [x.more + x.fewer, y.more + y.fewer].sort((a, b) => a - b) as [number, number];
  return high / low <= mostApart ? false : null;
}
const mostApart = 1.25;

/** Votes of fewer people easily go alike. */
const manyVoters = 20;
/** Share of either's weight that the other must have where they are few. */
const someCovered = 0.3;
/** The same where each of many votes gives another split of the same number. */
const mostCovered = 0.6;
const mostDaysApart = 5;

/**
 * Finds the claims of different articles that tell how one vote went: by its tally, or by half of it where neither report
 * tells of another vote.
 */
export function pairVotes(propositions: readonly Proposition[], memory: Memory): readonly SameVote[] {
  const tellings = tellingsIn(propositions);
  const found: SameVote[] = [];
  for (const [i, x] of tellings.entries()) {
    for (const y of tellings.slice(i + 1)) {
      const [a, b] = [propositions[x.place]!, propositions[y.place]!];
      if (a.articleId === b.articleId || orderOf(a.article, b.article).apart > mostDaysApart) continue;
      const agree = agreeInTally(x.tally, y.tally);
      if (agree === null || (!agree && !(x.sole && y.sole))) continue;
      const split = x.tally.more !== y.tally.more && x.tally.fewer !== y.tally.fewer;
      const many = x.tally.more + x.tally.fewer >= manyVoters;
      // A council of eight is one; a parliament of hundreds votes on many things.
      const needed = many === split ? (many ? mostCovered : someCovered) : 0;
      if (needed > 0 && memory.similarity.compare(a.wording, b.wording).covered < needed) continue;
      found.push({
        pair: [x.place, y.place],
        // Two votes of hundreds within a few days hardly go alike.
        strength: agree ? (many ? thresholds.byBoth : thresholds.figure) : thresholds.tallyOfOther,
        differs: !agree,
        reasons: [agree ? `the same vote: ${written(x.tally)}` : reasonOf(x.tally, y.tally)],
      });
    }
  }
  return found;
}

const written = ({ more, fewer }: Tally) => `${more} to ${fewer}`;
const reasonOf = (x: Tally, y: Tally) => `two tallies of one vote: ${[written(x), written(y)].sort().join(", ")}`;

interface Telling {
  readonly place: number;
  readonly tally: Tally;
  /** Whether its article tells of no other vote. */
  readonly sole: boolean;
}

/** The claims that tell a vote, in the shortest of their propositions that hold it. */
function tellingsIn(propositions: readonly Proposition[]): readonly Telling[] {
  const found: { place: number; tally: Tally }[] = [];
  const tallies = new Map<string, Set<string>>();
  let last: { claim: Proposition["claim"]; tally: Tally; place: number; length: number } | null = null;
  for (const [place, proposition] of propositions.entries()) {
    const { claim, whole, nested, articleId, wording } = proposition;
    if (whole) {
      last = null;
      if (nested || claim.modality !== "asserted") continue;
      const tally = tallyOf(proposition);
      if (tally === null) continue;
      tallies.set(articleId, (tallies.get(articleId) ?? new Set()).add(written(tally)));
      if (found.length === limits.hours) break;
      last = { claim, tally, place: found.length, length: wording.text.length };
      found.push({ place, tally });
    } else if (last?.claim === claim && wording.text.length < last.length && wording.text.includes(last.tally.text)) {
      found[last.place] = { place, tally: last.tally };
      last.length = wording.text.length;
    }
  }
  return found.map(({ place, tally }) => ({
    place,
    tally,
    sole: tallies.get(propositions[place]!.articleId)!.size === 1,
  }));
}

/** Whether what a claim denies is told in the tally's own clause: "was not passed by six to two", not "not unanimous: six to two". */
function isDenied(text: string, { at, text: told }: Tally): boolean {
  const before = text.slice(0, at).split(clauseEnd).at(-1)!;
  const behind = text.slice(at + told.length).split(clauseEnd, 1)[0]!;
  return denial.test(before) || denial.test(told) || denial.test(behind);
}
const clauseEnd = /[:;.,–—](?:\s|$)/u;
const denial = /\b(?:not|no|never|nor|neither|nobody|without)\b|n['’]t\b/iu;

/** How two claims of a row differ in the tally of one vote; null where they do not. */
export function tallyClash(
  a: Proposition,
  b: Proposition,
): { readonly x: Tally; readonly y: Tally; readonly reason: string } | null {
  const [x, y] = [tallyOf(a), tallyOf(b)];
  if (x === null || y === null || agreeInTally(x, y) !== false) return null;
  return { x, y, reason: reasonOf(x, y) };
}
