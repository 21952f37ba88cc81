import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Text, then its claims in order: whose they are ("own" for the outlet's) and their words. */
const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "The harbour board said:\n\nThe pier is safe and nobody has to leave.\n\nIt was checked on Monday.",
    [
      ["The harbour board", "The pier is safe and nobody has to leave."],
      ["own", "It was checked on Monday"],
    ],
  ],
  // Who says "I" or "we" goes on.
  [
    "Mayor Ann Reed wrote in a post:\n\nThe pier is safe.\n\nWe will open it on Monday. My thanks go to the crews.\n\nThe pier was closed in May.",
    [
      ["Mayor Ann Reed", "The pier is safe."],
      ["Mayor Ann Reed", "We will open it on Monday. My thanks go to the crews."],
      ["own", "The pier was closed in May"],
    ],
  ],
  [
    "Reed told Harbour Radio that the delay was wrong:\n\nIt troubles me.",
    [
      ["Reed", "the delay was wrong"],
      ["Reed", "It troubles me."],
    ],
  ],
  // What stands between two paragraphs that say "I" is said as well; "said …" is a colon.
  [
    "Reed said...\n\nI have seen the pier.\n\nCrews are at work.\n\nWe thank them.\n\nThe pier was closed in May.",
    [
      ["Reed", "I have seen the pier."],
      ["Reed", "Crews are at work."],
      ["Reed", "We thank them."],
      ["own", "The pier was closed in May"],
    ],
  ],
  // "goes on" until somebody else speaks
  [
    "The pier is the pride of the town, the Herald says, and goes on:\n\nIt stands.\n\nNobody dares to doubt it.\n\nIt is rusty, Reed said.\n\nIt rained.",
    [
      ["the Herald", "The pier is the pride of the town"],
      ["the Herald", "It stands."],
      ["the Herald", "Nobody dares to doubt it."],
      ["Reed", "It is rusty"],
      ["own", "It rained"],
    ],
  ],
  // All points of a list, and nothing behind it.
  [
    "Harbour master Tom Berg said:\n• Two piers were shut\n• No evidence of a third crack\n\nCrews closed the road.",
    [
      ["Harbour master Tom Berg", "Two piers were shut"],
      ["Harbour master Tom Berg", "No evidence of a third crack"],
      ["own", "Crews closed the road"],
    ],
  ],
  [
    "Harbour master Tom Berg said:\n- Two piers were shut.\n- The road stays open.\n\nCrews closed the road.",
    [
      ["Harbour master Tom Berg", "Two piers were shut."],
      ["Harbour master Tom Berg", "The road stays open."],
      ["own", "Crews closed the road"],
    ],
  ],
  // What is said below opens no words of its own.
  [
    "Reed said:\n• Berg said:\n• It is shut.",
    [
      ["Reed", "Berg said:"],
      ["Reed", "It is shut."],
    ],
  ],
  // Nobody says what a survey found, what the writer asks, or what the paragraph gives to another.
  ["The survey found:\n\nThe pier is rusty in two places.", [["own", "The pier is rusty in two places"]]],
  ["Reed did not say why:\n\nThe pier is old.", [["own", "The pier is old"]]],
  ["Here is what Reed said:\n\nThe pier is old.", [["own", "The pier is old"]]],
  ["Reed told reporters:\n\nThe pier is old, Berg said.", [["Berg", "The pier is old"]]],
  ["Reed said:\n\nHow old is the pier?\n\nIt is old.", [["own", "It is old"]]],
  ["The crane breaks the rules:\n\nIt is too high.", [["own", "It is too high"]]],
];

for (const [text, expected] of cases) {
  test(JSON.stringify(text), () => {
    const found = claimsOf(text).map(({ voice, speakers, text: words }) => {
      const mention = speakers[0]?.mention;
      return [voice === "own" ? "own" : mention ? text.slice(mention.start, mention.end) : "", words];
    });
    assert.deepEqual(found, expected);
  });
}
