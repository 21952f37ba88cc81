import type { ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { type ErrorCode, RashomonError } from "../errors.ts";
import { type Laid, unpackLaid } from "../ingest/laid.ts";
import type { EventRow, Moved, StorylineRow } from "../store/store.ts";
import type { HttpContext } from "./context.ts";

/** Articles laid side by side, with what they were compared to. */
export interface Compared<Group> extends Laid {
  readonly group: Group;
}

/** The same as it is kept. */
interface Packed<Group> {
  readonly group: Group;
  readonly bytes: Uint8Array;
  /** As it was unpacked last, for as long as somebody else holds it. */
  unpacked: WeakRef<Compared<Group>> | null;
}

/**
 * Bytes of all compared sets that are kept together, for the other views of the same events: some .6 kB a claim, with
 * articles and rows. The set that was asked for last is kept however large it is.
 */
const keptBytes = 3 * 1024 * 1024;
/** Articles of one event that are laid side by side, earliest first, and as many that mention it. */
export const eventArticles = 200;
/** Articles of one storyline that are laid side by side, newest first. */
export const storylineArticles = 200;
/** A group may change while it is read; after so many times the caller is asked to come again. */
const attempts = 5;

export interface ComparedGroups {
  /** Lays an event side by side, as `event` gives it; tells as what it stands. */
  layEvent(id: string): Promise<EventRow>;
  event(id: string): Promise<Compared<EventRow>>;
  /** An event that is laid already, packed; null for one that is not, or in another version. */
  laid(id: string, version: number): Promise<Uint8Array | null>;
  storyline(id: string): Promise<Compared<StorylineRow>>;
}

function unpack<Group>(packed: Packed<Group>): Compared<Group> {
  let compared = packed.unpacked?.deref();
  if (compared === undefined) {
    compared = { group: packed.group, ...unpackLaid(packed.bytes) };
    packed.unpacked = new WeakRef(compared);
  }
  return compared;
}

/** A kind of group: how it and its articles are read. */
interface Kind<Group> {
  readonly name: string;
  readonly missing: ErrorCode;
  read(id: string): Promise<Group | Moved | null>;
  reports(id: string): Promise<readonly ComparedArticle[]>;
  clustering(group: Group): Comparison["algorithm"]["clustering"];
}

/**
 * Lays the articles of events and storylines side by side, once for each version of them. An id that another takes
 * over meanwhile is followed.
 *
 * @param mostBytes of all sets that are kept for whoever asks next
 */
export function makeComparedGroups(
  { store, pipeline }: Pick<HttpContext, "store" | "pipeline">,
  mostBytes = keptBytes,
): ComparedGroups {
  /** Null for a group that changed while its articles were read. */
  const kept = new Map<string, Promise<Packed<EventRow | StorylineRow> | null>>();
  /** Of each set that is laid, its bytes. */
  const weights = new Map<string, number>();

  async function lay<Group extends EventRow | StorylineRow>(
    kind: Kind<Group>,
    group: Group,
  ): Promise<Packed<Group> | null> {
    const articles = await kind.reports(group.id);
    const after = await kind.read(group.id);
    if (after === null || "movedTo" in after || after.version !== group.version) return null;
    return { group, bytes: await pipeline.lay(articles, kind.clustering(group)), unpacked: null };
  }

  /** What was asked for last is put last; what is still being laid weighs nothing and stays. */
  function keep(key: string, made: Promise<Packed<EventRow | StorylineRow> | null>): void {
    kept.delete(key);
    kept.set(key, made);
    let bytes = [...kept.keys()].reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes || oldest === key) break;
      bytes -= weights.get(oldest) ?? 0;
      if (weights.has(oldest)) drop(oldest);
    }
  }

  function drop(key: string): void {
    kept.delete(key);
    weights.delete(key);
  }

  async function once<Group extends EventRow | StorylineRow>(kind: Kind<Group>, asked: string): Promise<Packed<Group>> {
    let id = asked;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const group = await kind.read(id);
      if (group === null) throw new RashomonError(kind.missing);
      if ("movedTo" in group) {
        id = group.movedTo;
        continue;
      }
      const key = `${kind.name}/${id}/${group.version}`;
      const made = (kept.get(key) as Promise<Packed<Group> | null> | undefined) ?? lay(kind, group);
      keep(key, made);
      try {
        const packed = await made;
        if (packed !== null) {
          if (kept.get(key) === made && !weights.has(key)) {
            weights.set(key, packed.bytes.byteLength);
            keep(key, made);
          }
          return packed;
        }
        drop(key);
      } catch (error) {
        drop(key);
        throw error;
      }
    }
    throw new RashomonError("service.busy", `The ${kind.name} changes faster than it can be read.`);
  }

  const events: Kind<EventRow> = {
    name: "event",
    missing: "event.notFound",
    read: (id) => store.event(id),
    reports: (id) => store.reportsOfEvent(id, eventArticles),
    clustering: (event) => event.clustering,
  };
  const storylines: Kind<StorylineRow> = {
    name: "storyline",
    missing: "storyline.notFound",
    read: (id) => store.storyline(id),
    reports: (id) => store.reportsOfStoryline(id, storylineArticles),
    clustering: () => null,
  };
  return {
    layEvent: async (id) => (await once(events, id)).group,
    event: async (id) => unpack(await once(events, id)),
    async laid(id, version) {
      const key = `${events.name}/${id}/${version}`;
      return weights.has(key) ? ((await kept.get(key))?.bytes ?? null) : null;
    },
    storyline: async (id) => unpack(await once(storylines, id)),
  };
}
