import assert from "node:assert/strict";
import { test } from "node:test";
import { startService } from "./service.ts";

const { http, app } = await startService();

const refused: readonly (readonly [string, number, string, RegExp])[] = [
  ["/v1/claims?limit=0x10", 400, "request.invalidParameter", /^limit: is not a number$/],
  ["/v1/claims?limit=1e1", 400, "request.invalidParameter", /^limit: is not a number$/],
  ["/v1/claims?limit=", 400, "request.invalidParameter", /^limit: is not a number$/],
  ["/v1/claims?limit=1.5", 400, "request.invalidParameter", /^limit: is not a whole number$/],
  ["/v1/claims?limit=1&limit=2", 400, "request.invalidParameter", /^limit: takes one value, not several$/],
  ["/v1/claims?limit=0", 400, "request.invalidParameter", /^limit: is less than 1$/],
  ["/v1/claims?limit=101", 400, "request.invalidParameter", /^limit: is more than 100$/],
  ["/v1/claims?format=pdf", 400, "request.invalidParameter", /^format: is none of json, csv, /],
  ["/v1/claims?tag=", 400, "request.invalidParameter", /^tag: is empty$/],
  [`/v1/claims?tag=${"x".repeat(301)}`, 400, "request.invalidParameter", /^tag: is longer than 300 characters$/],
  ["/v1/claims?from=soon", 400, "request.invalidParameter", /^from: is not a year, a month, a day or an instant/],
  ["/v1/claims?from=2026-06-01&to=2026-05-01", 400, "request.invalidParameter", /^from must come before to\.$/],
  [
    "/v1/events?fields=id,colour",
    400,
    "request.invalidParameter",
    /^fields: rows of this list have no colour, but id, title, /,
  ],
  ...["articles", "claims", "events", "speakers"].map(
    (list) =>
      [
        `/v1/${list}?outlet=art_abc`,
        400,
        "request.invalidParameter",
        /^outlet: is no outlet's id but an article's, of no known outlet: \/v1\/articles\?id= lists it, /,
      ] as const,
  ),
  ["/v1/events?fields=", 400, "request.invalidParameter", /^fields: is empty$/],
  ["/v1/events?fields=id,,title", 400, "request.invalidParameter", /^fields: holds a comma without a name$/],
  ...[
    "/v1/events?fields=id&fields=title",
    "/v1/changes?kinds=event&kinds=article",
    "/v1/claims?include=a&include=b",
  ].map(
    (url) =>
      [
        url,
        400,
        "request.invalidParameter",
        /^\w+: takes one value, not several: separate them by commas in one$/,
      ] as const,
  ),
  ["/v1/articles?outlet=Harbour+Post", 400, "request.invalidParameter", /^outlet: is no outlet's id: not lower-case/],
  ["/v1/articles?include=texts", 400, "request.invalidParameter", /^include\[0\]: is none of text, total$/],
  ["/v1/comparisons/none?minScore=.", 400, "request.invalidParameter", /^minScore: is not a number$/],
  // A number may begin with its point.
  ["/v1/comparisons/none?minScore=.7", 404, "comparison.notFound", /hash/],
  ["/v1/outlets?colour=red", 400, "request.unknownParameter", /does not know: colour\. It knows: .*\bcursor\b/],
  ["/healthz?colour=red", 400, "request.unknownParameter", /does not know: colour\. It takes no parameters\./],
  ["/v1/articles/", 404, "request.notFound", /^No such path: either an id is missing .*, or it is \/v1\/articles\.$/],
  ["/v1/events/?limit=1", 404, "request.notFound", /or it is \/v1\/events\.$/],
  ["/events", 404, "request.notFound", /^No such path; there is \/v1\/events\.$/],
  ["/v1/nothing/", 404, "request.notFound", /^No such path\.$/],
  ["//", 404, "request.notFound", /^No such path\.$/],
];
for (const [url, status, code, detail] of refused)
  test(`${url.slice(0, 60)} is refused in plain words`, async () => {
    const answer = await http.get(url);
    assert.deepEqual([answer.status, answer.body.code], [status, code]);
    assert.match(answer.body.detail, detail);
  });

test("a body that lacks a field, or has another kind of value there, is told so", async () => {
  const told = async (body: object) => (await http.post("/v1/analyses").send(body)).body.detail as string;
  assert.match(await told({ title: "A" }), /content: is missing/);
  assert.match(await told({ content: 7 }), /content: is not a string/);
  assert.match(await told({ content: "A ferry hit a pier.", publishedAt: "9999-01-01" }), /from 1800 to 2200/);
  const meta = async (value: unknown) => await told({ content: "A ferry hit a pier.", meta: value });
  assert.equal(await meta([["a"]]), "meta: is a list, not an object");
  for (const value of [{ b: 1 }, ["b"]])
    assert.equal(await meta({ a: value }), "meta.a: is no string, number, true, false or null");
  assert.equal(await meta({ a: "x".repeat(2001) }), "meta.a: is longer than 2000 characters");
});

test("a body that names what belongs into the address is told so", async () => {
  const told = async (body: object) => (await http.post("/v1/comparisons").send(body)).body.detail as string;
  assert.equal(
    await told({ query: {}, margin: 6, cells: "says", colour: "red" }),
    "This call does not know: margin, cells, colour. The address takes ?margin=, ?cells=.",
  );
  assert.equal(await told({ query: { colour: "red" } }), "This call does not know: query.colour.");
});

test("a body that is no JSON is told where it breaks, where that is known", async () => {
  const told = async (body: string) =>
    (await http.post("/v1/analyses").set("content-type", "application/json").send(body)).body.detail as string;
  assert.equal(await told('{"content":'), "The body is not valid JSON: it ends too early.");
  assert.match(await told('{"content": "A",}'), /^The body is not valid JSON at position 16/);
  assert.equal(await told("nonsense"), "The body is not valid JSON.");
});

test("a path out of the folder of the description's pages is none, and no fault of ours", async () => {
  for (const url of ["/docs/static/%2e%2e/%2e%2e/package.json", "/docs/static/..%2f..%2fpackage.json"]) {
    const answer = await app.inject({ url });
    assert.deepEqual([answer.statusCode, answer.json().code], [404, "request.notFound"], url);
  }
});

test("an article is found by an address as long as any that is stored", async () => {
  const url = `https://harbour-post.example/${"a".repeat(3900)}`;
  const answer = await http.get(`/v1/articles?url=${encodeURIComponent(url)}`);
  assert.deepEqual([answer.status, answer.body.items], [200, []]);
});

test("a path that cannot be decoded is refused with the type of every such problem", async () => {
  for (const path of ["/v1/articles/%ff", "/v1/events/%E0%A4%A/comparison", "/%"]) {
    const { body } = await http.get(path).expect(404);
    assert.equal(body.type, "/v1/problems/request.notFound", path);
  }
});

test("a search that came in the body is refused there", async () => {
  const { body } = await http.post("/v1/comparisons").send({ query: { q: "(" } });
  assert.deepEqual([body.code, body.faults[0].in, body.faults[0].name], ["request.badQuery", "body", "query.q"]);
});
