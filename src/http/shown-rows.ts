import { RashomonError } from "../errors.ts";
import type { AnyOf } from "../store/store.ts";
import { badCursor, decodeCursor, encodeCursor } from "./cursors.ts";

type Status = "says" | "silent" | "unknown" | "notComparable";

/** How much of a comparison is asked for. */
export interface ShownPart {
  /** Only cells of these statuses; all where absent. */
  readonly cells?: AnyOf<Status>;
  /** Rows of a page; all of them where absent. */
  readonly limit?: number;
  readonly cursor?: string;
  /** Fields of each row; all where absent. */
  readonly fields?: readonly string[];
  /** By how many hours a report may be older than a telling and yet have known; 0 where absent. */
  readonly margin?: number;
}

/** A parameter's value. */
export type Asked = AnyOf<string> | readonly string[] | number | boolean;

/** What was asked for, without what was not. */
export const given = <Value extends Asked>(query: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, Value] => entry[1] !== undefined));

/** What the pages of a comparison belong to. */
export interface WholeComparison {
  /** What cursors are good for beside `state`: whatever is compared anew, or one that is kept. */
  readonly list: string;
  /** Another one for whatever would lay other rows: a cursor of before goes on in nothing that still stands. */
  readonly state: string;
  /** Where it is answered; null for one that is not answered by page. */
  readonly path: string | null;
  /** What was asked for but the cursor. */
  readonly query: Readonly<Record<string, Asked>>;
}

/**
 * The rows of one page, with the path of the page after it; null on the last.
 *
 * @throws RashomonError `request.badCursor` for one that is broken or of other filters, `comparison.changed` for one of
 * what is no longer compared so
 */
export function pageOfRows<Row>(
  rows: readonly Row[],
  { limit = rows.length, cursor }: Pick<ShownPart, "limit" | "cursor">,
  { list, state, path, query }: WholeComparison,
): { readonly rows: readonly Row[]; readonly next: string | null } {
  const identity = { list, query };
  let start = 0;
  if (cursor !== undefined) {
    const [of, at] = decodeCursor(cursor, identity);
    if (!Number.isSafeInteger(at) || Number(at) < 0) throw badCursor();
    if (of !== state) throw new RashomonError("comparison.changed");
    start = Number(at);
  }
  const end = start + limit;
  const page = rows.slice(start, end);
  if (path === null || end >= rows.length) return { rows: page, next: null };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor: encodeCursor([state, end], identity) }))
    for (const one of joinedByCommas.has(name) ? [value] : [value].flat()) parameters.append(name, String(one));
  return { rows: page, next: `${path}?${parameters}` };
}

/** Parameters whose values are given as one, where those of others are repeated. */
const joinedByCommas: ReadonlySet<string> = new Set(["fields", "include"]);

/** Whether an answer is asked for by page, which else has no `next`. */
export const isPaged = ({ limit, cursor }: Pick<ShownPart, "limit" | "cursor">): boolean =>
  limit !== undefined || cursor !== undefined;

interface RowOfCells {
  readonly cells: readonly { readonly status: Status }[];
}

/** A row that may lack cells, and says how many of each status then. */
export type CutRow<Row> = Row & { readonly cellsLeftOut?: Readonly<Record<Status, number>> | undefined };

/** A row with the cells of some statuses alone, which counts the others beside those that it lacked before. */
export function withCells<Row extends RowOfCells>(row: CutRow<Row>, wanted: AnyOf<Status> | undefined): CutRow<Row> {
  if (wanted === undefined) return row;
  const shown = [wanted].flat();
  const cellsLeftOut = { says: 0, silent: 0, unknown: 0, notComparable: 0, ...row.cellsLeftOut };
  for (const { status } of row.cells) if (!shown.includes(status)) cellsLeftOut[status]++;
  return { ...row, cells: row.cells.filter(({ status }) => shown.includes(status)), cellsLeftOut };
}
