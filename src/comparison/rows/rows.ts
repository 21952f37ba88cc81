import type { Claim } from "../../claims/claim.ts";
import { tells } from "../clauses/telling.ts";
import type { ComparedArticle } from "../comparison.ts";
import { pairSlots } from "../figures/same-slot.ts";
import { sharesElse } from "../likeness/shares-else.ts";
import { type Link, precedenceOf, reasonsOf, scoreOf } from "../links/link.ts";
import { linkAll } from "../links/links.ts";
import { linksOfClaims } from "../links/links-of-claims.ts";
import { type Memory, readerFor } from "../propositions/memory.ts";
import { type Proposition, propositionsOf, slottedClaimsOf } from "../propositions/propositions.ts";
import type { OriginOf } from "../sources/origins.ts";
import { thresholds } from "../thresholds.ts";
import { type Core, coreOf, coreOfAll } from "./core.ts";
import { joinFigures, mergeTallies } from "./figure-rows.ts";
import { type Edge, groupByEdges } from "./groups.ts";
import { makeNearby, type Nearby } from "./nearby.ts";
import { joinOneSaying, type Saying } from "./one-saying.ts";
import { joinOwnRepeats } from "./own-repeats.ts";
import { findRepeatedClaims, repeatsAmong, withRepeats } from "./repeated-claims.ts";
import { withoutSubsets } from "./without-subsets.ts";

/** Propositions that say the same thing, at most one a claim; a claim that nothing else matches stands alone. */
export interface RowDraft {
  readonly members: readonly Proposition[];
  /** The place among `members` of the one of the core that all are nearest to; of tellings of one figure the shortest. */
  readonly centre: number;
  /** Whether its members have no more in common than a figure. */
  readonly byFigure: boolean;
  /** 0…1: of the link that is least sure; 1 for a single claim. */
  readonly score: number;
  /** Why the two members of that link count as the same. */
  readonly reasons: readonly string[];
  /** Which of its members likely tell one thing. */
  readonly core: Core;
  /** By column, of those that have no member: the claim that comes nearest to saying it, where one nearly does. */
  readonly nearby: ReadonlyMap<string, Nearby>;
}

/**
 * Draws the rows: groups of propositions first, those that the most outlets likely tell first, then the claims that stand
 * alone, in order.
 */
export function draftRows(
  articles: readonly ComparedArticle[],
  origins: OriginOf,
  memory: Memory,
): readonly RowDraft[] {
  const repeated = findRepeatedClaims(articles);
  const slotted = articles.flatMap((compared) => slottedClaimsOf(compared, readerFor(memory, compared)));
  const contested = pairSlots(slotted.filter(({ claim }) => !repeated.has(claim)));
  const slots = new Set(contested.flatMap((pair) => pair.slots));
  const everything = articles.flatMap((compared) => propositionsOf(compared, readerFor(memory, compared), slots));
  const repeatsOf = repeatsAmong(everything, repeated);
  const propositions = everything.filter(({ claim }) => !repeated.has(claim));
  const size = propositions.length;
  const links = linkAll(propositions, contested, memory);
  const edges = [...links].map(
    ([pair, link]): Edge => ({
      a: Math.floor(pair / size),
      b: pair % size,
      strength: link.strength,
      precedence: precedenceOf(link),
    }),
  );
  const linkOf = (a: number, b: number) => links.get(a < b ? a * size + b : b * size + a);
  const anyLinkOf = linksOfClaims(propositions, links);
  const items = {
    family: propositions.map(({ articleId }) => articleId),
    self: propositions.map(({ claim }) => claim),
    otherwise: (a: number, b: number) => Math.min(thresholds.held, anyLinkOf(a, b)?.strength ?? 0),
  };
  const first = groupByEdges(items, edges, thresholds.row, thresholds.rowFloor).filter((group) => group.length > 1);
  const rest = groupByEdges(
    items,
    leftOver(edges, first, propositions, ({ a, b }) => linkOf(a, b)!),
    thresholds.row,
    thresholds.rowFloor,
  );
  const ofFigures = edges.filter(({ a, b }) => linkOf(a, b)!.by === "figure");
  const strengthOf = (a: number, b: number) => linkOf(a, b)?.strength ?? items.otherwise(a, b);
  const limits = { threshold: thresholds.row, floor: thresholds.rowFloor };
  const isTally = (place: number) => propositions[place]!.figure?.happening != null;
  const tallies = ofFigures.filter(({ a, b }) => isTally(a) && isTally(b));
  const met = mergeTallies(items, first, tallies, strengthOf, limits);
  const joined = joinFigures(items, met, ofFigures, strengthOf, limits);
  const others = groupByEdges(
    { family: items.family, self: items.self },
    toldBeside(edges, [...joined, ...rest], propositions, ({ a, b }) => linkOf(a, b)!),
    thresholds.row,
    thresholds.rowFloor,
  );
  const groups = [...joined, ...rest, ...others]
    .map((group) => onePerClaim(group, propositions, (a, b) => linkOf(a, b)?.strength ?? 0))
    .filter((group) => group.length > 1);
  const nearby = makeNearby(propositions, edges);
  const once = joinOwnRepeats(withoutSubsets(groups, propositions), propositions, memory);
  const sayings = joinOneSaying(once, propositions, memory, (a, b) => anyLinkOf(a, b)?.strength ?? 0);
  const kept = new Set(
    withoutSubsets(
      sayings.map(({ group }) => group),
      propositions,
    ),
  );
  const linked = sayings
    .filter(({ group }) => kept.has(group))
    .map((saying) => draft(saying, { propositions, origins, linkOf, anyLinkOf, nearby }));
  const placed = new Set(linked.flatMap((row) => row.members.map((member) => member.claim)));
  const alone = propositions
    .filter(({ whole, claim, nested }) => whole && !nested && !placed.has(claim))
    .map((proposition): RowDraft => {
      const members = [proposition];
      return { members, centre: 0, byFigure: false, score: 1, reasons: [], core: ofOne, nearby: nearby(members) };
    });
  const drafts = [...linked, ...alone].map((row) => withRepeats(row, repeatsOf));
  const several = drafts.filter(({ members }) => members.length > 1);
  const columns = new Map(several.map((row) => [row, columnsOf(row)]));
  return [
    ...several.toSorted(
      (x, y) => columns.get(y)!.likely - columns.get(x)!.likely || columns.get(y)!.all - columns.get(x)!.all,
    ),
    ...drafts.filter(({ members }) => members.length === 1),
  ];
}
const ofOne = coreOfAll([0], true);

/**
 * The links for a second round, in which those of the first only hold together: a claim that tells two things may stand in
 * two rows. Two claims whose reports meet in the row of either are not linked anew unless they likely tell another thing than
 * the row does; nor are two by a figure, which all that tell it share in one row.
 */
function leftOver(
  edges: readonly Edge[],
  groups: readonly number[][],
  propositions: readonly Proposition[],
  linkOf: (edge: Edge) => Link,
): readonly Edge[] {
  const groupOf = new Map<number, ReadonlyMap<string, readonly number[]>>();
  for (const group of groups) {
    const ofArticle = Map.groupBy(group, (place) => propositions[place]!.articleId);
    for (const place of group) groupOf.set(place, ofArticle);
  }
  const isToldWith = (own: number, other: number, link: Link) => {
    const { articleId, wording } = propositions[other]!;
    const met = groupOf.get(own)?.get(articleId) ?? [];
    if (met.length > 0 && (link.ofPart || scoreOf(link) < thresholds.likely)) return true;
    return met.some((place) => !sharesElse(propositions[own]!.wording, wording, propositions[place]!.wording));
  };
  const isTold = (edge: Edge) => {
    const link = linkOf(edge);
    return link.by === "figure" || isToldWith(edge.a, edge.b, link) || isToldWith(edge.b, edge.a, link);
  };
  return edges.map((edge) =>
    edge.strength >= thresholds.row && isTold(edge) ? { ...edge, strength: thresholds.held } : edge,
  );
}

/**
 * The links of two claims that surely tell one fact, and another one than the rows in which they stand: they are left by both
 * rounds where their reports meet there.
 */
function toldBeside(
  edges: readonly Edge[],
  groups: readonly number[][],
  propositions: readonly Proposition[],
  linkOf: (edge: Edge) => Link,
): readonly Edge[] {
  const groupsOf = new Map<Claim, (readonly number[])[]>();
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const place of group) {
      const { claim } = propositions[place]!;
      const known = groupsOf.get(claim);
      if (known === undefined) groupsOf.set(claim, [group]);
      else known.push(group);
    }
  }
  const isElse = (own: number, other: number) => {
    const [{ claim, wording }, { claim: otherClaim, articleId, wording: told }] = [
      propositions[own]!,
      propositions[other]!,
    ];
    const met = (groupsOf.get(claim) ?? []).flat().filter((place) => propositions[place]!.articleId === articleId);
    return met.every(
      (place) => propositions[place]!.claim !== otherClaim && sharesElse(wording, told, propositions[place]!.wording),
    );
  };
  return edges.filter((edge) => {
    const link = linkOf(edge);
    if (edge.strength < thresholds.row || link.by === "figure" || !isSurelyOne(link)) return false;
    return isElse(edge.a, edge.b) && isElse(edge.b, edge.a);
  });
}

/** Whether two claims surely tell one fact, which is no mere part of what either tells. */
const isSurelyOne = ({ sure, ofPart, ofWord }: Link) =>
  sure !== null && !ofPart && sure >= (ofWord ? thresholds.factAlone : thresholds.factInDoubt);

/** How many columns a row has, and how many of them likely tell one thing. */
function columnsOf({ members, core }: RowDraft): { readonly all: number; readonly likely: number } {
  const count = (some: readonly Proposition[]) => new Set(some.map(({ columnId }) => columnId)).size;
  return {
    all: count(members),
    likely: core.settled ? count(members.filter((_, place) => core.members.has(place))) : 1,
  };
}

/** A claim stands in a row through the one proposition of it that fits the others best. */
function onePerClaim(
  group: readonly number[],
  propositions: readonly Proposition[],
  strength: (a: number, b: number) => number,
): number[] {
  if (new Set(group.map((place) => propositions[place]!.claim)).size === group.length)
    return group.toSorted((a, b) => a - b);
  const fit = (place: number) => group.reduce((sum, other) => sum + (other === place ? 0 : strength(place, other)), 0);
  const best = new Map<Claim, { place: number; fit: number }>();
  for (const place of group) {
    const { claim } = propositions[place]!;
    const own = { place, fit: fit(place) };
    const known = best.get(claim);
    if (known === undefined || own.fit > known.fit) best.set(claim, own);
  }
  return [...best.values()].map(({ place }) => place).toSorted((a, b) => a - b);
}

interface Drawn {
  readonly propositions: readonly Proposition[];
  readonly origins: OriginOf;
  readonly linkOf: (a: number, b: number) => Link | undefined;
  readonly anyLinkOf: (a: number, b: number) => Link | undefined;
  readonly nearby: (members: readonly Proposition[]) => ReadonlyMap<string, Nearby>;
}

/** UTF-16 units; no part of a claim is longer. */
const longest = 1_000_000;

const scoreOfAny = (link: Link | undefined) => (link === undefined ? 0 : scoreOf(link));

function draft({ group, around }: Saying, { propositions, origins, linkOf, anyLinkOf, nearby }: Drawn): RowDraft {
  let weakest: Link | null = null;
  let leastSure: Link | null = null;
  const fit = group.map((a) => group.reduce((sum, b) => sum + (a === b ? 0 : (linkOf(a, b)?.strength ?? 0)), 0));
  for (let i = 0; i < group.length; i++) {
    for (let j = i + 1; j < group.length; j++) {
      const link = linkOf(group[i]!, group[j]!);
      if (link === undefined) continue;
      if (weakest === null || link.strength < weakest.strength) weakest = link;
      if (leastSure === null || scoreOf(link) < scoreOf(leastSure)) leastSure = link;
    }
  }
  const members = group.map((place) => propositions[place]!);
  // Who both likely tell what a third does, around which a row is put together, tell one thing.
  const toCentre = (place: number, parts: readonly number[]) =>
    parts.includes(place) ? 1 : Math.max(...parts.map((part) => scoreOfAny(linkOf(place, part))));
  const throughCentre = (a: number, b: number) =>
    around.reduce((most, parts) => Math.max(most, Math.min(toCentre(a, parts), toCentre(b, parts))), 0);
  const byFigure = weakest?.by === "figure" && members.every(({ figure }) => figure !== null);
  const lengths = members.map(({ wording }) => wording.text.length);
  const linked = {
    family: members.map(({ articleId }) => articleId),
    self: members.map(({ claim }) => claim),
    columns: members.map(({ columnId }) => columnId),
    origins: members.map(({ articleId }) => origins.get(articleId)!.id),
    sureness: (a: number, b: number) => {
      const [link, other] = [linkOf(group[a]!, group[b]!), anyLinkOf(group[a]!, group[b]!)];
      if (link !== undefined) return scoreOf(link);
      // What they tell in other parts holds them together, and says nothing of this row's thing.
      const held = other === undefined ? 0 : Math.min(thresholds.row, scoreOf(other));
      return Math.max(held, throughCentre(group[a]!, group[b]!));
    },
  };
  const core = coreOf(linked, thresholds.likely, thresholds.row);
  // What is put together around one claim says little more than that: the shortest that tells something says the row.
  const brevity = lengths.map((length, place) => (byFigure || tells(members[place]!) ? -length : -length - longest));
  const fitness = byFigure || around.length > 0 ? brevity : fit;
  return {
    members,
    nearby: nearby(members),
    centre: [...core.tight].reduce((best, place) => (fitness[place]! > fitness[best]! ? place : best)),
    byFigure,
    core,
    score: leastSure === null ? 1 : scoreOf(leastSure),
    reasons: leastSure === null ? [] : reasonsOf(leastSure),
  };
}
