import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const text = (month: string, more = "") =>
  `The quay is closed, the harbour office said on Monday. "We will open the new quay in ${month}," Mayor Ana Ruiz said.${more}`;
const send = (content: string) =>
  post(service, { content, title: "Quay", outlet: "Harbour Post", url: "https://harbour-post.example/quay" });

test("a revision says which claims came, went and changed", async () => {
  const { id } = (await send(text("May")).expect(201)).body as { id: string };
  await send(text("June", ' "Nobody was asked," Councillor Tomas Vidal said.')).expect(200);
  const [first, second] = (await http.get(`/v1/articles/${id}/revisions`).expect(200)).body.items;
  assert.deepEqual([first.claimsAdded, first.claimsRemoved, first.claimsChanged], [[], [], []]);
  assert.equal(second.claimsAdded.length, 2);
  assert.equal(second.claimsRemoved.length, 1);
  const [changed, ...others] = second.claimsChanged;
  assert.deepEqual(others, []);
  assert.equal(changed.from, second.claimsRemoved[0]);
  assert.ok(second.claimsAdded.includes(changed.to));
  assert.ok(changed.score > 0.6 && changed.score < 1);
  const { items } = (await http.get(`/v1/articles/${id}/claims`)).body as { items: { id: string; text: string }[] };
  assert.match(items.find((claim) => claim.id === changed.to)?.text ?? "", /in June/);
});

test("what a claim's article is tagged with leaves with the claim", async () => {
  const document = { content: text("July"), tags: ["pilot"], meta: { study: "ports", wave: 2 } };
  await post(service, document).expect(201);
  const asked = http.get("/v1/claims?tag=pilot&format=csv").set("x-api-key", writeKey);
  const [head = "", ...rows] = (await asked).text.trim().split("\r\n");
  assert.match(head, /,tags,meta,numbers,/);
  assert.ok(rows.length >= 2);
  for (const row of rows) assert.ok(row.includes(',pilot,"{""study"":""ports"",""wave"":2}",'), row);
  const [line = ""] = (await http.get("/v1/claims?tag=pilot&format=ndjson").buffer()).text.split("\n");
  assert.deepEqual(JSON.parse(line).meta, { study: "ports", wave: 2 });
});

test("a field that is not searched here is named, not answered with nothing", async () => {
  const refused = await http.get("/v1/claims?q=title:quay");
  assert.deepEqual([refused.status, refused.body.code], [400, "request.badQuery"]);
  assert.match(refused.body.detail, /no title/);
  assert.equal((await http.get("/v1/articles?q=title:quay")).body.items.length, 1);
  assert.equal((await http.get("/v1/claims?q=text:quay")).status, 200);
});
