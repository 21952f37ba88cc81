import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, and for each claim that is given to somebody: depth, words and the names of its speakers (`-`: unnamed). */
type Case = readonly [string, readonly (readonly [number, string, string])[]];

const relayed: readonly Case[] = [
  [
    "Reuters reported that Ann Miller said the pier is safe.",
    [
      [0, "Ann Miller said the pier is safe", "Reuters"],
      [1, "the pier is safe", "Ann Miller"],
    ],
  ],
  [
    "Ann Miller said that Tom Reed had told her the pier was safe.",
    [
      [0, "Tom Reed had told her the pier was safe", "Ann Miller"],
      [1, "the pier was safe", "Tom Reed"],
    ],
  ],
  [
    "Ann Miller said that Tom Reed was quoted by Tass as saying the pier is safe.",
    [
      [0, "Tom Reed was quoted by Tass as saying the pier is safe", "Ann Miller"],
      [1, "the pier is safe", "Tom Reed"],
    ],
  ],
  [
    "“The pier is safe,” Ann Miller said, according to Tass.",
    [
      [0, "“The pier is safe,” Ann Miller said", "Tass"],
      [1, "“The pier is safe,”", "Ann Miller"],
    ],
  ],
  [
    "According to Tass, Ann Miller said the pier is safe.",
    [
      [0, "Ann Miller said the pier is safe", "Tass"],
      [1, "the pier is safe", "Ann Miller"],
    ],
  ],
  [
    "Tass said Ann Miller believes the pier is safe.",
    [
      [0, "Ann Miller believes the pier is safe", "Tass"],
      [1, "the pier is safe", "Ann Miller"],
    ],
  ],
  [
    "The report says that Ann Miller warned that the pier would fall.",
    [
      [0, "Ann Miller warned that the pier would fall", "-"],
      [1, "the pier would fall", "Ann Miller"],
    ],
  ],
  [
    "Tass reported that Ann Miller said Tom Reed told divers that the pier is safe.",
    [
      [0, "Ann Miller said Tom Reed told divers that the pier is safe", "Tass"],
      [1, "Tom Reed told divers that the pier is safe", "Ann Miller"],
      [2, "the pier is safe", "Tom Reed"],
    ],
  ],
  // What is only wished inside somebody's words is part of them.
  ["Tass said Ann Miller wants to close the pier.", [[0, "Ann Miller wants to close the pier", "Tass"]]],
  ["Ann Miller, quoted by Tass, said the pier is safe.", [[0, "the pier is safe", "Ann Miller"]]],
  [
    "Ann Miller said the pier is safe, and Tom Reed said it would fall.",
    [
      [0, "the pier is safe", "Ann Miller"],
      [0, "it would fall", "Tom Reed"],
    ],
  ],
  [
    "Amir Shah said that his neighbour, Joan Bell, had told police that the lift was unsafe.",
    [
      [0, "his neighbour, Joan Bell, had told police that the lift was unsafe", "Amir Shah"],
      [1, "the lift was unsafe", "Joan Bell"],
    ],
  ],
  [
    "The Hollin Post reported that Viktor Hahn had told investors that the mine would close.",
    [
      [0, "Viktor Hahn had told investors that the mine would close", "Hollin Post"],
      [1, "the mine would close", "Viktor Hahn"],
    ],
  ],
];

/** The subject belongs to the content, the speaker behind "by" or nowhere. */
const passive: readonly Case[] = [
  [
    "Ann Miller was accused by Tom Reed of hiding the report.",
    [[0, "Ann Miller was accused of hiding the report", "Tom Reed"]],
  ],
  ["The pier was described by Ann Miller as “a trap.”", [[0, "The pier as “a trap.”", "Ann Miller"]]],
  ["The plan was criticised by Ann Miller.", [[0, "The plan was criticised", "Ann Miller"]]],
  ["The mayor is expected to close the pier.", [[0, "The mayor is expected to close the pier", ""]]],
  ["The pier is said to be safe.", [[0, "The pier is said to be safe", ""]]],
  ["Ann Miller is reported to have closed the pier.", [[0, "Ann Miller is reported to have closed the pier", ""]]],
  ["Ann Miller was asked by reporters whether the pier is safe.", [[0, "whether the pier is safe", "-"]]],
  ["Ann Miller was asked whether the pier is safe.", [[0, "whether the pier is safe", ""]]],
  ["Asked whether the pier is safe, Ann Miller declined to comment.", [[0, "whether the pier is safe", ""]]],
  ["“The pier is safe,” Ann Miller was quoted as saying.", [[0, "“The pier is safe,”", "Ann Miller"]]],
  // A duty is nobody's words, nor is what somebody plans where only its telling is spoken of.
  ["The mayor was supposed to close the pier.", []],
  ["An estimated ten people crossed the pier.", []],
];

for (const [text, expected] of [...relayed, ...passive]) {
  test(text, () => {
    const claims = claimsOf(text).filter((claim) => claim.voice === "attributed");
    const depths = new Map<string, number>();
    const found = claims.map(({ id, within, text: words, speakers }) => {
      const depth = within === null ? 0 : depths.get(within)! + 1;
      depths.set(id, depth);
      return [depth, words, speakers.map((speaker) => speaker.name ?? "-").join("+")];
    });
    assert.deepEqual(found, expected);
  });
}
