import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../../src/text/annotate.ts";
import { tagWords } from "../../src/text/tagger.ts";

/** A text, its tokens, and a text that once changed how the first is cut when it was read before. */
const cut: readonly (readonly [string, readonly string[], string])[] = [
  ["Qorvan's dog barked.", ["Qorvan", "'s", "dog", "barked", "."], "The dog was Qorvan's."],
  ["The tarvik’s engine ran.", ["The", "tarvik", "’s", "engine", "ran", "."], "It was the tarvik’s."],
  ["It shut at 10.15pm on Friday.", ["It", "shut", "at", "10.15pm", "on", "Friday", "."], "It rained."],
  ["It paid R1.2 million and Sh3,000.", ["It", "paid", "R1.2", "million", "and", "Sh3,000", "."], "It rained."],
  ["It paid Rs.2.5 crore.", ["It", "paid", "Rs", "2.5", "crore", "."], "It rained."],
  ["A magnitude-6.3 quake.", ["A", "magnitude", "6.3", "quake", "."], "It rained."],
];

for (const [text, tokens, before] of cut) {
  test(`${text} is cut alike after ${before}`, () => {
    annotate(before);
    assert.deepEqual(
      annotate(text).tokens.map((token) => token.text),
      tokens,
    );
  });
}

test("a stop behind a unit or an hour ends the sentence where another opens", () => {
  const sentencesOf = (text: string) => annotate(text).sentences.map(({ start, end }) => text.slice(start, end));
  for (const [first, second] of [
    ["It was worth £1.4m.", "He says he was at home."],
    ["They left at 9pm.", "“No,” said Lee."],
    ["They left at 2.15pm.", "The hall was shut."],
    ["A ticket cost 20p.", "It was too much."],
    ["Windows were shut until 3pm.", "Kids at two schools went home."],
    ["He cost us £11m.", "Do the maths."],
    ["It reached 35C.", "Kids stayed at home."],
    ["It fell at 1.15am.", "Planes took off."],
    ["It ran for 6 km.", "Runners were tired."],
    ["They were in by 3 p.m.", "Kids went home."],
    ["She wrote it on X.", "Critics called her late."],
    ["They went for plan B.", "It failed."],
    ['He said: "No."', "Pressed on it, he left."],
    ["“No.”", "Ann Miller laughed."],
    ['"It was Hollin Inc."', "He left."],
  ])
    assert.deepEqual(sentencesOf(`${first} ${second}`), [first, second]);
  for (const one of [
    "It cost £1.4m in May.",
    '"I live in the U.S." Miller said.',
    "It is No. 5 in the list.",
    "They met at 3 p.m. Friday in town.",
    "It ends at 5 p.m. EDT on Tuesday.",
    "It ends at 5pm. Friday is free.",
    "It ends at 10 p.m. Moscow time.",
    "The actor George A. The Bold Smith left.",
    "Mr X. Miller left.",
  ])
    assert.deepEqual(sentencesOf(one), [one]);
});

test("the stop behind a unit or an hour at a sentence's end is a token of its own", () => {
  for (const [text, last] of [
    ["It cost £28m.", "m"],
    ["It cost £28m.\nHe paid.", "m"],
    ["It was shut at 1.15am.", "1.15am"],
  ] as const) {
    const { tokens, sentences } = annotate(text);
    const end = sentences[0]!.last;
    assert.deepEqual([tokens[end - 2]!.text, tokens[end - 1]!.text], [last, "."]);
  }
});

/** Words that no vocabulary holds, in the places in which a tokenizer meets them. */
const word = fc.string({ unit: fc.constantFrom(..."bcdgklmnrstvzaeiou"), minLength: 4, maxLength: 7 });
const place = fc.constantFrom(
  "The dog was #'s.",
  "#'s dog barked.",
  "“#’s” dog barked.",
  "(#.)",
  "He met #. It rained.",
  "# said so.",
  "the #-led group",
  "#-# fell.",
  "@# and #ed.",
  "St.# fell.",
);
const texts = fc
  .tuple(word, fc.array(fc.tuple(place, fc.constantFrom("as is", "capital", "capitals")), { minLength: 2 }))
  .map(([base, places]) =>
    places.map(([frame, form]) => {
      const shown =
        form === "as is" ? base : form === "capitals" ? base.toUpperCase() : base[0]!.toUpperCase() + base.slice(1);
      return frame.replaceAll("#", shown);
    }),
  );

test("a text is read alike whatever was read before", () => {
  fc.assert(
    fc.property(texts, (list) => {
      const first = list.map(tagWords);
      const again = list.toReversed().map(tagWords).toReversed();
      assert.deepEqual(again, first);
    }),
    { numRuns: 200 },
  );
});

test("tokens and sentences lie in the text, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { tokens, sentences } = annotate(text);
      let at = 0;
      for (const { text: value, start, end } of tokens) {
        assert.ok(start >= at);
        assert.equal(value, text.slice(start, end));
        at = end;
      }
      assert.deepEqual(
        sentences.flatMap(({ first, last }) => [first, last]),
        sentences.flatMap(({ first, last }) => [first, last]).toSorted((a, b) => a - b),
      );
    }),
  );
});

test("more new words than an engine keeps are read", () => {
  const first = annotate("Qorvan's dog barked.");
  for (let hundred = 0; hundred < 5; hundred++) {
    const line = Array.from({ length: 100_000 }, (_, index) => spelt(hundred * 100_000 + index)).join(" ");
    annotate(line);
  }
  assert.deepEqual(annotate("Qorvan's dog barked."), first);
});

/** A number as a word of its own. */
function spelt(number: number): string {
  const digits = number.toString(10).split("");
  return `q${digits.map((digit) => "bdgklmprtv"[Number(digit)]).join("")}`;
}

test("one word of some megabytes is no word", () => {
  const text = `The pier fell. ${"a".repeat(7_000_000)} It was old.`;
  assert.deepEqual(
    annotate(text).tokens.map((token) => token.text),
    ["The", "pier", "fell", ".", "It", "was", "old", "."],
  );
});

test("a dash and a label open the next point of a list, a dash and a name none", () => {
  const sentencesOf = (text: string) => annotate(text).sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(sentencesOf("Two were saved. — The inquiry: The ship had lost power. — Cost: It is not known."), [
    "Two were saved.",
    "— The inquiry: The ship had lost power.",
    "— Cost: It is not known.",
  ]);
  assert.deepEqual(sentencesOf("It was over. – Ann Reed"), ["It was over. – Ann Reed"]);
});
