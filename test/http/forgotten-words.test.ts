import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as after } from "node:timers/promises";
import Database from "better-sqlite3";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeWriter } from "../../src/store/sqlite/make-writer.ts";
import { openThreadedStore } from "../../src/store/sqlite/open-threaded-store.ts";
import { addition, ferry, grouping, temporaryFolder } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const entry = new URL("../../src/writer-thread.ts", import.meta.url);

/** The bytes of the file and of its write-ahead log. */
const bytesOf = (file: string): Buffer =>
  Buffer.concat([file, `${file}-wal`].filter((name) => existsSync(name)).map((name) => readFileSync(name)));

/** Everything that the file holds as bytes of one article's words, packed as they are. */
function packedOf(file: string, articleId: string): Buffer[] {
  const driver = new Database(file, { readonly: true });
  const packed = [
    "SELECT text FROM readings WHERE article = @seq",
    "SELECT head FROM readings WHERE article = @seq",
    "SELECT document FROM revisions WHERE article = @seq",
    "SELECT replaced FROM revisions WHERE article = @seq",
    "SELECT claim FROM claims WHERE article = @seq LIMIT 10",
  ].flatMap((sql) => {
    const seq = driver.prepare("SELECT seq FROM articles WHERE id = ?").pluck().get(articleId);
    return driver.prepare(sql).pluck().all({ seq }) as (Buffer | string | null)[];
  });
  driver.close();
  return packed.filter((value) => value !== null).map((value) => Buffer.from(value as string));
}

/** Runs of bytes out of all parts of a longer one. */
function pieces(bytes: Buffer): Buffer[] {
  const length = 24;
  const starts = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => Math.floor(share * (bytes.length - length)));
  return bytes.length < 3 * length ? [] : starts.map((start) => bytes.subarray(start, start + length));
}

/** A text that takes many pages of the file, its words of our own making and hard to pack. */
const longText = (word: string, seed: number): string =>
  Array.from({ length: 150 }, (_, n) => {
    const drawn = ((n + seed) * 2_654_435_761) >>> 0;
    return `The ${word} ledger named ${drawn.toString(36)}x${(drawn ^ seed).toString(36)}, clerk number ${n} said on Monday.`;
  }).join("\n\n");

for (const [size, text] of [
  ["short", (word: string) => `The ${word} ferry hit the pier at Port Maren on Tuesday, the coast guard said.`],
  ["long", (word: string) => longText(word, word.length)],
] as const) {
  test(`a ${size} article that was corrected and revised before it was removed leaves nothing in the file`, async () => {
    const service = await startService();
    const { http, file } = service;
    const url = "https://harbour-post.example/2024/04/16/quokkatown";
    const gathered: Buffer[] = [];
    const story = { ...ferry.post, url, outlet: "Harbour Post" };
    const { id } = (await post(service, { ...story, content: text("firstword"), title: "Zyzzyva one" })).body as {
      id: string;
    };
    const path = `/v1/articles/${id}`;
    const correct = async (title: string) => {
      await http
        .patch(path)
        .set("x-api-key", writeKey)
        .send({ title, tags: [title.slice(0, 7)] })
        .expect(200);
      gathered.push(...packedOf(file, id));
    };
    gathered.push(...packedOf(file, id));
    await post(service, ferry.herald);
    await correct("Wombats two");
    await post(service, { ...story, content: text("secondword"), title: "Zyzzyva three" });
    gathered.push(...packedOf(file, id));
    await correct("Numbats four");
    await post(service, { ...ferry.orchard, tags: ["other"] });
    const words = ["zyzzyva", "wombats", "numbats", "firstword", "secondword", "quokkatown"];
    const before = bytesOf(file).toString("latin1").toLowerCase();
    for (const word of words.slice(0, 3)) assert.ok(before.includes(word), `${word} stands in the file`);
    assert.ok(gathered.some((bytes) => bytes.length > (size === "long" ? 2 * 4096 : 100)));

    await http.delete(path).set("x-api-key", writeKey).expect(204);
    const bytes = bytesOf(file);
    const plain = bytes.toString("latin1").toLowerCase();
    assert.deepEqual(
      // An index leaves out what a word begins with like the one before it.
      words.filter((word) => plain.includes(word.slice(2))),
      [],
    );
    const left = gathered.flatMap(pieces).filter((piece) => bytes.includes(piece));
    assert.equal(left.length, 0, "no packed words are left");
  });
}

test("a removal waits for nobody who reads, and the log is emptied when he has gone", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  // Where it has to wait, it does for ever.
  const store = await openThreadedStore(file, new URL("../store/patient-writer.ts", import.meta.url));
  t.after(() => store.close());
  const one = addition({ ...ferry.post, title: "Quixotic ferry" });
  await store.add(one);
  const reader = new Database(file, { readonly: true });
  reader.exec("BEGIN");
  assert.equal(reader.prepare("SELECT count(*) FROM articles").pluck().get(), 1);
  assert.equal(await store.remove(one.id, "2024-06-01T00:00:00.000Z"), "removed");
  await store.add(addition(ferry.orchard));
  assert.equal(reader.prepare("SELECT title FROM articles").pluck().get(), "Quixotic ferry");
  reader.exec("COMMIT");
  reader.close();
  while (statSync(`${file}-wal`).size > 0) await after(50);
  assert.ok(!bytesOf(file).toString("latin1").toLowerCase().includes("ixotic"));
});

test("who opens a file that was closed before its indexes had forgotten goes on", async (t) => {
  const file = path.join(temporaryFolder(t), "rashomon.db");
  const { driver } = connect(file);
  const writer = makeWriter({ driver }, grouping, () => "2024-05-01T00:00:00.000Z");
  const one = addition({ ...ferry.post, title: "Quixotic ferry" });
  writer.addAll([one, addition(ferry.orchard)]);
  writer.remove(one.id, "2024-06-01T00:00:00.000Z");
  driver.close();
  // An index leaves out what a word begins with like the one before it.
  const holds = () => bytesOf(file).toString("latin1").toLowerCase().includes("ixotic");
  assert.ok(holds(), "the index holds the words still");
  const store = await openThreadedStore(file, entry);
  t.after(() => store.close());
  while (holds()) await after(50);
});
