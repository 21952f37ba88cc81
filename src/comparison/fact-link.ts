import { anchorForms } from "./anchors.ts";
import type { Pair } from "./candidates.ts";
import type { Closest } from "./closest-pairs.ts";
import { opposition } from "./contrary-told.ts";
import { vague } from "./happenings-told.ts";
import { type Link, sureOfOneFact } from "./link.ts";
import type { Memory } from "./memory.ts";
import { areOneRounded, doMeet, orderOf } from "./number-conflict.ts";
import { weighOneFact } from "./one-fact.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, countedIn } from "./quantities.ts";
import { areReversed } from "./roles.ts";
import { sameFigure } from "./same-figure.ts";
import { areSharesOfOthers } from "./shares-of-others.ts";
import type { Likeness } from "./similarity.ts";
import { thresholds } from "./thresholds.ts";

/** How sure it is that two claims which are each other's closest tell one fact. */
export interface Closeness {
  readonly pair: Pair;
  /** 0…1; 0 where they hardly can. */
  readonly sure: number;
  /** Surely enough for a row, or for holding one together and putting a silence in doubt; null below that. */
  readonly link: Link | null;
}

/** Weighs two propositions that share more than either does with what else the other's article tells, however differently they tell it. */
export function weighClosest(
  propositions: readonly Proposition[],
  { pair, ...shared }: Closest,
  memory: Memory,
): Closeness {
  const [a, b] = [propositions[pair[0]]!, propositions[pair[1]]!];
  const compare = () => memory.similarity.compare(a.wording, b.wording);
  const { sure, telling, anchored } = weighOneFact(a, b, shared, compare);
  const inDoubt = !telling || orderOf(a.article, b.article).apart > sameEventDays;
  if (sure < (inDoubt ? thresholds.doubtfulFactHeld : thresholds.factHeld)) return { pair, sure, link: null };
  const likeness = compare();
  if (
    likeness.opposite ||
    opposition(a, b, likeness, memory).apart ||
    areReversed(a.wording, b.wording) ||
    countOthers(a, b, memory)
  )
    return { pair, sure, link: null };
  // Neither has a name, a number or a day that the other lacks.
  const alike = anchored && !likeness.others;
  const strength = strengthOf(sure, { inDoubt, alike });
  return {
    pair,
    sure,
    link: { strength, because: new OneFactBecause(a, b, sure, likeness), by: "fact", sure, opposed: false },
  };
}

function strengthOf(sure: number, { inDoubt, alike }: { readonly inDoubt: boolean; readonly alike: boolean }): number {
  if (sure >= (inDoubt ? thresholds.doubtfulFact : thresholds.fact)) return thresholds.byFact;
  return sure >= thresholds.factBarely && alike && !inDoubt ? thresholds.row : thresholds.held;
}

/** Why two claims tell one fact; written out when it is asked for. */
class OneFactBecause implements Pick<Likeness, "reasons"> {
  readonly #a: Proposition;
  readonly #b: Proposition;
  readonly #sure: number;
  readonly #likeness: Likeness;

  constructor(a: Proposition, b: Proposition, sure: number, likeness: Likeness) {
    this.#a = a;
    this.#b = b;
    this.#sure = sure;
    this.#likeness = likeness;
  }

  get reasons(): readonly string[] {
    const shared = anchorForms(this.#a, this.#b);
    const told = shared.length === 0 ? [] : [`told once in either article: ${shared.join(", ")}`];
    return [sureOfOneFact(this.#sure), ...told, ...this.#likeness.reasons];
  }
}

/** Reports further apart easily tell of two occasions. */
const sameEventDays = 7;

/** Whether both count what something happened to, and something else or not the same ones; or tell the shares of others. */
function countOthers(a: Proposition, b: Proposition, memory: Memory): boolean {
  const [x, y] = [a.figure?.happening ?? null, b.figure?.happening ?? null];
  if (x !== null && x === y) return sameFigure(a, b, memory) === null;
  const [counted, others] = [a, b].map(({ wording, claim }) => countedIn(wording, claim.numbers)) as [Counts, Counts];
  if (counted.length === 0 || others.length === 0) return false;
  const shares = counted.some((one) =>
    others.some((other) =>
      areSharesOfOthers({ wording: a.wording, counted: one }, { wording: b.wording, counted: other }),
    ),
  );
  if (measureAnother(counted, others)) return true;
  const [told, toldToo] = [happenedTo(counted), happenedTo(others)];
  return shares || (told.length > 0 && toldToo.length > 0 && !told.some((happening) => toldToo.includes(happening)));
}

/** "Flew 3,700 km and reached 770 km", "flew 2,700 km, reaching 550 km": where nothing that both measure agrees, it is another time. */
function measureAnother(counted: Counts, others: Counts): boolean {
  const differing = new Set<string>();
  for (const x of counted) {
    for (const y of others) {
      const both = happenedTo([x]).filter((happening) => x.thing === y.thing && happenedTo([y]).includes(happening));
      if (both.length === 0 || x.thing === null) continue;
      if (doMeet(x, y) || areOneRounded(x, y)) return false;
      for (const happening of both) differing.add(happening);
    }
  }
  return differing.size >= fewestDiffering;
}
/** One value that differs may be a conflict. */
const fewestDiffering = 2;

type Counts = readonly Counted[];
const happenedTo = (counts: Counts) =>
  counts.flatMap(({ happenings }) => happenings.filter((happening) => !vague.has(happening)));
