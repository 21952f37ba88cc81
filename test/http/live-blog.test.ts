import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService } from "./service.ts";

const service = await startService();
const { http } = service;

const update = (time: string, heading: string, text: string) =>
  `<article class="live-blog-post"><time datetime="2031-05-06T${time}:00Z">${time}</time><h2>${heading}</h2><p>${text}</p></article>`;
const blog = `<html lang="en"><head><title>Fire at Brenick mill: live</title><meta property="og:site_name" content="Vale Courier">
<meta property="article:published_time" content="2031-05-06T08:00:00Z"></head><body><main><h1>Fire at Brenick mill: live 🔥</h1><div class="live-blog">
${update("15:40", "Inquiry", "Singer Mira Tolk will give a concert for the families in Lindhaven cathedral on Sunday.")}
${update("13:20", "Fourteen hurt", "The fire at the Brenick mill injured 14 workers, the fire service said at noon.")}
${update("09:10", "Nine hurt 🚒", "The fire at the Brenick mill injured nine workers, the fire service said.")}
${update("08:02", "Fire breaks out", "A fire broke out at the mill of Brenick this morning, and smoke could be seen from Lindhaven.")}
</div></main></body></html>`;
const report = (outlet: string, time: string, ...sentences: readonly string[]) => ({
  outlet,
  publishedAt: `2031-05-06T${time}:00Z`,
  title: "Fire at Brenick mill",
  content: sentences.join("\n\n"),
});

interface Item {
  readonly publishedAt: string;
  readonly publishedFrom: string;
  readonly outletId: string;
  readonly first: string | null;
  readonly claim: { readonly text: string; readonly id: string };
}

const { body: stored } = await post(service, { format: "html", content: blog }).expect(201);
await post(
  service,
  report(
    "Harrow Mail",
    "11:00",
    "The fire at the Brenick mill injured nine workers, the fire service said.",
    "The bridge on Mill Lane at Brenick was closed to all traffic until Friday.",
    "Inspectors had visited the site twice in the past year.",
  ),
).expect(201);
await post(
  service,
  report(
    "Quillan Post",
    "14:00",
    "The fire at the Brenick mill injured 14 workers, the fire service said.",
    "Bishop Ines Barrow cancelled her visit to the Tolvane hospital on Tuesday.",
    "The village of Brenick has 1,900 inhabitants and a school.",
  ),
).expect(201);

test("an article of updates says where they stand and when they came, in the caller's offsets", async () => {
  const { body } = await http.get(`/v1/articles/${stored.id}`).expect(200);
  assert.deepEqual(
    body.entries.map(({ publishedAt }: Item) => publishedAt),
    ["08:02", "09:10", "13:20", "15:40"].map((time) => `2031-05-06T${time}:00Z`),
  );
  for (const { start, end } of body.entries as { start: number; end: number }[])
    assert.match(body.text.slice(start, end), /^(?:Fire breaks out|Nine hurt 🚒|Fourteen hurt|Inquiry)\n/u);
  const { body: counted } = await http.get(`/v1/articles/${stored.id}?offsets=codepoint`).expect(200);
  const [, , third] = counted.entries as { start: number; end: number }[];
  assert.match([...counted.text].slice(third!.start, third!.end).join(""), /^Fourteen hurt\n/);
  const { body: list } = await http.get("/v1/articles").expect(200);
  for (const item of list.items) assert.equal(item.entries, undefined);
  const { body: other } = await http.get("/v1/articles?include=text&outlet=harrow-mail").expect(200);
  assert.equal(other.items[0].entries, undefined);
});

test("claims have the time of their update, in lists and in a timeline, among what others told between", async () => {
  const { body: claims } = await http.get(`/v1/claims?outlet=vale-courier&limit=100`).expect(200);
  const timeOf = (items: readonly { text?: string; publishedAt: string; claim?: { text: string } }[], words: RegExp) =>
    items.find((item) => words.test(item.text ?? item.claim?.text ?? ""))?.publishedAt;
  assert.equal(timeOf(claims.items, /injured nine/), "2031-05-06T09:10:00Z");
  assert.equal(timeOf(claims.items, /injured 14/), "2031-05-06T13:20:00Z");
  const [one] = claims.items.filter(({ text }: { text: string }) => /injured 14/.test(text));
  assert.equal((await http.get(`/v1/claims/${one.id}`)).body.publishedAt, "2031-05-06T13:20:00Z");

  const { body } = await http.get(`/v1/events/${stored.eventId}/timeline`).expect(200);
  const items = body.items as Item[];
  assert.equal(new Set(items.map(({ outletId }) => outletId)).size, 3);
  const times = items.map(({ publishedFrom }) => publishedFrom);
  assert.deepEqual(times, times.toSorted());
  const firstOf = (words: RegExp) =>
    items.filter(({ claim, first }) => words.test(claim.text) && first === "certain").map(({ outletId }) => outletId);
  assert.deepEqual(firstOf(/injured nine|injured 14/), ["vale-courier"]);
  const pages: Item[] = [];
  for (let next: string | null = `/v1/events/${stored.eventId}/timeline?limit=2`; next !== null; ) {
    const page: { items: Item[]; next: string | null } = (await http.get(next).expect(200)).body;
    pages.push(...page.items);
    next = page.next;
  }
  assert.deepEqual(
    pages.map(({ claim }) => claim.id),
    items.map(({ claim }) => claim.id),
  );
});

test("a comparison holds each update against what was told by then", async () => {
  const { body } = await http.get(`/v1/events/${stored.eventId}/comparison`).expect(200);
  type Row = {
    text: string;
    first: { candidates: { outletId: string; publishedFrom: string }[] };
    conflicts: { kind: string; updates: boolean }[];
    cells: { outletId: string; status: string; reason: string | null }[];
  };
  const rows = body.rows as Row[];
  const row = (words: RegExp) => rows.find(({ text }) => words.test(text))!;
  const injured = rows.filter(({ text }) => /injured/.test(text));
  // Nine in the morning and 14 at noon are one count that rose, whoever tells it.
  const numbers = injured.flatMap(({ conflicts }) => conflicts);
  assert.ok(numbers.length > 0 && numbers.every(({ kind, updates }) => kind === "number" && updates));
  assert.equal(injured[0]!.first.candidates[0]!.publishedFrom, "2031-05-06T09:10:00.000Z");
  // It was written on until 15:40, and could tell what came before; who wrote at 11:00 could not know what it told later.
  const cell = (words: RegExp, outletId: string) => {
    const found = row(words).cells.find((one) => one.outletId === outletId)!;
    return [found.status, found.reason];
  };
  assert.deepEqual(cell(/cancelled her visit/, "vale-courier"), ["silent", null]);
  assert.deepEqual(cell(/concert/, "harrow-mail"), ["unknown", "publishedBefore"]);
  assert.deepEqual(cell(/concert/, "quillan-post"), ["unknown", "publishedBefore"]);
});
