import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

test("a row of what is denied in the next sentence shows the denial with it", () => {
  const text = "The lift was closed on Friday because of a fault, staff said. The operator, Bergwelt, denied this.";
  const blank = invent({ id: "north", outlet: "north", day: "2024-05-01", lines: [], article: { text } });
  const { claims } = extractClaims(blank.article, annotate(text), blank.id);
  const { rows } = compare([{ ...blank, claims }]);
  const shown = rows.map((row) => row.text);
  assert.ok(shown.includes(text), JSON.stringify(shown));
  assert.ok(shown.includes("The lift was closed on Friday because of a fault"), JSON.stringify(shown));
});
