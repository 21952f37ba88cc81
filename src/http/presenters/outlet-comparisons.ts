import { wilson } from "../../comparison/agreement.ts";
import type { outletComparisonSchema } from "../../contract/outlet-comparisons.ts";
import type { Wire } from "../../contract/pages.ts";
import type { OutletRef } from "../../documents/article.ts";
import type { EventRow } from "../../store/store.ts";
import type { OutletsTold, Period, Voice } from "../gather-outlets.ts";
import { presentOutletRef } from "./articles.ts";

type WireOutletComparison = Wire<typeof outletComparisonSchema>;

/** Rows and speakers that are listed; the figures count all. */
const mostListed = 100;

/** Two outlets side by side, as they leave. */
export function presentOutletComparison(
  a: OutletRef,
  b: OutletRef,
  period: Period,
  told: OutletsTold,
): WireOutletComparison {
  const { agreement, sharedRows, conflicts, speakers, citations, events } = told;
  const unlisted = [
    sharedRows.length > mostListed ? `${sharedRows.length - mostListed} shared rows` : null,
    conflicts.length > mostListed ? `${conflicts.length - mostListed} conflicts` : null,
    speakers.length > mostListed ? `${speakers.length - mostListed} speakers` : null,
  ].filter((part) => part !== null);
  const notListed = unlisted.length === 0 ? null : `Not listed: ${unlisted.join(", ")}.`;
  return {
    a: presentOutletRef(a),
    b: presentOutletRef(b),
    from: period.from ?? null,
    to: period.to ?? null,
    events: { a: events.a.length, b: events.b.length, both: events.both.length, compared: told.compared },
    coverage: coverageOf(events),
    voice: { a: presentVoice(told.voice.a), b: presentVoice(told.voice.b) },
    agreement: {
      shared: agreement.shared,
      conflicting: agreement.conflicting,
      possible: agreement.possible,
      either: agreement.either,
      jaccard: agreement.jaccard,
      interval: [agreement.interval[0], agreement.interval[1]],
    },
    sharedRows: sharedRows.slice(0, mostListed).map(({ eventId, rowId, text }) => ({ eventId, rowId, text })),
    conflicts: conflicts
      .slice(0, mostListed)
      .map(({ eventId, rowId, text, kind, between }) => ({ eventId, rowId, text, kind, between })),
    speakers: speakers.slice(0, mostListed).map((one) => ({ id: one.id, name: one.name, a: one.a, b: one.b })),
    citations: { aOfB: citations.aOfB, bOfA: citations.bOfA },
    truncated: [told.truncated, notListed].filter((part) => part !== null).join(" ") || null,
  };
}

function presentVoice({ claims, attributed }: Voice) {
  const [low, high] = wilson(attributed, claims);
  return {
    claims,
    attributed,
    own: claims - attributed,
    share: claims === 0 ? null : attributed / claims,
    interval: [low, high] as [number, number],
  };
}

function coverageOf({ a, b, both }: OutletsTold["events"]): WireOutletComparison["coverage"] {
  const months = new Map<string, { month: string; a: number; b: number; both: number }>();
  const count = (events: readonly EventRow[], side: "a" | "b" | "both") => {
    for (const { to } of events) {
      if (to === null) continue;
      const month = to.slice(0, "2023-09".length);
      const entry = months.get(month) ?? { month, a: 0, b: 0, both: 0 };
      entry[side]++;
      months.set(month, entry);
    }
  };
  count(a, "a");
  count(b, "b");
  count(both, "both");
  return [...months.values()].sort((x, y) => (x.month < y.month ? -1 : 1));
}
