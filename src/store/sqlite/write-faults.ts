import { RashomonError } from "../../errors.ts";

/** What a disk can do to a write, by the beginning of SQLite's code, in words for callers. */
const ofDisk: readonly (readonly [code: string, why: string])[] = [
  ["SQLITE_FULL", "there is no room left for it"],
  ["SQLITE_IOERR", "its disk fails"],
  ["SQLITE_READONLY", "it may only be read"],
  ["SQLITE_CANTOPEN", "one of its files cannot be opened"],
];

/**
 * An error of SQLite as what it means to callers, where the disk or another process is at fault and not what was to be
 * written; null for any other. Where the disk is (`service.storeUnwritable`) SQLite may have rolled back the whole
 * transaction by itself, not one savepoint of it.
 */
export function writeFault(error: unknown): RashomonError | null {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (code.startsWith("SQLITE_BUSY"))
    return new RashomonError("service.busy", "Another process has been writing to the store for a while; try again.");
  const why = ofDisk.find(([beginning]) => code.startsWith(beginning))?.[1];
  return why === undefined
    ? null
    : new RashomonError("service.storeUnwritable", `The store cannot be written: ${why}.`);
}
