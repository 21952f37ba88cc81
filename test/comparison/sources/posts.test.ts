import assert from "node:assert/strict";
import { test } from "node:test";
import { isInPost } from "../../../src/comparison/sources/posts.ts";

const post = "The ferry turned round four hours into the crossing";
const cases: readonly (readonly [what: string, text: string, expected: boolean])[] = [
  ["signed in its line", `It was late.\n${post}. — Ines Marlow (@imarlow) April 3, 2031`, true],
  ["signed in the line below", `${post}.\n— Ines Marlow (@imarlow) April 3, 2031`, true],
  ["naming an account", `${post} @imarlow`, true],
  ["with a picture", `${post} pic.twitter.com/tBp5aXWhBj`, true],
  ["above a report of a post", `${post}.\nMarlow (@imarlow) had said so.`, false],
  ["beside a mail address", `${post}, writes news@example.org`, false],
  ["a dash and brackets", `${post} — with 140 on board (two of them dogs).`, false],
  ["long before a signature", `${post}. ${"It rained. ".repeat(60)}— Ines Marlow (@imarlow)`, false],
];

test("a passage lies in a post that is shown where its line is signed with an account or names one", () => {
  for (const [what, text, expected] of cases) {
    const start = text.indexOf(post);
    const line = text.indexOf("\n", start);
    const end = /naming|picture|mail/.test(what) ? (line < 0 ? text.length : line) : start + post.length;
    assert.equal(
      isInPost({ title: null, standfirst: null, captions: [], text }, { part: "text", start, end }),
      expected,
      what,
    );
  }
});
