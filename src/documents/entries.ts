import type { Article, Entry, Publication } from "./article.ts";
import type { DraftEntry } from "./draft.ts";
import { readTime, type TimeContext } from "./times.ts";

/** Longer before its article, a time is not that of an update but of what it tells. */
const longestBeforeMs = 86_400_000;

/**
 * The updates of a live blog, each with its time. One that says no day has none of its own: it came at some time between
 * the publication and the last change, or, where that is not known, nobody knows when.
 */
export function entriesOf(
  drafted: readonly DraftEntry[],
  publication: Publication,
  context: TimeContext,
): readonly Entry[] {
  const { publishedFrom, modifiedTo } = publication;
  const earliest = publishedFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedFrom) - longestBeforeMs;
  return drafted.map(({ start, end, times }): Entry => {
    const time = times.map((raw) => readTime(raw, context)).find((one) => one && Date.parse(one.to) > earliest);
    if (time) {
      const { at, precision, from, to } = time;
      return { start, end, publishedAt: at, publishedPrecision: precision, publishedFrom: from, publishedTo: to };
    }
    const between = { publishedFrom: modifiedTo === null ? null : publishedFrom, publishedTo: modifiedTo };
    return { start, end, publishedAt: null, publishedPrecision: null, ...between };
  });
}

const views = new WeakMap<Entry, Article>();

/**
 * The update in which a place of a text lies, where it has a time for what stands there; null of one that came between its
 * article's publication and last change, which the article itself tells.
 */
export function entryAt(entries: readonly Entry[] | undefined, place: Place | undefined): Entry | null {
  if (entries === undefined || place?.part !== "text") return null;
  const entry = entries.find(({ start, end }) => start <= place.start && place.start < end);
  return entry === undefined || isBetween(entry) ? null : entry;
}

/** Where something begins. */
interface Place {
  readonly part: string;
  readonly start: number;
}

/**
 * An article as of the update in which a place of its text lies: its time is the update's. Of any other, and of one that
 * came between its publication and its last change, the article.
 */
export function articleAt(article: Article, place: Place | undefined): Article {
  const entry = entryAt(article.entries, place);
  return entry === null ? article : asOf(article, entry);
}

/** Whether an update says no day of its own while the article's first and last times are known. */
const isBetween = ({ publishedAt, publishedTo }: Entry): boolean => publishedAt === null && publishedTo !== null;

/** An article as of its last update, when all of it can have been known. */
export function articleAtLast(article: Article): Article {
  const last = article.entries?.reduce<Entry | null>(
    (latest, entry) => (!isBetween(entry) && (entry.publishedTo ?? "") > (latest?.publishedTo ?? "") ? entry : latest),
    null,
  );
  const isLater = last?.publishedTo && article.publishedTo !== null && last.publishedTo > article.publishedTo;
  return isLater ? asOf(article, last) : article;
}

function asOf(article: Article, entry: Entry): Article {
  const known = views.get(entry);
  if (known) return known;
  const { start: _start, end: _end, ...time } = entry;
  const view = { ...article, ...time, modifiedAt: null, modifiedTo: null };
  views.set(entry, view);
  return view;
}
