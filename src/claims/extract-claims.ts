import type { Article } from "../documents/article.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import { findDates, type LocatedDate } from "../text/dates.ts";
import { findQuantities, type LocatedQuantity } from "../text/numbers.ts";
import { type Part, type Span, sliceOf } from "../text/span.ts";
import { readAssertions } from "./assertions.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import { type Cast, readCast } from "./cast.ts";
import type { Claim, ClaimType, Extraction, LeftAside, Speaker } from "./claim.ts";
import { claimIds } from "./claim-id.ts";
import { findBareQuotations, findForeignAttributions, isReadLanguage, wholeAssertion } from "./foreign-attributions.ts";
import { resolveForeignSpeakers } from "./foreign-speakers.ts";
import { isNegated, modalityOf } from "./modality.ts";
import { type Nested, nestAttributions } from "./nesting.ts";
import { type Passage, readPassage } from "./passage.ts";
import { type Resolution, resolveSpeakers } from "./speakers.ts";
import type { Range } from "./tags.ts";

/** The version of everything that decides which claims an article yields. */
export const claimsVersion = "claims.2";

/** UTF-16 units of context kept on either side of a claim. */
const context = 32;
const dayOrFiner: ReadonlySet<string> = new Set(["second", "minute", "hour", "day"]);

/** A passage with what else is read from it once. */
interface Reading {
  readonly passage: Passage;
  readonly quantities: readonly LocatedQuantity[];
  readonly dates: readonly LocatedDate[];
}

/**
 * What an article says, in whose words and given to whom: quotations, reported speech and the outlet's own assertions,
 * in title, standfirst, captions and body, in this order and in the order of the text.
 * @param annotation the annotation of `article.text`
 */
export function extractClaims(article: Article, annotation: Annotation, articleId: string): Extraction {
  const annotations = annotateParts(article, annotation);
  const cast = readCast(annotations.map(([, one]) => one));
  const day = dayOrFiner.has(article.publishedPrecision ?? "") ? (article.publishedAt?.slice(0, 10) ?? null) : null;
  const idOf = claimIds(articleId);
  const claims: Claim[] = [];
  const leftAside: LeftAside[] = [];
  annotations.forEach(([part, one], number) => {
    const passage = readPassage(part, one);
    const reading = { passage, quantities: findQuantities(one), dates: findDates(one, day) };
    readClaims(article, articleId, reading, number, cast, idOf, claims, leftAside);
  });
  return { claims, leftAside };
}

function annotateParts(article: Article, annotation: Annotation): [Part, Annotation][] {
  const parts: [Part, Annotation][] = [];
  if (article.title) parts.push(["title", annotate(article.title)]);
  if (article.standfirst) parts.push(["standfirst", annotate(article.standfirst)]);
  for (const [index, caption] of article.captions.entries()) parts.push([`captions[${index}]`, annotate(caption)]);
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
  const language = article.language?.split("-")[0]?.toLowerCase() ?? "en";
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
  if (language === "en") return findAttributions(passage);
  return isReadLanguage(language) ? findForeignAttributions(passage, language) : findBareQuotations(passage);
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

function attributedClaim(
  article: Article,
  articleId: string,
  reading: Reading,
  nested: Nested,
  resolutions: ReadonlyMap<Attribution, Resolution>,
  made: ReadonlyMap<Nested, Claim>,
  idOf: ReturnType<typeof claimIds>,
): Claim {
  const { passage } = reading;
  const { attribution, outer } = nested;
  const spans = attribution.content.map((range) => spanOf(passage, range));
  const quoted = quotedIn(passage, spans);
  const whole = attribution.content.every((range) => isOneQuotation(passage, range));
  const type: ClaimType = whole && quoted.length > 0 ? "direct" : quoted.length > 0 ? "mixed" : "indirect";
  const above = outer ? made.get(outer) : undefined;
  const cue = spanOf(passage, attribution.cue);
  const { speakers, reason } = resolutions.get(attribution) ?? { speakers: [], reason: null };
  return makeClaim(
    article,
    articleId,
    reading,
    attribution.content,
    type,
    attribution,
    {
      speakers,
      speakerReason: reason,
      via: above ? [...above.via, ...above.speakers] : [],
      within: above?.id ?? null,
      cue: { ...cue, text: sliceOf(article, cue), kind: attribution.kind },
      quoted,
      verbatim: quoted.length === 0 ? null : article.translation === null,
    },
    idOf,
  );
}

type Given = Pick<Claim, "speakerReason" | "within" | "cue" | "quoted" | "verbatim"> & {
  readonly speakers: readonly Speaker[];
  readonly via: readonly Speaker[];
};

const nobody: Given = {
  speakers: [],
  speakerReason: null,
  via: [],
  within: null,
  cue: null,
  quoted: [],
  verbatim: null,
};

function makeClaim(
  article: Article,
  articleId: string,
  reading: Reading,
  content: readonly Range[],
  type: ClaimType,
  attribution: Attribution | null,
  given: Given | null,
  idOf: ReturnType<typeof claimIds>,
): Claim {
  const { passage } = reading;
  const spans = content.map((range) => spanOf(passage, range));
  const text = spans.map((span) => sliceOf(article, span)).join(" ");
  return {
    id: idOf(text, type),
    articleId,
    type,
    voice: attribution ? "attributed" : "own",
    text,
    spans,
    prefix: slice(passage.text, spans[0]!.start - context, spans[0]!.start),
    suffix: slice(passage.text, spans.at(-1)!.end, spans.at(-1)!.end + context),
    ...(given ?? { ...nobody, quoted: quotedIn(passage, spans) }),
    modality: modalityOf(passage, content, attribution),
    negated: isNegated(passage, content, attribution),
    numbers: inside(reading.quantities, spans).map(({ value, max, bound, unit, text: words }) => ({
      value,
      max,
      bound,
      unit,
      text: words,
    })),
    dates: inside(reading.dates, spans).map(({ from, to, text: words }) => ({ from, to, text: words })),
  };
}

function spanOf(passage: Passage, range: Range): Span {
  return { part: passage.part, start: passage.tokens[range.first]!.start, end: passage.tokens[range.last - 1]!.end };
}

function quotedIn(passage: Passage, spans: readonly Span[]): Span[] {
  return inside(passage.quotations, spans).map(({ start, end }) => ({ part: passage.part, start, end }));
}

/** A slice that cuts no surrogate pair in two. */
function slice(text: string, from: number, to: number): string {
  return text.slice(Math.max(0, from), Math.max(0, to)).replace(halves, "");
}

const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** What lies whole inside one of the spans, of things in the order of the text. */
function inside<T extends { readonly start: number; readonly end: number }>(
  things: readonly T[],
  spans: readonly Span[],
): T[] {
  const found: T[] = [];
  for (const span of spans) {
    let low = 0;
    let high = things.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (things[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    for (; low < things.length && things[low]!.start < span.end; low++)
      if (things[low]!.end <= span.end) found.push(things[low]!);
  }
  return found;
}

/** Whether nothing of a range stands outside quotation marks. */
function isOneQuotation(passage: Passage, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) if (passage.quotationOf[at] === -1) return false;
  return true;
}
