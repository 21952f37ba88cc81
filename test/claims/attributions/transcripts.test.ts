import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** Text, then for each claim its words and the mention of its speaker. */
const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "REED: It is safe.\nMILLER: It is not safe.\nREED: It is.",
    [
      ["It is safe.", "REED"],
      ["It is not safe.", "MILLER"],
      ["It is.", "REED"],
    ],
  ],
  [
    "“REED: It is safe.”\n\n“MILLER: It is not safe.”\n\n“REED: It is.”",
    [
      ["It is safe.”", "REED"],
      ["It is not safe.”", "MILLER"],
      ["It is.”", "REED"],
    ],
  ],
  [
    "Ann Miller: The pier is shut. It will stay so.\nTom Reed: Why?\nAnn Miller: It is old.\nTom Reed: Is it?",
    [
      ["The pier is shut. It will stay so.", "Ann Miller"],
      ["Why?", "Tom Reed"],
      ["It is old.", "Ann Miller"],
      ["Is it?", "Tom Reed"],
    ],
  ],
  [
    "ANN REED: It is safe.\nREED: It is, I tell you.",
    [
      ["It is safe.", "ANN REED"],
      ["It is, I tell you.", "REED"],
    ],
  ],
  // Bare letters that take turns; a list has more of them, and one of each is none.
  [
    "Q: What broke?\n\nA: The crane did. It was old.\n\nQ: Who knew?\n\nA: Nobody.",
    [
      ["What broke?", "Q"],
      ["The crane did. It was old.", "A"],
      ["Who knew?", "Q"],
      ["Nobody.", "A"],
    ],
  ],
  ["A: The pier is shut.\nB: It is old.\nC: It rains.\nA: It fell.\nB: It sank.\nC: It rose.", []],
  ["Q: What broke?\n\nA: The crane did.", []],
  ["NOTE: The pier is shut.\nIt rained.", []],
  ["Harbour: open.\nPier: shut.\nIt rained.", []],
  ["It rained on the pier: everybody left.\nIt rained on the pier: nobody stayed.", []],
];

for (const [text, expected] of cases) {
  test(JSON.stringify(text), () => {
    const found = attributedIn(text).map((claim) => {
      const mention = claim.speakers[0]?.mention;
      return [claim.text, mention ? text.slice(mention.start, mention.end) : ""];
    });
    assert.deepEqual(found, expected);
  });
}

test("a letter names nobody", () => {
  const claims = attributedIn("Q: What broke?\n\nA: The crane did.\n\nQ: Who knew?\n\nA: Nobody.");
  assert.deepEqual(
    claims.map(({ speakers }) => [speakers[0]?.name, speakers[0]?.role]),
    claims.map(() => [null, null]),
  );
});
