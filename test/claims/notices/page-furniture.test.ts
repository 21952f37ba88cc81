import assert from "node:assert/strict";
import { test } from "node:test";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { articleOf } from "../article-of.ts";

const report = "The pier fell on Monday.";

/** What a page says of itself in the middle of a report, and why it is left aside. */
const furniture: readonly (readonly [string, "call" | "credit"])[] = [
  ["View all Norvale Times newsletters.", "call"],
  ["Newsletter Sign Up Continue reading the main story Please prove you are no robot.", "call"],
  ["Got a story? Email newsdesk@example.org or call us on 0200 555 422.", "call"],
  ["JUST WATCHED Divers look for the pier Replay More Videos ... MUST WATCH Divers look for the pier 01:12.", "call"],
  ["The authoritative record of Norvale Radio’s programming is the audio record.", "credit"],
  ["This article was amended on 4 November 2031.", "credit"],
  ["Update: This article has been updated with new figures of the harbour board.", "credit"],
  ["This text may not be in its final form and may be revised later.", "credit"],
  ["Accuracy and availability may vary.", "credit"],
  [
    "Norvale Radio transcripts are created on a rush deadline by a contractor, Ann Miller and Sons, and produced by a process that they developed.",
    "credit",
  ],
  [
    "• This article was amended on 4 November 2031 to remove a part of a quotation that gave a wrong weight of 300 tonnes for the tram; it weighs 37 tonnes.",
    "credit",
  ],
  [
    "Newsletter Sign Up Continue reading the main story The Pier Moment A newsletter that offers the latest news and insights on the many failures of the piers.",
    "call",
  ],
  ["Note: Browsers with 1024*768 or higher resolution are suggested for this site.", "credit"],
  ["Facebook Twitter Pinterest Divers of Norvale react after the fall of the pier.", "credit"],
  ["Ana Reed contributed to this post.", "credit"],
  ["Norvale Magazine: Check out a sample of the spring edition.", "call"],
  ["9/34 22 November 2031 The mayor of Norvale poses with the key of the town Reed Photos.", "credit"],
  ["External links are provided for reference purposes.", "credit"],
  ["This material may not be published, broadcast, rewritten or redistributed.", "credit"],
  ["In this Nov. 2, 2017 file photo, Ann Miller poses at a show.", "credit"],
  [
    "He left in giggles GALE TYRES Laura Holm admits the shop is shut SHIP SHAPE Tom Reed to marry NO SHOW AGAIN Ann Miller pulls out.",
    "call",
  ],
];

/** What a report may say in the same words, or nearly. */
const told: readonly string[] = [
  "The photo may not be published, a court ruled.",
  "Ann Miller wrote from newsdesk@example.org that the pier is safe.",
  "We saw her leave at noon.",
  "Just watched by a million, the replay starts at 12:30.",
  "Put the two together and the sum grows.",
  "Police in PORT MAREN said it was late.",
  "The board's accuracy and availability may vary from its promises, Ann Miller said.",
  "This text may not be read out in court, Ann Miller said.",
  "Ann Miller contributed to this report's fund of 300 crowns.",
  "Ann Miller: Checks of the pier take a year.",
  "Facebook, Twitter and Pinterest react late, Ann Miller said.",
];

const readingOf = (text: string) => extractClaims(articleOf(text), annotate(text), "article");

for (const [line, reason] of furniture) {
  test(`no claim: ${line}`, () => {
    const { claims, leftAside } = readingOf(`${report} ${line} It was old.`);
    assert.deepEqual(
      claims.map((claim) => claim.text),
      ["The pier fell on Monday", "It was old"],
    );
    assert.ok(leftAside.some((one) => one.reason === reason));
  });
}

for (const line of told) {
  test(`a claim: ${line}`, () => {
    assert.ok(readingOf(`${report} ${line} It was old.`).claims.length > 2);
  });
}

test("the captions of a gallery are left aside, whoever says what in them", () => {
  const gallery = [1, 2, 3]
    .map(
      (n) =>
        `Photos: The pier in pictures The pier stands empty. Ann Miller said that it had been safe in year ${n}. Hide Caption ${n} of 3`,
    )
    .join(" ");
  const { claims } = readingOf(`${report}\n${gallery}\nIt was old.`);
  assert.deepEqual(
    claims.map((claim) => claim.text),
    ["The pier fell on Monday", "It was old"],
  );
  const lined = [1, 2, 3].map(
    (n) =>
      `Photos: Old piers The pier stands empty. Ann Miller said that it had been safe in year ${n}. Hide Caption ${n} of 3`,
  );
  assert.deepEqual(
    readingOf(`${report}\n${lined.join("\n")}\nIt was old.`).claims.map((claim) => claim.text),
    ["The pier fell on Monday", "It was old"],
  );
  assert.ok(readingOf(`${report}\n${lined[0]}\nIt was old.\n${lined[1]}`).claims.length > 3);
  assert.ok(readingOf(`${report}\nThe book has a drawing: Caption 1 of 3 says that it was steep.`).claims.length > 1);
});

test("pictures that are numbered one behind the other are a gallery", () => {
  const numbers = [7, 8, 9, 10, 11];
  const told = (n: number) => `The mayor waved from pier ${n} to all who had come.`;
  const galleries = [
    numbers.map((n) => `${n} of 41 Skip ${told(n)}`).join(" "),
    numbers.map((n) => `${n}/34 ${told(n)}`).join("\n"),
  ];
  for (const gallery of galleries)
    assert.deepEqual(
      readingOf(`${report}\n${gallery}\nIt was old.`).claims.map((claim) => claim.text),
      ["The pier fell on Monday", "It was old"],
    );
  const others = [
    "In 7 of 41 towns the pier fell, and in 8 of 41 towns it stood.",
    "On 7/12, 8/12 and 9/12 the pier was closed.",
    numbers.map((n) => `In ${n} of ${n + 30} towns the pier fell.`).join(" "),
  ];
  for (const other of others) assert.ok(readingOf(`${report}\n${other}\nIt was old.`).claims.length > 2, other);
});

test("who speaks to the reader between notices speaks in a notice", () => {
  const text = `${report}\nInvalid email address. Please re-enter. You agree to receive our offers. Thank you for subscribing.`;
  assert.deepEqual(
    readingOf(text).claims.map((claim) => claim.text),
    ["The pier fell on Monday"],
  );
  const alone = `${report} You agree to pay when you buy it.`;
  assert.equal(readingOf(alone).claims.length, 2);
});

/** Captions that a page's text runs into a paragraph, and sentences that speak of captions. */
const captions: readonly (readonly [string, string])[] = [
  ["Image caption The pier fell on Monday.", "The pier fell on Monday"],
  ["Image copyright Getty Images Image caption The pier fell on Monday.", "The pier fell on Monday"],
  ["Image Reuters Image caption The pier fell on Monday.", "The pier fell on Monday"],
  ["Media playback is unsupported on your device Media caption The pier fell on Monday.", "The pier fell on Monday"],
  ["Media lawyers wrote the image caption on Monday.", "Media lawyers wrote the image caption on Monday"],
  [
    "Media playback failed under the image caption on Monday.",
    "Media playback failed under the image caption on Monday",
  ],
  ["Image editors changed the media caption on Monday.", "Image editors changed the media caption on Monday"],
];

for (const [line, claim] of captions) {
  test(`a caption's label is left out, and nothing else: ${line}`, () => {
    assert.deepEqual(
      readingOf(line).claims.map(({ text }) => text),
      [claim],
    );
  });
}
