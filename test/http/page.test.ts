import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;
const { eventId, storylineId } = (await post(service, ferry.post)).body as { eventId: string; storylineId: string };
await post(service, ferry.herald);
const comparison = `/v1/events/${eventId}/comparison`;
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const page = async (path: string) => {
  const { text, headers } = await http
    .get(path)
    .expect(200)
    .expect("content-type", /^text\/html; charset=utf-8$/);
  return { text, headers, document: parseHTML(text).document };
};
interface Matrix {
  readonly columns: readonly { readonly outlet: { readonly name: string } }[];
  readonly claims: Readonly<Record<string, { readonly text: string }>>;
  readonly rows: readonly {
    readonly id: string;
    readonly status: string;
    readonly text: string;
    readonly cells: readonly {
      readonly claimIds: readonly string[];
      readonly nearest: { readonly text: string } | null;
    }[];
  }[];
}

test("a page shows every row, cell and claim of the comparison, with what comes nearest where nobody says it", async () => {
  const matrix = (await http.get(comparison)).body as Matrix;
  const { document } = await page(`${comparison}?format=html`);
  const heads = [...document.querySelectorAll("thead th")].slice(1).map((head) => head.textContent);
  for (const [at, { outlet }] of matrix.columns.entries()) assert.ok(heads[at]!.startsWith(outlet.name));
  const rows = [...document.querySelectorAll("tbody tr")];
  assert.deepEqual(
    rows.map((row) => [row.id, row.className, row.querySelector("th p")!.textContent]),
    matrix.rows.map(({ id, status, text }) => [id, status, text]),
  );
  for (const [at, { cells }] of matrix.rows.entries()) {
    const shown = [...rows[at]!.querySelectorAll("td")];
    assert.equal(shown.length, cells.length);
    for (const [column, { claimIds, nearest }] of cells.entries()) {
      const told = shown[column]!.textContent!;
      for (const id of claimIds) assert.ok(told.includes(matrix.claims[id]!.text), matrix.claims[id]!.text);
      if (nearest !== null) assert.ok(told.includes(nearest.text), nearest.text);
    }
  }
});

test("a browser that asks for a page gets one, whoever asks for nothing gets JSON", async () => {
  for (const path of [comparison, `/v1/storylines/${storylineId}/comparison`]) {
    await http
      .get(path)
      .set("accept", browser)
      .expect("content-type", /^text\/html/);
    await http.get(path).expect("content-type", /^application\/json/);
  }
  const documents = [ferry.post, ferry.herald];
  await http
    .post("/v1/comparisons")
    .set("accept", "text/html")
    .send({ documents })
    .expect("content-type", /^text\/html/);
  const kept = (
    await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .send({ query: { event: eventId } })
  ).headers.location as string;
  await http
    .get(kept)
    .set("accept", browser)
    .expect(200)
    .expect("content-type", /^text\/html/);
});

test("nothing of a document becomes part of the page, and nothing is loaded or run", async () => {
  const hostile = `<script>alert("1")</script><img src=x onerror='alert(2)'>`;
  const documents = [
    {
      ...ferry.post,
      outlet: hostile,
      title: hostile,
      content: `${ferry.post.content} ${hostile} The ${hostile} pier fell.`,
    },
    { ...ferry.herald, url: 'https://herald.example/?a=1&b="><script>' },
  ];
  const answer = await http.post("/v1/comparisons?format=html").send({ documents }).expect(200);
  const { document } = parseHTML(answer.text);
  assert.equal(document.querySelectorAll("script, img, iframe, link, object").length, 0);
  assert.ok(document.body.textContent!.includes(hostile));
  for (const link of document.querySelectorAll("a")) assert.match(link.getAttribute("href")!, /^(?:https?:\/\/|#row_)/);
  assert.ok(
    [...document.querySelectorAll("*")].every((one) => [...one.attributes].every(({ name }) => !name.startsWith("on"))),
  );
  assert.match(answer.headers["content-security-policy"] as string, /^default-src 'none'; style-src 'unsafe-inline';/);
});

test("filters, pages and cells that are left out are those of the comparison", async () => {
  const matrix = (await http.get(`${comparison}?limit=2&cells=says`)).body as Matrix;
  const { document } = await page(`${comparison}?limit=2&cells=says&format=html`);
  assert.equal(document.querySelectorAll("tbody tr").length, 2);
  assert.equal(document.querySelectorAll("tbody td.says").length, matrix.rows.flatMap(({ cells }) => cells).length);
  const next = document.querySelector("a[rel=next]")!.getAttribute("href")!;
  assert.equal((await page(next)).document.querySelectorAll("tbody tr").length, 2);
  await http.get(`${comparison}?format=html&fields=text`).expect(400);
});

test("a page of what was kept tells which articles were removed since, and shows none of their words", async () => {
  const { id } = (await post(service, { ...ferry.herald, outlet: "Gull Weekly", url: "https://gull.example/linnet" }))
    .body as {
    id: string;
  };
  const kept = (
    await http
      .post("/v1/comparisons?keep=true")
      .set("x-api-key", writeKey)
      .set("accept", browser)
      .send({ query: { event: eventId } })
  ).headers.location as string;
  await http.delete(`/v1/articles/${id}`).set("x-api-key", writeKey).expect(204);
  const { document } = await page(`${kept}?format=html`);
  assert.ok(document.querySelector(".gone")!.textContent!.includes(id));
  const column = [...document.querySelectorAll("thead th")].findIndex((head) =>
    head.textContent!.startsWith("Gull Weekly"),
  );
  assert.ok(column > 0);
  for (const row of document.querySelectorAll("tbody tr")) {
    const cell = row.querySelectorAll("td")[column - 1]!;
    if (cell.className.startsWith("says")) assert.match(cell.textContent!, /^(?:\(removed\))+$/);
  }
});

test("a browser that asks for some fields gets JSON, and so does what is posted page by page", async () => {
  await http
    .get(`${comparison}?fields=text,status`)
    .set("accept", browser)
    .expect(200)
    .expect("content-type", /^application\/json/);
  const documents = [ferry.post, ferry.herald];
  const { text } = await http.post("/v1/comparisons?limit=1&format=html").send({ documents }).expect(200);
  assert.equal(parseHTML(text).document.querySelector("a[rel=next]"), null);
});

test("a page is called by its earliest report, counts what it shows and says what was asked for", async () => {
  const { document } = await page(`${comparison}?status=single&format=html`);
  assert.match(document.title, new RegExp(`^${ferry.post.title}: \\d outlets side by side$`));
  assert.match(document.querySelector("header")!.textContent!, /On this page|single/);
  assert.match(document.querySelector("header")!.textContent!, /Asked for: status=single\./);
});
