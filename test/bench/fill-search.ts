import type { Database } from "better-sqlite3";
import { decodeClaim } from "../../src/store/sqlite/claim-code.ts";
import { partsOf, searchedTextOf } from "../../src/store/sqlite/reading-code.ts";
import type { Edges } from "./copied-tables.ts";

/**
 * Words that FTS5 gathers before it writes a part of the index, bytes: parts of this size are merged eight at a time as
 * those of single commits are, in fewer steps. What it gathers by default.
 */
const [gathered, gatheredByDefault] = [32 * 2 ** 20, 2 ** 20];

/**
 * Fills the full-text indexes for copies: they keep no words, which are read from the articles once. Each ends as one part:
 * parts of millions of words beside those of single commits, which no store comes to have, would all be merged by one of
 * the next few commits.
 */
export function fillSearch(driver: Database, { articles, claims }: Edges, made: number, copies: number): void {
  writeArticleWords(driver, articles);
  writeClaimWords(driver, claims);
  const fill = (index: string, columns: string, edge: number) => {
    const gather = (bytes: number) =>
      driver.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ${bytes})`);
    gather(gathered);
    const insert = driver.prepare(`
      WITH RECURSIVE copies(copy) AS (SELECT ${made} UNION ALL SELECT copy + 1 FROM copies WHERE copy < ${copies - 1})
      INSERT INTO ${index} (rowid, ${columns}) SELECT seq + copy * ${edge}, ${columns}
      FROM copies CROSS JOIN temp.${index}_words`);
    insert.run();
    gather(gatheredByDefault);
    driver.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  };
  fill("articles_search", "text, title", articles);
  fill("claims_search", "text", claims);
}

function writeArticleWords(driver: Database, articles: number): void {
  driver.exec("CREATE TEMP TABLE articles_search_words (seq INTEGER PRIMARY KEY, text TEXT, title TEXT)");
  const put = driver.prepare("INSERT INTO temp.articles_search_words VALUES (?, ?, ?)");
  const rows = driver
    .prepare(
      `SELECT a.seq, a.title, r.head, r.text FROM articles a JOIN readings r ON r.article = a.seq
       WHERE a.seq <= ? AND a.removed_at IS NULL`,
    )
    .all(articles) as { seq: number; title: string | null; head: string | Buffer; text: string | Buffer }[];
  for (const { seq, title, head, text } of rows) put.run(seq, searchedTextOf(head, text), title ?? "");
}

function writeClaimWords(driver: Database, claims: number): void {
  driver.exec("CREATE TEMP TABLE claims_search_words (seq INTEGER PRIMARY KEY, text TEXT)");
  const put = driver.prepare("INSERT INTO temp.claims_search_words VALUES (?, ?)");
  const rows = driver
    .prepare(
      `SELECT c.seq, c.id, c.kind, c.claim, a.id AS articleId, a.title, r.head, r.text
       FROM claims c JOIN articles a ON a.seq = c.article JOIN readings r ON r.article = a.seq WHERE c.seq <= ?`,
    )
    .all(claims) as ({
    seq: number;
    id: Buffer;
    kind: number;
    claim: Buffer;
    articleId: string;
    title: string | null;
  } & {
    head: string;
    text: string;
  })[];
  for (const row of rows) put.run(row.seq, decodeClaim(row, row.articleId, partsOf(row)).text);
}
