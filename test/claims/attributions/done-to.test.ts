import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn, claimsOf } from "../article-of.ts";

/** Something is done to what the verb's object names, and nobody is given words: the outlet tells all of it. */
const done = [
  "The board rejected the owner's bid on Friday",
  "The council rejected calls to close the pier",
  "The court dismissed the appeal because it came too late",
  "Two divers were charged with theft on Monday",
  "Three of them have been charged with smuggling cod",
  "The agency endorsed the vaccine after a review of 12 studies",
  "The owner knew about the crack in March",
  "Parliament vetoed the budget",
  "The ministry was ordered to pay 4 million crowns to the families",
  "About 340 residents were told to leave their homes",
  "Some 40 shopkeepers were asked to close on Monday",
  "The council had ignored three warnings about the dust",
  "The board authorised the repair of the pier",
  "The owner contested the fine in court",
  "The diver found the captain asleep at the wheel",
  "The owner sought damages of 2 million crowns from the yard",
  "The yard has called off the launch of the ferry",
  "Tom Reed assumed office in January",
  // What is not said is nobody's words either, nor is what nobody says, nor a word to the reader.
  "Ann Miller did not mention the fire",
  "Nobody denied the charge",
  "No one on the board denied the report",
  "Not a single diver denied the charge",
  "The navy has not confirmed the loss of the ship",
  "Defending the plan is hard",
  "The council approved plans to close the pier",
  "The tablet cut the number of bad days by 48 per cent, offering hope to people for whom older ones have failed",
  "Police responded to both calls",
  "Police were called by neighbours at breakfast time",
  "The police arrested 100 people suspected of smuggling cod",
  "The board appointed Lind to the seat vacated by newly confirmed Secretary of State Ann Miller",
  "Astronauts identified unknown microbes in space",
  "It works by blocking a protein called CGRP that dilates blood vessels",
  "It is worth noting that the pier is old",
];

for (const text of done) {
  test(`nobody is given words: ${text}`, () => {
    assert.deepEqual(
      claimsOf(`${text}.`).map((claim) => [claim.voice, claim.text]),
      [["own", text]],
    );
  });
}

/** A stand is told with its verb: what it is taken on says nothing alone. */
const stands: readonly (readonly [string, string])[] = [
  ["Reed appealed for calm.", "appealed for calm"],
  ["The mayor condemned the attack on the pier.", "condemned the attack on the pier"],
  ["The firm blamed the storm for the delay.", "blamed the storm for the delay"],
  ["The mayor denied responsibility for the fire.", "denied responsibility for the fire"],
  ["The mayor ruled out a new tax.", "ruled out a new tax"],
  ["Reed responded to the allegation of theft.", "responded to the allegation of theft"],
  ["The police chief demanded more patrols.", "demanded more patrols"],
  ["The union rejected the claim that the pier is safe.", "rejected the claim that the pier is safe"],
  ["Ann Miller dismissed the allegation of theft.", "dismissed the allegation of theft"],
  ["Ann Miller endorsed Tom Reed for mayor.", "endorsed Tom Reed for mayor"],
  ["The crew was praised by the mayor for its courage.", "The crew was praised for its courage"],
  ["The captain was accused of leaving the ship.", "The captain was accused of leaving the ship"],
  ["The divers are expected to reach the wreck on Sunday.", "The divers are expected to reach the wreck on Sunday"],
  // A clause says enough, and words in quotation marks are all that was said.
  ["The board found that the pier was safe.", "the pier was safe"],
  ["The mayor praised “a day of calm.”", "“a day of calm.”"],
];

for (const [text, content] of stands) {
  test(`the claim says something: ${text}`, () => {
    assert.deepEqual(
      attributedIn(text).map((claim) => claim.text),
      [content],
    );
  });
}

test("what a court hears is said by somebody who is not named", () => {
  const [claim] = attributedIn("The court heard that Reed acted on orders from above.");
  assert.equal(claim?.text, "Reed acted on orders from above");
  assert.deepEqual(claim.speakers, []);
});

test("the stop of an hour ends a sentence before a capital that is no day", () => {
  const text = "Police charged the crowd shortly after 2 p.m. Several marchers said they were hurt at 3 p.m. Monday.";
  assert.deepEqual(
    claimsOf(text).map((claim) => [claim.voice, claim.text]),
    [
      ["own", "Police charged the crowd shortly after 2 p.m."],
      ["attributed", "they were hurt at 3 p.m. Monday"],
    ],
  );
});

test("what is said to be so where many speak of it is cut at the next question", () => {
  const text = "The gap between what Reed says the plan would do and how divers see it has grown.";
  assert.ok(attributedIn(text).every((claim) => !claim.text.includes("how divers")));
});
