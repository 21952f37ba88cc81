import assert from "node:assert/strict";
import { test } from "node:test";
import { foldLetters } from "../../../src/text/fold-letters.ts";
import { firstPartOf, lastPartOf } from "../../../src/text/senses/compounds.ts";
import { readMeanings } from "../../../src/text/senses/meanings.ts";

const meanings = readMeanings(
  `
train: zug
accident: ungluck*
traffic: verkehr
minister: minister*
science: wissenschaft*
bridge: brucke brucken
`,
  { fold: foldLetters, keyOf: (word) => word, inflections: [], capitals: true },
);
const isKnown = (word: string) => word === "drei";
const split = (word: string) => {
  const at = lastPartOf(word, meanings, isKnown, /^bruck/u);
  return at === null ? word : `${word.slice(0, at)}|${word.slice(at)}`;
};

for (const [word, parts] of [
  ["zugunglück", "zug|unglück"],
  ["zugunglücken", "zug|unglücken"],
  ["verkehrsministerin", "verkehrs|ministerin"],
  ["verkehrsministerinnen", "verkehrs|ministerinnen"],
  ["dreibrücken", "drei|brücken"],
  // Of a first part that is not known the last one has to be long, or joined by an "s".
  ["naturwissenschaft", "natur|wissenschaft"],
  ["zolminister", "zolminister"],
  ["zollsminister", "zolls|minister"],
  ["saarsbrücken", "saarsbrücken"],
  ["unglücksrabe", "unglücksrabe"],
] as const)
  test(word, () => assert.equal(split(word), parts));

test("a first part is known without what joins it", () => {
  assert.equal(
    firstPartOf("Verkehrs", { ofWhole: (word) => meanings.ofWhole(word.toLowerCase()) }, isKnown),
    "Verkehr",
  );
  assert.equal(firstPartOf("Zolls", { ofWhole: () => null }, isKnown), "Zolls");
});
