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

test("what sixty reprints tell stands in rows of all of them, a reprint that leaves a sentence out apart", () => {
  const sentences = [
    "Fifteen people died in a fire at the Tharrow mill on Sunday.",
    "The mill had no fire doors, inspectors found in March.",
    "Its owner, Ines Marlow, was abroad when the roof fell in.",
    "Neighbours carried buckets from the river until dawn.",
    "The mayor ordered three days of mourning in the valley.",
    "A fund for the widows has gathered 40,000 crowns so far.",
  ];
  const articles = Array.from({ length: 60 }, (_, i) =>
    invent({
      id: `a${String(i).padStart(2, "0")}`,
      outlet: `o${i}`,
      day: "2031-04-01",
      lines: sentences.filter((_sentence, place) => i !== 7 || place !== 3).map((text) => ({ text })),
    }),
  );
  const { rows } = compare(articles);
  assert.deepEqual(
    rows.map(({ outlets: many, text }) => [many, text]).toSorted(),
    sentences.map((text) => [text === sentences[3] ? 59 : 60, text]).toSorted(),
  );
  for (const { certainty, cells } of rows) {
    assert.equal(certainty, "likely");
    for (const { claimIds, status } of cells) if (status === "says") assert.equal(claimIds.length, 1);
  }
});

test("who only possibly tells what twelve reprints tell does so no more surely for their number", () => {
  const promised = "The owner of the ship promised to repair the pier";
  const others = [
    "There were 129 people on board the ship when it hit the pier",
    "The pier will be repaired by the ship's owner before summer",
  ];
  const reprints = outlets(Array.from({ length: 12 }, () => promised));
  const other = invent({ id: "b", outlet: "other", day: "2031-04-01", lines: others.map((text) => ({ text })) });
  const alone = compare([...reprints.slice(0, 1), other]).rows[0]!;
  assert.deepEqual([alone.status, alone.outlets], ["possible", 2]);
  const row = compare([...reprints, other]).rows.find((one) => one.outlets === 13)!;
  assert.deepEqual(
    row.cells.map(({ outletId, certainty }) => [outletId, certainty]),
    [...reprints.map((_, i) => [`o${i}`, "likely"]), ["other", "possible"]].toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  );
  assert.equal(row.text, promised);
});
