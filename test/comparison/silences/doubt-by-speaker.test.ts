import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { invent, type Line } from "../articles.ts";

const filler: readonly Line[] = [
  "Trains leave the capital every hour in summer.",
  "Her grandfather farmed oats behind the chapel.",
  "A bakery sells rolls by the old gate.",
].map((text) => ({ text }));
const said = (text: string, speaker = "Nadja Brenn", direct = false): Line => ({ text, speaker, cue: "said", direct });

/** How sure it is that the other outlet is silent on the last line of the teller's. */
function silenceOn(told: readonly Line[], other: readonly Line[]) {
  const article = (id: string, lines: readonly Line[]) => invent({ id, outlet: id, day: "2031-04-02", lines });
  const { rows, claims } = compare([article("teller", [...filler, ...told]), article("other", [...filler, ...other])]);
  const row = rows.find(({ cells }) =>
    cells.some(({ claimIds }) => claimIds.some((id) => claims[id]!.text === told.at(-1)!.text)),
  );
  return row?.cells.find(({ outletId }) => outletId === "other")?.certainty;
}

const appeal = said("the fallen chief of Hestra is set to challenge the verdict");
const within = said("there will be an appeal within 28 days");
const more = ["pumps are hired", "divers come from Ostrel", "cranes wait in Tolvane"].map((text) => said(text));

const cases: readonly (readonly [string, readonly Line[], readonly Line[], "likely" | "possible"])[] = [
  ["who reports the same speaker may tell it in other words", [appeal], [within], "possible"],
  ["another speaker tells another thing", [appeal], [said(within.text, "Piet Orlen")], "likely"],
  ["quoted words are looked for to the letter", [{ ...appeal, direct: true }], [within], "likely"],
  ["quoted words tell nothing of what is not quoted", [appeal], [{ ...within, direct: true }], "likely"],
  [
    "of a speaker who says much in either report much may be passed over",
    [...more, appeal],
    [within, ...more],
    "likely",
  ],
  ["what is reported of the speaker is what the teller tells elsewhere", [within, appeal], [within], "likely"],
];

for (const [name, told, other, expected] of cases)
  test(name, () => {
    assert.equal(silenceOn(told, other), expected);
  });
