import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import { findHits } from "../../src/store/search/find-hits.ts";
import { parseSearch } from "../../src/store/search/parse-search.ts";
import { snippetsOf } from "../../src/store/search/snippets.ts";
import { toFts5 } from "../../src/store/search/to-fts5.ts";
import { charactersApart, wordsOf } from "../../src/store/search/words.ts";

const columns = ["title", "text"];
const found = (text: string, q: string, names = ["text"]): string[] =>
  findHits(text, names, parseSearch(q, columns)).map(({ start, end }) => text.slice(start, end));

test("hits are the words that were searched for, to the letter", () => {
  const text = "The Kärnten ferry hit a pier. Ferries are rare; the pier at Port Maren is old, and the PIER is shut.";
  const cases: [q: string, hits: string[]][] = [
    ["pier", ["pier", "pier", "PIER"]],
    ["karnten", ["Kärnten"]],
    ["ferr*", ["ferry", "Ferries"]],
    ['"port maren"', ["Port Maren"]],
    ["pier -shut", ["pier", "pier", "PIER"]],
    ["rare OR shut", ["rare", "shut"]],
    ["title:pier", []],
    ["text:rare", ["rare"]],
    ['"hit pier"~1', ["hit", "pier"]],
    ['"pier hit"~1', ["hit", "pier"]],
    ['"ferry pier"~1', []],
    ['"port maren" maren', ["Port Maren"]],
  ];
  for (const [q, hits] of cases) assert.deepEqual(found(text, q), hits, q);
});

test("offsets stay exact around characters outside the BMP and accents that stand alone", () => {
  const text = "😀😀 The cafe\u0301 in 𝒳-town 🇻🇳 reopened: café!";
  assert.deepEqual(found(text, "café reopened"), ["cafe\u0301", "reopened", "café"]);
  for (const { start, end, text: shown, hits } of snippetsOf(
    [{ part: "text", text, columns }],
    parseSearch("café", columns),
  )) {
    assert.equal(shown, text.slice(start, end));
    assert.ok(shown.isWellFormed());
    for (const hit of hits) assert.match(text.slice(hit.start, hit.end).normalize("NFC"), /^café$/);
  }
});

test("the best places of a long text are shown, at words and in its order", () => {
  const filler = "Nothing of note was said about the weather on that long grey morning. ".repeat(20);
  const text = `${filler}A ferry left. ${filler}The ferry struck the pier at noon. ${filler}A pier. ${filler}Pier pier.`;
  const snippets = snippetsOf([{ part: "text", text, columns }], parseSearch("ferry pier", columns));
  assert.equal(snippets.length, 3);
  assert.ok(snippets.some(({ text: shown }) => shown.includes("ferry struck the pier")));
  assert.deepEqual(
    snippets.map(({ start }) => start),
    snippets.map(({ start }) => start).sort((a, b) => a - b),
  );
  for (const { start, end, text: shown } of snippets) {
    assert.equal(shown, text.slice(start, end));
    assert.doesNotMatch(text.slice(start - 1, start + 1), /\w\w/);
    assert.doesNotMatch(text.slice(end - 1, end + 1), /\w\w/);
  }
});

test("words are cut and folded as SQLite's tokenizer does", (t) => {
  const driver = new Database(":memory:");
  t.after(() => driver.close());
  driver.exec(`
    CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE words USING fts5vocab (search, instance)`);
  const put = driver.prepare("INSERT INTO search (rowid, text) VALUES (1, ?)");
  const terms = driver.prepare("SELECT term FROM words ORDER BY offset").pluck();
  const alphabet = [..."abzAZ09 .,-'’\"éÉñÑüßøØğİıŻłçầệữĐđжйЁїάΏ中文字漢한कि😀𝒳²½\u0301\u0323"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 30 }), (characters) => {
      driver.exec("DELETE FROM search");
      const text = characters.join("");
      put.run(charactersApart(text));
      assert.deepEqual(
        wordsOf(text).map(({ folded }) => folded),
        terms.all(),
        JSON.stringify(text),
      );
    }),
    { numRuns: 500 },
  );
});

test("what SQLite finds has hits, and what it does not find has none", (t) => {
  const driver = new Database(":memory:");
  t.after(() => driver.close());
  driver.exec('CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = "unicode61 remove_diacritics 2")');
  const put = driver.prepare("INSERT INTO search (rowid, text) VALUES (1, ?)");
  const find = driver.prepare("SELECT count(*) FROM search WHERE search MATCH ?").pluck();
  const text = fc.array(fc.constantFrom("a", "b", "c", "ab", "Á"), { minLength: 1, maxLength: 12 });
  const term = fc.constantFrom(
    "a",
    "ab",
    "a*",
    '"a b"',
    '"b a"',
    '"a c"~0',
    '"a b"~1',
    '"c a b"~2',
    '"a a"~2',
    '"a b" OR c',
  );
  fc.assert(
    fc.property(text, term, (words, q) => {
      driver.exec("DELETE FROM search");
      put.run(words.join(" "));
      const hits = found(words.join(" "), q);
      assert.equal(hits.length > 0, find.get(toFts5(parseSearch(q, columns))) === 1, `${words.join(" ")} / ${q}`);
    }),
    { numRuns: 1000 },
  );
});

test("Chinese is found inside its sentences, by characters that follow one another", (t) => {
  const driver = new Database(":memory:");
  t.after(() => driver.close());
  driver.exec('CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = "unicode61 remove_diacritics 2")');
  const text = "双方5日同意停火协议，谈判下周恢复。";
  driver.prepare("INSERT INTO search (rowid, text) VALUES (1, ?)").run(charactersApart(text));
  const find = driver.prepare("SELECT count(*) FROM search WHERE search MATCH ?").pluck();
  const isFound = (q: string) => find.get(toFts5(parseSearch(q, columns))) === 1;
  assert.ok(["停火", "停火协议", "谈判 停火", "停*", "5日"].every(isFound));
  assert.ok(["火停", "协议停火", "停战"].every((q) => !isFound(q)));
  assert.deepEqual(found(text, "停火"), ["停火"]);
});

test("a hostile text takes no longer than its length", () => {
  const text = "a ".repeat(200_000);
  const search = parseSearch(Array.from({ length: 30 }, () => '"a a a b"').join(" OR "), columns);
  assert.deepEqual(findHits(text, columns, search), []);
  assert.ok(findHits(text, columns, parseSearch('"a a"~100', columns)).length > 0);
});
