import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { ferry } from "../store/fixtures.ts";
import { post, type Service, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;

const url = (page: string) => `https://harbour-post.example/${page}`;
const text = (month: string, more = "") =>
  `The quay is closed, the harbour office said on Monday. "We will open the new quay in ${month}," Mayor Ana Ruiz said.${more}`;
const send = async (page: string, content: string) =>
  (await post(service, { content, title: "Quay", outlet: "Harbour Post", url: url(page) })).body as { id: string };
const claimsOf = async (article: string) =>
  (await http.get(`/v1/articles/${article}/claims`).expect(200)).body.items as { id: string; text: string }[];
const saying = async (article: string, words: RegExp) => {
  const found = (await claimsOf(article)).find((claim) => words.test(claim.text));
  assert.ok(found, `a claim says ${words}`);
  return found.id;
};
const gone = async (claim: string) => {
  const { body } = await http.get(`/v1/claims/${claim}`).expect(410);
  assert.equal(body.code, "claim.gone");
  return body as { detail: string; former: Readonly<Record<string, unknown>> };
};
const rows = ({ file }: Service) => {
  const driver = new Database(file, { readonly: true });
  const count = driver.prepare("SELECT count(*) FROM former_claims").pluck().get();
  driver.close();
  return count as number;
};

test("a claim that a revision took away says so, and which came in its place", async () => {
  const { id } = await send("revised", text("May", ' "Nobody was asked," Councillor Tomas Vidal said.'));
  const [open, asked] = [await saying(id, /in May/), await saying(id, /Nobody/)];
  await send("revised", text("June"));
  const { detail, former } = await gone(open);
  const june = await saying(id, /in June/);
  assert.equal(detail, `Its article ${id} no longer makes it since revision 2.`);
  const shared = { article: `/v1/articles/${id}`, articleId: id, removedAt: null, revision: 1 };
  assert.deepEqual(former, { ...shared, because: "revised", replacedBy: june });
  assert.deepEqual((await gone(asked)).former, { ...shared, because: "revised", replacedBy: null });
  // Two revisions on it is still told of the first, and each says what followed it.
  await send("revised", text("July"));
  assert.equal((await gone(open)).former.replacedBy, june);
  const second = (await gone(june)).former;
  assert.deepEqual([second.revision, second.replacedBy], [2, await saying(id, /in July/)]);
});

test("a claim that comes back is there again, and goes anew", async () => {
  const { id } = await send("returns", text("May"));
  const may = await saying(id, /in May/);
  await send("returns", text("June"));
  await gone(may);
  const noted = rows(service);
  await send("returns", text("May"));
  await http.get(`/v1/claims/${may}`).expect(200);
  assert.equal(rows(service), noted, "the one came back, the other went");
  await send("returns", text("June"));
  assert.equal((await gone(may)).former.revision, 3);
});

test("a claim that another reading of the same words does not make says so", async () => {
  const { id } = await send("reread", text("May"));
  const [first] = await claimsOf(id);
  const driver = new Database(service.file);
  // As an earlier release may have read it: one claim more than this one finds.
  const other = Buffer.from("0123456789abcdef01234567", "hex");
  driver.prepare("UPDATE claims SET id = ? WHERE lower(hex(id)) = ?").run(other, first!.id.slice(4));
  driver.close();
  await http.get("/v1/claims/clm_0123456789abcdef01234567").expect(200);
  await http.patch(`/v1/articles/${id}`).set("x-api-key", writeKey).send({ title: "The quay" }).expect(200);
  const { detail, former } = await gone("clm_0123456789abcdef01234567");
  assert.match(detail, /^Revision 1 of its article \S+ is read otherwise now/);
  assert.deepEqual([former.because, former.revision, former.replacedBy], ["reread", 1, null]);
  await http.get(`/v1/claims/${first!.id}`).expect(200);
});

test("claims of a removed article say when it was removed, those of its earlier revisions too", async () => {
  const { id } = await send("removed", text("May"));
  const may = await saying(id, /in May/);
  await send("removed", text("June"));
  const standing = (await claimsOf(id)).map((claim) => claim.id);
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
  const { detail } = (await http.get(`/v1/articles/${id}`).expect(410)).body as { detail: string };
  const removedAt = /removed on (\S+)\.$/.exec(detail)?.[1];
  for (const claim of [may, ...standing]) {
    const { former, detail } = await gone(claim);
    assert.equal(detail, `Its article ${id} was removed on ${removedAt}.`);
    assert.deepEqual([former.because, former.removedAt, former.replacedBy], ["removed", removedAt, null]);
    assert.equal(former.revision, claim === may ? 1 : 2);
  }
});

test("nothing is noted of new articles, and of others no more than the claims that went", async () => {
  const before = rows(service);
  const { id } = await send("counted", text("May"));
  await send("counted", text("May"));
  assert.equal(rows(service), before);
  const claims = await claimsOf(id);
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(410);
  assert.equal(rows(service), before + claims.length);
});

test("an id that never was is not found", async () => {
  for (const id of ["clm_none", `clm_${"0".repeat(24)}`, "%00"]) {
    const { body } = await http.get(`/v1/claims/${id}`).expect(404);
    assert.deepEqual([body.code, body.former], ["claim.notFound", undefined]);
  }
});

test("an event and a storyline whose last article was removed say when they ceased, also to who followed an older id", async () => {
  const { id, eventId, storylineId } = (await post(service, { ...ferry.orchard }).expect(201)).body as {
    id: string;
    eventId: string;
    storylineId: string;
  };
  const driver = new Database(service.file);
  const alias = driver.prepare('INSERT INTO aliases (id, "into", at) VALUES (?, ?, ?)');
  alias.run("evt_older", eventId, "2024-01-01T00:00:00.000Z");
  alias.run("evt_round", "evt_around", "2024-01-01T00:00:00.000Z");
  alias.run("evt_around", "evt_round", "2024-01-01T00:00:00.000Z");
  driver.close();
  await http.get("/v1/events/evt_older").redirects(0).expect(308);
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
  for (const [path, code] of [
    [`/v1/events/${eventId}`, "event.gone"],
    [`/v1/events/${eventId}/comparison`, "event.gone"],
    ["/v1/events/evt_older", "event.gone"],
    [`/v1/storylines/${storylineId}`, "storyline.gone"],
  ] as const) {
    const { body } = await http.get(path).expect(410);
    assert.equal(body.code, code);
    assert.match(body.detail, /^The last of its articles was removed on \d{4}-\d\d-\d\dT\S+Z\.$/);
  }
  for (const id of ["evt_none", "evt_round", storylineId]) await http.get(`/v1/events/${id}`).expect(404);
  await http.get(`/v1/storylines/${eventId}`).expect(404);
});
