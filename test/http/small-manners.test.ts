import assert from "node:assert/strict";
import { test } from "node:test";
import { plainOutlet } from "../contract/asks.ts";
import { ferry } from "../store/fixtures.ts";
import { adminKey, post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const storing = async (document: object) => (await post(service, document)).body as { id: string };
const [first, second] = [await storing(ferry.post), await storing(ferry.herald)];
const both = [first.id, second.id];
const compare = (query: string, body: object) => http.post(`/v1/comparisons${query}`).send(body);

test("a language is a tag in whatever case, and nothing else", async () => {
  const count = async (language: string) =>
    (await http.get(`/v1/articles?language=${language}`).expect(200)).body.items.length;
  assert.deepEqual([await count("EN"), await count("en"), await count("fr")], [2, 2, 0]);
  for (const wrong of ["english", "en-", "1"]) {
    const { body } = await http.get(`/v1/articles?language=${wrong}`).expect(400);
    assert.match(body.detail, /^language: is not a BCP 47 language tag/, wrong);
  }
});

test("a filter of what is posted names only what is compared", async () => {
  const { body: outlet } = await compare("?outlet=nobody", { articles: both }).expect(400);
  assert.match(outlet.detail, /^outlet: "nobody" is of no column of this comparison\.$/);
  const { body: speaker } = await compare("?speaker=Nobody", { articles: both }).expect(400);
  assert.match(speaker.detail, /^speaker: "Nobody" is nobody whom this comparison quotes\.$/);
  const { body } = await compare("?speaker=ruth+adeyemi&outlet=harbour-post", { articles: both }).expect(200);
  assert.ok(body.rows.length > 0);
});

test("who is asked for and not compared is told by id", async () => {
  const { body } = await compare("", { articles: [...both, "art_none"] }).expect(200);
  assert.deepEqual(body.missing, ["art_none"]);
  assert.match(body.truncated, /art_none/);
  assert.deepEqual((await compare("", { articles: both }).expect(200)).body.missing, []);
});

test("an outlet takes nothing that another has", async () => {
  const put = (id: string, fields: object) =>
    http
      .put(`/v1/outlets/${id}`)
      .set("x-api-key", adminKey)
      .send({ ...plainOutlet, ...fields });
  const claims: readonly (readonly [object, string])[] = [
    [{ name: "The HARBOUR post" }, "name"],
    [{ name: "Vell Times", aliases: ["Island Herald"] }, "aliases"],
    [{ name: "Vell Times", domains: ["coast-wire.example"] }, "domains"],
  ];
  for (const [fields, at] of claims) {
    const { body } = await put("vell-times", fields).expect(409);
    assert.deepEqual([body.code, body.faults[0].name], ["outlet.claimed", at]);
  }
  await put("vell-times", { name: "Vell Times", domains: ["vell.example"], country: "MT", language: "EN-gb" }).expect(
    201,
  );
  const { body } = await http.get("/v1/outlets/vell-times").expect(200);
  assert.deepEqual([body.country, body.language], ["MT", "en-GB"]);
  // What it has already stays its own.
  await put("vell-times", { name: "Vell Times", domains: ["vell.example"] }).expect(200);
  for (const wrong of [{ country: "ZZ" }, { country: "QQ" }, { language: "klingon" }])
    await put("other-times", { name: "Other Times", ...wrong }).expect(400);
});

test("a list where an object belongs, and a content type without a body", async () => {
  const { body } = await http.post("/v1/analyses").send([]).expect(400);
  assert.match(body.detail, /is a list, not an object/);
  await http
    .delete(`/v1/articles/${second.id}`)
    .set("x-api-key", writeKey)
    .set("content-type", "application/json")
    .expect(204);
});

test("tags are trimmed, and several are not joined by commas", async () => {
  const { body } = await post(service, { ...ferry.orchard, tags: [" north ", "north"] });
  assert.deepEqual(body.tags, ["north"]);
  const joined = await http
    .post("/v1/articles?tags=north,%20south")
    .set("x-api-key", writeKey)
    .set("content-type", "text/plain")
    .send("A text of no outlet.")
    .expect(400);
  assert.match(joined.body.detail, /holds a comma: several tags are given by repeating the parameter/);
});
