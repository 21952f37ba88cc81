import { partAround } from "../clauses/figure-part.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { timedDeeds, timedPairs } from "./tables/timed-deeds.ts";

/** An hour of the day that a text gives for a deed. */
export interface Hour {
  /** Its words: "6 a.m.", "noon", "20:00". */
  readonly text: string;
  /** The deed ("begin", "happen"), or null where the words around tell none that is known. */
  readonly deed: string | null;
  /** Minutes from midnight, both ends included; what is told inexactly is wider. */
  readonly low: number;
  readonly high: number;
  /** Whether it may be of the morning or of the evening ("at six o'clock"). */
  readonly ofEither: boolean;
  /** The zone that is named with it; null for the place's own time. */
  readonly zone: string | null;
  /** Whether it is told to the minute: 6:42 is hardly anything else's by chance. */
  readonly toTheMinute: boolean;
  /** The words that tell it: all of the text, or of several hours' the part up to the next. */
  readonly part: string;
}

const clock =
  /(?<!\d[:.]\s?)\b(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<of24>(?:[01]?\d|2[0-3])):(?<min24>[0-5]\d)(?!\d|\s?[ap]\.?m\b|[.:]\d)|(?<named>noon|midnight|midday)|(?<spoken>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\so['’]clock|(?<part>half|quarter|five|ten|twenty(?:-five)?|\d{1,2})(?:\sminutes)?\s(?<turn>past|to)\s(?<next>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|(?<dotted>1?\d)[.:](?<dottedMinute>[0-5]\d)(?=\s(?:in the (?:morning|afternoon|evening)|at night)\b)|(?<bare>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s(?:in the (?:morning|afternoon|evening)|at night)\b))(?!\s?%)/giu;
const spokenHours = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const minutesSpoken: ReadonlyMap<string, number> = new Map([
  ["five", 5],
  ["ten", 10],
  ["quarter", 15],
  ["twenty", 20],
  ["twenty-five", 25],
  ["half", 30],
]);
/** "In the evening", "on Friday morning", behind the hour. */
const ofMorning = /^[^,.;]{0,24}\bmorning\b/iu;
const ofEvening = /^[^,.;]{0,24}\b(?:afternoon|evening)\b/iu;
/** "Two o'clock at night" is of the morning, "ten o'clock" of the evening. */
const ofNight = /^[^,.;]{0,24}\bnight\b/iu;
const smallHours = 5;
/** "(0542 GMT)", "2.30 percent": no hour of the place. */
const noHour = /^\s?(?:GMT|UTC|per ?cent\b|%)/u;
/** "10 a.m. EST", "1 p.m. London time". */
const zone = /^\s?(?<named>\p{Lu}{1,3}[SD]?T\b|\p{Lu}\p{Ll}+ time\b)/u;
const inBrackets = /\([^()]*$/u;
const ofPlay = /^\s(?:left|remaining|into|of the|to go|minutes?|mark)\b/iu;
const led = /\b(?:at|by|from|until|till|since|around|about|after|before|nearly|was|is|and|to|between)\s$/iu;

const about = /\b(?:about|around|nearly|almost|roughly|approximately)\s$/iu;
const shortlyAfter = /\b(?:shortly|just|soon) after\s$/iu;
const shortlyBefore = /\b(?:shortly|just) before\s$/iu;
const open = /\b(?:by|before|after|until|till|from|since|between|and|to)\s$/iu;
/** How far an hour reaches that is told so, that is told inexactly, and how far a full or half hour and a minute do. */
const [shortly, loosely, round, exact] = [20, 25, 8, 3];
const lead = 24;
const mostHours = 4;

/** The hours of a text, in order; none where it has none of the place's own time. */
export function hoursOf(wording: Wording): readonly Hour[] {
  const { text } = wording;
  if (!mayHold.test(text) || ofTimetable.test(text)) return none;
  const found: { readonly match: RegExpExecArray; readonly minutes: number; readonly ofEither: boolean }[] = [];
  for (const match of text.matchAll(clock)) {
    const read = minutesOf(text, match);
    if (read !== null) found.push({ match, ...read });
    if (found.length === mostHours) break;
  }
  return found.flatMap(({ match, minutes, ofEither }, place) => {
    const before = text.slice(Math.max(0, match.index - lead), match.index);
    const window = windowOf(minutes, before);
    if (window === null) return [];
    const own = { start: match.index, end: match.index + match[0].length };
    const from = found[place - 1]?.match;
    const part =
      found.length === 1
        ? text
        : partAround(
            text,
            own,
            from === undefined ? 0 : from.index + from[0].length,
            found[place + 1]?.match.index ?? text.length,
          );
    const toTheMinute = minutes % 5 !== 0;
    const named = zone.exec(text.slice(own.end))?.groups?.named ?? null;
    return [
      { text: match[0], deed: deedNear(wording, own.start), ...window, ofEither, zone: named, toTheMinute, part },
    ];
  });
}
const none: readonly Hour[] = [];
/** Hours that hold on some days or for some people. */
const ofTimetable =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekdays|weekends|daily|(?:every|each) (?:day|morning|evening|night|week|hour|half)|usually|normally|summer|winter)\b/iu;
/** A cheap sign, looked for first. */
const mayHold =
  /\d\s?[ap]\.?m\b|\d[:.]\d\d|\s(?:in the (?:morning|afternoon|evening)|at night)\b|\b(?:noon|midnight|midday)\b|o['’]clock|\b(?:past|to)\s(?:one|t[wh]|four|five|six|seven|eight|nine|ten|eleven)/iu;

function minutesOf(text: string, match: RegExpExecArray): { minutes: number; ofEither: boolean } | null {
  const behind = text.slice(match.index + match[0].length);
  const before = text.slice(0, match.index);
  if (noHour.test(behind) || inBrackets.test(before.slice(-40))) return null;
  const { hour, minute, half, of24, min24, named, spoken, part, turn, next, dotted, dottedMinute, bare } =
    match.groups!;
  if (named !== undefined) return { minutes: named.toLowerCase() === "midnight" ? 0 : 12 * 60, ofEither: false };
  if (of24 !== undefined) {
    // "With 7:42 left", "20.15 crowns": only behind "at" and the like it is an hour.
    if (!led.test(before.slice(-lead)) || ofPlay.test(behind)) return null;
    return { minutes: Number(of24) * 60 + Number(min24), ofEither: false };
  }
  if (spoken !== undefined) {
    const value = spokenHours.indexOf(spoken.toLowerCase());
    return ofEitherHalf((value < 0 ? Number(spoken) : value) % 12, 0, behind);
  }
  // "Nine in the morning" behind "at" and the like; "two in the morning" may be two patrols.
  if (bare !== undefined)
    return bareLead.test(before.slice(-lead))
      ? ofEitherHalf(spokenHours.indexOf(bare.toLowerCase()) % 12, 0, behind)
      : null;
  if (dotted !== undefined) return ofEitherHalf(Number(dotted) % 12, Number(dottedMinute), behind);
  if (part !== undefined) {
    const minutes = minutesSpoken.get(part.toLowerCase()) ?? Number(part);
    // "Nine votes to three", "ten to six": without what leads to an hour it is a result.
    const spelled = /\sminutes\s/iu.test(match[0]);
    const past = turn!.toLowerCase() === "past";
    const isHour = spelled || past || ledToHour.test(before.slice(-lead));
    if (
      !isHour ||
      (!past && (spanFollows.test(behind) || (!spelled && countsWhatFollows.test(behind)))) ||
      !(minutes < 60) ||
      (minutes === 30 && turn!.toLowerCase() === "to")
    )
      return null;
    const base = spokenHours.indexOf(next!.toLowerCase()) % 12;
    return turn!.toLowerCase() === "past"
      ? ofEitherHalf(base, minutes, behind)
      : ofEitherHalf((base + 11) % 12, 60 - minutes, behind);
  }
  if (Number(hour) > 12) return null;
  return {
    minutes: ((Number(hour) % 12) + (half!.toLowerCase() === "p" ? 12 : 0)) * 60 + Number(minute ?? 0),
    ofEither: false,
  };
}

/** "Twenty minutes to two hours", "five to ten million". */
const spanFollows = /^(?:\s?%|\s(?:hour|minute|day|week|month|year|per|percent|hundred|thousand|million|billion)s?\b)/u;
/** "About ten to twelve people", "around ten to twelve were hurt". */
const countsWhatFollows = /^\s(?:people|were|was|are|have|had|\p{Ll}{3,}s)\b/u;
const bareLead = /\b(?:at|about|around|nearly|until|till|by|since|before|after|from|just)\s$/iu;
const ledToHour = /\b(?:at|about|around|nearly|since|until|till|before|after|just)\s(?:a\s)?$/iu;

/** Of an hour that is told without its half of the day, as far as what stands behind it tells that. */
function ofEitherHalf(hour: number, minute: number, behind: string): { minutes: number; ofEither: boolean } {
  const night = ofNight.test(behind);
  const evening = ofEvening.test(behind) || (night && hour >= smallHours);
  return {
    minutes: (hour + (evening ? 12 : 0)) * 60 + minute,
    ofEither: !evening && !night && !ofMorning.test(behind),
  };
}

/** From when to when an hour may be; null where it only bounds ("by 6 p.m."). */
function windowOf(minutes: number, before: string): { low: number; high: number } | null {
  if (shortlyAfter.test(before)) return { low: minutes, high: minutes + shortly };
  if (shortlyBefore.test(before)) return { low: minutes - shortly, high: minutes };
  if (about.test(before)) return { low: minutes - loosely, high: minutes + loosely };
  if (open.test(before)) return null;
  const reach = minutes % 30 === 0 ? round : exact;
  return { low: minutes - reach, high: minutes + reach };
}

/** Words between an hour and what it is given for. */
const mostWords = 14;

/** The deed told nearest to an hour, those before it first: "the truce is to take effect at 6 a.m.". */
function deedNear({ words }: Wording, at: number): string | null {
  const first = words.findIndex((word) => word.end > at);
  const place = first < 0 ? words.length : first;
  let best: { readonly deed: string; readonly distance: number } | null = null;
  for (let i = Math.max(0, place - mostWords); i < Math.min(words.length, place + mostWords); i++) {
    const deed = deedAt(words, i, place);
    const distance = i < place ? place - i : (i - place) * 1.5;
    if (deed !== null && (best === null || distance < best.distance)) best = { deed, distance };
  }
  return best?.deed ?? null;
}

function deedAt(words: readonly Word[], place: number, hour: number): string | null {
  const { lemma, kind } = words[place]!.lexeme;
  if (kind === "name") return null;
  const pair = timedPairs.get(lemma);
  if (pair !== undefined) {
    for (let at = place - 1; at >= Math.max(0, place - 2); at--) {
      const told = pair.get(words[at]!.lexeme.lemma);
      if (told !== undefined) return told;
    }
  }
  // "The roof fell at 6 a.m."; a share that fell by 3 percent is no accident.
  const behind = words.slice(place + 1, hour > place ? Math.min(hour, place + 1 + measured) : place + 1 + measured);
  if (lemma === "fall" && behind.some(({ lexeme }) => lexeme.kind === "number")) return null;
  return timedDeeds.get(lemma) ?? null;
}
/** Words between "fell" and by how much. */
const measured = 3;
