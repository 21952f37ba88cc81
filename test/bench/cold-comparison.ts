import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { compare } from "../../src/comparison/compare.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { addition, grouping } from "../store/fixtures.ts";
import { generateArticles } from "./generate-articles.ts";

/** What it costs to lay articles side by side that nobody asked for before, beside reading them and their claims. */
export interface ColdComparison {
  readonly articles: number;
  readonly claims: number;
  /** Milliseconds of the processor, medians of the rounds. */
  readonly reading: number;
  readonly comparing: number;
  readonly ratio: number;
}

/** Real reports, the most told events first, where the public event sets lie beside the project. */
const eventSet = fileURLToPath(new URL("../../../shared/eval/data/events-giveme5w1h.jsonl.gz", import.meta.url));

/** Documents of few events: real ones as far as they reach, then generated ones. */
export function comparedDocuments(most: number): readonly SourceDocument[] {
  const generated = [...generateArticles({ seed: 1, articles: most, eventsPerDay: 1 })].map(({ document }) => document);
  if (!existsSync(eventSet)) return generated;
  const told = gunzipSync(readFileSync(eventSet))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string; outlet: string; publishedAt: string | null; text: string })
    .filter(({ text }) => text !== "" && text !== null);
  const byEvent = Map.groupBy(told, ({ event }) => event);
  const real = [...byEvent.values()]
    .toSorted((a, b) => b.length - a.length)
    .flat()
    .map(({ outlet, publishedAt, text }): SourceDocument => ({ format: "text", content: text, outlet, publishedAt }));
  return [...real, ...generated].slice(0, most);
}

/**
 * Stores documents in a file of their own and compares them from there, each time as if nothing had been read before.
 * What is known of words stays loaded, as it does in a service.
 */
export async function measureColdComparison(
  documents: readonly SourceDocument[],
  rounds: number,
): Promise<ColdComparison> {
  const folder = mkdtempSync(path.join(tmpdir(), "rashomon-cold-"));
  const store = openSqliteStore(path.join(folder, "cold.db"), grouping, () => "2024-05-01T00:00:00.000Z");
  try {
    const additions = documents.map((document) => addition(document));
    await store.addAll(additions);
    const ids = additions.map(({ id }) => id);
    const [reading, comparing]: [number[], number[]] = [[], []];
    let claims = 0;
    for (let round = 0; round < rounds; round++) {
      let before = process.cpuUsage();
      const articles = await store.reports(ids);
      reading.push(spent(before));
      claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
      before = process.cpuUsage();
      compare(articles);
      comparing.push(spent(before));
    }
    const [read, compared] = [median(reading), median(comparing)];
    return { articles: ids.length, claims, reading: read, comparing: compared, ratio: compared / read };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1]!;

/** What the goals ask for: events of 20 and of 200 articles. */
const sizes = [20, 200];

if (import.meta.main) {
  for (const size of sizes) {
    const { articles, claims, reading, comparing, ratio } = await measureColdComparison(comparedDocuments(size), 15);
    process.stdout.write(
      `${articles} articles, ${claims} claims: read in ${reading.toFixed(1)} ms, compared in ${comparing.toFixed(1)} ms of the processor, ratio ${ratio.toFixed(1)}\n`,
    );
  }
}
