import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { asJson, makeReadyAnswers } from "../../src/http/ready-answers.ts";

test("an answer is made once, however many ask at the same time", async () => {
  const ready = makeReadyAnswers(1000);
  let made = 0;
  const make = async () => asJson({ made: ++made });
  const [a, b] = await Promise.all([ready.get("k", make), ready.get("k", make)]);
  assert.equal(a, b);
  assert.equal((await ready.get("k", make)).body.toString(), '{"made":1}');
  assert.notEqual((await ready.get("other", make)).etag, a.etag);
});

test("what was not asked for longest leaves first when room is short", async () => {
  // Random bytes as letters: packed they take 7.5 kB again, so that three fit.
  const noise = (key: string) => key + randomBytes(7_500).toString("base64");
  const ready = makeReadyAnswers(25_000);
  const seen: string[] = [];
  const ask = (key: string) =>
    ready.get(key, async () => {
      seen.push(key);
      return asJson(noise(key));
    });
  for (const key of ["a", "b", "c", "a", "d", "a", "b"]) await ask(key);
  assert.deepEqual(seen, ["a", "b", "c", "d", "b"]);
});

test("what does not fit at all is answered and not kept", async () => {
  const ready = makeReadyAnswers(10);
  let made = 0;
  for (let i = 0; i < 2; i++) await ready.get("k", async () => asJson(`long enough ${++made}`));
  assert.equal(made, 2);
});

test("a failure is not kept", async () => {
  const ready = makeReadyAnswers(100);
  await assert.rejects(ready.get("k", () => Promise.reject(new Error("no"))));
  assert.equal((await ready.get("k", async () => asJson(1))).body.toString(), "1");
});

test("it is packed while it is kept, and the same bytes leave each time", async () => {
  // A thousand times what may be kept.
  const long = "The pier stays closed. ".repeat(50_000);
  const ready = makeReadyAnswers(1_200);
  let made = 0;
  const ask = () =>
    ready.get("k", async () => {
      made++;
      return asJson({ long });
    });
  const first = await ask();
  assert.equal(first.body.toString(), JSON.stringify({ long }));
  const again = await ask();
  assert.equal(made, 1);
  assert.deepEqual([again.etag, again.body.equals(first.body)], [first.etag, true]);
});
