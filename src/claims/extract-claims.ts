import type { Article } from "../documents/article.ts";
import { withoutCredits } from "../documents/caption-credits.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import { readFigures } from "../text/read-figures.ts";
import type { Part } from "../text/span.ts";
import { articleLanguage } from "./article-language.ts";
import { readAssertions } from "./assertions.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import { type Cast, readCast } from "./cast.ts";
import type { Claim, Extraction, LeftAside } from "./claim.ts";
import { claimIds } from "./claim-id.ts";
import { findBareQuotations, findForeignAttributions, isReadLanguage, wholeAssertion } from "./foreign-attributions.ts";
import { resolveForeignSpeakers } from "./foreign-speakers.ts";
import { attributedClaim, makeClaim, type Reading, spanOf } from "./make-claim.ts";
import { type Nested, nestAttributions } from "./nesting.ts";
import { noticeIn } from "./notices.ts";
import { type Passage, readPassage } from "./passage.ts";
import { resolveSpeakers } from "./speakers.ts";
import type { Range } from "./tags.ts";

/** The version of everything that decides which claims an article yields. */
export const claimsVersion = "claims.4";

const dayOrFiner: ReadonlySet<string> = new Set(["second", "minute", "hour", "day"]);

/**
 * What an article says, in whose words and given to whom: quotations, reported speech and the outlet's own assertions,
 * in title, standfirst, captions and body, in this order and in the order of the text.
 * @param annotation the annotation of `article.text`
 */
export function extractClaims(article: Article, annotation: Annotation, articleId: string): Extraction {
  const annotations = annotateParts(article, annotation);
  const cast = readCast(
    annotations.map(([, one]) => one),
    bodiesOf(article),
  );
  const day = dayOrFiner.has(article.publishedPrecision ?? "") ? (article.publishedAt?.slice(0, 10) ?? null) : null;
  const idOf = claimIds(articleId);
  const claims: Claim[] = [];
  const leftAside: LeftAside[] = [];
  annotations.forEach(([part, one], number) => {
    const passage = readPassage(part, one);
    const reading = { passage, ...readFigures(one, articleLanguage(article), day) };
    readClaims(article, articleId, reading, number, cast, idOf, claims, leftAside);
  });
  return { claims, leftAside };
}

/** Names that the article's provenance knows to be bodies': outlet, publisher and agencies. */
function bodiesOf({ outlet, publisher, origins }: Article): string[] {
  return [outlet, publisher, ...origins].flatMap((one) => (one?.name ? [one.name] : []));
}

function annotateParts(article: Article, annotation: Annotation): [Part, Annotation][] {
  const parts: [Part, Annotation][] = [];
  if (article.title) parts.push(["title", annotate(article.title)]);
  if (article.standfirst) parts.push(["standfirst", annotate(article.standfirst)]);
  const told = new Set<string>();
  for (const [index, caption] of article.captions.entries()) {
    const own = withoutCredits(caption);
    const words = own.trim();
    if (words !== "" && !told.has(words)) parts.push([`captions[${index}]`, annotate(own)]);
    told.add(words);
  }
  parts.push(["text", annotation]);
  return parts;
}

function readClaims(
  article: Article,
  articleId: string,
  reading: Reading,
  number: number,
  cast: Cast,
  idOf: ReturnType<typeof claimIds>,
  claims: Claim[],
  leftAside: LeftAside[],
): void {
  const { passage } = reading;
  const language = articleLanguage(article);
  const nested = nestAttributions(passage, attributionsIn(passage, language));
  const kept = nested.map(({ attribution }) => attribution);
  const resolutions =
    language === "en" ? resolveSpeakers(passage, number, kept, cast) : resolveForeignSpeakers(passage, kept, language);
  const made = new Map<Nested, Claim>();
  const bySentence = new Map<number, Nested[]>();
  const covered = coverage(passage, nested);
  for (const one of nested) {
    const list = bySentence.get(one.attribution.sentence);
    if (list) list.push(one);
    else bySentence.set(one.attribution.sentence, [one]);
  }
  passage.sentences.forEach((sentence, index) => {
    for (const one of bySentence.get(index) ?? []) {
      const claim = attributedClaim(article, articleId, reading, one, resolutions, made, idOf);
      made.set(one, claim);
      claims.push(claim);
    }
    if (language !== "en") {
      if (covered.has(index)) return;
      const whole = isReadLanguage(language) ? wholeAssertion(passage, sentence) : null;
      if (whole) claims.push(makeClaim(article, articleId, reading, [whole], "assertion", null, null, idOf));
      else
        leftAside.push({ span: spanOf(passage, sentence), reason: isReadLanguage(language) ? "fragment" : "language" });
      return;
    }
    const own = readAssertions(
      passage,
      sentence,
      covered.get(index) ?? [],
      isHeadingBlock(article, passage, sentence.first),
    );
    for (const content of own.claims) {
      claims.push(makeClaim(article, articleId, reading, content, "assertion", null, null, idOf));
    }
    if (own.leftAside) leftAside.push({ span: spanOf(passage, sentence), reason: own.leftAside });
  });
}

function attributionsIn(passage: Passage, language: string): Attribution[] {
  if (language === "en") return findAttributions(passage).filter((one) => !isOrder(passage, one));
  return isReadLanguage(language) ? findForeignAttributions(passage, language) : findBareQuotations(passage);
}

/** "Click here to see …": nobody says what a page tells its reader to do. */
function isOrder(passage: Passage, { mention, sentence }: Attribution): boolean {
  return mention === null && noticeIn(passage, passage.sentences[sentence]!) !== null;
}

/** The token ranges of each sentence that attributions account for. */
function coverage(passage: Passage, nested: readonly Nested[]): ReadonlyMap<number, readonly Range[]> {
  const sentenceOf = new Int32Array(passage.tokens.length);
  for (const [index, sentence] of passage.sentences.entries()) sentenceOf.fill(index, sentence.first, sentence.last);
  const covered = new Map<number, Range[]>();
  const add = (range: Range) => {
    for (
      let index = sentenceOf[range.first]!;
      index <= sentenceOf[Math.min(range.last, sentenceOf.length) - 1]!;
      index++
    ) {
      const list = covered.get(index);
      if (list) list.push(range);
      else covered.set(index, [range]);
    }
  };
  for (const { attribution } of nested) {
    for (const range of attribution.content) add(range);
    add(attribution.cue);
    if (attribution.mention) add(attribution.mention);
  }
  return covered;
}

function isHeadingBlock(article: Article, passage: Passage, token: number): boolean {
  if (passage.part !== "text") return false;
  const { start } = passage.tokens[token]!;
  return article.blocks.some((block) => block.kind === "heading" && block.start <= start && start < block.end);
}
