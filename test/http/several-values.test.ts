import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { adminKey, post, startService } from "./service.ts";

const service = await startService();
const { http } = service;

const third = {
  ...ferry.post,
  outlet: "Coast Wire",
  url: "https://coast-wire.example/linnet",
  title: "Linnet, twelve hurt",
};
for (const [document, tags] of [
  [ferry.post, ["ferry"]],
  [ferry.herald, ["ferry", "Port Maren, pier"]],
  [ferry.orchard, ["apples"]],
  [third, []],
] as const)
  assert.equal((await post(service, { ...document, tags })).status, 201);

/** Registered, and without an article here. */
const unread = Array.from({ length: 19 }, (_, n) => `unread-${n}`);
for (const id of unread) {
  const entry = {
    name: id,
    kind: "broadcaster",
    aliases: [],
    domains: [],
    country: "FR",
    language: "en",
    owner: null,
    stateAffiliation: null,
  };
  const { status, body } = await http.put(`/v1/outlets/${id}`).set("x-api-key", adminKey).send(entry);
  assert.ok(status < 300, JSON.stringify(body));
}
const [nowhere] = unread;

const outletsOf = async (query: string) => {
  const { body } = await http.get(`/v1/articles?${query}`).expect(200);
  return (body.items as { outlet: { id: string } }[]).map(({ outlet }) => outlet.id);
};

test("a parameter that is repeated lets through what any of its values does", async () => {
  for (const [query, outlets] of [
    ["outlet=harbour-post&outlet=island-herald", ["island-herald", "harbour-post"]],
    ["outlet=harbour-post&outlet=harbour-post", ["harbour-post"]],
    [`outlet=harbour-post&outlet=${nowhere}`, ["harbour-post"]],
    ["tag=ferry&tag=apples", ["coast-wire", "island-herald", "harbour-post"]],
    ["tag=Port Maren, pier&tag=none", ["island-herald"]],
    ["tag=ferry&tag=apples&outlet=harbour-post&outlet=coast-wire", ["coast-wire", "harbour-post"]],
    ["language=en&language=fr&tag=apples", ["coast-wire"]],
    ["origin=Harbour Post&origin=island herald", ["island-herald", "harbour-post"]],
  ] as const)
    assert.deepEqual(await outletsOf(query), outlets, query);
  const { body: events } = await http.get("/v1/events?outlet=harbour-post&outlet=island-herald").expect(200);
  assert.equal(events.items.length, 1);
  const { body: all } = await http.get("/v1/events?tag=ferry&tag=apples").expect(200);
  assert.equal(all.items.length, 2);
  const { body: registry } = await http.get("/v1/outlets?kind=newspaper&kind=agency&country=MT&country=gb").expect(200);
  assert.deepEqual(registry.items, []);
});

test("what several events hold is read at once", async () => {
  const events = (await http.get("/v1/events").expect(200)).body.items as { id: string; articles: number }[];
  assert.equal(events.length, 2);
  const both = events.map(({ id }) => `event=${id}`);
  const count = async (list: string, query: string) =>
    ((await http.get(`/v1/${list}?format=ndjson&${query}`).buffer()).text.match(/\n/g) ?? []).length;
  for (const list of ["articles", "claims", "articles?q=the", "claims?q=the", "claims?type=direct&type=indirect"]) {
    const [path = "", query = ""] = list.split("?");
    const each = await Promise.all(both.map((event) => count(path, `${query}&${event}`)));
    assert.ok(
      each.every((rows) => rows > 0),
      `${list} ${each}`,
    );
    assert.equal(await count(path, `${query}&${both.join("&")}`), each[0]! + each[1]!, list);
  }
  const speakers = async (query: string) =>
    ((await http.get(`/v1/speakers?limit=100&${query}`).expect(200)).body.items as { claims: number }[]).reduce(
      (sum, { claims }) => sum + claims,
      0,
    );
  assert.equal(await speakers(both.join("&")), (await speakers(both[0]!)) + (await speakers(both[1]!)));
  const shown = await http.get(`/v1/articles?fields=eventId,outlet&${both.join("&")}`).expect(200);
  assert.deepEqual(new Set(shown.body.items.map(({ eventId }: { eventId: string }) => eventId)).size, 2);
});

test("claims and speakers take several values too, exports and totals as pages do", async () => {
  const count = async (query: string) =>
    ((await http.get(`/v1/claims?include=total&limit=1&${query}`).expect(200)).body as { total: number }).total;
  const [direct, mixed] = [await count("type=direct"), await count("type=mixed")];
  assert.ok(direct + mixed > 0);
  assert.equal(await count("type=direct&type=mixed"), direct + mixed);
  const query = "outlet=harbour-post&outlet=island-herald&type=direct&type=indirect";
  const csv = await http.get(`/v1/claims?format=csv&${query}`).expect(200);
  assert.equal(csv.text.trimEnd().split("\r\n").length - 1, await count(query));
  const { items: speakers } = (await http.get("/v1/speakers?outlet=harbour-post&outlet=coast-wire").expect(200))
    .body as {
    items: { id: string; claims: number; outlets: { id: string; claims: number }[] }[];
  };
  for (const { claims, outlets } of speakers) {
    const asked = outlets.filter(({ id }) => id === "harbour-post" || id === "coast-wire");
    assert.equal(
      claims,
      asked.reduce((sum, outlet) => sum + outlet.claims, 0),
    );
  }
  const [first, second] = speakers;
  const said = await Promise.all([first, second].map((speaker) => count(`speaker=${speaker!.id}`)));
  assert.equal(await count(`speaker=${first!.id}&speaker=${second!.id}`), said[0]! + said[1]!);
});

test("a cursor goes on, whatever the order of the values, and not over others", async () => {
  const query = "limit=1&outlet=island-herald&outlet=harbour-post&outlet=coast-wire";
  const { body: first } = await http.get(`/v1/articles?${query}`).expect(200);
  const ids = [first.items[0].id];
  for (let next: string | null = first.next; next !== null; ) {
    const { body } = await http.get(next).expect(200);
    ids.push(body.items[0].id);
    next = body.next;
  }
  assert.equal(new Set(ids).size, 4);
  const turned = new URLSearchParams((first.next as string).split("?")[1]);
  const outlets = turned.getAll("outlet");
  turned.delete("outlet");
  for (const outlet of outlets.reverse()) turned.append("outlet", outlet);
  const { body: second } = await http.get(`/v1/articles?${turned}`).expect(200);
  assert.equal(second.items[0].id, ids[1]);
  turned.append("outlet", nowhere!);
  assert.equal((await http.get(`/v1/articles?${turned}`).expect(400)).body.code, "request.badCursor");
});

test("rows of a comparison are filtered by several values, and say what was asked for", async () => {
  const { body: events } = await http.get("/v1/events?tag=ferry").expect(200);
  const path = `/v1/events/${events.items[0].id}/comparison`;
  const rows = async (query: string) => (await http.get(`${path}?${query}`).expect(200)).body;
  const [conflict, shared] = [await rows("status=conflict"), await rows("status=shared")];
  const both = await rows("status=shared&status=conflict");
  assert.equal(both.totalRows, conflict.totalRows + shared.totalRows);
  assert.deepEqual(both.asked.filter, { status: ["conflict", "shared"] });
  assert.equal((await rows("status=conflict&status=shared")).id, both.id);
  assert.deepEqual((await rows("status=shared")).asked.filter, { status: "shared" });
  const said = await rows("speaker=ruth adeyemi&speaker=nobody&type=direct&type=mixed&type=indirect");
  assert.ok(said.totalRows > 0);
  assert.ok((await rows(`outlet=${nowhere}&outlet=harbour-post`)).totalRows > 0);
  const query = { outlet: ["harbour-post", "island-herald"], language: "en" };
  const { body: asked } = await http.post("/v1/comparisons").send({ query }).expect(200);
  assert.equal(asked.columns.length, 2);
  assert.deepEqual(asked.asked.query.outlet, query.outlet);
});

for (const [query, detail] of [
  ["outlet=a,b", /^outlet: holds a comma: several values are given by repeating the parameter$/],
  ["type=direct,mixed", /^type: holds a comma: several values are given by repeating/],
  ["type=spoken", /^type: is none of direct, indirect, mixed, assertion$/],
  ["type=direct&type=spoken", /^type: is none of direct, indirect, mixed, assertion$/],
  ["tag=a&tag=", /^tag\[1\]: is empty$/],
  [Array.from({ length: 21 }, (_, n) => `outlet=o${n}`).join("&"), /^outlet: holds more than 20$/],
  ["event=evt_a,evt_b", /^event: holds a comma: several values/],
  ["event=the ferry", /^event: is no event's id \(evt_…\): \/v1\/events\?q= finds it by words$/],
  [
    "speaker=spk_a&speaker=Ruth Adeyemi",
    /^speaker\[1\]: is no speaker's id \(spk_…\): \/v1\/speakers\?q= finds it by a name$/,
  ],
  ["storyline=evt_a", /^storyline: is no storyline's id/],
  ["storyline=a&storyline=b", /^storyline: takes one value, not several$/],
] as const)
  test(`${query.slice(0, 40)} is refused in plain words`, async () => {
    const { body } = await http.get(`/v1/claims?${query}`).expect(400);
    assert.equal(body.code, "request.invalidParameter");
    assert.match(body.detail, detail);
  });

test("twenty values are taken", async () => {
  const outlets = ["harbour-post", ...unread];
  assert.deepEqual(await outletsOf(outlets.map((outlet) => `outlet=${outlet}`).join("&")), ["harbour-post"]);
});
