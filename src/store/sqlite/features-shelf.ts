import type { Database } from "better-sqlite3";
import type { ArticleFeatures } from "../../events/features.ts";
import { decodeFeatures, encodeFeatures, type StoredFeatures } from "./features-code.ts";

/** Decoded features that are kept at hand, about 25 kB each: reports of one event come close together. */
const kept = 2_000;

/** The features of stored articles, decoded once while they are in use. */
export function makeFeaturesShelf(driver: Database) {
  const read = driver.prepare(`
    SELECT f.features, s.hashes FROM features f LEFT JOIN shingles s ON s.article = f.article WHERE f.article = ?`);
  const write = driver.prepare("INSERT OR REPLACE INTO features (article, features) VALUES (?, ?)");
  const writeHashes = driver.prepare("INSERT OR REPLACE INTO shingles (article, hashes) VALUES (?, ?)");
  const drops = ["features", "shingles"].map((table) => driver.prepare(`DELETE FROM ${table} WHERE article = ?`));
  // A Map remembers the order of insertion: what was used last is put last.
  const shelf = new Map<number, ArticleFeatures>();

  function keep(article: number, features: ArticleFeatures): ArticleFeatures {
    shelf.delete(article);
    shelf.set(article, features);
    if (shelf.size > kept) shelf.delete(shelf.keys().next().value!);
    return features;
  }

  return {
    get(article: number): ArticleFeatures | null {
      const known = shelf.get(article);
      if (known) return keep(article, known);
      const stored = read.get(article) as StoredFeatures | undefined;
      return stored === undefined ? null : keep(article, decodeFeatures(stored));
    },
    put(article: number, features: ArticleFeatures, stored: StoredFeatures = encodeFeatures(features)): void {
      write.run(article, stored.features);
      writeHashes.run(article, stored.hashes);
      keep(article, features);
    },
    remove(article: number): void {
      for (const drop of drops) drop.run(article);
      shelf.delete(article);
    },
    /** After a rollback, or when another process wrote, nothing on the shelf is known to be stored. */
    clear: (): void => shelf.clear(),
  };
}

export type FeaturesShelf = ReturnType<typeof makeFeaturesShelf>;
