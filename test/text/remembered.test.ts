import assert from "node:assert/strict";
import { test } from "node:test";
import { remembered } from "../../src/text/remembered.ts";

test("an answer is worked out once, as long as it is asked for among the latest", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => asked.push(word) && word.length, 2);
  const words = ["ab", "abc", "ab", "abcd", "abcd", "ab", "abc"];
  assert.deepEqual(words.map(lengthOf), [2, 3, 2, 4, 4, 2, 3]);
  assert.deepEqual(asked, ["ab", "abc", "abcd", "abc"]);
});

test("a long word is answered and not kept; half of a surrogate pair is a word like others", () => {
  const asked: string[] = [];
  const same = remembered((word) => {
    asked.push(word);
    return word;
  }, 10);
  const long = "x".repeat(65);
  for (const word of [long, long, "\ud83d", "\ud83d"]) assert.equal(same(word), word);
  assert.deepEqual(asked, [long, long, "\ud83d"]);
});
