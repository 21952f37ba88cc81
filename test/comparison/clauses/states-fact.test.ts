import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Claim } from "../../../src/claims/claim.ts";
import { statesFact } from "../../../src/comparison/clauses/states-fact.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";

type Told = Pick<Claim, "spans" | "type" | "modality">;
const told = (type: Claim["type"], more: Partial<Told> = {}): Told => ({
  spans: [{ part: "text", start: 0, end: 9 }],
  type,
  modality: "asserted",
  ...more,
});

const cases: readonly (readonly [string, Claim["type"], boolean])[] = [
  // An outlet's own sentences, and what is cut out of one.
  ["The council closed the Ardmere bridge", "assertion", true],
  ["Shares of the ferry line dropped", "assertion", true],
  ["a ferry that sank off Hestra", "assertion", false],
  ["Council Shuts Ardmere Bridge After Cracks Found", "assertion", false],
  ["A photo issued by the fire brigade of the ferry that burned", "assertion", false],
  ["This picture shows the ferry", "assertion", false],
  ["Mayor Ana Ruiz (left) greets the crew", "assertion", false],
  ["What a day pic.twitter.com/abc — Harbour News (@harbournews) April 2, 2031", "assertion", false],
  // What a page tells of itself or its reader.
  ["You can follow the ferry on the map below", "assertion", false],
  ["Unless, of course, you count the islands of Hestra", "assertion", false],
  ["Look back at the year of the harbour in pictures", "assertion", false],
  ["Add Harbour News as an interest for the latest of Hestra", "assertion", false],
  ["Harbour News is not responsible for the content of external sites", "assertion", false],
  ["Without consent of the publisher the content shall not be redistributed", "assertion", false],
  ["It is now illegal to fish in Hestra when you have no licence", "assertion", true],
  ["“You owe the harbour of Hestra nothing,” the mayor wrote", "mixed", true],
  ["Rose Marsh cast the only vote against the pier", "assertion", true],
  ["Mark Orlik was held at the pier of Hestra", "assertion", true],
  ["Work on the pier of Hestra has begun", "assertion", true],
  ["The ferry line may not reproduce its success of last summer", "assertion", true],
  ["You're welcome.", "indirect", false],
  // What is given to somebody, with a subject and without.
  ["the engines had not answered", "indirect", true],
  ["she wants the pier closed", "indirect", true],
  ["investigators believe that the pump failed", "indirect", true],
  ["the crew woke at dawn", "indirect", true],
  ["it's a danger to shipping", "indirect", true],
  ["the man who steered the ferry fled", "indirect", true],
  ["the ferry, whose engines failed", "indirect", false],
  ["the failures of the ferry line", "indirect", false],
  ["Now, I believe...", "indirect", false],
  ["But the harbour was …", "assertion", false],
  ["Dina Marsh, 33", "assertion", false],
  ["Harbour resident Dina Marsh of Hestra, 33", "assertion", false],
  ["Harbour resident Dina Marsh, 33, left", "assertion", true],
  ["The harbour is changing under our eyes: Just", "assertion", false],
  ["One pier closed | 1:02 The mayor called the pier a danger to all who fish there", "assertion", false],
  ["The ferry sank", "assertion", true],
  ["Dina Marsh of the harbour board apparently was not", "assertion", false],
  ["the harbour board of Hestra never had", "indirect", false],
  ["The board said that nobody could", "assertion", false],
  ["The board was not what Dina Marsh had hoped for", "assertion", true],
  ["The board of Hestra published what it had", "assertion", true],
  ["The board closed the pier. The mayor would not", "assertion", true],
  ["“The harbour board never did what it could and never had.”", "direct", true],
  ["Dina Marsh was asked how much she had paid for the ferry", "assertion", false],
  ["Dina Marsh was asked to leave the ferry at Hestra", "assertion", true],
  ["When the mayor, who was asked about the ferry, shrugged, the crowd left Hestra", "assertion", true],
  ["How odd, but how fitting, that pier and ferry of Hestra", "assertion", false],
  ["How the ferry sank is known to the board", "assertion", true],
  ["that passengers without a ticket will get a seat", "indirect", false],
  ["that is a danger to shipping", "indirect", true],
  [
    "the concerns of members who had questioned whether they could trust a mayor who has often shifted",
    "indirect",
    false,
  ],
  ["welcomed the sentence", "indirect", false],
  ["what they saw to the keeper of the light", "indirect", false],
  ["expressed concerns about the deal", "indirect", false],
  ["attacks on the mayor for the closure", "indirect", false],
  ["referring to the harbour master of Hestra", "indirect", false],
  ["to take credit for the rescue", "indirect", false],
  ["whether the ferry had sailed too late", "indirect", false],
  ["a report issued by the harbour master", "indirect", false],
  ["the harbour's \"wait, don't ask\" policy", "mixed", false],
  ['the ferry line did not "look the other way"', "mixed", true],
  // Quotations.
  ["“We had ninety seconds to leave the ferry.”", "direct", true],
  ["“From Hestra to the capital, every ferry has stopped.”", "direct", true],
  ["“Free Davit”", "direct", false],
  ["“Never again,”", "direct", false],
  ["“reverse termination fee”", "direct", false],
];

for (const [text, type, expected] of cases)
  test(`${expected ? "a statement" : "no statement"}, ${type}: ${text}`, () => {
    assert.equal(statesFact(wordingOf(text), told(type)), expected);
  });

test("what a title or a caption says, and what is asked, states nothing that a report could pass over", () => {
  const wording = wordingOf("The council closed the Ardmere bridge");
  for (const part of ["title", "standfirst", "captions[0]"] as const)
    assert.equal(statesFact(wording, told("assertion", { spans: [{ part, start: 0, end: 9 }] })), false, part);
  assert.equal(statesFact(wording, told("assertion", { modality: "asked" })), false);
});

test("any text is judged, in any case the same", () => {
  const words = fc.stringMatching(/^(?:[a-zA-Z"“”'’().,:/@ -]|the |who |was |to |closed ){0,60}$/);
  fc.assert(
    fc.property(words, fc.constantFrom("direct", "indirect", "mixed", "assertion"), (text, type) => {
      const wording = wordingOf(text);
      assert.equal(statesFact(wording, told(type)), statesFact(wordingOf(text), told(type)));
    }),
  );
});
