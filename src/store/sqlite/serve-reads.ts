import { parentPort, workerData } from "node:worker_threads";
import { connectReader } from "./connection.ts";
import type { ReadThreadData } from "./long-reads.ts";
import { makeReader } from "./make-reader.ts";
import { inOneSnapshot } from "./one-snapshot.ts";
import { type ReadCall, type Reply, sendError } from "./thread-messages.ts";

// The entry of the thread that reads what may take long: answers calls in the order in which they come.
if (parentPort === null) throw new Error("serve-reads.ts runs as a worker thread, not by itself");
const port = parentPort;
const { file } = workerData as ReadThreadData;
const connection = connectReader(file);
const verbs = inOneSnapshot(makeReader(connection), connection) as unknown as Record<
  string,
  (...values: readonly unknown[]) => Promise<unknown>
>;
const reply = (message: Reply) => port.postMessage(message);

port.on("message", async ({ id, verb, values }: ReadCall) => {
  try {
    reply({ id, value: await verbs[verb]!(...values) });
  } catch (error) {
    reply({ id, error: sendError(error) });
  }
});
