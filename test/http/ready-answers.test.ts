import assert from "node:assert/strict";
import { test } from "node:test";
import { makeReadyAnswers } from "../../src/http/ready-answers.ts";

test("an answer is made once, however many ask at the same time", async () => {
  const ready = makeReadyAnswers(1000);
  let made = 0;
  const make = async () => ({ made: ++made });
  const [a, b] = await Promise.all([ready.get("k", make), ready.get("k", make)]);
  assert.equal(a, b);
  assert.equal((await ready.get("k", make)).body.toString(), '{"made":1}');
  assert.notEqual((await ready.get("other", make)).etag, a.etag);
});

test("what was not asked for longest leaves first when room is short", async () => {
  const ready = makeReadyAnswers(3 * 5);
  const seen: string[] = [];
  const ask = (key: string) =>
    ready.get(key, async () => {
      seen.push(key);
      return `${key}23`;
    });
  for (const key of ["a", "b", "c", "a", "d", "a", "b"]) await ask(key);
  assert.deepEqual(seen, ["a", "b", "c", "d", "b"]);
});

test("what does not fit at all is answered and not kept", async () => {
  const ready = makeReadyAnswers(5);
  let made = 0;
  for (let i = 0; i < 2; i++) await ready.get("k", async () => `long enough ${++made}`);
  assert.equal(made, 2);
});

test("a failure is not kept", async () => {
  const ready = makeReadyAnswers(100);
  await assert.rejects(ready.get("k", () => Promise.reject(new Error("no"))));
  assert.equal((await ready.get("k", async () => 1)).body.toString(), "1");
});
