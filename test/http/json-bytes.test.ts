import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonBytes } from "../../src/http/json-bytes.ts";

const written = async (...[content, large]: Parameters<typeof jsonBytes>) =>
  Buffer.concat(await jsonBytes(content, large)).toString("utf8");

test("large parts are written where they stand, as if all had been there", async () => {
  const name = fc.string({ unit: "binary", maxLength: 4 });
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, value),
      fc.array(fc.jsonValue()),
      fc.dictionary(name, fc.jsonValue()),
      async (some, list, entries) => {
        const content = { a: some, rows: null, b: "“”", claims: null, none: undefined, ...some };
        const whole = { ...content, rows: list, claims: entries };
        const large = { lists: { rows: () => list }, objects: { claims: () => Object.entries(entries) } };
        assert.equal(await written(whole, large), JSON.stringify(whole));
      },
    ),
  );
  assert.equal(await written({}, { lists: {}, objects: {} }), "{}");
  assert.equal(await written({ a: undefined }, { lists: {}, objects: {} }), "{}");
});

test("others are answered while a large one is written", async () => {
  let turns = 0;
  let done = false;
  const count = () => {
    turns++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  const row = "A row of a large comparison. ".repeat(1_000);
  const rows = function* () {
    for (let i = 0; i < 200; i++) yield row;
  };
  const json = await written({ rows: [] }, { lists: { rows }, objects: {} });
  done = true;
  assert.equal(json, JSON.stringify({ rows: [...rows()] }));
  assert.ok(turns > 10, `${turns} turns`);
});
