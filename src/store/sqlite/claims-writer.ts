import type { Database } from "better-sqlite3";
import type { Claim } from "../../claims/claim.ts";
import type { Parts } from "../../text/span.ts";
import { type ClaimRow, decodeClaim } from "./claim-code.ts";
import { packId } from "./ids.ts";
import type { SearchWriter } from "./search-writer.ts";

/** The article that claims belong to. */
export interface ClaimHome {
  readonly article: number;
  readonly articleId: string;
  readonly outletId: string | null;
  readonly outletName: string | null;
  /** What the claims' spans point into. */
  readonly parts: Parts;
}

/** Of a claim, what its row does not hold as bytes. */
export interface ClaimToWrite {
  readonly id: string;
  /** Type, voice, modality and negation (see claim-kinds.ts). */
  readonly kind: number;
  readonly text: string;
  readonly speakers: readonly Quotee[];
  readonly row: Buffer;
}

type Quotee = Pick<Claim["speakers"][number], "id" | "name" | "role">;

const noOutlet = "";

/** The greatest number that a removed claim had, among the totals. */
const given = "claims.given";

/** How often an article's claims quote one speaker, in all and by spelling and role. */
interface Quoted {
  readonly id: Buffer;
  claims: number;
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
}

const increase = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Writes and removes an article's claims, their search index and the counts of who is quoted. */
export function makeClaimsWriter(driver: Database, search: SearchWriter) {
  const last = driver
    .prepare(
      "SELECT max(seq) FROM (SELECT max(seq) AS seq FROM claims UNION ALL SELECT total FROM totals WHERE kind = ?)",
    )
    .pluck();
  const noteGiven = driver.prepare(
    "INSERT INTO totals (kind, total) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET total = max(total, excluded.total)",
  );
  const put = driver.prepare("INSERT INTO claims (seq, id, article, kind, claim) VALUES (?, ?, ?, ?, ?)");
  const putSpeaker = driver.prepare("INSERT OR IGNORE INTO claim_speakers (speaker, claim) VALUES (?, ?)");
  const ofArticle = driver.prepare("SELECT seq, id, kind, claim FROM claims WHERE seq >= ? AND seq < ? ORDER BY seq");
  const drop = driver.prepare("DELETE FROM claims WHERE seq >= ? AND seq < ?");
  const dropSpeaker = driver.prepare("DELETE FROM claim_speakers WHERE speaker = ? AND claim = ?");

  const speakerSeq = driver.prepare("SELECT seq FROM speakers WHERE id = ?").pluck();
  const newSpeaker = driver.prepare("INSERT INTO speakers (id, claims, articles) VALUES (?, 0, 0)");
  const countSpeaker = driver.prepare("UPDATE speakers SET claims = claims + ?, articles = articles + ? WHERE seq = ?");
  const counters = (["speaker_names", "speaker_roles"] as const).map((table) => {
    const column = table === "speaker_names" ? "name" : "role";
    return driver.prepare(`
      INSERT INTO ${table} (speaker, ${column}, claims) VALUES (?, ?, ?)
      ON CONFLICT (speaker, ${column}) DO UPDATE SET claims = claims + excluded.claims`);
  });
  const [countName, countRole] = [counters[0]!, counters[1]!];
  const countOutlet = driver.prepare(`
    INSERT INTO speaker_outlets (speaker, outlet_id, outlet_name, claims) VALUES (?, ?, ?, ?)
    ON CONFLICT (speaker, outlet_id) DO UPDATE SET claims = claims + excluded.claims`);
  const sweeps = [
    "speaker_names WHERE speaker",
    "speaker_roles WHERE speaker",
    "speaker_outlets WHERE speaker",
    "speakers WHERE seq",
  ].map((table) => driver.prepare(`DELETE FROM ${table} = ? AND claims <= 0`));

  /** Adds (`by` 1) or takes back (`by` -1) what the claims count for; gives the speakers' short keys. */
  function tally(
    claims: readonly { readonly speakers: readonly Quotee[] }[],
    home: Omit<ClaimHome, "parts">,
    by: 1 | -1,
  ): Map<string, number> {
    const quoted = new Map<string, Quoted>();
    for (const { speakers } of claims)
      for (const { id, name, role } of speakers) {
        if (id === null || name === null) continue;
        const one: Quoted = quoted.get(id) ?? { id: packId(id), claims: 0, names: new Map(), roles: new Map() };
        quoted.set(id, one);
        one.claims++;
        increase(one.names, name);
        if (role) increase(one.roles, role);
      }
    const keys = new Map<string, number>();
    for (const [id, one] of quoted) {
      const known = speakerSeq.get(one.id) as number | undefined;
      const speaker = known ?? Number(newSpeaker.run(one.id).lastInsertRowid);
      keys.set(id, speaker);
      countSpeaker.run(by * one.claims, by, speaker);
      for (const [name, count] of one.names) countName.run(speaker, name, by * count);
      for (const [role, count] of one.roles) countRole.run(speaker, role, by * count);
      countOutlet.run(speaker, home.outletId ?? noOutlet, home.outletName ?? noOutlet, by * one.claims);
      if (by === -1) for (const sweep of sweeps) sweep.run(speaker);
    }
    return keys;
  }

  return {
    /**
     * Where the claims of the next article will begin. No number is given twice, though the last claims be removed: a walk
     * over speakers tells by it what came since it began.
     */
    next: (): number => ((last.get(given) as number | null) ?? 0) + 1,
    add(claims: readonly ClaimToWrite[], home: Omit<ClaimHome, "parts">, first: number): void {
      const keys = tally(claims, home, 1);
      claims.forEach(({ id, kind, text, speakers, row }, ordinal) => {
        const seq = first + ordinal;
        put.run(seq, packId(id), home.article, kind, row);
        search.put("claims", seq, text);
        for (const { id } of speakers) {
          const speaker = id === null ? undefined : keys.get(id);
          if (speaker !== undefined) putSpeaker.run(speaker, seq);
        }
      });
    },
    /** Removes `count` claims from `first` on, and gives them back. */
    remove(home: ClaimHome, first: number, count: number): Claim[] {
      const rows = ofArticle.all(first, first + count) as (ClaimRow & { readonly seq: number })[];
      const claims = rows.map((row) => decodeClaim(row, home.articleId, home.parts));
      const keys = tally(claims, home, -1);
      rows.forEach((row, index) => {
        search.drop("claims", row.seq);
        for (const { id } of claims[index]!.speakers) {
          const speaker = id === null ? undefined : keys.get(id);
          if (speaker !== undefined) dropSpeaker.run(speaker, row.seq);
        }
      });
      drop.run(first, first + count);
      noteGiven.run(given, first + count - 1);
      return claims;
    },
  };
}
