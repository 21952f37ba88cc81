import type { Passage } from "./features.ts";
import {
  fewestSharedNames,
  mainNames,
  maxMentionLinks,
  mentionScore,
  reportedBefore,
  reportedWithin,
  vagueCover,
  vagueDays,
} from "./limits.ts";
import type { MentionLink } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";
import { holds } from "./vector.ts";

const dayLength = 86_400_000;

type Standing = ReadonlyMap<string, readonly Profile[]>;

/**
 * Mentions between an arriving article and the others: what its passages tell of (one anchor an event, the report that
 * holds most of the passage), and whose passages tell of it. Members of one event do not mention one another.
 */
export function linkMentions(arrival: Profile, standing: Standing): readonly MentionLink[] {
  const links: MentionLink[] = [];
  const ownEvent = [...standing].find(([, reports]) => reports.includes(arrival))?.[0] ?? null;
  for (const [eventId, reports] of standing) {
    if (eventId === ownEvent) continue;
    const told = reports.map((anchor) => linkOf(arrival, anchor, eventId)).filter((link) => link !== null);
    const best = told.sort(strongestFirst)[0];
    if (best) links.push(best);
    if (ownEvent === null) continue;
    for (const teller of reports) {
      const link = linkOf(teller, arrival, ownEvent);
      if (link) links.push(link);
    }
  }
  return links.sort(strongestFirst).slice(0, maxMentionLinks);
}

function strongestFirst(a: MentionLink, b: MentionLink): number {
  return (
    b.score - a.score ||
    (a.anchorId < b.anchorId ? -1 : a.anchorId > b.anchorId ? 1 : a.articleId < b.articleId ? -1 : 1)
  );
}

function linkOf(teller: Profile, anchor: Profile, eventId: string): MentionLink | null {
  if (!isEarlier(anchor, teller)) return null;
  const told = teller.features.passages
    .map((passage) => ({ passage, ...coverOf(passage, anchor) }))
    .filter(({ score }) => score >= mentionScore)
    .sort((a, b) => b.score - a.score);
  const best = told[0];
  if (!best) return null;
  const { from, to } = best.passage;
  return {
    articleId: teller.features.articleId,
    anchorId: anchor.features.articleId,
    eventId,
    passages: told.map(({ passage }) => passage.span),
    score: best.score,
    threshold: mentionScore,
    reasons: [
      `the passage and the report share: ${best.shared.slice(0, 8).join(", ")}`,
      from === null || to === null ? "the passage's days are not known" : `the passage speaks of ${from} to ${to}`,
    ],
  };
}

/** In passing one tells of what has been reported before. */
function isEarlier(anchor: Profile, teller: Profile): boolean {
  if (anchor.published === null || teller.published === null) return true;
  return anchor.published.to <= teller.published.from - reportedBefore * dayLength;
}

interface Cover {
  /** Share of the passage's words, by weight, that the report holds, 0…1; 0 where times or names speak against it. */
  readonly score: number;
  readonly shared: readonly string[];
}

const none: Cover = { score: 0, shared: [] };

function coverOf(passage: Passage, anchor: Profile): Cover {
  if (!mayReport(passage, anchor)) return none;
  const shared: string[] = [];
  const main = new Set(anchor.features.names.slice(0, mainNames).map(([name]) => name));
  let names = 0;
  let held = 0;
  let all = 0;
  for (const [term, weight] of passage.terms) {
    all += weight;
    const name = term.startsWith("n:") ? term.slice(2) : null;
    if (!(name === null ? holds(anchor.terms, term) : holds(anchor.names, name))) continue;
    held += weight;
    if (name !== null && main.has(name)) names++;
    shared.push(name ?? term);
  }
  if (names < fewestSharedNames) return none;
  return { score: (held / all) * (anchor.published === null || isVague(passage) ? vagueCover : 1), shared };
}

/** "Last year" and "in 2019" fit too many events to say much. */
function isVague({ from, to }: Passage): boolean {
  return from === null || to === null || Date.parse(to) - Date.parse(from) > vagueDays * dayLength;
}

/** Whether the report came out when the days that the passage names were news. */
function mayReport({ from, to }: Passage, { published }: Profile): boolean {
  if (from === null || to === null || published === null) return true;
  return (
    published.to >= Date.parse(from) - reportedWithin.before * dayLength &&
    published.from <= Date.parse(to) + reportedWithin.after * dayLength
  );
}
