import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** Sentences in which nobody is given any words: the writer tells that somebody kept silent, or did not do a thing. */
const silent = [
  "Ann Miller declined to comment.",
  "Ann Miller declined to comment further.",
  "The board declined to be identified.",
  "Neither Ann Miller nor the board responded to requests for comment.",
  "The board did not reply to emails seeking comment.",
  "Ann Miller did not say how.",
  "Ann Miller would not say why.",
  "Ann Miller denied that.",
  "A spokesman for the board confirmed it.",
  "Ann Miller stopped short of blaming the owner.",
  "Ann Miller refrained from criticising the board.",
  "Ann Miller left without saying that the pier is safe.",
  "Ann Miller avoided accusing the owner.",
  "Nobody opposed him.",
  "An official requested anonymity to discuss the talks.",
  "The driver, who asked to be identified only as Ann, left.",
  "The court will rule on whether the port broke the law.",
  "The fire claimed 13 lives.",
  "The storm has claimed at least 40 lives.",
  "The blaze claimed the life of a firefighter.",
  "The fever claimed its third victim on Tuesday.",
  "Ann Miller claimed the title in Port Maren.",
  "Norvale recalled its ambassador from Hestra on Monday.",
  "The maker recalled 4,000 cars over a faulty brake.",
  "The dairy recalled 18 tonnes of soft cheese after nine people fell ill.",
  "The board promised 2,000 crowns to each family whose house was flooded.",
  "A driver was sacked for turning down a double shift.",
  "Ann Miller was asked to.",
  "The maker recalled 4,000 cars after nine people were hurt.",
  "A representative of Ann Miller did not respond to a request for comment on Monday.",
  "Ann Miller called an emergency meeting of the board for Friday.",
  "Norvale called back the two ships.",
  "The hospital has admitted 43 people since Monday.",
  "Ann Miller has left the race, but don't expect her to go quietly.",
  "Sailors took their loved ones to hospital in fishing boats.",
  "More than 400 people reported what they saw to the website of the society.",
  "Ann Miller told officers what she had heard.",
];

for (const text of silent) {
  test(`nobody is given words: ${text}`, () => {
    assert.deepEqual(attributedIn(text), []);
    assert.ok(claimsOf(text).some((claim) => claim.type === "assertion"));
  });
}

test("what anonymity would do can be said", () => {
  assert.deepEqual(
    attributedIn("The judge said anonymity would protect the witnesses.").map(({ text }) => text),
    ["anonymity would protect the witnesses"],
  );
});

test("a source that is not to be named, and a question of one word, leave one claim", () => {
  const cases = [
    ["A juror who asked not to be named claimed that Vesk pocketed 50,000 crowns.", "Vesk pocketed 50,000 crowns"],
    ["An official who was not authorized to discuss the case said the pier is safe.", "the pier is safe"],
    ["Asked why, the board said it was late.", "it was late"],
    ["Reed explained how, after years, the team won the cup.", "how, after years, the team won the cup"],
    ["Reed asked not to be named in the lawsuit.", "not to be named in the lawsuit"],
  ];
  for (const [text, content] of cases)
    assert.deepEqual(
      attributedIn(text!).map((claim) => claim.text),
      [content],
    );
});

test("words of degree belong to what is said, and a will is none that comes", () => {
  const cases = [
    ["Reed praised the plan as well as the council.", "praised the plan"],
    ["The report blamed the snow as much as the bolts.", "blamed the snow as much as the bolts"],
    [
      "Ann Miller said it was “wrong in law” as far as Reed was concerned.",
      "it was “wrong in law” as far as Reed was concerned",
    ],
  ];
  for (const [text, content] of cases) assert.equal(attributedIn(text!)[0]!.text, content);
  const [held] = attributedIn("Ann Miller said that they had been held against their will.");
  assert.equal(held!.modality, "asserted");
});

test("what is said in a statement is said once", () => {
  const text = "Norvale said in a statement on Monday that it had closed the pier.";
  assert.deepEqual(
    claimsOf(text).map((claim) => claim.text),
    ["it had closed the pier"],
  );
  const other = "Norvale drew a line in a statement that it had closed the pier.";
  assert.ok(claimsOf(other).some((claim) => claim.text.includes("it had closed the pier")));
});

/** Near to them, and said all the same: the content. */
const said: readonly (readonly [string, string])[] = [
  ["Ann Miller denied that the pier is safe.", "the pier is safe"],
  ["Ann Miller told officers what she saw was a crime.", "what she saw was a crime"],
  ["Ann Miller said what she saw in the camp was horrific.", "what she saw in the camp was horrific"],
  ["Ann Miller responded that requests for comment come late.", "requests for comment come late"],
  ["Asked about the pier, Ann Miller said: “No comment.”", "“No comment.”"],
  ["Blaming the owner, Ann Miller said the pier is not safe.", "the pier is not safe"],
  ["Ann Miller claimed 40 lives were lost.", "40 lives were lost"],
  ["Ann Miller recalled that her ambassador had left.", "her ambassador had left"],
  ["The hospital admitted that 43 people had left.", "43 people had left"],
  ["The owner claimed the lives of the crew were never at risk.", "the lives of the crew were never at risk"],
  ["Ann Miller, rather than the board, said the pier is safe.", "the pier is safe"],
];

/** What somebody did not say is told by the writer alone, with its "not". */
const unsaid: readonly (readonly [string, readonly string[]])[] = [
  [
    "The company did not say how the tax would change its plans.",
    ["The company did not say how the tax would change its plans"],
  ],
  [
    "The Miller campaign did not say where the bus would stop, but most of its money has gone to Karwick.",
    ["The Miller campaign did not say where the bus would stop"],
  ],
  ["The board has not said whether the pier will reopen.", ["The board has not said whether the pier will reopen"]],
  ["The ministry refused to say how many had died.", ["The ministry refused to say how many had died"]],
  ["Ann Miller did not say that the pier is safe.", ["Ann Miller did not say that the pier is safe"]],
  ["Ann Miller did not promise to pay.", ["Ann Miller did not promise to pay"]],
  ["Ann Miller didn't realise the pier was shut.", ["Ann Miller didn't realise the pier was shut"]],
  [
    "Ann Miller did not cite specifically what the mayor said that she considered a trap.",
    ["Ann Miller did not cite specifically what the mayor said that she considered a trap"],
  ],
  [
    "Police confirmed a man had been held but would not say whether he was known to the victims.",
    ["Police would not say whether he was known to the victims"],
  ],
  ["Ann Miller did not say why it fell, but said that it was old.", ["Ann Miller did not say why it fell"]],
  [
    "Police could neither confirm nor deny that the pier was shut.",
    ["Police could neither confirm nor deny that the pier was shut"],
  ],
];

for (const [text, own] of unsaid) {
  test(`nobody said so: ${text}`, () => {
    const denied = claimsOf(text).filter(({ negated }) => negated);
    assert.deepEqual(
      denied.map((claim) => claim.text),
      own,
    );
    assert.ok(denied.every(({ voice }) => voice === "own"));
  });
}

/** Denied, these verbs deny what they bring. */
const raised = [
  "Ann Miller does not believe the pier is safe.",
  "Ann Miller does not plan to come back.",
  "Ann Miller does not expect the pier to close.",
  "Ann Miller no longer thinks that it will hold.",
];

for (const text of raised) {
  test(`held not to be so: ${text}`, () => {
    const [claim, ...more] = attributedIn(text);
    assert.deepEqual([claim?.negated, more.length], [true, 0]);
  });
}

for (const [text, content] of said) {
  test(`somebody is: ${text}`, () => {
    const contents = attributedIn(text).map((claim) => claim.text);
    assert.ok(contents.includes(content), JSON.stringify(contents));
  });
}
