import assert from "node:assert/strict";
import { once } from "node:events";
import { getPriority } from "node:os";
import { type TestContext, test } from "node:test";
import type { Worker } from "node:worker_threads";
import type { ComparedArticle } from "../../src/comparison/comparison.ts";
import { analyseDocument } from "../../src/ingest/analyse-document.ts";
import { JobEnded } from "../../src/ingest/job-end.ts";
import { makeLooker } from "../../src/ingest/looker.ts";
import { forEver, registry } from "../store/fixtures.ts";

function report(count: number, outlet: string): ComparedArticle {
  const analysed = analyseDocument(
    {
      format: "text",
      content: `At least ${count} sailors were hurt when the ferry Linnet struck the north pier on Monday.`,
      title: `Ferry Linnet strikes north pier, ${count} sailors hurt`,
      outlet,
      publishedAt: "2024-04-16T15:20:00Z",
    },
    { registry, repeatedLines: () => new Set() },
    null,
  );
  assert.ok(analysed.ok);
  const { articleId: id, article, claims } = analysed;
  return { id, revision: 1, claimsVersion: "claims.0", article, role: "main", passages: [], copyGroupId: null, claims };
}

const clash = {
  articles: [report(12, "Harbour Post"), report(15, "Island Herald")],
  clustering: "incremental",
} as const;
const many = { ...clash, articles: Array.from({ length: 200 }, (_, i) => report(i, `Outlet ${i}`)) };

function start(t: TestContext, limit = forEver, options = {}) {
  const threads: Worker[] = [];
  const note = (thread: Worker) => threads.push(thread);
  process.on("worker", note);
  const looker = makeLooker(limit, options);
  t.after(async () => {
    process.off("worker", note);
    await looker.close();
  });
  return { looker, threads };
}

test("one thread looks at one set after another, however many are asked for at once", async (t) => {
  let starts = 0;
  const { looker, threads } = start(t, forEver, { onStart: () => starts++ });
  assert.equal(threads.length, 0, "not before there is something to look at");
  const priority = getPriority();
  const found = await Promise.all(Array.from({ length: 40 }, () => looker.conflictsIn(clash)));
  assert.deepEqual(new Set(found.map((one) => JSON.stringify(one))).size, 1);
  assert.deepEqual(
    found[0]!.map(({ kind, variants }) => [kind, variants.map(({ value }) => /\d+/.exec(value)?.[0]).sort()]),
    [["number", ["12", "15"]]],
  );
  assert.deepEqual([threads.length, starts], [1, 1]);
  assert.equal(getPriority(), priority, "the other threads keep theirs");
});

test("the thread ends when there is nothing to look at, and another takes up what comes then", async (t) => {
  const { looker, threads } = start(t, forEver, { rests: 1 });
  const first = await looker.conflictsIn(clash);
  await once(threads[0]!, "exit");
  assert.deepEqual(await looker.conflictsIn(clash), first);
  assert.equal(threads.length, 2);
});

test("a look that takes too long, or that nobody wants any more, ends; the next one has a thread", async (t) => {
  const { looker } = start(t, 1);
  assert.equal(looker.limit, 10);
  await assert.rejects(looker.conflictsIn(many), new JobEnded("time"));
  const { looker: patient } = start(t);
  const gone = new Error("nobody wants them");
  const leaving = new AbortController();
  const left = assert.rejects(patient.conflictsIn(many, leaving.signal), gone);
  leaving.abort(gone);
  await left;
  assert.equal((await patient.conflictsIn(clash, new AbortController().signal)).length, 1);
});
