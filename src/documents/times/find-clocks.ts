import { afterNoon, beforeNoon, clockWords, hourMarks, minuteMarks, secondMarks } from "../tables/time-words.ts";
import { zones, zonesByCountry } from "../tables/zones.ts";
import type { TimeToken } from "./time-tokens.ts";

/** A time of day. `offset` in minutes east of UTC where it is written as a number; `zone` as it is named. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly offset: number | null;
  readonly zone: string | null;
  /** Tokens `first … last`, both included. */
  readonly first: number;
  readonly last: number;
}

/** Times of day in a token list: `20:04`, `1:39 am EST`, `5 p.m.`, `14h30`, `13.45 Uhr`, `오후 3시 15분`. */
export function findClocks(tokens: readonly TimeToken[]): Clock[] {
  const clocks: Clock[] = [];
  for (let i = 0; i < tokens.length; ) {
    const clock = clockAt(tokens, i);
    if (clock) clocks.push(clock);
    i = clock ? clock.last + 1 : i + 1;
  }
  return clocks;
}

const isNumber = (token: TimeToken | undefined, most: number): token is TimeToken =>
  token?.kind === "number" && token.folded.length <= 2 && token.value <= most;

function clockAt(tokens: readonly TimeToken[], i: number): Clock | null {
  const hour = tokens[i];
  if (!isNumber(hour, 24)) return null;
  let last = i;
  let minute: number | null = null;
  let second: number | null = null;
  const mark = tokens[i + 1];
  if (mark?.text === ":" && isPair(tokens[i + 2], mark)) {
    minute = tokens[i + 2]!.value;
    last = i + 2;
    if (tokens[i + 3]?.text === ":" && isPair(tokens[i + 4], tokens[i + 3]!)) {
      second = tokens[i + 4]!.value;
      last = i + 4;
      if (
        tokens[i + 5]?.text === "." &&
        tokens[i + 6]?.kind === "number" &&
        tokens[i + 6]!.start === tokens[i + 5]!.end
      )
        last = i + 6;
    }
  } else if (mark?.kind === "word" && hourMarks.has(mark.folded)) {
    last = i + 1;
    if (isNumber(tokens[i + 2], 59)) {
      minute = tokens[i + 2]!.value;
      last = minuteMarks.has(tokens[i + 3]?.folded ?? "") ? i + 3 : i + 2;
      if (isNumber(tokens[last + 1], 59) && secondMarks.has(tokens[last + 2]?.folded ?? "")) {
        second = tokens[last + 1]!.value;
        last += 2;
      }
    }
  } else if (mark?.text === "." && isPair(tokens[i + 2], mark) && pointIsClock(tokens, i)) {
    minute = tokens[i + 2]!.value;
    last = i + 2;
  }
  const half = meridiem(tokens, last + 1);
  const halfBefore = tokens[i - 1] && meridiem(tokens, i - 1)?.last === i - 1 ? meridiem(tokens, i - 1) : null;
  if (last === i && !half) return null;
  if (half && last === i && hour.value > 12) return null;
  const first = halfBefore ? i - 1 : i;
  if (half) last = half.last;
  const hours = onDial(hour.value, half ?? halfBefore);
  if (hours === null) return null;
  const zone = zoneAt(tokens, last + 1);
  return {
    hour: hours,
    minute,
    second,
    offset: zone?.offset ?? null,
    zone: zone?.name ?? null,
    first,
    last: zone?.last ?? last,
  };
}

function isPair(token: TimeToken | undefined, before: TimeToken): boolean {
  return token?.kind === "number" && token.folded.length === 2 && token.value <= 59 && token.start === before.end;
}

/** `13.45` is a time only beside a word of the clock, before "p.m." or before a zone. */
function pointIsClock(tokens: readonly TimeToken[], i: number): boolean {
  return (
    clockWords.has(tokens[i - 1]?.folded ?? "") ||
    clockWords.has(tokens[i + 3]?.folded ?? "") ||
    meridiem(tokens, i + 3) !== null ||
    isZoneName(tokens[i + 3])
  );
}

function onDial(hour: number, half: { readonly late: boolean } | null): number | null {
  if (!half) return hour < 24 ? hour : null;
  if (hour > 12) return half.late && hour < 24 ? hour : null;
  return (hour % 12) + (half.late ? 12 : 0);
}

/** `am`, `p.m.`, `下午` at a token: whether it is after noon, and its last token. */
function meridiem(tokens: readonly TimeToken[], i: number): { late: boolean; last: number } | null {
  const word = tokens[i];
  if (!word) return null;
  if (beforeNoon.has(word.folded)) return { late: false, last: i };
  if (afterNoon.has(word.folded)) return { late: true, last: i };
  if ((word.folded === "a" || word.folded === "p") && tokens[i + 1]?.text === "." && tokens[i + 2]?.folded === "m") {
    return { late: word.folded === "p", last: tokens[i + 3]?.text === "." ? i + 3 : i + 2 };
  }
  return null;
}

interface Zone {
  readonly name: string | null;
  readonly offset: number | null;
  readonly last: number;
}

/** The zone that follows a time: `Z`, `GMT`, `(UTC+3)`, `+0000`, `-05:00`, `EST`. */
function zoneAt(tokens: readonly TimeToken[], from: number): Zone | null {
  let i = from;
  while (i < from + 2 && tokens[i] && /^[(,|]$/u.test(tokens[i]!.text)) i++;
  const word = tokens[i];
  if (!word) return null;
  if (word.text === "+" || word.text === "-" || word.text === "−") return offsetAt(tokens, i);
  if (!isZoneName(word)) return null;
  const shifted = zones[word.text] === 0 ? offsetAt(tokens, i + 1) : null;
  return shifted ?? { name: word.text, offset: null, last: i };
}

const isZoneName = (token: TimeToken | undefined): boolean =>
  token?.kind === "word" && (Object.hasOwn(zones, token.text) || Object.hasOwn(zonesByCountry, token.text));

function offsetAt(tokens: readonly TimeToken[], i: number): Zone | null {
  const sign = tokens[i];
  const digits = tokens[i + 1];
  if (!sign || !/^[+−-]$/u.test(sign.text) || digits?.kind !== "number" || digits.start !== sign.end) return null;
  const whole = digits.folded.length === 4 ? digits.value : digits.value * 100;
  const minutes =
    digits.folded.length <= 2 && tokens[i + 2]?.text === ":" && isPair(tokens[i + 3], tokens[i + 2]!)
      ? tokens[i + 3]!.value
      : whole % 100;
  const size = Math.floor(whole / 100) * 60 + minutes;
  if (size > 14 * 60 || digits.folded.length > 4 || digits.folded.length === 3) return null;
  return {
    name: null,
    offset: sign.text === "+" ? size : -size || 0,
    last: digits.folded.length <= 2 && tokens[i + 2]?.text === ":" ? i + 3 : i + 1,
  };
}
