import type { Article } from "../documents/article.ts";
import type { LocatedDate } from "../text/dates.ts";
import type { LocatedQuantity } from "../text/numbers.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { articleLanguage } from "./article-language.ts";
import type { Attribution } from "./attributions.ts";
import type { Claim, ClaimType, Cue, Speaker } from "./claim.ts";
import type { claimIds } from "./claim-id.ts";
import { foreignMood } from "./foreign-moods.ts";
import { modalityOf } from "./modality.ts";
import { isNegated } from "./negation.ts";
import type { Nested } from "./nesting.ts";
import type { Passage } from "./passage.ts";
import type { Resolution } from "./speakers.ts";
import type { Range } from "./tags.ts";

/** UTF-16 units of context kept on either side of a claim. */
const context = 32;

/** A passage with what else is read from it once. */
export interface Reading {
  readonly passage: Passage;
  readonly quantities: readonly LocatedQuantity[];
  readonly dates: readonly LocatedDate[];
}

/** The claim that an attribution makes. The claim that relays it must have been made before. */
export function attributedClaim(
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
  // A dialogue between dashes is as direct as one in marks, which it has none of.
  const direct = attribution.frame === "dialogue" || (whole && quoted.length > 0);
  const type: ClaimType = direct ? "direct" : quoted.length > 0 ? "mixed" : "indirect";
  const above = outer ? made.get(outer) : undefined;
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
      cue: cueOf(article, passage, attribution),
      quoted,
      verbatim: quoted.length === 0 ? null : article.translation === null,
    },
    idOf,
  );
}

/** The words that give the content to somebody; null where a quotation has none and stands for its own anchor. */
function cueOf(article: Article, passage: Passage, { cue, kind, content }: Attribution): Cue | null {
  if (content.some((range) => range.first <= cue.first && cue.first < range.last)) return null;
  const span = spanOf(passage, cue);
  return { ...span, text: sliceOf(article, span), kind };
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

/** A claim from token ranges; without an attribution it is the outlet's own. */
export function makeClaim(
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
    ...moodOf(article, passage, content, attribution),
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

function moodOf(
  article: Article,
  passage: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
): Pick<Claim, "modality" | "negated"> {
  const language = articleLanguage(article);
  if (language !== "en") return foreignMood(passage, content, attribution, language);
  return {
    modality: modalityOf(passage, content, attribution),
    negated: isNegated(passage, content, attribution),
  };
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
