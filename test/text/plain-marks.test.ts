import assert from "node:assert/strict";
import { test } from "node:test";
import { withPlainMarks } from "../../src/text/plain-marks.ts";

const cases: readonly (readonly [string, string])[] = [
  ["″We left,″ she said.", '"We left," she said.'],
  ["″It sank in 1973″", '"It sank in 1973"'],
  ["a 6″ crack, 12″ long", "a 6″ crack, 12″ long"],
  ["the people`s party", "the people's party"],
  ["``We left,'' she said of the `pier`", "``We left,'' she said of the `pier`"],
];

for (const [text, expected] of cases) {
  test(text, () => {
    assert.equal(withPlainMarks(text), expected);
    assert.equal(withPlainMarks(text).length, text.length);
  });
}
