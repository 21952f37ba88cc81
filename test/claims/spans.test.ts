import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { findNames } from "../../src/claims/names/names.ts";
import { readCast } from "../../src/claims/speakers/cast.ts";
import { annotate } from "../../src/text/annotate.ts";
import { findDates } from "../../src/text/dates/dates.ts";
import { withPlainLetters } from "../../src/text/fold-letters.ts";
import { findQuantities } from "../../src/text/numbers/numbers.ts";
import { isSound, type Span, sliceOf } from "../../src/text/span.ts";
import { articleOf } from "./article-of.ts";

/** What breaks offsets: marks that combine, pairs and halves of pairs, joiners, directions, control characters, line ends. */
const troubles = [
  "e\u0301",
  "Pe\u0301rez",
  "\u0301",
  "\u0301\u0302\u0303",
  "L\u0142ukasz",
  "\u0130stanbul",
  "Nguy\u1ec5n V\u0103n An",
  "\ud835\udc9cnn",
  "👩‍👩‍👧‍👦",
  "👍🏽",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "▶\ufe0f",
  "\u202eevil\u202c",
  "\u200f",
  "\u200d",
  "\u200b",
  "\u2060",
  "שלום",
  "مرحبا",
  "\ufeff",
  "\u0000",
  "\u0007",
  "\r\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u00a0",
  "\u3000",
  "\ud800",
  "\udfff",
  "ﬁ",
  "ß",
  "Œuvre",
  "ǅ",
  "漢字「彼は言った」",
];
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Ann Miller",
    "said",
    "that",
    "the pier is safe",
    "according to",
    "the minister, ",
    "not",
    "if",
    "on Friday",
    "5 million",
    "who heads",
    "but",
    "as",
    ",",
    "“safe,”",
    "Mr.",
  ],
  es: ["Ana Ruiz", "dijo", "que", "el muelle es seguro", "según", "la ministra, ", "no", "—", "«", "»"],
  pt: ["Ana Costa", "disse", "que", "o cais é seguro", "segundo", "a ministra, ", "não", "—"],
  fr: ["Claire Dubois", "a dit", "qu’", "le quai est sûr", "selon", "la ministre, ", "« ", " »", "a-t-il assuré"],
  de: ["Eva Brandt", "sagte", "dass", "der Kai sicher sei", "laut", "zufolge", "so die Polizei", "„", "“", "wie"],
  ru: ["Анна Лисина", "заявила", "что", "причал безопасен", "по словам", "Анны Лисиной", "«", "»", "— ", "сообщили в"],
  vi: ["bà Lê Hà", "nói", "rằng", "cầu tàu an toàn", "theo", "Bộ trưởng", "không", "cho biết"],
  ja: ["「この桟橋は安全です」", "と", "大臣", "述べた"],
};
const signs = ["“", "”", '"', "'", "’", "«", "»", "„", ",", ".", "?", ":", ";", "—", "-", "(", ")", "\n", "\n\n", " "];

const hostile = (language: string) => {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...troubles), weight: 2 },
    { arbitrary: fc.constantFrom(...(byLanguage[language] ?? [])), weight: 3 },
    { arbitrary: fc.constantFrom(...signs), weight: 3 },
    { arbitrary: fc.string({ unit: "binary", maxLength: 4 }), weight: 1 },
  );
  return fc.oneof(
    fc.array(piece, { maxLength: 50 }).map((all) => all.join(" ")),
    fc.array(piece, { maxLength: 50 }).map((all) => all.join("")),
  );
};

const overlaps = (spans: readonly Span[]) =>
  spans.some((one, at) => {
    const next = spans[at + 1];
    return next !== undefined && next.start < one.end;
  });

for (const language of Object.keys(byLanguage)) {
  test(`spans hold on hostile text: ${language}`, () => {
    fc.assert(
      fc.property(hostile(language), hostile(language), hostile(language), (text, title, caption) => {
        const article = articleOf(text, { title, standfirst: caption, captions: [caption, title], language });
        const { claims, leftAside } = extractClaims(article, annotate(text), "article");
        for (const claim of claims) {
          assert.ok(claim.spans.length > 0);
          assert.ok(!overlaps(claim.spans), `overlap: ${JSON.stringify(claim.spans)}`);
          assert.equal(new Set(claim.spans.map(({ part }) => part)).size, 1);
          const mentions = [...claim.speakers, ...claim.via].flatMap(({ mention }) => (mention ? [mention] : []));
          for (const span of [...claim.spans, ...claim.quoted, ...mentions, ...(claim.cue ? [claim.cue] : [])])
            assert.ok(isSound(article, span), JSON.stringify(span));
          assert.equal(claim.text, claim.spans.map((span) => sliceOf(article, span)).join(" "));
          if (claim.cue) assert.equal(claim.cue.text, sliceOf(article, claim.cue));
          for (const { text, span } of [...claim.numbers, ...claim.dates]) assert.equal(text, sliceOf(article, span!));
          for (const quoted of claim.quoted)
            assert.ok(claim.spans.some(({ start, end }) => start <= quoted.start && quoted.end <= end));
          for (const { text: words } of [...claim.numbers, ...claim.dates]) assert.ok(claim.text.includes(words));
        }
        for (const { span } of leftAside) assert.ok(isSound(article, span));
      }),
      { numRuns: 150 },
    );
  });
}

test("what is found in a text is a slice of it", () => {
  fc.assert(
    fc.property(hostile("en"), (text) => {
      const annotation = annotate(text);
      assert.equal(withPlainLetters(text).length, text.length);
      let last = 0;
      for (const token of annotation.tokens) {
        assert.ok(token.start >= last && token.end > token.start);
        assert.equal(text.slice(token.start, token.end), token.text);
        last = token.end;
      }
      for (const found of [
        ...findNames(annotation),
        ...findDates(annotation, "2024-05-15"),
        ...findQuantities(annotation),
      ])
        assert.equal(text.slice(found.start, found.end), found.text);
      for (const list of readCast([annotation]).named)
        for (const { start, end } of list) assert.ok(start < end && end <= text.length);
    }),
    { numRuns: 300 },
  );
});

test("long lines of marks, letters and dates are read in bounded time", () => {
  const lines = [
    "e\u0301".repeat(40_000),
    "\u0301".repeat(80_000),
    "— dijo ".repeat(12_000),
    "según, ".repeat(12_000),
    "Ana Ruiz, ministra, ".repeat(10_000),
    "until Saturday ".repeat(8_000),
    "1 ".repeat(40_000),
    "555-".repeat(20_000),
    "al-".repeat(20_000),
    "“, ".repeat(20_000),
    "one in two ".repeat(8_000),
  ];
  for (const text of lines)
    for (const language of ["en", "es"])
      assert.ok(Array.isArray(extractClaims(articleOf(text, { language }), annotate(text), "article").claims));
});
