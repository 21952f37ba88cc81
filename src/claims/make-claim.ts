import type { Article } from "../documents/article.ts";
import type { LocatedDate } from "../text/dates/dates.ts";
import type { LocatedQuantity } from "../text/numbers/numbers.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { eastSlavic } from "../text/tables/east-slavic.ts";
import { articleLanguage } from "./article-language.ts";
import type { Attribution } from "./attributions/attributions.ts";
import { chineseMood } from "./chinese/chinese-moods.ts";
import type { Claim, ClaimType, Cue } from "./claim.ts";
import { claimIds } from "./claim-id.ts";
import { mainClause } from "./clauses/main-clause.ts";
import { foreignMood } from "./foreign/foreign-moods.ts";
import { isNameQuotation } from "./foreign/phrases/foreign-marks.ts";
import { modalityOf } from "./modality/modality.ts";
import { isNegated } from "./modality/negation.ts";
import { wholePredicate } from "./modality/whole-predicate.ts";
import { withoutNamesInMarks } from "./passages/names-in-marks.ts";
import type { Passage } from "./passages/passage.ts";
import { withoutResumed } from "./passages/resumed-name.ts";
import type { Range } from "./passages/tags.ts";
import type { Resolution } from "./speakers/speakers.ts";

/** UTF-16 units of context kept on either side of a claim. */
const context = 32;

/** A passage with what else is read from it once. */
export interface Reading {
  readonly passage: Passage;
  readonly quantities: readonly LocatedQuantity[];
  readonly dates: readonly LocatedDate[];
}

/** Through whom a claim comes, outermost first, and the id of the claim that relays it. */
export type Relay = Pick<Claim, "via" | "within">;

/** Makes the claims of one article. */
export interface ClaimMaker {
  /** The claim that an attribution makes. */
  attributed(reading: Reading, attribution: Attribution, resolution: Resolution, relay: Relay): Claim;
  /** The claim that the outlet makes in its own voice. */
  own(reading: Reading, content: readonly Range[]): Claim;
}

/** What makes an article's claims: their ids tell repeated words apart in the order in which they are made. */
export function claimMaker(article: Article, articleId: string): ClaimMaker {
  const idOf = claimIds(articleId);
  const language = articleLanguage(article);
  return {
    attributed(reading, attribution, resolution, { via, within }) {
      const { passage } = reading;
      const words = language === "en" ? wholePredicate(passage, attribution) : attribution.content;
      const body = bodyOf(article, language, reading, words, attribution);
      // Who answers what was said before does not say it again, in marks or without.
      const answered = isAnsweredLater(passage, attribution);
      const quoted = answered ? [] : quotedIn(passage, body.spans);
      const type = typeOf(
        passage,
        attribution,
        eastSlavic.has(language)
          ? withoutNames(passage, attribution, quoted)
          : language === "en"
            ? withoutNamesInMarks(passage, attribution, quoted)
            : quoted,
      );
      const given = {
        speakers: resolution.speakers,
        speakerReason: resolution.reason,
        via,
        within,
        cue: cueOf(article, passage, attribution),
        quoted,
        verbatim: quoted.length === 0 ? null : article.translation === null,
      };
      return { id: idOf(body.text, type), articleId, type, voice: "attributed", ...body, ...given };
    },
    own(reading, content) {
      const words = content.flatMap((range) => withoutResumed(reading.passage, range));
      const body = bodyOf(article, language, reading, words, null);
      const quoted = quotedIn(reading.passage, body.spans);
      const id = idOf(body.text, "assertion");
      return { id, articleId, type: "assertion", voice: "own", ...body, ...nobody, quoted };
    },
  };
}

/** "“It was closed,” staff said. The operator denied this.": whether the words stand in a sentence before. */
function isAnsweredLater({ sentences }: Passage, { answers, content, sentence }: Attribution): boolean {
  return answers !== undefined && content.every(({ last }) => last <= sentences[sentence]!.first);
}

/** Russian and Ukrainian put names in marks: «прибыль банка «Волна»» quotes nobody. */
function withoutNames(passage: Passage, { content }: Attribution, quoted: readonly Span[]): readonly Span[] {
  const names = new Set<number>();
  for (const { first, last } of content)
    for (let at = first; at < last; at++)
      if (passage.quotationOf[at] !== -1 && isNameQuotation(passage, at))
        names.add(passage.quotations[passage.quotationOf[at]!]!.start);
  return quoted.filter(({ start }) => !names.has(start));
}

function typeOf(passage: Passage, { frame, content }: Attribution, quoted: readonly Span[]): ClaimType {
  // A dialogue between dashes is as direct as one in marks, which it has none of.
  if (frame === "dialogue") return "direct";
  if (quoted.length === 0) return "indirect";
  return content.every((range) => isOneQuotation(passage, range)) ? "direct" : "mixed";
}

/** The words that give the content to somebody; null where a quotation has none and stands for its own anchor. */
function cueOf(article: Article, passage: Passage, { cue, kind, content }: Attribution): Cue | null {
  if (content.some((range) => range.first <= cue.first && cue.first < range.last)) return null;
  const span = spanOf(passage, cue);
  return { ...span, text: sliceOf(article, span), kind };
}

/** What an assertion, which is given to nobody, has in place of a speaker. */
const nobody = { speakers: [], speakerReason: null, via: [], within: null, cue: null, verbatim: null } as const;

/** The words of a claim and what is read from them. */
type Body = Pick<Claim, "text" | "spans" | "prefix" | "suffix" | "modality" | "negated" | "numbers" | "dates">;

function bodyOf(
  article: Article,
  language: string,
  reading: Reading,
  content: readonly Range[],
  attribution: Attribution | null,
): Body {
  const { passage } = reading;
  const spans = content.map((range) => spanOf(passage, range));
  return {
    text: spans.map((span) => sliceOf(article, span)).join(" "),
    spans,
    prefix: slice(passage.text, spans[0]!.start - context, spans[0]!.start),
    suffix: slice(passage.text, spans.at(-1)!.end, spans.at(-1)!.end + context),
    ...moodOf(language, passage, content, attribution),
    numbers: inside(reading.quantities, spans).map(({ value, max, bound, unit, text: words, start, end }) => ({
      value,
      max,
      bound,
      unit,
      text: words,
      span: { part: passage.part, start, end },
    })),
    dates: inside(reading.dates, spans).map(({ from, to, text: words, start, end }) => ({
      from,
      to,
      text: words,
      span: { part: passage.part, start, end },
    })),
  };
}

function moodOf(
  language: string,
  passage: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
): Pick<Claim, "modality" | "negated"> {
  if (language === "zh") return chineseMood(passage, content, attribution);
  if (language !== "en") return foreignMood(passage, content, attribution, language);
  // The mood is what the cue brings, not of the cue that some words include.
  const brought = attribution?.content ?? content;
  // Of the writer's own claims the last range has the verb: "Ann Reed | was not there", but "there is no sign that Reed | was".
  const governing = attribution ? -1 : brought.findIndex((range) => governsClause(passage, range));
  const told = attribution
    ? Math.max(
        0,
        brought.findIndex((range) => hasVerb(passage, range)),
      )
    : governing < 0
      ? brought.length - 1
      : governing;
  // "Nobody, Reed said, believed it": what stands before the cue may be the subject that denies it.
  const subject = attribution ? brought.slice(0, told).flatMap(({ first, last }) => placesIn(first, last)) : [];
  const clause = mainClause(passage, brought[told]!);
  return {
    modality: modalityOf(passage, brought, attribution, clause),
    negated: isNegated(passage, brought, attribution, [...subject, ...clause]),
  };
}

const placesIn = (first: number, last: number) => Array.from({ length: last - first }, (_, at) => first + at);

/** "The plan, Reed said, will not work": what stands before the cue may be a subject alone. */
function hasVerb({ tokens }: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (tokens[at]!.pos === "VERB" || tokens[at]!.pos === "AUX") return true;
  return false;
}

/** "There is no sign that the firm |": a range that breaks off in a clause of its verb's. */
function governsClause({ tokens }: Passage, { first, last }: Range): boolean {
  let verb = false;
  for (let at = first; at < last; at++) {
    if (verb && /^(?:that|whether|if)$/.test(tokens[at]!.lower) && tokens[at]!.pos === "SCONJ") return true;
    verb ||= tokens[at]!.pos === "AUX";
  }
  return false;
}

/** Where a token range stands in its part. */
export function spanOf(passage: Passage, range: Range): Span {
  return { part: passage.part, start: passage.tokens[range.first]!.start, end: passage.tokens[range.last - 1]!.end };
}

function quotedIn(passage: Passage, spans: readonly Span[]): Span[] {
  return inside(passage.quotations, spans).map(({ start, end }) => ({ part: passage.part, start, end }));
}

/** A slice that cuts no surrogate pair in two. */
function slice(text: string, from: number, to: number): string {
  let first = Math.max(0, from);
  let last = Math.min(Math.max(0, to), text.length);
  if (first < last && isHalf(text.charCodeAt(first), secondHalves)) first++;
  if (first < last && isHalf(text.charCodeAt(last - 1), firstHalves)) last--;
  return text.slice(first, last);
}

const [firstHalves, secondHalves, halves] = [0xd800, 0xdc00, 0x400];
const isHalf = (unit: number, kind: number) => unit >= kind && unit < kind + halves;

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
