import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** Text, then its claims in order: who says it by name and role ("own" for the outlet, "-" where nobody is named), and the words. */
const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  // Ranks that papers of South Asia and West Africa shorten, and roles with their abbreviation.
  [
    "SP Nabil Orrin said the men were held. Orrin said more would follow.",
    [
      ["Nabil Orrin, SP", "the men were held"],
      ["Nabil Orrin, SP", "more would follow"],
    ],
  ],
  [
    "District Harbour Officer (DHO) Asif Orrin said the quay was calm.",
    [["Asif Orrin, District Harbour Officer", "the quay was calm"]],
  ],
  [
    "Superintendent of Police M. Orrin said two men were held.",
    [["M. Orrin, Superintendent of Police", "two men were held"]],
  ],
  // Who stood beside somebody does not speak.
  [
    "Harbour Officer Ann Orrin along with other officers said that the quay was calm.",
    [["Ann Orrin, Harbour Officer", "the quay was calm"]],
  ],
  ["Tom Berg and other officers said the quay was calm.", [["Tom Berg", "the quay was calm"]]],
  // On what occasion somebody said it.
  [
    "Ann Reed left. The quay was calm, she said while talking to reporters.",
    [
      ["own", "Ann Reed left"],
      ["Ann Reed", "The quay was calm"],
    ],
  ],
  ["Ann Reed did not say when asked whether it fell.", [["own", "Ann Reed did not say when asked whether it fell"]]],
  [
    "Harbour Police Board (HPB) chief Gen. Ann Orrin said the quay was calm.",
    [["Ann Orrin, Harbour Police Board chief Gen.", "the quay was calm"]],
  ],
  ["Tom Berg and President Orrin Jae-in said they wanted peace.", [["Tom Berg", "they wanted peace"]]],
  ["Two boats sank, state media report.", [["-, state media", "Two boats sank"]]],
  [
    "Two officers of the Hollin state command have been held.",
    [["own", "Two officers of the Hollin state command have been held"]],
  ],
  ["The jury retired to consider its verdict.", [["own", "The jury retired to consider its verdict"]]],
  // The town of an office is nobody who holds it.
  [
    "District Harbour Officer (DHO) Hollin, Asif Orrin said the quay was calm. He said it was shut.",
    [
      ["Asif Orrin", "the quay was calm"],
      ["Asif Orrin", "it was shut"],
    ],
  ],
  // A name that begins like a verb.
  ["Win Htarn, a party official, said the vote was near.", [["Win Htarn, party official", "the vote was near"]]],
  // Between a subject and its verb: when it was.
  ["A test two days later showed the quay was safe.", [["-", "the quay was safe"]]],
  // A number's bound is said with it.
  ["The port says nearly 150 boats sank.", [["-, port", "nearly 150 boats sank"]]],
  ["Ann Reed said clearly it was wrong.", [["Ann Reed", "it was wrong"]]],
  // A noun that waits for what is to be done, and its verb.
  ["Ann Reed said the decision to shut the quay was hers.", [["Ann Reed", "the decision to shut the quay was hers"]]],
  ["Ann Reed announced the decision to shut the quay.", [["Ann Reed", "announced the decision to shut the quay"]]],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const found = claimsOf(text).map(({ voice, speakers: [speaker], text: words }) => {
      const who = [speaker?.name ?? "-", speaker?.role].filter(Boolean).join(", ");
      return [voice === "own" ? "own" : who, words];
    });
    assert.deepEqual(found, expected);
  });
}

/** What is done with arms or for a cause gives nobody's words; what is said against a plan does. */
for (const [text, attributed] of [
  ["Gunmen attacked a hospital in Hollin.", false],
  ["He had a bag when he launched his attack on the arena.", false],
  ["Ann Reed attacked the mayor over his plan.", true],
  ["Crowds marched in support of the strike.", false],
  ["Ann Reed spoke in support of the strike.", true],
] as const) {
  test(text, () => {
    assert.equal(
      claimsOf(text).some(({ voice }) => voice === "attributed"),
      attributed,
    );
  });
}

test("he is not the one man named where somebody without a name was told of since", () => {
  const claims = claimsOf(
    "The bomber was Tom Berg.\n\nPolice closed the road.\n\nTrains ran late.\n\nA doctor has been at the site.\n\nHe adds: “It was dark.”",
  );
  assert.deepEqual(
    claims.at(-1)?.speakers.map(({ name }) => name),
    [null],
  );
});

test("they who have spoken without a name go on", () => {
  const claims = claimsOf(
    "Norland passed a law. Critics said it was harsh. They said it would fail.\n\nThey also argued it was late.",
  );
  assert.deepEqual(
    claims.at(-1)?.speakers.map(({ name }) => name),
    [null],
  );
});
