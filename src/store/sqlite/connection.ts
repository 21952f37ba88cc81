import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { foldName } from "./fold-name.ts";
import { migrate } from "./migrate.ts";
import { steadyParameters } from "./steady-parameters.ts";

/** An open file whose tables are up to date. */
export interface Connection {
  readonly driver: Database.Database;
}

const migrationsFolder = fileURLToPath(new URL("../../../migrations", import.meta.url));

/** How long a statement waits for another process's write lock, ms. */
const busyTimeout = 10_000;
/**
 * Page caches, KiB (negative by SQLite's convention): what an arrival is held against and written to lies all over the
 * file, and with 100,000 articles stored a fifth of the processor goes where the writer holds 24 MB; reading a million
 * is no cheaper with 24 MB than with 8. The file is not mapped besides: two connections would hold half a gigabyte of a large one, and the system
 * caches it anyway.
 */
const cacheSizes = { writing: -65_536, reading: -8_192 } as const;
/**
 * Pages in the WAL from which on a commit carries them over into the file (16 MB): pages that several commits change
 * are carried once. What the WAL file may keep on disk afterwards, bytes.
 */
const checkpointPages = 4_000;
const walBytes = 67_108_864;

function tune(driver: Database.Database, use: keyof typeof cacheSizes): void {
  driver.pragma(`cache_size = ${cacheSizes[use]}`);
  driver.pragma("temp_store = MEMORY");
  driver.function("folded", { deterministic: true }, (name: unknown) => foldName(String(name)));
  const { prepare } = driver;
  driver.prepare = ((sql: string) => prepare.call(driver, steadyParameters(sql))) as typeof prepare;
  // No ANALYZE: what it learns of a file with five articles would make it scan the file when it holds a million.
}

/**
 * Makes a folder and those it lies in, one by one: `recursive` never comes to an end where a folder stands that takes none
 * and says that there is no such path, as /proc does.
 */
function makeFolder(folder: string): void {
  const known = statSync(folder, { throwIfNoEntry: false });
  if (known?.isDirectory()) return;
  if (known !== undefined) throw Object.assign(new Error(`ENOTDIR: not a directory, ${folder}`), { code: "ENOTDIR" });
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in between.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/**
 * Opens (and creates) a database file for writing, `:memory:` included, and brings its tables up to date.
 *
 * @param patience how long a statement waits for another process's write lock, ms
 */
export function connect(file: string, patience = busyTimeout): Connection {
  if (file !== ":memory:") makeFolder(path.dirname(path.resolve(file)));
  const driver = new Database(file, { timeout: patience });
  driver.pragma("journal_mode = WAL");
  driver.pragma("synchronous = FULL");
  driver.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  driver.pragma(`journal_size_limit = ${walBytes}`);
  // What is deleted or written over becomes zeros, in every row and page: words of an article that is removed later have
  // stood in rows of its earlier titles, of its event and of indexes that were merged. Storing costs nothing more for it.
  driver.pragma("secure_delete = ON");
  tune(driver, "writing");
  migrate(driver, migrationsFolder);
  return { driver };
}

/** Opens a file that `connect` has brought up to date, to read from it while others write. */
export function connectReader(file: string): Connection {
  const driver = new Database(file, { timeout: busyTimeout, readonly: true });
  tune(driver, "reading");
  return { driver };
}
