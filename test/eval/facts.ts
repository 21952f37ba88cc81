import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Claim } from "../../src/claims/claim.ts";
import { compare } from "../../src/comparison/compare.ts";
import type { ComparedArticle, Row } from "../../src/comparison/comparison.ts";
import { addition } from "../store/fixtures.ts";

/**
 * What reports of public events tell, as readers wrote it down before anything was compared. `node test/eval/facts.ts` prints
 * the figures of the open events, one by one; the kept ones are for figures alone.
 */
interface ReadEvent {
  readonly event: string;
  readonly kept?: boolean;
  /** Ids of the public sets. */
  readonly articles: readonly string[];
  readonly facts: readonly { readonly told: readonly Telling[]; readonly maybe?: readonly Telling[] }[];
}

/** An article's place, then the offsets of passages, start and end in turn. */
type Telling = readonly number[];

export interface FactScore {
  /** Pairs of tellings of one fact, those of which either side has no claim, and those that stand in a row, likely so. */
  pairs: number;
  unclaimed: number;
  found: number;
  likely: number;
  /** Silent cells that are likely, of rows whose facts were written down, and those of outlets that tell all of these. */
  silent: number;
  wrong: number;
}

const data = fileURLToPath(new URL("../../../shared/eval/data/", import.meta.url));
const sets = ["events-giveme5w1h", "events-basil", "events-ecbplus"].map((set) => `${data}${set}.jsonl.gz`);

/** Why the events cannot be read; false where they can. */
export const missing = sets.every(existsSync) ? false : "the public event sets are not beside the project";

interface Told {
  /** Unique within its event: articles of several events have one id where a set had none for them. */
  readonly id: string;
  readonly event: string;
  readonly publishedAt?: string | null;
  readonly text: string;
}

export function scoreFacts(kept: boolean, print?: (line: string) => void): FactScore {
  const { events } = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8")) as {
    events: readonly ReadEvent[];
  };
  const told = new Map(
    sets
      .flatMap((set) => gunzipSync(readFileSync(set)).toString("utf8").trim().split("\n"))
      .map((line) => JSON.parse(line) as Told)
      .map((one) => [`${one.event} ${one.id}`, one]),
  );
  const score: FactScore = { pairs: 0, unclaimed: 0, found: 0, likely: 0, silent: 0, wrong: 0 };
  for (const read of events.filter((one) => (one.kept ?? false) === kept)) {
    const articles = read.articles.map((id, place) => laid(told.get(`${read.event} ${id}`)!, place));
    const own = scoreEvent(read, articles);
    for (const name of Object.keys(score) as (keyof FactScore)[]) score[name] += own[name];
    print?.(`${read.event} ${JSON.stringify(own)}`);
  }
  return score;
}

function laid({ text, publishedAt }: Told, place: number): ComparedArticle {
  const { id, article, claims } = addition({
    content: text,
    outlet: `Outlet ${place}`,
    publishedAt: publishedAt ?? null,
  });
  return { id, article, claims, copyGroupId: null, revision: 1, claimsVersion: null, role: "main", passages: [] };
}

function scoreEvent({ facts }: ReadEvent, articles: readonly ComparedArticle[]): FactScore {
  const score: FactScore = { pairs: 0, unclaimed: 0, found: 0, likely: 0, silent: 0, wrong: 0 };
  const { rows, columns } = compare(articles);
  const placeOf = new Map(columns.map((column) => [column.outletId, placeIn(articles, column.articles[0]!.id)]));
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows)
    for (const id of row.cells.flatMap(({ claimIds }) => claimIds)) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  const factsOf = new Map<string, Set<number>>();
  for (const [fact, { told, maybe = [] }] of facts.entries()) {
    for (const id of claimsOf(told, articles)) factsOf.set(id, (factsOf.get(id) ?? new Set()).add(fact));
    const places = told.map(([place]) => place!);
    const tellers = places.map((place) => claimsOf([...told, ...maybe].filter(isOf(place)), articles));
    for (const [i, a] of tellers.entries()) {
      for (const b of tellers.slice(i + 1)) {
        score.pairs++;
        const met = a
          .flatMap((id) => rowsOf.get(id) ?? [])
          .filter((row) => b.some((id) => rowsOf.get(id)?.includes(row)));
        if (a.length === 0 || b.length === 0) score.unclaimed++;
        if (met.length > 0) score.found++;
        if (met.some((row) => saysLikely(row, a) && saysLikely(row, b))) score.likely++;
      }
    }
  }
  for (const row of rows) {
    const own = new Set(row.cells.flatMap(({ claimIds }) => claimIds.flatMap((id) => [...(factsOf.get(id) ?? [])])));
    if (own.size === 0) continue;
    for (const { outletId, status, certainty } of row.cells) {
      if (status !== "silent" || certainty !== "likely") continue;
      score.silent++;
      if ([...own].every((fact) => facts[fact]!.told.some(isOf(placeOf.get(outletId)!)))) score.wrong++;
    }
  }
  return score;
}

const placeIn = (articles: readonly ComparedArticle[], id: string) => articles.findIndex((one) => one.id === id);
const isOf =
  (place: number) =>
  ([own]: Telling) =>
    own === place;
const saysLikely = ({ cells }: Row, ids: readonly string[]) =>
  cells.some(({ claimIds, certainty }) => certainty === "likely" && claimIds.some((id) => ids.includes(id)));

/** The claims of the tellings' articles that tell one of their passages. */
function claimsOf(tellings: readonly Telling[], articles: readonly ComparedArticle[]): readonly string[] {
  return tellings.flatMap(([place, ...offsets]) =>
    offsets.flatMap((start, at) =>
      at % 2 === 1
        ? []
        : articles[place!]!.claims.filter((claim) => tells(claim, start, offsets[at + 1]!)).map(({ id }) => id),
    ),
  );
}

/** Whether a claim holds half of a passage, or lies nearly all in it. */
function tells({ spans }: Claim, start: number, end: number): boolean {
  let [held, length] = [0, 0];
  for (const span of spans) {
    if (span.part !== "text") continue;
    length += span.end - span.start;
    held += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  return held >= (end - start) / 2 || (length > 0 && held >= 0.8 * length);
}

if (import.meta.main)
  process.stdout.write(`${JSON.stringify(scoreFacts(false, (line) => process.stdout.write(`${line}\n`)))}\n`);
