import type { Added, ArticleAddition, Writer } from "../store/store.ts";

/** At most so many articles share one commit: enough to share its cost, few enough to keep it short. */
const articlesPerCommit = 32;

interface Waiting {
  readonly addition: ArticleAddition;
  resolve(added: Added): void;
  reject(error: unknown): void;
}

/**
 * Puts articles into the store in the order in which they were handed over; those that wait at the same time share a
 * commit, in which each is still whole or absent.
 */
export function makeWriteQueue(writer: Pick<Writer, "addAll">) {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    for (;;) {
      // One turn of the event loop between commits: reads and further arrivals go first.
      await new Promise((resolve) => setImmediate(resolve));
      const batch = waiting.splice(0, articlesPerCommit);
      if (batch.length === 0) return;
      try {
        const results = await writer.addAll(batch.map(({ addition }) => addition));
        batch.forEach(({ resolve, reject }, index) => {
          const result = results[index]!;
          if ("failed" in result) reject(result.failed);
          else resolve(result);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
  }

  return {
    add(addition: ArticleAddition): Promise<Added> {
      return new Promise((resolve, reject) => {
        waiting.push({ addition, resolve, reject });
        running ??= drain().finally(() => {
          running = null;
        });
      });
    },
    /** Resolves when everything handed over so far is stored or refused. */
    async idle(): Promise<void> {
      while (running) await running;
    },
  };
}
