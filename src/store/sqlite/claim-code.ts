import type { Claim, Cue, DateMention, Quantity, Speaker } from "../../claims/claim.ts";
import { type Part, type Parts, partOf, type Span, sliceOf } from "../../text/span.ts";
import { lengthenId, shortenId, unpackId } from "./ids.ts";

/** A span as stored: `[start, end]` in the text, else with its part. */
type StoredSpan = readonly [number, number] | readonly [number, number, Part];

/** Characters that anchor a claim before and after, as in the claim's own definition. */
const anchorLength = 32;

const types = ["direct", "indirect", "mixed", "assertion"] as const satisfies readonly Claim["type"][];
const voices = ["attributed", "own"] as const satisfies readonly Claim["voice"][];
const cueKinds = ["speech", "writing", "thought", "attitude"] as const satisfies readonly Cue["kind"][];
const bounds = ["exact", "atLeast", "atMost", "about"] as const satisfies readonly Quantity["bound"][];

/** Type and voice as one number. */
export const kindOf = (type: Claim["type"], voice: Claim["voice"]): number =>
  types.indexOf(type) * voices.length + voices.indexOf(voice);

/** The kinds that a filter lets through. */
export function kindsOf(type: Claim["type"] | undefined, voice: Claim["voice"] | undefined): number[] {
  return types
    .filter((one) => type === undefined || one === type)
    .flatMap((one) => voices.filter((two) => voice === undefined || two === voice).map((two) => kindOf(one, two)));
}

/** `[id, name, role, mention, score]`; 0 for a name that is the mention's own words. */
type StoredSpeaker = readonly [string | null, string | null | 0, string | null, StoredSpan | null, number];
/** `[start, end, kind, part]`. */
type StoredCue = readonly [number, number, number] | readonly [number, number, number, Part];
/** `[value, text, unit, bound, max]`. */
type StoredNumber = readonly [number, string, string | null, number, number | null];

interface StoredClaim {
  /** Spans. */
  readonly s: readonly StoredSpan[];
  /** Prefix and suffix, where they are not the characters around the spans. */
  readonly a?: readonly [string, string];
  /** Quoted parts; 1 where all spans are. */
  readonly q?: readonly StoredSpan[] | 1;
  readonly p?: readonly StoredSpeaker[];
  readonly r?: string;
  readonly v?: readonly StoredSpeaker[];
  readonly w?: string;
  /** The cue; whole where its words are not those of its place. */
  readonly c?: StoredCue | Cue;
  readonly b?: boolean;
  readonly m?: Claim["modality"];
  readonly n?: true;
  readonly u?: readonly StoredNumber[];
  readonly d?: readonly (readonly [string | null, string | null, string])[];
}

const toStoredSpan = ({ part, start, end }: Span): StoredSpan => (part === "text" ? [start, end] : [start, end, part]);
const toSpan = ([start, end, part]: StoredSpan): Span => ({ part: part ?? "text", start, end });

function toStoredSpeaker({ id, name, role, mention, score }: Speaker, parts: Parts): StoredSpeaker {
  const own = name !== null && mention !== null && sliceOf(parts, mention) === name;
  return [id && shortenId(id), own ? 0 : name, role, mention && toStoredSpan(mention), score];
}

function toSpeaker([id, name, role, mention, score]: StoredSpeaker, parts: Parts): Speaker {
  const place = mention && toSpan(mention);
  return {
    id: id && lengthenId(id, "spk"),
    name: name === 0 ? sliceOf(parts, place!) : name,
    role,
    mention: place,
    score,
  };
}

function toStoredCue(cue: Cue, parts: Parts): StoredCue | Cue {
  const { part, start, end, text, kind } = cue;
  if (sliceOf(parts, cue) !== text) return cue;
  return part === "text" ? [start, end, cueKinds.indexOf(kind)] : [start, end, cueKinds.indexOf(kind), part];
}

function toCue(stored: StoredCue | Cue, parts: Parts): Cue {
  if (!isStoredCue(stored)) return stored;
  const [start, end, kind, part] = stored;
  const place = { part: part ?? ("text" as const), start, end };
  return { ...place, text: sliceOf(parts, place), kind: cueKinds[kind]! };
}
const isStoredCue = (cue: StoredCue | Cue): cue is StoredCue => Array.isArray(cue);

const toStoredNumber = ({ value, text, unit, bound, max }: Quantity): StoredNumber => [
  value,
  text,
  unit,
  bounds.indexOf(bound),
  max,
];
const toNumber = ([value, text, unit, bound, max]: StoredNumber): Quantity => ({
  value,
  max,
  bound: bounds[bound]!,
  unit,
  text,
});

/**
 * A claim as it is stored: its words are not, because its spans find them in the article, nor are those of its cue and
 * of whom it mentions; what is null, empty or the usual value is left out. Id, article, type and voice stand in columns.
 */
export function encodeClaim(claim: Claim, parts: Parts): string {
  const anchors = anchorsOf(claim.spans, parts);
  const anchored = claim.prefix === anchors.prefix && claim.suffix === anchors.suffix;
  const stored: StoredClaim = {
    s: claim.spans.map(toStoredSpan),
    ...(!anchored && { a: [claim.prefix, claim.suffix] }),
    ...(claim.quoted.length > 0 && { q: sameSpans(claim.quoted, claim.spans) ? 1 : claim.quoted.map(toStoredSpan) }),
    ...(claim.speakers.length > 0 && { p: claim.speakers.map((speaker) => toStoredSpeaker(speaker, parts)) }),
    ...(claim.speakerReason !== null && { r: claim.speakerReason }),
    ...(claim.via.length > 0 && { v: claim.via.map((speaker) => toStoredSpeaker(speaker, parts)) }),
    ...(claim.within !== null && { w: claim.within }),
    ...(claim.cue !== null && { c: toStoredCue(claim.cue, parts) }),
    ...(claim.verbatim !== null && { b: claim.verbatim }),
    ...(claim.modality !== "asserted" && { m: claim.modality }),
    ...(claim.negated && { n: true }),
    ...(claim.numbers.length > 0 && { u: claim.numbers.map(toStoredNumber) }),
    ...(claim.dates.length > 0 && { d: claim.dates.map(({ from, to, text }) => [from, to, text] as const) }),
  };
  return JSON.stringify(stored);
}

/** The columns of a claim's row that decoding needs. */
export interface ClaimRow {
  readonly id: Buffer;
  readonly kind: number;
  readonly claim: string;
}

export function decodeClaim(row: ClaimRow, articleId: string, parts: Parts): Claim {
  const stored = JSON.parse(row.claim) as StoredClaim;
  const spans = stored.s.map(toSpan);
  const anchors = stored.a ? { prefix: stored.a[0], suffix: stored.a[1] } : anchorsOf(spans, parts);
  const quoted = stored.q === 1 ? spans : (stored.q?.map(toSpan) ?? []);
  return {
    id: unpackId(row.id, "clm"),
    articleId,
    type: types[Math.floor(row.kind / voices.length)]!,
    voice: voices[row.kind % voices.length]!,
    text: spans.map((span) => sliceOf(parts, span)).join(" "),
    spans,
    quoted,
    ...anchors,
    speakers: stored.p?.map((speaker) => toSpeaker(speaker, parts)) ?? [],
    speakerReason: stored.r ?? null,
    via: stored.v?.map((speaker) => toSpeaker(speaker, parts)) ?? [],
    within: stored.w ?? null,
    cue: stored.c ? toCue(stored.c, parts) : null,
    verbatim: stored.b ?? null,
    modality: stored.m ?? "asserted",
    negated: stored.n ?? false,
    numbers: stored.u?.map(toNumber) ?? [],
    dates: stored.d?.map(([from, to, text]): DateMention => ({ from, to, text })) ?? [],
  };
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ part, start, end }, i) => part === b[i]!.part && start === b[i]!.start && end === b[i]!.end)
  );
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
