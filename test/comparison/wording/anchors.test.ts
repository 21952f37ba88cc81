import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { anchorWeight, plainWordsShared, rareWords } from "../../../src/comparison/wording/anchors.ts";
import { lexemeOf } from "../../../src/comparison/wording/lexemes.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent, type Line } from "../articles.ts";

const filler: readonly Line[] = [
  "The island has two harbours and a school",
  "Trains leave the capital every hour in summer",
  "Her grandfather farmed oats behind the chapel",
  "The council meets on the first Monday of April",
  "A bakery sells rolls by the old gate",
  "Nobody keeps sheep on the northern slopes now",
].map((text) => ({ text }));

const article = (id: string, lines: readonly Line[]) =>
  invent({ id, outlet: id, day: "2031-04-02", lines: [...lines, ...filler] });

test("a word is rare where one claim alone has it, and in a brief notice none is", () => {
  const { claims } = article("a", [{ text: "A boy broke the chest open" }, { text: "The chest was locked" }]);
  const read = ({ text }: { readonly text: string }) => wordingOf(text);
  const stem = (word: string) => wordingOf(`the ${word}`).content[0]!.lexeme.stemHash;
  const rare = rareWords(claims, read);
  assert.equal(rare.has(stem("boy")), true);
  assert.equal(rare.has(stem("chest")), false);
  assert.equal(rare.has(stem("ferry")), false);
  assert.equal(rareWords(claims.slice(0, 2), read).has(stem("boy")), false);
});

const all = { has: () => true };
const anchored = (text: string) => ({ wording: wordingOf(text), rare: all, anchors: null });
const weightOf = (word: string) => lexemeOf(word, false).steepWeight;

test("anchors weigh alike from both sides, a name of several words once", () => {
  const a = anchored("Police led Odile Farrant away in handcuffs on Tuesday");
  const b = anchored("In handcuffs on Tuesday, Odile Farrant left the pier");
  assert.equal(anchorWeight(a, b), weightOf("Odile") + weightOf("handcuffs"));
  assert.equal(anchorWeight(b, a), anchorWeight(a, b));
  assert.equal(anchorWeight({ ...a, rare: { has: () => false }, anchors: null }, b), 0);
});

test("what stands before a name belongs to it, and units anchor nothing", () => {
  const weigh = (a: string, b: string) => anchorWeight(anchored(a), anchored(b));
  assert.equal(
    weigh("Mayor Odile Farrant slept late", "Mayor Odile Farrant rejected calls to resign"),
    weightOf("mayor"),
  );
  assert.equal(weigh("The mayor slept late", "A mayor rejected calls to resign"), weightOf("mayor"));
  assert.equal(weigh("It lay 15 kilometres off", "The wall is 11 kilometres long"), 0);
});

test("names, places, days, numbers and units are no plain words", () => {
  const shared = (a: string, b: string) => plainWordsShared(wordingOf(a), wordingOf(b));
  assert.equal(
    shared("The Locomotive Guild met in Norway on Tuesday", "On Tuesday the Locomotive Guild left Norway"),
    0,
  );
  assert.equal(shared("The 25-tonne lorry was taken apart", "Papers lay in the 25-tonne lorry"), 1);
  assert.equal(shared("Divers raised the wreck", "The wreck was raised by divers"), 3);
});

interface Case {
  readonly a: string;
  readonly b: string;
  readonly together: boolean;
}

const cases: readonly Case[] = [
  {
    a: "A boy smashed the chest with a fire extinguisher",
    b: "The locked chest was broken open by a teenager with an extinguisher",
    together: true,
  },
  {
    a: "Two carriages of the tram overturned on the bend beside the allotments",
    b: "Passengers crawled from the tram, whose carriages lay overturned beside the allotments",
    together: true,
  },
  // One names opposites, or only a person and a place are the same.
  {
    a: "The lighthouse road stays closed while engineers inspect the embankment",
    b: "The lighthouse road was opened after engineers inspected the embankment",
    together: false,
  },
  {
    a: "Odile Farrant of the Locomotive Guild said that the offer was too low",
    b: "Odile Farrant left the Locomotive Guild's meeting shortly before midnight",
    together: false,
  },
];

test("claims meet by the words that both articles have once", () => {
  for (const { a, b, together } of cases) {
    const { rows, claims } = compare([
      article("a", [{ text: a }]),
      invent({ id: "b", outlet: "b", day: "2031-04-03", lines: [{ text: b }, ...more] }),
    ]);
    const shared = rows.some(({ cells }) => {
      const texts = cells.flatMap(({ claimIds }) => claimIds.map((id) => claims[id]!.text));
      return texts.includes(a) && texts.includes(b);
    });
    assert.equal(shared, together, `${a} / ${b}`);
  }
});

const more: readonly Line[] = [
  "Rain is expected towards the weekend",
  "The orchestra plays Dvorak in the town hall",
  "Farmers sold their barley early",
  "A bus drove into a ditch last winter",
  "The museum shows paintings of whales",
  "Fishing quotas rise again this autumn",
].map((text) => ({ text }));
