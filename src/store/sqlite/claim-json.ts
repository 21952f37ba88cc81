import type { Claim, Cue, DateMention, Modality, Quantity, Speaker } from "../../claims/claim.ts";
import { type Part, type Parts, type Span, sliceOf } from "../../text/span.ts";
import type { StoredClaim } from "./claim-code.ts";
import { bounds, cueKinds } from "./claim-kinds.ts";
import { lengthenId } from "./ids.ts";

/** A span: `[start, end]` in the text, else with its part. */
type JsonSpan = readonly [number, number] | readonly [number, number, Part];
/** `[id, name, role, mention, score]`; 0 for a name that is the mention's own words. */
type JsonSpeaker = readonly [string | null, string | null | 0, string | null, JsonSpan | null, number];
/** `[start, end, kind, part]`. */
type JsonCue = readonly [number, number, number] | readonly [number, number, number, Part];
/** `[value, text, unit, bound, max]`. */
type JsonNumber = readonly [number, string, string | null, number, number | null];

/** Absent is what is null, empty or the usual value. */
interface JsonClaim {
  /** Spans. */
  readonly s: readonly JsonSpan[];
  /** Prefix and suffix, where they are not the characters around the spans. */
  readonly a?: readonly [string, string];
  /** Quoted parts; 1 where all spans are. */
  readonly q?: readonly JsonSpan[] | 1;
  readonly p?: readonly JsonSpeaker[];
  readonly r?: string;
  readonly v?: readonly JsonSpeaker[];
  readonly w?: string;
  /** The cue; whole where its words are not those of its place. */
  readonly c?: JsonCue | Cue;
  readonly b?: boolean;
  readonly m?: Modality;
  readonly n?: true;
  readonly u?: readonly JsonNumber[];
  readonly d?: readonly (readonly [string | null, string | null, string])[];
}

/** A claim of a row that an earlier version wrote. */
export function readClaimJson(json: string, of: Parts): StoredClaim {
  const stored = JSON.parse(json) as JsonClaim;
  const spans = stored.s.map(toSpan);
  return {
    spans,
    quoted: stored.q === 1 ? spans : (stored.q?.map(toSpan) ?? []),
    speakers: stored.p?.map((speaker) => toSpeaker(speaker, of)) ?? [],
    speakerReason: stored.r ?? null,
    via: stored.v?.map((speaker) => toSpeaker(speaker, of)) ?? [],
    within: stored.w ?? null,
    cue: stored.c ? toCue(stored.c, of) : null,
    verbatim: stored.b ?? null,
    ...mannerOf(stored),
    numbers: stored.u?.map(toNumber) ?? [],
    dates: stored.d?.map(([from, to, text]): DateMention => ({ from, to, text })) ?? [],
    anchors: stored.a ? { prefix: stored.a[0], suffix: stored.a[1] } : null,
  };
}

/** How a claim of such a row is put. */
export const mannerOfJson = (json: string): Pick<Claim, "modality" | "negated"> =>
  mannerOf(JSON.parse(json) as JsonClaim);

const mannerOf = ({ m, n }: JsonClaim) => ({ modality: m ?? ("asserted" as const), negated: n ?? false });

const toSpan = ([start, end, part]: JsonSpan): Span => ({ part: part ?? "text", start, end });

function toSpeaker([id, name, role, mention, score]: JsonSpeaker, of: Parts): Speaker {
  const place = mention && toSpan(mention);
  return {
    id: id && lengthenId(id, "spk"),
    name: name === 0 ? sliceOf(of, place!) : name,
    role,
    mention: place,
    score,
  };
}

function toCue(stored: JsonCue | Cue, of: Parts): Cue {
  if (!isPlace(stored)) return stored;
  const [start, end, kind, part] = stored;
  const place = { part: part ?? ("text" as const), start, end };
  return { ...place, text: sliceOf(of, place), kind: cueKinds[kind]! };
}
const isPlace = (cue: JsonCue | Cue): cue is JsonCue => Array.isArray(cue);

const toNumber = ([value, text, unit, bound, max]: JsonNumber): Quantity => ({
  value,
  max,
  bound: bounds[bound]!,
  unit,
  text,
});
