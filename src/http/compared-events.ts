import type { ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { type ErrorCode, RashomonError } from "../errors.ts";
import type { EventRow, Moved, StorylineRow } from "../store/store.ts";
import type { HttpContext } from "./context.ts";

/** Articles laid side by side, with what they were compared to. */
export interface Compared<Group> {
  readonly group: Group;
  readonly articles: readonly ComparedArticle[];
  readonly comparison: Comparison;
}

/**
 * Claims of all compared sets that are kept together, for the other views of the same events: some 5 kB each, with their
 * articles and rows. The set that was asked for last is kept however many it has.
 */
const keptClaims = 2_500;
/** Articles of one event that are laid side by side, earliest first, and as many that mention it. */
export const eventArticles = 200;
/** Articles of one storyline that are laid side by side, newest first. */
export const storylineArticles = 200;
/** A group may change while it is read; after so many times the caller is asked to come again. */
const attempts = 5;

export interface ComparedGroups {
  event(id: string): Promise<Compared<EventRow>>;
  storyline(id: string): Promise<Compared<StorylineRow>>;
}

const weigh = ({ articles }: Compared<unknown>) => articles.reduce((sum, { claims }) => sum + claims.length, 0);

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
 * @param mostClaims of all sets that are kept for whoever asks next
 */
export function makeComparedGroups(
  { store, pipeline }: Pick<HttpContext, "store" | "pipeline">,
  mostClaims = keptClaims,
): ComparedGroups {
  /** Null for a group that changed while its articles were read. */
  const kept = new Map<string, Promise<Compared<EventRow | StorylineRow> | null>>();
  /** Of each set that is laid, its claims. */
  const weights = new Map<string, number>();

  async function lay<Group extends EventRow | StorylineRow>(
    kind: Kind<Group>,
    group: Group,
  ): Promise<Compared<Group> | null> {
    const articles = await kind.reports(group.id);
    const after = await kind.read(group.id);
    if (after === null || "movedTo" in after || after.version !== group.version) return null;
    return { group, articles, comparison: await pipeline.compare(articles, kind.clustering(group)) };
  }

  /** What was asked for last is put last; what is still being laid weighs nothing and stays. */
  function keep(key: string, made: Promise<Compared<EventRow | StorylineRow> | null>): void {
    kept.delete(key);
    kept.set(key, made);
    let claims = [...kept.keys()].reduce((sum, one) => sum + (weights.get(one) ?? 0), 0);
    for (const oldest of kept.keys()) {
      if (claims <= mostClaims || oldest === key) break;
      claims -= weights.get(oldest) ?? 0;
      if (weights.has(oldest)) drop(oldest);
    }
  }

  function drop(key: string): void {
    kept.delete(key);
    weights.delete(key);
  }

  async function once<Group extends EventRow | StorylineRow>(
    kind: Kind<Group>,
    asked: string,
  ): Promise<Compared<Group>> {
    let id = asked;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const group = await kind.read(id);
      if (group === null) throw new RashomonError(kind.missing);
      if ("movedTo" in group) {
        id = group.movedTo;
        continue;
      }
      const key = `${kind.name}/${id}/${group.version}`;
      const made = (kept.get(key) as Promise<Compared<Group> | null> | undefined) ?? lay(kind, group);
      keep(key, made);
      try {
        const compared = await made;
        if (compared !== null) {
          if (kept.get(key) === made && !weights.has(key)) {
            weights.set(key, weigh(compared));
            keep(key, made);
          }
          return compared;
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
  return { event: (id) => once(events, id), storyline: (id) => once(storylines, id) };
}
