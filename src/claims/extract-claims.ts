import type { Article } from "../documents/article.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import { idFrom } from "../text/hash.ts";
import { type Part, partOf, type Span } from "../text/span.ts";
import { type Attribution, findAttributions } from "./attributions.ts";
import type { Claim, ClaimType, Extraction, LeftAside, Speaker } from "./claim.ts";
import { claimIds } from "./claim-id.ts";
import type { Range } from "./clause.ts";
import { sentenceEnd } from "./content.ts";
import { nameKey } from "./names.ts";
import { type Passage, readPassage } from "./passage.ts";

/** The version of everything that decides which claims an article yields. */
export const claimsVersion = "claims.1";

const context = 32;

/**
 * What an article says, in whose words and given to whom: quotations, reported speech and the outlet's own assertions,
 * in title, standfirst, captions and body.
 * @param annotation the annotation of `article.text`
 */
export function extractClaims(article: Article, annotation: Annotation, articleId: string): Extraction {
  const idOf = claimIds(articleId);
  const claims: Claim[] = [];
  const leftAside: LeftAside[] = [];
  const parts: [Part, Annotation][] = [];
  if (article.title) parts.push(["title", annotate(article.title)]);
  if (article.standfirst) parts.push(["standfirst", annotate(article.standfirst)]);
  for (const [index, caption] of article.captions.entries()) parts.push([`captions[${index}]`, annotate(caption)]);
  parts.push(["text", annotation]);

  for (const [part, annotated] of parts) {
    const passage = readPassage(part, annotated);
    const attributions = findAttributions(passage);
    const taken = new Set<number>();
    for (const attribution of attributions) {
      taken.add(attribution.sentence);
      claims.push(attributed(passage, attribution));
    }
    passage.sentences.forEach((sentence, index) => {
      if (taken.has(index)) return;
      const span = spanOf(passage, {
        first: sentence.first,
        last: Math.max(sentenceEnd(passage, sentence), sentence.first + 1),
      });
      const hasVerb = passage.tokens
        .slice(sentence.first, sentence.last)
        .some((token) => token.pos === "VERB" || token.pos === "AUX");
      if (!hasVerb) leftAside.push({ span, reason: "fragment" });
      else claims.push(make("assertion", [span], [], null));
    });
  }
  return { claims, leftAside };

  function attributed(passage: Passage, attribution: Attribution): Claim {
    const spans = attribution.content.map((range) => spanOf(passage, range));
    const speakers: Speaker[] = [];
    if (attribution.mention) {
      const mention = spanOf(passage, attribution.mention);
      const name = passage.text.slice(mention.start, mention.end);
      speakers.push({ id: idFrom("spk", nameKey(name)), name, role: null, mention, score: 0.5 });
    }
    const quoted = quotedIn(passage, spans);
    const whole = spans.every((span) => passage.quotations.some((q) => q.start <= span.start && span.end <= q.end));
    const cue = spanOf(passage, attribution.cue);
    return make(whole ? "direct" : quoted.length ? "mixed" : "indirect", spans, quoted, {
      speakers,
      cue: { ...cue, text: passage.text.slice(cue.start, cue.end), kind: attribution.kind },
    });
  }

  function make(type: ClaimType, spans: Span[], quoted: Span[], given: Pick<Claim, "speakers" | "cue"> | null): Claim {
    const text = spans.map((span) => partOf(article, span.part).slice(span.start, span.end)).join(" ");
    const whole = partOf(article, spans[0]!.part);
    return {
      id: idOf(text, type),
      articleId,
      type,
      voice: type === "assertion" ? "own" : "attributed",
      text,
      spans,
      quoted,
      prefix: cut(whole, spans[0]!.start - context, spans[0]!.start),
      suffix: cut(whole, spans.at(-1)!.end, spans.at(-1)!.end + context),
      speakers: given?.speakers ?? [],
      speakerReason: null,
      via: [],
      within: null,
      cue: given?.cue ?? null,
      verbatim: null,
      modality: "asserted",
      negated: false,
      numbers: [],
      dates: [],
    };
  }
}

function spanOf(passage: Passage, range: Range): Span {
  return { part: passage.part, start: passage.tokens[range.first]!.start, end: passage.tokens[range.last - 1]!.end };
}

function quotedIn(passage: Passage, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const quotation of passage.quotations) {
    if (spans.some((span) => span.start <= quotation.start && quotation.end <= span.end)) {
      found.push({ part: passage.part, start: quotation.start, end: quotation.end });
    }
  }
  return found;
}

/** A slice that cuts no surrogate pair in two. */
function cut(string: string, from: number, to: number): string {
  return string.slice(Math.max(0, from), Math.max(0, to)).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
