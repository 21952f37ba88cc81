import { createHash } from "node:crypto";
import { RashomonError } from "../errors.ts";
import type { Cursor } from "../store/store.ts";

/** Parameters that say how a page is shown, not which rows the list holds. */
const presentation = new Set(["cursor", "limit", "format", "offsets", "include", "fields", "cells", "margin"]);

/** What a cursor belongs to: a list, with its filters. */
export interface ListIdentity {
  readonly list: string;
  readonly query: Readonly<Record<string, unknown>>;
}

/** An opaque cursor: where a page starts, tied to the list and its filters. */
export function encodeCursor(after: Cursor, identity: ListIdentity): string {
  return Buffer.from(JSON.stringify([fingerprint(identity), ...after]), "utf8").toString("base64url");
}

/** The reverse; a cursor that is broken or belongs to another list or other filters is refused. */
export function decodeCursor(cursor: string, identity: ListIdentity): Cursor {
  const parsed = parse(cursor);
  if (parsed === null || parsed[0] !== fingerprint(identity)) throw badCursor();
  return parsed.slice(1);
}

export const badCursor = (): RashomonError =>
  new RashomonError("request.badCursor", undefined, [
    { in: "query", name: "cursor", message: "take it from `next` and keep the other parameters" },
  ]);

function parse(cursor: string): Cursor | null {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const sound =
      Array.isArray(value) &&
      value.length > 1 &&
      value.every((item) => typeof item === "string" || typeof item === "number");
    return sound ? (value as Cursor) : null;
  } catch {
    return null;
  }
}

function fingerprint({ list, query }: ListIdentity): string {
  const filters = Object.entries(query)
    .filter(([name, value]) => value !== undefined && !presentation.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([list, filters]))
    .digest("base64url")
    .slice(0, 12);
}
