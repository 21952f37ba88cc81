import type { Claim } from "../../claims/claim.ts";
import { type Part, type Parts, partOf, type Span, sliceOf } from "../../text/span.ts";

/** A span as stored: `[start, end]` in the text, else with its part. */
type StoredSpan = readonly [number, number] | readonly [number, number, Part];

/** Characters that anchor a claim before and after, as in the claim's own definition. */
const anchorLength = 32;

const toStoredSpan = ({ part, start, end }: Span): StoredSpan => (part === "text" ? [start, end] : [start, end, part]);
const toSpan = ([start, end, part]: StoredSpan): Span => ({ part: part ?? "text", start, end });

/**
 * A claim as it is stored: its words are not, because its spans find them in the article; what is null, empty or the
 * usual value is left out. Type, voice, id and article stand in columns.
 */
export function encodeClaim(claim: Claim, parts: Parts): string {
  const anchors = anchorsOf(claim.spans, parts);
  const slim: Record<string, unknown> = { s: claim.spans.map(toStoredSpan) };
  const keep = (key: string, value: unknown, usual: unknown) => {
    if (JSON.stringify(value) !== JSON.stringify(usual)) slim[key] = value;
  };
  keep("a", [claim.prefix, claim.suffix], [anchors.prefix, anchors.suffix]);
  keep("q", claim.quoted.map(toStoredSpan), []);
  keep("p", claim.speakers, []);
  keep("r", claim.speakerReason, null);
  keep("v", claim.via, []);
  keep("w", claim.within, null);
  keep("c", claim.cue, null);
  keep("b", claim.verbatim, null);
  keep("m", claim.modality, "asserted");
  keep("n", claim.negated, false);
  keep("u", claim.numbers, []);
  keep("d", claim.dates, []);
  return JSON.stringify(slim);
}

interface SlimClaim {
  readonly s: readonly StoredSpan[];
  readonly a?: readonly [string, string];
  readonly q?: readonly StoredSpan[];
  readonly p?: Claim["speakers"];
  readonly r?: Claim["speakerReason"];
  readonly v?: Claim["via"];
  readonly w?: string;
  readonly c?: Claim["cue"];
  readonly b?: boolean;
  readonly m?: Claim["modality"];
  readonly n?: boolean;
  readonly u?: Claim["numbers"];
  readonly d?: Claim["dates"];
}

/** The columns of a claim's row that decoding needs. */
export interface ClaimRow {
  readonly id: string;
  readonly type: string;
  readonly voice: string;
  readonly claim: string;
}

export function decodeClaim(row: ClaimRow, articleId: string, parts: Parts): Claim {
  const slim = JSON.parse(row.claim) as SlimClaim;
  const spans = slim.s.map(toSpan);
  const anchors = slim.a ? { prefix: slim.a[0], suffix: slim.a[1] } : anchorsOf(spans, parts);
  return {
    id: row.id,
    articleId,
    type: row.type as Claim["type"],
    voice: row.voice as Claim["voice"],
    text: spans.map((span) => sliceOf(parts, span)).join(" "),
    spans,
    quoted: slim.q?.map(toSpan) ?? [],
    ...anchors,
    speakers: slim.p ?? [],
    speakerReason: slim.r ?? null,
    via: slim.v ?? [],
    within: slim.w ?? null,
    cue: slim.c ?? null,
    verbatim: slim.b ?? null,
    modality: slim.m ?? "asserted",
    negated: slim.n ?? false,
    numbers: slim.u ?? [],
    dates: slim.d ?? [],
  };
}

/** The characters around the spans, which lie in one part; halves of surrogate pairs at the cut are left out. */
function anchorsOf(spans: readonly Span[], parts: Parts): { prefix: string; suffix: string } {
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const whole = partOf(parts, first.part);
  return {
    prefix: whole.slice(Math.max(0, first.start - anchorLength), first.start).replace(/^[\udc00-\udfff]/, ""),
    suffix: partOf(parts, last.part)
      .slice(last.end, last.end + anchorLength)
      .replace(/[\ud800-\udbff]$/, ""),
  };
}
