import type { Database } from "better-sqlite3";
import { RashomonError } from "../../errors.ts";
import type { Cursor, PageRequest } from "../store.ts";
import { type Condition, sortValues, where } from "./conditions.ts";

/** A page of events as a walk asks for it. */
export interface WalkedPage extends PageRequest {
  /** The last move of an event before the walk began: since then it sees every event where it stood. */
  readonly asOf: number;
  /** Whether none has moved since. */
  readonly still: boolean;
}

/** Events that have not moved since a walk began. */
export const unmoved = (asOf: number): Condition =>
  where("NOT EXISTS (SELECT 1 FROM event_moves WHERE event = e.seq AND seq > ?)", asOf);

/** Of the moves `m` the first of each event since a walk began: it tells where the event stood then. */
export const firstMove = (asOf: number): Condition =>
  where(
    "m.seq > ? AND NOT EXISTS (SELECT 1 FROM event_moves b WHERE b.event = m.event AND b.seq > ? AND b.seq < m.seq)",
    asOf,
    asOf,
  );

/**
 * Reads the moves of events: an event stands in its list by its earliest report, so that an earlier one which comes later
 * moves it, past the place that somebody has walked to. A cursor of events says, after its sort values, which move was the
 * last when its walk began; one of an earlier version does not, and begins its walk where it stands.
 */
export function makeMoveReader(driver: Database) {
  const newest = driver.prepare("SELECT max(seq) FROM event_moves").pluck();

  return function walked(page: PageRequest): WalkedPage {
    const last = (newest.get() as number | null) ?? 0;
    const [after, asOf] = page.after === null ? [null, last] : split(page.after, last);
    return { ...page, after, asOf, still: asOf >= last };
  };
}

function split(cursor: Cursor, last: number): [Cursor, number] {
  const [first, second, asOf = last] = cursor;
  if (cursor.length > 3 || first === undefined || second === undefined || typeof asOf !== "number")
    throw new RashomonError("request.badCursor");
  return [sortValues([first, second]), asOf];
}
