import { parentPort, workerData } from "node:worker_threads";
import { serveWriter } from "../../src/store/sqlite/serve-writer.ts";
import { grouping } from "./fixtures.ts";

// A thread that writes until it is told to revoke a key: then it dies of what nobody catches.
if (parentPort === null) throw new Error("runs as a worker thread");
serveWriter(parentPort, (workerData as { file: string }).file, grouping, () => "2024-05-01T00:00:00.000Z");
parentPort.on("message", (call: { readonly verb?: string }) => {
  if (call.verb === "revokeKey") throw new Error("the disk is gone");
});
