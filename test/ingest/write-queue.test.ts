import assert from "node:assert/strict";
import { test } from "node:test";
import { makeWriteQueue } from "../../src/ingest/write-queue.ts";
import type { ArticleAddition, Writer } from "../../src/store/store.ts";
import { addition, ferry, temporaryStore } from "../store/fixtures.ts";

/** The store's writer, with the ids of every commit written down. */
function watched(writer: Pick<Writer, "addAll">) {
  const commits: string[][] = [];
  return {
    commits,
    async addAll(additions: readonly ArticleAddition[]) {
      commits.push(additions.map(({ id }) => id));
      return writer.addAll(additions);
    },
  };
}

const report = (number: number) =>
  addition({
    content: `The harbour office counted ${number} boats at the quay of Port Maren, its clerk said.`,
    url: `https://harbour-post.example/boats/${number}`,
  });

/** Some turns of the event loop, in which a commit that waits for nothing would begin. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** An article whose evidence does not hold: the store refuses it. */
function unsound(): ArticleAddition {
  const one = addition(ferry.herald);
  const [first, ...rest] = one.claims;
  return { ...one, claims: [{ ...first!, text: "words that stand nowhere" }, ...rest] };
}

test("what is handed over together shares a commit, in order, thirty-two at most", async (t) => {
  const store = temporaryStore(t);
  const writer = watched(store);
  const queue = makeWriteQueue(writer);
  const additions = Array.from({ length: 36 }, (_, number) => report(number));
  const added = await Promise.all(additions.map((one) => queue.add(one)));
  const ids = additions.map(({ id }) => id);
  assert.deepEqual(
    added.map(({ articleId }) => articleId),
    ids,
  );
  assert.deepEqual(writer.commits, [ids.slice(0, 32), ids.slice(32)]);
  assert.equal((await store.counts()).articles, 36);
});

test("what may wait shares a commit with what is on its way", async (t) => {
  const store = temporaryStore(t);
  const cases: readonly [
    name: string,
    run: (queue: ReturnType<typeof makeWriteQueue>) => Promise<unknown>,
    commits: number[],
  ][] = [
    [
      "until all have come",
      async (queue) => {
        const arrived = [queue.expect(), queue.expect()];
        const first = queue.add(report(1), true);
        arrived[0]!();
        await turns();
        const second = queue.add(report(2), true);
        arrived[1]!();
        return Promise.all([first, second]);
      },
      [2],
    ],
    [
      "until it is known that nothing comes",
      async (queue) => {
        const arrived = [queue.expect(), queue.expect()];
        const only = queue.add(report(3), true);
        for (const one of arrived) one();
        return only;
      },
      [1],
    ],
    [
      "until the commit is full",
      async (queue) => {
        queue.expect();
        const some = Array.from({ length: 31 }, (_, number) => queue.add(report(10 + number), true));
        await turns();
        return Promise.all([...some, queue.add(report(41), true)]);
      },
      [32],
    ],
    [
      "until one may not wait",
      async (queue) => {
        queue.expect();
        const patient = queue.add(report(50), true);
        await turns();
        return Promise.all([patient, queue.add(report(51))]);
      },
      [2],
    ],
    [
      "for a while only",
      async (queue) => {
        queue.expect();
        return queue.add(report(60), true);
      },
      [1],
    ],
  ];
  for (const [name, run, commits] of cases) {
    const writer = watched(store);
    await run(makeWriteQueue(writer));
    assert.deepEqual(
      writer.commits.map(({ length }) => length),
      commits,
      name,
    );
  }
});

test("one article that cannot be stored fails alone", async (t) => {
  const store = temporaryStore(t);
  const writer = watched(store);
  const queue = makeWriteQueue(writer);
  const bad = unsound();
  const [before, failed, after] = await Promise.allSettled([
    queue.add(report(1)),
    queue.add(bad),
    queue.add(report(2)),
  ]);
  assert.equal(before.status, "fulfilled");
  assert.equal(failed.status, "rejected");
  assert.equal(after.status, "fulfilled");
  assert.equal(writer.commits.length, 1);
  assert.equal(await store.article(bad.id), null);
  assert.deepEqual((await store.claimsOf(bad.id)).length, 0);
  assert.equal((await store.counts()).articles, 2);
});

test("a store that cannot commit fails those of the commit, and the next ones are tried again", async (t) => {
  const store = temporaryStore(t);
  let calls = 0;
  const queue = makeWriteQueue({
    async addAll(additions) {
      if (calls++ === 0) throw new Error("the disk is full");
      return store.addAll(additions);
    },
  });
  await assert.rejects(queue.add(report(1)), /disk is full/);
  assert.equal((await queue.add(report(1))).status, "created");
});

test("idle waits for everything handed over", async (t) => {
  const store = temporaryStore(t);
  const queue = makeWriteQueue(store);
  await queue.idle();
  const pending = [queue.add(report(1)), queue.add(report(2))];
  await queue.idle();
  assert.equal((await store.counts()).articles, 2);
  await Promise.all(pending);
});

test("what came more than a second apart does not share a commit, and each says since when it has waited", async (t) => {
  const store = temporaryStore(t);
  const writer = watched(store);
  const since: (number | undefined)[] = [];
  let now = 5_000;
  const queue = makeWriteQueue(
    {
      addAll(additions, from) {
        since.push(from);
        return writer.addAll(additions);
      },
    },
    { now: () => now },
  );
  const added = [0, 900, 200, 1_300].map((later, number) => {
    now += later;
    return queue.add(report(number));
  });
  const ids = (await Promise.all(added)).map(({ articleId }) => articleId);
  assert.deepEqual(writer.commits, [ids.slice(0, 2), ids.slice(2, 3), ids.slice(3)]);
  assert.deepEqual(since, [5_000, 6_100, 7_400]);
});

test("it tells when everything that was handed over is stored", async (t) => {
  const store = temporaryStore(t);
  const heard: string[] = [];
  const queue = makeWriteQueue(store, { onIdle: () => heard.push(`idle, works ${queue.works}`) });
  assert.equal(queue.works, false);
  const added = [1, 2].map((number) => queue.add(report(number)).then(() => heard.push("added")));
  assert.equal(queue.works, true);
  await Promise.all(added);
  await queue.idle();
  assert.deepEqual(heard, ["added", "added", "idle, works false"]);
});
