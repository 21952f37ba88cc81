import { isDeepStrictEqual } from "node:util";
import type { Database } from "better-sqlite3";
import { type Claimed, claimedIn, type Outlet } from "../../documents/outlets.ts";
import type { SynchronousWriter } from "./make-writer.ts";
import { pack } from "./packing.ts";

type SmallTables = Pick<SynchronousWriter, "putOutlet" | "putOutletLines" | "addKey" | "revokeKey">;

/**
 * Writes what stands in tables of its own beside articles and events.
 *
 * @param clock stamps what changes, RFC 3339
 */
export function makeSmallTablesWriter(driver: Database, clock: () => string): SmallTables {
  const putOutlet = driver.prepare("INSERT OR REPLACE INTO outlets (id, outlet, updated_at) VALUES (?, ?, ?)");
  const putOutlets = driver.prepare("SELECT outlet FROM outlets ORDER BY id").pluck();
  // Two that come at once must not both have what neither had before.
  const putUnclaimed = driver.transaction(
    (outlet: Outlet, shipped: Outlet | null, over?: Outlet | null): Claimed | "outdated" | null => {
      const others = (putOutlets.all() as string[]).map((json) => JSON.parse(json) as Outlet);
      const standing = others.find(({ id }) => id === outlet.id) ?? shipped;
      if (over !== undefined && !isDeepStrictEqual(over, standing)) return "outdated";
      const claimed = claimedIn(outlet, standing, others);
      if (claimed === null) putOutlet.run(outlet.id, JSON.stringify(outlet), clock());
      return claimed;
    },
  );
  const putLines = driver.prepare(
    "INSERT OR REPLACE INTO outlet_lines (outlet_id, lines, documents, learned_at) VALUES (?, ?, ?, ?)",
  );
  const addKey = driver.prepare(
    "INSERT INTO api_keys (hash, scope, label, created_at) VALUES (@hash, @scope, @label, @createdAt) ON CONFLICT (hash) DO NOTHING",
  );
  const revoke = driver.prepare("UPDATE api_keys SET revoked_at = ? WHERE hash = ? AND revoked_at IS NULL");

  return {
    putOutlet: (outlet, shipped = null, over) => putUnclaimed.immediate(outlet, shipped, over),
    putOutletLines: ({ outletId, lines, documents, learnedAt }) =>
      void putLines.run(outletId, pack(lines), documents, learnedAt),
    addKey: (key) => void addKey.run({ label: null, ...key }),
    revokeKey: (hash, at) => revoke.run(at, hash).changes > 0,
  };
}
