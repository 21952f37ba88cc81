import assert from "node:assert/strict";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { startService, writeKey } from "./service.ts";

const service = await startService();
const { port } = service.app.server.address() as AddressInfo;

const open = () =>
  request({
    port,
    path: "/v1/articles",
    method: "POST",
    headers: { "content-type": "application/x-ndjson", "x-api-key": writeKey },
  });
const line = (n: number) =>
  `${JSON.stringify({ content: `Bridge number ${n} was opened on Monday, the roads office said.`, externalId: `b${n}` })}\n`;

interface Answered {
  /** Absent on the line that ends the answer. */
  readonly line?: number;
  readonly status: string;
  readonly articleId: string | null;
  readonly problem?: { readonly code: string };
}

test("each line is answered after its commit, while the stream is still open", async () => {
  const upload = open();
  upload.write(line(1));
  const answer = await new Promise<import("node:http").IncomingMessage>((resolve, reject) =>
    upload.on("response", resolve).on("error", reject),
  );
  assert.equal(answer.statusCode, 200);
  assert.match(answer.headers["content-type"] ?? "", /^application\/x-ndjson/);
  const chunks = answer.setEncoding("utf8")[Symbol.asyncIterator]();
  const first = JSON.parse((await chunks.next()).value as string) as Answered;
  assert.equal(first.status, "created");
  const stored = await service.http.get(`/v1/articles/${first.articleId}`);
  assert.equal(stored.body.externalId, "b1");
  upload.end(line(1) + line(2));
  let rest = "";
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) rest += chunk.value;
  const answered = rest
    .trim()
    .split("\n")
    .map((one) => JSON.parse(one) as Answered);
  assert.deepEqual(
    answered.map((one) => [one.line, one.status]),
    [
      [2, "unchanged"],
      [3, "created"],
      [undefined, "done"],
    ],
  );
});

test("a bad line is rejected with its reason and the others go on", async () => {
  const body = Buffer.concat([
    Buffer.from(`${line(10)}\n{\n[]\n{"content":"x","colour":1}\n{"content":"a\\ud800"}\n{"content":""}\n"`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(`"\n${line(11).trimEnd()}`),
  ]);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/articles`, {
    method: "POST",
    headers: { "x-api-key": writeKey, "content-type": "application/x-ndjson" },
    body,
  });
  const answered = (await answer.text())
    .trim()
    .split("\n")
    .map((one) => JSON.parse(one) as Answered);
  assert.deepEqual(
    answered.map((one) => [one.line, one.problem?.code ?? one.status]),
    [
      [1, "created"],
      [3, "request.invalidJson"],
      [4, "request.invalidParameter"],
      [5, "request.unknownParameter"],
      [6, "document.notWellFormed"],
      [7, "document.empty"],
      [8, "document.notWellFormed"],
      [9, "created"],
      [undefined, "done"],
    ],
  );
});

test("a client that goes away leaves whole articles and a service that goes on", async () => {
  const upload = open();
  upload.on("error", () => {});
  upload.write(line(20) + line(21));
  await new Promise((resolve) => upload.on("response", resolve));
  upload.destroy();
  const answer = await service.http.get("/v1/articles?externalId=b20");
  assert.equal(answer.status, 200);
  assert.equal((await service.http.get("/healthz")).status, 200);
});
