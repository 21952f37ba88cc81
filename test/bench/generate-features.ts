import type { ArticleFeatures, Passage, Term } from "../../src/events/features.ts";
import { mix32 } from "../../src/events/hash32.ts";
import { passageKeysOf } from "../../src/events/passages.ts";
import { postingKeys } from "../../src/events/posting-keys.ts";
import { bandsOf, sampleOf, shorten } from "../../src/events/shingles.ts";
import { rarity } from "../../src/text/rarity.ts";
import ranks from "../../src/text/tables/word-ranks.json" with { type: "json" };
import { between, burst, makeRandom, type Random, shuffled, zipf } from "./random.ts";

export interface FeatureOptions {
  readonly seed: number;
  readonly articles: number;
  /** So many of the first are passed over: what follows is the same as if they had been made. */
  readonly after?: number;
  readonly eventsPerDay?: number;
  /** Share of articles without a date, 0…1. */
  readonly undated?: number;
}

/** A report with what it is a report of. */
export interface GeneratedReport {
  readonly features: ArticleFeatures;
  /** The first report of its event. */
  readonly founderId: string;
  /** The same for all events of one kind. */
  readonly topic: number;
}

interface Event {
  readonly day: number;
  readonly actors: readonly string[];
  readonly place: string;
  readonly topic: number;
  /** Words that reports of this event share and others of its topic do not. */
  readonly own: readonly string[];
  readonly numbers: readonly number[];
  /** Of the text that its copies share. */
  readonly textSeed: number;
}

/** An event that is still reported. */
interface Running {
  readonly index: number;
  founderId: string | null;
}

const dayLength = 86_400_000;
const firstDay = Date.UTC(2020, 0, 1);
const actorCount = 20_000;
const placeCount = 4_000;
const topicCount = 400;
const wordsPerTopic = 80;
const mostReports = 80;
const copyShare = 0.1;
/** Share of reports that tell of an older event in passing. */
const asideShare = 0.3;
const shinglesPerText = 300;

const words = ranks.split(" ").filter((word) => /^[a-z]{3,14}$/.test(word));
const actorAt = (index: number) => words[4000 + ((index * 3) % 60_000)]!;
const placeAt = (index: number) => words[2001 + ((index * 7) % 50_000)]!;
const topicWord = (topic: number, index: number) => words[1500 + ((topic * 211 + index * 97) % 22_000)]!;

/**
 * What grouping knows of articles as they come over years, without their texts: analysing half a million would take
 * hours. Names and words follow Zipf's law over real frequency ranks, a few actors are in ever new events, events are
 * covered by one outlet or by eighty within days, reports are copied, and some tell of older events. Every event and
 * every report is drawn from a seed of its own, so that nothing of the past need be kept or made again.
 */
export function* generateFeatures(options: FeatureOptions): Generator<GeneratedReport> {
  const { seed, articles, after = 0, eventsPerDay = 80, undated = 0.1 } = options;
  const random = makeRandom(seed);
  const eventAt = (index: number) => makeEvent(makeRandom(mix32(index, seed)), Math.floor(index / eventsPerDay));
  const due = new Map<number, Running[]>();
  let made = 0;
  for (let day = 0; made < articles; day++) {
    for (let count = 0; count < eventsPerDay; count++) {
      const running: Running = { index: day * eventsPerDay + count, founderId: null };
      for (let report = burst(random, mostReports); report > 0; report--) {
        const on = day + Math.min(6, Math.floor(-Math.log(1 - random()) * 0.8));
        const reports = due.get(on);
        if (reports) reports.push(running);
        else due.set(on, [running]);
      }
    }
    for (const running of shuffled(random, due.get(day) ?? [])) {
      if (made === articles) return;
      // The last digits are for copies (see multiply.ts).
      const articleId = `art_${made.toString(16).padStart(16, "0")}00000000`;
      running.founderId ??= articleId;
      if (made++ < after) continue;
      const own = makeRandom(mix32(made, ~seed));
      const at = own() < undated ? null : firstDay + day * dayLength + Math.floor(own() * dayLength);
      const aside = own() < asideShare ? eventAt(Math.floor(own() * day * eventsPerDay)) : null;
      const event = eventAt(running.index);
      const features = report(own, articleId, event, at, aside);
      yield { features, founderId: running.founderId, topic: event.topic };
    }
    due.delete(day);
  }
}

function makeEvent(random: Random, day: number): Event {
  return {
    day,
    actors: Array.from({ length: between(random, 2, 4) }, () => actorAt(zipf(random, actorCount, 5))),
    place: placeAt(zipf(random, placeCount, 5)),
    topic: zipf(random, topicCount, 20),
    own: Array.from({ length: 14 }, () => words[between(random, 3000, 45_000)]!),
    numbers: Array.from({ length: 3 }, () => between(random, 12, 4000)),
    textSeed: Math.floor(random() * 2 ** 32),
  };
}

function report(
  random: Random,
  articleId: string,
  event: Event,
  at: number | null,
  aside: Event | null,
): ArticleFeatures {
  const own = event.own.filter(() => random() < 0.7);
  const counts = new Map<string, number>();
  const say = (word: string, times: number) => counts.set(word, (counts.get(word) ?? 0) + times);
  for (const word of own) say(word, between(random, 1, 4));
  for (let index = 0; index < 30; index++) say(topicWord(event.topic, zipf(random, wordsPerTopic, 8)), 1);
  for (let index = 0; index < 45; index++) say(words[150 + zipf(random, 20_000, 200)]!, 1);
  const people = [...event.actors, ...Array.from({ length: 4 }, () => actorAt(zipf(random, actorCount, 5)))];
  const named = new Map<string, number>([[event.place, between(random, 1, 4)]]);
  for (const [index, name] of people.entries())
    named.set(name, index < event.actors.length ? between(random, 2, 8) : 1);
  for (const [name, times] of named) say(name, times);
  const opening = [...event.actors.slice(0, 2), event.place, ...own.slice(0, 3), topicWord(event.topic, 1)];
  const terms = weighed(counts).slice(0, 80);
  const names = weighed(named);
  const headline = weighed(once(opening));
  const lead = weighed(once([...opening, ...own.slice(3, 7), ...[...counts.keys()].slice(10, 30)]));
  const passages = aside && at !== null ? [passageOn(aside)] : [];
  const shingles = shinglesOf(random, event);
  const instant = at === null ? null : new Date(at).toISOString();
  return {
    articleId,
    title: opening.join(" "),
    language: "en",
    publishedFrom: instant,
    publishedTo: at === null ? null : new Date(at + 1000).toISOString(),
    terms,
    names,
    headline,
    lead,
    numbers: event.numbers.filter(() => random() < 0.6).map((number): Term => [String(number), 160]),
    days: [["mon", "tue", "wed", "thu", "fri", "sat", "sun"][event.day % 7]!].map((day): Term => [day, 80]),
    people: event.actors.map((name) => ({
      name,
      key: name,
      span: { part: "text", start: 0, end: name.length },
      count: 2,
    })),
    places: [
      { name: event.place, key: event.place, span: { part: "text", start: 0, end: event.place.length }, count: 1 },
    ],
    keys: postingKeys(terms, names, headline),
    passages,
    passageKeys: passageKeysOf(passages),
    bands: bandsOf(shingles),
    shingles: shorten(sampleOf(shingles)),
    words: 500,
  };
}

const once = (list: readonly string[]) => new Map(list.map((word): [string, number] => [word, 1]));

const weights = new Map<string, number>();
function weightOf(word: string): number {
  const known = weights.get(word) ?? 100 * rarity(word) ** 3;
  weights.set(word, known);
  return known;
}

function weighed(counts: ReadonlyMap<string, number>): Term[] {
  return [...counts]
    .map(([word, times]): Term => [word, Math.max(1, Math.round((1 + Math.log(times)) * weightOf(word)))])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const freshShingles = (random: Random) => Uint32Array.from({ length: shinglesPerText }, () => random() * 2 ** 32);

/** Sorted hashes; a copy has most of those that belong to its event. */
function shinglesOf(random: Random, event: Event): readonly number[] {
  const copied = random() < copyShare;
  const shingles = copied
    ? freshShingles(makeRandom(event.textSeed)).filter(() => random() < 0.95)
    : freshShingles(random);
  return [...shingles.sort()];
}

function passageOn(event: Event): Passage {
  const from = new Date(firstDay + event.day * dayLength).toISOString().slice(0, 10);
  const to = new Date(firstDay + (event.day + 1) * dayLength).toISOString().slice(0, 10);
  const names = [...event.actors, event.place].map((name): Term => [`n:${name}`, 60]);
  const terms = [...names, ...event.own.slice(0, 6).map((word): Term => [word, 50])];
  return { span: { part: "text", start: 0, end: 1 }, terms, from, to };
}
