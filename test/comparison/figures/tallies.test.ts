import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { figuresOf } from "../../../src/comparison/figures/figures.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent } from "../articles.ts";

/** Text, then what happened to the counted of every figure; `-` for nothing that is told in counts. */
const read: readonly (readonly [string, ...string[]])[] = [
  ["Nine inmates are on the run", "escaped"],
  ["Nine inmates were still at large", "escaped"],
  ["By dawn 140 houses had been destroyed", "destroyed"],
  ["The fire gutted 14 shops", "destroyed"],
  ["Fourteen warehouses lie in ruins", "destroyed"],
  ["The hail damaged 60 greenhouses", "damaged"],
  ["Eleven roads were closed", "closed"],
  ["Eleven museums stay shut", "closed"],
  ["Thieves stole 18 saddles", "stolen"],
  ["They made off with 18 saddles", "stolen"],
  ["Twelve fishermen were stuck on the ice", "trapped"],
  ["Twelve men lay under the rubble", "trapped"],
  ["Some 800 people had to leave their homes", "homeless"],
  ["About 6,000 people took to the streets", "attending"],
  ["Some 30 needed hospital treatment", "treated"],
  ["At least 55 have caught the virus", "sick"],
  ["Some 55 tested positive", "sick"],
  ["Eight people were dug out alive", "rescued"],
  ["Eight people were led to safety", "rescued"],
  ["Seventeen people are fighting for their lives", "critical"],
  ["He must spend nine years behind bars", "sentenced"],
  ["The court sentenced Ada Norr to nine years in prison over the murder of a clerk", "sentenced"],
  ["Ada Norr, who ran the mill for more than a decade, was jailed for nine years", "sentenced"],
  ["The builder was caged for nine years", "sentenced"],
  ["Police nabbed 25 men", "held"],
  ["The attendance was 18,400", "attending"],
  ["They won in front of 19,400 at Kell stadium", "attending"],
  ["Twenty-five people are behind bars", "held"],
  ["The robbers held 14 people hostage", "held"],
  ["Some 900 homes had no electricity", "powerless"],
  ["Twelve schools went dark", "-"],
  ["The railway scrapped 70 trains", "cancelled"],
  // What is yet to happen, what only looks like it, and what is measured or paid.
  ["Plans to shut 44 libraries are put on hold", "-"],
  ["Close to 40 hotels opened their doors", "-"],
  ["The storm destroyed 4,200 hectares of maize", "-"],
  ["The share closed 14 percent lower", "-"],
];

test("what happened to the counted is read in the words that news has for it", () => {
  for (const [text, ...expected] of read) {
    const article = invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ text }] });
    const figures = [...figuresOf(article, (claim) => wordingOf(claim.text)).values()].flat();
    assert.deepEqual(
      figures.map(({ happening }) => happening ?? "-"),
      expected,
      text,
    );
  }
});

const pairs: readonly (readonly [a: string, b: string, row: "update" | "conflict" | "same" | "none"])[] = [
  ["Nine inmates escaped from the prison at Corvin", "Eleven prisoners of the Corvin prison are on the run", "update"],
  ["Nine inmates escaped from the prison at Corvin", "Eleven inmates of the Corvin prison are at large", "update"],
  ["Nine people escaped from the prison at Corvin", "Eleven people are on the run from the Corvin prison", "update"],
  ["The flood destroyed 140 barns along the Tarn", "Along the Tarn 190 barns lie in ruins after the flood", "update"],
  ["Thieves stole 18 saddles from the stables", "They made off with 25 saddles from the stables", "update"],
  ["The snow closed 11 roads in the Hale valley", "Fourteen roads in the Hale valley stay shut", "update"],
  ["Hail damaged 60 cars at the fair", "Hail destroyed 14 cars at the fair", "none"],
  [
    "The shoe firm ended its contract with the runner, worth 600,000 dollars",
    "The runner's contract with the shoe firm was worth $900,000",
    "conflict",
  ],
  ["Thieves stole 18 saddles", "In 2014 thieves stole 40 saddles", "none"],
];

test("counts of escapes, thefts, closures and damage stand against each other", () => {
  for (const [a, b, row] of pairs) {
    const { rows } = compare([
      invent({ id: "a", outlet: "north", day: "2031-04-02", lines: [{ text: a }] }),
      invent({ id: "b", outlet: "south", day: "2031-04-03", lines: [{ text: b }] }),
    ]);
    const shared = rows.find(({ outlets }) => outlets === 2);
    const [conflict] = shared?.conflicts ?? [];
    const found = !shared ? "none" : !conflict ? "same" : conflict.updates ? "update" : "conflict";
    assert.equal(found, row, `${a} / ${b}`);
  }
});
