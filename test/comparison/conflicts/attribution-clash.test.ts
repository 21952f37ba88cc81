import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

/** What each of two reports says; the sentences of the first are read as a page's text is. */
const clashes = (...texts: readonly [string, string]) => {
  const articles = texts.map((content, place) => {
    const { id, article, claims } = addition({ content, outlet: `Outlet ${place}`, publishedAt: "2031-04-02" });
    return {
      id,
      article,
      claims,
      copyGroupId: null,
      revision: 1,
      claimsVersion: null,
      role: "main",
      passages: [],
    } as const;
  });
  const { rows } = compare(articles);
  return rows.flatMap(({ conflicts }) => conflicts.filter(({ kind }) => kind === "attribution")).length;
};

const judge =
  '"This was a calculated betrayal of a public trust," Judge Ines Marlow told the court in Karwick. "You sold the harbour."';
const phrase = '"a calculated betrayal of a public trust"';
const long = '"a calculated betrayal of a public trust that the whole harbour had placed in him"';
const formula = "“a cowardly act of senseless violence”";
const price = "The ferry is not for sale at any price";
const chair = `Chairwoman Ada Norr said: "${price}." Manager Piet Orlen was calmer. "We are all tired," he said.`;

const cases: readonly (readonly [string, string, string, number])[] = [
  [
    "a long stretch that stands in the other's quotation",
    `"This was ${long.slice(1, -1)}," Judge Ines Marlow told the court in Karwick.`,
    `Prosecutor Oskar Brandt called the scheme ${long}.`,
    1,
  ],
  ["a turn of phrase", judge, `Prosecutor Oskar Brandt called the scheme ${phrase}.`, 0],
  [
    "a formula that both use",
    `Ines Marlow said the attack was ${formula}.`,
    `Oskar Brandt called the attack ${formula}.`,
    0,
  ],
  ["the same speaker", judge, `Judge Marlow spoke of ${phrase} in Karwick.`, 0],
  ["a turn of phrase of few words", judge, 'Prosecutor Oskar Brandt called the scheme "a betrayal of a trust".', 0],
  [
    "whoever is named beside it",
    judge,
    `Prosecutor Oskar Brandt called the scheme ${phrase}, and Ines Marlow agreed.`,
    0,
  ],
  ["who speaks is settled by a colon", chair, `"${price}," manager Piet Orlen told reporters.`, 1],
  [
    "who is named behind a quotation that nothing leads in may be its speaker",
    `"${price}," Ada Norr said. Piet Orlen agreed.`,
    `"${price}," manager Piet Orlen told reporters.`,
    0,
  ],
];

for (const [what, a, b, expected] of cases)
  test(`${expected === 1 ? "two speakers of the same words" : "no two speakers"}: ${what}`, () => {
    assert.equal(clashes(a, b), expected);
    assert.equal(clashes(b, a), expected);
  });
