import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { test } from "node:test";
import { startService, writeKey } from "./service.ts";

const line = (n: number) =>
  `${JSON.stringify({ content: `Bridge number ${n} was opened on Monday, the roads office said.`, externalId: `b${n}` })}\n`;

test("a stream ends in order when the service closes, and all other connections are closed at once", async () => {
  const service = await startService();
  const { port } = service.app.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const upload = request({
    agent,
    port,
    path: "/v1/articles",
    method: "POST",
    headers: { "content-type": "application/x-ndjson", "x-api-key": writeKey },
  });
  upload.write(line(1));
  const [answer] = (await once(upload, "response")) as [IncomingMessage];
  const chunks = answer.setEncoding("utf8")[Symbol.asyncIterator]();
  let told = String((await chunks.next()).value);
  const silent = connect(port, "127.0.0.1");
  await once(silent, "connect");
  const idle = connect(port, "127.0.0.1");
  idle.write("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n");
  assert.match(String((await once(idle, "data"))[0]), /^HTTP\/1.1 200/);

  // Half a line is no line.
  upload.write(line(2).slice(0, 20));
  const closing = service.app.close();
  await Promise.all([silent, idle].map((socket) => once(socket.resume(), "close")));
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) told += chunk.value;
  const answered = told
    .trim()
    .split("\n")
    .map((one) => JSON.parse(one));
  assert.deepEqual(
    answered.map(({ status, externalId, nextLine, problem }) => [status, externalId ?? nextLine, problem?.code]),
    [
      ["created", "b1", undefined],
      ["stopped", 2, "service.notReady"],
    ],
  );
  // The client would keep the connection for its next request; it is closed with the answer.
  await closing;
  agent.destroy();
});
