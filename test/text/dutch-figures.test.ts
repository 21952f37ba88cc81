import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../../src/text/annotate.ts";
import { readFigures } from "../../src/text/read-figures.ts";

const quantities: readonly (readonly [string, readonly string[]])[] = [
  ["Er vielen tweeëntwintig doden en 34 mensen raakten gewond.", ["exact 22 doden", "exact 34 mensen"]],
  [
    "De kade kost 1,5 miljoen euro, anderhalf miljard dollar of 1.200 euro.",
    ["exact 1500000 eur", "exact 1500000000 usd", "exact 1200 eur"],
  ],
  [
    "Minstens 12 schepen en hooguit 30 boten, ongeveer 5 procent.",
    ["atLeast 12 schepen", "atMost 30 boten", "about 5 %"],
  ],
  ["Ruim tweehonderdvijftig bewoners vertrokken.", ["atLeast 250 bewoners"]],
  ["Het dodental is opgelopen tot negen.", ["exact 9 -"]],
  ["Het aantal doden steeg naar zeventien.", ["exact 17 -"]],
  ["Hij wachtte op negen.", []],
  ["Een tiental huizen brandde af.", ["about 10 huizen"]],
  ["Twee derde van de bewoners vertrok.", ["about 66.7 %"]],
  ["De driedaagse rouw begint.", ["exact 3 dagen"]],
  ["Tussen 35 en 40 procent bleef, 3 tot 5 weken lang.", ["exact 35 %", "exact 3 weken"]],
  // Times of day, ages and years are none; hours that something takes are.
  ["Om 14.30 uur, rond acht uur en tussen vier en vijf uur was het stil.", []],
  ["De raad vergaderde acht uur lang.", ["exact 8 uur"]],
  ["De 34-jarige man en een 12-jarig meisje.", []],
  ["De kade is in 1990 gebouwd, op 3 mei.", []],
  // Adjectives stand between a number and what it counts, participles are nothing that is counted.
  ["Twee Oekraïense verslaggevers en vijf grote branden.", ["exact 2 verslaggevers", "exact 5 branden"]],
  ["De 23 opgenomen punten; er zijn er 18 neergehaald.", ["exact 23 punten", "exact 18 -"]],
  ["Er zijn drie verdachten aangehouden.", ["exact 3 verdachten"]],
];

for (const [text, expected] of quantities)
  test(`Dutch quantities: ${text}`, () => {
    const told = readFigures(annotate(text), "nl", null).quantities;
    assert.deepEqual(
      told.map(({ bound, value, unit }) => `${bound} ${value} ${unit ?? "-"}`),
      expected,
    );
  });

/** Published on Wednesday, 15 May 2024. */
const day = "2024-05-15";
const dates: readonly (readonly [string, readonly (string | null)[]])[] = [
  ["De kade ging maandag dicht.", ["2024-05-13"]],
  ["De kade gaat maandag dicht.", ["2024-05-20"]],
  ["De kade wordt vrijdag gesloten.", ["2024-05-17"]],
  ["Komende maandag is er overleg, afgelopen dinsdag niet.", ["2024-05-20", "2024-05-14"]],
  ["Maandagavond brak brand uit.", ["2024-05-13"]],
  ["Gisteren, vandaag en morgen.", ["2024-05-14", "2024-05-15", "2024-05-16"]],
  ["Maandag morgen brak brand uit.", ["2024-05-13"]],
  ["Op maandag 3 maart 2025 en op 12 mei.", ["2025-03-03", "2025-03-03", "2024-05-12"]],
  ["De staking is gepland voor vrijdag.", ["2024-05-17"]],
  ["Elke maandag is er markt.", []],
];

for (const [text, expected] of dates)
  test(`Dutch dates: ${text}`, () => {
    const told = readFigures(annotate(text), "nl", day).dates;
    assert.deepEqual(
      told.map(({ from }) => from),
      expected,
    );
  });

test("Dutch spans from the day of publication", () => {
  const told = readFigures(annotate("Vorige week, eind oktober 2023 en in 2019; dit jaar."), "nl", day).dates;
  assert.deepEqual(
    told.map(({ from, to }) => `${from} ${to}`),
    ["2024-05-06 2024-05-13", "2023-10-01 2023-11-01", "2019-01-01 2020-01-01", "2024-01-01 2025-01-01"],
  );
});
