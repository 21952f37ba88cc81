import assert from "node:assert/strict";
import { test } from "node:test";
import { keptSubject } from "../../../src/claims/clauses/kept-subjects.ts";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { readPassage } from "../../../src/claims/passages/passage.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { articleOf } from "../article-of.ts";

test("a subject is looked for once for each verb, each height and each passage", () => {
  const [one, other] = ["Reed said so and said more.", "Holm said so."].map((text) =>
    readPassage("text", annotate(text)),
  );
  let looks = 0;
  const ask = (passage: typeof one, at: number, climbed: number, isTurned: boolean) =>
    keptSubject(passage!, at, climbed, isTurned, () => {
      looks++;
      return climbed === 1 ? null : { first: at - 1, last: at };
    });
  assert.deepEqual(ask(one, 1, 0, false), { first: 0, last: 1 });
  assert.equal(ask(one, 1, 1, false), null);
  assert.equal(looks, 2);
  assert.deepEqual(ask(one, 1, 0, false), { first: 0, last: 1 });
  assert.equal(ask(one, 1, 1, false), null);
  assert.equal(looks, 2);
  ask(one, 1, 0, true);
  ask(one, 4, 0, false);
  ask(other, 1, 0, false);
  assert.equal(looks, 5);
});

test("who spoke before and warns after is the same", () => {
  const text = "Ann Reed said the pier was old, and warned that it would fall.";
  const { claims } = extractClaims(articleOf(text), annotate(text), "article");
  assert.equal(claims.at(-1)!.text, "it would fall");
  assert.equal(claims.at(-1)!.speakers[0]?.name, "Ann Reed");
});
