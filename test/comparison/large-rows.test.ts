import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import { invent } from "./articles.ts";

const told = (dead: number) => `${dead} people died in the Tharrow mill fire.`;
const outlets = (texts: readonly string[]) =>
  texts.map((text, i) =>
    invent({ id: `a${String(i).padStart(2, "0")}`, outlet: `o${i}`, day: "2031-04-01", lines: [{ text }] }),
  );

test("one outlet that gives another number than forty-four others is held against them", () => {
  const { rows, truncated } = compare(outlets([...Array.from({ length: 44 }, () => told(15)), told(19)]));
  const [row] = rows;
  assert.equal(row!.status, "conflict");
  assert.deepEqual(row!.variants.map(({ value, outletIds }) => [value, outletIds.length]).toSorted(), [
    ["15 people", 44],
    ["19 people", 1],
  ]);
  assert.equal(truncated, null);
});

test("what is not held against the others is said", () => {
  const openings = "Sadly,Meanwhile,Overall,Today,Yesterday,Locally".split(",");
  const places = "at dawn,at noon,at dusk,at night,in the rain,in the snow,in the wind,in the fog".split(",");
  const texts = openings.flatMap((opening) =>
    places.map((place) => `${opening} 15 people died in the Tharrow mill fire ${place}.`),
  );
  const { rows, truncated } = compare(outlets(texts));
  assert.ok(rows.some(({ outlets: many }) => many > 40));
  assert.match(truncated ?? "", /only 40 tellings are held against each other for conflicts and drift\.$/);
});

test("a verb that forty-five others make stronger is told of all of them", () => {
  const said = (cue: string) => ({
    text: "the mill had no fire doors and no alarm for years",
    cue,
    speaker: "Ines Marlow",
  });
  const articles = Array.from({ length: 46 }, (_, i) =>
    invent({
      id: `a${String(i).padStart(2, "0")}`,
      outlet: `o${i}`,
      day: i === 0 ? "2031-04-01" : "2031-04-02",
      lines: [said(i === 0 ? "said" : "admitted")],
    }),
  );
  const { rows } = compare(articles);
  assert.equal(rows.length, 1);
  assert.equal(rows[0]!.drift.filter(({ kind }) => kind === "verb").length, 45);
});
