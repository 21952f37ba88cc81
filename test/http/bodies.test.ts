import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { maximumBytes } from "../../src/contract/documents.ts";
import { letGo } from "../../src/http/let-go.ts";
import { forEver } from "../store/fixtures.ts";
import { type Service, startService, writeKey } from "./service.ts";

const portOf = ({ app }: Service) => (app.server.address() as AddressInfo).port;

/** Sends the head of a request, and of its body as much as is given. */
function begin(service: Service, path: string, length: number, body: string, more = ""): Socket {
  const socket = connect(portOf(service), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${more}\r\n${body}`,
  );
  return socket;
}
const answerTo = async (socket: Socket) => {
  const [head = "", body = "{}"] = (await text(socket)).split("\r\n\r\n");
  return { head, code: (JSON.parse(body || "{}") as { code?: string }).code };
};
const document = JSON.stringify({ content: "The quay is closed, the harbour office said on Monday." });
const half = (bytes: number) => `{"content":"${"a".repeat(bytes)}`;

/** A body that is begun, once the service has taken all that was sent of it. */
async function beginTaken(service: Service, length: number, body: string) {
  const asked = once(service.app.server, "request") as Promise<[IncomingMessage]>;
  const socket = begin(service, "/v1/analyses", length, body);
  const [request] = await asked;
  const isTaken = () =>
    request.socket.bytesRead === socket.bytesWritten && request.readableFlowing && request.readableLength === 0;
  while (!isTaken()) await turn();
  return { socket, request };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("a body of which nothing comes, or that comes too slowly, is not waited for", async () => {
  const quiet = await startService({ bodyTimes: { quiet: 150, whole: forEver } });
  const silent = await answerTo(begin(quiet, "/v1/analyses", 1000, '{"content":'));
  assert.match(silent.head, /^HTTP\/1\.1 408 .*connection: close/s);
  assert.equal(silent.code, "request.tooSlow");
  const whole = await startService({ bodyTimes: { quiet: forEver, whole: 600 } }, { pipeline: quiet.pipeline });
  const slow = begin(whole, "/v1/analyses", 1_000_000, "{");
  const dripping = setInterval(() => slow.write(" "), 30);
  assert.equal((await answerTo(slow)).code, "request.tooSlow");
  clearInterval(dripping);
});

test("a stream of documents takes the time that it takes", async () => {
  const service = await startService({ bodyTimes: { quiet: 50, whole: 100 } });
  const stream = connect(portOf(service), "127.0.0.1");
  const headers = `host: a\r\nx-api-key: ${writeKey}\r\ncontent-type: application/x-ndjson\r\nconnection: close\r\n`;
  stream.write(`POST /v1/articles HTTP/1.1\r\n${headers}content-length: ${document.length}\r\n\r\n`);
  for (let sent = 0; sent < document.length; sent += 10) {
    stream.write(document.slice(sent, sent + 10));
    // Another body, of which nothing more comes, is given up meanwhile.
    assert.equal((await answerTo(begin(service, "/v1/analyses", 1000, "{"))).code, "request.tooSlow");
  }
  assert.match(await text(stream), /"status":"done","lines":1,"created":1/);
});

test("bodies that are under way take no more room together than there is, and those without a key none of the others'", async () => {
  const service = await startService({ bodyBytes: 200_000 });
  const held = await beginTaken(service, 180_000, half(160_000));
  const refused = begin(service, "/v1/analyses", 180_000, half(100_000), "connection: close\r\n");
  const { head, code } = await answerTo(refused);
  assert.deepEqual([head.split("\r\n")[0], code], ["HTTP/1.1 503 Service Unavailable", "service.busy"]);
  assert.match(head, /retry-after: 1/);
  const { http } = service;
  await http.post("/v1/analyses").set("content-type", "application/json").send(document).expect(200);
  const large = JSON.stringify({ content: `The quay is closed, the harbour said. ${"So it is. ".repeat(10_000)}` });
  const storing = http.post("/v1/articles").set({ "x-api-key": writeKey, "content-type": "application/json" });
  await storing.send(large).expect(201);
  await http.post("/v1/analyses").set("content-type", "application/json").send(large).expect(503);
  // Who goes away gives back what he took.
  const gone = closeOf(held.request);
  held.socket.destroy();
  await gone;
  await http.post("/v1/analyses").set("content-type", "application/json").send(large).expect(200);
});

test("why a body is refused reaches whoever still sends it", async () => {
  const service = await startService();
  const url = `http://127.0.0.1:${portOf(service)}`;
  const huge = Buffer.alloc(maximumBytes + 2 * 1024 * 1024, "a");
  const ask = (path: string, headers: Record<string, string>, body: Buffer | ReadableStream) =>
    fetch(url + path, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  const parts = () => Readable.toWeb(Readable.from([huge.subarray(0, maximumBytes), huge])) as ReadableStream;
  for (let time = 0; time < 5; time++) {
    for (const body of [huge, parts()])
      assert.equal((await ask("/v1/analyses", { "content-type": "text/plain" }, body)).status, 413);
    assert.equal((await ask("/v1/analyses", { "content-type": "image/png" }, huge)).status, 415);
    assert.equal((await ask("/v1/articles", { "content-type": "text/plain" }, huge)).status, 401);
    assert.equal((await ask("/v1/nothing", { "content-type": "text/plain" }, huge)).status, 404);
  }
});

const closeOf = (one: Socket | IncomingMessage) => new Promise<void>((resolve) => one.once("close", () => resolve()));

/** Sends on for as long as it is let. */
async function sendOn(socket: Socket): Promise<void> {
  const closed = closeOf(socket);
  const drained = () => new Promise<void>((resolve) => socket.once("drain", () => resolve()));
  const chunk = Buffer.alloc(1024 * 1024);
  while (!socket.destroyed) if (!socket.write(chunk)) await Promise.race([drained(), closed]);
  await closed;
}

test("a body without an end is not taken for ever", async () => {
  const service = await startService();
  await sendOn(begin(service, "/v1/analyses", 100_000_000_000_000, ""));
});

test("of what still comes of a body whose request is answered no more is taken than is bearable", async (t) => {
  for (const [bounds, rest] of [
    [{ mostBytes: 1_000_000, longest: forEver }, sendOn],
    [{ mostBytes: Number.POSITIVE_INFINITY, longest: 0 }, closeOf],
  ] as const) {
    const server = createServer((request, response) => {
      response.end("answered");
      letGo(request, { ...bounds, lookEvery: 1 });
    }).listen(0, "127.0.0.1");
    t.after(() => server.close());
    await once(server, "listening");
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.on("error", () => {}).resume();
    socket.write("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000000000000\r\n\r\n");
    await rest(socket);
  }
});

test("a service that stops waits for no half of a body", async () => {
  const service = await startService({ bodyTimes: { quiet: forEver, whole: forEver } });
  const { socket } = await beginTaken(service, 1000, '{"content":');
  const answered = answerTo(socket);
  await service.app.close();
  assert.deepEqual(await answered.then(({ code }) => code), "service.notReady");
});
