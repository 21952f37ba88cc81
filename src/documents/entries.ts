import type { Article, Entry, Publication } from "./article.ts";
import type { DraftEntry } from "./draft.ts";
import { readTime, type TimeContext } from "./times.ts";

/** Longer before its article, a time is not that of an update but of what it tells. */
const longestBeforeMs = 86_400_000;

const undated = { publishedAt: null, publishedPrecision: null, publishedFrom: null, publishedTo: null } as const;

/**
 * The updates of a live blog, each with its time. One that says no day has none of its own: it came at some time between
 * the publication and the last change, or, where neither is known, nobody knows when.
 */
export function entriesOf(
  drafted: readonly DraftEntry[],
  publication: Publication,
  context: TimeContext,
): readonly Entry[] {
  const { publishedFrom, modifiedTo } = publication;
  const earliest = publishedFrom === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedFrom) - longestBeforeMs;
  return drafted.flatMap(({ start, end, times }): Entry[] => {
    const time = times.map((raw) => readTime(raw, context)).find((one) => one && Date.parse(one.to) > earliest);
    if (time) {
      const { at, precision, from, to } = time;
      return [{ start, end, publishedAt: at, publishedPrecision: precision, publishedFrom: from, publishedTo: to }];
    }
    return modifiedTo === null ? [{ start, end, ...undated }] : [];
  });
}

const views = new WeakMap<Entry, Article>();

/** The update in which a place of a text lies. */
export function entryAt(entries: readonly Entry[] | undefined, place: Place | undefined): Entry | null {
  if (entries === undefined || place?.part !== "text") return null;
  return entries.find(({ start, end }) => start <= place.start && place.start < end) ?? null;
}

/** Where something begins. */
interface Place {
  readonly part: string;
  readonly start: number;
}

/** An article as of the update in which a place of its text lies: its time is the update's. Of any other, the article. */
export function articleAt(article: Article, place: Place | undefined): Article {
  const entry = entryAt(article.entries, place);
  return entry === null ? article : asOf(article, entry);
}

/** An article as of its last update, when all of it can have been known. */
export function articleAtLast(article: Article): Article {
  const last = article.entries?.reduce<Entry | null>(
    (latest, entry) => ((entry.publishedTo ?? "") > (latest?.publishedTo ?? "") ? entry : latest),
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
