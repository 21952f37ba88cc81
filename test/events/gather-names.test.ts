import assert from "node:assert/strict";
import { test } from "node:test";
import { nameKey } from "../../src/claims/names/name-key.ts";
import { gatherPeople, gatherPlaces, type NamesOf } from "../../src/events/gather-names.ts";

/** Articles "a", "b", … that name these, each once. */
const articles = (...lists: readonly (readonly string[])[]): readonly NamesOf[] =>
  lists.map((names, index) => ({
    articleId: String.fromCharCode(97 + index),
    names: names.map((name) => ({
      name,
      key: nameKey(name),
      span: { part: "text", start: 0, end: name.length },
      count: 1,
    })),
  }));
const told = (named: ReturnType<typeof gatherPeople>) =>
  named.map(({ name, articleIds }) => `${name}: ${articleIds.join("")}`);

for (const [what, given, expected] of [
  ["spellings of one name", [["Kim Jong-un"], ["Kim Jong Un"], ["Kim Jong Un"]], ["Kim Jong Un: abc"]],
  ["a surname with its full name", [["Ines Calloway", "Calloway"], ["Calloway"]], ["Ines Calloway: ab"]],
  [
    "shorter forms with the one that they fit",
    [["Anton Pavlovich Petrov"], ["A. Petrov"]],
    ["Anton Pavlovich Petrov: ab"],
  ],
  [
    "two of one surname, told apart by the article's own full name",
    [["Ines Calloway", "Calloway"], ["Tom Calloway", "Calloway"], ["Ines Calloway"]],
    ["Ines Calloway: ac", "Tom Calloway: b"],
  ],
  [
    "a surname that two have: nobody's",
    [["Ines Calloway", "Tom Calloway"], ["Calloway"]],
    ["Ines Calloway: a", "Tom Calloway: a"],
  ],
  [
    "a surname that stands alone",
    [["Calloway"], ["Calloway", "Otto Brandvold"]],
    ["Calloway: ab", "Otto Brandvold: b"],
  ],
  ["a heading's capitals", [["INES CALLOWAY"], ["Ines Calloway"]], ["Ines Calloway: ab"]],
  ["capitals alone", [["INES CALLOWAY"]], ["Ines Calloway: a"]],
  ["nobody", [[], []], []],
] as const)
  test(`people of an event: ${what}`, () => assert.deepEqual(told(gatherPeople(articles(...given))), expected));

for (const [what, given, expected] of [
  ["a dateline and the text", [["MOSCOW"], ["Moscow"]], ["Moscow: ab"]],
  ["names of one country", [["U.S.", "Iran"], ["United States"], ["U.S."]], ["U.S.: abc", "Iran: a"]],
  ["an abbreviation stays one", [["UAE"], ["UAE"]], ["UAE: ab"]],
  ["a part is no whole", [["New York"], ["York"]], ["New York: a", "York: b"]],
] as const)
  test(`places of an event: ${what}`, () => assert.deepEqual(told(gatherPlaces(articles(...given))), expected));
