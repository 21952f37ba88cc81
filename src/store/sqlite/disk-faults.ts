import { RashomonError } from "../../errors.ts";

/** What a disk can do to a write, by the beginning of SQLite's code, in words for callers. */
const told: readonly (readonly [code: string, why: string])[] = [
  ["SQLITE_FULL", "there is no room left for it"],
  ["SQLITE_IOERR", "its disk fails"],
  ["SQLITE_READONLY", "it may only be read"],
  ["SQLITE_CANTOPEN", "one of its files cannot be opened"],
];

/**
 * An error of SQLite as what it means to callers, where the disk is at fault and not what was to be written; null for any
 * other. SQLite may have rolled back the whole transaction by itself then, not one savepoint of it.
 */
export function diskFault(error: unknown): RashomonError | null {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const why = told.find(([beginning]) => code.startsWith(beginning))?.[1];
  return why === undefined
    ? null
    : new RashomonError("service.storeUnwritable", `The store cannot be written: ${why}. Nothing of this was stored.`);
}
