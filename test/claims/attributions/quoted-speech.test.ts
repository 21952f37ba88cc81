import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** Text, then for each claim: type, words, mention of the speaker. */
const cases: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  // Where the cue stands.
  ["“The pier is safe,” the engineer said.", [["direct", "“The pier is safe,”", "the engineer"]]],
  ["“The pier is safe,” said Ann Miller, an engineer.", [["direct", "“The pier is safe,”", "Ann Miller"]]],
  ["Ann Miller said, “The pier is safe.”", [["direct", "“The pier is safe.”", "Ann Miller"]]],
  ["Ann Miller told reporters on Monday: “The pier is safe.”", [["direct", "“The pier is safe.”", "Ann Miller"]]],
  ["“The pier,” she said, “is safe.”", [["direct", "“The pier,” “is safe.”", "she"]]],
  [
    "“The pier is closed,” said Ann Miller, “and then,” she went on, “we will rebuild it.”",
    [
      ["direct", "“The pier is closed,”", "Ann Miller"],
      ["direct", "“and then,” “we will rebuild it.”", "she"],
    ],
  ],
  [
    "Miller likes to say “work is freedom” and “rest is rust.”",
    [["mixed", "“work is freedom” and “rest is rust.”", "Miller"]],
  ],
  [
    "“The pier is safe,” Miller said. “Nobody need worry.”",
    [["direct", "“The pier is safe,” “Nobody need worry.”", "Miller"]],
  ],
  ["“Is the pier safe?” Miller asked.", [["direct", "“Is the pier safe?”", "Miller"]]],
  ["“Is the pier safe?” he asked.", [["direct", "“Is the pier safe?”", "he"]]],
  ["Miller continued:\n\n“The pier is safe.”", [["direct", "“The pier is safe.”", "Miller"]]],
  ["Miller: “The pier is safe.”", [["direct", "“The pier is safe.”", "Miller"]]],
  [
    "Hugh Hill, a doctor, said:\n“Nobody was hurt in the fire.”",
    [["direct", "“Nobody was hurt in the fire.”", "Hugh Hill"]],
  ],
  ["“The pier is safe,” Miller was quoted as saying.", [["direct", "“The pier is safe,”", "Miller"]]],
  [
    "Miller said that the pier was “a trap,” but trains still cross it.",
    [["mixed", "the pier was “a trap,”", "Miller"]],
  ],
  ["Miller asked, “Which pier?” and kept walking.", [["direct", "“Which pier?”", "Miller"]]],
  [
    "Miller said the pier was “safe enough” for trains — a bold word for a ruin.",
    [["mixed", "the pier was “safe enough” for trains", "Miller"]],
  ],
  [
    "Miller said the “old” pier — the longest in the county — would reopen.",
    [["mixed", "the “old” pier — the longest in the county — would reopen", "Miller"]],
  ],
  // Several paragraphs, lost marks, other marks.
  ["“We began early.\n\n“We ended late,” she said.", [["direct", "“We began early. “We ended late,”", "she"]]],
  ["«The pier is safe», said Miller.", [["direct", "«The pier is safe»", "Miller"]]],
  ["''The pier is safe,'' Mr. Miller said.", [["direct", "''The pier is safe,''", "Mr. Miller"]]],
  ["The pier is safe,” Miller said.", [["direct", "The pier is safe,”", "Miller"]]],
  ["“The 'old' pier is safe,” Miller said.", [["direct", "“The 'old' pier is safe,”", "Miller"]]],
  [
    "“The pier was shut. Nobody was told.\n\n“We stood there.\n\n“In the end we left,” Ann Miller said.",
    [["direct", "“The pier was shut. Nobody was told. “We stood there. “In the end we left,”", "Ann Miller"]],
  ],
  [
    "Ann Miller said: “The pier was shut.\n\n“Nobody was told.”",
    [["direct", "“The pier was shut. “Nobody was told.”", "Ann Miller"]],
  ],
  [
    "Miller told the council:\n\n“The pier was shut.\n\n“Nobody was told.”",
    [["direct", "“The pier was shut. “Nobody was told.”", "Miller"]],
  ],
  [
    "“The pier was shut,” Miller said.\n\n“Nobody was told,” Reed said.",
    [
      ["direct", "“The pier was shut,”", "Miller"],
      ["direct", "“Nobody was told,”", "Reed"],
    ],
  ],
  [
    "“It was shut,” Miller said. “Nobody was told.”\n\n“We left,” she added.",
    [
      ["direct", "“It was shut,” “Nobody was told.”", "Miller"],
      ["direct", "“We left,”", "she"],
    ],
  ],
  [
    "“Two trains crossed,” Ann Miller said. “Nobody fell. We go on\n\nIt rained.",
    [["direct", "“Two trains crossed,” “Nobody fell. We go on", "Ann Miller"]],
  ],
  ['“The pier is safe," Miller said. "It is old.“', [["direct", '“The pier is safe," "It is old.“', "Miller"]]],
  ["The pier is safe,” Miller said. “Nobody fell.”", [["direct", "The pier is safe,” “Nobody fell.”", "Miller"]]],
  ["(“The pier is safe,” Miller said.)", [["direct", "“The pier is safe,”", "Miller"]]],
  ["„The pier is safe“, Miller said.", [["direct", "„The pier is safe“", "Miller"]]],
  ["“She said: ‘It is “fine” here,’” he said.", [["direct", "“She said: ‘It is “fine” here,’”", "he"]]],
  ["“I read ‘The Long Night’ there,” Miller said.", [["direct", "“I read ‘The Long Night’ there,”", "Miller"]]],
  // Other ways to give words.
  ["“It is safe!” beamed Ann Miller.", [["direct", "“It is safe!”", "Ann Miller"]]],
  ["As Miller put it, “the pier is a trap.”", [["direct", "“the pier is a trap.”", "Miller"]]],
  ["Miller’s reply was: “The pier is safe.”", [["direct", "“The pier is safe.”", "Miller"]]],
  ["Miller nodded: “It is safe here.”", [["direct", "“It is safe here.”", "Miller"]]],
  ["They marched to chants of “Save the pier.”", [["direct", "“Save the pier.”", "They"]]],
  ["Miller closed what Reed called “a death trap” in May.", [["mixed", "what “a death trap” in May", "Reed"]]],
  ["Miller closed the pier, which Reed described as “a trap.”", [["mixed", "the pier as “a trap.”", "Reed"]]],
  // Partly quoted.
  [
    "Miller called the pier “a trap,” and Reed said it was “fine.”",
    [
      ["mixed", "the pier “a trap,”", "Miller"],
      ["mixed", "it was “fine.”", "Reed"],
    ],
  ],
  [
    "Miller said the pier was “safe enough for trains.”",
    [["mixed", "the pier was “safe enough for trains.”", "Miller"]],
  ],
  ["Miller called the pier “a death trap” on Monday.", [["mixed", "the pier “a death trap” on Monday", "Miller"]]],
  ["The pier is “a death trap,” Miller said.", [["mixed", "The pier is “a death trap,”", "Miller"]]],
  // Words, cues and marks as reports have them.
  [
    "“The ferry lost nine crews in a year,” harbour master Ingrid Solberg told the inquiry.\n\n“Nobody replaced them.\n\n“That is why the Thursday boat never ran.”",
    [
      ["direct", "“The ferry lost nine crews in a year,”", "harbour master Ingrid Solberg"],
      ["direct", "“Nobody replaced them. “That is why the Thursday boat never ran.”", "harbour master Ingrid Solberg"],
    ],
  ],
  [
    '"We had no warning," said Oskar Lund, a baker. "The water came up to the oven."',
    [["direct", '"We had no warning," "The water came up to the oven."', "Oskar Lund"]],
  ],
  [
    "‘We don’t know whose boat it was,’ said the coroner, Helen Abbott.",
    [["direct", "‘We don’t know whose boat it was,’", "the coroner"]],
  ],
  [
    "“My father used to say ‘a dry year is a thief’ and he was right,” the farmer Josef Adler recalled.",
    [["direct", "“My father used to say ‘a dry year is a thief’ and he was right,”", "the farmer Josef Adler"]],
  ],
  [
    "The mayor, Carla Novak, said: 「The bridge will stay shut.」",
    [["direct", "「The bridge will stay shut.」", "The mayor"]],
  ],
  [
    "The lift failed twice in June,\" said the tenants' leader, Amir Shah.",
    [["direct", 'The lift failed twice in June,"', "the tenants' leader"]],
  ],
  [
    "“The oven is gone,” said the bakers’ leader, Oskar Lund.",
    [["direct", "“The oven is gone,”", "the bakers’ leader"]],
  ],
  [
    "“They told us the ‘safe’ route was the A12 — it wasn’t,” driver Liam Doyle said.",
    [["direct", "“They told us the ‘safe’ route was the A12 — it wasn’t,”", "driver Liam Doyle"]],
  ],
  [
    "“The tide,” warned the harbour office in a bulletin, “will be the highest since 1953.”",
    [["direct", "“The tide,” “will be the highest since 1953.”", "the harbour office"]],
  ],
  [
    "Opponents call the toll a “congestion tax” in leaflets.",
    [["mixed", "the toll a “congestion tax” in leaflets", "Opponents"]],
  ],
  // The speaker stands in the sentence before, or nowhere.
  [
    "Lund was blunt about the delay. “It is a disgrace to this town.”",
    [["direct", "“It is a disgrace to this town.”", "Lund"]],
  ],
  [
    "The surgeon Nadia Farouk had a simple answer. “We ran out of blood,” she said.",
    [["direct", "“We ran out of blood,”", "she"]],
  ],
  [
    "“The seals have gone and nobody can say why.”\n\nThe warden walked back to her hut.",
    [["direct", "“The seals have gone and nobody can say why.”", ""]],
  ],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const found = attributedIn(text).map((claim) => {
      const mention = claim.speakers[0]?.mention;
      return [claim.type, claim.text, mention ? text.slice(mention.start, mention.end) : ""];
    });
    assert.deepEqual(found, expected);
  });
}

/** Marks that give nobody's words: the sentence stays the outlet's own. */
const ownWords: readonly string[] = [
  "The so-called “reform” failed in March.",
  "He starred in “The Long Night” for two years.",
  "The film “A Summer by the Sea” opened in May.",
  "Tom “Red” Barker won the race.",
  "Her novel, “Quiet Water,” sold a million copies.",
  "The ship known as “Old Betty” sank in 1912.",
  "The 'green' label has failed.",
  "The album “Songs of Home” was released in June.",
  "The dog, nicknamed “Bear,” ran away.",
  "A plant dubbed “the monster” grows there.",
  "The “war” on weeds goes on.",
  "It's the twins' toy that broke.",
  "The so-called peace park is a car park.",
  "Residents of the so-called “golden mile” pay the highest rents in the city.",
  "Her play “The Salt Road” opens in Hollin on Friday.",
  "Boxer Danny “The Anvil” Price retired in June.",
  "The word “tsunami” comes from Japanese.",
  "The exhibition “Salt and Rope” drew 9,000 visitors.",
  "The operation, codenamed “Winter Road”, began at dawn.",
  "He signs his paintings “O. Lund”.",
];

for (const text of ownWords) {
  test(`own words: ${text}`, () => {
    assert.deepEqual(
      claimsOf(text).map((claim) => [claim.type, claim.speakers.length]),
      [["assertion", 0]],
    );
  });
}

test("a translation's quotations are not the speaker's own wording", () => {
  const translation = { from: "es", by: "machine", evidence: null } as const;
  assert.equal(attributedIn("“The pier is safe,” Miller said.", { translation })[0]?.verbatim, false);
  assert.equal(attributedIn("“The pier is safe,” Miller said.")[0]?.verbatim, true);
  assert.equal(attributedIn("Miller said the pier is safe.")[0]?.verbatim, null);
});

test("a quotation that no word gives to anybody has no cue", () => {
  const [claim] = attributedIn("It rained. “The pier is safe for all the trains.” It rained.");
  assert.equal(claim?.cue, null);
  assert.deepEqual(claim?.speakers, []);
});
