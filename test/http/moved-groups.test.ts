import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const { eventId, storylineId } = (await post(service, ferry.post).expect(201)).body as Record<string, string>;
const ceased = (await post(service, ferry.orchard).expect(201)).body as { id: string; eventId: string };
await http.delete(`/v1/articles/${ceased.id}`).set("x-api-key", writeKey).expect(204);
const driver = new Database(service.file);
const alias = driver.prepare('INSERT INTO aliases (id, "into", at) VALUES (?, ?, ?)');
alias.run("evt_before", eventId, "2024-05-01T00:00:00Z");
alias.run("sty_before", storylineId, "2024-05-01T00:00:00Z");
driver.close();
const { id: speaker } = (await http.get("/v1/speakers")).body.items[0] as { id: string };

const lists: readonly (readonly [path: string, kinds: readonly ("event" | "storyline")[]])[] = [
  ["/v1/articles", ["event", "storyline"]],
  ["/v1/claims", ["event", "storyline"]],
  ["/v1/speakers", ["event", "storyline"]],
  [`/v1/speakers/${speaker}/claims`, ["event", "storyline"]],
  ["/v1/events", ["storyline"]],
];
const now = { event: eventId, storyline: storylineId };
const before = { event: "evt_before", storyline: "sty_before" };
const never = { event: "evt_never", storyline: "sty_never" };

test("a list by an id that another took over leads to the list under that one", async () => {
  for (const [path, kinds] of lists) {
    for (const kind of kinds) {
      const asked = `${path}?limit=3&${kind}=${before[kind]}&format=ndjson`;
      // A cursor of the list under the former id is none of the one under that id's heir.
      const paged = await http.get(`${path}?cursor=ofbefore&${kind}=${before[kind]}`).redirects(0).expect(308);
      assert.equal(paged.headers.location, `${path}?${kind}=${now[kind]}`);
      const moved = await http.get(asked).redirects(0).expect(308);
      assert.equal(moved.headers.location, `${path}?limit=3&${kind}=${now[kind]}&format=ndjson`);
      assert.equal(moved.headers["cache-control"], "no-cache");
      const { text } = await http.get(asked).redirects(1).buffer().expect(200);
      assert.ok(text.length > 0, asked);
    }
  }
  const several = `/v1/articles?q=ferry%20engines&event=evt_before&event=${eventId}`;
  const { headers } = await http.get(several).redirects(0).expect(308);
  assert.equal(headers.location, `/v1/articles?q=ferry+engines&event=${eventId}&event=${eventId}`);
});

test("an id that never was is refused, one that ceased finds nothing", async () => {
  for (const [path, kinds] of lists) {
    for (const kind of kinds) {
      const { body } = await http.get(`${path}?${kind}=${never[kind]}`).expect(400);
      assert.deepEqual([body.code, body.faults[0].name], ["request.invalidParameter", kind]);
      assert.match(body.detail, /never.*finds ids by words/);
      await http.get(`${path}?${kind}=${now[kind]}`).expect(200);
    }
  }
  assert.deepEqual((await http.get(`/v1/articles?event=${ceased.eventId}`).expect(200)).body.items, []);
});

test("a comparison of what a query finds follows it too, and says so", async () => {
  const compare = (query: object) => http.post("/v1/comparisons").send({ query });
  const followed = await compare({ event: "evt_before" }).expect(200);
  assert.equal(followed.body.columns.length, 1);
  assert.equal(followed.body.truncated, `The event evt_before is ${eventId} now.`);
  const some = await compare({ event: [eventId, "evt_never"] }).expect(200);
  assert.match(some.body.truncated, /^No event has the id "evt_never"/);
  assert.match((await compare({ storyline: "sty_never" }).expect(422)).body.detail, /^No storyline has the id/);
});

test("an id's 308 may be kept no longer than the next that takes it over", async () => {
  const { headers } = await http.get("/v1/events/evt_before/coverage").redirects(0).expect(308);
  assert.equal(headers["cache-control"], "no-cache");
});
