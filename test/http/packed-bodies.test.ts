import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { maximumBytes } from "../../src/contract/documents.ts";
import { ferry } from "../store/fixtures.ts";
import { startService, writeKey } from "./service.ts";

const { app } = await startService();
const { port } = app.server.address() as AddressInfo;
const send = async (path: string, type: string, body: Buffer, coding = "gzip") => {
  const headers = { "x-api-key": writeKey, "content-type": type, "content-encoding": coding };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers,
    body: new Uint8Array(body),
  });
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text) };
};

const { content } = ferry.post;
const packed = [
  { path: "/v1/analyses", type: "application/json", body: JSON.stringify(ferry.post), status: 200 },
  { path: "/v1/analyses", type: "text/plain", body: content, status: 200 },
  { path: "/v1/analyses", type: "text/html", body: `<p>${content}</p>`, status: 200 },
  { path: "/v1/articles", type: "application/json", body: JSON.stringify(ferry.post), status: 201 },
  { path: "/v1/comparisons", type: "application/json", body: JSON.stringify({ documents: [ferry.post] }), status: 200 },
];
for (const { path, type, body, status } of packed)
  test(`${type} may come packed with gzip to ${path}`, async () => {
    const answer = await send(path, type, gzipSync(body));
    assert.equal(answer.status, status, answer.text);
    assert.ok(answer.text.includes("Twelve") || answer.text.includes("hurt"), answer.text.slice(0, 200));
  });

test("what is unpacked may be no longer than any other body, and of a longer one no more is unpacked", async () => {
  const body = (bytes: number) => gzipSync(`{"content":"${"x".repeat(bytes)}"}`);
  const bomb = gzipSync(Buffer.alloc(400 * 1024 * 1024, "x"), { level: 9 });
  const before = process.memoryUsage.rss();
  const begun = process.cpuUsage();
  for (const [path, type] of [
    ["/v1/analyses", "text/plain"],
    ["/v1/comparisons", "application/json"],
  ] as const) {
    const answer = await send(path, type, bomb);
    assert.deepEqual([answer.status, answer.body.code], [413, "request.tooLarge"]);
  }
  const { user, system } = process.cpuUsage(begun);
  // All of it would take more than half a second.
  assert.ok(user + system < 500_000, `${(user + system) / 1000} ms`);
  assert.ok(process.memoryUsage.rss() - before < 100 * 1024 * 1024);
  assert.equal((await send("/v1/analyses", "application/json", body(maximumBytes))).status, 413);
});

test("what gzip did not write, or not to its end, is refused", async () => {
  const whole = gzipSync(JSON.stringify(ferry.post));
  for (const body of [Buffer.from(JSON.stringify(ferry.post)), whole.subarray(0, whole.length - 12)]) {
    const answer = await send("/v1/analyses", "application/json", body);
    assert.deepEqual(
      [answer.status, answer.body.code, answer.body.detail],
      [415, "request.unsupportedMediaType", "The body is not what gzip writes."],
    );
  }
  const other = await send("/v1/analyses", "text/plain", Buffer.from("x"), "br");
  assert.deepEqual([other.status, other.body.faults[0].name], [415, "content-encoding"]);
});

test("an empty coding is none", async () => {
  assert.equal((await send("/v1/analyses", "text/plain", Buffer.from(content), "")).status, 200);
});
