import { eventIdOf } from "../../src/events/event-ids.ts";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { gatherNeighbours, hitWeight } from "../../src/events/gather-neighbours.ts";
import type {
  CandidateQuery,
  KnownEvent,
  KnownStoryline,
  Neighbourhood,
  Regrouping,
} from "../../src/events/neighbourhood.ts";

interface Kept {
  readonly features: ArticleFeatures;
  readonly seq: number;
  readonly day: number | null;
  eventId: string;
  copyGroupId: string | null;
}

interface KeptEvent {
  storylineId: string;
  from: string | null;
  to: string | null;
  readonly members: Set<string>;
}

type Postings = Map<string, Kept[]>;

const dayLength = 86_400_000;

/** Groupings kept in memory behind the same questions that the store answers: small and quick to look into. */
export class GroupingMemory {
  readonly articles = new Map<string, Kept>();
  readonly events = new Map<string, KeptEvent>();
  readonly storylines = new Map<string, KnownStoryline>();
  readonly copyGroups = new Map<string, Map<string, number>>();
  private readonly postings: Postings = new Map();
  private readonly passages: Postings = new Map();
  private readonly bands: Postings = new Map();
  private seq = 0;

  neighbourhood(arrival: ArticleFeatures, query: CandidateQuery): Neighbourhood {
    const older = this.articles.get(arrival.articleId);
    const { perKey } = query;
    const chosen = gatherNeighbours<Kept>(
      {
        near: this.count(query.keys, (key) => [
          newest(this.postings.get(key), perKey, (kept) => kept.day !== null && inWindow(kept.day, query.window)),
          newest(this.postings.get(key), perKey, (kept) => kept.day === null),
        ]),
        told: this.count(query.mentionKeys, (key) => [newest(this.postings.get(key), perKey)]),
        telling: this.count(query.passageLookups, (key) => [newest(this.passages.get(key), perKey)]),
        copies: this.count(query.bands, (key) => [newest(this.bands.get(key), perKey)]),
      },
      { older: older ?? null, founded: eventIdOf(arrival.articleId) },
      query,
      {
        places: (list) => new Map([...list].map((kept) => [kept, kept])),
        members: (id, most) =>
          [...(this.events.get(id)?.members ?? [])].slice(-most).map((member) => this.articles.get(member)!),
        copies: (id, most) =>
          [...(this.copyGroups.get(id)?.keys() ?? [])].slice(-most).map((member) => this.articles.get(member)!),
        order: (kept) => kept.seq,
      },
    );
    const eventIds = new Set([eventIdOf(arrival.articleId)]);
    for (const kept of chosen) eventIds.add(kept.eventId);
    const events = [...eventIds].sort().flatMap((id) => this.knownEvent(id) ?? []);
    const groupIds = new Set([...chosen].flatMap(({ copyGroupId }) => copyGroupId ?? []));
    return {
      copyGroups: [...groupIds].sort().map((id) => ({ id, size: this.copyGroups.get(id)!.size })),
      articles: [...chosen]
        .sort((a, b) => (a.features.articleId < b.features.articleId ? -1 : 1))
        .map(({ features, eventId, copyGroupId }) => ({ features, eventId, copyGroupId })),
      events,
      storyline: (id) => this.storylines.get(id)!,
    };
  }

  apply(regrouping: Regrouping, arrival: ArticleFeatures): void {
    this.add(arrival);
    for (const event of regrouping.events) {
      const kept = this.events.get(event.id) ?? { storylineId: "", from: null, to: null, members: new Set<string>() };
      Object.assign(kept, { storylineId: event.storylineId, from: event.summary.from, to: event.summary.to });
      this.events.set(event.id, kept);
      for (const { articleId } of event.members) this.move(articleId, event.id);
    }
    for (const { id, into } of regrouping.retiredEvents) {
      if (into !== null) for (const member of [...(this.events.get(id)?.members ?? [])]) this.move(member, into);
      this.events.delete(id);
    }
    for (const line of regrouping.storylines) {
      this.storylines.set(line.id, line);
      for (const id of line.eventIds) this.events.get(id)!.storylineId = line.id;
    }
    for (const { id } of regrouping.retiredStorylines) this.storylines.delete(id);
    for (const { id, members } of regrouping.copyGroups)
      for (const { articleId, containment } of members) this.copy(articleId, id, containment);
    for (const articleId of regrouping.withoutCopies) this.copy(articleId, null);
    for (const { id, into } of regrouping.retiredCopyGroups) {
      for (const [member, containment] of [...(this.copyGroups.get(id) ?? [])]) this.copy(member, into, containment);
      this.copyGroups.delete(id);
    }
  }

  private add(features: ArticleFeatures): void {
    const older = this.articles.get(features.articleId);
    if (older) this.forget(older);
    const day = features.publishedFrom === null ? null : Math.floor(Date.parse(features.publishedFrom) / dayLength);
    const kept: Kept = {
      features,
      seq: older?.seq ?? this.seq++,
      day: day === null || Number.isNaN(day) ? null : day,
      eventId: older?.eventId ?? "",
      copyGroupId: older?.copyGroupId ?? null,
    };
    this.articles.set(features.articleId, kept);
    for (const [postings, keys] of this.tables(features)) {
      for (const key of keys) {
        const list = postings.get(key);
        if (list) insert(list, kept);
        else postings.set(key, [kept]);
      }
    }
  }

  private forget(kept: Kept): void {
    for (const [postings, keys] of this.tables(kept.features)) {
      for (const key of keys) {
        const list = postings.get(key);
        if (list) list.splice(list.indexOf(kept), 1);
      }
    }
  }

  private tables(features: ArticleFeatures): readonly (readonly [Postings, readonly string[]])[] {
    return [
      [this.postings, [...new Set(features.keys)]],
      [this.passages, [...new Set(features.passageKeys)]],
      [this.bands, features.bands],
    ];
  }

  private move(articleId: string, eventId: string): void {
    const kept = this.articles.get(articleId)!;
    this.events.get(kept.eventId)?.members.delete(articleId);
    kept.eventId = eventId;
    this.events.get(eventId)!.members.add(articleId);
  }

  private copy(articleId: string, groupId: string | null, containment = 0): void {
    const kept = this.articles.get(articleId)!;
    if (kept.copyGroupId !== groupId) this.copyGroups.get(kept.copyGroupId ?? "")?.delete(articleId);
    kept.copyGroupId = groupId;
    if (groupId === null) return;
    const group = this.copyGroups.get(groupId);
    if (group) group.set(articleId, containment);
    else this.copyGroups.set(groupId, new Map([[articleId, containment]]));
  }

  private count(keys: readonly string[], look: (key: string) => readonly (readonly Kept[])[]): Map<Kept, number> {
    const hits = new Map<Kept, number>();
    for (const list of keys.flatMap(look))
      for (const kept of list) hits.set(kept, (hits.get(kept) ?? 0) + hitWeight(list.length));
    return hits;
  }

  private knownEvent(id: string): KnownEvent | null {
    const kept = this.events.get(id);
    return kept ? { id, storylineId: kept.storylineId, size: kept.members.size, from: kept.from, to: kept.to } : null;
  }
}

/** Lists stand oldest first: undated ones by arrival, dated ones by day. */
function insert(list: Kept[], kept: Kept): void {
  let at = list.length;
  while (at > 0 && later(list[at - 1]!, kept)) at--;
  list.splice(at, 0, kept);
}

function later(a: Kept, b: Kept): boolean {
  return (a.day ?? -1e9) > (b.day ?? -1e9) || ((a.day ?? -1e9) === (b.day ?? -1e9) && a.seq > b.seq);
}

function newest(list: readonly Kept[] | undefined, most: number, wanted: (kept: Kept) => boolean = () => true): Kept[] {
  const found: Kept[] = [];
  for (let at = (list?.length ?? 0) - 1; at >= 0 && found.length < most; at--)
    if (wanted(list![at]!)) found.push(list![at]!);
  return found;
}

function inWindow(day: number, window: CandidateQuery["window"]): boolean {
  if (window === null) return true;
  return day >= Math.floor(Date.parse(window.from) / dayLength) && day <= Math.floor(Date.parse(window.to) / dayLength);
}
