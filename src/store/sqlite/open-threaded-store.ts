import { Worker } from "node:worker_threads";
import { RashomonError } from "../../errors.ts";
import type { Store, Writer } from "../store.ts";
import { connectReader } from "./connection.ts";
import { makeLongReads } from "./long-reads.ts";
import { makeReader } from "./make-reader.ts";
import { inOneSnapshot } from "./one-snapshot.ts";
import type { SentAdded } from "./serve-writer.ts";
import { type Call, type Reply, receiveError } from "./thread-messages.ts";
import { watchDisk } from "./watch-disk.ts";

/** What the writer's thread is started with. */
export interface WriterThreadData {
  readonly file: string;
}

/**
 * What the writer may fill before it collects, MB: with 12 it collects twice as often, of which as much grows old (78 kB an
 * article), and holds no less.
 */
const writerNursery = 24;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * The embedded store of a service: a thread of its own writes, so that neither grouping nor a disk that is slow to
 * sync holds up the caller's event loop; reads go over a connection of the caller's thread, those that may take long over
 * one of a thread for them, and see every commit that was answered. All work on one SQLite file in WAL mode, in which
 * readers and the writer do not wait for each other.
 *
 * @param entry a module that calls `serveWriter` with the grouping
 * @param onFailure hears once if the thread ends by itself: from then on nothing is written
 * @param onDisk hears when the disk keeps the thread from writing for the time being, and null when it can write again
 */
export async function openThreadedStore(
  file: string,
  entry: URL,
  onFailure: (error: Error) => void = () => {},
  onDisk: (error: Error | null) => void = () => {},
): Promise<Store> {
  const thread = await startWriter(file, entry, onFailure);
  const disk = watchDisk(() => thread.call("probe", []), onDisk);
  const connection = connectReader(file);
  const reader = makeReader(connection);
  const longReads = makeLongReads(file, inOneSnapshot(reader, connection));
  const call =
    <Verb extends keyof Writer>(verb: Verb) =>
    (...values: Parameters<Writer[Verb]>) =>
      thread.call(verb, values).catch((error: Error) => {
        throw disk.hear(error);
      }) as ReturnType<Writer[Verb]>;
  return {
    ...longReads.reader,
    changes: reader.changes,
    add: call("add"),
    async addAll(additions, since) {
      const sent = (await call("addAll")(additions, since)) as readonly SentAdded[];
      return sent.map((added) => ("refused" in added ? { failed: receiveError(added.refused) } : added));
    },
    remove: call("remove"),
    putOutlet: call("putOutlet"),
    putOutletLines: call("putOutletLines"),
    keepComparison: call("keepComparison"),
    noteKept: call("noteKept"),
    rebuildGroups: call("rebuildGroups"),
    addKey: call("addKey"),
    revokeKey: call("revokeKey"),
    noteConflicts: call("noteConflicts"),
    failure: () => thread.failure() ?? disk.failure(),
    async close() {
      disk.close();
      await longReads.close();
      // The writer's connection is the last to go: it leaves one file without a WAL.
      connection.driver.close();
      return thread.close();
    },
  };
}

const stopped = "The part of the service that writes has stopped: nothing is stored until it is started again.";

/** Starts the thread and resolves when it has opened the file; rejects with what keeps it from doing so. */
function startWriter(file: string, entry: URL, onFailure: (error: Error) => void) {
  const data: WriterThreadData = { file };
  const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: writerNursery } });
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let ended: Error | null = null;
  let opened = false;

  const send = (message: Call) => worker.postMessage(message);
  const exited = new Promise<void>((resolve) => worker.once("exit", () => resolve()));

  function end(reason: Error): void {
    if (ended === null) {
      ended = new RashomonError("service.notReady", stopped);
      if (opened) onFailure(reason);
    }
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  const started = {
    failure: () => (ended instanceof RashomonError ? ended.detail : null),
    call(verb: keyof Writer | "probe", values: readonly unknown[]): Promise<unknown> {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const id = calls++;
        waiting.set(id, { resolve, reject });
        const since = verb === "addAll" ? (values[1] as number | undefined) : undefined;
        send({ id, verb, values, since: since ?? Date.now() });
      });
    },
    /** Lets every call that was made end first. */
    close(): Promise<void> {
      ended ??= new Error("the store is closed");
      send("close");
      return exited;
    },
  };

  return new Promise<typeof started>((resolve, reject) => {
    worker.on("error", (error) => {
      const reason = error instanceof Error ? error : new Error(String(error));
      end(reason);
      reject(reason);
    });
    worker.on("exit", () => end(new Error("the thread that writes has ended")));
    worker.on("message", (reply: Reply) => {
      if (reply === "ready") {
        opened = true;
        return resolve(started);
      }
      const call = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ("error" in reply) call?.reject(receiveError(reply.error));
      else call?.resolve(reply.value);
    });
  });
}
