import type { Rules, Store } from "../store.ts";
import { connect } from "./connection.ts";
import { makeReader } from "./make-reader.ts";
import { makeWriter } from "./make-writer.ts";

/**
 * The embedded store in one thread: a SQLite file in WAL mode, read and written over one connection. Writing blocks
 * the thread; a service uses `openThreadedStore`.
 *
 * @param file a path, or `:memory:`
 * @param clock stamps what changes, RFC 3339
 */
export function openSqliteStore(file: string, rules: Rules, clock: () => string): Store {
  const connection = connect(file);
  const writer = makeWriter(connection, rules, clock);
  const forget = () => {
    while (writer.forget() === "now");
  };
  return {
    ...makeReader(connection),
    add: async (addition) => writer.add(addition),
    addAll: async (additions) => writer.addAll(additions),
    async remove(articleId, at, over) {
      const outcome = writer.remove(articleId, at, over);
      forget();
      return outcome;
    },
    putOutlet: async (outlet, shipped, over) => writer.putOutlet(outlet, shipped, over),
    putOutletLines: async (outlet) => writer.putOutletLines(outlet),
    keepComparison: async (kept, articleIds) => writer.keepComparison(kept, articleIds),
    async noteKept(hash, articleIds) {
      writer.noteKept(hash, articleIds);
      forget();
    },
    rebuildGroups: async () => writer.rebuildGroups(),
    addKey: async (key) => writer.addKey(key),
    revokeKey: async (hash, at) => writer.revokeKey(hash, at),
    noteConflicts: async (looks, version) => writer.noteConflicts(looks, version),
    failure: () => null,
    close: async () => void connection.driver.close(),
  };
}
