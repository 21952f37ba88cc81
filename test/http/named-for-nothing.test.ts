import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

/** What is named and is not there: told, instead of an answer without it. */

const service = await startService();
const { http } = service;
const { id, eventId, storylineId } = (await post(service, ferry.post).expect(201)).body;
await post(service, ferry.orchard).expect(201);
const faultsOf = ({ body }: { readonly body: { faults: { in: string; name: string; message: string }[] } }) =>
  body.faults;

const views = [
  `/v1/events/${eventId}/comparison`,
  `/v1/events/${eventId}/coverage`,
  `/v1/events/${eventId}/timeline`,
  `/v1/storylines/${storylineId}/comparison`,
  `/v1/articles/${id}/claims`,
];

test("the name of a speaker whom no stored article quotes is refused, in every format", async () => {
  const { items } = (await http.get(`/v1/speakers?event=${eventId}`)).body as { items: { name: string }[] };
  const here = items[0]!.name;
  const all = (await http.get("/v1/speakers?limit=100")).body.items as { name: string }[];
  const elsewhere = all.map(({ name }) => name).find((name) => !items.some((one) => one.name === name));
  assert.ok(elsewhere);
  for (const path of views) {
    for (const format of path.endsWith("coverage") ? [""] : ["", "&format=csv", "&format=ndjson"])
      for (const [query, named] of [
        ["speaker=Ruth+Adeyemy", '"Ruth Adeyemy"'],
        ["speaker=No+Body&speaker=Ruth+Adeyemy", '"No Body" or "Ruth Adeyemy"'],
      ] as const) {
        const refused = await http.get(`${path}?${query}${format}`).expect(400);
        const [{ in: place, name, message } = assert.fail()] = faultsOf(refused);
        assert.deepEqual([place, name], ["query", "speaker"]);
        assert.match(message, new RegExp(`^no stored article quotes anybody of the name ${named}: /v1/speakers\\?q=`));
      }
    for (const taken of [here, here.toUpperCase(), elsewhere, "spk_nobody"])
      await http.get(path).query({ speaker: taken }).expect(200);
    await http.get(`${path}?speaker=No+Body`).query({ speaker: here }).expect(200);
  }
});

test("the id of an outlet that nobody registered and no stored article names is refused, in every format", async () => {
  const { items } = (await http.get("/v1/outlets?limit=100")).body as { items: { id: string; articles: number }[] };
  const unread = items.find(({ articles }) => articles === 0)!;
  const lists = ["/v1/articles", "/v1/claims", "/v1/events", "/v1/speakers"];
  for (const path of [...lists, ...views.slice(0, 3)]) {
    for (const format of path.endsWith("coverage") ? [""] : ["", "&format=csv"]) {
      const refused = await http.get(`${path}?outlet=harbour-pots&outlet=gazete${format}`).expect(400);
      const [{ in: place, name, message } = assert.fail()] = faultsOf(refused);
      assert.deepEqual([place, name], ["query", "outlet"]);
      assert.match(message, /^no outlet has the id "gazete" or "harbour-pots": \/v1\/outlets\?q=/);
    }
    for (const taken of ["harbour-post", unread.id]) await http.get(path).query({ outlet: taken }).expect(200);
    const [beside] = faultsOf(await http.get(`${path}?outlet=harbour-pots&outlet=harbour-post`).expect(400));
    assert.match(beside!.message, /the id "harbour-pots":/);
  }
  await http.get("/v1/articles?outlet=harbour-pots&format=atom").expect(200);
  const sent = http.post("/v1/articles?outlet=New%20Gazette").set("x-api-key", writeKey).type("text/plain");
  assert.equal(
    (await sent.send("The pier of Sorrel Island opens again in May.").expect(201)).body.outlet.name,
    "New Gazette",
  );
  const { id: kept } = (
    await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .send({ articles: [id] })
  ).body as { id: string };
  await http.get(`/v1/comparisons/${kept}?outlet=harbour-pots`).expect(200);
});

test("what is no article's id is refused by a comparison, each by name; one that no article has is told", async () => {
  const compare = (articles: readonly string[]) => http.post("/v1/comparisons").send({ articles });
  const faults = faultsOf(await compare(["foo", id, "evt_1", "art_1,art_2"]).expect(400));
  assert.deepEqual(
    faults.map(({ in: place, name }) => [place, name]),
    [
      ["body", "articles[0]"],
      ["body", "articles[2]"],
      ["body", "articles[3]"],
    ],
  );
  assert.match(faults[0]!.message, /^is "foo", no article's id \(art_…\)$/);
  assert.match((await compare([id, "art_none"]).expect(200)).body.truncated, /art_none/);
  assert.equal((await compare(["art_none"]).expect(422)).body.code, "comparison.empty");
});

test("who sends a removed document again is told what brings it back, and it does", async () => {
  const sent = { ...ferry.orchard, url: "https://valley-times.example/orchard?utm_source=feed" };
  const { id: removed } = (await post(service, ferry.orchard).expect(200)).body;
  await http.delete(`/v1/articles/${removed}`).set("x-api-key", writeKey).expect(204);
  for (const again of [
    ferry.orchard,
    { ...ferry.orchard, format: "dump" },
    { ...ferry.orchard, externalId: "other" },
  ]) {
    const { body } = await post(service, again).expect(410);
    assert.deepEqual([body.code, /Under another url it is another article/.test(body.detail)], ["article.gone", true]);
  }
  const line = await http
    .post("/v1/articles")
    .set({ "x-api-key": writeKey, "content-type": "application/x-ndjson" })
    .send(`${JSON.stringify(ferry.orchard)}\n`)
    .buffer();
  assert.match(line.text, /Under another url it is another article/);
  assert.notEqual((await post(service, sent).expect(201)).body.id, removed);
});

test("a document that was read in the wrong format is sent again in the right one, under the id that it has", async () => {
  const content = `Menu\n\nHome\n\n${ferry.herald.content}`;
  for (const [at, url] of [undefined, "https://island-herald.example/again"].entries()) {
    const document = { title: `Ferry report ${at}`, outlet: "Island Herald", publishedAt: "2024-04-16", content, url };
    const first = (await post(service, document).expect(201)).body;
    const again = (await post(service, { ...document, format: "dump" }).expect(200)).body;
    assert.equal(again.id, first.id);
    assert.notEqual(again.text, first.text);
  }
});

test("a query that names an outlet nobody has is told so, whether it finds others or nothing", async () => {
  const compare = (outlet: readonly string[]) => http.post("/v1/comparisons").send({ query: { outlet } });
  const { detail, code } = (await compare(["harbour-pots"]).expect(422)).body;
  assert.deepEqual(
    [code, detail],
    ["comparison.empty", 'No outlet has the id "harbour-pots": /v1/outlets?q= finds ids.'],
  );
  assert.match((await compare(["harbour-pots", "harbour-post"]).expect(200)).body.truncated, /the id "harbour-pots":/);
});
