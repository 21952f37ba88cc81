import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withoutCredits } from "../../src/documents/caption-credits.ts";

const captions: readonly (readonly [caption: string, own: string])[] = [
  ["The new quay in Tamsin on Monday (Image: Harbour Press)", "The new quay in Tamsin on Monday"],
  ["The new quay in Tamsin on Monday. (Lea Brandt / Tamsin Courier)", "The new quay in Tamsin on Monday."],
  ["The new quay in Tamsin on Monday. Lea Brandt for Tamsin Courier", "The new quay in Tamsin on Monday."],
  ["The new quay in Tamsin.Lea Brandt / Reuters file", "The new quay in Tamsin."],
  [
    "‘Nobody asked us,’ said the harbour master. Photograph: AFP via Getty",
    "‘Nobody asked us,’ said the harbour master.",
  ],
  ["Image copyright Getty Images Image caption The quay was closed for a week", "The quay was closed for a week"],
  ["Media captionWho owns the quay?", "Who owns the quay?"],
  ["3 of 12 Workers repair the quay", "Workers repair the quay"],
  ["© Courier / POOL / Open the galleryMayor Ada Ruiz opened the quay", "Mayor Ada Ruiz opened the quay"],
  [
    "Mayor Ada Ruiz opened the quay in Tamsin - Courier World, 1920, 13.05.2021",
    "Mayor Ada Ruiz opened the quay in Tamsin",
  ],
  ["Cầu cảng mới ở thành phố - Ảnh 2.", "Cầu cảng mới ở thành phố"],
  ["The harbour master and his wife CarolineCredit: SnapPix", "The harbour master and his wife Caroline"],
  ["Photo: Lea Brandt", ""],
  ["Credit...Lea Brandt/The Tamsin Courier", ""],
  ["Getty Images", ""],
  ["© Harbour Press", ""],
  [
    "Photo: a man stands beside the quay where the ferry sank last May.",
    "Photo: a man stands beside the quay where the ferry sank last May.",
  ],
  ["The quay (left) and the old pier (right)", "The quay (left) and the old pier (right)"],
  ["A crane at the quay", "A crane at the quay"],
  ["Ada Ruiz, mayor of Tamsin", "Ada Ruiz, mayor of Tamsin"],
];

test("a caption's own words are told from its credits and labels", () => {
  for (const [caption, own] of captions) assert.equal(withoutCredits(caption).trim(), own, caption);
});

test("offsets hold: every character stays in place or becomes a space", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...captions.map(([caption]) => caption))),
      (caption) => {
        const own = withoutCredits(caption);
        assert.equal(own.length, caption.length);
        for (let at = 0; at < own.length; at++) assert.ok(own[at] === " " || own[at] === caption[at]);
      },
    ),
  );
});
