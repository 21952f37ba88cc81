import type { LabelReader, LanguageRow, TagRow } from "../store.ts";
import type { Connection } from "./connection.ts";
import { foldName } from "./fold-name.ts";
import { toPage } from "./page.ts";

/** Tags and languages of stored articles, with how many there are of each. */
export function makeLabelReader({ driver }: Connection): LabelReader {
  // From one tag to the next by a search of the key, however many articles have it; only tags of the page are counted.
  const tags = driver.prepare(`
    WITH RECURSIVE each_tag (tag) AS (
      SELECT (SELECT min(tag) FROM article_tags WHERE tag > @after)
      UNION ALL SELECT (SELECT min(tag) FROM article_tags WHERE tag > each_tag.tag) FROM each_tag WHERE tag IS NOT NULL
    )
    SELECT each_tag.tag, (SELECT count(*) FROM article_tags t WHERE t.tag = each_tag.tag) AS articles
    FROM each_tag WHERE tag IS NOT NULL AND instr(folded(tag), @part) > 0 LIMIT @most`);
  const languages = driver.prepare("SELECT language, articles FROM language_articles ORDER BY articles DESC, language");
  return {
    async tags({ q = "" }, page) {
      const after = page.after === null ? "" : String(page.after[0]);
      const rows = tags.all({ after, part: foldName(q), most: page.limit + 1 }) as TagRow[];
      return toPage(
        rows,
        page,
        ({ tag }) => [tag],
        (row) => row,
      );
    },
    languages: async () => languages.all() as LanguageRow[],
  };
}
