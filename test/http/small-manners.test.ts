import assert from "node:assert/strict";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
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

test("who sends a field that there is not is told of that, not that nothing is corrected", async () => {
  const sent = { text: "x" };
  const { body } = await http.patch(`/v1/articles/${first.id}`).set("x-api-key", writeKey).send(sent).expect(400);
  assert.equal(body.code, "request.unknownParameter");
  assert.match(body.detail, /text/);
});

/** Sends bytes as they are; gives the head and the body of what is answered. */
async function raw(...lines: readonly string[]): Promise<readonly [head: string, body: string]> {
  const socket = connect((service.app.server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`${[...lines, "connection: close"].join("\r\n")}\r\n\r\n`);
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  return [head, body];
}

test("a request without a host is refused with a problem, one with an expectation answered", async () => {
  const [head, body] = await raw("GET /v1/articles HTTP/1.1");
  assert.match(head, /^HTTP\/1\.1 400 .*content-type: application\/problem\+json/s);
  assert.equal(JSON.parse(body).code, "request.malformed");
  assert.match((await raw("GET /healthz HTTP/1.0"))[0], /^HTTP\/1\.1 200 /);
  assert.match((await raw("GET /healthz HTTP/1.1", "host: a", "expect: wonders"))[0], /^HTTP\/1\.1 200 /);
});

test("a 304 tells no length, the first time and again", async () => {
  const { headers } = await http.get("/v1/articles").set("accept-encoding", "identity");
  for (let time = 0; time < 3; time++) {
    const [head] = await raw("GET /v1/articles HTTP/1.1", "host: a", `if-none-match: ${headers.etag}`);
    assert.match(head, /^HTTP\/1\.1 304 /);
    assert.doesNotMatch(head, /content-length|transfer-encoding/i);
  }
});

test("who likes an answer as it is better than packed gets it so", async () => {
  for (const [accept, coding] of [
    ["gzip;q=0.5, identity;q=1", undefined],
    ["identity, br;q=0.9", undefined],
    ["gzip;q=0.5, identity;q=0.4", "gzip"],
    ["gzip, identity", "gzip"],
    ["br;q=0.1", "br"],
    ["identity;q=0, *;q=0.5", "br"],
  ] as const)
    assert.equal(
      (await http.get("/openapi.json").set("accept-encoding", accept)).headers["content-encoding"],
      coding,
      accept,
    );
});

test("each line of a tidy table names the articles that it rests on", async () => {
  const { text: table } = await compare("?format=tidy", { articles: both }).buffer().expect(200);
  const lines = table.trim().split("\r\n");
  assert.match(lines[0]!, /,articleUrl,publishedAt$/);
  const tellings = lines.filter((line) => line.includes(",says,"));
  assert.ok(tellings.length > 0);
  for (const line of tellings) assert.match(line, /,https:\/\/\S+,2024-04-16[^,]*$/);
});
