import type { Comparison, Row } from "../comparison/comparison.ts";
import type { AnyOf } from "../store/store.ts";

/** Which rows are asked for; each absent filter lets all through. */
export interface MatrixFilter {
  readonly status?: AnyOf<Row["status"]>;
  /** A speaker's id or name. */
  readonly speaker?: AnyOf<string>;
  readonly type?: AnyOf<string>;
  readonly outlet?: AnyOf<string>;
  readonly minOutlets?: number;
  /** 0…1 */
  readonly minScore?: number;
}

/** The rows of a comparison that pass a filter, in their order. */
export function matchingRows({ rows, claims }: Comparison, filter: MatrixFilter): readonly Row[] {
  return rows.filter((row) => matches(row, claims, filter));
}

function matches(row: Row, claims: Comparison["claims"], filter: MatrixFilter): boolean {
  const { status, speaker, type, outlet, minOutlets, minScore } = filter;
  if (status !== undefined && !any(status).includes(row.status)) return false;
  if (minOutlets !== undefined && row.outlets < minOutlets) return false;
  if (minScore !== undefined && row.score < minScore) return false;
  if (outlet !== undefined) {
    const says = row.cells.some((cell) => any(outlet).includes(cell.outletId) && cell.status === "says");
    if (!says) return false;
  }
  if (speaker !== undefined) {
    const ids = any(speaker);
    const names = ids.map((wanted) => wanted.toLowerCase());
    const said = row.statements
      .flatMap((statement) => statement.speakers)
      .some(({ id, name }) => ids.includes(id ?? "") || names.includes(name?.toLowerCase() ?? ""));
    if (!said) return false;
  }
  return type === undefined || claimIdsOf([row]).some((id) => any(type).includes(claims[id]?.type ?? ""));
}

const any = <Value>(wanted: AnyOf<Value>): readonly Value[] => [wanted].flat() as Value[];

interface RowOfClaims {
  readonly cells: readonly { readonly claimIds: readonly string[] }[];
  readonly statements: readonly { readonly claimIds: readonly string[] }[];
  readonly drift: readonly { readonly from: string; readonly to: string }[];
}

/** The claims that rows speak of, also those whose cells are not shown, in the order of the cells, each once. */
export function claimIdsOf(rows: readonly RowOfClaims[]): readonly string[] {
  return [
    ...new Set(
      rows.flatMap((row) => [
        ...row.cells.flatMap((cell) => cell.claimIds),
        ...row.statements.flatMap((statement) => statement.claimIds),
        ...row.drift.flatMap((drift) => [drift.from, drift.to]),
      ]),
    ),
  ];
}
