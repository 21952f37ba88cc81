import type { SourceDocument } from "../../src/documents/source-document.ts";
import ranks from "../../src/text/tables/word-ranks.json" with { type: "json" };
import { between, burst, makeRandom, pick, type Random, zipf } from "./random.ts";

/** A generated document with the event that it reports. */
export interface GeneratedArticle {
  readonly document: SourceDocument;
  readonly event: string;
}

export interface GenerateOptions {
  readonly seed: number;
  readonly articles: number;
  /** Share of documents without a date, 0…1. */
  readonly undated?: number;
  /** First day, RFC 3339. */
  readonly start?: string;
  readonly eventsPerDay?: number;
}

interface Event {
  readonly id: string;
  readonly day: number;
  readonly actors: readonly string[];
  readonly place: string;
  readonly topic: number;
  /** Words that reports of this event share and others of its topic do not. */
  readonly own: readonly string[];
  readonly numbers: readonly number[];
  /** The text of the first report, for copies. */
  copied: { readonly title: string; readonly content: string } | null;
}

const dayLength = 86_400_000;
const actorCount = 2000;
const placeCount = 1500;
const topicCount = 150;
const wordsPerTopic = 50;
const mostReports = 60;
const copyShare = 0.1;
/** Share of reports that tell of an older event in passing. */
const asideShare = 0.3;
const monthNames = "January February March April May June July August September October November December".split(" ");

const words = ranks.split(" ").filter((word) => /^[a-z]{3,14}$/.test(word));
const common = words.slice(0, 3000);
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Surnames and places from the middle of the frequency list, so that they are as rare as real ones. */
const nameAt = (index: number) => capitalised(words[6000 + index * 13]!);
const placeAt = (index: number) => capitalised(words[6011 + index * 17]!);
const topicWord = (topic: number, index: number) => words[3000 + ((topic * 211 + index * 97) % 22_000)]!;

/**
 * Articles as they come over months: the same actors and places in ever new events, topics with words of their own,
 * events covered by one outlet or by sixty within days, copies, and asides about older events. Word and name
 * frequencies follow Zipf's law over real frequency ranks. The same seed gives the same articles.
 */
export function* generateArticles(options: GenerateOptions): Generator<GeneratedArticle> {
  const { seed, articles, undated = 0.1, start = "2023-01-01T00:00:00Z", eventsPerDay = 40 } = options;
  const random = makeRandom(seed);
  const first = Date.parse(start);
  const due = new Map<number, Event[]>();
  const past: Event[] = [];
  let made = 0;
  for (let day = 0; made < articles; day++) {
    for (let count = 0; count < eventsPerDay; count++) {
      const event = makeEvent(random, day, count);
      past.push(event);
      for (let report = burst(random, mostReports); report > 0; report--) {
        const on = day + Math.min(6, Math.floor(-Math.log(1 - random()) * 0.8));
        due.set(on, [...(due.get(on) ?? []), event]);
      }
    }
    for (const event of due.get(day) ?? []) {
      if (made === articles) return;
      const at = first + day * dayLength + Math.floor(random() * dayLength);
      const document = report(random, event, random() < asideShare ? pick(random, past) : null, first);
      const publishedAt = random() < undated ? null : new Date(at).toISOString();
      yield { document: { ...document, publishedAt, url: `https://news.example/${made}` }, event: event.id };
      made++;
    }
    due.delete(day);
  }
}

function makeEvent(random: Random, day: number, count: number): Event {
  const topic = zipf(random, topicCount, 20);
  return {
    id: `event-${day}-${count}`,
    day,
    actors: Array.from({ length: between(random, 2, 4) }, () => nameAt(zipf(random, actorCount, 20))),
    place: placeAt(zipf(random, placeCount, 20)),
    topic,
    own: Array.from({ length: 8 }, () => words[between(random, 5000, 45_000)]!),
    numbers: Array.from({ length: 3 }, () => between(random, 12, 4000)),
    copied: null,
  };
}

function report(random: Random, event: Event, aside: Event | null, first: number): Omit<SourceDocument, "publishedAt"> {
  const outlet = `Outlet ${zipf(random, 300)}`;
  if (event.copied && random() < copyShare) {
    const sentences = event.copied.content.split(". ");
    const content = sentences.slice(0, Math.ceil(sentences.length * (0.7 + 0.3 * random()))).join(". ");
    return { format: "text", outlet, title: event.copied.title, content };
  }
  const title = [event.actors[0]!, pick(random, event.own), topicWord(event.topic, 1), "in", event.place].join(" ");
  const sentences = Array.from({ length: between(random, 8, 22) }, (_, index) => sentence(random, event, index));
  if (aside) sentences.splice(sentences.length - 2, 0, asideAbout(aside, first));
  const content = sentences
    .join(" ")
    .replaceAll(/((?:[^.]+\. ?){4})/g, "$1\n")
    .trim();
  event.copied ??= { title, content };
  return { format: "text", outlet, title, content };
}

function sentence(random: Random, event: Event, index: number): string {
  const parts = Array.from({ length: between(random, 12, 24) }, () => wordOf(random, event));
  if (index === 0) parts.push("in", event.place, "with", ...event.actors);
  if (random() < 0.3) parts.push(String(pick(random, event.numbers)), topicWord(event.topic, zipf(random, 10)));
  return `${capitalised(parts.join(" "))}.`;
}

function wordOf(random: Random, event: Event): string {
  const kind = random();
  if (kind < 0.66) return common[zipf(random, common.length)]!;
  if (kind < 0.74) return topicWord(event.topic, zipf(random, wordsPerTopic, 10));
  if (kind < 0.86) return pick(random, event.own);
  if (kind < 0.94) return pick(random, event.actors);
  return kind < 0.97 ? event.place : words[zipf(random, 40_000)]!;
}

function asideAbout(event: Event, first: number): string {
  const date = new Date(first + event.day * dayLength);
  const on = `${monthNames[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  return `On ${on}, ${event.actors.join(" and ")} came to ${event.place} over the ${event.own.slice(0, 4).join(" ")}.`;
}
