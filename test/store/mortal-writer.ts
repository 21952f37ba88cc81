import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { serveWriter } from "../../src/store/sqlite/serve-writer.ts";
import { grouping } from "./fixtures.ts";

// A thread that writes until it is told to revoke a key: then it dies of what nobody catches, before it answers.
if (parentPort === null) throw new Error("runs as a worker thread");
const port = parentPort;
const mortal = new Proxy(port, {
  get(target, name) {
    if (name !== "on") return Reflect.get(target, name).bind(target);
    return (event: string, hear: (call: { readonly verb?: string }) => void) =>
      target.on(event, (call: { readonly verb?: string }) => {
        if (call.verb === "revokeKey") throw new Error("the disk is gone");
        hear(call);
      });
  },
}) as MessagePort;
serveWriter(mortal, (workerData as { file: string }).file, grouping, () => "2024-05-01T00:00:00.000Z", {
  onRest() {},
});
