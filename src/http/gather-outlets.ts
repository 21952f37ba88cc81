import { compareOutlets, type OutletComparison, type ToldByBoth } from "../comparison/compare-outlets.ts";
import { maximumLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
import type { Cursor, EventFilter, EventRow, Reader } from "../store/store.ts";
import type { ComparedGroups } from "./compared-events.ts";

/** Events of one outlet that are looked through, newest first. */
const eventsLookedAt = 1000;
/** Events of both that are laid side by side, newest first. */
const eventsCompared = 20;

/** The period that is looked at, UTC instants. */
export type Period = Pick<EventFilter, "from" | "to">;

/** How one outlet speaks in the period. */
export interface Voice {
  readonly claims: number;
  readonly attributed: number;
}

/** What two outlets have in common, and what was cut to keep it bounded. */
export interface OutletsTold extends OutletComparison {
  readonly events: {
    readonly a: readonly EventRow[];
    readonly b: readonly EventRow[];
    readonly both: readonly EventRow[];
  };
  readonly compared: number;
  readonly voice: { readonly a: Voice; readonly b: Voice };
  readonly truncated: string | null;
}

type Sources = { readonly store: Pick<Reader, "events" | "countClaims">; readonly compared: ComparedGroups };

/** Finds the events that both outlets report and lays the newest of them side by side. */
export async function gatherOutlets(
  { store, compared }: Sources,
  a: string,
  b: string,
  period: Period,
): Promise<OutletsTold> {
  const [ofA, ofB] = await Promise.all([eventsOf(store, a, period), eventsOf(store, b, period)]);
  const known = new Set(ofB.events.map(({ id }) => id));
  const both = ofA.events.filter(({ id }) => known.has(id));
  const told: ToldByBoth[] = [];
  for (const { id } of both.slice(0, eventsCompared)) {
    const laid = await layIfThere(compared, id);
    if (laid !== null) told.push(laid);
  }
  const cuts = [
    ofA.more || ofB.more ? `Of each outlet only the ${eventsLookedAt} newest events are looked through.` : null,
    both.length > eventsCompared
      ? `Of ${both.length} events of both only the ${eventsCompared} newest are laid side by side.`
      : null,
    ...told.map(({ eventId, comparison }) => comparison.truncated && `${eventId}: ${comparison.truncated}`),
  ].filter((cut) => cut !== null);
  return {
    ...compareOutlets(a, b, told),
    events: { a: ofA.events, b: ofB.events, both },
    compared: told.length,
    voice: { a: await voiceOf(store, a, period), b: await voiceOf(store, b, period) },
    truncated: cuts.join(" ") || null,
  };
}

async function eventsOf(
  store: Sources["store"],
  outlet: string,
  period: Period,
): Promise<{ events: readonly EventRow[]; more: boolean }> {
  const events: EventRow[] = [];
  let after: Cursor | null = null;
  do {
    const page = await store.events({ outlet, ...period }, { after, limit: maximumLimit });
    events.push(...page.items);
    after = page.next;
  } while (after !== null && events.length < eventsLookedAt);
  return { events, more: after !== null };
}

/** Null for an event that went away meanwhile. */
async function layIfThere(compared: ComparedGroups, id: string): Promise<ToldByBoth | null> {
  try {
    const { group, comparison } = await compared.event(id);
    return { eventId: group.id, comparison };
  } catch (error) {
    if (error instanceof RashomonError && error.code === "event.notFound") return null;
    throw error;
  }
}

async function voiceOf(store: Sources["store"], outlet: string, period: Period): Promise<Voice> {
  const [claims, attributed] = await Promise.all([
    store.countClaims({ outlet, ...period }),
    store.countClaims({ outlet, voice: "attributed", ...period }),
  ]);
  return { claims, attributed };
}
