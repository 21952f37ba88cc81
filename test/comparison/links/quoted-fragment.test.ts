import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { invent } from "../articles.ts";

const reported = (outlet: string, text: string) => {
  const shell = invent({ id: outlet, outlet, day: "2024-05-01", lines: [], article: { text } });
  return { ...shell, claims: extractClaims(shell.article, annotate(text), outlet).claims };
};

/** What the rows of two reports name as quoted by both. */
const quotedByBoth = (a: string, b: string) =>
  compare([reported("norvale-post", a), reported("tolvane-daily", b)]).rows.flatMap(({ reasons }) =>
    reasons.filter((reason) => reason.startsWith("both quote")),
  );

/** Two reports, and the words of one speech that both quote; null for none. */
const quoting: readonly (readonly [what: string, a: string, b: string, words: string | null])[] = [
  [
    "a longer and a shorter excerpt, given to nobody by name",
    "In a letter to its board, the writers said the academy was “woefully out of step with today's theatre, its public and, even more, with the town that pays for it”.",
    "The writers of the letter called the academy “woefully out of step”.",
    "woefully out of step",
  ],
  [
    "a phrase within a sentence of the same speaker",
    "“As governor of this coast, I'll end this shameless war on lighthouses that the ministry began before the autumn storms,” Ines Marlow said.",
    "Ines Marlow spoke of a “shameless war on lighthouses” in a leaflet about fishing, tolls and the winter road.",
    "shameless war on lighthouses",
  ],
  [
    "two speakers",
    "Ines Marlow said the harbour was “hopelessly out of date” and asked for a new crane before the autumn.",
    "Oskar Brandt said that the timetable of the night trains was “hopelessly out of date”.",
    null,
  ],
  [
    "a title",
    "Ines Marlow praised “The Girl of the Golden Harbour” as the best novel of the spring.",
    "Ines Marlow will play the mother in “The Girl of the Golden Harbour”, she told the radio.",
    null,
  ],
  [
    "few words, given to nobody by name",
    "The play shows her as a “girl next door” who keeps the books of a shop.",
    "Friends of the late owner of the bar spoke of the “girl next door” whom they had known in Karwick.",
    null,
  ],
];

test("claims that quote the same words of one speech share a row that names them, however much either quotes", () => {
  for (const [what, a, b, words] of quoting) {
    const expected = words === null ? [] : [`both quote “${words}”`];
    assert.deepEqual(quotedByBoth(a, b), expected, what);
    assert.deepEqual(quotedByBoth(b, a), expected, `${what}, the other way round`);
  }
});
