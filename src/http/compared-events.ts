import type { ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { RashomonError } from "../errors.ts";
import type { EventRow, Moved, StorylineRow } from "../store/store.ts";
import type { HttpContext } from "./context.ts";

/** Articles laid side by side, with what they were compared to. */
export interface Compared<Group> {
  readonly group: Group;
  readonly articles: readonly ComparedArticle[];
  readonly comparison: Comparison;
}

/** Compared sets that are kept for the other views of the same event. */
const keptSets = 32;
/** Articles of one storyline that are laid side by side, newest first. */
export const storylineArticles = 200;
/** An event may change while it is read; more often than this and something else is wrong. */
const attempts = 5;

export interface ComparedGroups {
  event(id: string): Promise<Compared<EventRow>>;
  storyline(id: string): Promise<Compared<StorylineRow>>;
}

/** Lays the articles of events and storylines side by side, once for each version of them. */
export function makeComparedGroups({ store, pipeline }: Pick<HttpContext, "store" | "pipeline">): ComparedGroups {
  const kept = new Map<string, Promise<Compared<EventRow | StorylineRow>>>();

  /** Reads a group and its articles such that the one belongs to the other. */
  async function consistent<Group extends { readonly version: number }>(
    read: () => Promise<Group | Moved | null>,
    reports: () => Promise<readonly ComparedArticle[]>,
  ): Promise<{ readonly group: Group; readonly articles: readonly ComparedArticle[] }> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const before = await read();
      const articles = await reports();
      const after = await read();
      if (before === null || after === null || "movedTo" in before || "movedTo" in after) break;
      if (before.version === after.version) return { group: after, articles };
    }
    throw new RashomonError("event.notFound", "The event was merged with another while it was read; ask again.");
  }

  async function once<Group extends EventRow | StorylineRow>(
    kind: string,
    id: string,
    read: (id: string) => Promise<Group | Moved | null>,
    reports: () => Promise<readonly ComparedArticle[]>,
    clustering: (group: Group) => Comparison["algorithm"]["clustering"],
  ): Promise<Compared<Group>> {
    const { group, articles } = await consistent(() => read(id), reports);
    const key = `${kind}/${id}/${group.version}`;
    const known = kept.get(key) as Promise<Compared<Group>> | undefined;
    const made =
      known ?? pipeline.compare(articles, clustering(group)).then((comparison) => ({ group, articles, comparison }));
    kept.delete(key);
    kept.set(key, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptSets) break;
      kept.delete(oldest);
    }
    try {
      return await made;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  }

  return {
    event: (id) =>
      once(
        "event",
        id,
        (id) => store.event(id),
        () => store.reportsOfEvent(id),
        (event) => event.clustering,
      ),
    storyline: (id) =>
      once(
        "storyline",
        id,
        (id) => store.storyline(id),
        () => store.reportsOfStoryline(id, storylineArticles),
        () => null,
      ),
  };
}
