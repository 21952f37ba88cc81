import type { Database } from "better-sqlite3";
import type { ArticleFeatures } from "../../events/features.ts";
import { RecentlyUsed } from "../../text/recently-used.ts";
import { encodeFeatures, type StoredFeatures } from "./features-code.ts";
import { type DecodedFeatures, ShelvedFeatures } from "./shelved-features.ts";

/**
 * Features that are kept at hand, with what grouping makes of them up to 14 kB each, and those among them that are decoded,
 * 25 kB each: reports of one event come close together. With 8,000 and 1,600 the service held 60 MB more.
 */
const [mostKept, mostDecoded] = [4_500, 1_400];
/** Lists of shingles, 2 kB each: an arrival is held against a dozen that may be its copies, one after the other. */
const mostShingles = 64;

/** The features of stored articles, read once while they are in use. */
export function makeFeaturesShelf(driver: Database) {
  const read = driver.prepare(`
    SELECT f.features, s.hashes FROM features f LEFT JOIN shingles s ON s.article = f.article WHERE f.article = ?`);
  const write = driver.prepare("INSERT OR REPLACE INTO features (article, features) VALUES (?, ?)");
  const writeHashes = driver.prepare("INSERT OR REPLACE INTO shingles (article, hashes) VALUES (?, ?)");
  const drops = ["features", "shingles"].map((table) => driver.prepare(`DELETE FROM ${table} WHERE article = ?`));
  const shelf = new RecentlyUsed<number, ShelvedFeatures>(mostKept);
  const decoded: DecodedFeatures = {
    compared: new RecentlyUsed(mostDecoded),
    shingles: new RecentlyUsed(mostShingles),
  };

  return {
    get(article: number): ArticleFeatures | null {
      const known = shelf.get(article);
      if (known) return known;
      const stored = read.get(article) as StoredFeatures | undefined;
      if (stored === undefined) return null;
      const features = new ShelvedFeatures(stored, decoded);
      shelf.set(article, features);
      return features;
    },
    /** @returns the features as they will be handed out */
    put(
      article: number,
      features: ArticleFeatures,
      stored: StoredFeatures = encodeFeatures(features),
    ): ArticleFeatures {
      write.run(article, stored.features);
      writeHashes.run(article, stored.hashes);
      decoded.compared.set(stored, features);
      const shelved = new ShelvedFeatures(stored, decoded);
      shelf.set(article, shelved);
      return shelved;
    },
    remove(article: number): void {
      for (const drop of drops) drop.run(article);
      shelf.delete(article);
    },
    /** After a rollback, or when another process wrote, nothing on the shelf is known to be stored. */
    clear(): void {
      shelf.clear();
      decoded.compared.clear();
      decoded.shingles.clear();
    },
  };
}

export type FeaturesShelf = ReturnType<typeof makeFeaturesShelf>;
