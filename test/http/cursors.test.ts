import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RashomonError } from "../../src/errors.ts";
import { decodeCursor, encodeCursor } from "../../src/http/cursors.ts";

const identity = { list: "/v1/articles", query: { outlet: "rt", q: undefined } };
const isBad = (error: unknown) => error instanceof RashomonError && error.code === "request.badCursor";

test("a cursor comes back as it was", () => {
  const position = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(position, (after) => {
      assert.deepEqual(decodeCursor(encodeCursor(after, identity), identity), after);
    }),
  );
});

test("a cursor belongs to its list and filters, not to how the page is shown", () => {
  const cursor = encodeCursor([1, "a"], identity);
  assert.deepEqual(decodeCursor(cursor, { list: identity.list, query: { limit: 5, outlet: "rt", cursor } }), [1, "a"]);
  assert.throws(() => decodeCursor(cursor, { list: "/v1/claims", query: identity.query }), isBad);
  assert.throws(() => decodeCursor(cursor, { list: identity.list, query: { outlet: "tass" } }), isBad);
});

test("whatever else is sent as a cursor is refused, and nothing worse happens", () => {
  fc.assert(fc.property(fc.string(), (cursor) => void assert.throws(() => decodeCursor(cursor, identity), isBad)));
  for (const json of ["{}", "[]", "null", '["x"]', "[[1]]", '["x",{}]', "["]) {
    const cursor = Buffer.from(json).toString("base64url");
    assert.throws(() => decodeCursor(cursor, identity), isBad, json);
  }
});
