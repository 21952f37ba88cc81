import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Database from "better-sqlite3";
import { withdrawFromUnnoted } from "../../src/http/withdraw.ts";
import { unpack } from "../../src/store/sqlite/packing.ts";
import { decodeText } from "../../src/store/sqlite/reading-code.ts";
import { post, startService, writeKey } from "./service.ts";

/** What was read of the store in order to answer. */
const read: string[] = [];
const noted = new Set(["article", "articles", "keptComparison", "reports"]);
const service = await startService(
  {},
  {
    wrapStore: (store) =>
      new Proxy(store, {
        get(target, verb) {
          if (noted.has(String(verb))) read.push(String(verb));
          return Reflect.get(target, verb);
        },
      }),
  },
);
const { http, file } = service;

const kept = async (body: object) => await http.post("/v1/comparisons?keep=true").set("x-api-key", writeKey).send(body);

const telling = (n: number, word: string) => ({
  content: `The ${word} ferry hit the pier at Port Maren, the coast guard said. "Our ${word} engines failed," Captain Ruth Adeyemi said.`,
  title: `The ${word} ferry`,
  outlet: n % 2 === 0 ? "Harbour Post" : "Island Herald",
  url: `https://harbour-post.example/${word}`,
  publishedAt: "2024-04-16",
});

/** Everything that the file and its write-ahead log hold, unpacked too where it is packed. */
function bytesOfFile(): string {
  const read = (name: string) => {
    try {
      return readFileSync(name, "latin1");
    } catch {
      return "";
    }
  };
  const driver = new Database(file, { readonly: true });
  const packed = ["SELECT body FROM kept_comparisons", "SELECT document FROM revisions"]
    .flatMap((sql) => driver.prepare(sql).pluck().all() as Buffer[])
    .map((body) => JSON.stringify(unpack(body)));
  const texts = (driver.prepare("SELECT text FROM readings").pluck().all() as (string | Buffer)[]).map(decodeText);
  driver.close();
  return [read(file), read(`${file}-wal`), ...packed, ...texts].join("\n").toLowerCase();
}

/** Where a word still stands, with what surrounds it. */
const traces = (word: string): readonly string[] =>
  bytesOfFile().match(new RegExp(`.{0,40}${word}.{0,40}`, "gs")) ?? [];

test("a removed article's words leave the kept comparisons and the file, all others keep their bytes", async () => {
  const gone = (await post(service, telling(0, "quixotic"))).body as { id: string };
  const stays = (await post(service, telling(1, "ordinary"))).body as { id: string };
  const both = await kept({ articles: [gone.id, stays.id] });
  const alone = await kept({ articles: [stays.id] });
  const sent = await kept({ articles: [stays.id], documents: [telling(0, "vermilion")] });
  assert.deepEqual([both.status, alone.status, sent.status], [201, 201, 201]);
  const path = `/v1/comparisons/${both.body.id}`;
  assert.equal((await http.get(path)).text, both.text);
  assert.ok(traces("quixotic").length > 0);

  await http.delete(`/v1/articles/${gone.id}`).set("x-api-key", writeKey).expect(204);
  assert.deepEqual(traces("quixotic"), []);
  const after = await http.get(path);
  assert.deepEqual(after.body.withdrawn, [gone.id]);
  assert.equal(after.body.id, both.body.id);
  const spans = (body: { claims: Record<string, { articleId: string; spans: unknown }> }) =>
    Object.values(body.claims).map(({ articleId, spans }) => [articleId, spans]);
  assert.deepEqual(spans(after.body), spans(both.body));
  assert.equal((await http.get(path)).text, after.text);
  assert.equal((await http.get(`/v1/comparisons/${alone.body.id}`)).text, alone.text);
  assert.equal((await http.get(`/v1/comparisons/${sent.body.id}`)).text, sent.text);

  // A second removal takes more of the same comparison.
  await http.delete(`/v1/articles/${stays.id}`).set("x-api-key", writeKey).expect(204);
  assert.deepEqual(traces("ordinary"), []);
  assert.deepEqual((await http.get(path)).body.withdrawn, [gone.id, stays.id].sort());
});

test("what was removed is not kept anew, not even as a document that is sent along", async () => {
  const story = telling(0, "quixotic");
  const again = await kept({ documents: [story, telling(1, "vermilion")] });
  assert.deepEqual([again.status, again.body.code], [410, "article.gone"]);
  assert.equal((await http.post("/v1/comparisons").send({ documents: [story] })).status, 200);
  assert.deepEqual(traces("quixotic"), []);
});

test("words leave what was kept before it was noted which articles it holds", async () => {
  const gone = (await post(service, telling(0, "zephyrine"))).body as { id: string };
  const stays = (await post(service, telling(1, "steadfast"))).body as { id: string };
  const both = await kept({ articles: [gone.id, stays.id] });
  const driver = new Database(file);
  driver.exec("DELETE FROM kept_articles");
  driver.close();
  await http.delete(`/v1/articles/${gone.id}`).set("x-api-key", writeKey).expect(204);
  assert.ok(traces("zephyrine").length > 0);

  await withdrawFromUnnoted(service.store);
  assert.deepEqual(traces("zephyrine"), []);
  assert.deepEqual((await http.get(`/v1/comparisons/${both.body.id}`)).body.withdrawn, [gone.id]);
  await http.delete(`/v1/articles/${stays.id}`).set("x-api-key", writeKey).expect(204);
  assert.deepEqual(traces("steadfast"), []);
  assert.deepEqual(await service.store.keptUnnoted(), []);
});

test("who has what is kept is told so, and who has not is sent it, without a look into it", async () => {
  const [one, other] = [telling(0, "tagged"), telling(1, "sealed")];
  const ids = [(await post(service, one)).body.id, (await post(service, other)).body.id] as string[];
  const { body, text } = await kept({ articles: ids });
  const path = `/v1/comparisons/${body.id}`;
  const again = await kept({ articles: ids });
  assert.deepEqual([again.status, again.text, again.headers.location], [200, text, path]);
  read.length = 0;
  const first = await http.get(path);
  assert.equal(first.text, text);
  assert.deepEqual(read, ["keptComparison"]);
  const cited = await http.get(`${path}?format=bibtex`);
  read.length = 0;
  for (const [query, { headers }] of [
    ["", first],
    ["?format=bibtex", cited],
  ] as const) {
    const again = await http.get(path + query).set({ "if-none-match": headers.etag, "x-request-id": "again" });
    assert.deepEqual([again.status, again.text, again.headers.etag], [304, "", headers.etag]);
  }
  assert.deepEqual(read, []);
  assert.notEqual(first.headers.etag, cited.headers.etag);
  const others = ["?limit=1", "?limit=2", "?format=csv", "?format=csl", "?margin=3&format=bibtex"];
  const tags = await Promise.all(others.map(async (query) => (await http.get(path + query)).headers.etag));
  assert.equal(new Set(tags).size, others.length);

  await http.delete(`/v1/articles/${ids[0]}`).set("x-api-key", writeKey).expect(204);
  const after = await http.get(path).set("if-none-match", first.headers.etag as string);
  assert.deepEqual([after.status, after.body.withdrawn], [200, [ids[0]]]);
  assert.doesNotMatch((await http.get(`${path}?format=csv`)).text, /tagged/);
});
