import type { ConflictFilter, ConflictReader, ConflictRow, FoundConflict, ListedClaim, PageRequest } from "../store.ts";
import { all, beyond, preparedOnce } from "./conditions.ts";
import { besideFewConflicts, conflictConditions } from "./conflict-conditions.ts";
import type { Connection } from "./connection.ts";
import { instantOf } from "./keys.ts";
import { unpack } from "./packing.ts";
import { toPage } from "./page.ts";
import { makeClaimsById } from "./read-claims.ts";

/** What of a conflict is neither filtered nor ordered by. */
export type ConflictBody = Pick<FoundConflict, "rowId" | "algorithm" | "between" | "text" | "reasons" | "variants">;

interface Row
  extends Pick<ConflictRow, "id" | "eventId" | "eventTitle" | "kind" | "outlets" | "from" | "to" | "foundAt"> {
  readonly sortAt: number;
  readonly updates: number;
  readonly lookedBy: number;
  readonly body: Buffer;
}

const columns = `f.id, e.id AS eventId, e.title AS eventTitle, f.kind, f.updates, f.outlets, f.sort_at AS sortAt, f."from",
  f."to", f.found_at AS foundAt, e.looked_by AS lookedBy, f.body`;

/** Events that are to be looked through by a version of the comparison, of which there may be no row yet. */
const owed = `FROM events INDEXED BY events_looked WHERE outlets >= 2
  AND looked_by < coalesce((SELECT id FROM comparison_versions WHERE version = ?), ${Number.MAX_SAFE_INTEGER})`;

/** So many times the usual rest. What changed in the future, by a clock that was ahead, does not wait for it. */
const sizes = "min(1 + articles / 10.0, 8)";

export function makeConflictReader({ driver }: Connection): ConflictReader {
  const prepared = preparedOnce(driver);
  const claimsById = makeClaimsById(driver);
  const owedEvents = driver.prepare(`
    SELECT id, version ${owed}
      AND NOT (updated_at <= ? AND (julianday(?) - julianday(updated_at)) * 86400000 < ? * ${sizes})
    ORDER BY looked_by, sort_at DESC LIMIT ?`);
  const owedInAll = driver.prepare(`SELECT count(*) ${owed}`).pluck();
  const lastLook = driver.prepare("SELECT max(looked_at) FROM comparison_versions").pluck();

  /** The statement of a page and what is put into it: a page's rows and one more, in order. */
  function inOrder(filter: ConflictFilter, page: PageRequest, shown: string) {
    const [sign, direction] = page.order === "oldest" ? ([">", "ASC"] as const) : (["<", "DESC"] as const);
    const beside = besideFewConflicts(filter);
    const [first, second] = [`${beside}f.${page.order === "found" ? "found_at" : "sort_at"}`, `${beside}f.id`];
    const { sql, values } = all([beyond(page.after, `${first}, ${second}`, sign), ...conflictConditions(filter)]);
    const text = `
      SELECT ${shown} FROM conflicts f CROSS JOIN events e ON e.seq = f.event WHERE ${sql}
      ORDER BY ${first} ${direction}, ${second} ${direction} LIMIT ?`;
    return { text, values: [...values, page.limit + 1] };
  }

  /** Claims come and go with their articles, which take their conflicts with them: none is missing. */
  function toConflict({ sortAt, updates, lookedBy, body, ...row }: Row, withClaims: boolean): ConflictRow {
    const { variants, ...rest } = unpack<ConflictBody>(body);
    const ids = new Set(withClaims ? variants.flatMap(({ claims }) => claims.map(({ id }) => id)) : []);
    const claims = new Map(claimsById([...ids]).map((listed) => [listed.claim.id, listed]));
    const withWords = ({ id, evidence }: (typeof variants)[number]["claims"][number]) => {
      const listed: ListedClaim | undefined = claims.get(id);
      return listed === undefined ? [] : [{ ...listed, evidence }];
    };
    return {
      ...row,
      ...rest,
      since: instantOf(sortAt),
      updates: updates === 1,
      outdated: lookedBy === 0,
      variants: variants.map((variant) => ({ ...variant, claims: variant.claims.flatMap(withWords) })),
    };
  }

  return {
    async conflicts(filter, page, claims = true) {
      const { text, values } = inOrder(filter, page, columns);
      const rows = prepared(text).all(...values) as Row[];
      const keyOf = ({ sortAt, foundAt, id }: Row) => [page.order === "found" ? foundAt : sortAt, id] as const;
      return toPage(rows, page, keyOf, (row) => toConflict(row, claims));
    },
    async weighConflicts(filter, page) {
      const { text, values } = inOrder(filter, page, "f.outlets");
      return prepared(`SELECT total(outlets) FROM (${text})`)
        .pluck()
        .get(...values) as number;
    },
    async countConflicts(filter: ConflictFilter) {
      const { sql, values } = all(conflictConditions(filter));
      return prepared(`SELECT count(*) FROM conflicts f WHERE ${sql}`)
        .pluck()
        .get(...values) as number;
    },
    async eventsToLookThrough(version, { ms, by }, limit) {
      return owedEvents.all(version, by, by, ms, limit) as { id: string; version: number }[];
    },
    async countToLookThrough(version) {
      return owedInAll.get(version) as number;
    },
    async lastLook() {
      return (lastLook.get() as string | null) ?? null;
    },
  };
}
