import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { serveWriter } from "../../src/store/sqlite/serve-writer.ts";
import { grouping } from "./fixtures.ts";

// A thread that writes as the service's does, but waits for another process for a second only; how long each call may
// wait that is given less it tells on the channel of the file's name, and "all" when it is asked whether it told all.
if (parentPort === null) throw new Error("runs as a worker thread");
const { file } = workerData as { file: string };
const patience = 1_000;
const channel = new BroadcastChannel(file);
channel.onmessage = () => channel.postMessage("all");
(channel as unknown as { unref(): void }).unref();
const { pragma } = Database.prototype;
Database.prototype.pragma = function (this: Database.Database, ...values: Parameters<typeof pragma>) {
  const ms = /^busy_timeout = (\d+)$/.exec(values[0])?.[1];
  if (ms !== undefined && Number(ms) !== patience) channel.postMessage(Number(ms));
  return pragma.apply(this, values);
};
serveWriter(parentPort as MessagePort, file, grouping, () => "2024-05-01T00:00:00.000Z", { onRest() {}, patience });
