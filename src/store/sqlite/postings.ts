import type { Database } from "better-sqlite3";
import type { ArticleFeatures } from "../../events/features.ts";
import { dayOf, termKey } from "./keys.ts";
import { pack, unpack } from "./packing.ts";

/** Keeps an article findable: its features and its rows in the posting tables. */
export function makePostingsWriter(driver: Database) {
  const putFeatures = driver.prepare("INSERT INTO features (article, features) VALUES (?, ?)");
  const getFeatures = driver.prepare("SELECT features FROM features WHERE article = ?").pluck();
  const dropFeatures = driver.prepare("DELETE FROM features WHERE article = ?");
  const tables = (["postings", "passage_postings", "bands"] as const).map((table) => ({
    put: driver.prepare(
      table === "postings"
        ? "INSERT OR IGNORE INTO postings (key, day, article) VALUES (?, ?, ?)"
        : `INSERT OR IGNORE INTO ${table} (key, article) VALUES (?, ?)`,
    ),
    drop: driver.prepare(
      table === "postings"
        ? "DELETE FROM postings WHERE key = ? AND day = ? AND article = ?"
        : `DELETE FROM ${table} WHERE key = ? AND article = ?`,
    ),
    rows(features: ArticleFeatures, article: number): number[][] {
      if (table === "postings") {
        const day = dayOf(features.publishedFrom);
        return features.keys.map((key) => [termKey(key), day, article]);
      }
      const keys = table === "bands" ? features.bands : features.passageKeys;
      return keys.map((key) => [termKey(key), article]);
    },
  }));

  return {
    add(article: number, features: ArticleFeatures): void {
      putFeatures.run(article, pack(features));
      for (const table of tables) for (const row of table.rows(features, article)) table.put.run(...row);
    },
    remove(article: number): void {
      const stored = getFeatures.get(article) as Buffer | undefined;
      if (stored === undefined) return;
      const features = unpack<ArticleFeatures>(stored);
      for (const table of tables) for (const row of table.rows(features, article)) table.drop.run(...row);
      dropFeatures.run(article);
    },
  };
}
