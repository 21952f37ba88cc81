import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "../../../src/comparison/align.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { findQuantities } from "../../../src/text/numbers/numbers.ts";
import { invent } from "../articles.ts";

const readings: readonly (readonly [string, ...(readonly [number, string | null])[]])[] = [
  ["It reached 40 degrees Celsius.", [40, "degree celsius"]],
  ["It was 40C in Lind.", [40, "degree celsius"]],
  ["It hit 40 C.", [40, "degree celsius"]],
  ["It was 104°F and 40°C in the shade.", [104, "degree fahrenheit"], [40, "degree celsius"]],
  ["It fell to -5C.", [-5, "degree celsius"]],
  ["It fell to minus 5 degrees Fahrenheit.", [-5, "degree fahrenheit"]],
  ["It was 38.5 degrees centigrade.", [38.5, "degree celsius"]],
  ["The 40-degree heat went on.", [40, "degree"]],
  ["The ship turned by 40 degrees.", [40, "degree"]],
  ["He scored 40 F grades.", [40, "grade"]],
];

test("a temperature is read with its scale", () => {
  for (const [text, ...expected] of readings)
    assert.deepEqual(
      findQuantities(annotate(text)).map(({ value, unit }) => [value, unit]),
      expected,
      text,
    );
});

/** Two values, whether they are one, and what an alignment says. */
const pairs: readonly (readonly [string, string, boolean, string])[] = [
  ["40 degrees Celsius", "104 degrees Fahrenheit", true, "same"],
  ["40 degrees Celsius", "110 degrees Fahrenheit", false, "conflict"],
  ["40 degrees Celsius", "42 degrees Celsius", false, "conflict"],
  ["40 degrees Celsius", "40 degrees", true, "same"],
  ["40 degrees", "42 degrees", false, "conflict"],
  ["40C", "104F", true, "same"],
  ["minus 10 degrees Celsius", "14 degrees Fahrenheit", true, "same"],
];

test("temperatures of two scales are converted", () => {
  for (const [a, b, isOne, relation] of pairs) {
    const told = [a, b].map((value) => `The temperature in Lind reached ${value} on Monday.`) as [string, string];
    const rows = compare(
      told.map((text, at) => invent({ id: `${at}`, outlet: `Outlet ${at}`, day: "2026-03-03", lines: [{ text }] })),
    ).rows;
    assert.equal(rows.length, 1, told.join(" / "));
    assert.equal(rows[0]!.conflicts.length, isOne ? 0 : 1, told.join(" / "));
    const [x, y] = told.map((text) => ({ text, publishedFrom: null, publishedTo: null }));
    assert.equal(align(x!, y!).relation, relation, told.join(" / "));
  }
});

test("two currencies are neither the same nor a conflict", () => {
  for (const [a, b, relation] of [
    ["It cost 5 million euros.", "It cost 5 million dollars.", "related"],
    ["The bridge over the Lind cost 5 million euros.", "The bridge over the Lind cost £5 million.", "related"],
    ["The bridge over the Lind cost 5 million euros.", "The bridge over the Lind cost €5 million.", "same"],
  ] as const) {
    const [x, y] = [a, b].map((text) => ({ text, publishedFrom: null, publishedTo: null }));
    assert.equal(align(x!, y!).relation, relation, a);
  }
});
