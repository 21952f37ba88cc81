import type { Database, Statement } from "better-sqlite3";
import { RashomonError } from "../../errors.ts";
import type { Cursor } from "../store.ts";

export type Value = string | number | Buffer;

/** A piece of SQL with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

export const where = (sql: string, ...values: Value[]): Condition => ({ sql, values });

/** A condition that a filter asks for by a field; null where the field is absent. */
export function given<T>(field: T | undefined, condition: (field: T) => Condition): Condition | null {
  return field === undefined ? null : condition(field);
}

/** All of them, as one; null stands for no condition. */
export function all(conditions: readonly (Condition | null)[]): Condition {
  const asked = conditions.filter((condition) => condition !== null);
  return { sql: asked.map(({ sql }) => sql).join(" AND ") || "1", values: asked.flatMap(({ values }) => values) };
}

/** The two sort values of a cursor. */
export function sortValues(cursor: Cursor): [string | number, string | number] {
  const [first, second] = cursor;
  if (cursor.length !== 2 || first === undefined || second === undefined) throw new RashomonError("request.badCursor");
  return [first, second];
}

/** Rows beyond a cursor in the order of two columns of one index: a search of that index, however far down it lies. */
export function beyond(cursor: Cursor | null, columns: string, sign: "<" | ">"): Condition | null {
  return cursor === null ? null : where(`(${columns}) ${sign} (?, ?)`, ...sortValues(cursor));
}

/**
 * So many texts are kept prepared at most, some 20 KB each: a reader's usual questions are far fewer, but filters can be
 * put together in a million ways, by anybody who may read.
 */
export const mostPrepared = 500;

/** Prepares each text once, as long as it is among the last that were asked for: preparing costs more than most take to run. */
export function preparedOnce(driver: Database): (sql: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (sql) => {
    const statement = prepared.get(sql) ?? driver.prepare(sql);
    // The order of a map is that in which its keys were put: the first is the one that was asked for longest ago.
    prepared.delete(sql);
    prepared.set(sql, statement);
    if (prepared.size > mostPrepared) prepared.delete(prepared.keys().next().value as string);
    return statement;
  };
}
