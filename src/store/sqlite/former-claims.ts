import type { Database } from "better-sqlite3";
import type { FormerClaim } from "../store.ts";
import { packId } from "./ids.ts";

/** Which claims went from an article, and with which of its revisions they stood last. */
export interface Departure {
  readonly article: number;
  readonly revision: number;
  /** Whether the words stayed and are read otherwise. */
  readonly reread: boolean;
}

/** Notes ids of claims that an article makes no more; runs in the transaction that takes the claims away. */
export function makeFormerClaimsWriter(driver: Database) {
  const put = driver.prepare(
    "INSERT OR REPLACE INTO former_claims (id, article, revision, reread) VALUES (?, ?, ?, ?)",
  );
  const drop = driver.prepare("DELETE FROM former_claims WHERE id = ?");
  return {
    /** Notes those of `before` that are not among `after`; what came back is no longer noted. */
    note(before: readonly { id: string }[], after: readonly { id: string }[], departure: Departure): void {
      const { article, revision, reread } = departure;
      const [stood, stands] = [before, after].map((claims) => new Set(claims.map(({ id }) => id)));
      for (const id of stood!) if (!stands!.has(id)) put.run(packId(id), article, revision, reread ? 1 : 0);
      for (const id of stands!) if (!stood!.has(id)) drop.run(packId(id));
    },
  };
}

export function makeFormerClaimReader(driver: Database): (id: string) => FormerClaim | null {
  const one = driver.prepare(`
    SELECT f.revision, f.reread, a.id AS articleId, a.removed_at AS removedAt
    FROM former_claims f CROSS JOIN articles a ON a.seq = f.article WHERE f.id = ?`);
  return (id) => {
    const row = one.get(packId(id)) as (Omit<FormerClaim, "reread"> & { readonly reread: number }) | undefined;
    return row ? { ...row, reread: row.reread === 1 } : null;
  };
}
