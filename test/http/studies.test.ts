import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;

interface Kept {
  readonly tags?: readonly string[] | null;
  readonly meta?: object | null;
  readonly externalId?: string | null;
}

/** Posts of one document one after another: what each states, and what then stands beside the article. */
const posts: readonly (readonly [stated: Kept, stands: Kept])[] = [
  [
    { tags: ["studyA"], meta: { coder: "x", wave: 1 }, externalId: "a-1" },
    { tags: ["studyA"], meta: { coder: "x", wave: 1 }, externalId: "a-1" },
  ],
  [{ tags: ["studyB"] }, { tags: ["studyA", "studyB"], meta: { coder: "x", wave: 1 }, externalId: "a-1" }],
  [{}, { tags: ["studyA", "studyB"], meta: { coder: "x", wave: 1 }, externalId: "a-1" }],
  [
    { tags: [], meta: {}, externalId: null },
    { tags: ["studyA", "studyB"], meta: { coder: "x", wave: 1 }, externalId: "a-1" },
  ],
  [
    { tags: null, meta: { wave: 2, checked: null } },
    { tags: ["studyA", "studyB"], meta: { coder: "x", wave: 2, checked: null }, externalId: "a-1" },
  ],
  [
    { tags: ["studyA", "0"], externalId: "b-7" },
    { tags: ["0", "studyA", "studyB"], meta: { coder: "x", wave: 2, checked: null }, externalId: "b-7" },
  ],
];

test("what one study leaves out stays as another left it; the same again changes nothing", async () => {
  for (const [stated, stands] of posts) {
    for (const status of [null, "unchanged"]) {
      const line = `${JSON.stringify({ ...ferry.post, ...stated })}\n`;
      const { body } = status === null ? await post(service, { ...ferry.post, ...stated }) : { body: null };
      if (body !== null) {
        const { tags, meta, externalId } = body;
        assert.deepEqual({ tags, meta, externalId }, stands);
        continue;
      }
      const { text } = await http
        .post("/v1/articles")
        .set({ "x-api-key": writeKey, "content-type": "application/x-ndjson" })
        .send(line);
      assert.equal(JSON.parse(text.split("\n", 1)[0]!).status, status);
    }
  }
  for (const tag of ["studyA", "studyB", "0"])
    assert.equal((await http.get(`/v1/articles?tag=${tag}`)).body.items.length, 1, tag);
  assert.equal((await http.get("/v1/articles?meta.wave=1")).body.items.length, 0);
});

test("a correction replaces tags, keeps those that came, and gives them back", async () => {
  const { body } = await post(service, { ...ferry.herald, tags: ["studyA"] });
  const patch = async (tags: readonly string[] | null) =>
    (await http.patch(`/v1/articles/${body.id}`).set("x-api-key", writeKey).send({ tags })).body;
  assert.deepEqual((await patch(["checked"])).tags, ["checked"]);
  const again = (await post(service, { ...ferry.herald, tags: ["studyB"] })).body;
  assert.deepEqual([again.tags, again.correction.read.tags], [["checked"], ["studyA", "studyB"]]);
  assert.deepEqual((await patch(null)).tags, ["studyA", "studyB"]);
});

test("one article gathers a bounded number of tags", async () => {
  const some = (from: number) => Array.from({ length: 50 }, (_, i) => `tag ${from + i}`);
  for (let from = 0; from < 500; from += 50)
    assert.ok((await post(service, { ...ferry.orchard, tags: some(from) })).status < 300);
  const { status, body } = await post(service, { ...ferry.orchard, tags: ["one more"] });
  assert.deepEqual([status, body.code], [400, "request.invalidParameter"]);
  assert.equal((await post(service, { ...ferry.orchard, tags: ["tag 7"] })).body.tags.length, 500);
});
