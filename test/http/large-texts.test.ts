import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import Database from "better-sqlite3";
import { startService, writeKey } from "./service.ts";

/** As JSON twice as long: thirty of them make a string that V8 cannot hold. */
const text = `The mayor of Westport said on Monday that it was late.\n${`${"\\".repeat(1_000)}\n`.repeat(9_000)}`;
const copies = 32;

const service = await startService();
const sent = service.http.post("/v1/articles").set({ "x-api-key": writeKey, "content-type": "text/plain" });
await sent.send(text).expect(201);

// One article many times over: how a list leaves does not depend on what its rows say.
const driver = new Database(service.file);
const columns = driver.pragma("table_info(articles)") as { name: string }[];
const changed: Readonly<Record<string, string>> = { seq: "n + 100", id: "'art_' || printf('%024x', n)", url: "NULL" };
driver.exec(`
  CREATE TEMP TABLE numbers AS
    WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < ${copies}) SELECT n FROM more;
  INSERT INTO articles (${columns.map(({ name }) => name).join(", ")})
    SELECT ${columns.map(({ name }) => changed[name] ?? `a.${name}`).join(", ")}
    FROM numbers, (SELECT * FROM articles LIMIT 1) a;
  INSERT INTO readings (article, head, text)
    SELECT n + 100, r.head, r.text FROM numbers, (SELECT * FROM readings LIMIT 1) r;
  UPDATE totals SET total = ${copies + 1} WHERE kind = 'articles'`);
driver.close();

const { port } = service.app.server.address() as AddressInfo;
const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { "accept-encoding": "identity" } });

interface Answer {
  readonly items: readonly {
    readonly id: string;
    readonly text?: string;
    readonly article?: { readonly text?: string };
  }[];
  readonly next: string | null;
}

/** The rows of all pages from one on, with the length of each page. */
async function walk(path: string) {
  const rows: Answer["items"][number][] = [];
  const lengths: number[] = [];
  for (let at: string | null = path; at !== null; ) {
    const answer = await ask(at);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("etag") ?? "", /^"/);
    const body = await answer.text();
    const { items, next } = JSON.parse(body) as Answer;
    rows.push(...items);
    lengths.push(body.length);
    at = next;
  }
  return { rows, lengths };
}

test("a page of large texts ends early, and no row is lost or told twice", async () => {
  const { rows, lengths } = await walk("/v1/articles?include=text&limit=100");
  assert.equal(new Set(rows.map((row) => row.id)).size, copies + 1);
  assert.equal(rows.length, copies + 1);
  assert.ok(rows.every((row) => row.text === text));
  assert.ok(Math.max(...lengths) < 64 * 1024 * 1024, `${lengths}`);
  assert.ok(lengths.length < rows.length);
  const changes = await ask("/v1/changes?include=text&limit=100&kinds=article");
  const { items, next } = (await changes.json()) as Answer;
  assert.ok(items.length > 0 && items.length < 10, `${items.length} changes`);
  assert.ok(items.every(({ article }) => article?.text === text));
  assert.match(next ?? "", /^\/v1\/changes\?.*cursor=/);
  // Without their texts they are one page.
  assert.equal((await walk("/v1/articles?limit=100")).lengths.length, 1);
});

test("an export and a sample of large texts leave whole", async () => {
  for (const path of ["/v1/articles?include=text&format=ndjson", "/v1/articles?include=text&sample=31"]) {
    const answer = await ask(path);
    assert.equal(answer.status, 200);
    let bytes = 0;
    let ids = 0;
    let tail = "";
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      bytes += chunk.length;
      ids += `${tail}${chunk}`.split('{"id":"art_').length - 1;
      tail = chunk.slice(-10);
    }
    const expected = path.includes("sample") ? 31 : copies + 1;
    assert.equal(ids, expected, path);
    assert.ok(bytes > expected * text.length * 1.9);
  }
});
