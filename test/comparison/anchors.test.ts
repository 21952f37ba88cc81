import assert from "node:assert/strict";
import { test } from "node:test";
import { anchorsOf, rareWords } from "../../src/comparison/anchors.ts";
import { compare } from "../../src/comparison/compare.ts";
import { wordingOf } from "../../src/comparison/wording.ts";
import { invent, type Line } from "./articles.ts";

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

test("anchors are counted alike from both sides, a name of several words once", () => {
  const all = { has: () => true };
  const a = { wording: wordingOf("Police led Odile Farrant away in handcuffs on Tuesday"), rare: all };
  const b = { wording: wordingOf("In handcuffs on Tuesday, Odile Farrant left the pier"), rare: all };
  const { words, names } = anchorsOf(a, b);
  assert.deepEqual([words, names], [1, 1]);
  assert.deepEqual(anchorsOf(b, a), anchorsOf(a, b));
  assert.equal(anchorsOf({ ...a, rare: { has: () => false } }, b).words, 0);
});

test("what stands before a name belongs to it, and units anchor nothing", () => {
  const all = { has: () => true };
  const anchored = (text: string) => ({ wording: wordingOf(text), rare: all });
  const count = (x: string, y: string) => {
    const [a, b] = [anchored(x), anchored(y)];
    const { words, names } = anchorsOf(a, b);
    assert.deepEqual([anchorsOf(b, a).words, anchorsOf(b, a).names], [words, names]);
    return [words, names];
  };
  assert.deepEqual(count("Mayor Odile Farrant slept late", "Mayor Odile Farrant rejected calls to resign"), [0, 1]);
  assert.deepEqual(count("The prosecutor Odile Farrant slept late", "Two prosecutors met"), [0, 1]);
  assert.deepEqual(count("The mayor slept late", "A mayor rejected calls to resign"), [1, 0]);
  assert.deepEqual(count("It lay 15 kilometres off", "The wall is 11 kilometres long"), [0, 0]);
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
