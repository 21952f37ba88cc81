import type { Database } from "better-sqlite3";
import type { KnownStoryline, StorylineLink } from "../../events/neighbourhood.ts";
import { unpackReasons, type WithStoredReasons } from "./reasons-code.ts";

/** Storylines that are kept at hand, up to some 20 kB each. */
const kept = 500;

/**
 * Storylines as they stand, read once while they are in use: each arrival asks for those around it, and most have
 * dozens of events and links that stay as they are.
 */
export function makeStorylinesShelf(driver: Database) {
  const eventsIn = driver.prepare("SELECT id FROM events WHERE storyline_id = ? ORDER BY sort_at, seq").pluck();
  const linksFrom = driver.prepare(
    "SELECT l.a, l.b, l.score, l.threshold, l.reasons FROM storyline_links l JOIN events e ON e.id = l.a WHERE e.storyline_id = ?",
  );
  // A Map remembers the order of insertion: what was used last is put last.
  const shelf = new Map<string, KnownStoryline>();

  function keep(line: KnownStoryline): KnownStoryline {
    shelf.delete(line.id);
    shelf.set(line.id, line);
    if (shelf.size > kept) shelf.delete(shelf.keys().next().value!);
    return line;
  }

  function read(id: string): KnownStoryline {
    const links = linksFrom.all(id) as WithStoredReasons<StorylineLink>[];
    return {
      id,
      eventIds: eventsIn.all(id) as string[],
      links: links.map(({ a, b, score, threshold, reasons }) => ({
        a,
        b,
        score,
        threshold,
        // Read only where the link is written anew: most storylines stay as they are.
        get reasons() {
          return unpackReasons(reasons);
        },
      })),
    };
  }

  return {
    get: (id: string): KnownStoryline => keep(shelf.get(id) ?? read(id)),
    /** Says how a storyline stands from now on. */
    put(line: KnownStoryline): void {
      keep(line);
    },
    remove(id: string): void {
      shelf.delete(id);
    },
    /** After a rollback, or when another process wrote, nothing on the shelf is known to be stored. */
    clear: (): void => shelf.clear(),
  };
}

export type StorylinesShelf = ReturnType<typeof makeStorylinesShelf>;
