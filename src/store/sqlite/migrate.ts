import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Database } from "better-sqlite3";
import { storedKindOfManner } from "./claim-code.ts";
import { searchedTextOf } from "./reading-code.ts";

/** The folder's table of contents, as drizzle-kit writes it. */
interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[];
}

const breakpoint = "--> statement-breakpoint";

/**
 * Brings a file's tables up to date: runs the migrations that are later than the last one that ran, all or none, and
 * notes them where drizzle's own migrator does. (That one takes half a second to load, in each thread.)
 *
 * @param folder numbered SQL files and `meta/_journal.json`
 */
export function migrate(driver: Database, folder: string): void {
  const { entries } = JSON.parse(readFileSync(path.join(folder, "meta/_journal.json"), "utf8")) as Journal;
  driver.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  const last = driver.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck();
  const note = driver.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  const due = () => entries.filter(({ when }) => when > ((last.get() as number | null) ?? 0));
  if (due().length === 0) return;
  // Asked again inside: another process may have been first.
  driver.function("searched_text", { deterministic: true }, (head, text) =>
    searchedTextOf(head as string | Buffer, text as string | Buffer),
  );
  driver.function("kind_of_manner", { deterministic: true }, (claim) => storedKindOfManner(claim as string | Buffer));
  const run = driver.transaction(() => {
    for (const { tag, when } of due()) {
      const sql = readFileSync(path.join(folder, `${tag}.sql`), "utf8");
      for (const statement of sql.split(breakpoint)) driver.exec(statement);
      note.run(createHash("sha256").update(sql).digest("hex"), when);
    }
  });
  run.immediate();
}
