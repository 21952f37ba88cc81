import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { serveWriter } from "../../src/store/sqlite/serve-writer.ts";
import { grouping } from "./fixtures.ts";

// A thread that writes into a file that may grow as far as the other thread says: `{ limit: n }` on the channel of the
// file's name, 0 for as far as it is, and is answered with `{ pages }`. For another process it hardly waits.
if (parentPort === null) throw new Error("runs as a worker thread");
const { file } = workerData as { file: string };
const drivers: Database.Database[] = [];
const { pragma } = Database.prototype;
Database.prototype.pragma = function (this: Database.Database, ...values: Parameters<typeof pragma>) {
  if (!drivers.includes(this)) drivers.push(this);
  return pragma.apply(this, values);
};
const channel = new BroadcastChannel(file);
channel.onmessage = ({ data }: { readonly data: { readonly limit?: number } }) => {
  if (data.limit === undefined) return;
  const pages = drivers[0]!.pragma("page_count", { simple: true }) as number;
  drivers[0]!.pragma("busy_timeout = 50");
  drivers[0]!.pragma(`max_page_count = ${data.limit === 0 ? pages : data.limit}`);
  channel.postMessage({ pages });
};
(channel as unknown as { unref(): void }).unref();
serveWriter(parentPort as MessagePort, file, grouping, () => "2024-05-01T00:00:00.000Z", { onRest() {} });
