import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { post, type Service, startService, writeKey } from "./service.ts";

const report = [
  "The viaduct over the Tarn at Lower Ashmere was closed on Thursday after a girder slipped from its bearing, the railway inspectorate said.",
  "Forty trains a day cross it on their way to the quarries of Pellworth and the docks beyond.",
  "A signaller, Maud Ferrier, had seen dust fall from the third arch shortly before noon and stopped the express.",
  "“I did not wait to be told, and I would not wait the next time either,” she told reporters at the station.",
  "Nobody was hurt, though two wagons of gravel tipped into the meadow below the second pier.",
  "The inspectorate had asked for new bearings in March, and the company had put them off until the autumn.",
  "Chief engineer Otto Lindqvist said that the girder would be lifted by a crane from Castle Drum on Sunday.",
  "Until then buses carry passengers between Lower Ashmere and Pellworth, every twenty minutes from seven.",
  "The mayor of Pellworth, Ines Quarrie, called for an inquiry and for the reports of the last ten years.",
  "Quarry owners expect to lose sixty thousand crowns a day and will ask the company to make it good.",
  "The viaduct was built in 1874, widened in 1931 and last painted when the line was electrified.",
  "Freight for the docks goes round by Merrow, which takes it four hours longer.",
];

/** As one paper carries it: to the letter, or without a sentence and with a line of its own. */
const carried = (paper: number, edited: boolean): string => {
  if (!edited) return report.join(" ");
  const without = report.filter((_, index) => index !== 1 + (paper % (report.length - 1)));
  return [...without, `Readers in district ${paper} can write to our desk in street ${paper * 7}.`].join(" ");
};

/** Every number below `most`, in an order that is the same each time. */
const shuffled = (most: number): number[] =>
  Array.from({ length: most }, (_, index) => index).sort((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009));

const papers = 120;

async function carry(service: Service, order: readonly number[], edited: boolean): Promise<string[]> {
  const lines = order.map((paper) =>
    JSON.stringify({
      content: carried(paper, edited),
      title: "Girder slips on the Tarn viaduct",
      outlet: `Paper ${paper}`,
      url: `https://paper-${paper}.example/viaduct`,
      publishedAt: new Date(Date.UTC(2024, 4, 2, 12, paper)).toISOString(),
    }),
  );
  const { text } = await service.http
    .post("/v1/articles")
    .set("x-api-key", writeKey)
    .set("content-type", "application/x-ndjson")
    .send(lines.join("\n"))
    .buffer();
  const answered = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { articleId?: string });
  return answered.flatMap(({ articleId }) => articleId ?? []);
}

async function assertOneOrigin({ http, file }: Service, ids: readonly string[]): Promise<void> {
  const { body: events } = await http.get("/v1/events").expect(200);
  assert.deepEqual(
    events.items.map((event: { articles: number; independentOrigins: number }) => [
      event.articles,
      event.independentOrigins,
    ]),
    [[papers, 1]],
  );
  const raw = new Database(file, { readonly: true });
  const groups = raw
    .prepare("SELECT group_id, count(*) FROM copy_members GROUP BY group_id")
    .raw()
    .all() as unknown[][];
  const outside = raw.prepare("SELECT count(*) FROM articles WHERE copy_group_id IS NOT ?").pluck();
  assert.deepEqual(
    groups.map(([, members]) => members),
    [papers],
  );
  assert.equal(outside.get(groups[0]![0]), 0);
  raw.close();
  const five = [0, 31, 58, 87, 119].map((at) => ids[at]);
  const { body: compared } = await http.post("/v1/comparisons").send({ articles: five }).expect(200);
  const shared = compared.rows.filter((row: { outlets: number }) => row.outlets > 1);
  assert.ok(shared.length > 0);
  for (const row of compared.rows) assert.equal(row.independentOrigins, 1, row.text);
  for (const row of shared) assert.equal(row.status, "oneOrigin", row.text);
}

const inOrder = Array.from({ length: papers }, (_, index) => index);
const cases = [
  { what: "to the letter, one after the other", order: inOrder, edited: false },
  { what: "to the letter, in any order", order: shuffled(papers), edited: false },
  { what: "edited by each, in any order", order: shuffled(papers), edited: true },
] as const;

for (const { what, order, edited } of cases)
  test(`a report that ${papers} outlets carry has one origin: ${what}`, async () => {
    const service = await startService();
    const ids = await carry(service, order, edited);
    assert.equal(ids.length, papers);
    await assertOneOrigin(service, ids);
    const groupOf = async (id: string | undefined) => (await service.http.get(`/v1/articles/${id}`)).body.copyGroupId;
    const group = await groupOf(ids[0]);
    await service.store.rebuildGroups();
    await assertOneOrigin(service, ids);
    assert.equal(await groupOf(ids.at(-1)), group);
  });

test("a report that says whose it is counts with that outlet's, however freely it was put into other words", async () => {
  const service = await startService();
  const told = (outlet: string, title: string, ...paragraphs: readonly string[]) =>
    `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}"><link rel="canonical" href="https://${outlet.toLowerCase().replaceAll(" ", "-")}.example/siren">
     <meta property="article:published_time" content="2031-10-05T16:00:00Z"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
  const pages = [
    told(
      "Brenick Courier",
      "Sirens at Brenick dam howl by mistake",
      "The sirens of the Brenick dam sent 3,200 people running for higher ground on Sunday, by mistake, the operator Nordkraft said.",
      "Mayor Ulla Brekke of Brenick said that the town would sue Nordkraft over the false alarm at the dam.",
    ),
    told(
      "Coastline Weekly",
      "Dam sirens empty Brenick for nothing",
      "By Sara Lind, Brenick Courier",
      "A false alarm at the Brenick dam drove 3,200 people out of their houses on Sunday, Nordkraft, its operator, said.",
      "The town will sue Nordkraft over the sirens, Brenick's mayor, Ulla Brekke, said.",
      "Translated from the Brenick Courier by Tom Reed",
    ),
    told(
      "Inland Radio",
      "False alarm at Brenick dam",
      "Nordkraft, the operator of the Brenick dam, said that the sirens which 3,200 people fled from on Sunday had gone off by mistake.",
      "Ulla Brekke, the mayor of Brenick, said the town would sue Nordkraft over the false alarm.",
    ),
  ];
  const events = new Set<string>();
  for (const content of pages) events.add((await post(service, { format: "html", content }).expect(201)).body.eventId);
  assert.equal(events.size, 1);
  const { body } = await service.http.get(`/v1/events/${[...events][0]}`).expect(200);
  assert.deepEqual([body.outlets.length ?? body.outlets, body.independentOrigins], [3, 2]);
  assert.ok(!JSON.stringify(body.people).match(/Sara Lind|Tom Reed/));
  const { body: comparison } = await service.http.get(`/v1/events/${[...events][0]}/comparison`).expect(200);
  for (const row of comparison.rows) assert.ok(row.independentOrigins <= 2, row.text);
  const { body: found } = await service.http.get("/v1/articles?origin=Brenick%20Courier").expect(200);
  assert.equal(found.items.length, 2);
});
