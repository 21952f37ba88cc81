import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import type { Pipeline } from "../../src/ingest/pipeline.ts";
import { packing, registry } from "../store/fixtures.ts";
import { now, post, startService } from "./service.ts";

test("who goes away before the answer leaves no work behind for others to wait for", async () => {
  const first = await startService();
  const mostWaiting = 3;
  // It has no thread: what is asked of it waits until whoever asked goes away.
  const pipeline = makePipeline({
    store: first.store,
    packing,
    outlets: registry.all(),
    workers: 0,
    mostWaiting,
    clock: () => now,
    onError: (error) => assert.fail(String(error)),
  });
  after(() => pipeline.close());
  const asked: ReturnType<Pipeline["analyse"]>[] = [];
  const noted: Pipeline = {
    ...pipeline,
    analyse(...values) {
      const analysed = pipeline.analyse(...values);
      asked.push(analysed);
      return analysed;
    },
  };
  const service = await startService({}, { wrapStore: () => first.store, pipeline: noted });
  const { port } = service.app.server.address() as AddressInfo;
  for (let round = 1; round <= 2; round++) {
    const leaving = new AbortController();
    const answers = Array.from({ length: mostWaiting + 1 }, () =>
      fetch(`http://127.0.0.1:${port}/v1/analyses`, {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: "The quay is closed, the harbour said.",
        signal: leaving.signal,
      }),
    );
    // One too many: the others have come.
    assert.equal((await Promise.race(answers)).status, 503);
    leaving.abort();
    const heard = (await Promise.allSettled(answers)).filter(({ status }) => status === "rejected");
    assert.equal(heard.length, mostWaiting);
    const worked = (await Promise.allSettled(asked)).map((one) => one.status === "rejected" && one.reason.code);
    assert.equal(worked.filter((code) => code === "request.timeout").length, round * mostWaiting);
  }
});

const longText = Array.from({ length: 200 }, (_, i) => `Ship number ${i} left the quay, the harbour said.`).join(" ");

test("what is sent to be stored does not wait for what others ask for", async () => {
  const service = await startService();
  const { pipeline } = service;
  let answered = false;
  // An hour's work for the one thread.
  const leaving = new AbortController();
  const pairs = Array(1_000_000).fill({ a: { text: longText }, b: { text: longText } });
  const asked = pipeline.align(pairs, leaving.signal).finally(() => {
    answered = true;
  });
  const heard = assert.rejects(asked, /gone/);
  await post(service, { content: "The pier is closed, the harbour office said on Monday." }).expect(201);
  assert.equal(answered, false);
  leaving.abort(new Error("gone"));
  await heard;
});
