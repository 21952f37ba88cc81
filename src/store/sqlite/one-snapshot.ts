import type { Reader } from "../store.ts";
import type { Connection } from "./connection.ts";

/**
 * Makes each call of a reader see one state of the file, however many statements it takes: a commit of the writer in
 * between stays unseen until the next call. Readers do all their reading before they first give up the thread.
 */
export function inOneSnapshot(reader: Reader, { driver }: Connection): Reader {
  const begin = driver.prepare("BEGIN");
  const end = driver.prepare("COMMIT");
  const verbs = Object.entries(reader).map(([name, verb]: [string, (...values: unknown[]) => unknown]) => [
    name,
    (...values: unknown[]) => {
      begin.run();
      try {
        return verb(...values);
      } finally {
        end.run();
      }
    },
  ]);
  return Object.fromEntries(verbs) as unknown as Reader;
}
