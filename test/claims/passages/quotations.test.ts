import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findQuotations } from "../../../src/claims/passages/quotations.ts";

/** Text and the quotations in it; `~` marks one whose mark was missing, `>` one that goes on from the one before. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["“I saw it,” she said. “It was red.”", ["“I saw it,”", "“It was red.”"]],
  ["''I saw it,'' she said.", ["''I saw it,''"]],
  ['"I saw it," she said.', ['"I saw it,"']],
  ["« Je l'ai vu », dit-elle.", ["« Je l'ai vu »"]],
  ["„Ich sah es“, sagte sie.", ["„Ich sah es“"]],
  ["»Ich sah es«, sagte sie.", ["»Ich sah es«"]],
  ["「見ました」と言った。", ["「見ました」"]],
  ["He called it 'the workers' paradise' in '98.", ["'the workers' paradise'"]],
  ["‘The workers’ rights are gone,’ he said.", ["‘The workers’ rights are gone,’"]],
  ["It's the twins' toy, isn't it?", []],
  ['the 6\'2" guard said "no"', ['"no"']],
  ["“He told me ‘go home’ and left,” she said.", ["“He told me ‘go home’ and left,”"]],
  ['"Ignore the "experts", I beg you," he said.', ['"Ignore the "experts", I beg you,"']],
  ["“First.\n\n“Second.\n\n“Third,” he said.", ["~“First.", "~>“Second.", ">“Third,”"]],
  ["“One thing (…). “Another thing,” he said.", ["~“One thing (…).", ">“Another thing,”"]],
  ["I never saw it,” he said.", ["~I never saw it,”"]],
  ["He said: “I never saw it.", ["~“I never saw it."]],
  ['"This ends with the wrong mark,” he said.', ['"This ends with the wrong mark,”']],
  ["«Ich sah es. «Stern» kam an. Gut», sagte sie.", ["«Ich sah es. «Stern» kam an. Gut»"]],
  ["»Der »Stern« kam«, sagte sie.", ["»Der »Stern« kam«"]],
  ["«Uno» y «dos» son «tres».", ["«Uno»", "«dos»", "«tres»"]],
  ['"First.\n\nSecond.\n\nThird," he said.', ['~"First.', "~>Second.", '~>Third,"']],
  ["«Первое.\n\nВторое», — сказал он.", ["~«Первое.", "~>Второе»"]],
  ['"First.\n\nHe left.\n\n"Second," he said.', ['~"First.', '"Second,"']],
  ["(“In brackets.”)", ["“In brackets.”"]],
];

for (const [text, expected] of cases) {
  test(`quotations of ${JSON.stringify(text)}`, () => {
    const found = findQuotations(text).map(
      ({ start, end, balanced, continues }) => `${balanced ? "" : "~"}${continues ? ">" : ""}${text.slice(start, end)}`,
    );
    assert.deepEqual(found, expected);
  });
}

const marks = fc.constantFrom(
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "«",
  "»",
  "„",
  "「",
  "」",
  "''",
  "``",
  " ",
  "\n",
  ".",
  ",",
  "a",
  "Bc",
  "𝒳",
  "é",
);

test("quotations are in order, do not overlap and hold their inner words", () => {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 80 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, innerStart, innerEnd } of findQuotations(text)) {
        assert.ok(
          last <= start && start <= innerStart && innerStart <= innerEnd && innerEnd <= end && end <= text.length,
        );
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test("a million marks are read", () => {
  for (const piece of ["“", '"', "' ", "‘a ", "«a» "]) {
    const found = findQuotations(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    assert.ok(Array.isArray(found));
  }
});
