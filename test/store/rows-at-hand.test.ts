import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import Database from "better-sqlite3";
import { addition, ferry, temporaryStore } from "./fixtures.ts";

/** How often statements of these beginnings run from now on in the test. */
function countRuns(t: TestContext, beginnings: readonly string[]): ReadonlyMap<string, number> {
  const runs = new Map(beginnings.map((beginning) => [beginning, 0]));
  const prepare = Database.prototype.prepare;
  t.mock.method(Database.prototype, "prepare", function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql);
    const counted = beginnings.find((beginning) => sql.startsWith(beginning));
    if (counted === undefined) return statement;
    for (const verb of ["get", "run"] as const) {
      const plain = statement[verb].bind(statement) as (...values: unknown[]) => unknown;
      Object.assign(statement, {
        [verb]: (...values: unknown[]) => {
          runs.set(counted, runs.get(counted)! + 1);
          return plain(...values);
        },
      });
    }
    return statement;
  });
  return runs;
}

const rowsById = "SELECT seq FROM articles WHERE id = ";
const moves = "UPDATE articles SET event_id";

test("articles of a neighbourhood are not looked up again to be grouped, and only those that move are moved", async (t) => {
  const runs = countRuns(t, [rowsById, moves]);
  const store = temporaryStore(t);
  const events = new Set<string>();
  for (let copy = 0; copy < 6; copy++)
    for (const report of [ferry.post, ferry.herald]) {
      const { eventId } = await store.add(addition({ ...report, url: `${report.url}?copy=${copy}` }));
      events.add(eventId);
    }
  assert.equal(events.size, 1, "they report one event, which is written anew with each of them");
  // Each time there is the arrival's own look-up for an older self, and one for its new row.
  assert.ok(runs.get(rowsById)! <= 2 * 12, `${runs.get(rowsById)} look-ups`);
  assert.equal(runs.get(moves), 12);
});
