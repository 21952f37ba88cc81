import type { Speaker } from "../claims/claim.ts";
import { nameKey } from "../claims/names/name-key.ts";
import { originKey } from "../documents/counting-origin.ts";
import { areLikely, wilson } from "./agreement.ts";
import type { Cell, Comparison, Conflict, Row } from "./comparison.ts";
import { conflictsBetween } from "./conflicts/conflicts-between.ts";
import { pairsMet } from "./rows/pairs-met.ts";

/** An event that both outlets report, laid side by side. */
export interface ToldByBoth {
  readonly eventId: string;
  readonly comparison: Comparison;
}

/** A row of an event's matrix, of which both outlets say something. */
export interface RowRef {
  readonly eventId: string;
  readonly rowId: string;
  readonly text: string;
}

/** Somebody whom at least one of the two quotes, with how many of its claims. */
export interface QuotedByBoth {
  readonly id: string | null;
  readonly name: string;
  readonly a: number;
  readonly b: number;
}

/** How two outlets told the same events. */
export interface OutletComparison {
  readonly agreement: {
    /** Rows that both likely say, those of the same claims counted once; rows that one says and the other likely says or, having reported the event in full, leaves out. */
    readonly shared: number;
    /** Rows in which the two stand on different sides of a conflict: in `either` alone. */
    readonly conflicting: number;
    /** Rows that both say, one of them only possibly, in neither count. */
    readonly possible: number;
    readonly either: number;
    /** `shared` over `either`; null where there is nothing to go by. */
    readonly jaccard: number | null;
    /** 95 %, Wilson. */
    readonly interval: readonly [number, number];
  };
  readonly sharedRows: readonly RowRef[];
  readonly conflicts: readonly (RowRef & Pick<Conflict, "kind" | "between">)[];
  /** Who is quoted, by whom, most often first. */
  readonly speakers: readonly QuotedByBoth[];
  /** Articles of one that give the other as where a report comes from, or quote it. */
  readonly citations: { readonly aOfB: number; readonly bOfA: number };
}

/** Lays what two outlets said of the same events side by side. Pure; the order of the events is kept. */
export function compareOutlets(a: string, b: string, told: readonly ToldByBoth[]): OutletComparison {
  let [shared, conflicting, possible, either] = [0, 0, 0, 0];
  const sharedRows: RowRef[] = [];
  const conflicts: (RowRef & Pick<Conflict, "kind" | "between">)[] = [];
  for (const { eventId, comparison } of told) {
    const [isMet, isPossiblyMet] = pairsMet(comparison.rows);
    for (const row of comparison.rows) {
      const [x, y] = [cellOf(row, a), cellOf(row, b)];
      if (x === undefined || y === undefined) continue;
      const both = x.status === "says" && y.status === "says";
      const isLikely = both && areLikely(x, y);
      const isNew = isLikely && !isMet(x, y);
      if (both && !isLikely && !isPossiblyMet(x, y)) possible++;
      if (isNew || isSaidByOne(x, y) || isSaidByOne(y, x)) either++;
      if (!both) continue;
      const ref = { eventId, rowId: row.id, text: row.text };
      const against = conflictsBetween(row, x, y);
      conflicts.push(...against.map(({ kind, between }) => ({ ...ref, kind, between })));
      if (against.length > 0) conflicting += Number(isNew);
      else if (isLikely) {
        if (isNew) shared++;
        sharedRows.push(ref);
      }
    }
  }
  return {
    agreement: {
      shared,
      conflicting,
      possible,
      either,
      jaccard: either === 0 ? null : shared / either,
      interval: wilson(shared, either),
    },
    sharedRows,
    conflicts,
    speakers: speakersOf(a, b, told),
    citations: { aOfB: citationsOf(a, b, told), bOfA: citationsOf(b, a, told) },
  };
}

const cellOf = (row: Row, outletId: string): Cell | undefined => row.cells.find((cell) => cell.outletId === outletId);

const isSaidByOne = (x: Cell, y: Cell) => x.status === "says" && y.status === "silent" && areLikely(x, y);

function speakersOf(a: string, b: string, told: readonly ToldByBoth[]): readonly QuotedByBoth[] {
  const found = new Map<string, { id: string | null; name: string; a: number; b: number }>();
  for (const { comparison } of told) {
    const outletOf = outletsByArticle(comparison);
    for (const claim of Object.values(comparison.claims)) {
      const outlet = outletOf.get(claim.articleId);
      const side = outlet === a ? "a" : outlet === b ? "b" : null;
      if (side === null) continue;
      for (const speaker of claim.speakers) {
        const key = keyOf(speaker);
        if (key === null || speaker.name === null) continue;
        const entry = found.get(key) ?? { id: speaker.id, name: speaker.name, a: 0, b: 0 };
        entry[side]++;
        found.set(key, entry);
      }
    }
  }
  return [...found.values()].sort((x, y) => y.a + y.b - (x.a + x.b) || (x.name < y.name ? -1 : 1));
}

const keyOf = ({ name }: Speaker) => (name === null ? null : nameKey(name) || null);

/** Articles of one outlet that name the other as an origin, or quote it by name. */
function citationsOf(citing: string, cited: string, told: readonly ToldByBoth[]): number {
  const articles = new Set<string>();
  for (const { comparison } of told) {
    const name = comparison.columns.find(({ outletId }) => outletId === cited)?.outlet?.name;
    if (name === undefined) continue;
    const key = originKey(name);
    const outletOf = outletsByArticle(comparison);
    for (const column of comparison.columns.filter(({ outletId }) => outletId === citing)) {
      for (const { id, origins } of column.articles)
        if (origins.some((one) => originKey(one.name) === key)) articles.add(id);
    }
    for (const claim of Object.values(comparison.claims)) {
      const quotes = claim.speakers.some((speaker) => speaker.name !== null && originKey(speaker.name) === key);
      if (quotes && outletOf.get(claim.articleId) === citing) articles.add(claim.articleId);
    }
  }
  return articles.size;
}

function outletsByArticle({ columns }: Comparison): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ outletId, articles }) => articles.map(({ id }) => [id, outletId] as const)));
}
