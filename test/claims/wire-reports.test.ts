import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./article-of.ts";

/** Text as agencies write it, and for each claim given to somebody: its words and the mention of the speaker (`` for none). */
type Case = readonly [string, readonly (readonly [string, string])[]];

const participles: readonly Case[] = [
  [
    "Ann Miller urged both sides to talk, adding that the pier is safe.",
    [
      ["both sides to talk", "Ann Miller"],
      ["the pier is safe", "Ann Miller"],
    ],
  ],
  [
    "Ann Miller ordered the divers to return, warning that a storm was coming.",
    [
      ["the divers to return", "Ann Miller"],
      ["a storm was coming", "Ann Miller"],
    ],
  ],
  [
    "Officials dismissed reports that the dam had failed, saying it was safe.",
    [
      ["dismissed reports that the dam had failed", "Officials"],
      ["it was safe", "Officials"],
    ],
  ],
  [
    "Hollin and Karwick have both rejected claims by Orlek that they shipped coal, calling them groundless.",
    [
      ["rejected claims by Orlek that they shipped coal", "Hollin"],
      ["calling them groundless", "Hollin"],
    ],
  ],
  [
    "Hollin denied that it shipped coal, calling the reports groundless.",
    [
      ["it shipped coal", "Hollin"],
      ["the reports groundless", "Hollin"],
    ],
  ],
  ["Hollin denies deliberately aiming at civilians.", [["deliberately aiming at civilians", "Hollin"]]],
];

const subjects: readonly Case[] = [
  [
    "The launches came after Ann Miller, the sister of Tom Reed, slammed the drills as a “rehearsal for war.”",
    [["the drills as a “rehearsal for war.”", "Ann Miller"]],
  ],
  [
    "It comes after a leaked letter, seen by the Hollin Post, suggested ministers want higher taxes.",
    [["ministers want higher taxes", "a leaked letter"]],
  ],
  ["Ann Miller, long seen as a friend of the board, said the pier is safe.", [["the pier is safe", "Ann Miller"]]],
  ["Some say the pier is unsafe.", [["the pier is unsafe", "Some"]]],
  [
    "Experts say it is safe, though some doubt that it can be mended.",
    [
      ["it is safe", "Experts"],
      ["it can be mended", "some"],
    ],
  ],
  [
    "According to a report by the board seen by Reuters, the pier is unsafe.",
    [["the pier is unsafe", "a report by the board seen by Reuters"]],
  ],
  [
    "According to documents published on Monday, the pier is unsafe.",
    [["the pier is unsafe", "documents published on Monday"]],
  ],
];

const ends: readonly Case[] = [
  [
    "Police confirmed a man had been arrested but would not say whether he was known to the victims.",
    [["a man had been arrested", "Police"]],
  ],
  [
    "Ann Miller declined to say whether the board had been told, but said the pier is safe.",
    [["the pier is safe", "Ann Miller"]],
  ],
  [
    "Reed said the pier was unsafe, a claim the board rejects.",
    [
      ["the pier was unsafe", "Reed"],
      ["the pier was unsafe", "the board"],
    ],
  ],
  [
    "Reed said the pier was unsafe, an allegation Ann Miller called “absurd.”",
    [
      ["the pier was unsafe", "Reed"],
      ["an allegation “absurd.”", "Ann Miller"],
    ],
  ],
  [
    "Analysts expect prices to reach 100 crowns, up from 93, they wrote in a note to clients.",
    [
      ["prices to reach 100 crowns, up from 93", "Analysts"],
      ["Analysts expect prices to reach 100 crowns, up from 93", "they"],
    ],
  ],
  ["Reed told the Hollin Post's Today page the government had failed.", [["the government had failed", "Reed"]]],
];

const further: readonly Case[] = [
  ["Hollin, for its part, warned of consequences.", [["warned of consequences", "Hollin"]]],
  [
    "Reed said the pier was unsafe, an allegation that both the mayor and the board denied at the time.",
    [["the pier was unsafe", "Reed"]],
  ],
];

const figures: readonly Case[] = [
  ["Officials put the death toll at 400.", [["put the death toll at 400", "Officials"]]],
  ["Officials had earlier put the number of missing at 40.", [["put the number of missing at 40", "Officials"]]],
  ["Reed put the box of missing at two.", []],
  ["Local doctors put the figure at more than 400.", [["put the figure at more than 400", "Local doctors"]]],
  [
    "The board put the cost of the pier at about 3 million crowns.",
    [["put the cost of the pier at about 3 million crowns", "The board"]],
  ],
  ["Reed put the lamp at the door.", []],
  ["Reed put the number on the door.", []],
];

for (const [text, expected] of [...participles, ...subjects, ...ends, ...further, ...figures]) {
  test(text, () => {
    const found = claimsOf(text).filter(({ voice }) => voice === "attributed");
    const told = found.map(({ text: words, speakers: [speaker] }) => {
      const { start, end } = speaker?.mention ?? { start: 0, end: 0 };
      return [words, text.slice(start, end)] as const;
    });
    assert.deepEqual(told.toSorted(), expected.toSorted());
  });
}

/** Half a sentence before words that are given to somebody is no assertion. */
const halves = [
  "There is some doubt that the pier is safe.",
  "Hollin and Karwick rejected claims by Orlek that they shipped coal.",
];

for (const text of halves) {
  test(`no half clause: ${text}`, () => {
    assert.deepEqual(
      claimsOf(text).filter(({ voice }) => voice === "own"),
      [],
    );
  });
}

/** Text, and the names that its claims are given to (`-`: none). */
const names: readonly (readonly [string, readonly string[]])[] = [
  // An adjective is nobody's office.
  ["“We do not comment,” the official added. The North's official Orlek News Agency was silent.", ["-"]],
  [
    "Critics, among them former prime minister Tom Reed, said it failed. Analysts at Hollin Bank said so. They said the pier fell.",
    ["-", "-"],
  ],
  [
    "The union Norwell said its members had voted to strike. It described the offer as “an insult.”",
    ["Norwell", "Norwell"],
  ],
  ["South Korea's military said the pier is safe.", ["South Korea's military"]],
  // Every country has a ministry of that name.
  [
    "Japan's Defense Ministry said the pier is safe. France's Defense Ministry said it was not.",
    ["Japan's Defense Ministry", "France's Defense Ministry"],
  ],
  [
    "Japan's Defense Ministry said the pier is safe. The Defense Ministry added that it was new.",
    ["Japan's Defense Ministry", "Japan's Defense Ministry"],
  ],
  [
    "“It fell,” said Ann Miller, chief economist at Hollin Bank, who had predicted a fall.",
    ["Ann Miller", "Ann Miller"],
  ],
];

for (const [text, expected] of names) {
  test(`names: ${text}`, () => {
    const found = claimsOf(text).filter(({ voice }) => voice === "attributed");
    assert.deepEqual(
      found.map(({ speakers }) => speakers[0]?.name ?? "-"),
      expected,
    );
  });
}
