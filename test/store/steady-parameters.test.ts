import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../src/store/sqlite/connection.ts";
import { steadyParameters } from "../../src/store/sqlite/steady-parameters.ts";

const cases: readonly (readonly [sql: string, steady: string])[] = [
  ["SELECT a FROM t WHERE b = ? LIMIT ?", "SELECT a FROM t WHERE b = +? LIMIT +?"],
  ["SELECT a FROM t WHERE (b, c) < (@b, @c_2)", "SELECT a FROM t WHERE (b, c) < (+@b, +@c_2)"],
  ["SELECT a FROM t WHERE b BETWEEN ?1 AND ?2", "SELECT a FROM t WHERE b BETWEEN +?1 AND +?2"],
  ["INSERT INTO t VALUES ('what? me@home', ?)", "INSERT INTO t VALUES ('what? me@home', +?)"],
  ['SELECT "from?", `to@` FROM t -- why?\nWHERE a = ?', 'SELECT "from?", `to@` FROM t -- why?\nWHERE a = +?'],
  ["SELECT 'it''s ?', a FROM t WHERE b = ?", "SELECT 'it''s ?', a FROM t WHERE b = +?"],
  ["SELECT a FROM t", "SELECT a FROM t"],
];

for (const [sql, steady] of cases) test(`steady: ${sql}`, () => assert.equal(steadyParameters(sql), steady));

test("values of every kind are bound as they are", (t) => {
  const { driver } = connect(":memory:");
  t.after(() => driver.close());
  const echo = driver.prepare("SELECT ? AS value, typeof(@same) AS type").raw();
  const values = [null, 7, 7n, "7", "", Buffer.of(1, 0, 255)];
  const types = ["null", "real", "integer", "text", "text", "blob"];
  for (const [at, value] of values.entries())
    assert.deepEqual(echo.get(value, { same: value }), [typeof value === "bigint" ? Number(value) : value, types[at]]);
});
