import type { Database } from "better-sqlite3";
import type { ArticleFeatures } from "../../events/features.ts";
import type { StoredFeatures } from "./features-code.ts";
import type { FeaturesShelf } from "./features-shelf.ts";
import { dayOf, termKey } from "./keys.ts";

/** Keeps an article findable: its features and its rows in the posting tables. */
export function makePostingsWriter(driver: Database, shelf: FeaturesShelf) {
  // All keys of an article at once, as JSON: a call costs more than what it writes.
  const keyed = (table: "passage_postings" | "bands") => ({
    put: driver.prepare(`INSERT OR IGNORE INTO ${table} (key, article) SELECT value, @article FROM json_each(@keys)`),
    drop: driver.prepare(
      `DELETE FROM ${table} WHERE key IN (SELECT value FROM json_each(@keys)) AND article = @article`,
    ),
  });
  const passages = keyed("passage_postings");
  const bands = keyed("bands");
  const postings = {
    put: driver.prepare(
      "INSERT OR IGNORE INTO postings (key, day, article) SELECT value, @day, @article FROM json_each(@keys)",
    ),
    drop: driver.prepare(
      "DELETE FROM postings WHERE key IN (SELECT value FROM json_each(@keys)) AND day = @day AND article = @article",
    ),
  };

  function each(verb: "put" | "drop", article: number, features: ArticleFeatures): void {
    const keys = (terms: readonly string[]) => JSON.stringify(terms.map(termKey).sort((a, b) => a - b));
    const day = dayOf(features.publishedFrom);
    postings[verb].run({ keys: keys(features.keys), day, article });
    if (features.passageKeys.length > 0) passages[verb].run({ keys: keys(features.passageKeys), article });
    if (features.bands.length > 0) bands[verb].run({ keys: keys(features.bands), article });
  }

  return {
    /**
     * @param stored the features as their rows hold them, where they are encoded already
     * @returns the same features as they will be handed out, with all that is made of them on the way
     */
    add(article: number, features: ArticleFeatures, stored?: StoredFeatures): ArticleFeatures {
      each("put", article, features);
      return shelf.put(article, features, stored);
    },
    remove(article: number): void {
      const features = shelf.get(article);
      if (features === null) return;
      each("drop", article, features);
      shelf.remove(article);
    },
  };
}
