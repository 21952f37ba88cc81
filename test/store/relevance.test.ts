import assert from "node:assert/strict";
import { test } from "node:test";
import { RashomonError } from "../../src/errors.ts";
import { mostRelevant, type Page } from "../../src/store/pages.ts";
import { pageByRelevance } from "../../src/store/sqlite/relevance.ts";

/** Keys as large as a store's may grow, in no order of their own. */
const keys = Array.from({ length: mostRelevant + 50 }, (_, i) => 4_000_000_000 - ((i * 7919) % 100_003));
const find = (most: number) => keys.slice(0, most);
const page = (after: Page<number>["next"], limit = 100) => pageByRelevance({ after, limit }, find, (seqs) => seqs);

test("pages hold the best rows once, in their order, and say that others match", () => {
  const seen: number[] = [];
  let next: Page<number>["next"] = null;
  do {
    const { items, next: after, cut }: Page<number> = page(next);
    if (next === null) assert.equal(cut, true);
    seen.push(...items);
    next = after;
  } while (next !== null);
  assert.deepEqual(seen, keys.slice(0, mostRelevant));
});

test("the cursor of the longest list fits into a request", () => {
  const cursor = JSON.stringify(["abcdefghijkl", ...(page(null, 1).next ?? [])]);
  assert.ok(Buffer.from(cursor).toString("base64url").length < 4000);
});

test("nothing is cut where all rows are listed", () => {
  const few = pageByRelevance(
    { after: null, limit: 3 },
    () => [5, 4],
    (seqs) => seqs,
  );
  assert.deepEqual(few, { items: [5, 4], next: null, cut: false });
});

test("a cursor that no page gave out is refused", () => {
  for (const forged of ["", "a", "AAAAA", Buffer.alloc(mostRelevant * 4 + 4).toString("base64url")])
    assert.throws(() => page([forged, ""]), RashomonError, forged);
});
