import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Claim } from "../../src/claims/claim.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { annotate } from "../../src/text/annotate.ts";
import { isSound, type Span, sliceOf } from "../../src/text/span.ts";
import { articleOf } from "./article-of.ts";

const words = fc.constantFrom(
  "Ann",
  "Miller",
  "said",
  "that",
  "the",
  "pier",
  "is",
  "not",
  "safe",
  "he",
  "told",
  "according",
  "to",
  "“",
  "”",
  '"',
  "'",
  "’",
  "«",
  "»",
  ",",
  ".",
  "?",
  ":",
  ";",
  "—",
  "(",
  ")",
  "\n",
  "\n\n",
  "who",
  "and",
  "but",
  "claims",
  "claim",
  "accused",
  "of",
  "by",
  "was",
  "expected",
  "asked",
  "whether",
  "if",
  "5",
  "million",
  "on",
  "Monday",
  "😀",
  "e\u0301",
  "𝒜nn",
  "\u00a0",
  "\u200b",
  "漢字",
  "שלום",
  "cannot",
  "Mr.",
  "U.S.",
  "minister",
  "spokesman",
  "-",
  "...",
  "says",
);
const hostile = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

function spansOf(claim: Claim): Span[] {
  const mentions = [...claim.speakers, ...claim.via].flatMap((speaker) => (speaker.mention ? [speaker.mention] : []));
  return [...claim.spans, ...claim.quoted, ...mentions, ...(claim.cue ? [claim.cue] : [])];
}

test("every span is sound and every text is its spans, on any text", () => {
  fc.assert(
    fc.property(
      hostile,
      hostile,
      fc.constantFrom("en", "es", "fr", "de", "pt", "ru", "vi", "ja", null),
      (text, title, language) => {
        const article = articleOf(text, { title, captions: [title], language });
        const { claims, leftAside } = extractClaims(article, annotate(text), "article");
        const ids = new Set<string>();
        for (const claim of claims) {
          assert.ok(claim.spans.length > 0);
          for (const span of spansOf(claim)) assert.ok(isSound(article, span), JSON.stringify(span));
          assert.equal(claim.text, claim.spans.map((span) => sliceOf(article, span)).join(" "));
          assert.ok(claim.prefix.length <= 32 && claim.suffix.length <= 32);
          if (claim.cue) assert.equal(claim.cue.text, sliceOf(article, claim.cue));
          for (const { text, span } of [...claim.numbers, ...claim.dates]) assert.equal(text, sliceOf(article, span!));
          if (claim.within) assert.ok(ids.has(claim.within), "the outer claim comes first");
          assert.equal(claim.type === "assertion", claim.voice === "own");
          ids.add(claim.id);
        }
        assert.equal(ids.size, claims.length);
        for (const { span } of leftAside) assert.ok(isSound(article, span));
      },
    ),
    { numRuns: 600 },
  );
});

test("the same article gives the same claims", () => {
  const text = "“The pier is safe,” Ann Miller said. She said it twice. “The pier is safe,” she said.";
  const [one, two] = [0, 1].map(() => JSON.stringify(extractClaims(articleOf(text), annotate(text), "article")));
  assert.equal(one, two);
});

test("ids survive new offsets and tell repeated words apart", () => {
  const idsOf = (text: string) => extractClaims(articleOf(text), annotate(text), "article").claims.map(({ id }) => id);
  const [first, second] = idsOf("Miller said the pier is safe. Miller said the pier is safe.");
  assert.notEqual(first, second);
  assert.equal(idsOf("It rained. Miller said  the pier is safe.").at(-1), first);
});

test("long hostile lines are read", () => {
  const lines = [
    "he said that ".repeat(20_000),
    "“a” said b, ".repeat(15_000),
    "A of B and ".repeat(20_000),
    "(".repeat(50_000),
    "he said, ".repeat(20_000),
    "who said ".repeat(20_000),
    "Ann Miller ".repeat(20_000),
  ];
  for (const text of lines) {
    const { claims } = extractClaims(articleOf(text), annotate(text), "article");
    assert.ok(Array.isArray(claims));
  }
});
