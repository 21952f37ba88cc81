import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text, and who is named for each of its attributed claims. */
const cases: readonly (readonly [string, ...(string | null)[]])[] = [
  // Whoever is named in the quoted words alone does not say them.
  ["'Heartbroken to hear the news about Benny,' the singer posted.", null],
  ['"We love Maria," the coach said.', null],
  ["'Come on, Tom,' the teacher told the boy.", null],
  ["“We love Maria Reed,” she said.", null],
  ["“Nobody knew about Tom Reed,” he said.", null],
  ["“Thank you, Captain Reed,” the captain said. The captain added that it was late.", null, null],
  ["“I would follow the striker Tom Reed,” the striker said.", null],
  ["“RIP Tony,” the singer wrote.", null],
  // Who is named outside of them may.
  ["The mayor, Tom Reed, opened the pier. “It is safe,” the mayor said.", "Tom Reed"],
  ["Coach Ann Reed was late. “We love Coach Miller,” the coach said.", "Ann Reed"],
  ["Ann Reed came. “We love Ann Reed,” she said.", "Ann Reed"],
  // A short title is as good as a long one.
  ["Gov. Ann Reed was late. The governor said it was open.", "Ann Reed"],
  ["Sen. Tom Hart and Rep. Ann Reed left. The senator said it was late.", "Tom Hart"],
  ["Lt. Gov. Ann Reed left. The governor said it was late.", null],
  // Of several holders of a role the one who has been named so far is meant.
  ["Mayor Ann Reed of Hollin was late. The mayor said it was open. Mayor Tom Hart of Karwick left.", "Ann Reed"],
  ["Former Gov. Tom Hart met Gov. Ann Reed. The governor said it was open.", "Ann Reed"],
  // A governor may be a candidate as well.
  ["Gov. Ann Reed said it was late. The candidate said she would win.", "Ann Reed", "Ann Reed"],
];

for (const [text, ...names] of cases) {
  test(text, () => {
    assert.deepEqual(
      attributedIn(text).map(({ speakers }) => speakers[0]?.name ?? null),
      names,
    );
  });
}
