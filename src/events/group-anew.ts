import { agglomerate } from "./agglomerate.ts";
import { describeEvent } from "./describe-event.ts";
import { eventIdOf, splitEventId } from "./event-ids.ts";
import { keepIds, type NamedGroup, type OldGroup } from "./keep-ids.ts";
import { likeness, reasonsFor } from "./likeness.ts";
import { sameEvent } from "./limits.ts";
import { linkEvents } from "./link-events.ts";
import type { KnownEvent, NearMiss, Neighbourhood, RegroupedEvent, Regrouping } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";
import { regroupStorylines } from "./storylines.ts";

type EventChange = Omit<Regrouping, "copyGroups" | "retiredCopyGroups">;

const mostNearMisses = 3;

/**
 * Takes the touched events apart and groups their articles anew, with the arrival if there is one. An event that is
 * not handed over whole stays in one piece.
 */
export function groupAnew(
  arrival: Profile | null,
  profiles: ReadonlyMap<string, Profile>,
  neighbourhood: Neighbourhood,
  touched: ReadonlySet<string>,
): EventChange {
  const events = new Map(neighbourhood.events.map((event) => [event.id, event]));
  const before = membersOf(neighbourhood);
  const items: Profile[] = arrival ? [arrival] : [];
  const start: number[][] = arrival ? [[0]] : [];
  const old: OldGroup[] = [];
  for (const id of [...touched].sort()) {
    const members = before.get(id) ?? [];
    const size = events.get(id)?.size ?? members.length;
    old.push({ id, members, unseen: Math.max(0, size - members.length) });
    const piece: number[] = [];
    for (const member of members) {
      if (member === arrival?.features.articleId) continue;
      piece.push(items.push(profiles.get(member)!) - 1);
    }
    if (size > members.length) start.push(piece);
    else start.push(...piece.map((one) => [one]));
  }
  const groups = agglomerate(
    start.filter((piece) => piece.length > 0),
    memoised(items),
    sameEvent,
  ).map((group) => group.map((index) => items[index]!.features.articleId).sort());
  const kept = keepIds(groups, old, (members) => freshId(members, arrival, events));
  const changed = kept.groups.filter(
    ({ id, members }) =>
      members.some((member) => member === arrival?.features.articleId) || !sameMembers(members, before.get(id) ?? []),
  );

  const retired = new Map(kept.retired.map(({ id, into }) => [id, into]));
  const standing = new Map<string, readonly Profile[]>();
  for (const [id, members] of before)
    if (!touched.has(id))
      standing.set(
        id,
        members.map((member) => profiles.get(member)!),
      );
  for (const { id, members } of kept.groups)
    standing.set(
      id,
      members.map((member) => profiles.get(member)!),
    );

  const changedIds = new Set(changed.map(({ id }) => id));
  const lines = regroupStorylines({
    known: neighbourhood.storylines,
    events: kept.groups.map(({ id }) => id),
    retired,
    links: linkEvents(changedIds, standing),
    changed: changedIds,
    held: new Set(standing.keys()),
  });
  return {
    events: changed.map((group) => listed(group, standing, lines.storylineOf, retired, events)),
    retiredEvents: kept.retired,
    nearMisses: arrival ? nearMissesOf(arrival, standing) : [],
    mentions: [],
    storylines: lines.storylines,
    retiredStorylines: lines.retiredStorylines,
  };
}

function membersOf(neighbourhood: Neighbourhood): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { features, eventId } of neighbourhood.articles) {
    const list = members.get(eventId);
    if (list) list.push(features.articleId);
    else members.set(eventId, [features.articleId]);
  }
  for (const list of members.values()) list.sort();
  return members;
}

function memoised(items: readonly Profile[]): (a: number, b: number) => number {
  return (a, b) => likeness(items[a]!, items[b]!);
}

function freshId(members: readonly string[], arrival: Profile | null, events: ReadonlyMap<string, KnownEvent>): string {
  const founder = arrival?.features.articleId;
  if (founder !== undefined && members.includes(founder) && !events.has(eventIdOf(founder))) return eventIdOf(founder);
  return splitEventId(members);
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member, index) => member === b[index]);
}

function listed(
  { id }: NamedGroup,
  standing: ReadonlyMap<string, readonly Profile[]>,
  storylineOf: ReadonlyMap<string, string>,
  retired: ReadonlyMap<string, string | null>,
  events: ReadonlyMap<string, KnownEvent>,
): RegroupedEvent {
  const profiles = standing.get(id)!;
  const known = events.get(id);
  // Members that were not handed over stay, and with them the times that they give the event.
  const unseen = [...events.values()].filter((event) => event.id === id || retired.get(event.id) === id);
  const partial = known !== undefined && known.size > profiles.length;
  const span = partial ? { from: least(unseen.map((e) => e.from)), to: most(unseen.map((e) => e.to)) } : nowhere;
  return { id, storylineId: storylineOf.get(id)!, ...describeEvent(profiles, span) };
}

const nowhere = { from: null, to: null };
const least = (all: readonly (string | null)[]) => all.filter((one) => one !== null).sort()[0] ?? null;
const most = (all: readonly (string | null)[]) =>
  all
    .filter((one) => one !== null)
    .sort()
    .at(-1) ?? null;

function nearMissesOf(arrival: Profile, standing: ReadonlyMap<string, readonly Profile[]>): readonly NearMiss[] {
  const misses: NearMiss[] = [];
  for (const [eventId, members] of standing) {
    if (members.includes(arrival)) continue;
    let sum = 0;
    let nearest = members[0]!;
    let best = -1;
    for (const member of members) {
      const near = likeness(arrival, member);
      sum += near;
      if (near > best) [best, nearest] = [near, member];
    }
    const score = sum / members.length;
    if (score <= 0) continue;
    const reasons = reasonsFor(arrival, nearest);
    misses.push({ articleId: arrival.features.articleId, eventId, score, threshold: sameEvent, reasons });
  }
  return misses.sort((a, b) => b.score - a.score || (a.eventId < b.eventId ? -1 : 1)).slice(0, mostNearMisses);
}
