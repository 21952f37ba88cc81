import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import { RashomonError } from "../../src/errors.ts";
import { toSearchExpression } from "../../src/store/sqlite/search-expression.ts";

const columns = ["title", "text"];

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
  ];
  for (const [typed, expression] of cases) assert.equal(toSearchExpression(typed, columns), expression, typed);
});

test("what cannot be read is said", () => {
  for (const typed of ["", '"', "-ferry", '-"old bridge"', "OR ferry", "river AND", "(river", "river)", "()", "***"])
    assert.throws(() => toSearchExpression(typed, columns), RashomonError, typed);
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
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const typed = pieces.join("");
      let expression: string;
      try {
        expression = toSearchExpression(typed, columns);
      } catch (error) {
        assert.ok(error instanceof RashomonError);
        return;
      }
      assert.doesNotThrow(() => find.all(expression), typed);
    }),
  );
});
