import assert from "node:assert/strict";
import { test } from "node:test";
import { contentHash } from "../../src/http/presenters/comparisons.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService, writeKey } from "./service.ts";

interface Matrix {
  readonly id: string;
  readonly columns: readonly {
    readonly outletId: string;
    readonly articles: readonly { readonly id: string; readonly revision: number | null }[];
  }[];
  readonly claims: Readonly<
    Record<
      string,
      { readonly text: string; readonly articleId: string; readonly spans: unknown[]; readonly type: string }
    >
  >;
  readonly rows: readonly {
    readonly text: string;
    readonly status: string;
    readonly outlets: number;
    readonly score: number;
    readonly cells: readonly {
      readonly outletId: string;
      readonly status: string;
      readonly claimIds: readonly string[];
      readonly nearest: { readonly score: number; readonly text: string } | null;
    }[];
  }[];
  readonly withdrawn: readonly string[];
  readonly totalRows: number;
  readonly truncated: string | null;
}

const service = await startService();
const { http } = service;
const first = (await post(service, ferry.post)).body as { id: string; eventId: string };
const second = (await post(service, ferry.herald)).body as { id: string; eventId: string };
const event = `/v1/events/${first.eventId}/comparison`;
const matrix = async (path: string) => (await http.get(path)).body as Matrix;

test("every filter of the matrix lets through what it says, and says what was cut", async () => {
  const whole = await matrix(event);
  assert.ok(whole.rows.length > 2);
  assert.equal(whole.truncated, null);
  const status = await matrix(`${event}?status=single`);
  assert.deepEqual(
    status.rows.map((row) => row.text),
    whole.rows.filter((row) => row.status === "single").map((row) => row.text),
  );
  const outlet = await matrix(`${event}?outlet=island-herald`);
  assert.ok(
    outlet.rows.every((row) => row.cells.some((cell) => cell.outletId === "island-herald" && cell.status === "says")),
  );
  const two = await matrix(`${event}?minOutlets=2`);
  assert.equal(two.totalRows, whole.rows.filter((row) => row.outlets >= 2).length);
  const unsure = Math.min(...whole.rows.map((row) => row.score));
  const sure = await matrix(`${event}?minScore=${unsure + 0.001}`);
  assert.ok(sure.totalRows > 0);
  assert.equal(sure.totalRows, whole.rows.filter((row) => row.score > unsure + 0.001).length);
  assert.ok(sure.totalRows < whole.totalRows);
  for (const bad of ["2", "-1", "high"]) assert.equal((await http.get(`${event}?minScore=${bad}`)).status, 400, bad);
  const type = await matrix(`${event}?type=direct`);
  assert.ok(type.rows.length > 0);
  assert.ok(
    type.rows.every((row) => row.cells.some((cell) => cell.claimIds.some((id) => type.claims[id]?.type === "direct"))),
  );
  const cut = await matrix(`${event}?limit=1`);
  assert.deepEqual([cut.rows.length, cut.totalRows], [1, whole.totalRows]);
  assert.match(cut.truncated ?? "", new RegExp(`1 of ${whole.totalRows} rows`));
  assert.ok(Object.keys(cut.claims).length < Object.keys(whole.claims).length);
});

test("tables tell scores in four decimals: each row's, and how near the nearest sentence comes to a cell", async () => {
  const { rows } = await matrix(event);
  const shown = (score: number) => String(Number(score.toFixed(4)));
  const documents = [
    { outlet: "North", content: "The ferry struck the north pier at Port Maren on Tuesday morning in thick fog." },
    { outlet: "South", content: "In thick fog on Tuesday morning the ferry hit the pier at Port Maren." },
  ];
  const [long] = ((await http.post("/v1/comparisons").send({ documents })).body as Matrix).rows;
  assert.ok(String(long!.score).length > 6);
  const table = (await http.post("/v1/comparisons?format=csv").send({ documents })).text.split("\r\n");
  assert.equal(table[1]!.split(",")[6], shown(long!.score));
  const told = (await http.get(`${event}?format=csv`)).text.trimEnd().split("\r\n").slice(1);
  assert.deepEqual(
    told.map((line) => line.split(",")[6]),
    rows.map(({ score }) => shown(score)),
  );
  const scores = rows.flatMap(({ cells }) =>
    cells.map(({ nearest }) => (nearest === null ? "" : shown(nearest.score))),
  );
  assert.ok(scores.some((score) => score !== ""));
  const lines = (await http.get(`${event}?format=tidy`)).text.trimEnd().split("\r\n").slice(1);
  assert.deepEqual(
    lines.map((line) => afterSearch.exec(line)?.[1]),
    scores,
  );
});
const afterSearch =
  /,\d*,(?:true|false|),([\d.]*),(?:[^,"]*,){3}(?:[^,"]*|"(?:[^"]|"")*")(?:,(?:[^,"]*|"(?:[^"]|"")*")){4}$/;

test("whoever is not said to tell a thing is shown with the sentence that comes nearest, in words and by its place", async () => {
  const { rows } = (await http.get(event)).body as {
    rows: { cells: { status: string; nearest: Nearest | null }[] }[];
  };
  const found = rows.flatMap(({ cells }) => cells.flatMap(({ nearest }) => nearest ?? []));
  assert.ok(found.length > 0);
  const [post, herald] = [ferry.post, ferry.herald];
  for (const { articleId, span, text } of found) {
    const whole = (articleId === first.id ? post : articleId === second.id ? herald : null)!;
    assert.equal(span.part === "title" ? whole.title : whole.content.includes(text) && text, text);
    assert.equal(text.length, span.end - span.start);
  }
  const tidy = (await http.get(`${event}?format=tidy`)).text;
  for (const { text } of found) assert.ok(tidy.includes(text.replaceAll('"', '""')), text);
});
interface Nearest {
  readonly articleId: string;
  readonly span: { readonly part: string; readonly start: number; readonly end: number };
  readonly text: string;
}

test("of a sentence that fills a page its beginning is shown", async () => {
  const filling = Array.from({ length: 120 }, (_, at) => `crate ${at} of the ferry Linnet`).join(" and ");
  const documents = [
    ferry.post,
    { ...ferry.herald, content: `Somebody on the pier counted ${filling}. Nothing else was told.` },
  ];
  const { rows } = (await http.post("/v1/comparisons").send({ documents })).body as Matrix;
  const texts = rows.flatMap(({ cells }) => cells.flatMap(({ nearest }) => nearest?.text ?? []));
  assert.ok(texts.some((text) => text.endsWith("…")));
  assert.ok(texts.every((text) => text.length <= 400));
});

test("a comparison's id is the hash of its content", async () => {
  const { id, ...content } = await matrix(event);
  assert.equal(id, contentHash(content));
});

test("stored articles, documents and a query can be compared", async () => {
  const documents = [{ ...ferry.orchard }, { ...ferry.orchard }];
  const mixed = await http.post("/v1/comparisons").send({ articles: [first.id, "art_none"], documents });
  const columns = (mixed.body as Matrix).columns.flatMap((column) => column.articles);
  assert.deepEqual(columns.map(({ revision }) => revision).sort(), [1, null]);
  assert.match((mixed.body as Matrix).truncated ?? "", /art_none/);
  assert.equal((await http.get("/v1/articles")).body.items.length, 2);
  const query = await http.post("/v1/comparisons").send({ query: { outlet: "harbour-post" } });
  assert.deepEqual(
    (query.body as Matrix).columns.map(({ outletId }) => outletId),
    ["harbour-post"],
  );
});

test("what stands for a document that was sent is said", async () => {
  const url = "https://coast-wire.example/pier";
  const documents = [
    { content: "The pier stands.", url },
    { content: "The pier fell.", url },
    { ...ferry.post, title: "Sent once more" },
  ];
  const { body } = await http.post("/v1/comparisons").send({ articles: [first.id], documents });
  const { columns, claims, truncated } = body as Matrix;
  assert.equal(columns.flatMap((column) => column.articles).length, 2);
  const told = JSON.stringify(claims);
  assert.match(told, /pier stands/);
  assert.doesNotMatch(told, /pier fell/);
  assert.match(truncated ?? "", /documents\[1\] is the same article as documents\[0\]/);
  assert.match(truncated ?? "", new RegExp(`documents\\[2\\] is the same article as the stored article ${first.id}`));
});

test("a kept comparison stays as it was when articles change, and loses the words of one that is removed", async () => {
  const kept = await http
    .post("/v1/comparisons?keep=true")
    .set("x-api-key", writeKey)
    .send({ articles: [first.id, second.id] });
  const path = kept.headers.location as string;
  assert.equal(path, `/v1/comparisons/${(kept.body as Matrix).id}`);
  assert.equal((await http.get(path)).text, kept.text);
  await post(service, { ...ferry.herald, content: `${ferry.herald.content}\n\nThe mayor promised a new pier.` });
  assert.equal((await http.get(path)).text, kept.text);

  const bibtex = await http.get(`${path}?format=bibtex`);
  assert.match(
    bibtex.text,
    /^@misc\{rashomon-[0-9a-f]{12},\n {2}title = \{\{Comparison of \d+ claims in Harbour Post, Island Herald\}\},\n/,
  );
  const csl = await http.get(path).set("accept", "application/vnd.citationstyles.csl+json").buffer();
  const [cited] = JSON.parse(csl.text);
  assert.equal(cited.note, (kept.body as Matrix).id);
  // Whoever follows the citation finds what was cited.
  assert.equal(await (await fetch(cited.URL)).text(), kept.text);

  await http.delete(`/v1/articles/${second.id}`).set("x-api-key", writeKey).expect(204);
  const after = await matrix(path);
  assert.deepEqual(after.withdrawn, [second.id]);
  const before = kept.body as Matrix;
  for (const [id, claim] of Object.entries(after.claims)) {
    assert.deepEqual(claim.spans, before.claims[id]?.spans);
    assert.equal(claim.text, claim.articleId === second.id ? "" : before.claims[id]?.text);
  }
  const words = JSON.stringify(after);
  for (const { text, articleId } of Object.values(before.claims)) {
    if (articleId === second.id && text.length > 20 && !ferry.post.content.includes(text))
      assert.ok(!words.includes(JSON.stringify(text)), text);
  }
});

test("a comparison leaves as tables and as schema.org claims", async () => {
  const whole = await matrix(`${event}?minOutlets=1`);
  const csv = (await http.get(`${event}?format=csv&minOutlets=1`)).text.trimEnd().split("\r\n");
  assert.equal(csv.length, whole.rows.length + 1);
  assert.match(csv[0] as string, /^row,status,conflicts,drift,outlets,independentOrigins,score,text,Harbour Post/);
  const tidy = (await http.get(`${event}?format=tidy`)).text.trimEnd().split("\r\n");
  assert.equal(tidy.length, whole.rows.length * whole.columns.length + 1);
  assert.match(
    tidy[0] as string,
    /,rowScore,.*,nearestScore,cues,negated,modality,nearestText,drift,evidence,articleUrl,publishedAt$/,
  );
  const lines = (await http.get(`${event}?format=ndjson`).buffer()).text.trimEnd().split("\n");
  const rows = lines.map((line) => JSON.parse(line) as Matrix["rows"][number] & Pick<Matrix, "claims">);
  assert.deepEqual(
    rows.map((row) => row.text),
    whole.rows.map((row) => row.text),
  );
  assert.ok(rows.every((row) => row.cells.every((cell) => cell.claimIds.every((id) => row.claims[id]))));
  const ld = JSON.parse((await http.get(event).set("accept", "application/ld+json").buffer()).text);
  assert.equal(ld["@context"], "https://schema.org");
  assert.equal(ld["@graph"].length, whole.rows.length);
  assert.ok(
    ld["@graph"].every(
      (claim: { "@type": string; appearance: unknown[] }) => claim["@type"] === "Claim" && claim.appearance.length > 0,
    ),
  );
});

test("rows are found by what their tellings differ in, replaced or contradicted", async () => {
  const told = (dead: string, hour: string, outlet: string) => ({
    outlet,
    title: `The mill at Tharrow ${outlet}`,
    publishedAt: `2024-04-16T${hour}:00Z`,
    content: `${dead} people died in the Tharrow mill fire on Tuesday, the police said. Its owner was abroad when the roof fell in.`,
  });
  const documents = [told("Nine", "08:00", "Morning Post"), told("Twelve", "20:00", "Evening Herald")];
  const ask = async (query: string) =>
    (await http.post(`/v1/comparisons?${query}`).send({ documents }).expect(200)).body as {
      rows: { status: string; conflicts: { kind: string; updates: boolean }[] }[];
    };
  const { rows } = await ask("conflict=number&conflict=date");
  assert.deepEqual(
    rows.map(({ conflicts }) => conflicts.map(({ kind, updates }) => [kind, updates])),
    [[["number", true]]],
  );
  assert.deepEqual((await ask("status=conflict")).rows, []);
  assert.deepEqual((await ask("conflict=negation")).rows, []);
  await http.post("/v1/comparisons?conflict=update").send({ documents }).expect(400);
});

test("rows are found by what drifts in them, and tables tell it", async () => {
  const words = "We asked the board for a survey and they refused it twice before the gale";
  const documents = [
    { ...ferry.post, content: `The pier fell on Monday. “${words},” Mayor Ana Ruiz said.` },
    {
      ...ferry.herald,
      content: `The pier fell on Monday. “${words.replace("refused", "granted")},” Mayor Ana Ruiz said.`,
    },
  ];
  const ask = async (query: string) => await http.post(`/v1/comparisons?${query}`).send({ documents }).expect(200);
  const { rows } = (await ask("drift=quotation")).body as { rows: { drift: { kind: string }[] }[] };
  assert.deepEqual(
    rows.map(({ drift }) => drift.map(({ kind }) => kind)),
    [["quotation"]],
  );
  assert.deepEqual((await ask("drift=speaker&drift=voice")).body.rows, []);
  for (const format of ["csv", "tidy"])
    assert.match(
      (await ask(`drift=quotation&format=${format}`)).text,
      /quotation: ""refused"" became ""granted"" within/,
    );
  await http.post("/v1/comparisons?drift=words").send({ documents }).expect(400);
});
