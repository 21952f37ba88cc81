import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;

const texts = [
  "The ferry hit the pier. 😀 Captains say the pier was dark, and that no ferry had called at the pier for a week.",
  "A market opened on the quay on Monday, and a ferry brought the first visitors to it, the mayor said.",
  "The council spoke of schools and roads for hours; a ferry, or a pier, was not on its list on Monday.",
];
for (const [i, content] of texts.entries())
  await post(service, {
    content,
    title: i === 1 ? "😀 Ferry market at the quay" : `Story number ${i}`,
    publishedAt: `2024-03-0${i + 1}`,
    externalId: `s${i}`,
  }).expect(201);

interface Snippet {
  readonly part: "title" | "standfirst" | "text";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}
interface Row {
  readonly externalId?: string;
  readonly text: string;
  readonly title: string;
  readonly snippets?: readonly Snippet[];
}
const search = async (path: string) =>
  (await http.get(path).expect(200)).body as { items: Row[]; next: string | null; truncated?: string };

/** As Python and R slice. */
const byCodePoint = (text: string, start: number, end: number) => [...text].slice(start, end).join("");

test("each row of a search says where it was found, exactly, in UTF-16 and in code points", async () => {
  for (const unit of ["utf16", "codepoint"] as const) {
    const slice = unit === "utf16" ? (text: string, a: number, b: number) => text.slice(a, b) : byCodePoint;
    for (const list of ["articles", "claims"]) {
      const { items } = await search(
        `/v1/${list}?q=ferry%20OR%20pier&include=${list === "articles" ? "text" : "total"}&offsets=${unit}`,
      );
      assert.ok(items.length >= 3);
      for (const row of items) {
        assert.ok(row.snippets && row.snippets.length > 0);
        for (const { part, start, end, text, hits } of row.snippets) {
          const whole = part === "title" ? row.title : row.text;
          assert.equal(slice(whole, start, end), text);
          for (const hit of hits) assert.match(slice(whole, hit.start, hit.end), /^(ferry|pier)$/i);
        }
      }
    }
  }
  assert.equal((await search("/v1/articles")).items[0]?.snippets, undefined);
});

test("title: looks into titles alone, and shows them", async () => {
  const { items } = await search("/v1/articles?q=title:ferry");
  assert.deepEqual(
    items.map(({ externalId, snippets }) => [externalId, snippets?.map(({ part }) => part)]),
    [["s1", ["title"]]],
  );
});

test("proximity and NOT narrow a search, and what is left out is not shown", async () => {
  const found = async (q: string) =>
    (await search(`/v1/articles?q=${encodeURIComponent(q)}`)).items.map(({ externalId }) => externalId);
  assert.deepEqual(await found('"ferry pier"~2'), ["s2", "s0"]);
  assert.deepEqual(await found('"ferry pier"~1'), []);
  assert.deepEqual(await found("ferry AND NOT pier"), ["s1"]);
  assert.deepEqual(await found("(market OR schools) -quay"), ["s2"]);
  assert.deepEqual(await found("capt* dark"), ["s0"]);
});

test("sorted by relevance the best comes first, a title counting more than a text", async () => {
  const { items } = await search("/v1/articles?q=ferry&sort=relevance");
  assert.equal(items[0]?.externalId, "s1");
  const pier = await search("/v1/articles?q=pier&sort=relevance");
  assert.deepEqual(
    pier.items.map(({ externalId }) => externalId),
    ["s0", "s2"],
  );
  assert.equal(pier.truncated, undefined);
  assert.ok((await search("/v1/claims?q=ferry&sort=relevance")).items.every(({ text }) => /ferry/i.test(text)));
});

test("pages by relevance neither repeat nor lose rows while others come and go", async () => {
  const first = await search("/v1/articles?q=ferry&sort=relevance&limit=1");
  await post(service, {
    content: "Ferry, ferry, ferry: the ferry is back.",
    title: "Ferry ferry",
    externalId: "new",
  }).expect(201);
  const seen = [first.items[0]?.externalId];
  for (let next = first.next; next !== null; ) {
    const page: Awaited<ReturnType<typeof search>> = await search(next);
    seen.push(...page.items.map(({ externalId }) => externalId));
    next = page.next;
  }
  assert.deepEqual(seen.sort(), ["s0", "s1", "s2"]);
  const { items } = (await http.get("/v1/articles?externalId=new")).body as { items: { id: string }[] };
  await http.delete(`/v1/articles/${items[0]?.id}`).set("x-api-key", writeKey).expect(204);
});

test("relevance needs a search, and an export holds all rows", async () => {
  for (const query of ["sort=relevance", "sort=relevance&q=ferry&format=csv"]) {
    const refused = await http.get(`/v1/articles?${query}`);
    assert.deepEqual([refused.status, refused.body.faults[0].name], [400, "sort"], query);
  }
  const forged = (await search("/v1/articles?q=ferry&sort=relevance&limit=1")).next as string;
  const cursor = new URLSearchParams(forged.split("?")[1]).get("cursor") as string;
  const [fingerprint] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as string[];
  const other = Buffer.from(JSON.stringify([fingerprint, "abc", ""])).toString("base64url");
  assert.equal((await http.get(forged.replace(cursor, other))).body.code, "request.badCursor");
});
