import { Worker } from "node:worker_threads";
import { RashomonError } from "../../errors.ts";
import type { PageRequest, Reader } from "../store.ts";
import { type ReadCall, type Reply, receiveError } from "./thread-messages.ts";

/** What the thread of long reads is started with. */
export interface ReadThreadData {
  readonly file: string;
}

const entry = new URL("./serve-reads.ts", import.meta.url);
/** What the thread may fill before it collects, MB. */
const nursery = 12;
/** The thread ends when nothing was asked of it for so long, ms: it holds some 40 MB. */
const restsAfter = 15_000;

/** They run one after another; whoever comes when so many wait, and is not patient, is told to come back. */
export const mostWaiting = 128;

/** Filters by which what is found lies side by side in one index; any number of them with times, one besides. */
const times: readonly string[] = ["from", "to"];
/** Filters that leave so few rows that whatever else is asked of them is soon looked at. */
const few: readonly string[] = ["id", "article", "event", "url", "externalId"];
const ofArticles = ["outlet", "language", "origin", ...few, ...times];
const ofClaims = ["outlet", "language", "origin", ...few, ...times];

/** So many tellings of conflicts are read beside other answers: each has a claim or some, of which one takes .1 to .5 ms. */
const fewTellings = 60;

/**
 * Reads that may take long in a large store, with the filters by which they do not. What is searched for, and what several
 * filters leave, may stand anywhere: a walk of all that is stored. Counts and samples look at all of it anyway.
 */
const mayTakeLong = {
  articles: ofArticles,
  articleIds: ofArticles,
  articlesInShares: null,
  countArticles: null,
  claims: ofClaims,
  claimIds: ofClaims,
  claimsInShares: null,
  countClaims: null,
  events: ["id", "storyline"],
  eventIds: ["id", "storyline"],
  eventsInShares: null,
  countEvents: null,
  conflicts: ["id", "event"],
  countConflicts: null,
  storylines: [],
  speakers: ["event"],
  countSpeakers: null,
  tags: null,
} as const satisfies Partial<Record<keyof Reader, readonly string[] | null>>;

type LongVerb = keyof typeof mayTakeLong;

/** Whether a read is soon done, however much is stored. */
export function isQuick(verb: LongVerb, filter: object): boolean {
  const quick: readonly string[] | null = mayTakeLong[verb];
  const given = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  if (quick === null || given.includes("q")) return false;
  if (given.some((name) => few.includes(name) && quick.includes(name))) return true;
  return given.every((name) => quick.includes(name)) && given.filter((name) => !times.includes(name)).length <= 1;
}

/** Whether a page is asked for that goes on with an answer which has begun. */
const isPatient = ([, page]: readonly unknown[]): boolean =>
  (page as Partial<PageRequest> | undefined)?.patient === true;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * A reader whose long reads run in a thread of their own, so that nobody else waits for them: the thread starts with the
 * first of them, and ends when there are none for a while.
 */
export function makeLongReads(file: string, reader: Reader): { readonly reader: Reader; close(): Promise<void> } {
  let thread: Worker | null = null;
  let resting: NodeJS.Timeout | undefined;
  let calls = 0;
  let closed = false;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const data: ReadThreadData = { file };
    const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: nursery } });
    let fault: Error = new Error("the thread of long reads has ended");
    worker.on("message", (reply: Exclude<Reply, "ready">) => {
      const call = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("error" in reply) call?.reject(receiveError(reply.error));
      else call?.resolve(reply.value);
      if (waiting.size === 0 && worker === thread) rest(worker);
    });
    worker.on("error", (error) => {
      fault = error instanceof Error ? error : new Error(String(error));
    });
    worker.on("exit", () => {
      if (worker !== thread) return;
      thread = null;
      for (const { reject } of waiting.values()) reject(fault);
      waiting.clear();
    });
    return worker;
  }

  /** A thread that waits keeps no process from ending. */
  function rest(worker: Worker): void {
    worker.unref();
    resting = setTimeout(() => {
      thread = null;
      void worker.terminate();
    }, restsAfter).unref();
  }

  function call(verb: LongVerb, values: readonly unknown[]): Promise<unknown> {
    if (closed) return Promise.reject(new Error("the store is closed"));
    if (waiting.size >= mostWaiting && !isPatient(values))
      return Promise.reject(new RashomonError("service.busy", "Too many long searches wait for one another."));
    clearTimeout(resting);
    thread ??= start();
    const worker = thread;
    worker.ref();
    return new Promise((resolve, reject) => {
      const message: ReadCall = { id: calls++, verb, values };
      waiting.set(message.id, { resolve, reject });
      worker.postMessage(message);
    });
  }

  const long = Object.keys(mayTakeLong).map((name) => {
    const verb = name as LongVerb;
    const here = reader[verb] as (...values: unknown[]) => Promise<unknown>;
    return [
      verb,
      (...values: [object, ...unknown[]]) => (isQuick(verb, values[0]) ? here(...values) : call(verb, values)),
    ];
  });
  const verbs = Object.fromEntries(long) as Pick<Reader, LongVerb>;

  /** A page of conflicts that many outlets tell holds hundreds of claims, of as many articles. */
  async function conflicts(
    ...values: Parameters<Reader["conflicts"]>
  ): Promise<Awaited<ReturnType<Reader["conflicts"]>>> {
    const [filter, page, claims = true] = values;
    const isHeavy = claims && isQuick("conflicts", filter) && (await reader.weighConflicts(filter, page)) > fewTellings;
    return (isHeavy ? call("conflicts", values) : verbs.conflicts(...values)) as ReturnType<Reader["conflicts"]>;
  }

  return {
    reader: { ...reader, ...verbs, conflicts },
    /** Ends what still runs. */
    async close() {
      closed = true;
      clearTimeout(resting);
      await thread?.terminate();
    },
  };
}
