import { createHash } from "node:crypto";
import type { Article } from "../../documents/article.ts";
import type { StoredArticle } from "../store.ts";
import { decodeVersioned, type ReadingRow, readingColumns } from "./reading-code.ts";

/** A row of `articles a JOIN readings r`. */
export interface ArticleRow extends ReadingRow {
  readonly seq: number;
  readonly id: string;
  readonly revision: number;
  readonly externalId: string | null;
  readonly sortAt: number;
  readonly firstClaim: number;
  readonly claimCount: number;
  readonly readingHash: string;
  readonly eventId: string;
  readonly copyGroupId: string | null;
  readonly digestOf: string | null;
  readonly tags: string;
  readonly meta: string;
  readonly correction: string | null;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly removedAt: string | null;
}

export const articleRow = `a.seq, a.id, a.revision, a.external_id AS externalId, a.sort_at AS sortAt,
  a.first_claim AS firstClaim, a.claim_count AS claimCount, a.reading_hash AS readingHash, a.event_id AS eventId,
  a.copy_group_id AS copyGroupId, a.digest_of AS digestOf, a.tags, a.meta, a.correction, a.received_at AS receivedAt,
  a.updated_at AS updatedAt, a.removed_at AS removedAt, ${readingColumns}`;

/** What stands beside an article's own row. */
export interface Beside {
  readonly storylineId: string;
  readonly membership: StoredArticle["membership"];
  readonly nearMisses: StoredArticle["nearMisses"];
}

export function toStored(row: ArticleRow, beside: Beside): StoredArticle {
  return {
    id: row.id,
    revision: row.revision,
    ...decodeVersioned(row),
    readingHash: row.readingHash,
    externalId: row.externalId,
    tags: JSON.parse(row.tags) as string[],
    meta: JSON.parse(row.meta) as StoredArticle["meta"],
    digestOf: row.digestOf,
    correction: row.correction === null ? null : (JSON.parse(row.correction) as StoredArticle["correction"]),
    eventId: row.eventId,
    storylineId: beside.storylineId,
    copyGroupId: row.copyGroupId,
    claimCount: row.claimCount,
    membership: beside.membership,
    nearMisses: beside.nearMisses,
    receivedAt: row.receivedAt,
    updatedAt: row.updatedAt,
  };
}

/** Tells whether what was read changed: 128 bits of the SHA-256 over the whole reading. */
export function readingHash(article: Article): string {
  return createHash("sha256").update(JSON.stringify(article), "utf8").digest().subarray(0, 16).toString("base64url");
}

type Words = Pick<Article, "textHash" | "title" | "standfirst" | "captions">;

/** Whether a reader would see other words: then it is a new revision, not a better reading of the same. */
export function sameWords(a: Words, b: Words): boolean {
  return (
    a.textHash === b.textHash &&
    a.title === b.title &&
    a.standfirst === b.standfirst &&
    a.captions.length === b.captions.length &&
    a.captions.every((caption, index) => caption === b.captions[index])
  );
}
