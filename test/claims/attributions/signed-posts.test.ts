import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Lines, and the posts among them: who is given which words. */
const pages: readonly (readonly [string, readonly (readonly [speaker: string | null, text: string])[]])[] = [
  [
    "The ferry turned back on Monday.\nIt was full, and nobody wore a vest. So we went home. — Ann Miller (@annmiller) February 5, 2031\nThe owner gave no reason.",
    [["Ann Miller", "It was full, and nobody wore a vest. So we went home."]],
  ],
  [
    "The great @annmiller & I left the ferry over Christmas. — Bo Reed (@boreed)",
    [["Bo Reed", "The great @annmiller & I left the ferry over Christmas."]],
  ],
  [
    "It is cold out here — Bo Reed (@boreed) May 3, 2031 The boat has turned round — Bo Reed (@boreed) May 3, 2031",
    [
      ["Bo Reed", "It is cold out here"],
      ["Bo Reed", "The boat has turned round"],
    ],
  ],
  // A dash that signs nothing, and what is for the most part accounts and tags.
  ["The mayor — Carl Dorn (@cdorn) — walked to the pier on Monday.", []],
  ["@annmiller meets @boreed #pier https://ex.org/abc — Carl Dorn (@cdorn) May 3, 2031", []],
];

test("a post that is signed with its account is its writer's, not the outlet's", () => {
  for (const [page, expected] of pages) {
    const told = claimsOf(page).filter(({ type }) => type === "direct");
    assert.deepEqual(
      told.map(({ speakers, text }) => [speakers[0]?.name ?? null, text]),
      expected,
      page,
    );
    for (const { cue } of told) assert.equal(cue?.text, "—");
  }
});
