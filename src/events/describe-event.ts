import { asked } from "./agglomerate.ts";
import { gatherPeople, gatherPlaces } from "./gather-names.ts";
import { reasonsFor } from "./likeness.ts";
import type { Likenesses } from "./likenesses.ts";
import { eventsVersion } from "./limits.ts";
import type { EventSummary, Membership } from "./neighbourhood.ts";
import type { Profile } from "./profile.ts";

export interface DescribedEvent {
  readonly members: readonly Membership[];
  readonly summary: EventSummary;
}

/** What an event is, by its articles: how well each belongs, the title of the most central one, times and names. */
export function describeEvent(
  profiles: readonly Profile[],
  span: { readonly from: string | null; readonly to: string | null },
  likeness: Likenesses,
): DescribedEvent {
  const sorted = [...profiles].sort((a, b) => (a.features.articleId < b.features.articleId ? -1 : 1));
  const averages = sorted.map((one) => averageTo(one, sorted, likeness));
  const central = mostCentral(sorted, averages);
  return {
    members: sorted.map((one, index) => ({
      articleId: one.features.articleId,
      score: sorted.length === 1 ? 1 : averages[index]!,
      threshold: askedOf(one, sorted),
      reasons: one === central ? ["most central report"] : reasonsFor(one, central),
    })),
    summary: {
      algorithm: eventsVersion,
      title: central.features.title,
      titleFrom: central.features.articleId,
      from: earliest([span.from, ...sorted.map((one) => one.features.publishedFrom)]),
      to: latest([span.to, ...sorted.map((one) => one.features.publishedTo)]),
      people: gatherPeople(sorted.map(({ features: { articleId, people } }) => ({ articleId, names: people }))),
      places: gatherPlaces(sorted.map(({ features: { articleId, places } }) => ({ articleId, names: places }))),
    },
  };
}

/** What would be asked of an article to join the others. */
function askedOf(one: Profile, all: readonly Profile[]): number {
  const others = all.filter((other) => other !== one);
  return asked(Math.max(1, others.length), isDated([one]) && (others.length === 0 || isDated(others)));
}

/** Whether one of the articles has a date. */
export function isDated(reports: readonly Profile[]): boolean {
  return reports.some(({ published }) => published !== null);
}

function averageTo(one: Profile, all: readonly Profile[], likeness: Likenesses): number {
  if (all.length === 1) return 1;
  let sum = 0;
  for (const other of all) if (other !== one) sum += likeness(one, other);
  return sum / (all.length - 1);
}

/** Articles with a title go before those without. */
function mostCentral(sorted: readonly Profile[], averages: readonly number[]): Profile {
  let best = 0;
  for (const index of sorted.keys()) {
    const titled = Number(sorted[index]!.features.title !== null) - Number(sorted[best]!.features.title !== null);
    if (titled > 0 || (titled === 0 && averages[index]! > averages[best]!)) best = index;
  }
  return sorted[best]!;
}

function earliest(instants: readonly (string | null)[]): string | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

function latest(instants: readonly (string | null)[]): string | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
