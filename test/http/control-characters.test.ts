import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { adminKey, post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const { id } = (await post(service, ferry.post).expect(201)).body as { id: string };

/** What no name, title, tag or id holds: controls, and half a character. */
const broken = ["\u0000", "Har\u0007bour", "x\u001b[31m", "del\u007f", "half\ud800", "\udc00half"];
const entry = { kind: "newspaper", aliases: [], domains: [], country: null, language: null, owner: null };
const outlet = { name: "Vell Times", ...entry, stateAffiliation: null };
const content = "The council of Tolvane voted on Monday. The works begin in March.";

/** Every body that takes a string which is no text of a document, by the field where it stands. */
const bodies: readonly (readonly [
  string,
  (value: string) => Promise<{ status: number; body: { faults?: unknown[] } }>,
])[] = [
  ...["title", "outlet"].map((name) => [`PATCH ${name}`, (value: string) => patch({ [name]: value })] as const),
  ["PATCH authors", (value) => patch({ authors: [value] })],
  ["PATCH tags", (value) => patch({ tags: [value] })],
  ...["title", "outlet", "publisher", "externalId", "url", "language"].map(
    (name) => [`POST ${name}`, (value: string) => post(service, { content, [name]: value })] as const,
  ),
  ["POST authors", (value) => post(service, { content, authors: [value] })],
  ["POST tags", (value) => post(service, { content, tags: [value] })],
  ["POST meta, a value", (value) => post(service, { content, meta: { a: value } })],
  ["POST meta, a name", (value) => post(service, { content, meta: { [value]: 1 } })],
  ["analyses", (value) => http.post("/v1/analyses").send({ content, title: value })],
  ["comparisons", (value) => http.post("/v1/comparisons").send({ documents: [{ content, outlet: value }] })],
  ["comparisons of a query", (value) => http.post("/v1/comparisons").send({ query: { tag: value } })],
  ["comparisons of articles", (value) => http.post("/v1/comparisons").send({ articles: [`art_${value}`] })],
  ["PUT name", (value) => put({ name: value })],
  ["PUT aliases", (value) => put({ aliases: [value] })],
  ["PUT owner", (value) => put({ owner: value })],
];
const patch = (body: object) => http.patch(`/v1/articles/${id}`).set("x-api-key", writeKey).send(body);
const put = (body: object) =>
  http
    .put("/v1/outlets/vell-times")
    .set("x-api-key", adminKey)
    .send({ ...outlet, ...body });

for (const [what, send] of bodies)
  test(`a control character or half of one is refused: ${what}`, async () => {
    for (const value of broken) {
      const { status, body } = await send(value);
      assert.ok([400, 422].includes(status), `${JSON.stringify(value)}: ${status}`);
      assert.ok(body.faults && body.faults.length > 0, JSON.stringify(value));
    }
  });

test("the same in queries and paths, where half a character cannot come", async () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["articles", ["outlet", "event", "storyline", "origin", "speaker", "language", "tag", "q", "id", "url", "meta"]],
    ["claims", ["outlet", "event", "speaker", "origin", "tag", "q", "id"]],
    ["events", ["outlet", "q", "id", "tag"]],
    ["storylines", ["q", "outlet"]],
    ["speakers", ["q", "outlet", "event", "tag"]],
    ["outlets", ["q", "country"]],
    ["tags", ["q"]],
  ];
  for (const [list, names] of lists)
    for (const name of names) {
      const { status } = await http.get(`/v1/${list}?${name}=a%00b`);
      assert.equal(status, 400, `${list}?${name}`);
    }
  for (const list of ["articles", "claims", "events", "storylines", "speakers", "outlets"])
    assert.ok([400, 404].includes((await http.get(`/v1/${list}/a%00b`)).status), list);
});

test("white space of any kind is no control character, wherever it stands", async () => {
  for (const blank of ["\t", "\n", "\v", "\f", "\r", "\u0085", "\u2028"]) {
    await patch({ title: `Ferry${blank}hits pier`, tags: [`late${blank}tide`] }).expect(200);
    for (const name of ["q", "tag", "origin"])
      await http.get(`/v1/articles?${name}=${encodeURIComponent(`a${blank}b`)}`).expect(200);
  }
});

test("line ends, tabs and what mistaken encodings leave are taken, and documents to the letter", async () => {
  await patch({ title: "Ferry hits\tpier\r\nat noon \u0093again\u0094" }).expect(200);
  const sent = "The\u0000 tide\u0007 was late on Monday, the harbour master said.";
  const { body } = await post(service, { content: sent, outlet: "Vell Times", title: "Late" }).expect(201);
  assert.equal((await http.get(`/v1/articles/${body.id}`)).body.text, sent);
});

test("an outlet that a correction states is called something", async () => {
  for (const name of ["   ", "—", "?!"]) await patch({ outlet: name }).expect(400);
  await patch({ outlet: "Новая газета" }).expect(200);
});
