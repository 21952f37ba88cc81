import assert from "node:assert/strict";
import { test } from "node:test";
import { post, type Service, startService, writeKey } from "./service.ts";

interface Listed {
  readonly items: readonly { readonly id: string; readonly externalId?: string; readonly text?: string }[];
  readonly next: string | null;
  readonly total?: number;
}

const service = await startService();

const story = (n: number, day: number) => ({
  content: `The council of Ward ${n} voted for a new footbridge number ${n}. "We need it," councillor Jo Tanner${n} said.`,
  title: `Ward ${n} votes for footbridge ${n}`,
  outlet: n % 2 === 0 ? "Harbour Post" : "Island Herald",
  publishedAt: `2024-03-${String(day).padStart(2, "0")}`,
  externalId: `s${n}`,
  tags: n % 3 === 0 ? ["third"] : [],
});

for (let n = 1; n <= 12; n++) assert.equal((await post(service, story(n, n * 2))).status, 201);

async function page({ http }: Service, url: string): Promise<Listed> {
  const answer = await http.get(url);
  assert.equal(answer.status, 200, answer.text);
  return answer.body as Listed;
}

async function walk(url: string, between: (pageNumber: number) => Promise<void> = async () => {}): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = url;
  for (let n = 1; next !== null; n++) {
    const { items, next: after }: Listed = await page(service, next);
    ids.push(...items.map((item) => item.externalId ?? item.id));
    next = after;
    if (next !== null) await between(n);
  }
  return ids;
}

const inOrder = ["s12", "s11", "s10", "s9", "s8", "s7", "s6", "s5", "s4", "s3", "s2", "s1"];

test("pages of any size hold every row once, newest first", async () => {
  for (const limit of [1, 5, 12, 100]) assert.deepEqual(await walk(`/v1/articles?limit=${limit}`), inOrder);
});

test("the next page stands in the Link header too, and only where there is one", async () => {
  const first = await service.http.get("/v1/articles?limit=7&outlet=island-herald&copies=keep");
  assert.equal((first.body as Listed).next, null);
  assert.equal(first.headers.link, undefined);
  const more = await service.http.get("/v1/articles?limit=5&outlet=island-herald");
  assert.equal(more.headers.link, `<${(more.body as Listed).next}>; rel="next"`);
});

test("rows never repeat or go missing while others come and go", async () => {
  const extra: string[] = [];
  const seen = await walk("/v1/articles?limit=3", async (n) => {
    // One newer and one older than the page that was just read, and the newer one goes again.
    const newer = await post(service, { ...story(100 + n, 28), externalId: `newer${n}` });
    await service.http.delete(`/v1/articles/${newer.body.id}`).set("x-api-key", writeKey).expect(204);
    const older = await post(service, { ...story(200 + n, 1), externalId: `older${n}` });
    extra.push(older.body.id as string);
  });
  assert.deepEqual(
    seen.filter((id) => /^s\d/.test(id)),
    inOrder,
  );
  assert.equal(new Set(seen).size, seen.length);
  for (const id of extra) await service.http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
});

test("filters hold over all pages, and a cursor of one filter is refused by another", async () => {
  assert.deepEqual(await walk("/v1/articles?limit=2&tag=third"), ["s12", "s9", "s6", "s3"]);
  assert.deepEqual(await walk("/v1/articles?limit=2&from=2024-03-06&to=2024-03-10"), ["s5", "s4", "s3"]);
  assert.deepEqual(await walk("/v1/articles?q=%22footbridge%207%22"), ["s7"]);
  assert.deepEqual(await walk("/v1/articles?externalId=s4"), ["s4"]);
  const { next } = await page(service, "/v1/articles?limit=2&tag=third");
  const other = await service.http.get((next as string).replace("tag=third", "tag=fourth"));
  assert.equal(other.body.code, "request.badCursor");
});

test("the total is the number of rows that the pages hold and the export leaves with", async () => {
  for (const query of ["", "tag=third", "outlet=harbour-post"]) {
    const { total } = await page(service, `/v1/articles?include=total&limit=1&${query}`);
    const walked = await walk(`/v1/articles?limit=5&${query}`);
    const csv = await service.http.get(`/v1/articles?format=csv&${query}`);
    const ndjson = await service.http.get(`/v1/articles?${query}`).set("accept", "application/x-ndjson").buffer();
    assert.equal(walked.length, total);
    assert.equal(csv.text.trimEnd().split("\r\n").length - 1, total);
    assert.equal(ndjson.text.trimEnd().split("\n").length, total);
  }
  assert.equal((await page(service, "/v1/articles")).total, undefined);
});

test("an export holds more rows than a page may, and a limit where one is given", async () => {
  const claims = await page(service, "/v1/claims?include=total&limit=1");
  const csv = await service.http.get("/v1/claims?format=csv");
  assert.equal(csv.text.trimEnd().split("\r\n").length - 1, claims.total);
  assert.match(csv.headers["content-disposition"] as string, /v1-claims\.csv/);
  const limited = await service.http.get("/v1/claims?format=csv&limit=3");
  assert.equal(limited.text.trimEnd().split("\r\n").length - 1, 3);
});

test("the text comes only where it is asked for", async () => {
  assert.equal((await page(service, "/v1/articles?limit=1")).items[0]?.text, undefined);
  assert.match((await page(service, "/v1/articles?limit=1&include=text")).items[0]?.text ?? "", /footbridge/);
});

test("only the fields that are asked for are shown, and one that does not exist is refused", async () => {
  const { items } = await page(service, "/v1/articles?limit=2&fields=title,externalId");
  assert.deepEqual(
    items.map((item) => Object.keys(item)),
    [
      ["id", "title", "externalId"],
      ["id", "title", "externalId"],
    ],
  );
  const unknown = await service.http.get("/v1/claims?fields=text,colour");
  assert.deepEqual([unknown.status, unknown.body.faults[0].name], [400, "fields"]);
  assert.match(unknown.body.detail, /colour/);
  const none = await service.http.get("/v1/events?q=nowhere&fields=__proto__");
  assert.deepEqual([none.status, none.body.faults[0].name], [400, "fields"]);
  const [texts] = (await page(service, "/v1/articles?limit=1&fields=text")).items;
  assert.deepEqual(Object.keys(texts ?? {}), ["id", "text"]);
});

test("fields are picked from speakers, storylines and outlets too", async () => {
  for (const [list, fields] of [
    ["speakers", ["name", "claims"]],
    ["storylines", ["title", "articles"]],
    ["outlets", ["name", "articles"]],
  ] as const) {
    const { items } = await page(service, `/v1/${list}?limit=2&fields=${fields}`);
    assert.ok(items.length > 0, list);
    for (const item of items) assert.deepEqual(Object.keys(item).sort(), ["id", ...fields].sort());
    const lines = await service.http.get(`/v1/${list}?format=ndjson&limit=1&fields=${fields[0]}`).buffer();
    assert.deepEqual(Object.keys(JSON.parse(lines.text)), ["id", fields[0]]);
    assert.equal((await service.http.get(`/v1/${list}?fields=colour`)).status, 400);
    assert.equal((await service.http.get(`/v1/${list}?format=csv&fields=${fields[0]}`)).status, 400);
  }
});

test("fields are picked from exported lines too, and refused where a format has its own", async () => {
  const lines = await service.http.get("/v1/articles?format=ndjson&fields=externalId").buffer();
  const rows = lines.text.trimEnd().split("\n");
  assert.equal(rows.length, inOrder.length);
  for (const row of rows) assert.deepEqual(Object.keys(JSON.parse(row)), ["id", "externalId"]);
  for (const format of ["csv", "atom"]) {
    const refused = await service.http.get(`/v1/articles?format=${format}&fields=title`);
    assert.deepEqual([refused.status, refused.body.faults[0].name], [400, "fields"], format);
  }
  assert.equal((await service.http.get("/v1/claims?fields=text").set("accept", "text/csv")).status, 400);
});

test("searches that cannot be read are refused with their reason", async () => {
  for (const q of ['"open', "AND", "(a", ")", "a OR", "-a", '""', "* *", "\u0000"]) {
    const answer = await service.http.get(`/v1/claims?q=${encodeURIComponent(q)}`);
    assert.equal(answer.status, 400, q);
    assert.equal(answer.body.code, "request.badQuery", q);
    assert.equal(answer.body.faults[0].name, "q");
  }
});

test("a page goes on where the query holds a second question mark", async () => {
  const first = (await service.http.get("/v1/claims?q=footbridge?&limit=1&offsets=codepoint")).body as Listed;
  assert.ok(first.next);
  const parameters = new URL(first.next, "http://a").searchParams;
  assert.deepEqual([parameters.get("q"), parameters.get("limit")], ["footbridge?", "1"]);
  assert.equal(parameters.get("offsets"), "codepoint");
  const second = (await service.http.get(first.next)).body as Listed;
  assert.equal(second.items.length, 1);
  assert.notEqual(second.items[0]?.id, first.items[0]?.id);
});

test("a month and a year are all of it in a filter", async () => {
  const count = async (query: string) =>
    ((await service.http.get(`/v1/articles?include=total&limit=1&${query}`)).body as Listed).total;
  const [item] = (await service.http.get("/v1/articles?limit=1")).body.items as { publishedAt: string }[];
  const day = item!.publishedAt.slice(0, 10);
  const all = await count("");
  const [month, year] = [day.slice(0, 7), day.slice(0, 4)];
  assert.ok(all! > 0);
  assert.equal(await count(`from=${year}&to=${year}`), all);
  assert.ok((await count(`from=${month}&to=${month}`))! >= (await count(`from=${day}&to=${day}`))!);
  assert.ok((await count(`from=${day}&to=${day}`))! > 0);
});
