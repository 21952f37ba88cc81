import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { RashomonError } from "../../src/errors.ts";
import type { PageRequest } from "../../src/store/store.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

const rows = 60_000;
const claimsEach = 50;

/** Claims that a search finds. */
const found = 25_000;
/** Rows that an export reads at a time. */
const pageRows = 250;

/** How many pages of claims were read from the store. */
let pages = 0;
/** How often ids were searched for. */
let searches = 0;
let onPage = (): void => {};
/** Whether so many others search that nobody is let in who is not patient. */
let crowded = false;
const letIn = ({ patient = false }: PageRequest): void => {
  if (crowded && !patient) throw new RashomonError("service.busy");
};
const service = await startService(
  {},
  {
    wrapStore: (store) => ({
      ...store,
      async claims(filter, page) {
        letIn(page);
        pages++;
        onPage();
        return store.claims(filter, page);
      },
      async claimIds(filter, page) {
        letIn(page);
        searches++;
        return store.claimIds(filter, page);
      },
    }),
  },
);
await post(service, ferry.post).expect(201);

// One article and its first claim many times over: how an export leaves does not depend on what its rows say.
const driver = new Database(service.file);
const columns = driver.pragma("table_info(articles)") as { name: string }[];
const changed: Readonly<Record<string, string>> = {
  seq: "n + 100",
  id: "'art_' || n",
  url: "NULL",
  first_claim: `(n - 1) * ${claimsEach} + 100`,
  claim_count: String(claimsEach),
};
driver.exec(`
  CREATE TEMP TABLE numbers AS
    WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < ${rows}) SELECT n FROM more;
  INSERT INTO articles (${columns.map(({ name }) => name).join(", ")})
    SELECT ${columns.map(({ name }) => changed[name] ?? `a.${name}`).join(", ")}
    FROM numbers, (SELECT * FROM articles LIMIT 1) a WHERE n <= ${rows / claimsEach};
  INSERT INTO readings (article, head, text)
    SELECT n + 100, r.head, r.text FROM numbers, (SELECT * FROM readings LIMIT 1) r WHERE n <= ${rows / claimsEach};
  INSERT INTO claims (seq, id, article, kind, claim)
    SELECT n + 99, randomblob(12), (n - 1) / ${claimsEach} + 101, c.kind, c.claim
    FROM numbers, (SELECT * FROM claims LIMIT 1) c;
  INSERT INTO claims_search (rowid, text) SELECT n + 99, 'zebra' FROM numbers WHERE n <= ${found}`);
driver.close();

test("an export of many rows waits for its reader and leaves whole", async (context) => {
  const { total } = (await service.http.get("/v1/claims?include=total&limit=1")).body as { total: number };
  assert.ok(total > rows);
  const { port } = service.app.server.address() as AddressInfo;
  for (const format of ["csv", "jsonld"]) {
    pages = 0;
    // A connection of its own: one that was read quickly before takes far more ahead.
    const asked = request({ port, path: `/v1/claims?format=${format}`, agent: false });
    // Or what nobody has read keeps the service from ending where the test fails.
    context.after(() => asked.destroy());
    asked.end();
    const answer = await new Promise<IncomingMessage>((resolve) => asked.on("response", resolve));
    // Nobody reads: what the sockets take is taken, and then nothing more is read from the store, where a page is read in
    // every few turns of the event loop otherwise.
    let before = -1;
    for (let turns = 0; turns < 500; turns++) {
      if (pages !== before || pages === 0) turns = 0;
      before = pages;
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.ok(pages < total / pageRows / 2, `${pages} pages of ${pageRows} were read ahead for ${format}`);
    let newlines = 0;
    let objects = 0;
    let tail = "";
    for await (const chunk of answer.setEncoding("utf8") as AsyncIterable<string>) {
      newlines += chunk.split("\n").length - 1;
      objects += `${tail}${chunk}`.split('"@type":"Claim"').length - `${tail}`.split('"@type":"Claim"').length;
      tail = chunk.slice(-14);
    }
    if (format === "jsonld") assert.equal(objects, total);
    else assert.equal(newlines, total + 1);
    assert.equal(answer.complete, true);
  }
});

test("others come to their turn after every page of an export, however fast its reader is", async () => {
  const { port } = service.app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1/claims?format=ndjson&fields=id`;
  const reading = `const answer = await fetch("${url}"); for await (const chunk of answer.body) if (!chunk) throw 0;`;
  const turns = new Map<number, number>();
  let turn = 0;
  let running = true;
  const count = (): void => {
    turn++;
    if (running) setImmediate(count);
  };
  onPage = () => turns.set(turn, (turns.get(turn) ?? 0) + 1);
  count();
  // Another process reads: in this one it would take turns with the service.
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", reading]);
  running = false;
  assert.ok(turns.size >= rows / pageRows);
  assert.equal(Math.max(...turns.values()), 1, "pages in one turn of the event loop");
});

test("an export of what is searched for does not search anew for every few rows", async () => {
  [pages, searches] = [0, 0];
  const { text } = await service.http.get("/v1/claims?q=zebra&format=ndjson&fields=id,snippets").buffer();
  const lines = text.trim().split("\n");
  assert.equal(new Set(lines).size, found);
  assert.match(lines.at(-1)!, /"snippets":\[/);
  // 20,000, the rest, and that nothing follows.
  assert.equal(searches, 3);
  assert.equal(pages, 0);
});

test("an export that has begun is not cut off by others who search", async (context) => {
  const { port } = service.app.server.address() as AddressInfo;
  context.after(() => {
    crowded = false;
  });
  for (const [query, lines] of [
    ["format=csv", rows],
    ["q=zebra&format=csv", found],
  ] as const) {
    crowded = false;
    const answer = await fetch(`http://127.0.0.1:${port}/v1/claims?${query}`);
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = (await reader.read()).value ?? "";
    crowded = true;
    for (let read = await reader.read(); !read.done; read = await reader.read()) text += read.value;
    assert.ok(text.split("\r\n").length > lines, `${text.split("\r\n").length} lines of ${query}`);
    // Who begins one now is told to come again.
    assert.equal((await fetch(`http://127.0.0.1:${port}/v1/claims?${query}`)).status, 503);
  }
});

test("whoever asks for the headers of an export has no rows read", async () => {
  for (const encoding of ["identity", "gzip"]) {
    pages = 0;
    const asked = await service.http.head("/v1/claims?format=csv").set("accept-encoding", encoding).expect(200);
    assert.match(asked.headers["content-type"] ?? "", /^text\/csv/);
    await service.http.get("/healthz").expect(200);
    assert.ok(pages <= 2, `${pages} pages were read`);
  }
});
