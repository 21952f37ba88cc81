import type { Publication } from "./article.ts";
import type { DraftDate } from "./draft.ts";
import { type Instants, instantsOf } from "./times/instants.ts";
import { earliestYear, latestYear, type ReadTime, readTime, readTimes, type TimeContext } from "./times.ts";

const unpublished: Publication = {
  publishedAt: null,
  publishedPrecision: null,
  publishedZone: null,
  publishedBasis: null,
  publishedFrom: null,
  publishedTo: null,
  modifiedAt: null,
  modifiedTo: null,
};

/** What the caller says of an article's times. */
export interface StatedTimes {
  readonly published: ReadTime | null;
  readonly modified: ReadTime | null;
}

/**
 * When an article was published, and when it was last changed since: what the caller states; else the first date of the
 * document that can be read in one way. Of dates of the same day a more precise one is taken (a page's "20:04 GMT" over
 * its "17 September").
 */
export function publicationOf(stated: StatedTimes, dates: readonly DraftDate[], context: TimeContext): Publication {
  const publication = publishedOf(stated.published, dates, context);
  const isChange = (time: ReadTime, isOfOneClock: boolean): boolean =>
    isAfter(time, publication) || (isOfOneClock && isAfterByClock(time, publication));
  const isOfPage = stated.published === null;
  const changes = readOf(dates, "updated", context).filter(({ time }) => isChange(time, isOfPage));
  const modified = stated.modified ?? preferred(changes)?.time;
  return modified && (stated.modified === null || isChange(modified, !isOfPage))
    ? { ...publication, modifiedAt: modified.at, modifiedTo: modified.to }
    : publication;
}

/** A day says nothing of an hour of it: what may be the time of publication itself is no later change. */
function isAfter(change: ReadTime, { publishedAt, publishedTo: end }: Publication): boolean {
  if (publishedAt === null || end === null) return false;
  const isOtherDay = rank[change.precision] <= rank.day && change.at > publishedAt.slice(0, change.at.length);
  return change.from >= end || (isOtherDay && change.to > end);
}

/** What one page or one sender tells without a zone is of one clock: 19:00 comes after 08:00, wherever that is. */
function isAfterByClock(change: ReadTime, { publishedAt, publishedPrecision, publishedZone }: Publication): boolean {
  if (publishedAt === null || publishedPrecision === null || publishedZone === "known" || change.zoned) return false;
  const coarser = rank[change.precision] < rank[publishedPrecision] ? change.precision : publishedPrecision;
  const length = written[coarser];
  return rank[coarser] > rank.day && change.at.slice(0, length) > publishedAt.slice(0, length);
}

interface Read {
  readonly date: DraftDate;
  readonly time: ReadTime;
}

function readOf(dates: readonly DraftDate[], role: DraftDate["role"], context: TimeContext): readonly Read[] {
  return dates
    .filter((date) => date.role === role)
    .flatMap((date) => {
      const time = readTime(date.raw, context);
      return time ? [{ date, time }] : [];
    });
}

/** The first, or the most precise of those that say the same. */
function preferred(read: readonly Read[]): Read | null {
  const first = read[0];
  if (!first) return null;
  const same = read.filter(
    ({ time }) => time.at.slice(0, 10) === first.time.at.slice(0, 10) || spans(first.time, time),
  );
  return same.reduce((a, b) => (detail(b.time) > detail(a.time) ? b : a), first);
}

function publishedOf(stated: ReadTime | null, dates: readonly DraftDate[], context: TimeContext): Publication {
  if (stated) return published(stated, { kind: "caller", evidence: null });
  const best = preferred(readOf(dates, "published", context));
  if (!best) return unpublished;
  const { evidence } = best.date;
  return published(best.time, {
    kind: best.date.basis,
    evidence: evidence && { ...evidence, start: evidence.start + best.time.start, end: evidence.start + best.time.end },
  });
}

const rank = { year: 0, month: 1, day: 2, hour: 3, minute: 4, second: 5 } as const;
/** Characters of a written time down to its hour, minute or second. */
const written: Readonly<Record<ReadTime["precision"], number>> = {
  year: 4,
  month: 7,
  day: 10,
  hour: 13,
  minute: 16,
  second: 19,
};
/** A zone says more than a second. */
const detail = (time: ReadTime): number => rank[time.precision] + (time.zoned ? 3 : 0);
const spans = (wide: ReadTime, narrow: ReadTime): boolean =>
  rank[wide.precision] <= rank.day && wide.from <= narrow.from && narrow.to <= wide.to;

function published(time: ReadTime, basis: NonNullable<Publication["publishedBasis"]>): Publication {
  return {
    publishedAt: time.at,
    publishedPrecision: time.precision,
    publishedZone: time.zoned ? "known" : "unknown",
    publishedBasis: basis,
    publishedFrom: time.from,
    publishedTo: time.to,
    modifiedAt: null,
    modifiedTo: null,
  };
}

const stateable = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/iu;
const yearOrMonth = /^(\d{4})(?:-(\d{2}))?$/u;

/** A caller's date: a year, a month, a day, a zoned or a zoneless time of ISO 8601; null for anything else. */
export function statedTime(raw: string): ReadTime | null {
  const trimmed = raw.trim();
  if (!stateable.test(trimmed)) return null;
  const exact = isoTime(trimmed);
  if (exact) return { ...exact, start: 0, end: trimmed.length };
  const coarse = yearOrMonth.exec(trimmed);
  if (!coarse) {
    const [time, ...more] = readTimes(trimmed.toUpperCase());
    return time && more.length === 0 && time.start === 0 && time.end === trimmed.length ? time : null;
  }
  const month = coarse[2] === undefined ? null : Number(coarse[2]);
  const fields = { year: Number(coarse[1]), month, day: null, hour: null, minute: null, second: null, offset: null };
  const instants = month === 0 ? null : instantsOf(fields);
  return instants && { ...instants, start: 0, end: trimmed.length };
}

const usual = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?Z)?$/u;

/** A day or a time of UTC, as machines write most of them; null for any other, which the reader of all dates reads. */
function isoTime(raw: string): Instants | null {
  const match = usual.exec(raw);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  if (year! < earliestYear || year! > latestYear) return null;
  const timed = match[4] !== undefined;
  return instantsOf({
    year: year!,
    month: month!,
    day: day!,
    hour: timed ? hour! : null,
    minute: timed ? minute! : null,
    second: timed ? second! : null,
    offset: timed ? 0 : null,
  });
}
