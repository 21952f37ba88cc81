import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

const body = "Ann Miller came by train. Tom Reed came too.";

/** A title, then for its first claim: type, words, mention of the speaker (null: the outlet's own). */
const cases: readonly (readonly [string, string, string, string | null])[] = [
  ["Kremlin says pier is safe", "indirect", "pier is safe", "Kremlin"],
  ["Clerk took 40 crates from pier, jury told", "indirect", "Clerk took 40 crates from pier", null],
  ["Pier is safe, says Miller", "indirect", "Pier is safe", "Miller"],
  ["Pier is safe: Miller", "indirect", "Pier is safe", "Miller"],
  ["Miller: Pier is safe", "indirect", "Pier is safe", "Miller"],
  ["Police: Pier is safe", "indirect", "Pier is safe", "Police"],
  ["Miller slams pier plan", "indirect", "slams pier plan", "Miller"],
  ["Reed to call for inquiry into pier", "indirect", "call for inquiry into pier", "Reed"],
  ["‘Pier is a trap,’ says Miller", "direct", "‘Pier is a trap,’", "Miller"],
  ["Miller vows to rebuild pier", "indirect", "to rebuild pier", "Miller"],
  ["Harbour Office denies pier will fall", "indirect", "pier will fall", "Harbour Office"],
  ["Reed accuses Miller of hiding report", "indirect", "accuses Miller of hiding report", "Reed"],
  ["Miller calls pier ‘a death trap’", "mixed", "pier ‘a death trap’", "Miller"],
  ["Pier Is Safe, Miller Says", "indirect", "Pier Is Safe", "Miller"],
  // What is shouted before a colon is nobody, but a role, a body or whom the article names.
  [
    "DIVE NEST SMASHED: Council boots out 14 divers",
    "assertion",
    "DIVE NEST SMASHED: Council boots out 14 divers",
    null,
  ],
  ["Death Trap: Pier is unsafe", "assertion", "Death Trap: Pier is unsafe", null],
  ["HORROR: Pier is unsafe", "assertion", "HORROR: Pier is unsafe", null],
  ["MILLER: Pier is safe", "indirect", "Pier is safe", "MILLER"],
  ["MAYOR: Pier is safe", "indirect", "Pier is safe", "MAYOR"],
  ["HEALTH MINISTRY: Pier is safe", "indirect", "Pier is safe", "HEALTH MINISTRY"],
  ["Analysis: Pier is safe", "assertion", "Analysis: Pier is safe", null],
  ["Storm Otto: Pier falls into the sea", "assertion", "Storm Otto: Pier falls into the sea", null],
  // A word in marks, and what goes on behind it.
  ["Miller describes ‘chaos’ which left seven dead", "mixed", "‘chaos’ which left seven dead", "Miller"],
  // A comma parts two who speak; a verb behind one has the first one's subject.
  ["Army claims Karwick raid, police say gunman had ‘no link’ to it", "indirect", "claims Karwick raid", "Army"],
  [
    "School Report Urges Arming Teachers, Loosening Laws",
    "indirect",
    "Urges Arming Teachers, Loosening Laws",
    "School Report",
  ],
  ["Raid in Karwick: ‘We had to run for it’", "direct", "‘We had to run for it’", null],
  [
    "Two million people potentially exposed in Norvale breach",
    "assertion",
    "Two million people potentially exposed in Norvale breach",
    null,
  ],
  ["Pixel Core now adds HDR to phones", "assertion", "Pixel Core now adds HDR to phones", null],
  // Verbs that look like nouns.
  ["Court hands down sentence in pier case", "assertion", "Court hands down sentence in pier case", null],
  ["Tax plan costs Norvale $5 billion", "assertion", "Tax plan costs Norvale $5 billion", null],
  ["Ann Miller and Tom Reed split after a year", "assertion", "Ann Miller and Tom Reed split after a year", null],
  ["Reed: Mayor must go", "indirect", "Mayor must go", "Reed"],
  ["Reed: ‘I sold nothing’", "direct", "‘I sold nothing’", "Reed"],
  ["Pier falls into the sea", "assertion", "Pier falls into the sea", null],
];

test("a headline's second verb has its subject in the first one's", () => {
  const claims = claimsOf(body, { title: "Miller calls plan ‘unfair,’ claims Reed ‘lied many times’" });
  assert.deepEqual(
    claims.slice(0, 2).map(({ cue, text }) => [cue?.text, text]),
    [
      ["calls", "plan ‘unfair,’"],
      ["claims", "Reed ‘lied many times’"],
    ],
  );
});

test("a headline without a verb tells nothing", () => {
  for (const title of ["Five things to know about the pier", "The best photos of the week", "Port strikes: day by day"])
    assert.deepEqual(
      claimsOf(body, { title }).filter(({ spans, voice }) => spans[0]?.part === "title" && voice === "own"),
      [],
    );
});

test("a headline that says what somebody is gives them no words", () => {
  for (const title of ["Tom Reed: Ex-minister guilty in trial of the decade", "Tom Reed: the man who sold the pier"])
    assert.deepEqual(
      claimsOf(body, { title }).filter(({ voice }) => voice === "attributed"),
      [],
    );
});

for (const [title, type, words, mention] of cases) {
  test(title, () => {
    const claim = claimsOf(body, { title })[0];
    assert.ok(claim, "no claim");
    const at = claim.speakers[0]?.mention;
    assert.deepEqual([claim.type, claim.text, at ? title.slice(at.start, at.end) : null], [type, words, mention]);
    assert.equal(claim.spans[0]?.part, "title");
  });
}

test("a name in capitals is the one that the article writes otherwise", () => {
  for (const [title, name] of [
    ["MILLER: Pier is safe", "Ann Miller"],
    ["ANN MILLER: Pier is safe", "Ann Miller"],
    ["REED: Pier is safe", "Tom Reed"],
  ])
    assert.equal(claimsOf(body, { title })[0]?.speakers[0]?.name, name);
});

test("a headline may end with any word", () => {
  for (const word of ["Gulf", "Bay", "City", "Cape", "Coast", "Strait", "Lake", "Minister", "Company", "of", "the"])
    for (const title of [`Ten men lose to ${word}`, `Fire in ${word}`, word])
      assert.ok(claimsOf(body, { title }).every(({ spans }) => spans.length > 0));
});
