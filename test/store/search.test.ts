import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import { RashomonError } from "../../src/errors.ts";
import { parseSearch } from "../../src/store/search/parse-search.ts";
import { toFts5 } from "../../src/store/search/to-fts5.ts";

const columns = ["title", "text"];
const toSearchExpression = (typed: string) => toFts5(parseSearch(typed, columns));

test("what a person types becomes an expression of quoted words", () => {
  const cases: [typed: string, expression: string][] = [
    ["river ferry", '"river" AND "ferry"'],
    ['"old bridge"', '"old bridge"'],
    ["river -ferry", '"river" NOT "ferry"'],
    ['river -"old bridge"', '"river" NOT "old bridge"'],
    ["title:bridge", 'title : "bridge"'],
    ['title:"old bridge"', 'title : "old bridge"'],
    ['river -title:"old bridge"', '"river" NOT title : "old bridge"'],
    ["river -title:bridge", '"river" NOT title : "bridge"'],
    ['owner:"old bridge"', '"owner" AND "old bridge"'],
    ['river"old bridge"', '"river" AND "old bridge"'],
    ['river OR"old bridge"', '"river" OR "old bridge"'],
    ["owner:bridge", '"owner bridge"'],
    ["bridg*", '"bridg" *'],
    ['"bridg*"', '"bridg"'],
    ["title:bridg*", 'title : "bridg" *'],
    ["(river OR lake) -ferry", '( "river" OR "lake" ) NOT "ferry"'],
    ["river - ferry", '"river" AND "ferry"'],
    ["river AND NOT ferry", '"river" NOT "ferry"'],
    ["river (ferry OR bridge) lake", '"river" AND ( "ferry" OR "bridge" ) AND "lake"'],
    ["river AND (ferry AND bridge)", '"river" AND ( "ferry" AND "bridge" )'],
    ['"river ferry"~5', 'NEAR( "river" "ferry", 5 )'],
    ['title:"river ferry"~5', 'title : NEAR( "river" "ferry", 5 )'],
    ['"river"~5', '"river"'],
    ["e\u0301te\u0301", '"e\u0301te\u0301"'],
  ];
  for (const [typed, expression] of cases) assert.equal(toSearchExpression(typed), expression, typed);
});

test("what cannot be read is said", () => {
  for (const typed of [
    "",
    '"',
    "-ferry",
    '-"old bridge"',
    "OR ferry",
    "river AND",
    "(river",
    "river)",
    "()",
    "***",
    "NEAR(river ferry)",
    '"a b"~999',
    "river NOT",
    "river OR -ferry",
  ])
    assert.throws(() => toSearchExpression(typed), RashomonError, typed);
});

test("whatever is typed, SQLite can read what it becomes", (t) => {
  const driver = new Database(":memory:");
  t.after(() => driver.close());
  driver.exec("CREATE VIRTUAL TABLE search USING fts5 (title, text)");
  const find = driver.prepare("SELECT rowid FROM search WHERE search MATCH ?");
  const piece = fc.constantFrom(
    "river",
    "-",
    '"',
    "title:",
    "owner:",
    "(",
    ")",
    " ",
    "AND",
    "OR",
    "NOT",
    "*",
    "é",
    "^",
    "~3",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const typed = pieces.join("");
      let expression: string;
      try {
        expression = toSearchExpression(typed);
      } catch (error) {
        assert.ok(error instanceof RashomonError);
        return;
      }
      assert.doesNotThrow(() => find.all(expression), typed);
    }),
  );
});
