import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { withdrawFromUnnoted } from "../../src/http/withdraw.ts";
import { pack, unpack } from "../../src/store/sqlite/packing.ts";
import { adminKey, post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http, file } = service;

const names = ["Aldwick", "Bexhurst", "Calverdon", "Dunstable", "Eversholt", "Fenwickton"];

/** Reports of one event, each with a word of its own; the tests have one each. */
const tell = async (test: string) =>
  Promise.all(
    names.map(async (name) => {
      const { body } = await post(service, {
        content: `The harbour wall of Westmere cracked on Tuesday, engineer ${name}${test} said. "The bolts were rusted through," ${name}${test} told reporters. The council closed the promenade until Friday.`,
        title: `Wall cracks at Westmere, says ${name}${test}`,
        outlet: `${name} Gazette`,
        url: `https://${name}.example/wall-${test}`,
        publishedAt: "2024-04-16",
      });
      return (body as { id: string }).id;
    }),
  );

const keep = async (articles: readonly string[]) => {
  const { body } = await http.post("/v1/comparisons?keep=true").set("x-api-key", writeKey).send({ articles });
  return body.id as string;
};

/** Which of the names stand in the row of a kept comparison. */
function namesIn(hash: string, test: string): string[] {
  const driver = new Database(file, { readonly: true });
  const body = unpack<string>(
    driver.prepare("SELECT body FROM kept_comparisons WHERE hash = ?").pluck().get(hash) as Buffer,
  );
  driver.close();
  return names.filter((name) => body.includes(`${name}${test}`));
}

const remove = (id: string | undefined) => http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);

test("articles that are removed at once all leave what is kept of them", async () => {
  const ids = await tell("one");
  const hash = await keep(ids);
  assert.deepEqual(namesIn(hash, "one"), names);
  await Promise.all(ids.slice(0, 5).map(remove));
  assert.deepEqual(namesIn(hash, "one"), [names[5]]);
  const { body } = await http.get(`/v1/comparisons/${hash}`).expect(200);
  assert.deepEqual(body.withdrawn, ids.slice(0, 5).sort());
});

test("what is kept while one of its articles is removed holds no words of it", async () => {
  const ids = await tell("two");
  const [kept] = await Promise.all([
    http.post("/v1/comparisons?keep=true").set("x-api-key", writeKey).send({ articles: ids }),
    remove(ids[0]),
  ]);
  if (kept.status === 201) assert.deepEqual(namesIn(kept.body.id, "two"), names.slice(1));
  else assert.deepEqual(kept.body.code, "article.gone");
});

test("words that an earlier version put back leave at the next start", async () => {
  const ids = await tell("three");
  const hash = await keep(ids);
  const driver = new Database(file);
  const body = driver.prepare("SELECT body FROM kept_comparisons WHERE hash = ?").pluck().get(hash) as Buffer;
  await remove(ids[0]);
  await remove(ids[1]);
  // As it was after the second removal where both had read the comparison before either wrote it.
  const harmed = JSON.stringify({ ...JSON.parse(unpack<string>(body)), withdrawn: [ids[1]] });
  driver.prepare("UPDATE kept_comparisons SET body = ? WHERE hash = ?").run(pack(harmed), hash);
  driver.prepare("UPDATE kept_articles SET withdrawn = 0").run();
  driver.close();
  assert.ok((await service.store.keptUnnoted()).includes(hash));
  await withdrawFromUnnoted(service.store);
  assert.deepEqual(namesIn(hash, "three"), names.slice(2));
  assert.deepEqual(await service.store.keptUnnoted(), []);
});

test("of outlets that claim one domain at once one has it", async () => {
  const put = (n: number) =>
    http
      .put(`/v1/outlets/tideway-${n}`)
      .set("x-api-key", adminKey)
      .send({
        name: `Tideway ${n}`,
        kind: "newspaper",
        aliases: [],
        domains: ["tideway.example"],
        country: "GB",
        language: "en",
        owner: null,
        stateAffiliation: null,
      });
  const answers = await Promise.all([1, 2, 3, 4].map(put));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409]);
  const { body } = await http.get("/v1/outlets?q=tideway.example");
  assert.equal(body.items.length, 1);
  // Its own domain stays its own.
  assert.equal((await put(1 + answers.findIndex(({ status }) => status === 201))).status, 200);
});

test("whoever sends a text is answered with it, whatever others send under its URL meanwhile", async () => {
  const weeks = Array.from({ length: 12 }, (_, index) => index + 2);
  const text = (n: number) => `The mayor of Westmere said on Monday that the bridge would stay closed for ${n} weeks.`;
  const answers = await Promise.all(
    weeks.map((n) =>
      post(service, { content: text(n), url: "https://aldwick.example/bridge", outlet: "Aldwick Gazette" }),
    ),
  );
  assert.deepEqual(
    answers.map(({ body }) => body.text),
    weeks.map(text),
  );
  assert.deepEqual(
    answers.map(({ body }) => body.revision).sort((a, b) => a - b),
    weeks.map((n) => n - 1),
  );
});
