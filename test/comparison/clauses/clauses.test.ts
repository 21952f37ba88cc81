import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clausesOf } from "../../../src/comparison/clauses/clauses.ts";

const cases: readonly (readonly [string, readonly string[]])[] = [
  ["The bridge is closed.", []],
  ["The bridge is closed, the road is open.", ["The bridge is closed", "the road is open."]],
  ["The bridge is closed. The road is open.", ["The bridge is closed.", "The road is open."]],
  ["Mr. Berg met the U.N. envoy on Monday.", []],
  ["The mayor closed the bridge of Tolvane, which has two cracks", ["The mayor closed the bridge of Tolvane"]],
  ["The mayor closed the old bridge, blaming the flood", ["The mayor closed the old bridge"]],
  ["On Monday, the bridge was closed", []],
  ["They work for the good of both towns, and not against anyone", []],
  ["It was late... (The road is open.) Then it rained!", ["It was late...", "(The road is open.)", "Then it rained!"]],
  ["The road is open; the bridge is not", ["The road is open;", "the bridge is not"]],
  ["He waited ... and left", []],
  ["If the bridge is closed, the road is open", []],
  ["If the bridge is closed, the road is open, and the ferry is full", ["and the ferry is full"]],
  ["When the bridge is closed, the road is open", ["When the bridge is closed", "the road is open"]],
  [
    "The sea wall did not hold and water stood in the cellars",
    ["The sea wall did not hold", "water stood in the cellars"],
  ],
  ["The mayor closed the bridge but it was too late", ["The mayor closed the bridge", "it was too late"]],
  ["The mayor closed the bridge and the two roads", []],
  ["The mayor and the council closed the bridge", []],
  ["", []],
];

test("sentences and independent clauses stand alone, dependent ones do not", () => {
  for (const [text, expected] of cases) assert.deepEqual(clausesOf(text), expected, text);
});

test("parts come from the text and are few, for any string", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400, unit: fc.constantFrom("a", " ", ",", ".", "is", "“", "”", "which ", "and ", "A") }),
      (text) => {
        const parts = clausesOf(text);
        assert.ok(parts.length <= 12);
        for (const part of parts) assert.ok(text.includes(part.split(", ")[0]!));
      },
    ),
  );
});

test("runs of stops, commas and spaces are read once, and never make many parts", () => {
  for (const unit of [".", "…", ". ", "...a", ". . . a", "!) ", ";", "; ", ", ", ", which a", ", is a b", " ", "A. "]) {
    const parts = clausesOf(`The bridge is closed${unit.repeat(300_000)}x`);
    assert.ok(parts.length <= 12, unit);
    assert.ok(parts.reduce((sum, part) => sum + part.length, 0) < 100_000, unit);
  }
});
