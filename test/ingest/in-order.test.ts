import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inOrder } from "../../src/ingest/in-order.ts";

/** A source that counts how often it is asked and hears when it is told to stop. */
function counted<T>(items: readonly T[], hold: (name: string) => Promise<unknown> = async () => {}) {
  const seen = { asked: 0, stopped: false };
  const iterator: AsyncIterator<T> = {
    async next() {
      const at = seen.asked++;
      await hold(`item ${at}`);
      return at < items.length ? { done: false, value: items[at]! } : { done: true, value: undefined };
    },
    async return() {
      seen.stopped = true;
      return { done: true, value: undefined };
    },
  };
  return { seen, source: { [Symbol.asyncIterator]: () => iterator } satisfies AsyncIterable<T> };
}

const most = fc.integer({ min: 1, max: 5 });

test("outcomes come in input order, one an item, whatever finishes first", () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(), { maxLength: 12 }), most, async (s, items, limit) => {
      const { source } = counted(items, (name) => s.schedule(Promise.resolve(), name));
      const begin = (item: number) => s.schedule(Promise.resolve(item * 2), `outcome of ${item}`);
      const all = s.waitFor(Array.fromAsync(inOrder(source, begin, limit)));
      assert.deepEqual(
        await all,
        items.map((item) => item * 2),
      );
    }),
  ));

test("never more than the limit under way, and the source is asked for one item beyond it at most", () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(), { maxLength: 12 }), most, async (s, items, limit) => {
      const { source, seen } = counted(items, (name) => s.schedule(Promise.resolve(), name));
      let begun = 0;
      let taken = 0;
      const begin = (item: number) => {
        begun++;
        assert.ok(begun - taken <= limit, `${begun} begun, ${taken} taken`);
        return s.schedule(Promise.resolve(item), `outcome of ${item}`);
      };
      async function take() {
        for await (const _ of inOrder(source, begin, limit)) {
          taken++;
          assert.ok(seen.asked <= taken + limit + 1, `${seen.asked} asked for, ${taken} taken`);
          await s.schedule(Promise.resolve(), "the consumer is busy");
        }
      }
      await s.waitFor(take());
      assert.equal(taken, items.length);
    }),
  ));

test("an outcome is handed out while the source is still waiting for its next item", async () => {
  const more = Promise.withResolvers<void>();
  async function* slowly() {
    yield 1;
    await more.promise;
    yield 2;
  }
  const outcomes = inOrder(slowly(), async (item) => item, 4);
  assert.deepEqual(await outcomes.next(), { done: false, value: 1 });
  more.resolve();
  assert.deepEqual(await outcomes.next(), { done: false, value: 2 });
  assert.deepEqual(await outcomes.next(), { done: true, value: undefined });
});

test("a consumer that stops tells the source to stop, and nothing more begins", async () => {
  const { source, seen } = counted([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const begun: number[] = [];
  for await (const outcome of inOrder(
    source,
    async (item) => {
      begun.push(item);
      return item;
    },
    2,
  ))
    if (outcome === 2) break;
  const atTheBreak = begun.length;
  assert.ok(seen.stopped);
  assert.ok(atTheBreak <= 4, String(begun));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(begun.length, atTheBreak);
});

test("an empty source gives nothing", async () => {
  assert.deepEqual(await Array.fromAsync(inOrder(counted([]).source, async (item) => item, 3)), []);
});

// The next item of a stream is awaited beside outcomes that take long; when the caller hangs up meanwhile, the
// failure belongs to whoever reads the outcomes, and must not end the process as a rejection that nobody handles.
test("a source that fails while all places are taken fails the reader, and nobody else", async () => {
  const slow = Promise.withResolvers<string>();
  async function* breaking() {
    yield "first";
    throw new Error("the caller hung up");
  }
  const unhandled: unknown[] = [];
  const hear = (error: unknown) => void unhandled.push(error);
  process.on("unhandledRejection", hear);
  try {
    const outcomes = inOrder(breaking(), () => slow.promise, 1);
    const first = outcomes.next();
    await new Promise((resolve) => setImmediate(resolve));
    slow.resolve("stored");
    assert.deepEqual(await first, { done: false, value: "stored" });
    await assert.rejects(outcomes.next(), /hung up/);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(unhandled, []);
  } finally {
    process.off("unhandledRejection", hear);
  }
});

test("a source that fails ends the outcomes after those that were begun", () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(), { maxLength: 8 }), most, async (s, items, limit) => {
      async function* breaking() {
        for (const item of items) {
          await s.schedule(Promise.resolve(), `item ${item}`);
          yield item;
        }
        throw new Error("the caller hung up");
      }
      const seen: number[] = [];
      async function take() {
        const begin = (item: number) => s.schedule(Promise.resolve(item), `outcome of ${item}`);
        for await (const outcome of inOrder(breaking(), begin, limit)) seen.push(outcome);
      }
      await s.waitFor(assert.rejects(take(), /hung up/));
      assert.deepEqual(seen, items);
    }),
  ));

test("two that fail fail the reader once, in the place of the first, and nobody else", async () => {
  const unhandled: unknown[] = [];
  const hear = (error: unknown) => void unhandled.push(error);
  process.on("unhandledRejection", hear);
  try {
    const fail = async (item: number) => {
      if (item > 1) throw new Error(`item ${item}`);
      return item;
    };
    const outcomes = inOrder(counted([1, 2, 3, 4]).source, fail, 4);
    assert.deepEqual(await outcomes.next(), { done: false, value: 1 });
    await assert.rejects(outcomes.next(), /item 2/);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(unhandled, []);
  } finally {
    process.off("unhandledRejection", hear);
  }
});

test("what is under way weighs no more than it may, but for one item that is heavier alone", () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.integer({ min: 0, max: 9 })), async (s, weights) => {
      const heaviest = 7;
      const { source } = counted(weights, (name) => s.schedule(Promise.resolve(), name));
      const underWay: number[] = [];
      const begin = (weight: number) => {
        underWay.push(weight);
        const sum = underWay.reduce((all, one) => all + one, 0);
        assert.ok(sum <= heaviest || underWay.length === 1, `${underWay} under way`);
        return s.schedule(Promise.resolve(weight), `outcome of ${weight}`);
      };
      async function take() {
        const outcomes = inOrder(source, begin, 5, { weigh: (weight) => weight, most: heaviest });
        const taken: number[] = [];
        for await (const outcome of outcomes) {
          underWay.shift();
          taken.push(outcome);
        }
        return taken;
      }
      assert.deepEqual(await s.waitFor(take()), weights);
    }),
  ));
