import { agglomerate } from "./agglomerate.ts";
import type { CopyChange } from "./copy-groups.ts";
import { describeEvent } from "./describe-event.ts";
import { eventIdOf, splitEventId } from "./event-ids.ts";
import { type KeptIds, keepIds } from "./keep-ids.ts";
import type { Likenesses } from "./likenesses.ts";
import { linkEvents } from "./link-events.ts";
import { linkMentions } from "./link-mentions.ts";
import { nearMissesOf } from "./near-misses.ts";
import type { KnownEvent, KnownStoryline, Neighbourhood, RegroupedEvent, Regrouping } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";
import { regroupStorylines } from "./storylines.ts";

export type EventChange = Omit<Regrouping, keyof CopyChange>;

/** The article that came (with its profile) or went (null). */
export interface Cause {
  readonly articleId: string;
  readonly profile: Profile | null;
  /** Whether it was never here before. */
  readonly isNew: boolean;
}

type Members = ReadonlyMap<string, readonly string[]>;
type Standing = ReadonlyMap<string, readonly Profile[]>;

/**
 * Takes the touched events apart and groups their articles anew, with the one that came. An event that is not handed
 * over whole stays in one piece. Storylines, mentions and near misses follow from the events.
 */
export function groupAnew(
  cause: Cause,
  profiles: ReadonlyMap<string, Profile>,
  neighbourhood: Neighbourhood,
  touched: ReadonlySet<string>,
  likeness: Likenesses,
): EventChange {
  const events = new Map(neighbourhood.events.map((event) => [event.id, event]));
  const before = membersOf(neighbourhood);
  const kept = regroupTouched(cause, profiles, events, before, touched, likeness);
  const standing = standingAfter(kept, profiles, before, touched);
  const changed = kept.groups
    .filter(({ id, members }) => members.includes(cause.articleId) || !sameMembers(members, before.get(id) ?? []))
    .map(({ id }) => id);
  const retired = new Map(kept.retired.map(({ id, into }) => [id, into]));
  const mentions = cause.profile ? linkMentions(cause.profile, standing) : [];
  const links = linkEvents(new Set(changed), standing, mentions);
  const lines = regroupStorylines({
    cause,
    known: storylinesOf([...touched, ...changed, ...links.flatMap(({ a, b }) => [a, b])], events, neighbourhood),
    events: kept.groups.map(({ id }) => id),
    retired,
    links,
    changed: new Set(changed),
    held: new Set(standing.keys()),
  });
  return {
    events: changed.map((id): RegroupedEvent => {
      const reports = standing.get(id)!;
      const times = timesOfUnseen(id, before, events, retired);
      return { id, storylineId: lines.storylineOf.get(id)!, ...describeEvent(reports, times, likeness) };
    }),
    retiredEvents: kept.retired,
    nearMisses: cause.profile ? nearMissesOf(cause.profile, standing, likeness) : [],
    mentions,
    storylines: lines.storylines,
    retiredStorylines: lines.retiredStorylines,
  };
}

/** The storylines in which any of the events stood: no other can change. */
function storylinesOf(
  eventIds: readonly string[],
  events: ReadonlyMap<string, KnownEvent>,
  neighbourhood: Neighbourhood,
): readonly KnownStoryline[] {
  const ids = new Set(eventIds.map((id) => events.get(id)?.storylineId).filter((id) => id !== undefined));
  return [...ids].sort().map((id) => neighbourhood.storyline(id));
}

/** Members handed over, by event, sorted. */
function membersOf(neighbourhood: Neighbourhood): Members {
  const members = new Map<string, string[]>();
  for (const { features, eventId } of neighbourhood.articles) {
    const list = members.get(eventId);
    if (list) list.push(features.articleId);
    else members.set(eventId, [features.articleId]);
  }
  for (const list of members.values()) list.sort();
  return members;
}

function regroupTouched(
  { articleId, profile, isNew }: Cause,
  profiles: ReadonlyMap<string, Profile>,
  events: ReadonlyMap<string, KnownEvent>,
  before: Members,
  touched: ReadonlySet<string>,
  likeness: Likenesses,
): KeptIds {
  const items: Profile[] = profile ? [profile] : [];
  const pieces: number[][] = profile ? [[0]] : [];
  const old = [...touched].sort().map((id) => {
    const members = before.get(id) ?? [];
    const unseen = Math.max(0, (events.get(id)?.size ?? 0) - members.length);
    const piece = members
      .filter((member) => member !== articleId)
      .map((member) => items.push(profiles.get(member)!) - 1);
    pieces.push(...(unseen > 0 ? [piece] : piece.map((one) => [one])));
    return { id, members, unseen };
  });
  const groups = agglomerate(
    pieces.filter((piece) => piece.length > 0),
    (a, b) => likeness(items[a]!, items[b]!),
    (item) => items[item]!.published !== null,
  ).map((group) => group.map((index) => items[index]!.features.articleId).sort());
  return keepIds(groups, old, (members) =>
    isNew && members.includes(articleId) && !events.has(eventIdOf(articleId))
      ? eventIdOf(articleId)
      : splitEventId(articleId, members),
  );
}

/** The articles of every event as it stands now, as far as they are handed over. */
function standingAfter(
  kept: KeptIds,
  profiles: ReadonlyMap<string, Profile>,
  before: Members,
  touched: ReadonlySet<string>,
): Standing {
  const standing = new Map<string, readonly Profile[]>();
  const put = (id: string, members: readonly string[]) =>
    standing.set(
      id,
      members.map((member) => profiles.get(member)!),
    );
  for (const [id, members] of before) if (!touched.has(id)) put(id, members);
  for (const { id, members } of kept.groups) put(id, members);
  return standing;
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

/**
 * Members that are not handed over stay in their event or its heir, and with them the times that they give it. Where all
 * are handed over, whoever left takes its time along.
 */
function timesOfUnseen(
  id: string,
  before: Members,
  events: ReadonlyMap<string, KnownEvent>,
  retired: ReadonlyMap<string, string | null>,
): { readonly from: string | null; readonly to: string | null } {
  const parts = [...events.values()].filter(
    (event) => (event.id === id || retired.get(event.id) === id) && event.size > (before.get(event.id)?.length ?? 0),
  );
  const instants = (pick: (event: KnownEvent) => string | null) =>
    parts
      .map(pick)
      .filter((instant) => instant !== null)
      .sort();
  return { from: instants(({ from }) => from)[0] ?? null, to: instants(({ to }) => to).at(-1) ?? null };
}
