import type { Claim, Cue, DateMention, Placed, Quantity, Speaker } from "../../claims/claim.ts";
import { type Parts, partOf, type Span, sliceOf } from "../../text/span.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { mannerOfJson, readClaimJson } from "./claim-json.ts";
import { bounds, cueKinds, kindOfManner, modalities, speakerReasons, typeOf, voiceOf } from "./claim-kinds.ts";
import { unpackId } from "./ids.ts";
import { readDay, readWords, readWordsAt, writeDay, writeWords } from "./short-code.ts";
import { readSpan, writeSpan } from "./span-code.ts";

/** Characters that anchor a claim before and after, as in the claim's own definition. */
const anchorLength = 32;

// The order of what follows is what stored numbers mean: new values go to the end.
const verbatims = [null, true, false] as const;

/** What of a claim is written beside its spans: bits of one number. Most claims have none of the later ones. */
const has = {
  numbers: 1,
  speakers: 2,
  cue: 4,
  speakerReason: 8,
  allQuoted: 16,
  quoted: 32,
  /** Verbatim, modality or negation other than null, asserted and false. */
  manner: 64,
  dates: 128,
  anchors: 256,
  via: 512,
  within: 1024,
  /** The cue's words are not those of its place. */
  cueWords: 2048,
  /**
   * Words of a number or a date stand more than once in the claim's: which of them is meant is written. Rows of an earlier
   * version point to the first, whichever was meant.
   */
  places: 4096,
} as const;

/** What a claim's row holds beside id, article, type and voice; its words and what they say of others are left out. */
export type StoredClaim = Omit<Claim, "id" | "articleId" | "type" | "voice" | "text" | "prefix" | "suffix"> & {
  /** Null where they are the characters around the spans. */
  readonly anchors: Pick<Claim, "prefix" | "suffix"> | null;
};

/**
 * A claim as it is stored: its words are not, because its spans find them in the article, nor are those of its cue, of
 * whom it mentions and of its numbers; what is null, empty or the usual value is left out. Id, article, type and voice
 * stand in columns.
 */
export function encodeClaim(claim: Claim, of: Parts): Buffer {
  const around = anchorsOf(claim.spans, of);
  const anchored = claim.prefix === around.prefix && claim.suffix === around.suffix;
  const allQuoted = claim.quoted.length > 0 && sameSpans(claim.quoted, claim.spans);
  const { cue } = claim;
  const words = wordsIn(claim);
  const manner = claim.verbatim !== null || claim.modality !== "asserted" || claim.negated;
  const flags =
    (claim.numbers.length > 0 ? has.numbers : 0) |
    (claim.speakers.length > 0 ? has.speakers : 0) |
    (cue === null ? 0 : has.cue) |
    (claim.speakerReason === null ? 0 : has.speakerReason) |
    (allQuoted ? has.allQuoted : 0) |
    (claim.quoted.length > 0 && !allQuoted ? has.quoted : 0) |
    (manner ? has.manner : 0) |
    (claim.dates.length > 0 ? has.dates : 0) |
    (anchored ? 0 : has.anchors) |
    (claim.via.length > 0 ? has.via : 0) |
    (claim.within === null ? 0 : has.within) |
    (cue === null || sliceOf(of, cue) === cue.text ? 0 : has.cueWords) |
    (claim.numbers.some(words.isTwice) || claim.dates.some(words.isTwice) ? has.places : 0);

  const to = new ByteWriter().count(flags);
  const list = <Item>(items: readonly Item[], write: (to: ByteWriter, item: Item) => void) => {
    to.count(items.length);
    for (const item of items) write(to, item);
  };
  const writePeople = (people: readonly Speaker[]) => list(people, (_to, one) => writeSpeaker(to, one, of));
  list(claim.spans, writeSpan);
  if (flags & has.numbers) list(claim.numbers, (_to, one) => writeNumber(to, one, words));
  if (flags & has.speakers) writePeople(claim.speakers);
  if (cue !== null) {
    writeSpan(to, cue);
    to.count(cueKinds.indexOf(cue.kind));
    if (flags & has.cueWords) to.string(cue.text);
  }
  if (claim.speakerReason !== null) {
    const known = speakerReasons.indexOf(claim.speakerReason as (typeof speakerReasons)[number]);
    to.count(known + 1);
    if (known < 0) to.string(claim.speakerReason);
  }
  if (flags & has.quoted) list(claim.quoted, writeSpan);
  if (manner)
    to.count(
      (modalities.indexOf(claim.modality) * verbatims.length + verbatims.indexOf(claim.verbatim)) * 2 +
        Number(claim.negated),
    );
  if (flags & has.dates)
    list(claim.dates, (_to, date) => {
      writeDay(to, date.from);
      writeDay(to, date.to);
      writeWords(to, date.text, claim.text, words.placeOf(date));
    });
  if (!anchored) to.string(claim.prefix).string(claim.suffix);
  if (flags & has.via) writePeople(claim.via);
  if (claim.within !== null) to.id(claim.within);
  return to.written();
}

/** The columns of a claim's row that decoding needs. */
export interface ClaimRow {
  readonly id: Buffer;
  readonly kind: number;
  /** JSON in rows of an earlier version. */
  readonly claim: Buffer | string;
}

export function decodeClaim(row: ClaimRow, articleId: string, of: Parts): Claim {
  const stored = typeof row.claim === "string" ? readClaimJson(row.claim, of) : readClaim(row.claim, of);
  const { spans, quoted, anchors, ...rest } = stored;
  return {
    id: unpackId(row.id, "clm"),
    articleId,
    type: typeOf(row.kind),
    voice: voiceOf(row.kind),
    text: wordsOf(spans, of),
    spans,
    quoted,
    ...(anchors ?? anchorsOf(spans, of)),
    ...rest,
  };
}

/**
 * What modality and negation of a stored claim add to its kind, told without its article's words: for rows that were
 * written before kinds said it.
 *
 * @param claim JSON in rows of an earlier version
 */
export function storedKindOfManner(claim: Buffer | string): number {
  if (typeof claim === "string") return kindOfManner(mannerOfJson(claim));
  return (new ByteReader(claim).count() & has.manner) > 0 ? kindOfManner(readClaim(claim, noWords)) : 0;
}
const noWords: Parts = { text: "", title: null, standfirst: null, captions: [] };

const wordsOf = (spans: readonly Span[], of: Parts) => spans.map((span) => sliceOf(of, span)).join(" ");

function readClaim(bytes: Buffer, of: Parts): StoredClaim {
  const from = new ByteReader(bytes);
  const flags = from.count();
  const people = () => from.list(() => readSpeaker(from, of));
  const spans = from.list(() => readSpan(from));
  const text = flags & (has.numbers | has.dates) ? wordsOf(spans, of) : "";
  const placed = () => readPlaced(from, text, spans, (flags & has.places) > 0);
  const numbers = flags & has.numbers ? from.list(() => readNumber(from, placed)) : [];
  const speakers = flags & has.speakers ? people() : [];
  const cue = flags & has.cue ? readCue(from, (flags & has.cueWords) > 0, of) : null;
  const speakerReason = flags & has.speakerReason ? (speakerReasons[from.count() - 1] ?? from.string()) : null;
  const quoted = flags & has.allQuoted ? spans : flags & has.quoted ? from.list(() => readSpan(from)) : [];
  const manner = flags & has.manner ? from.count() : 0;
  const kinds = Math.floor(manner / 2);
  const dates =
    flags & has.dates
      ? from.list((): Placed<DateMention> => ({ from: readDay(from), to: readDay(from), ...placed() }))
      : [];
  const anchors = flags & has.anchors ? { prefix: from.string(), suffix: from.string() } : null;
  const via = flags & has.via ? people() : [];
  const within = flags & has.within ? from.id("clm") : null;
  return {
    spans,
    quoted,
    speakers,
    speakerReason,
    via,
    within,
    cue,
    verbatim: verbatims[kinds % verbatims.length]!,
    modality: modalities[Math.floor(kinds / verbatims.length)]!,
    negated: manner % 2 === 1,
    numbers,
    dates,
    anchors,
  };
}

/** What of a speaker is written: bits of one number. */
const hasOfSpeaker = { id: 1, name: 2, ownName: 4, role: 8, mention: 16 } as const;

function writeSpeaker(to: ByteWriter, { id, name, role, mention, score }: Speaker, of: Parts): void {
  const own = name !== null && mention !== null && sliceOf(of, mention) === name;
  const flags =
    (id === null ? 0 : hasOfSpeaker.id) |
    (own ? hasOfSpeaker.ownName : name === null ? 0 : hasOfSpeaker.name) |
    (role === null ? 0 : hasOfSpeaker.role) |
    (mention === null ? 0 : hasOfSpeaker.mention);
  to.count(flags).number(score);
  if (id !== null) to.id(id);
  if (flags & hasOfSpeaker.name) writeWords(to, name!, of.text);
  if (role !== null) writeWords(to, role, of.text);
  if (mention !== null) writeSpan(to, mention);
}

function readSpeaker(from: ByteReader, of: Parts): Speaker {
  const flags = from.count();
  const score = from.number();
  const id = flags & hasOfSpeaker.id ? from.id("spk") : null;
  const name = flags & hasOfSpeaker.name ? readWords(from, of.text) : null;
  const role = flags & hasOfSpeaker.role ? readWords(from, of.text) : null;
  const mention = flags & hasOfSpeaker.mention ? readSpan(from) : null;
  return { id, name: flags & hasOfSpeaker.ownName ? sliceOf(of, mention!) : name, role, mention, score };
}

function readCue(from: ByteReader, withWords: boolean, of: Parts): Cue {
  const place = readSpan(from);
  const kind = cueKinds[from.count()]!;
  return { ...place, text: withWords ? from.string() : sliceOf(of, place), kind };
}

/** Bits of a number's first byte above its bound. */
const hasOfNumber = { unit: 4, max: 8 } as const;

function writeNumber(to: ByteWriter, number: Placed<Quantity>, words: WordsIn): void {
  const { value, max, bound, unit, text } = number;
  to.count(
    bounds.indexOf(bound) + (unit === null ? 0 : hasOfNumber.unit) + (max === null ? 0 : hasOfNumber.max),
  ).number(value);
  if (max !== null) to.number(max);
  if (unit !== null) to.string(unit);
  writeWords(to, text, words.text, words.placeOf(number));
}

function readNumber(from: ByteReader, placed: () => Placed<{ readonly text: string }>): Placed<Quantity> {
  const flags = from.count();
  const value = from.number();
  const max = flags & hasOfNumber.max ? from.number() : null;
  const unit = flags & hasOfNumber.unit ? from.string() : null;
  const bound = bounds[flags % bounds.length]!;
  return { value, max, bound, unit, ...placed() };
}

type PlacedWords = Placed<{ readonly text: string }>;

/** A claim's words, and where others stand in them: offsets into the spans' words joined by a space. */
interface WordsIn {
  readonly text: string;
  /** -1 where they do not stand at their place, or have none. */
  placeOf(words: PlacedWords): number;
  isTwice(words: PlacedWords): boolean;
}

function wordsIn({ text, spans }: Claim): WordsIn {
  return {
    text,
    placeOf({ text: words, span }) {
      const place = span ? placeIn(spans, span) : -1;
      return place >= 0 && text.startsWith(words, place) ? place : text.indexOf(words);
    },
    isTwice: ({ text: words, span }) => span != null && standsTwice(text, words),
  };
}

const standsTwice = (text: string, words: string) => text.indexOf(words) !== text.lastIndexOf(words);

/** Where a place of the article stands in the spans' words joined by a space; -1 outside them. */
function placeIn(spans: readonly Span[], { part, start, end }: Span): number {
  let before = 0;
  for (const span of spans) {
    if (span.part === part && span.start <= start && end <= span.end) return before + start - span.start;
    before += span.end - span.start + 1;
  }
  return -1;
}

/** The place in the article of words that stand in the spans' joined ones; null where they reach over two spans. */
function spanAt(spans: readonly Span[], place: number, length: number): Span | null {
  let before = 0;
  for (const { part, start, end } of spans) {
    const from = start + place - before;
    if (from >= start && from + length <= end) return { part, start: from, end: from + length };
    before += end - start + 1;
  }
  return null;
}

/** @param sure whether the place is told, not only the first at which the words stand */
function readPlaced(from: ByteReader, text: string, spans: readonly Span[], sure: boolean): PlacedWords {
  const { words, place } = readWordsAt(from, text);
  const known = place >= 0 && (sure || !standsTwice(text, words));
  return { text: words, span: known ? spanAt(spans, place, words.length) : null };
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ part, start, end }, i) => part === b[i]!.part && start === b[i]!.start && end === b[i]!.end)
  );
}

/** The characters around the spans, which lie in one part; halves of surrogate pairs at the cut are left out. */
function anchorsOf(spans: readonly Span[], of: Parts): { prefix: string; suffix: string } {
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const before = partOf(of, first.part);
  return {
    prefix: before.slice(Math.max(0, first.start - anchorLength), first.start).replace(/^[\udc00-\udfff]/, ""),
    suffix: partOf(of, last.part)
      .slice(last.end, last.end + anchorLength)
      .replace(/[\ud800-\udbff]$/, ""),
  };
}
