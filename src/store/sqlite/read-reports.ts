import type { Claim } from "../../claims/claim.ts";
import type { ComparedArticle } from "../../comparison/comparison.ts";
import type { CopyFeatures } from "../../events/features.ts";
import type { Span } from "../../text/span.ts";
import type { Reader } from "../store.ts";
import { decodeClaim } from "./claim-code.ts";
import type { Connection } from "./connection.ts";
import { decodeCompared, decodeShingles, type StoredFeatures } from "./features-code.ts";
import { makeClaimRange } from "./read-claims.ts";
import { decodeVersioned, type ReadingRow, readingColumns } from "./reading-code.ts";

type ReportReader = Pick<Reader, "reportsOfEvent" | "reportsOfStoryline" | "reports" | "placedCopies">;

interface Row extends ReadingRow {
  readonly seq: number;
  readonly id: string;
  readonly revision: number;
  readonly firstClaim: number;
  readonly claimCount: number;
  readonly copyGroupId: string | null;
}

const columns = `a.seq, a.id, a.revision, a.first_claim AS firstClaim, a.claim_count AS claimCount,
  a.copy_group_id AS copyGroupId, ${readingColumns}`;
const withText = "JOIN readings r ON r.article = a.seq";

/** As SQLite says it. */
const allOfThem = -1;

/** Reads articles ready to be laid side by side: earliest first, undated last, mentions after main reports. */
export function makeReportReader({ driver }: Connection): ReportReader {
  const claimsOf = makeClaimRange(driver);
  const main = driver.prepare(`
    SELECT ${columns} FROM articles a ${withText} WHERE a.event_id = ? AND a.removed_at IS NULL
    ORDER BY a.published_from IS NULL, a.published_from, a.id LIMIT ?`);
  const mentions = driver.prepare(`
    SELECT ${columns}, m.passages FROM articles anchor
    JOIN mentions m ON m.anchor = anchor.seq JOIN articles a ON a.seq = m.article ${withText}
    WHERE anchor.event_id = @id AND anchor.removed_at IS NULL AND a.removed_at IS NULL AND a.event_id <> @id
    ORDER BY a.published_from IS NULL, a.published_from, a.id LIMIT @limit`);
  const ofStoryline = driver.prepare(`
    SELECT ${columns} FROM events e JOIN articles a ON a.event_id = e.id ${withText}
    WHERE e.storyline_id = ? AND a.removed_at IS NULL
    ORDER BY e.sort_at DESC, a.published_from IS NULL, a.published_from, a.id LIMIT ?`);
  const byId = driver.prepare(`SELECT ${columns} FROM articles a ${withText} WHERE a.id = ? AND a.removed_at IS NULL`);

  const copyById = driver.prepare(`
    SELECT a.copy_group_id AS copyGroupId, f.features, s.hashes
    FROM articles a JOIN features f ON f.article = a.seq LEFT JOIN shingles s ON s.article = a.seq
    WHERE a.id = ? AND a.removed_at IS NULL`);

  function report(row: Row, role: ComparedArticle["role"], passages: readonly Span[]): ComparedArticle {
    const { article, claimsVersion } = decodeVersioned(row);
    const claims = claimsOf(row.firstClaim, row.claimCount).map((claim) => decodeClaim(claim, row.id, article));
    return {
      id: row.id,
      revision: row.revision,
      claimsVersion,
      article,
      role,
      passages,
      copyGroupId: row.copyGroupId,
      claims: role === "main" ? claims : claims.filter((claim) => touches(claim, passages)),
    };
  }

  return {
    async reportsOfEvent(eventId, limit = allOfThem) {
      const reports = (main.all(eventId, limit) as Row[]).map((row) => report(row, "main", []));
      // An article may tell of several articles of the event: one mention, with the passages of all.
      const told = new Map<number, { row: Row; passages: Span[] }>();
      for (const row of mentions.all({ id: eventId, limit }) as (Row & { passages: string })[]) {
        const entry = told.get(row.seq) ?? { row, passages: [] };
        entry.passages.push(...(JSON.parse(row.passages) as Span[]));
        told.set(row.seq, entry);
      }
      for (const { row, passages } of told.values()) reports.push(report(row, "mention", distinct(passages)));
      return reports;
    },
    async reportsOfStoryline(storylineId, limit) {
      return (ofStoryline.all(storylineId, limit) as Row[]).map((row) => report(row, "main", []));
    },
    async reports(articleIds) {
      return [...new Set(articleIds)]
        .map((id) => byId.get(id) as Row | undefined)
        .filter((row) => row !== undefined)
        .map((row) => report(row, "main", []));
    },
    async placedCopies(articleIds) {
      return [...new Set(articleIds)]
        .map((id) => copyById.get(id) as (StoredFeatures & { readonly copyGroupId: string | null }) | undefined)
        .filter((row) => row !== undefined)
        .map((row) => ({ features: decodeCopy(row), copyGroupId: row.copyGroupId }));
    },
  };
}

function decodeCopy(stored: StoredFeatures): CopyFeatures {
  const { articleId, publishedFrom, bands } = decodeCompared(stored);
  return { articleId, publishedFrom, bands, shingles: decodeShingles(stored) };
}

function touches(claim: Claim, passages: readonly Span[]): boolean {
  return claim.spans.some((span) =>
    passages.some((passage) => passage.part === span.part && passage.start < span.end && span.start < passage.end),
  );
}

/** The passages in order, each once. */
function distinct(passages: readonly Span[]): Span[] {
  const once = new Map(passages.map((passage) => [`${passage.part} ${passage.start} ${passage.end}`, passage]));
  return [...once.values()].sort((a, b) => a.part.localeCompare(b.part) || a.start - b.start || a.end - b.end);
}
