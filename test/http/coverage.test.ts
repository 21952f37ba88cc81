import assert from "node:assert/strict";
import { test } from "node:test";
import { csvLine } from "../../src/http/exports/csv.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

interface Told {
  readonly id: string;
  readonly articleId: string;
  readonly within: string | null;
}

const service = await startService();
const nested = `${ferry.herald.content}\n\nThe storm injured 84 passengers and 12 sailors on April 16, 2024.\n\nSpokesman Bo Lind said that the owner had told him that "the radar failed."`;
const { eventId } = (await post(service, ferry.post)).body as { eventId: string };
await post(service, { ...ferry.herald, content: nested });
/** A copy: another outlet, no other origin. */
await post(service, { ...ferry.post, url: "https://coast-wire.example/linnet", outlet: "Coast Wire" });
const event = `/v1/events/${eventId}`;

test("the timeline tells each article's claims as its claim list has them, nested ones too", async () => {
  const { items } = (await service.http.get(`${event}/timeline`)).body as {
    items: { publishedFrom: string | null; claim: Told }[];
  };
  const articles = [...new Set(items.map(({ claim }) => claim.articleId))];
  assert.equal(articles.length, 3);
  for (const id of articles) {
    const listed = ((await service.http.get(`/v1/articles/${id}/claims`)).body as { items: Told[] }).items;
    const told = items.filter(({ claim }) => claim.articleId === id);
    assert.deepEqual(
      told.map(({ claim }) => claim.id),
      listed.map((claim) => claim.id),
    );
  }
  assert.ok(items.some(({ claim }) => claim.within !== null));
  const times = items.map(({ publishedFrom }) => publishedFrom);
  assert.deepEqual(times, times.toSorted());
});

test("a timeline leaves as lines and as a table of the same claims, with its filters, by page too", async () => {
  const { http } = service;
  const lines = (text: string) => text.trimEnd().split(text.includes("\r\n") ? "\r\n" : "\n");
  for (const filter of ["", "&voice=attributed", "&outlet=coast-wire&type=assertion", "&limit=2"]) {
    const whole = (await http.get(`${event}/timeline?format=json${filter}`)).body as {
      items: { outletId: string; first: string | null; rowIds: string[]; claim: { id: string; text: string } }[];
      next: string | null;
    };
    assert.ok(whole.items.length > 0);
    const ndjson = await http.get(`${event}/timeline?format=ndjson${filter}`).buffer().expect(200);
    assert.deepEqual(
      lines(ndjson.text).map((line) => JSON.parse(line)),
      whole.items,
    );
    const csv = await http
      .get(`${event}/timeline?${filter.slice(1)}`)
      .set("accept", "text/csv")
      .buffer()
      .expect(200);
    assert.match(csv.headers["content-type"]!, /^text\/csv/);
    const [head = "", ...rows] = lines(csv.text);
    assert.match(
      head,
      /^publishedAt,.*,outlet,outletId,first,rowIds,claimId,articleId,type,.*,numbers,dates,prefix,suffix$/,
    );
    assert.equal(rows.length, whole.items.length);
    for (const [at, { outletId, first, rowIds, claim }] of whole.items.entries())
      assert.ok(rows[at]!.includes(`,${outletId},${first ?? ""},${rowIds.join("; ")},${claim.id},`), rows[at]);
    for (const { headers } of [ndjson, csv]) {
      assert.match(headers.etag!, /^"/);
      assert.equal(headers.link !== undefined, whole.next !== null);
    }
    if (whole.next === null) continue;
    const [, onward = ""] = /<(.*)>/.exec(csv.headers.link!) ?? [];
    assert.equal(lines((await http.get(onward).buffer().expect(200)).text)[0], head);
  }
  const picked = await http.get(`${event}/timeline?format=ndjson&fields=text`).buffer().expect(200);
  assert.deepEqual(Object.keys(JSON.parse(lines(picked.text)[0]!).claim), ["id", "text"]);
  await http.get(`${event}/timeline?format=csv&fields=text`).expect(400, /fields/);
});

test("a table of claims tells their numbers and dates, and what stands around them", async () => {
  const { http } = service;
  const { items } = (await http.get("/v1/claims?limit=100")).body as {
    items: { numbers: { text: string }[]; dates: { from: string; to: string }[]; prefix: string; suffix: string }[];
  };
  const { text } = await http.get("/v1/claims?format=csv").buffer();
  const [head = "", ...rows] = text.trimEnd().split("\r\n");
  assert.ok(head.endsWith(",tags,meta,numbers,dates,prefix,suffix"));
  // What stands around a claim may go over several lines; a row does not.
  assert.ok(items.some(({ suffix }) => suffix.includes("\n")));
  assert.ok(rows.every((row) => !row.includes("\n")));
  const endOf = ({ numbers, dates, prefix, suffix }: (typeof items)[number]) =>
    csvLine([
      numbers.map((one) => one.text).join("; "),
      dates.map(({ from, to }) => `${from}/${to}`).join("; "),
      prefix.replace(/\s+/g, " "),
      suffix.replace(/\s+/g, " "),
    ]).replace(/\r\n$/, "");
  for (const wanted of [
    (item: (typeof items)[number]) => item.numbers.length > 1,
    (item: (typeof items)[number]) => item.dates.some(({ from, to }) => from && to),
  ]) {
    const at = items.findIndex(wanted);
    assert.ok(at >= 0);
    assert.ok(rows[at]!.endsWith(`,${endOf(items[at]!)}`), rows[at]);
  }
});

test("claims come with the sentence in which they stand where it is asked for", async () => {
  const { http } = service;
  interface Claim {
    readonly text: string;
    readonly sentence?: string;
  }
  const list = async (query: string) =>
    (await http.get(`/v1/claims?limit=100${query}`).expect(200)).body.items as Claim[];
  const plain = await list("");
  assert.ok(plain.every((claim) => !("sentence" in claim)));
  const items = await list("&include=sentence");
  assert.deepEqual(
    items.map(({ sentence: _, ...claim }) => claim),
    plain,
  );
  const sentences = new Map(items.map(({ text, sentence }) => [text, sentence]));
  for (const [text, sentence] of [
    [
      "the pier would stay closed until Friday",
      "Harbour master Tomas Vidal said the pier would stay closed until Friday.",
    ],
    [
      '"The engines did not answer," "We had ninety seconds."',
      '"The engines did not answer," Captain Ruth Adeyemi told reporters at the quay. "We had ninety seconds."',
    ],
    ["Ferry Linnet strikes Port Maren pier, passengers hurt", "Ferry Linnet strikes Port Maren pier, passengers hurt"],
  ])
    assert.equal(sentences.get(text!), sentence);
  assert.deepEqual(
    (await list("&fields=sentence")).map(({ sentence }) => sentence),
    items.map(({ sentence }) => sentence),
  );
  assert.deepEqual(
    (await list("&include=sentence&offsets=codepoint")).map(({ sentence }) => sentence),
    items.map(({ sentence }) => sentence),
  );
  const rows = (await http.get("/v1/claims?include=sentence&format=csv").buffer()).text.trimEnd().split("\r\n");
  assert.ok(rows[0]!.endsWith(",suffix,sentence"));
  for (const [at, { sentence }] of items.entries())
    assert.ok(rows[at + 1]!.endsWith(csvLine([sentence]).trimEnd()), rows[at + 1]);
  const sample = (await http.get("/v1/claims?sample=3&include=sentence&format=ndjson").buffer()).text.trimEnd();
  assert.ok(sample.split("\n").every((line) => JSON.parse(line).sentence.length > 0));
});

test("the pages of a timeline hold each claim once, in order", async () => {
  interface Page {
    readonly items: readonly { readonly claim: Told }[];
    readonly next: string | null;
    readonly event: object;
  }
  const { http } = service;
  const whole = (await http.get(`${event}/timeline?offsets=codepoint`)).body as Page;
  assert.equal(whole.next, null);
  const items: Page["items"][number][] = [];
  for (let path: string | null = `${event}/timeline?limit=4&offsets=codepoint`; path !== null; ) {
    const { body, headers }: { body: Page; headers: Record<string, string> } = await http.get(path).expect(200);
    assert.deepEqual(body.event, whole.event);
    assert.equal(headers.link, body.next === null ? undefined : `<${body.next}>; rel="next"`);
    assert.equal(body.next === null, items.push(...body.items) === whole.items.length);
    path = body.next;
  }
  assert.deepEqual(items, whole.items);
  for (const wrong of ["cursor=AAAA", "limit=0"]) await http.get(`${event}/timeline?${wrong}`).expect(400);
  const { next } = (await http.get(`${event}/comparison?limit=1`)).body as Page;
  const ofRows = new URL(next!, "http://localhost").searchParams.get("cursor");
  await http.get(`${event}/timeline?cursor=${ofRows}`).expect(400, /request\.badCursor/);
});

test("the first telling is certain only of what several tell and no other outlet nearly says", async () => {
  const closed = "Norvale closed its shipyard at Ardmere on Tuesday and sent 900 welders home.";
  const told = { language: "en", title: "Norvale closes shipyard at Ardmere and bridge is shut" };
  const tellAlone = async (outlet: string, hour: string, content: string) =>
    (await post(service, { ...told, outlet, publishedAt: `2031-04-02T${hour}:00Z`, content })).body as {
      id: string;
      eventId: string;
    };
  const tell = (outlet: string, hour: string, content: string) => tellAlone(outlet, hour, `${closed}\n\n${content}`);
  const north = await tell("North Post", "10:00", "Cracks in the pillars worried engineers of the council of Tolvane.");
  const found = "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.";
  const south = await tell("South Post", "12:00", found);
  assert.equal(north.eventId, south.eventId);
  // What nearly says it later takes it from nobody.
  const late = await tellAlone(
    "East Post",
    "15:00",
    "Norvale said that its welders at Ardmere would be paid until May.",
  );
  assert.equal(late.eventId, north.eventId);
  const { items } = (await service.http.get(`/v1/events/${north.eventId}/timeline`)).body as {
    items: { first: string | null; claim: { articleId: string; text: string; spans: { part: string }[] } }[];
  };
  const firstOf = (id: string, words: string) =>
    items.find(({ claim }) => claim.articleId === id && claim.text.includes(words) && claim.spans[0]!.part === "text")!
      .first;
  const { rows } = (await service.http.get(`/v1/events/${north.eventId}/comparison`)).body as {
    rows: { text: string; cells: { outletId: string; status: string; reason: string | null }[] }[];
  };
  const nearly = rows
    .find((row) => row.text.includes("900 welders"))!
    .cells.find((cell) => cell.outletId === "east-post");
  assert.deepEqual([nearly?.status, nearly?.reason], ["notComparable", null]);
  assert.equal(firstOf(north.id, "900 welders"), "certain");
  assert.equal(firstOf(south.id, "900 welders"), null);
  assert.equal(firstOf(south.id, "two pillars"), "possible");
});

test("an event's origins are counted as its matrix counts them", async () => {
  const coverage = (await service.http.get(`${event}/coverage`)).body as {
    independentOrigins: number;
    independentOwners: number;
    event: { independentOrigins: number; outlets: number };
  };
  const { rows } = (await service.http.get(`${event}/comparison`)).body as {
    rows: { origins: { id: string }[] }[];
  };
  assert.equal(coverage.event.outlets, 3);
  assert.equal(coverage.independentOrigins, new Set(rows.flatMap((row) => row.origins.map(({ id }) => id))).size);
  assert.equal(coverage.independentOrigins, coverage.event.independentOrigins);
  assert.equal(coverage.independentOwners, 2);
});
