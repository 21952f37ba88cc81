import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService, writeKey } from "./service.ts";

const service = await startService();
const { http } = service;

const pageOf = (outlet: string, published: string, modified: string | null, paragraphs: readonly string[]): string => {
  const facts = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Ardmere bridge closed after inspection",
    datePublished: published,
    ...(modified !== null && { dateModified: modified }),
    publisher: { "@type": "Organization", name: outlet },
  };
  return `<!doctype html><html lang="en"><head><title>Ardmere bridge closed after inspection</title>
<script type="application/ld+json">${JSON.stringify(facts)}</script></head><body><article><h1>Ardmere bridge closed after inspection</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}</article></body></html>`;
};
const common = [
  "The council of Tolvane closed the Ardmere bridge on Wednesday after an inspection found cracks in two of its pillars.",
  "Lorries were sent over the northern ring road, and buses ended their journeys at the old market.",
];
const added = "Engineers from Quillan will weld steel plates to the pillars, Mayor Ines Barrow said in the evening.";
const pages = {
  early: pageOf("Tolvane Gazette", "2031-04-02T08:00:00Z", "2031-04-02T20:30:00Z", [...common, added]),
  between: pageOf("Quillan Post", "2031-04-02T10:00:00Z", null, [
    ...common,
    "School children walked home along the river.",
  ]),
  late: pageOf("Harrow Mail", "2031-04-02T19:00:00Z", null, [...common, added]),
};

interface Told {
  readonly rows: readonly {
    readonly text: string;
    readonly first: { readonly candidates: readonly { readonly outletId: string; readonly publishedTo: string }[] };
    readonly cells: readonly { readonly outletId: string; readonly status: string; readonly reason: string | null }[];
  }[];
}

test("a page's last change is read, and what it tells may be as new as that", async () => {
  const ids: string[] = [];
  for (const content of Object.values(pages)) {
    const { body } = await post(service, { format: "html", content });
    ids.push(body.id);
  }
  const { body: stored } = await http.get(`/v1/articles/${ids[0]}`).expect(200);
  assert.deepEqual(
    [stored.publishedAt, stored.modifiedAt, stored.modifiedTo],
    ["2031-04-02T08:00:00Z", "2031-04-02T20:30:00Z", "2031-04-02T20:30:01.000Z"],
  );
  const told = (await http.get(`/v1/events/${stored.eventId}/comparison`).expect(200)).body as Told;
  const row = told.rows.find(({ text }) => text.includes("weld steel plates"))!;
  assert.deepEqual(
    row.first.candidates.map(({ outletId, publishedTo }) => [outletId, publishedTo]),
    [
      ["tolvane-gazette", "2031-04-02T20:30:01.000Z"],
      ["harrow-mail", "2031-04-02T19:00:01.000Z"],
    ],
  );
  const between = row.cells.find(({ outletId }) => outletId === "quillan-post")!;
  assert.deepEqual([between.status, between.reason], ["unknown", "publishedBefore"]);
  const { text: page } = await http
    .get(`/v1/events/${stored.eventId}/comparison`)
    .set("accept", "text/html")
    .expect(200);
  assert.ok(page.includes("changed 2031-04-02T20:30:00Z"));
  const { text: table } = await http.get("/v1/articles?format=csv").expect(200);
  assert.ok(table.includes("2031-04-02T20:30:00Z"));
});

test("a sender may state it, and is told where it is no time", async () => {
  const document = { content: common.join("\n\n"), publishedAt: "2031-04-02T08:00:00Z", modifiedAt: "2031-04-03" };
  const { body } = await http.post("/v1/analyses").send(document).expect(200);
  assert.equal(body.article.modifiedAt, "2031-04-03");
  const refused = await http
    .post("/v1/articles")
    .set("x-api-key", writeKey)
    .send({ ...document, modifiedAt: "soon" });
  assert.deepEqual([refused.status, refused.body.code], [422, "document.badDate"]);
  const early = await http
    .post("/v1/analyses")
    .send({ ...document, modifiedAt: "2031-04-01" })
    .expect(200);
  assert.equal(early.body.article.modifiedAt, null);
});
