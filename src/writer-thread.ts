import { parentPort, workerData } from "node:worker_threads";
import { collectGarbage } from "./collect-garbage.ts";
import { candidateQuery } from "./events/candidate-query.ts";
import { regroup } from "./events/regroup.ts";
import { regroupWithout } from "./events/regroup-without.ts";
import { withoutArticles } from "./http/withdraw.ts";
import type { WriterThreadData } from "./store/sqlite/open-threaded-store.ts";
import { serveWriter } from "./store/sqlite/serve-writer.ts";

// The entry of the thread that writes: functions cannot be sent to a thread, so the store and what it is given meet here.
if (parentPort === null) throw new Error("writer-thread.ts runs as a worker thread, not by itself");
const { file } = workerData as WriterThreadData;
serveWriter(
  parentPort,
  file,
  { candidateQuery, regroup, regroupWithout, withoutArticles },
  () => new Date().toISOString(),
  {
    onRest: collectGarbage,
  },
);
