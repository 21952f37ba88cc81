import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { post, startService } from "./service.ts";

/** Reading it keeps the one thread for many seconds. */
const endless = Array.from({ length: 50_000 }, (_, i) => `Ship number ${i} left the quay, the harbour said.`).join(
  "\n",
);

test("who goes away before the answer leaves no work behind for others to wait for", async () => {
  const service = await startService();
  await service.http.post("/v1/analyses").send({ content: "The quay is closed, the harbour said." }).expect(200);
  const { port } = service.app.server.address() as AddressInfo;
  const leaving = new AbortController();
  const asked = ["a", "b", "c"].map((title) =>
    fetch(`http://127.0.0.1:${port}/v1/analyses?title=${title}`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: endless,
      signal: leaving.signal,
    }),
  );
  const heard = Promise.all(asked.map((one) => assert.rejects(one, { name: "AbortError" })));
  await pause(1_000);
  leaving.abort();
  await heard;
  const begun = performance.now();
  await service.http.post("/v1/analyses").send({ content: "The pier is closed, the harbour said." }).expect(200);
  const took = performance.now() - begun;
  assert.ok(took < 8_000, `${Math.round(took)} ms`);
});

test("what is sent to be stored does not wait for what others ask for", async () => {
  const service = await startService();
  let answered = false;
  const asked = service.http
    .post("/v1/analyses")
    .set("content-type", "text/plain")
    .send(endless)
    .then(() => {
      answered = true;
    });
  await pause(500);
  await post(service, { content: "The pier is closed, the harbour office said on Monday." }).expect(201);
  assert.equal(answered, false);
  await asked;
});
