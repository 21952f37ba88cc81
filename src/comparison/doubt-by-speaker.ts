import type { Claim } from "../claims/claim.ts";
import { columnIdOf } from "./columns.ts";
import type { Cell, ComparedArticle, Row } from "./comparison.ts";
import { personOf } from "./speakers.ts";
import { isNamedIn, speakerKey } from "./statements.ts";

/** Where two outlets report no more of a person than this, it may be the same, put in other words. */
const little = 2;

/**
 * Takes their certainty from silences on what a person is reported to have said, where the outlet as well as a teller reports
 * little of that person, and the outlet that in no row with these tellers: the lawyer who "is set to challenge the verdict" may be she who "confirmed
 * that there will be an appeal". Quoted words are left alone: they are looked for to the letter.
 */
export function doubtBySpeaker(
  rows: readonly Row[],
  claims: Readonly<Record<string, Claim>>,
  articles: readonly ComparedArticle[],
): readonly Row[] {
  // Few comparisons ask for them.
  let reported: Reported | null = null;
  let met: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return rows.map((row) => {
    if (!row.cells.some(isSurelySilent)) return row;
    const telling = row.cells.filter(({ status }) => status === "says");
    const said = telling.flatMap(({ claimIds }) => claimIds.map((id) => claims[id]!)).filter(isReported);
    if (said.length === 0) return row;
    reported ??= reportedOf(articles);
    met ??= metBy(rows);
    const keys = new Set(said.map(speakerKey));
    const reportedBy = ({ outletId }: Cell): readonly string[] =>
      [...(reported!.get(outletId) ?? [])]
        .filter(([key]) => [...keys].some((one) => one === key || isNamedIn(one, key) || isNamedIn(key, one)))
        .flatMap(([, some]) => some);
    if (telling.every((teller) => reportedBy(teller).length > little)) return row;
    const mayTell = (cell: Cell): boolean => {
      const own = reportedBy(cell);
      return own.length <= little && own.some((id) => !telling.some(({ outletId }) => met!.get(id)?.has(outletId)));
    };
    const doubtful = new Set(row.cells.filter((cell) => isSurelySilent(cell) && mayTell(cell)));
    if (doubtful.size === 0) return row;
    return { ...row, cells: row.cells.map((cell) => (doubtful.has(cell) ? { ...cell, certainty: "possible" } : cell)) };
  });
}

const isSurelySilent = ({ status, certainty }: Cell) => status === "silent" && certainty === "likely";

/** Whether a claim is what one person says, not in that person's own words. */
const isReported = (claim: Claim) => claim.type !== "direct" && personOf(claim) !== null;

/** By column and speaker the ids of what is reported of one person each. */
type Reported = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function reportedOf(articles: readonly ComparedArticle[]): Reported {
  const found = new Map<string, Map<string, string[]>>();
  for (const compared of articles) {
    const columnId = columnIdOf(compared);
    const own = found.get(columnId) ?? new Map<string, string[]>();
    found.set(columnId, own);
    for (const claim of compared.claims.filter(isReported)) {
      const key = speakerKey(claim);
      own.set(key, [...(own.get(key) ?? []), claim.id]);
    }
  }
  return found;
}

/** By claim the outlets that tell a row of it. */
function metBy(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const telling = cells.filter(({ status }) => status === "says");
    for (const id of telling.flatMap(({ claimIds }) => claimIds)) {
      const own = found.get(id) ?? new Set();
      for (const { outletId } of telling) own.add(outletId);
      found.set(id, own);
    }
  }
  return found;
}
