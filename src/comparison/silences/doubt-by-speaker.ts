import type { Claim } from "../../claims/claim.ts";
import type { Cell, ComparedArticle, Row } from "../comparison.ts";
import { columnIdOf } from "../sources/columns.ts";
import { personOf } from "../sources/speakers.ts";
import { speakerKey } from "../sources/statements.ts";

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
    const own = new Set(said.flatMap((claim) => reported!(speakerKey(claim))));
    const reportedBy = ({ outletId }: Cell): readonly string[] => [...own].flatMap((ids) => ids.get(outletId) ?? []);
    if (telling.every((teller) => reportedBy(teller).length > little)) return row;
    const mayTell = (cell: Cell): boolean => {
      const theirs = reportedBy(cell);
      return (
        theirs.length <= little && theirs.some((id) => !telling.some(({ outletId }) => met!.get(id)?.has(outletId)))
      );
    };
    const doubtful = new Set(row.cells.filter((cell) => isSurelySilent(cell) && mayTell(cell)));
    if (doubtful.size === 0) return row;
    return { ...row, cells: row.cells.map((cell) => (doubtful.has(cell) ? { ...cell, certainty: "possible" } : cell)) };
  });
}

const isSurelySilent = ({ status, certainty }: Cell) => status === "silent" && certainty === "likely";

/** Whether a claim is what one person says, not in that person's own words. */
const isReported = (claim: Claim) => claim.type !== "direct" && personOf(claim) !== null;

/** What is reported of one person by column, ids of claims; of a speaker's key one for each spelling of the name. */
type Reported = (key: string) => readonly ReadonlyMap<string, readonly string[]>[];

function reportedOf(articles: readonly ComparedArticle[]): Reported {
  const ofKey = new Map<string, Map<string, string[]>>();
  for (const compared of articles) {
    const columnId = columnIdOf(compared);
    for (const claim of compared.claims.filter(isReported)) {
      const key = speakerKey(claim);
      const own = ofKey.get(key) ?? new Map<string, string[]>();
      ofKey.set(key, own);
      own.set(columnId, [...(own.get(columnId) ?? []), claim.id]);
    }
  }
  // "Berg" is any Berg's name, "Anna Berg" her own or "Berg".
  const longer = new Map<string, string[]>();
  for (const key of ofKey.keys())
    for (const word of key.split(" ")) if (word !== key) longer.set(word, [...(longer.get(word) ?? []), key]);
  return (key) => {
    const words = key.split(" ");
    const keys = words.length === 1 ? [key, ...(longer.get(key) ?? [])] : [key, ...words];
    return [...new Set(keys)].flatMap((one) => ofKey.get(one) ?? []);
  };
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
