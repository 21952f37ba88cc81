import type { WholePath } from "./whole-path.ts";

/** One golden file's content by its name, without `.json`. */
export type GoldenFiles = Readonly<Record<string, unknown>>;

/** The whole answer: what was read from each document, how they are grouped, and every event's matrix. */
export function goldenFiles({ documents, events, nameOf }: WholePath): GoldenFiles {
  const read = documents.map(({ name, analysed }) => {
    if (!analysed.ok) return [name, analysed] as const;
    const { articleId, article, claims, leftAside } = analysed;
    return [name, { articleId, article, claims, leftAside }] as const;
  });
  const groups = {
    documents: documents.map(({ name, stored }) => ({
      id: name,
      eventId: stored?.eventId ?? null,
      storylineId: stored?.storylineId ?? null,
      copyGroupId: stored?.copyGroupId ?? null,
    })),
    // When and how often an event was written is bookkeeping, and no part of the answer.
    events: events.map(({ event: { updatedAt: _, version: __, ...event }, reports }) => ({
      ...event,
      reports: reports.map(({ id, role, passages }) => ({ id: nameOf(id), role, passages })),
    })),
  };
  const matrices = events
    .filter(({ reports }) => reports.length > 1)
    .map(({ reports, comparison: { claims, ...comparison } }) => {
      const [first] = reports.map(({ id }) => nameOf(id)).sort();
      // The claims stand with their articles already: here only which of them were compared.
      return [`comparison-${first}`, { ...comparison, claims: Object.keys(claims).sort() }] as const;
    });
  return steady({ ...Object.fromEntries(read), groups, ...Object.fromEntries(matrices) });
}

/** Decimals that are kept of a score: enough to see a change, few enough to be the same on every processor. */
const decimals = 1e4;

function steady<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === "number" ? Math.round(each * decimals) / decimals : each)),
  ) as T;
}
