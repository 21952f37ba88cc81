import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { articleOf, claimsOf } from "../article-of.ts";

/** A text and the outlet's own claims in it. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["The pier opened in May.", ["The pier opened in May"]],
  ["The pier opened, and the crane fell.", ["The pier opened", "the crane fell"]],
  [
    "The old pier opened in May; the new crane fell in June.",
    ["The old pier opened in May", "the new crane fell in June"],
  ],
  ["The old pier opened in May, but the crane fell in June.", ["The old pier opened in May", "the crane fell in June"]],
  ["The pier opened and closed in May.", ["The pier opened and closed in May"]],
  ["If it rains, the pier closes, and the crane stops.", ["If it rains, the pier closes, and the crane stops"]],
  ["Ann, Tom and Joe went home.", ["Ann, Tom and Joe went home"]],
  ["The pier opened in May. The crane fell in June.", ["The pier opened in May", "The crane fell in June"]],
  ["The council voted on Monday to close the pier.", ["The council voted on Monday to close the pier"]],
  ["Miller has accepted the offer.", ["Miller has accepted the offer"]],
  ["Miller said the pier is safe.", []],
  ["Miller left Oslo and said the pier is safe.", ["Miller left Oslo"]],
  ["Karland launched two ships this year, and plans to try again.", ["Karland launched two ships this year"]],
  ["Miller said the pier is safe and added that it is new.", []],
  ["Read more about the pier.", []],
  // A phrase without a verb names something; one that may have a verb tells something.
  ["The Karland embassy in Hollin on Tuesday.", []],
  ["Ann Miller, the mayor of Hollin, in Oslo on Friday.", []],
  ["Storm Otto batters the coast of Karland on Monday.", ["Storm Otto batters the coast of Karland on Monday"]],
  ["Two dead and 17 hurt in a fire at the mill.", ["Two dead and 17 hurt in a fire at the mill"]],
  ["Subscribe to our letter today.", []],
  ["What happened to the pier?", []],
  ["The pier and its crane\n\nThe pier opened in May.", ["The pier opened in May"]],
  ["🚢 The pier opened in May.", ["The pier opened in May"]],
  ["👉🏽 👨‍👩‍👧 The pier opened in May.", ["The pier opened in May"]],
  ["• The pier opened in May.", ["The pier opened in May"]],
  ["*** The pier opened in May.", ["The pier opened in May"]],
  ["$5 was paid on Monday.", ["$5 was paid on Monday"]],
  ["KARWICK, Norland (Tidewire) — The pier opened in May.", ["The pier opened in May"]],
  ["KARWICK, May 3. /TIDEWIRE/. The pier opened in May.", ["The pier opened in May"]],
  ["NATO and the port met — twice.", ["NATO and the port met — twice"]],
  ["The pier fell, and officials warned the crane may fall.", ["The pier fell"]],
  ["The ship sailed to Karwick, where officials said it rained.", ["The ship sailed to Karwick"]],
  ["The ship sailed to Karwick, where the mayor, Ann Lind, said it rained.", ["The ship sailed to Karwick"]],
  [
    "Lind came home after a week-long visit to Karwick, where she and the mayor said it rained.",
    ["Lind came home after a week-long visit to Karwick"],
  ],
  [
    "The pier closes unless the port pays; the crane is safe.",
    ["The pier closes unless the port pays", "the crane is safe"],
  ],
  ["If it rains, the pier closes; the crane stops.", ["If it rains, the pier closes; the crane stops"]],
  [
    "The port pays if the pier falls, but the city does not.",
    ["The port pays if the pier falls, but the city does not"],
  ],
  ["Photo: Tom Reed / Tidewire.", []],
  ["(Photo by Ann Lind/Tidewire)", []],
  ["Reporting by Tom Reed; editing by Ann Lind.", []],
  ["Copyright 2024 Tidewire. All rights reserved.", []],
  ["Last updated: 15 May 2024.", []],
  ["Read more: The pier opened in May.", []],
  ["Also read: The storm in pictures.", []],
  ["Don't miss our report on the pier.", []],
  // What opens the sentence limits all of it, a time like a condition.
  [
    "Once the tunnel dries out, trains will run, and the buses will stop.",
    ["Once the tunnel dries out, trains will run, and the buses will stop"],
  ],
  [
    "Until the dam is full, farms get no water, and the mill stands still.",
    ["Until the dam is full, farms get no water, and the mill stands still"],
  ],
  ["Hollin pays only if Karland pays.", ["Hollin pays only if Karland pays"]],
  [
    "The mine employs 400 people and pays $2 million in tax, but it has not been inspected since 2015.",
    ["The mine employs 400 people and pays $2 million in tax", "it has not been inspected since 2015"],
  ],
  // Orders to the reader, and nouns that only look like them.
  ["Email us at news@example.org.", []],
  ["Follow us on social media for updates.", []],
  ["Share this article.", []],
  ["Share prices fell in Hollin on Monday.", ["Share prices fell in Hollin on Monday"]],
  ["Visit numbers rose by 12 percent.", ["Visit numbers rose by 12 percent"]],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const own = claimsOf(text).filter((claim) => claim.voice === "own");
    assert.deepEqual(
      own.map((claim) => claim.text),
      expected,
    );
  });
}

const aside: readonly (readonly [string, string])[] = [
  ["What happened to the pier?", "question"],
  ["Read more about the pier.", "call"],
  ["Related: Storm hits Karwick.", "call"],
  ["Image credit: Tom Reed.", "credit"],
  ["Hollin Radio’s Ann Reed contributed to this report.", "credit"],
  ["An error has occurred.", "credit"],
  ["You must select a newsletter to subscribe to.", "credit"],
  ["The pier fell on Monday. (Tom Reed, File/Hollin Press)\nIt rained.", "credit"],
  ["Hide caption 27 of 59.", "call"],
  ["The pier and its crane\n\nIt fell.", "heading"],
];

for (const [text, reason] of aside) {
  test(`${reason}: ${text}`, () => {
    const { leftAside } = extractClaims(articleOf(text), annotate(text), "article");
    assert.equal(leftAside[0]?.reason, reason);
  });
}

test("a heading block makes no claim", () => {
  const text = "The crane has fallen\nIt was old and it fell.";
  const blocks = [{ kind: "heading", start: 0, end: 20 }] as const;
  assert.deepEqual(
    claimsOf(text, { blocks }).map((claim) => claim.text),
    ["It was old and it fell"],
  );
});

test("numbers and dates belong to the claim that gives them", () => {
  const [first, second] = claimsOf("The pier cost $5 million in 2019. On Monday it fell.", {
    publishedAt: "2024-05-15",
    publishedPrecision: "day",
  });
  assert.deepEqual(
    first?.numbers.map(({ value, unit }) => [value, unit]),
    [[5_000_000, "usd"]],
  );
  assert.deepEqual(
    first?.dates.map(({ from, to }) => [from, to]),
    [["2019-01-01", "2020-01-01"]],
  );
  assert.deepEqual(second?.numbers, []);
  assert.equal(second?.dates[0]?.from, "2024-05-13");
});

const headlines: readonly (readonly [string, readonly string[]])[] = [
  ["Tom Reed in Karwick", []],
  ["Storm in Karwick: what we know", []],
  ["Pier falls in Karwick", ["Pier falls in Karwick"]],
  ["Two killed in Karwick storm", ["Two killed in Karwick storm"]],
  ["Karwick's pier collapses after storm", ["Karwick's pier collapses after storm"]],
];

for (const [title, expected] of headlines) {
  test(`a headline: ${title}`, () => {
    const own = claimsOf("It rained all day.", { title }).filter((claim) => claim.spans[0]?.part === "title");
    assert.deepEqual(
      own.map((claim) => claim.text),
      expected,
    );
  });
}
