import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pageOfRows, type WholeComparison, withCells } from "../../src/http/shown-rows.ts";

const statuses = ["says", "silent", "unknown", "notComparable"] as const;
const whole: WholeComparison = { list: "rows", state: "s", path: "/v1/x", query: { status: ["a", "b"], limit: 3 } };
const cursorOf = (next: string): string => new URL(next, "http://localhost").searchParams.get("cursor")!;

test("whatever the limits of its pages, a list comes whole and in order", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (length, limits) => {
      const rows = Array.from({ length }, (_, row) => row);
      const read: number[] = [];
      let cursor: string | undefined;
      for (let page = 0; ; page++) {
        const limit = limits[page % limits.length]!;
        const shown = pageOfRows(rows, { limit, ...(cursor !== undefined && { cursor }) }, whole);
        assert.ok(shown.rows.length <= limit);
        read.push(...shown.rows);
        if (shown.next === null) break;
        cursor = cursorOf(shown.next);
      }
      assert.deepEqual(read, rows);
    }),
  );
});

test("no cursor but its own goes on in a list", () => {
  const { next } = pageOfRows([1, 2, 3], { limit: 1 }, whole);
  const cursor = cursorOf(next!);
  const goOn = (other: Partial<WholeComparison>) => () => pageOfRows([1, 2, 3], { cursor }, { ...whole, ...other });
  assert.deepEqual(goOn({ query: { status: ["a", "b"], cells: "says", fields: ["text"] } })().rows, [2, 3]);
  assert.throws(goOn({ state: "t" }), { code: "comparison.changed" });
  assert.throws(goOn({ list: "timeline" }), { code: "request.badCursor" });
  assert.throws(goOn({ query: { status: "a" } }), { code: "request.badCursor" });
  fc.assert(
    fc.property(fc.string(), (made) => {
      assert.throws(() => pageOfRows([1], { cursor: made }, whole), { code: "request.badCursor" });
    }),
  );
});

test("cells that are left out are counted, once however often some are chosen", () => {
  const anyStatus = fc.constantFrom(...statuses);
  const choice = fc.uniqueArray(anyStatus, { minLength: 1 });
  fc.assert(
    fc.property(fc.array(anyStatus), choice, choice, (cells, first, second) => {
      const row = { cells: cells.map((status) => ({ status })) };
      const cut = withCells(withCells(row, first), second);
      const shown = cells.filter((status) => first.includes(status) && second.includes(status));
      assert.deepEqual(
        cut.cells.map(({ status }) => status),
        shown,
      );
      for (const status of statuses) {
        const count = (of: readonly string[]) => of.filter((one) => one === status).length;
        assert.equal(cut.cellsLeftOut?.[status], count(cells) - count(shown));
      }
      assert.equal(withCells(row, undefined), row);
    }),
  );
});
