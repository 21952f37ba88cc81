import { eventIdOf, splitStorylineId, storylineIdOf } from "./event-ids.ts";
import { keepIds } from "./keep-ids.ts";
import { maxStorylineEvents } from "./limits.ts";
import type { KnownStoryline, Regrouping, StorylineLink } from "./neighbourhood.ts";

export interface StorylineChange extends Pick<Regrouping, "storylines" | "retiredStorylines"> {
  readonly storylineOf: ReadonlyMap<string, string>;
}

export interface StorylineInput {
  /** The article that came or went, and whether it was never here before. */
  readonly cause: { readonly articleId: string; readonly isNew: boolean };
  /** The storylines that may change, whole, as they stand now. */
  readonly known: readonly KnownStoryline[];
  /** Events listed by this regrouping, those that are new among them, and those that ceased. */
  readonly events: readonly string[];
  readonly retired: ReadonlyMap<string, string | null>;
  /** Links found now, and the events between which they were looked for: older ones between these no longer hold. */
  readonly links: readonly StorylineLink[];
  readonly changed: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

/**
 * Joins events to storylines along their links, the strongest first and only so far as the storyline stays bounded.
 * The links that join are kept (a maximum spanning tree, Kruskal 1956): they are what explains the storyline.
 */
export function regroupStorylines(input: StorylineInput): StorylineChange {
  const { retired } = input;
  const heir = (id: string): string | null => {
    const into = retired.size === 0 ? undefined : retired.get(id);
    return into === undefined ? id : into;
  };
  const component = new Map<string, string[]>();
  const add = (id: string) => {
    if (!component.has(id)) component.set(id, [id]);
  };
  for (const id of input.events) add(id);
  for (const { eventIds } of input.known)
    for (const id of eventIds) {
      const now = heir(id);
      if (now !== null) add(now);
    }
  const links = mergeLinks(input, heir, component);

  const used: StorylineLink[] = [];
  for (const link of links) {
    const [a, b] = [component.get(link.a)!, component.get(link.b)!];
    if (a === b || a.length + b.length > maxStorylineEvents) continue;
    used.push(link);
    const [large, small] = a.length < b.length ? [b, a] : [a, b];
    large.push(...small);
    for (const id of small) component.set(id, large);
  }

  const old = input.known.map(({ id, eventIds }) => ({
    id,
    unseen: 0,
    members: eventIds.filter((event) => component.has(event)),
  }));
  const within = new Map<readonly string[], StorylineLink[]>();
  for (const members of component.values()) if (!within.has(members)) within.set(members, []);
  for (const link of used) within.get(component.get(link.a)!)!.push(link);
  const kept = keepIds(byLeast([...within.keys()]), old, (members) => freshId(members, input.cause));
  const before = new Map(input.known.map((storyline) => [storyline.id, storyline]));
  const storylineOf = new Map<string, string>();
  for (const { id, members } of kept.groups) for (const event of members) storylineOf.set(event, id);
  return {
    // Most stay as they are: only the others are put in order.
    storylines: kept.groups
      .map(({ id, members }) => ({ id, eventIds: members, links: within.get(members)! }))
      .filter((storyline) => !same(storyline, before.get(storyline.id)))
      .map((storyline) => ({ ...storyline, eventIds: storyline.eventIds.toSorted() })),
    retiredStorylines: kept.retired,
    storylineOf,
  };
}

/** The groups in the order of their least ids. */
function byLeast(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const least = (ids: readonly string[]) => ids.reduce((a, b) => (b < a ? b : a));
  return groups
    .map((ids) => ({ ids, first: least(ids) }))
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ ids }) => ids);
}

/** The known links that still hold and those found now, one between two events, the strongest first. */
function mergeLinks(
  { known, links, changed, held }: StorylineInput,
  heir: (id: string) => string | null,
  events: Pick<ReadonlySet<string>, "has">,
): readonly StorylineLink[] {
  const stands = ({ a, b }: StorylineLink) => a !== b && events.has(a) && events.has(b);
  const found = links.filter(stands);
  const older: StorylineLink[] = [];
  /** The events between two of which there may be more than one link. */
  const meeting = new Set(found.flatMap(({ a, b }) => [a, b]));
  for (const storyline of known)
    for (const link of storyline.links) {
      const [a, b] = [heir(link.a), heir(link.b)];
      if (a === null || b === null || ((changed.has(a) || changed.has(b)) && held.has(a) && held.has(b))) continue;
      const now = between(link, a, b);
      if (!stands(now)) continue;
      older.push(now);
      if (now !== link) meeting.add(a).add(b);
    }
  const alone: StorylineLink[] = [];
  const merged = new Map<string, StorylineLink>();
  for (const link of [...older, ...found]) {
    if (!meeting.has(link.a) || !meeting.has(link.b)) {
      alone.push(link);
      continue;
    }
    const key = linkKey(link);
    const before = merged.get(key);
    if (!before || before.score < link.score) merged.set(key, between(link, link.a, link.b));
  }
  return [...alone, ...merged.values()].sort(
    (x, y) => y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
  );
}

/** An event that has just been founded founds its storyline as well. */
function freshId(eventIds: readonly string[], { articleId, isNew }: StorylineInput["cause"]): string {
  const founded = eventIdOf(articleId);
  return isNew && eventIds.length === 1 && eventIds[0] === founded
    ? storylineIdOf(founded)
    : splitStorylineId(articleId, eventIds);
}

function same(a: KnownStoryline, b: KnownStoryline | undefined): boolean {
  if (!b || a.eventIds.length !== b.eventIds.length || a.links.length !== b.links.length) return false;
  const events = new Set(b.eventIds);
  if (!a.eventIds.every((id) => events.has(id))) return false;
  // Most links are those that stood: only for the others are the two events looked at.
  const stood = new Set(b.links);
  const others = a.links.filter((link) => !stood.has(link));
  if (others.length === 0) return true;
  const links = new Set(b.links.map(linkKey));
  return others.every((link) => links.has(linkKey(link)));
}

/** The link under the ids `a` and `b`, the smaller first; the link itself where that is how it stands. */
function between(link: StorylineLink, a: string, b: string): StorylineLink {
  // Nearly all stand as they did.
  if (link.a === a && link.b === b && a < b) return link;
  return a < b ? { ...link, a, b } : { ...link, a: b, b: a };
}

function linkKey({ a, b }: Pick<StorylineLink, "a" | "b">): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
