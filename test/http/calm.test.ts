import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCalm } from "../../src/http/calm.ts";

/** A service in which so many changes come a second, and this thread is busy for such a share of the time. */
function service() {
  const state = { now: 0, newest: 0, perSecond: 0, share: 0 };
  const pass = (ms: number) => {
    state.now += ms;
    state.newest += (ms / 1000) * state.perSecond;
  };
  const calm = makeCalm({
    store: { changeBounds: async () => ({ oldest: 0, newest: state.newest }) },
    rest: async (ms) => pass(ms),
    now: () => state.now,
    share: () => state.share,
  });
  /** Waits, and says how long that took, s. */
  const come = async () => {
    const before = state.now;
    return [await calm.come(() => false), (state.now - before) / 1000] as const;
  };
  return { state, pass, calm, come };
}

test("it is calm after a moment in which nothing was stored and little answered, and as long as that stays so", async () => {
  const { pass, calm, come } = service();
  assert.equal(await calm.now(), null, "nobody has looked yet");
  assert.deepEqual(await come(), ["calm", 0.5]);
  for (const ms of [0, 10, 100, 4_000]) {
    pass(ms);
    assert.deepEqual([await calm.now(), await come()], ["calm", ["calm", 0]]);
  }
  pass(60_000);
  assert.equal(await calm.now(), null, "what is so long ago says nothing of now");
  assert.deepEqual(await come(), ["calm", 0.5]);
});

test("who reads is given way to for half a minute; then it is overdue until it is calm again", async () => {
  const { state, pass, calm, come } = service();
  await come();
  state.share = 0.6;
  pass(200);
  assert.equal(await calm.now(), null);
  const [told, seconds] = await come();
  assert.equal(told, "overdue");
  assert.ok(seconds > 29 && seconds < 31, String(seconds));
  pass(5_000);
  assert.equal(await calm.now(), "overdue");
  state.share = 0.2;
  pass(200);
  assert.equal(await calm.now(), "overdue", "who asked just now may go on");
  pass(2_000);
  assert.equal(await calm.now(), "calm");
  state.share = 0.6;
  pass(200);
  assert.equal(await calm.now(), null, "from then on it is waited for anew");
});

test("who reads in bursts is given way to in between, too", async () => {
  const { state, pass, calm, come } = service();
  await come();
  for (let burst = 0; burst < 10; burst++) {
    state.share = 1;
    pass(300);
    assert.equal(await calm.now(), null);
    state.share = 0;
    pass(500);
    assert.equal(await calm.now(), null);
  }
  assert.deepEqual(await come(), ["calm", 1.5]);
});

test("a bulk is given way to for ten minutes, also one of few articles a second", async () => {
  for (const perSecond of [21, 500]) {
    const { state, come } = service();
    state.perSecond = perSecond;
    const [told, seconds] = await come();
    assert.equal(told, "overdue");
    assert.ok(seconds > 599 && seconds < 602, String(seconds));
    assert.deepEqual(await come(), ["overdue", 0]);
    state.perSecond = 10;
    assert.deepEqual(await come(), ["overdue", 0], "it was looked at just now");
  }
  const { state, come } = service();
  state.perSecond = 18;
  assert.deepEqual(await come(), ["calm", 0.5]);
});

test("a bulk that comes an hour after another is given way to as the first one was", async () => {
  const { state, pass, come } = service();
  state.perSecond = 100;
  await come();
  pass(3_600_000);
  const [told, seconds] = await come();
  assert.equal(told, "overdue");
  assert.ok(seconds > 599, String(seconds));
});

test("whoever closes does not wait, and without a moment all is calm", async () => {
  const { state, calm } = service();
  state.perSecond = 100;
  assert.equal(await calm.come(() => true), "calm");
  const unwatched = makeCalm({
    store: { changeBounds: () => assert.fail("it is not asked") },
    moment: 0,
    rest: () => assert.fail("nobody waits"),
  });
  assert.deepEqual([await unwatched.now(), await unwatched.come(() => false)], ["calm", "calm"]);
});
