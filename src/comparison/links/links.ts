import type { Claim } from "../../claims/claim.ts";
import { pairDenied } from "../figures/denied-value.ts";
import { pairNone, pairSameNone } from "../figures/none-told.ts";
import { pairMatches } from "../figures/pair-matches.ts";
import { sameFigure } from "../figures/same-figure.ts";
import type { SlotPair } from "../figures/same-slot.ts";
import { pairVotes } from "../figures/votes.ts";
import { type Pair, pairDays, pairFigures, pairHours, proposePairs } from "../propositions/candidates.ts";
import { meetByWords } from "../propositions/meeting.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { pairSharing } from "../propositions/sharing-claims.ts";
import { thresholds } from "../thresholds.ts";
import { sameDay } from "../times/same-day.ts";
import { sameHour } from "../times/same-hour.ts";
import { isDeniedForWhat } from "./contrary-told.ts";
import { type Closeness, weighSharing } from "./fact-link.ts";
import { figuresOfOneFact } from "./figures-of-one-fact.ts";
import { type OtherFilling, tellOfOthers } from "./fills-otherwise.ts";
import { pairJudgements } from "./judgements.ts";
import { type Link, linkBetween } from "./link.ts";
import { namedAsOneIn } from "./named-as-one.ts";
import { findOtherStories } from "./other-stories.ts";
import { pairFragments } from "./quoted-fragment.ts";
import { throughOpposed } from "./through-opposed.ts";
import { type FigurePair, throughSame, throughTotal, throughUpdates } from "./through-same.ts";

/** Every link that can hold a row together or put a silence in doubt, by the places of both, `a * size + b`, the smaller first. */
export function linkAll(
  propositions: readonly Proposition[],
  contested: readonly SlotPair[],
  memory: Memory,
): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  const size = propositions.length;
  const areOfOthers = findOtherStories(propositions);
  const namedAsOne = namedAsOneIn(propositions.map(({ article }) => article));
  const put = ([a, b]: Pair, link: Link) => {
    const [x, y] = [propositions[a]!, propositions[b]!];
    if (link.by !== "words" && areOfOthers(x, y)) return;
    if (link.strength <= (links.get(a * size + b)?.strength ?? 0)) return;
    const other = tellOfOthers(x, y, memory, namedAsOne);
    if (other?.others === "surely") return;
    // Of two that tell one fact in words of their own, names beside a word of both are easily of two things.
    const doubtful = other !== null && (other.others === "likely" || link.by !== "fact");
    links.set(a * size + b, doubtful ? inDoubt(link, other) : link);
  };
  const met = meetByWords(propositions);
  const weighed = pairSharing(propositions, met).map((found) => weighSharing(propositions, found, memory));
  const sureOf = surenessOfClaims(propositions, weighed);
  for (const pair of proposePairs(propositions, met)) {
    const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
    const link = linkBetween(a, b, memory);
    if (link.strength < thresholds.rowFloor) continue;
    const sure = sureOf(a.claim, b.claim);
    const doubtful = sure !== null && sure < thresholds.factOfWords && link.strength < thresholds.rowByWords;
    put(pair, { ...link, sure, strength: doubtful ? Math.min(link.strength, thresholds.held) : link.strength });
  }
  for (const { pair, link } of weighed) if (link !== null) put(pair, link);
  for (const { pair, reasons } of pairFragments(propositions, memory)) {
    const sure = sureOf(propositions[pair[0]]!.claim, propositions[pair[1]]!.claim);
    put(pair, { strength: thresholds.quotedPhrase, because: { reasons }, by: "words", sure, opposed: false });
  }
  for (const { pair, strength, reasons } of pairJudgements(propositions, memory))
    put(pair, { strength, because: { reasons }, by: "words", sure: null, opposed: false });
  const figures: FigurePair[] = [];
  for (const pair of pairFigures(propositions)) {
    const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
    const figure = areOfOthers(a, b) || isDeniedForWhat(a, b) ? null : sameFigure(a, b, memory);
    if (figure === null) continue;
    put(pair, {
      strength: figure.strength,
      because: figure,
      by: "figure",
      sure: sureOf(a.claim, b.claim),
      opposed: false,
    });
    figures.push([pair, figure]);
  }
  for (const found of [...figuresOfOneFact(propositions, weighed, figures)]) {
    const [[a, b], figure] = found;
    if (areOfOthers(propositions[a]!, propositions[b]!)) continue;
    const sure = sureOf(propositions[a]!.claim, propositions[b]!.claim);
    put([a, b], { strength: figure.strength, because: figure, by: "figure", sure, opposed: false });
    figures.push(found);
  }
  const ofSlot = new Map(
    propositions.flatMap(({ contested }, place) => (contested === null ? [] : [[contested, place]])),
  );
  for (const { slots, reasons } of contested) {
    const pair = slots.map((slot) => ofSlot.get(slot)!).toSorted((a, b) => a - b) as [number, number];
    put(pair, { strength: thresholds.tallyOfOther, because: { reasons }, by: "figure", sure: null, opposed: true });
  }
  const throughOthers = [throughSame, throughUpdates, throughTotal].flatMap((through) => [
    ...through(propositions, figures),
  ]);
  for (const [pair, because] of throughOthers)
    put(pair, { strength: thresholds.held, because, by: "figure", sure: null, opposed: false });
  for (const pair of pairHours(propositions)) {
    const hour = sameHour(propositions[pair[0]]!, propositions[pair[1]]!, memory);
    if (hour === null) continue;
    put(pair, { strength: hour.strength, because: hour, by: "figure", sure: null, opposed: hour.differs });
  }
  for (const { pair, strength, reasons, differs } of pairVotes(propositions, memory)) {
    const sure = sureOf(propositions[pair[0]]!.claim, propositions[pair[1]]!.claim);
    put(pair, { strength, because: { reasons }, by: "figure", sure, opposed: differs });
  }
  for (const { pair, strength, reasons, differs } of pairMatches(propositions)) {
    const sure = sureOf(propositions[pair[0]]!.claim, propositions[pair[1]]!.claim);
    put(pair, { strength, because: { reasons }, by: "figure", sure, opposed: differs });
  }
  for (const pair of pairSameNone(propositions)) {
    const because = { reasons: ["both tell that it happened to nobody"] };
    put(pair, { strength: thresholds.figure, because, by: "figure", sure: null, opposed: false });
  }
  for (const pair of pairNone(propositions)) {
    const because = { reasons: ["one tells to how many it happened, the other that it happened to nobody"] };
    put(pair, { strength: thresholds.tallyOfOther, because, by: "figure", sure: null, opposed: true });
  }
  for (const pair of pairDenied(propositions)) {
    const because = { reasons: ["one tells the value that the other denies"] };
    put(pair, { strength: thresholds.tallyOfOther, because, by: "figure", sure: null, opposed: true });
  }
  for (const pair of pairDays(propositions)) {
    const day = sameDay(propositions[pair[0]]!, propositions[pair[1]]!);
    if (day === null) continue;
    put(pair, { strength: day.strength, because: day, by: "figure", sure: null, opposed: day.differs });
  }
  for (const [pair, link] of [...throughOpposed(propositions, links)]) put(pair, link);
  return links;
}

/** A link of two that have another name in one place: it may be another thing, or the same under two names. */
function inDoubt(link: Link, { a, b }: OtherFilling): Link {
  const because = { reasons: [`${a} in the one is ${b} in the other`, ...link.because.reasons] };
  return { ...link, because, strength: Math.min(link.strength, thresholds.otherName), sure: null };
}

/** How sure it is that two claims are one fact; null where they share too little to be weighed. */
function surenessOfClaims(
  propositions: readonly Proposition[],
  weighed: readonly Closeness[],
): (a: Claim, b: Claim) => number | null {
  const found = new Map<Claim, Map<Claim, number>>();
  // All of a later claim come in a row.
  let [last, ofLast]: [Claim | null, Map<Claim, number>] = [null, new Map()];
  for (const { pair, sure } of weighed) {
    const { claim } = propositions[pair[1]]!;
    if (claim !== last) {
      [last, ofLast] = [claim, found.get(claim) ?? new Map()];
      found.set(claim, ofLast);
    }
    ofLast.set(propositions[pair[0]]!.claim, sure);
  }
  return (a, b) => found.get(a)?.get(b) ?? found.get(b)?.get(a) ?? null;
}
