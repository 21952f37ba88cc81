import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, and for each claim that is given to somebody: words, speaker (`-`: unnamed) and through whom it comes. */
type Case = readonly [string, readonly (readonly [string, string, string])[]];

const cases: readonly Case[] = [
  ["Tass quoted Ann Miller as saying the pier is safe.", [["the pier is safe", "Ann Miller", "Tass"]]],
  ["Ann Miller was quoted by Tass as saying the pier is safe.", [["the pier is safe", "Ann Miller", "Tass"]]],
  ["Ann Miller was quoted as saying the pier is safe.", [["the pier is safe", "Ann Miller", ""]]],
  [
    "Ann Miller has been quoted by the Tass news agency on Monday as saying that the pier is safe.",
    [["the pier is safe", "Ann Miller", "Tass"]],
  ],
  [
    "The Orlek newspaper quoted Ann Miller as telling reporters that the pier is safe.",
    [["the pier is safe", "Ann Miller", "Orlek"]],
  ],
  ["“The pier is safe,” Ann Miller was quoted by Tass as saying.", [["“The pier is safe,”", "Ann Miller", "Tass"]]],
  ["“The pier is safe,” Tass quoted Ann Miller as saying.", [["“The pier is safe,”", "Ann Miller", "Tass"]]],
  [
    "“The pier is safe,” Ann Miller was quoted as saying by the Tass agency.",
    [["“The pier is safe,”", "Ann Miller", "Tass"]],
  ],
  ["The pier is safe, the mayor was quoted by Tass as saying.", [["The pier is safe", "-", "Tass"]]],
  [
    "Ann Miller, quoted by Tass as saying the pier is safe, left Hollin on Monday.",
    [["the pier is safe", "Ann Miller", "Tass"]],
  ],
  ["Ann Miller, who was cited by Tass as saying the pier is safe, left.", [["the pier is safe", "Ann Miller", "Tass"]]],
  [
    "Tass quoted Ann Miller as saying: “The pier is safe.” “Nobody has to leave.”",
    [["“The pier is safe.” “Nobody has to leave.”", "Ann Miller", "Tass"]],
  ],
  [
    "The harbour office said Ann Miller was quoted by Tass as saying the pier is safe.",
    [
      ["Ann Miller was quoted by Tass as saying the pier is safe", "-", ""],
      ["the pier is safe", "Ann Miller", "-, Tass"],
    ],
  ],
  // Who reports what others told hands it on.
  ["Kyodo News reported, citing government sources, that the pier is safe.", [["the pier is safe", "-", "Kyodo News"]]],
  ["The pier is safe, Kyodo News reported, citing Ann Miller.", [["The pier is safe", "Ann Miller", "Kyodo News"]]],
  ["The pier is safe, the Tass news agency said on Monday, citing the ministry.", [["The pier is safe", "-", "Tass"]]],
  [
    "Citing Ann Miller, the Hollin Post reported that the pier is safe.",
    [["the pier is safe", "Ann Miller", "Hollin Post"]],
  ],
  ["“The pier is safe,” KCNA said, quoting the ministry.", [["“The pier is safe,”", "-", "KCNA"]]],
  ["The pier is safe, Interfax said with reference to the ministry.", [["The pier is safe", "-", "Interfax"]]],
  ["Tass quoted Ann Miller as having said that the pier is safe.", [["the pier is safe", "Ann Miller", "Tass"]]],
  // Whoever speaks for themselves stays the speaker, and what is cited is no claim.
  ["Ann Miller said the pier is safe, citing engineers.", [["the pier is safe", "Ann Miller", ""]]],
  ["State media said the pier is safe, citing a report by the ministry.", [["the pier is safe", "-", ""]]],
  ["Ann Miller closed the pier, citing safety concerns.", [["citing safety concerns", "Ann Miller", ""]]],
  // What is only given as a reason is nobody's words.
  ["Officials cited the storm as a reason for the delay.", [["the storm as a reason for the delay", "-", ""]]],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const names = (speakers: readonly { readonly name: string | null }[]) =>
      speakers.map(({ name }) => name ?? "-").join(", ");
    const found = claimsOf(text)
      .filter(({ voice }) => voice === "attributed")
      .map(({ text: words, speakers, via }) => [words, names(speakers), names(via)]);
    assert.deepEqual(found, expected);
  });
}
