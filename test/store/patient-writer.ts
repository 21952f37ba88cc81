import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { serveWriter } from "../../src/store/sqlite/serve-writer.ts";
import { forEver, grouping } from "./fixtures.ts";

// A thread that writes as the service's does, but waits for another process for ever.
if (parentPort === null) throw new Error("runs as a worker thread");
const { file } = workerData as { file: string };
serveWriter(parentPort as MessagePort, file, grouping, () => "2024-05-01T00:00:00.000Z", {
  onRest() {},
  patience: forEver,
});
