import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { articleOf } from "../article-of.ts";

/** Paragraphs in which an outlet corrects itself. */
const notices: readonly string[] = [
  "This article was amended on 4 November 2031. An earlier version said the depot held 900 barrels. The correct figure is 90 barrels.",
  "Correction: an earlier version of this article gave Reed’s age as 61. He is 47.",
  "Clarification, 4 November 2031: Ann Reed said that she had been told, not that she knew.",
  "An earlier version of this story said that Reed had left the council. He had not.",
  "(This story has been corrected to show that the fire began on Sunday.)",
  "Corrections and clarifications: Tom Reed is the mayor of Hollin. We gave him another town.",
];

/** What a report may say in nearly the same words. */
const told: readonly string[] = [
  "An earlier version of the bill said the depot held 900 barrels.",
  "This article of the treaty was amended in 2019, Reed said.",
  "The correction in share prices was overdue, Reed said.",
  "The mayor resigned on Friday. An earlier version of this story had said that he would stay, Reed said.",
  "The ministry corrected the figure to 90 barrels, Reed said.",
];

const claimsOf = (text: string, language = "en") =>
  extractClaims({ ...articleOf(text), language }, annotate(text), "article");

for (const notice of notices) {
  test(`no claim: ${notice}`, () => {
    const { claims, leftAside } = claimsOf(`The pier fell on Monday.\n\n${notice}\n\nIt was old.`);
    assert.deepEqual(
      claims.map((claim) => claim.text),
      ["The pier fell on Monday", "It was old"],
    );
    assert.ok(leftAside.some((one) => one.reason === "correction"));
  });
}

for (const line of told) {
  test(`a claim: ${line}`, () => {
    const { claims, leftAside } = claimsOf(`The pier fell on Monday.\n\n${line}\n\nIt was old.`);
    assert.ok(claims.length > 2);
    assert.ok(!leftAside.some((one) => one.reason === "correction"));
  });
}

test("corrections of other languages are no claims either", () => {
  const german = claimsOf(
    "Der Pier stürzte am Montag ein.\n\nKorrektur: In einer früheren Version dieses Artikels hieß es, Reed sei 61 Jahre alt. Er ist 47.",
    "de",
  );
  assert.deepEqual(
    german.claims.map((claim) => claim.text),
    ["Der Pier stürzte am Montag ein"],
  );
  const spanish = claimsOf(
    "El muelle cayó el lunes.\n\nUna versión anterior de este artículo decía que Reed tenía 61 años.",
    "es",
  );
  assert.equal(spanish.claims.length, 1);
});

test("a text that lost its line ends loses no more than it has to", () => {
  const report = "The pier fell on Monday and the council closed the road behind it. ".repeat(20);
  assert.ok(claimsOf(`Correction: the pier is old. ${report}`).claims.length > 10);
});
