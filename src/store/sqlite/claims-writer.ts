import type { Database } from "better-sqlite3";
import type { Claim } from "../../claims/claim.ts";
import type { Parts } from "../../text/span.ts";
import { type ClaimRow, decodeClaim, encodeClaim } from "./claim-code.ts";

/** The article that claims belong to, as far as lists of claims filter and order by it. */
export interface ClaimHome {
  readonly article: number;
  readonly sortAt: number;
  readonly outletId: string | null;
  readonly outletName: string | null;
  /** What the claims' spans point into. */
  readonly parts: Parts;
  readonly articleId: string;
}

const noOutlet = "";

/** Writes and removes an article's claims, their search index and the counts of who is quoted. */
export function makeClaimsWriter(driver: Database) {
  const put = driver.prepare(
    "INSERT INTO claims (id, article, ordinal, sort_at, outlet_id, type, voice, claim) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const putSearch = driver.prepare("INSERT INTO claims_search (rowid, text) VALUES (?, ?)");
  const putSpeaker = driver.prepare(
    "INSERT OR IGNORE INTO claim_speakers (speaker_id, sort_at, claim) VALUES (?, ?, ?)",
  );
  const ofArticle = driver.prepare("SELECT seq, id, type, voice, claim FROM claims WHERE article = ? ORDER BY ordinal");
  const drop = driver.prepare("DELETE FROM claims WHERE seq = ?");
  const dropSearch = driver.prepare("DELETE FROM claims_search WHERE rowid = ?");
  const dropSpeaker = driver.prepare("DELETE FROM claim_speakers WHERE speaker_id = ? AND sort_at = ? AND claim = ?");

  const countSpeaker = driver.prepare(`
    INSERT INTO speakers (id, claims, articles) VALUES (@id, @claims, @articles)
    ON CONFLICT (id) DO UPDATE SET claims = claims + @claims, articles = articles + @articles`);
  const countName = driver.prepare(`
    INSERT INTO speaker_names (speaker_id, name, claims) VALUES (@id, @value, @claims)
    ON CONFLICT (speaker_id, name) DO UPDATE SET claims = claims + @claims`);
  const countRole = driver.prepare(`
    INSERT INTO speaker_roles (speaker_id, role, claims) VALUES (@id, @value, @claims)
    ON CONFLICT (speaker_id, role) DO UPDATE SET claims = claims + @claims`);
  const countOutlet = driver.prepare(`
    INSERT INTO speaker_outlets (speaker_id, outlet_id, outlet_name, claims) VALUES (@id, @outletId, @outletName, @claims)
    ON CONFLICT (speaker_id, outlet_id) DO UPDATE SET claims = claims + @claims`);
  const sweeps = [
    "speakers WHERE id",
    "speaker_names WHERE speaker_id",
    "speaker_roles WHERE speaker_id",
    "speaker_outlets WHERE speaker_id",
  ].map((table) => driver.prepare(`DELETE FROM ${table} = ? AND claims <= 0`));

  /** Adds (`by` 1) or takes back (`by` -1) what the claims count for. */
  function tally(claims: readonly Claim[], home: ClaimHome, by: 1 | -1): void {
    const ids = new Set<string>();
    for (const claim of claims)
      for (const speaker of claim.speakers) {
        if (speaker.id === null || speaker.name === null) continue;
        countSpeaker.run({ id: speaker.id, claims: by, articles: ids.has(speaker.id) ? 0 : by });
        ids.add(speaker.id);
        countName.run({ id: speaker.id, value: speaker.name, claims: by });
        if (speaker.role) countRole.run({ id: speaker.id, value: speaker.role, claims: by });
        countOutlet.run({
          id: speaker.id,
          outletId: home.outletId ?? noOutlet,
          outletName: home.outletName ?? noOutlet,
          claims: by,
        });
      }
    if (by === -1) for (const id of ids) for (const sweep of sweeps) sweep.run(id);
  }

  return {
    add(claims: readonly Claim[], home: ClaimHome): void {
      claims.forEach((claim, ordinal) => {
        const { lastInsertRowid } = put.run(
          claim.id,
          home.article,
          ordinal,
          home.sortAt,
          home.outletId,
          claim.type,
          claim.voice,
          encodeClaim(claim, home.parts),
        );
        putSearch.run(lastInsertRowid, claim.text);
        for (const speaker of claim.speakers) if (speaker.id) putSpeaker.run(speaker.id, home.sortAt, lastInsertRowid);
      });
      tally(claims, home, 1);
    },
    remove(home: ClaimHome): Claim[] {
      const rows = ofArticle.all(home.article) as (ClaimRow & { readonly seq: number })[];
      const claims = rows.map((row) => decodeClaim(row, home.articleId, home.parts));
      rows.forEach((row, index) => {
        dropSearch.run(row.seq);
        for (const speaker of claims[index]!.speakers)
          if (speaker.id) dropSpeaker.run(speaker.id, home.sortAt, row.seq);
        drop.run(row.seq);
      });
      tally(claims, home, -1);
      return claims;
    },
  };
}
