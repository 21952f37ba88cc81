import { createHash } from "node:crypto";
import type { InferSelectModel } from "drizzle-orm";
import type { Article } from "../../documents/article.ts";
import type { StoredArticle, Tombstone } from "../store.ts";
import { joinArticle } from "./packing.ts";
import type { articles } from "./tables.ts";

export type ArticleRow = InferSelectModel<typeof articles>;

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
    article: joinArticle(row),
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

export function toTombstone(row: ArticleRow & { readonly removedAt: string }): Tombstone {
  return { id: row.id, removedAt: row.removedAt };
}

/** Tells whether what was read changed: SHA-256 over the whole reading. */
export function readingHash(article: Article): string {
  return createHash("sha256").update(JSON.stringify(article), "utf8").digest("hex");
}

/** Whether a reader would see other words: then it is a new revision, not a better reading of the same. */
export function sameWords(a: Article, b: Article): boolean {
  return (
    a.textHash === b.textHash &&
    a.title === b.title &&
    a.standfirst === b.standfirst &&
    a.captions.length === b.captions.length &&
    a.captions.every((caption, index) => caption === b.captions[index])
  );
}
