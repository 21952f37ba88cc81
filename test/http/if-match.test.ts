import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
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
  for (const name of ["if-match", "content-encoding", "if-none-match"]) assert.ok(allowed.includes(name), name);
});
