import type { SourceDocument } from "../../src/documents/source-document.ts";
import { ingest } from "./ingest.ts";
import { type RunningService, startService } from "./service.ts";

/** What it costs to store an article where so many are stored already. */
export interface StoredCost {
  readonly articles: number;
  /** CPU of all threads of the service, ms an article. */
  readonly cpu: number;
  /** The same ÷ that in the first store: the median of the turns, among which a merge of a full-text index may fall. */
  readonly ratio: number;
  readonly turns: readonly number[];
}

interface Filled {
  readonly articles: number;
  readonly file: string;
}

/**
 * Stores the same documents in stores of several sizes, in turns: a service over each, alike in all else, takes up some
 * documents while the others rest, then the next one does, each turn beginning with another. What the machine does
 * meanwhile, and what a service has learned to do quickly, then weighs on all alike.
 *
 * @param stores filled up, the one first that the others are held against; they grow by the documents
 * @param turns how often each takes its turn
 */
export async function measureGrowth(
  stores: readonly Filled[],
  { warming, measured }: Readonly<Record<"warming" | "measured", readonly SourceDocument[]>>,
  turns: number,
): Promise<readonly StoredCost[]> {
  const services: RunningService[] = [];
  try {
    for (const { file } of stores) services.push(await startService({ file, workers: 1 }));
    for (const service of services) await ingest(service, warming);
    const costs: number[][] = stores.map(() => []);
    const each = Math.ceil(measured.length / turns);
    for (let turn = 0; turn < turns; turn++) {
      const documents = measured.slice(turn * each, (turn + 1) * each);
      if (documents.length === 0) break;
      for (let i = 0; i < stores.length; i++) {
        const which = (turn + i) % stores.length;
        costs[which]!.push((await ingest(services[which]!, documents)).cpu);
      }
    }
    return stores.map(({ articles }, which) => {
      const turns = costs[which]!.map((cost, turn) => cost / costs[0]![turn]!);
      return { articles, cpu: mean(costs[which]!), ratio: median(turns), turns };
    });
  } finally {
    for (const service of services) await service.stop();
  }
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
