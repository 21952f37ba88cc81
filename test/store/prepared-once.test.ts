import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { mostPrepared, preparedOnce } from "../../src/store/sqlite/conditions.ts";

test("a text is prepared once, and again only after so many others were asked for since", (t) => {
  const driver = new Database(":memory:");
  t.after(() => driver.close());
  const prepared = preparedOnce(driver);
  const text = (n: number) => `SELECT ${n}`;
  const [often, rarely] = [prepared(text(-1)), prepared(text(-2))];
  assert.equal(prepared(text(-2)), rarely);
  for (let n = 1; n < mostPrepared; n++) {
    prepared(text(n));
    assert.equal(prepared(text(-1)), often);
  }
  assert.notEqual(prepared(text(-2)), rarely);
  assert.equal(prepared(text(-2)).pluck().get(), -2);
});
