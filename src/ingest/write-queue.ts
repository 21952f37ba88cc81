import type { Added, ArticleAddition, Writer } from "../store/store.ts";

/** At most so many articles share one commit: enough to share its cost, few enough to keep it short. */
const articlesPerCommit = 32;
/**
 * How long what is read waits for others on their way to share its commit, ms: a writer that waits for the threads that
 * read would commit articles one by one, which takes a quarter more of its processor.
 */
const longestWait = 250;

/**
 * Those that share a commit came within so long, ms: while another process writes, one that has waited too long for it is
 * answered so, and not with it one that has just come.
 */
const cameTogether = 1_000;

interface Waiting {
  readonly addition: ArticleAddition;
  /** Whether it may wait for others: one of a stream may, one whose sender waits for nothing else may not. */
  readonly patient: boolean;
  /** When it came, ms since 1970. */
  readonly since: number;
  resolve(added: Added): void;
  reject(error: unknown): void;
}

/**
 * Puts articles into the store in the order in which they were handed over; those that wait at the same time, or come
 * while patient ones do, share a commit, in which each is still whole or absent.
 *
 * @param onIdle hears when everything that was handed over is stored or refused
 * @param now ms since 1970
 */
export function makeWriteQueue(
  writer: Pick<Writer, "addAll">,
  { onIdle = () => {}, now = Date.now }: { readonly onIdle?: () => void; readonly now?: () => number } = {},
) {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  /** Additions on their way. */
  let expected = 0;
  /** Ends the wait for them. */
  let commit: (() => void) | null = null;

  const isReady = () =>
    expected === 0 || waiting.length >= articlesPerCommit || !waiting.every(({ patient }) => patient);

  function lookAgain(): void {
    if (commit !== null && isReady()) commit();
  }

  async function untilReady(): Promise<void> {
    if (isReady() || waiting.length === 0) return;
    let late: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      commit = resolve;
      late = setTimeout(resolve, longestWait);
    });
    commit = null;
    clearTimeout(late);
  }

  async function drain(): Promise<void> {
    for (;;) {
      // One turn of the event loop between commits: reads and further arrivals go first.
      await new Promise((resolve) => setImmediate(resolve));
      await untilReady();
      const first = waiting[0];
      if (first === undefined) return;
      const later = waiting.findIndex(({ since }) => since - first.since > cameTogether);
      const batch = waiting.splice(0, later < 0 ? articlesPerCommit : Math.min(later, articlesPerCommit));
      try {
        const results = await writer.addAll(
          batch.map(({ addition }) => addition),
          first.since,
        );
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
    /** @param patient whether it waits, for a quarter of a second at most, for others that are expected */
    add(addition: ArticleAddition, patient = false): Promise<Added> {
      return new Promise((resolve, reject) => {
        waiting.push({ addition, patient, since: now(), resolve, reject });
        running ??= drain().finally(() => {
          running = null;
          onIdle();
        });
        lookAgain();
      });
    },
    /** Says that one more addition is on its way; what it gives back says that it came, or never will. */
    expect(): () => void {
      expected++;
      return () => {
        expected--;
        lookAgain();
      };
    },
    /** Whether something is being stored. */
    get works(): boolean {
      return running !== null;
    },
    /** Resolves when everything handed over so far is stored or refused. */
    async idle(): Promise<void> {
      while (running) await running;
    },
  };
}
