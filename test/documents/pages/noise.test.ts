import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageBlock } from "../../../src/documents/pages/blocks.ts";
import { isCaption, isHeadMatter, isNoise } from "../../../src/documents/pages/noise.ts";

const element = { tag: "p", attributes: {}, parent: null, children: [] };
const block = (text: string): PageBlock => ({ element, kind: "paragraph", text, linked: 0 });

const noise = [
  "Read more: How the bridge was built",
  "(Lee también: La isla sin barco)",
  "Sign up for our morning newsletter",
  "It was quite a week. Subscribe to our newsletter to hear of the next.",
  "Follow The Harbour Post on Facebook and Instagram",
  "Advertisement",
  "Реклама",
  "广告",
  "Facebook Twitter WhatsApp",
  "Image 3 of 12",
  "* * *",
  "© 2024 The Harbour Post. All rights reserved.",
  "Already a subscriber? Log in. Try The Harbour Post for £1 a month.",
  "¿Ya eres suscriptor? Inicia sesión",
];
const text = [
  "Also on Tuesday, the council heard the ferry's captain.",
  "Advertising revenue fell by a third, the publisher said.",
  "Published in 1998, the report was soon forgotten.",
  "Реклама парома запрещена законом, сообщила мэрия.",
  "Readers complained that the bridge was closed.",
  "More than two hundred people came to the hall.",
  "Relatedly, the council asked for a second opinion.",
  "The paper asked readers to sign up for the boat trip, and forty did.",
  "Advertisers left the harbour's radio station one by one.",
  "He followed her into the hall, where the mayor was speaking.",
  "Already a subscriber to three papers, he bought a fourth.",
];

for (const words of noise) test(`is no part of an article: ${words}`, () => assert.equal(isNoise(block(words)), true));
for (const words of text) test(`may be part of an article: ${words}`, () => assert.equal(isNoise(block(words)), false));

test("knows a caption by its credit", () => {
  assert.equal(isCaption(block("The quay on Monday (Image: Harbour Post)")), true);
  assert.equal(isCaption(block("The quay was closed on Monday (see map).")), false);
});

test("knows bylines and times before the first paragraph", () => {
  for (const words of ["By Ann Onym", "12 March 2024, 18:40", "Por Lucía Ferrán"])
    assert.equal(isHeadMatter(block(words)), true, words);
  for (const words of [
    "The ferry sank in 1998.",
    "Byron wrote of the island.",
    "By Tuesday night, the river had crested.",
  ])
    assert.equal(isHeadMatter(block(words)), false, words);
});
