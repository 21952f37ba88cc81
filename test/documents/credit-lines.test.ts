import assert from "node:assert/strict";
import { test } from "node:test";
import { creditLinesIn } from "../../src/documents/credit-lines.ts";

const story = [
  "Clara Bergmann will close the harbour of Lindhaven.",
  "Otto Falk, the engineer, agreed.",
  "The works begin in March and will last two years.",
  "Boats have to leave by Friday.",
  "The market moves to the north quay.",
];
const authors = ["Tom Reed"];
const creditsOf = (lines: readonly string[], language: string | null = "en") => {
  const text = lines.join("\n\n");
  return creditLinesIn(text, authors, language).map(({ start, end }) => text.slice(start, end));
};

for (const note of [
  "Tom Reed is a reporter at the Harbour Post.",
  "Tom Reed covers politics, business and health for the Harbour Post.",
  "Tom Reed writes about ferries.",
  "Tom Reed has reported from four ports.",
])
  test(`what an author is stands at an end of the text: ${note}`, () => {
    assert.deepEqual(creditsOf([...story, note]), [note]);
    assert.deepEqual(creditsOf([note, ...story]), [note]);
    assert.deepEqual(creditsOf([...story, note, ...story]), []);
  });

for (const told of [
  "Tom Reed covers up the crime, police said.",
  "Tom Reed covers up the crime.",
  "Tom Reed is a reporter at the Harbour Post, the court said.",
  "Tom Reed writes for money, according to the mayor.",
  "Tom Reed covers the costs, his lawyer Ida Holm told the court.",
  "Tom Reed closes the harbour.",
])
  test(`what is told of an author is no note: ${told}`, () => assert.deepEqual(creditsOf([...story, told]), []));

for (const [line, language] of [
  ["By Tom Reed", "en"],
  ["By Tom Reed in Oslo", "es"],
  ["By June Reed and Tom Winter", "en"],
  ["By Dawn Lind", "en"],
  ["Von Tom Reed", "de"],
  ["Por Tom Reed", "pt-BR"],
  ["Di Maria Conti", "it"],
  ["Von Tom Reed", null],
] as const)
  test(`a byline opens the text: ${line} (${language})`, () =>
    assert.deepEqual(creditsOf([line, ...story], language), [line]));

for (const [line, language] of [
  ["By Christmas Eve", "en"],
  ["By Monday Morning", "en"],
  ["By Early May", "en"],
  ["By New Year’s Day", "en"],
  ["Di Maria Scores", "en"],
  ["Von Trapp Sings", "en"],
  ["Por Fin Domingo", "en"],
] as const)
  test(`a heading that opens as one is none: ${line} (${language})`, () =>
    assert.deepEqual(creditsOf([line, ...story], language), []));
