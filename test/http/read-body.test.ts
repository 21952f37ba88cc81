import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { readBody } from "../../src/http/read-body.ts";

test("the silence is counted from what came last, the whole from the beginning", async (t) => {
  let now = 0;
  const timers = new Set<{ due: number; run(): void }>();
  t.mock.method(globalThis, "setTimeout", ((run: () => void, ms: number) => {
    const timer = { due: now + ms, run, refresh: () => Object.assign(timer, { due: now + ms }) };
    timers.add(timer);
    return timer;
  }) as never);
  t.mock.method(globalThis, "clearTimeout", ((timer: { due: number; run(): void }) => timers.delete(timer)) as never);
  const pass = (ms: number) => {
    now += ms;
    for (const timer of timers) if (timer.due <= now) timer.run();
  };
  const read = () => {
    const body = new PassThrough();
    const bounds = { largest: 1_000, times: { quiet: 150, whole: 600 }, take: () => true };
    return { body, bytes: readBody(body, null, { ...bounds, stop: new AbortController().signal }) };
  };
  const drip = async (body: PassThrough, ms: number) => {
    body.write(" ");
    await new Promise((resolve) => setImmediate(resolve));
    pass(ms);
  };

  const silent = read();
  await drip(silent.body, 149);
  await drip(silent.body, 150);
  await assert.rejects(silent.bytes, { code: "request.tooSlow", message: /nothing came of it for 0\.15 s/ });

  const slow = read();
  for (let drips = 0; drips < 6; drips++) await drip(slow.body, 100);
  await assert.rejects(slow.bytes, { code: "request.tooSlow", message: /it took longer than 0\.6 s/ });

  const whole = read();
  for (let drips = 0; drips < 5; drips++) await drip(whole.body, 100);
  whole.body.end();
  assert.equal((await whole.bytes).byteLength, 5);
  assert.equal(timers.size, 0);
});
