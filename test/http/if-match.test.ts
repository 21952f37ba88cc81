import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry, registry } from "../store/fixtures.ts";
import { adminKey, post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const { id } = (await post(service, ferry.post).expect(201)).body as { id: string };
const path = `/v1/articles/${id}`;
const tagOf = async (at: string, coding = "identity") =>
  (await http.get(at).set("accept-encoding", coding).expect(200)).headers.etag as string;
const correct = (title: string, match?: string) => {
  const asked = http.patch(path).set("x-api-key", writeKey);
  return (match === undefined ? asked : asked.set("if-match", match)).send({ title });
};

test("a correction of what changed since it was read is refused, and nothing is written", async () => {
  const read = await tagOf(path);
  await correct("Ferry strikes pier", read).expect(200);
  const refused = await correct("Ferry hits pier", read).expect(412);
  assert.deepEqual([refused.body.code, refused.body.faults[0].name], ["request.preconditionFailed", "if-match"]);
  assert.equal((await http.get(path)).body.title, "Ferry strikes pier");
  // In whatever form it was read.
  for (const [at, coding] of [
    [path, "br"],
    [`${path}?offsets=codepoint`, "gzip"],
  ] as const)
    await correct(`Seen as ${coding}`, await tagOf(at, coding)).expect(200);
  const now = await tagOf(path);
  await correct("Weak", `W/${now}`).expect(412);
  await correct("Several", `"other", ${now}`).expect(200);
  await correct("Any", "*").expect(200);
  await correct("Without").expect(200);
});

test("of two who correct what both have read, one is told that he is late", async () => {
  const read = await tagOf(path);
  const answers = await Promise.all([correct("One", read), correct("Another", read)]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
});

test("what changed is not removed, and an outlet that is not there, or is another by now, not replaced", async () => {
  const remove = (match: string) => http.delete(path).set({ "x-api-key": writeKey, "if-match": match });
  await remove('"of before"').expect(412);
  const none = http.delete("/v1/articles/art_none").set({ "x-api-key": writeKey, "if-match": "*" });
  assert.equal((await none).status, 404);
  const outlet = { name: "Gull", kind: "online", aliases: [], domains: [], country: null, language: null };
  const body = { ...outlet, owner: null, stateAffiliation: null };
  const put = (name: string, match: string) =>
    http
      .put("/v1/outlets/gull")
      .set({ "x-api-key": adminKey, "if-match": match })
      .send({ ...body, name });
  await put("Gull", "*").expect(412);
  await http.put("/v1/outlets/gull").set("x-api-key", adminKey).send(body).expect(201);
  const read = await tagOf("/v1/outlets/gull");
  await put("Gull Rock", read).expect(200);
  await put("Gull Bay", read).expect(412);
  await put("Gull Bay", "*").expect(200);
  await remove(await tagOf(path)).expect(204);
});

test("scripts on other sites may send it", async () => {
  const asked = http.options(path).set({ origin: "https://a.example", "access-control-request-method": "PATCH" });
  const allowed = (await asked).headers["access-control-allow-headers"] as string;
  for (const name of ["if-match", "if-unmodified-since", "content-encoding", "if-none-match"])
    assert.ok(allowed.includes(name), name);
});

/** A service in which something happens between the look at what stands and the write. */
async function interrupted() {
  let before: (() => Promise<unknown>) | null = null;
  const once = async () => {
    const act = before;
    before = null;
    await act?.();
  };
  const other = await startService(
    {},
    {
      wrapStore: (store) => ({
        ...store,
        remove: async (...values) => {
          await once();
          return store.remove(...values);
        },
        putOutlet: async (...values) => {
          await once();
          return store.putOutlet(...values);
        },
      }),
    },
  );
  return { ...other, meanwhile: (act: () => Promise<unknown>) => (before = act) };
}

const gull = { name: "Gull", kind: "online", aliases: [], domains: [], country: null, language: null };
const gullBody = { ...gull, owner: null, stateAffiliation: null };

test("what changes between the look and the removal is not removed", async () => {
  const other = await interrupted();
  const { id: mine } = (await post(other, ferry.post).expect(201)).body as { id: string };
  const at = `/v1/articles/${mine}`;
  const read = (await other.http.get(at)).headers.etag as string;
  const remove = (match: string) => other.http.delete(at).set({ "x-api-key": writeKey, "if-match": match });
  other.meanwhile(() => other.http.patch(at).set("x-api-key", writeKey).send({ title: "Corrected" }).expect(200));
  assert.equal((await remove(read).expect(412)).body.code, "request.preconditionFailed");
  assert.equal((await other.http.get(at).expect(200)).body.title, "Corrected");
  // A tag of another study makes no revision, but is seen by whoever reads.
  const again = (await other.http.get(at)).headers.etag as string;
  other.meanwhile(() => post(other, { ...ferry.post, tags: ["elsewhere"] }).expect(200));
  await remove(again).expect(412);
  // With * whatever stands is meant, and without the header nothing is asked.
  other.meanwhile(() => other.http.patch(at).set("x-api-key", writeKey).send({ title: "Once more" }).expect(200));
  await remove("*").expect(204);
});

test("an outlet that another puts between the look and the write is not replaced", async () => {
  const other = await interrupted();
  const put = (name: string, match?: string) => {
    const asked = other.http.put("/v1/outlets/gull").set("x-api-key", adminKey);
    return (match === undefined ? asked : asked.set("if-match", match)).send({ ...gullBody, name });
  };
  await put("Gull").expect(201);
  const read = (await other.http.get("/v1/outlets/gull")).headers.etag as string;
  other.meanwhile(() => put("Gull Rock").expect(200));
  await put("Gull Bay", read).expect(412);
  assert.equal((await other.http.get("/v1/outlets/gull")).body.name, "Gull Rock");
  other.meanwhile(() => put("Gull Head").expect(200));
  await put("Gull Bay", "*").expect(200);
  other.meanwhile(() => put("Gull Point").expect(200));
  await put("Gull Bay").expect(200);
});

test("of many who put or remove what all have read, one does", async () => {
  await http
    .put("/v1/outlets/tern")
    .set("x-api-key", adminKey)
    .send({ ...gullBody, name: "Tern" })
    .expect(201);
  const read = await tagOf("/v1/outlets/tern");
  const puts = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      http
        .put("/v1/outlets/tern")
        .set({ "x-api-key": adminKey, "if-match": read })
        .send({ ...gullBody, name: `Tern ${n}` }),
    ),
  );
  assert.deepEqual(puts.map(({ status }) => status).sort(), [200, ...Array(7).fill(412)]);
  // A shipped outlet is replaced over what ships.
  const known = `/v1/outlets/${registry.all()[0]!.id}`;
  const shipped = await tagOf(known);
  const { id: _id, registered: _registered, articles: _articles, ...fields } = (await http.get(known)).body;
  const replaced = await Promise.all(
    ["A", "B", "C"].map((owner) =>
      http
        .put(known)
        .set({ "x-api-key": adminKey, "if-match": shipped })
        .send({ ...fields, owner }),
    ),
  );
  assert.deepEqual(replaced.map(({ status }) => status).sort(), [200, 412, 412]);
});

test("by the time that was told with it, too, what changed since it was read is not changed", async () => {
  const clock = { now: Date.parse("2024-05-01T00:00:00.400Z") };
  const { http: at, ...other } = await startService({}, { clock: () => clock.now });
  const document = { ...ferry.post };
  const { id: mine } = (await post({ http: at, ...other }, document).expect(201)).body as { id: string };
  const article = `/v1/articles/${mine}`;
  const key = (request: ReturnType<typeof at.get>, headers: object) =>
    request.set({ "x-api-key": adminKey, ...headers });
  const patch = (title: string, headers: object) => key(at.patch(article), headers).send({ title });
  const putGull = (name: string, headers: object = {}) =>
    key(at.put("/v1/outlets/gull"), headers).send({ ...gullBody, name });
  const remove = (headers: object) => key(at.delete(article), headers);
  const since = async (path: string) => ({
    "if-unmodified-since": (await at.get(path).expect(200)).headers["last-modified"] as string,
  });
  await putGull("Gull").expect(201);
  // Read within the second of a change, by which another would look the same.
  const early = await since(article);
  const { body } = await patch("Too early", early).expect(412);
  assert.deepEqual([body.code, body.faults[0].name], ["request.preconditionFailed", "if-unmodified-since"]);
  clock.now += 10_000;
  const [read, outlet] = [await since(article), await since("/v1/outlets/gull")];
  await remove(early).expect(412);
  await patch("Corrected", read).expect(200);
  await patch("Corrected again", read).expect(412);
  await remove(read).expect(412);
  assert.equal((await at.get(article)).body.title, "Corrected");
  await putGull("Gull Rock", outlet).expect(412);
  clock.now += 10_000;
  await putGull("Gull Rock", await since("/v1/outlets/gull")).expect(200);
  // What is no date says nothing, If-Match decides alone, and what is not there is not found.
  await patch("Any time", { "if-unmodified-since": "yesterday" }).expect(200);
  await patch("By its tag", { ...read, "if-match": (await at.get(article)).headers.etag! }).expect(200);
  await key(at.delete("/v1/articles/art_none"), read).expect(404);
  await key(at.put("/v1/outlets/tern"), read)
    .send({ ...gullBody, name: "Tern" })
    .expect(201);
  clock.now += 10_000;
  await remove(await since(article)).expect(204);
});

test("what changes between the look at its time and the removal is not removed", async () => {
  const clock = { now: Date.parse("2024-05-01T00:00:00.400Z") };
  let before = async (): Promise<void> => {};
  const other = await startService(
    {},
    {
      clock: () => clock.now,
      wrapStore: (store) => ({
        ...store,
        async remove(...values) {
          await before();
          return store.remove(...values);
        },
      }),
    },
  );
  const { id: mine } = (await post(other, ferry.post).expect(201)).body as { id: string };
  const at = `/v1/articles/${mine}`;
  clock.now += 10_000;
  const read = (await other.http.get(at)).headers["last-modified"] as string;
  before = async () => {
    before = async () => {};
    await other.http.patch(at).set("x-api-key", writeKey).send({ title: "Corrected" }).expect(200);
  };
  await other.http.delete(at).set({ "x-api-key": writeKey, "if-unmodified-since": read }).expect(412);
  assert.equal((await other.http.get(at).expect(200)).body.title, "Corrected");
});
