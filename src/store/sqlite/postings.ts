import type { Database } from "better-sqlite3";
import type { ArticleFeatures } from "../../events/features.ts";
import type { FeaturesShelf } from "./features-shelf.ts";
import { dayOf, termKey } from "./keys.ts";

/** Keeps an article findable: its features and its rows in the posting tables. */
export function makePostingsWriter(driver: Database, shelf: FeaturesShelf) {
  const keyed = (table: "passage_postings" | "bands") => ({
    put: driver.prepare(`INSERT OR IGNORE INTO ${table} (key, article) VALUES (?, ?)`),
    drop: driver.prepare(`DELETE FROM ${table} WHERE key = ? AND article = ?`),
  });
  const passages = keyed("passage_postings");
  const bands = keyed("bands");
  const postings = {
    put: driver.prepare("INSERT OR IGNORE INTO postings (key, day, article) VALUES (?, ?, ?)"),
    drop: driver.prepare("DELETE FROM postings WHERE key = ? AND day = ? AND article = ?"),
  };

  function each(verb: "put" | "drop", article: number, features: ArticleFeatures): void {
    const day = dayOf(features.publishedFrom);
    for (const key of features.keys) postings[verb].run(termKey(key), day, article);
    for (const key of features.passageKeys) passages[verb].run(termKey(key), article);
    for (const key of features.bands) bands[verb].run(termKey(key), article);
  }

  return {
    add(article: number, features: ArticleFeatures): void {
      shelf.put(article, features);
      each("put", article, features);
    },
    remove(article: number): void {
      const features = shelf.get(article);
      if (features === null) return;
      each("drop", article, features);
      shelf.remove(article);
    },
  };
}
