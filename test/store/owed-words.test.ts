import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeReader } from "../../src/store/sqlite/make-reader.ts";
import { makeWriter } from "../../src/store/sqlite/make-writer.ts";
import { unpack } from "../../src/store/sqlite/packing.ts";
import { addition, ferry, grouping, temporaryFolder } from "./fixtures.ts";

const clock = () => "2024-05-01T00:00:00.000Z";
const hashes = Array.from({ length: 12 }, (_, i) => `h${i}`);

/** Bodies that list what they hold, so that it is seen what is taken out of which. */
const rules = {
  ...grouping,
  withoutArticles: (body: string, removed: readonly string[]) =>
    JSON.stringify((JSON.parse(body) as string[]).filter((id) => !removed.includes(id))),
};

test("what a removal owes to many kept comparisons is known at once, and paid one by one, also after a restart", async (t) => {
  const file = path.join(temporaryFolder(t), "owed.db");
  let connection = connect(file);
  let writer = makeWriter(connection, rules, clock);
  let reader = makeReader(connection);
  const [gone, stays] = [addition(ferry.post), addition(ferry.herald)];
  writer.addAll([gone, stays]);
  for (const hash of hashes) {
    const holds = [gone.id, stays.id];
    assert.equal(
      writer.keepComparison({ hash, body: JSON.stringify(holds), query: "", keptAt: clock() }, holds),
      "kept",
    );
  }
  while (writer.forget() === "now");
  const bodies = () =>
    (connection.driver.prepare("SELECT body FROM kept_comparisons").pluck().all() as Buffer[]).map((body) =>
      unpack<string>(body),
    );
  const owing = async () =>
    (await Promise.all(hashes.map((hash) => reader.keptComparison(hash)))).filter((kept) => kept!.owed.length > 0);

  assert.equal(writer.remove(gone.id, clock()), "removed");
  assert.equal((await owing()).length, hashes.length);
  assert.deepEqual((await owing())[0]!.owed, [gone.id]);
  assert.ok(bodies().every((body) => body.includes(gone.id)));
  const head = await reader.keptHead("h3");
  assert.equal(head!.withdrawn, 1);

  assert.equal(writer.forget(), "now");
  assert.equal((await owing()).length, hashes.length - 1);
  connection.driver.close();

  connection = connect(file);
  writer = makeWriter(connection, rules, clock);
  reader = makeReader(connection);
  while (writer.forget() === "now");
  assert.deepEqual(await owing(), []);
  assert.ok(bodies().every((body) => body === JSON.stringify([stays.id])));
  assert.deepEqual(await reader.keptHead("h3"), head);
  connection.driver.close();
});

test("a body that cannot be read keeps none of the others waiting", async (t) => {
  const connection = connect(path.join(temporaryFolder(t), "harmed.db"));
  const writer = makeWriter(connection, rules, clock);
  const one = addition(ferry.post);
  writer.add(one);
  for (const hash of hashes)
    writer.keepComparison({ hash, body: JSON.stringify([one.id]), query: "", keptAt: clock() }, [one.id]);
  connection.driver.prepare("UPDATE kept_comparisons SET body = x'00' WHERE hash = 'h0'").run();
  writer.remove(one.id, clock());
  let steps = 0;
  while (writer.forget() === "now") assert.ok(steps++ < 1_000);
  const reader = makeReader(connection);
  for (const hash of hashes.slice(1)) assert.equal((await reader.keptComparison(hash))!.body, "[]");
  connection.driver.close();
});

test("an article that is stored again before its words went is out of what was kept before", async (t) => {
  const file = path.join(temporaryFolder(t), "again.db");
  const connection = connect(file);
  const writer = makeWriter(connection, rules, clock);
  const one = addition(ferry.post);
  writer.add(one);
  writer.keepComparison({ hash: "h", body: JSON.stringify([one.id]), query: "", keptAt: clock() }, [one.id]);
  writer.remove(one.id, clock());
  connection.driver.prepare("UPDATE articles SET removed_at = NULL").run();
  while (writer.forget() === "now");
  assert.deepEqual((await makeReader(connection).keptComparison("h"))!.body, "[]");
  connection.driver.close();
});
