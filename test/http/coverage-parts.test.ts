import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

interface Claim {
  readonly id: string;
  readonly type: string;
  readonly voice: string;
  readonly modality: string;
  readonly negated: boolean;
  readonly text: string;
  readonly rowIds?: readonly string[];
  readonly speakers: readonly { readonly id: string | null; readonly name: string | null }[];
}
interface Column {
  readonly outletId: string;
  readonly articles: readonly { readonly id: string; readonly text?: string }[];
  readonly claims: readonly Claim[];
}
interface Coverage {
  readonly event: object;
  readonly columns: readonly Column[];
  readonly independentOrigins: number;
  readonly independentOwners: number;
  readonly truncated: string | null;
  readonly next?: string | null;
}
interface Timeline {
  readonly items: readonly { readonly outletId: string; readonly first: string | null; readonly claim: Claim }[];
  readonly next: string | null;
}

const service = await startService();
const { http } = service;
const { eventId } = (await post(service, ferry.post)).body as { eventId: string };
await post(service, ferry.herald);
const denied =
  "The owner of the Linnet denied that it had been warned of the engines. The engines may have failed before. The pier will reopen in May.";
await post(service, {
  ...ferry.post,
  url: "https://coast-wire.example/linnet",
  outlet: "Coast Wire",
  content: `${ferry.post.content}\n\n${denied}`,
});
// Of no known outlet: a column of its own.
await post(service, { content: ferry.herald.content, title: ferry.herald.title, publishedAt: "2024-04-16T18:00:00Z" });
const elsewhere = "valley-voice";
await post(service, { ...ferry.orchard, outlet: "Valley Voice" });
const coverage = `/v1/events/${eventId}/coverage`;
const timeline = `/v1/events/${eventId}/timeline`;
const get = async <Answer>(path: string) => (await http.get(path).expect(200)).body as Answer;
const whole = await get<Coverage>(coverage);
const told = await get<Timeline>(timeline);
const nobodys = whole.columns.find(({ outletId }) => outletId.startsWith("art_"))!.outletId;
assert.equal(whole.columns.length, 4);

const query = (wanted: object) =>
  new URLSearchParams(
    Object.entries(wanted).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, String(value)]),
    ),
  );
const isBy = (name: string) => (claim: Claim) => claim.speakers.some((speaker) => speaker.name === name);
const adeyemi = whole.columns
  .flatMap(({ claims }) => claims.flatMap(({ speakers }) => speakers))
  .find(({ name }) => name === "Ruth Adeyemi")!.id!;

const cases: readonly (readonly [
  asked: object,
  column: (column: Pick<Column, "outletId">) => boolean,
  claim: (claim: Claim) => boolean,
])[] = [
  [{ outlet: "island-herald" }, ({ outletId }) => outletId === "island-herald", () => true],
  [{ outlet: ["harbour-post", nobodys] }, ({ outletId }) => ["harbour-post", nobodys].includes(outletId), () => true],
  [{ outlet: elsewhere }, () => false, () => true],
  [{ type: "direct" }, () => true, ({ type }) => type === "direct"],
  [{ type: ["direct", "assertion"] }, () => true, ({ type }) => type === "direct" || type === "assertion"],
  [{ voice: "own" }, () => true, ({ voice }) => voice === "own"],
  [{ negated: "true" }, () => true, ({ negated }) => negated],
  [{ negated: "false" }, () => true, ({ negated }) => !negated],
  [{ modality: "planned" }, () => true, ({ modality }) => modality === "planned"],
  [{ modality: ["planned", "possible"] }, () => true, ({ modality }) => ["planned", "possible"].includes(modality)],
  [{ modality: "asserted", negated: "true" }, () => true, (claim) => claim.modality === "asserted" && claim.negated],
  [{ speaker: "ruth adeyemi" }, () => true, isBy("Ruth Adeyemi")],
  [{ speaker: [adeyemi, "Nobody"] }, () => true, isBy("Ruth Adeyemi")],
  [
    { outlet: "coast-wire", voice: "attributed", negated: "true" },
    ({ outletId }) => outletId === "coast-wire",
    ({ voice, negated }) => voice === "attributed" && negated,
  ],
];

for (const [asked, column, claim] of cases)
  test(`a coverage and a timeline of ${query(asked)} hold what passes, and tell the rest as before`, async () => {
    const part = await get<Coverage>(`${coverage}?${query(asked)}`);
    const columns = whole.columns.filter(column).map((one) => ({ ...one, claims: one.claims.filter(claim) }));
    assert.deepEqual(part, { ...whole, columns });
    if (columns.length > 0) assert.ok(columns.some(({ claims }) => claims.length > 0));
    const items = told.items.filter((item) => column(item) && claim(item.claim));
    assert.deepEqual((await get<Timeline>(`${timeline}?${query(asked)}`)).items, items);
  });

test("the pages of a coverage hold each column once, in order, with what was asked for", async () => {
  for (const [asked, expected] of [
    ["", whole.columns],
    ["&include=text", (await get<Coverage>(`${coverage}?include=text`)).columns],
    [
      "&outlet=harbour-post&outlet=coast-wire&negated=false&offsets=codepoint&fields=text,rowIds",
      (await get<Coverage>(`${coverage}?outlet=coast-wire&outlet=harbour-post&negated=false&fields=text,rowIds`))
        .columns,
    ],
  ] as const)
    for (const limit of [1, 3, 100]) {
      const columns: Column[] = [];
      let pages = 0;
      for (let path: string | null = `${coverage}?limit=${limit}${asked}`; path !== null; pages++) {
        const { body, headers }: { body: Coverage; headers: Record<string, string> } = await http.get(path).expect(200);
        assert.equal(headers.link, body.next ? `<${body.next}>; rel="next"` : undefined);
        assert.ok(body.columns.length <= limit);
        assert.equal(body.truncated === null, body.columns.length === expected.length);
        assert.deepEqual([body.event, body.independentOrigins], [whole.event, whole.independentOrigins]);
        columns.push(...body.columns);
        path = body.next!;
      }
      assert.equal(pages, Math.ceil(expected.length / limit));
      assert.deepEqual(columns, expected);
    }
  assert.equal((await get<Coverage>(`${coverage}?limit=3`)).truncated, "3 of 4 columns are given, as limit asks.");
  assert.ok(!("next" in whole));
});

test("fields pick from the claims of a coverage and of a timeline", async () => {
  const picked = await get<Coverage>(`${coverage}?fields=text,rowIds`);
  assert.deepEqual(
    picked.columns,
    whole.columns.map((column) => ({
      ...column,
      claims: column.claims.map(({ id, text, rowIds }) => ({ id, text, rowIds })),
    })),
  );
  const items = (await get<Timeline>(`${timeline}?fields=text`)).items;
  assert.deepEqual(
    items,
    told.items.map((item) => ({ ...item, claim: { id: item.claim.id, text: item.claim.text } })),
  );
  const { next } = await get<Timeline>(`${timeline}?fields=text&voice=own&limit=1`);
  assert.deepEqual(
    (await get<Timeline>(next!)).items,
    (await get<Timeline>(`${timeline}?fields=text&voice=own`)).items.slice(1, 2),
  );
  for (const path of [coverage, timeline])
    assert.match((await http.get(`${path}?fields=colour`).expect(400)).text, /claims of this list have no colour/);
});

test("what would find nothing, and a cursor of other filters or of what has changed, is refused", async () => {
  for (const [asked, message] of [
    ["outlet=Island+Herald", /is no outlet's id/],
    ["outlet=a,b", /repeating the parameter/],
    ["type=quoted", /type/],
    ["negated=no", /negated/],
    ["modality=promised", /modality/],
    ["modality=planned,possible", /repeating the parameter/],
    ["limit=0", /limit/],
    ["cursor=AAAA", /badCursor/],
    ["status=shared", /status/],
  ] as const)
    assert.match((await http.get(`${coverage}?${asked}`).expect(400)).text, message);
  const { next } = await get<Coverage>(`${coverage}?limit=1`);
  await http.get(`${next}&voice=own`).expect(400, /request\.badCursor/);
  // How much is shown, and how, may change from page to page.
  assert.equal((await get<Coverage>(`${next}&offsets=codepoint&fields=text`)).columns.length, 1);
  await post(service, { ...ferry.herald, content: `${ferry.herald.content}\n\nThe mayor promised a new pier.` });
  assert.equal((await http.get(next!)).body.code, "comparison.changed");
});
