import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../src/comparison/compare.ts";
import { invent, type Line } from "./articles.ts";

const considered: Line = {
  text: "the government was considering reopening Sarand airport to relief flights",
  speaker: "Ines Marlow",
  modality: "possible",
};

/** What the second report tells, and the drift of the row that it shares with the first. */
const told: readonly (readonly [what: string, to: Line, reasons: readonly string[]])[] = [
  [
    "decided",
    { text: "The government has decided to reopen Sarand airport to relief flights from Saturday" },
    ["considered in one, decided in the other"],
  ],
  [
    "done, by whoever says so",
    { text: "The government reopened Sarand airport to relief flights", speaker: "Oskar Brandt" },
    ["considered in one, done in the other"],
  ],
  [
    "asked for",
    { text: "the government reopened Sarand airport to relief flights", speaker: "Oskar Brandt", cue: "demanded" },
    [],
  ],
  [
    "considered",
    { text: "The government is weighing reopening Sarand airport to relief flights", modality: "possible" },
    [],
  ],
];

test("what is considered in one report and decided or done in another has drifted, whoever says so", () => {
  for (const [what, to, reasons] of told) {
    const { rows } = compare([
      invent({ id: "a", outlet: "a", day: "2024-05-01", lines: [considered] }),
      invent({ id: "b", outlet: "b", day: "2024-05-02", lines: [to] }),
    ]);
    const [row] = rows;
    assert.equal(row!.outlets, 2, what);
    assert.deepEqual(
      row!.drift.filter(({ kind }) => kind === "modality").flatMap((drift) => drift.reasons),
      reasons,
      what,
    );
  }
});
