import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inOrderApart, liesIn } from "../../../src/claims/notices/lies-in.ts";

const extent = fc.tuple(fc.nat(200), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));

test("a place lies in some extents where it lies in one of them", () => {
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 12 }), fc.nat(240), (extents, at) => {
      assert.equal(
        liesIn(inOrderApart(extents), at),
        extents.some(({ start, end }) => start <= at && at < end),
      );
    }),
  );
});
