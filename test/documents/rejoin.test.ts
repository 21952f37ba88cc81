import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../src/documents/read-document.ts";
import { registry } from "./registry.ts";

/** A tabloid's page: every paragraph speaks of something else of one story. */
const paragraphs = [
  "Two nurses were trampled to death when a circus bull ran amok on the pier of Ostrel yesterday after its keeper ignored every warning.",
  "Some thirty holidaymakers leapt into the harbour as the animal charged through the market stalls at noon.",
  "Nearly a hundred terrified shoppers spent the evening locked in the cellar of a bakery.",
  'Grandmother of five Ida Kromm, 71, tried to distract it with her umbrella. "Nobody else moved a finger," her neighbour told the Comet.',
  "It is thought that a firework thrown by a schoolboy set it off.",
  "Farmers had complained in March about fences that a goat could push over. They were told to mind their own business.",
  '"It was bound to happen," said one of them, who did not want to be named. "They think of the tickets and nothing else."',
  "The circus was handed a fine of 9,000 crowns two years ago over a runaway camel.",
  "Forty officers combed the dunes for six hours before a vet brought it down with a dart.",
  "Owner Bertil Ansgar, who bought a villa in the hills last spring, would not open his door.",
  "Amazingly, tonight's performance in the big top has not been called off.",
];
const above = [
  "Daily Comet",
  "Home",
  "News",
  "Sport",
  "Log in",
  "NEWS",
  "'BULL OF DOOM': Two nurses trampled to death as circus bull runs amok on pier",
  "By TILDE MARSH, COAST REPORTER",
  "PUBLISHED: 05:00 GMT, 18 September 2025",
  "Share",
];
const below = [
  "Read more",
  "Ten worst piers in the country",
  "Comments 214",
  "I always said that circus was trouble, and nobody ever listened to a word of it.",
  "My cousin was there and she saw the whole thing from the roof of the chip shop, poor soul.",
  "Disgraceful, as ever, and the council will do nothing about any of it until the next one.",
  "Terms",
  "© Comet Group 2025",
];
const boxes: readonly (readonly string[])[] = [
  ["RELATED ARTICLES", "Previous", "1", "Next", "Camel escapes for third time"],
  ["Most read"],
  ["Recommended", "Pier to reopen in May"],
  ["Advertisement"],
  ["Sign up for our newsletter"],
  ["Trending", "Fuel prices to fall again", "Love island star seen in Ostrel"],
];

function read(lines: readonly string[]) {
  const reading = readDocument({ content: lines.join("\n"), format: "dump" }, { registry });
  assert.ok(reading.ok, JSON.stringify(reading));
  return reading.article;
}

test("a box of other stories, wherever it stands in the body, takes nothing of the article with it", () => {
  // Of what stands behind the last box one or two paragraphs may be teasers.
  for (const box of boxes)
    for (let place = 1; place < paragraphs.length - 2; place++) {
      const { text, title } = read([
        ...above,
        ...paragraphs.slice(0, place),
        ...box,
        ...paragraphs.slice(place),
        ...below,
      ]);
      assert.equal(text, paragraphs.join("\n\n"), `${box[0]} behind paragraph ${place}`);
      assert.equal(title, above[6]);
    }
});

test("several boxes take nothing either, and readers' comments are never taken up", () => {
  const lines = paragraphs.flatMap((paragraph, i) => [paragraph, ...(i % 4 === 0 ? boxes[i % boxes.length]! : [])]);
  assert.equal(read([...above, ...lines, ...below]).text, paragraphs.join("\n\n"));
  const { text } = read([...above, ...paragraphs, ...below]);
  assert.equal(text, paragraphs.join("\n\n"));
});

test("a dump of nothing but paragraphs and boxes is read in bounded time", () => {
  const many = Array.from({ length: 6000 }, (_, i) => [`${paragraphs[i % 11]} It was number ${i}.`, "Related"]).flat();
  assert.ok(read([...above, ...paragraphs, ...many, ...below]).words > 100);
});
