import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { invent, type Line } from "../articles.ts";

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

test("what depends or may be is to come in the other report", () => {
  const pairs: readonly (readonly [from: Line, to: Line, reason: string | null])[] = [
    [
      {
        text: "Sarand airport could reopen in about three weeks if the inspectors agree",
        speaker: "Ines Marlow",
        modality: "conditional",
      },
      { text: "Sarand airport will reopen within three weeks", speaker: "Ines Marlow", modality: "planned" },
      "conditional in one, planned in the other",
    ],
    [
      {
        text: "the thieves might try to extort a ransom from the museum of Sarand",
        speaker: "Ines Marlow",
        modality: "possible",
      },
      {
        text: "the thieves will extort a ransom from the museum of Sarand",
        speaker: "Ines Marlow",
        modality: "planned",
      },
      "possible in one, planned in the other",
    ],
    // The condition stands in both.
    [
      {
        text: "Sarand airport could reopen in about three weeks if the inspectors agree",
        speaker: "Ines Marlow",
        modality: "conditional",
      },
      {
        text: "Sarand airport will reopen in three weeks if the inspectors agree",
        speaker: "Ines Marlow",
        modality: "conditional",
      },
      null,
    ],
  ];
  for (const [from, to, reason] of pairs) {
    const { rows } = compare([
      invent({ id: "a", outlet: "a", day: "2024-05-01", lines: [from] }),
      invent({ id: "b", outlet: "b", day: "2024-05-01", lines: [to] }),
    ]);
    assert.deepEqual(
      rows.flatMap(({ drift }) => drift.filter(({ kind }) => kind === "modality").flatMap(({ reasons }) => reasons)),
      reason === null ? [] : [reason],
      from.text,
    );
  }
});
