import type { Claim } from "../claims/claim.ts";
import type { Row } from "../comparison/comparison.ts";
import type { AnyOf } from "../store/store.ts";
import { type MannerFilter, mannerTest } from "./manner-filter.ts";

/** Which rows are asked for; each absent filter lets all through. */
export interface MatrixFilter extends MannerFilter {
  readonly id?: AnyOf<string>;
  readonly status?: AnyOf<Row["status"]>;
  /** A speaker's id or name. */
  readonly speaker?: AnyOf<string>;
  readonly outlet?: AnyOf<string>;
  readonly conflict?: AnyOf<Row["conflicts"][number]["kind"]>;
  readonly drift?: AnyOf<Row["drift"][number]["kind"]>;
  readonly minOutlets?: number;
  /** 0…1 */
  readonly minScore?: number;
}

interface Matrix<Line> {
  readonly rows: readonly Line[];
  readonly columns: readonly { readonly outletId: string; readonly articles: readonly { readonly id: string }[] }[];
  readonly claims: Readonly<Record<string, Pick<Claim, "type" | "voice" | "modality" | "negated" | "articleId">>>;
}

type Judged = Pick<Row, "id" | "status" | "score" | "outlets" | "statements" | "drift"> &
  RowOfClaims & { readonly conflicts: readonly Pick<Row["conflicts"][number], "kind">[] };

/** The rows of a comparison, however it was made, that pass a filter, in their order. */
export function matchingRows<Line extends Judged>(matrix: Matrix<Line>, filter: MatrixFilter): readonly Line[] {
  const { rows, claims } = matrix;
  const { id, status, speaker, outlet, conflict, drift, minOutlets, minScore } = filter;
  const tests: ((row: Line) => boolean)[] = [];
  if (id !== undefined) tests.push((row) => any(id).includes(row.id));
  if (status !== undefined) tests.push((row) => any(status).includes(row.status));
  if (conflict !== undefined) tests.push((row) => row.conflicts.some(({ kind }) => any(conflict).includes(kind)));
  if (drift !== undefined) tests.push((row) => row.drift.some(({ kind }) => any(drift).includes(kind)));
  if (minOutlets !== undefined) tests.push((row) => row.outlets >= minOutlets);
  if (minScore !== undefined) tests.push((row) => row.score >= minScore);
  if (outlet !== undefined) {
    const columns = matrix.columns.filter(({ outletId }) => any(outlet).includes(outletId));
    const articles = new Set(columns.flatMap((column) => column.articles.map((article) => article.id)));
    // Not by the cells, of which some may be left out.
    tests.push((row) => claimIdsOf([row]).some((claim) => articles.has(claims[claim]?.articleId ?? "")));
  }
  if (speaker !== undefined) {
    const ids = any(speaker);
    const names = ids.map((wanted) => wanted.toLowerCase());
    tests.push(({ statements }) =>
      statements
        .flatMap((statement) => statement.speakers)
        .some((one) => ids.includes(one.id ?? "") || names.includes(one.name?.toLowerCase() ?? "")),
    );
  }
  const isSaidSo = mannerTest(filter);
  if (isSaidSo !== null)
    tests.push((row) => claimIdsOf([row]).some((id) => claims[id] !== undefined && isSaidSo(claims[id])));
  return rows.filter((row) => tests.every((passes) => passes(row)));
}

const any = <Value>(wanted: AnyOf<Value>): readonly Value[] => [wanted].flat() as Value[];

/** What a row tells of claims, as far as it is shown. */
interface RowOfClaims {
  readonly cells?: readonly { readonly claimIds: readonly string[] }[];
  readonly statements?: readonly { readonly claimIds: readonly string[] }[];
  readonly first?: { readonly candidates: readonly { readonly claimId: string }[] };
  readonly variants?: readonly { readonly claimIds: readonly string[] }[];
  readonly drift?: readonly { readonly from: string; readonly to: string }[];
}

/** The claims that rows speak of, also those whose cells are not shown, in the order of the cells, each once. */
export function claimIdsOf(rows: readonly RowOfClaims[]): readonly string[] {
  const ids = new Set<string>();
  for (const { cells = [], statements = [], first, variants = [], drift = [] } of rows) {
    for (const { claimIds } of [...cells, ...statements, ...variants]) for (const id of claimIds) ids.add(id);
    for (const { claimId } of first?.candidates ?? []) ids.add(claimId);
    for (const { from, to } of drift) ids.add(from).add(to);
  }
  return [...ids];
}
