import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { maximumBytes } from "../../src/contract/documents.ts";
import { ferry } from "../store/fixtures.ts";
import { startService, writeKey } from "./service.ts";

const service = await startService();

async function stream(body: string | Buffer, headers: Record<string, string> = {}) {
  const { port } = service.app.server.address() as { port: number };
  const answer = await fetch(`http://127.0.0.1:${port}/v1/articles`, {
    method: "POST",
    headers: { "x-api-key": writeKey, "content-type": "application/x-ndjson", ...headers },
    body,
  });
  const lines = (await answer.text()).trim().split("\n");
  return { status: answer.status, lines: lines.map((line) => JSON.parse(line)) };
}

const brief = ({ line, externalId, status, problem }: Record<string, unknown>) => [
  line,
  externalId,
  status,
  (problem as { code: string } | undefined)?.code,
];

const report = (number: number, beside: object = {}) => ({
  content: `Bridge number ${number} was opened on Monday, the roads office said.`,
  url: `https://harbour-post.example/bridge/${number}`,
  ...beside,
});

test("every line is answered by its own id, and the last line says that all were", async () => {
  const sent = [
    JSON.stringify(report(1, { externalId: "b1" })),
    "",
    JSON.stringify(report(1, { externalId: "b1" })),
    "{",
    JSON.stringify(report(2, { externalId: "b2", colour: "red" })),
    JSON.stringify(report(3, { externalId: "x".repeat(301) })),
    JSON.stringify(report(4, { externalId: 4 })),
    JSON.stringify(report(5)),
    "7",
  ];
  const { lines } = await stream(sent.join("\n"));
  assert.deepEqual(lines.slice(0, -1).map(brief), [
    [1, "b1", "created", undefined],
    [3, "b1", "unchanged", undefined],
    [4, undefined, "rejected", "request.invalidJson"],
    [5, "b2", "rejected", "request.unknownParameter"],
    [6, undefined, "rejected", "request.invalidParameter"],
    [7, undefined, "rejected", "request.invalidParameter"],
    [8, undefined, "created", undefined],
    [9, undefined, "rejected", "request.invalidParameter"],
  ]);
  assert.deepEqual(lines.at(-1), { status: "done", lines: 8, created: 2, updated: 0, unchanged: 1, rejected: 5 });
});

test("a stream of nothing is done", async () => {
  assert.deepEqual((await stream("\n")).lines, [
    { status: "done", lines: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 },
  ]);
});

test("lines may come packed with gzip", async () => {
  const sent = [ferry.post, ferry.herald].map((document) => `${JSON.stringify(document)}\n`).join("");
  for (const coding of ["gzip", "GZIP"]) {
    const { lines } = await stream(gzipSync(sent), { "content-encoding": coding });
    assert.equal(lines.at(-1).lines, 2);
    assert.equal(lines.at(-1).status, "done");
  }
});

test("what little gzip unpacks to much is let go as it comes", async () => {
  const line = (bytes: number) =>
    Buffer.concat([Buffer.from('{"content":"'), Buffer.alloc(bytes, "x"), Buffer.from('"}\n')]);
  const bomb = gzipSync(Buffer.concat([line(200 * 1024 * 1024), Buffer.from(JSON.stringify(report(8)))]));
  assert.ok(bomb.byteLength < 300_000);
  const before = process.memoryUsage.rss();
  const { lines } = await stream(bomb, { "content-encoding": "gzip" });
  assert.deepEqual(lines.map(brief), [
    [1, undefined, "rejected", "document.tooLarge"],
    [2, undefined, "created", undefined],
    [undefined, undefined, "done", undefined],
  ]);
  assert.ok(process.memoryUsage.rss() - before < 150 * 1024 * 1024);
});

test("a line without an end is refused when it passes its limit, and what follows it is not unpacked", async () => {
  const document = Buffer.from(`${JSON.stringify(report(9))}\n`);
  const bomb = gzipSync(Buffer.concat([document, Buffer.alloc(300 * 1024 * 1024, "x"), Buffer.from("\n"), document]));
  const { lines } = await stream(bomb, { "content-encoding": "gzip" });
  assert.deepEqual(lines.map(brief), [
    [1, undefined, "created", undefined],
    [2, undefined, "rejected", "document.tooLarge"],
    [undefined, undefined, "stopped", "document.tooLarge"],
  ]);
  assert.equal(lines[2].nextLine, 3);
  assert.match(lines[2].problem.detail, /^Behind line 2 no other one came within 250 MB/);
});

test("a line over the limit is answered before its end has come", async () => {
  const { port } = service.app.server.address() as AddressInfo;
  const headers = { "x-api-key": writeKey, "content-type": "application/x-ndjson" };
  const sending = request({ port, path: "/v1/articles", method: "POST", headers });
  sending.write(Buffer.alloc(maximumBytes + 1, "x"));
  const [answer] = await once(sending, "response");
  const read = createInterface(answer as IncomingMessage)[Symbol.asyncIterator]();
  const next = async () => brief(JSON.parse((await read.next()).value as string));
  assert.deepEqual(await next(), [1, undefined, "rejected", "document.tooLarge"]);
  sending.end(`xx\n${JSON.stringify(report(10))}`);
  assert.deepEqual(await next(), [2, undefined, "created", undefined]);
  assert.deepEqual(await next(), [undefined, undefined, "done", undefined]);
});

/** Words that hardly pack, and the same in every run: what a damaged body is taken for depends on its bytes. */
const titleOf = (i: number) => createHash("sha256").update(String(i)).digest("hex");
const packed = gzipSync(
  Array.from({ length: 20 }, (_, i) => `${JSON.stringify(report(100 + i, { title: titleOf(i) }))}\n`).join(""),
);
for (const [what, body] of [
  ["cut off", packed.subarray(0, packed.byteLength / 2)],
  ["damaged", Buffer.concat([packed.subarray(0, packed.byteLength / 2), Buffer.alloc(200, 7)])],
  ["never packed", Buffer.from(JSON.stringify(report(99)))],
] as const)
  test(`a body that is ${what} is answered as far as it could be read`, async () => {
    const { lines } = await stream(body, { "content-encoding": "gzip" });
    const last = lines.pop();
    assert.deepEqual([last.status, last.problem.code], ["stopped", "request.unsupportedMediaType"]);
    assert.equal(last.nextLine, lines.length + 1);
    assert.ok(lines.every(({ status }) => status === "created" || status === "unchanged"));
  });

for (const [headers, told] of [
  [{ "content-encoding": "br" }, /as it is or packed with gzip/],
  [{ "content-encoding": "deflate", "content-type": "application/json" }, /as it is or packed with gzip/],
] as const)
  test(`no other coding is read: ${JSON.stringify(headers)}`, async () => {
    const { status, lines } = await stream(gzipSync("{}"), headers);
    assert.deepEqual([status, lines[0].code], [415, "request.unsupportedMediaType"]);
    assert.match(lines[0].detail, told);
  });
