import assert from "node:assert/strict";
import { type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { type TestContext, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { changeSchema } from "../../src/contract/changes.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { addition, ferry, grouping } from "../store/fixtures.ts";
import { post, type Service, startService, writeKey } from "./service.ts";

interface Message {
  readonly id: number;
  readonly event: string;
  readonly data: {
    readonly kind: string;
    readonly id: string;
    readonly article?: { readonly title: string };
    readonly event?: { readonly articles: number };
    readonly conflict?: { readonly kind: string; readonly claims: readonly { readonly text: string }[] };
  };
}

function parse(block: string): Message | null {
  const fields = new Map(
    block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
  );
  const data = fields.get("data");
  return data === undefined
    ? null
    : { id: Number(fields.get("id")), event: fields.get("event") ?? "", data: JSON.parse(data) };
}

/** Follows the stream; `until` resolves with all messages so far once one of them fits. */
async function follow(t: TestContext, { app }: Service, path = "/v1/stream", headers: Record<string, string> = {}) {
  const { port } = app.server.address() as AddressInfo;
  const asked = request({ port, path, headers });
  asked.end();
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    asked.on("response", resolve).on("error", reject),
  );
  t.after(() => asked.destroy());
  answer.on("error", () => {});
  const messages: Message[] = [];
  const looking = new Set<() => void>();
  let rest = "";
  answer.setEncoding("utf8").on("data", (chunk: string) => {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const message = parse(block);
      if (message) messages.push(message);
    }
    for (const look of looking) look();
  });
  const ended = new Promise<void>((resolve) => answer.on("close", resolve));
  return {
    answer,
    messages,
    ended,
    leave: () => asked.destroy(),
    until: (fits: (message: Message) => boolean) =>
      new Promise<readonly Message[]>((resolve) => {
        const look = () => {
          if (!messages.some(fits)) return;
          looking.delete(look);
          resolve([...messages]);
        };
        looking.add(look);
        look();
      }),
  };
}

const kinds = (messages: readonly Message[]) => messages.map(({ event }) => event);

test("what is stored, changed and removed is told as it comes", async (t) => {
  const service = await startService();
  const { until, answer } = await follow(t, service, "/v1/stream?kinds=article,event");
  assert.match(answer.headers["content-type"] ?? "", /^text\/event-stream/);
  const stored = (await post(service, ferry.post)).body as { id: string };
  const first = await until(({ event }) => event === "event.created");
  assert.deepEqual(kinds(first), ["article.created", "event.created"]);
  assert.equal(first[0]?.data.article?.title, ferry.post.title);
  await post(service, ferry.herald);
  const second = await until(({ data }) => data.event?.articles === 2);
  assert.ok(second.every(({ data }) => changeSchema.safeParse(data).success));
  await service.http.delete(`/v1/articles/${stored.id}`).set("x-api-key", writeKey).expect(204);
  const third = await until(({ event }) => event === "article.removed");
  assert.deepEqual(
    third.map(({ id }) => id),
    third.map(({ id }) => id).sort((a, b) => a - b),
  );
});

test("who comes back with Last-Event-ID is told all that it missed, and nothing twice", async (t) => {
  const service = await startService();
  await post(service, ferry.post);
  const early = await follow(t, service, "/v1/stream?lastEventId=0&kinds=article");
  const [seen] = await early.until(({ event }) => event === "article.created");
  early.leave();
  await post(service, ferry.herald);
  await post(service, ferry.orchard);
  const path = "/v1/stream?kinds=article&lastEventId=0";
  const back = await follow(t, service, path, { "last-event-id": String(seen?.id) });
  const missed = await back.until(({ data }) => data.article?.title === ferry.orchard.title);
  assert.deepEqual(
    missed.map(({ data }) => data.article?.title),
    [ferry.herald.title, ferry.orchard.title],
  );
  const whole = await service.http.get(`/v1/stream?kinds=article&follow=false&lastEventId=0`).buffer();
  assert.equal(whole.text.match(/^event: article\.created$/gm)?.length, 3);
});

test("who was told nothing yet has an id to come back with, so that nothing is missed in between", async () => {
  const service = await startService();
  const idOf = (text: string) => Number(/^id: (\d+)$/m.exec(text)?.[1]);
  const empty = await service.http.get("/v1/stream?follow=false").buffer();
  assert.match(empty.text, /^retry: \d+\nid: 0\n\n$/);
  await post(service, ferry.post);
  const quiet = await service.http.get("/v1/stream?follow=false").buffer();
  assert.doesNotMatch(quiet.text, /^data: /m);
  await post(service, ferry.herald);
  const back = await service.http
    .get("/v1/stream?follow=false&kinds=article")
    .set("last-event-id", `${idOf(quiet.text)}`);
  assert.equal(back.text.match(/^event: article\.created$/gm)?.length, 1);
  const all = await service.http
    .get("/v1/stream?follow=false&kinds=article")
    .set("last-event-id", `${idOf(empty.text)}`);
  assert.equal(all.text.match(/^event: article\.created$/gm)?.length, 2);
});

test("what is no longer kept is said, not passed over", async (t) => {
  const service = await startService();
  await post(service, ferry.post);
  await post(service, ferry.herald);
  const driver = new Database(service.file);
  driver.exec("DELETE FROM changes WHERE seq < (SELECT max(seq) FROM changes)");
  driver.close();
  const told = await service.http.get("/v1/stream?follow=false").set("last-event-id", "1").buffer();
  assert.match(told.text, /^event: reset\ndata: \{"oldest":\d+,"newest":\d+\}$/m);
  // That of the reset, and that of what is kept.
  const [reset, kept] = [...told.text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  assert.equal(kept, reset! + 1);
  const future = await service.http.get("/v1/stream?follow=false&lastEventId=99999").buffer();
  assert.match(future.text, /^event: reset$/m);
  // Who comes back with its id is not told so again.
  for (const id of [reset!, Number(/^id: (\d+)$/m.exec(future.text)?.[1])]) {
    const again = await service.http.get("/v1/stream?follow=false").set("last-event-id", String(id)).buffer();
    assert.doesNotMatch(again.text, /^event: reset$/m);
  }
  t.diagnostic("a reset is followed by what is kept");
});

test("what another process stores in the same file is told too", async (t) => {
  const service = await startService();
  const { until } = await follow(t, service);
  const other = openSqliteStore(service.file, grouping, () => "2024-05-01T00:00:00.000Z");
  t.after(() => other.close());
  await other.add(addition(ferry.orchard));
  const [first] = await until(({ event }) => event === "article.created");
  assert.equal(first?.data.article?.title, ferry.orchard.title);
});

test("a conflict is told once, with the claims that conflict, also to who comes later", async (t) => {
  const service = await startService({ eventsRest: 0 });
  const { until, messages } = await follow(t, service, "/v1/stream?kinds=conflict,article");
  const telling = (count: number, outlet: string, url: string) => ({
    content: `At least ${count} sailors were hurt when the ferry Linnet struck the north pier on Monday.`,
    title: `Ferry Linnet strikes north pier, ${count} sailors hurt`,
    outlet,
    url,
    publishedAt: "2024-04-16T15:20:00Z",
  });
  await post(service, telling(12, "Harbour Post", "https://harbour-post.example/linnet"));
  await post(service, telling(15, "Island Herald", "https://island-herald.example/linnet"));
  const told = (await until(({ event }) => event === "conflict")).find(({ event }) => event === "conflict");
  assert.equal(told?.data.conflict?.kind, "number");
  assert.deepEqual(told?.data.conflict?.claims.map(({ text }) => /\d+/.exec(text)?.[0]).sort(), ["12", "15"]);
  await post(service, telling(15, "Coast Wire", "https://coast-wire.example/linnet"));
  await until(({ data }) => data.article?.title.includes("15") === true);
  const later = await service.http.get("/v1/stream?kinds=conflict&follow=false&lastEventId=0").buffer();
  assert.equal(later.text.match(/^event: conflict$/gm)?.length, 1);
  assert.equal(messages.filter(({ event }) => event === "conflict").length, 1);
});

test("a conflict that was found while nobody followed is told to who comes back", async () => {
  const service = await startService({ eventsRest: 0 });
  for (const [count, outlet] of [
    [12, "Harbour Post"],
    [15, "Island Herald"],
  ] as const)
    await post(service, {
      content: `At least ${count} sailors were hurt when the ferry Linnet struck the north pier on Monday.`,
      title: `Ferry Linnet strikes north pier, ${count} sailors hurt`,
      outlet,
      url: `https://${outlet.slice(0, 6).toLowerCase()}.example/linnet`,
      publishedAt: "2024-04-16T15:20:00Z",
    }).expect(201);
  while ((await service.http.get("/v1/conflicts")).body.pending > 0) await pause(20);
  const back = await service.http.get("/v1/stream?kinds=conflict&follow=false&lastEventId=0").buffer();
  assert.equal(back.text.match(/^event: conflict$/gm)?.length, 1);
});

test("who goes away leaves the place to others at once, also where nothing happens", async (t) => {
  const service = await startService({ mostFollowers: 2 });
  const status = async () => (await follow(t, service)).answer.statusCode;
  const [first, second] = [await follow(t, service), await follow(t, service)];
  assert.deepEqual([first.answer.statusCode, second.answer.statusCode, await status()], [200, 200, 503]);
  first.leave();
  await first.ended;
  // The service hears of it some moments after who left; nobody who waits is told anything for fifteen seconds.
  const begun = performance.now();
  let answered = await status();
  while (answered === 503 && performance.now() - begun < 5_000) answered = await status();
  assert.deepEqual([answered, await status()], [200, 503]);
});

test("a follower that does not read holds up nobody, and a stop ends every stream", async (t) => {
  const service = await startService();
  const slow = await follow(t, service, "/v1/stream?lastEventId=0");
  slow.answer.pause();
  const quick = await follow(t, service, "/v1/stream?kinds=article");
  for (let n = 0; n < 20; n++)
    await post(service, { ...ferry.post, url: undefined, title: `Ferry ${n}`, externalId: `${n}` });
  await quick.until(({ data }) => data.article?.title === "Ferry 19");
  slow.answer.resume();
  await service.app.close();
  await Promise.all([slow.ended, quick.ended]);
});

test("who asks for the head alone is told the headers, and takes no place of a follower", async () => {
  const { http } = await startService({ mostFollowers: 0 });
  const head = await http.head("/v1/stream").expect(200);
  assert.match(head.headers["content-type"]!, /^text\/event-stream/);
  assert.match(head.headers["cache-control"]!, /no-store/);
  assert.equal(head.headers.etag, undefined);
  await http.head("/v1/stream?kinds=nothing").expect(400);
  assert.match((await http.options("/v1/stream")).headers.allow!, /GET, HEAD/);
});
