import assert from "node:assert/strict";
import { once } from "node:events";
import path from "node:path";
import { test } from "node:test";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import { serveWriter } from "../../src/store/sqlite/serve-writer.ts";
import type { ArticleAddition } from "../../src/store/store.ts";
import { addition, ferry, grouping, temporaryFolder } from "./fixtures.ts";

const clock = () => "2024-05-01T00:00:00.000Z";
const all = { after: null, limit: 100 } as const;
const additions = Object.values(ferry).map((document) => addition(document));

async function add(port: MessagePort, addition: ArticleAddition): Promise<void> {
  port.postMessage({ id: 1, verb: "add", values: [addition] });
  const [reply] = await once(port, "message");
  assert.ok(!("error" in reply), JSON.stringify(reply));
}

test("a writer that rested between two articles groups them as one that did not", async (t) => {
  const folder = temporaryFolder(t);
  const found: unknown[] = [];
  for (const after of [1, 60_000]) {
    const file = path.join(folder, `after-${after}.db`);
    const { port1, port2 } = new MessageChannel();
    let rested = 0;
    let rests = Promise.withResolvers<void>();
    serveWriter(port2, file, grouping, clock, {
      after,
      onRest() {
        rested++;
        rests.resolve();
      },
    });
    assert.deepEqual(await once(port1, "message"), ["ready"]);
    for (const one of additions) {
      rests = Promise.withResolvers();
      await add(port1, one);
      if (after === 1) await rests.promise;
    }
    assert.equal(rested, after === 1 ? additions.length : 0);
    port1.postMessage("close");
    await once(port2, "close");
    const store = openSqliteStore(file, grouping, clock);
    const { items: events } = await store.events({}, all);
    const { items: articles } = await store.articles({}, all);
    found.push({ events, articles });
    await store.close();
  }
  assert.deepEqual(found[0], found[1]);
});

test("a writer rests while conflicts are noted, however many, and again after more of them", async (t) => {
  const { port1, port2 } = new MessageChannel();
  let rested = 0;
  serveWriter(port2, path.join(temporaryFolder(t), "rashomon.db"), grouping, clock, {
    after: 20,
    onRest: () => rested++,
  });
  assert.deepEqual(await once(port1, "message"), ["ready"]);
  await add(port1, additions[0]!);
  for (const times of [1, 2])
    for (let noted = 0; rested < times; noted++) {
      assert.ok(noted < 100_000, "it never rested");
      port1.postMessage({ id: 2, verb: "noteConflicts", values: [[], "1"] });
      await once(port1, "message");
    }
  port1.postMessage("close");
  await once(port2, "close");
});
