import assert from "node:assert/strict";
import { test } from "node:test";
import { withBothMarks } from "../../../src/comparison/rows/whole-marks.ts";

test("a part of a quotation has both its marks", () => {
  for (const [text, whole] of [
    ["“The dam was never looked at", "“The dam was never looked at”"],
    ['"The dam was never looked at.', '"The dam was never looked at."'],
    ["and nobody told us in the valley.”", "“nobody told us in the valley.”"],
    ["and I told nobody.”", "“I told nobody.”"],
    ['But nobody told us."', '"But nobody told us."'],
    // Whole, without marks, with one inside, and with paragraphs that are opened anew.
    ["“Nobody told us,” she said", "“Nobody told us,” she said"],
    ["and nobody told the valley", "and nobody told the valley"],
    ["He spoke of “a dam that nobody had looked at", "He spoke of “a dam that nobody had looked at"],
    ['"Nobody told us. "The dam was old."', '"Nobody told us. "The dam was old."'],
    ["", ""],
  ] as const)
    assert.equal(withBothMarks(text), whole);
});
