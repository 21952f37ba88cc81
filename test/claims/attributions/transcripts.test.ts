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
  // Initials stand for the name that they begin; who answers in the same line has the word from the label on.
  [
    "Reed: Is it safe?\nBerg-Holm: It is old.\nR: And now?\nB-H: It is shut.",
    [
      ["Is it safe?", "Reed"],
      ["It is old.", "Berg-Holm"],
      ["And now?", "R"],
      ["It is shut.", "B-H"],
    ],
  ],
  [
    "ANN REED: Is it safe? What broke?    TOM BERG: It is old.\n\nANN REED: Who knew?    TOM BERG: Nobody.",
    [
      ["Is it safe? What broke?", "ANN REED"],
      ["It is old.", "TOM BERG"],
      ["Who knew?", "ANN REED"],
      ["Nobody.", "TOM BERG"],
    ],
  ],
  [
    "TOM HOLM/HERALD: Why?\nMIN. BERG: It is old.\nMIN. BERG: So it is.",
    [
      ["Why?", "TOM HOLM/HERALD"],
      ["It is old.", "MIN. BERG"],
      ["So it is.", "MIN. BERG"],
    ],
  ],
  // A turn goes on over paragraphs that say "I" or "we", and what stands between them; not over the report's own.
  [
    "MIN. BERG: It is old.\n\nThe pier will close.\n\nWe have told the crews.\n\nTOM HOLM: Why?\n\nMIN. BERG: It is rusty.\n\nI saw it.\n\nThe hearing goes on.",
    [
      ["It is old.", "MIN. BERG"],
      ["The pier will close.", "MIN. BERG"],
      ["We have told the crews.", "MIN. BERG"],
      ["Why?", "TOM HOLM"],
      ["It is rusty.", "MIN. BERG"],
      ["I saw it.", "MIN. BERG"],
    ],
  ],
  [
    "REED: It is safe.\n\n(Laughter.)\n\nCopyright 2020 Herald. All our rights are reserved.\n\nREED: It is.",
    [
      ["It is safe.", "REED"],
      ["It is.", "REED"],
    ],
  ],
  // A role without a name has its turns, and what somebody else's label opens is not the turn before.
  [
    "Unnamed journalist: Why?\n\nTom Berg: It is old.\n\nUnnamed journalist: Who knew?\n\nTom Berg: Nobody.\n\nReader from Hollin: I did.",
    [
      ["Why?", "Unnamed journalist"],
      ["It is old.", "Tom Berg"],
      ["Who knew?", "Unnamed journalist"],
      ["Nobody.", "Tom Berg"],
    ],
  ],
  // What a check of facts puts before a colon is nobody.
  [
    "CLAIM: The pier fell.\n\nCLAIM: The pier burned.",
    [
      ["The pier fell.", ""],
      ["The pier burned.", ""],
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

test("initials are named as who has stood before them", () => {
  const claims = attributedIn("Ann Reed: Is it safe?\nTom Berg: It is old.\nAR: And now?\nTB: I told you, it is shut.");
  assert.deepEqual(
    claims.map(({ speakers }) => speakers[0]?.name),
    ["Ann Reed", "Tom Berg", "Ann Reed", "Tom Berg"],
  );
});
