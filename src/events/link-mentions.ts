import type { Passage } from "./features.ts";
import { hash32 } from "./hash32.ts";
import {
  asideBelow,
  fewestSharedNames,
  leadingCover,
  maxMentionLinks,
  mentionScore,
  nameCover,
  reportedBefore,
  reportedWithin,
  singleDays,
  vagueCover,
  vagueDays,
} from "./limits.ts";
import { nameSpelling } from "./name-spellings.ts";
import type { MentionLink } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";
import { contentOf, namePrefix } from "./report-content.ts";
import { hasKey } from "./vector.ts";

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
  /** What is shared, as the report spells it. */
  readonly shared: readonly string[];
}

const none: Cover = { score: 0, shared: [] };

/** Shares of a passage's words, by weight, 0…1. */
interface Shares {
  /** That the report holds outside of its own asides. */
  readonly held: number;
  /** Of these, that stand in its title or first sentences. */
  readonly leading: number;
  /** Of the names alone, that it holds. */
  readonly names: number;
}

function coverOf(passage: Passage, anchor: Profile): Cover {
  const days = daysOf(passage);
  if (!mayReport(passage, days, anchor)) return none;
  const vague = days === null || days > vagueDays;
  if (vague && anchor.published === null) return none;
  if (!mayShareNames(passage, anchor)) return none;
  const { shares, shared, mainNames } = sharedWith(passage, anchor);
  if (mainNames < fewestSharedNames) return none;
  // A single day vouches for itself; of a longer time many events could be told.
  if ((vague || days > singleDays) && shares.names < nameCover) return none;
  const unclear = vague || anchor.published === null;
  if (unclear && shares.leading < leadingCover) return none;
  return { score: shares.held * (unclear ? vagueCover : 1), shared };
}

const hashed = new WeakMap<Passage, readonly number[]>();

/** Whether so many of the passage's names are among the report's, by their hashes: what the report holds is read then. */
function mayShareNames(passage: Passage, { names }: Profile): boolean {
  let hashes = hashed.get(passage);
  if (hashes === undefined) {
    const named = passage.terms.filter(([term]) => term.startsWith(namePrefix));
    hashes = named.map(([term]) => hash32(term.slice(namePrefix.length)));
    hashed.set(passage, hashes);
  }
  let shared = 0;
  for (const hash of hashes) if (hasKey(names, hash)) shared++;
  return shared >= fewestSharedNames;
}

function sharedWith(passage: Passage, anchor: Profile) {
  const { weights, leading, main } = contentOf(anchor.features);
  const shared: string[] = [];
  let mainNames = 0;
  let [held, inLead, all, heldNames, allNames] = [0, 0, 0, 0, 0];
  for (const [term, weight] of passage.terms) {
    const isName = term.startsWith(namePrefix);
    all += weight;
    if (isName) allNames += weight;
    const inReport = weights.get(term);
    // A word that the report has in an aside alone weighs less there than where it stands once.
    if (inReport === undefined || inReport < weight * asideBelow) continue;
    held += weight;
    if (isName) heldNames += weight;
    if (leading.has(term)) inLead += weight;
    if (main.has(term)) mainNames++;
    shared.push(isName ? nameSpelling(anchor.features, term.slice(namePrefix.length)) : term);
  }
  const shares: Shares = {
    held: held / all,
    leading: inLead / all,
    names: allNames === 0 ? 1 : heldNames / allNames,
  };
  return { shares, shared, mainNames };
}

/** Days that the passage names, null where it names none. */
function daysOf({ from, to }: Passage): number | null {
  return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Whether the report came out when the days that the passage names were news. */
function mayReport({ from, to }: Passage, days: number | null, { published }: Profile): boolean {
  if (from === null || to === null || published === null) return true;
  // Zones blur the edge of a single day.
  const before = days !== null && days <= singleDays ? reportedWithin.before : 0;
  return (
    published.to >= Date.parse(from) - before * dayLength &&
    published.from <= Date.parse(to) + reportedWithin.after * dayLength
  );
}
