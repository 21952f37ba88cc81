import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService, writeKey } from "./service.ts";

interface Matrix {
  readonly id: string;
  readonly columns: readonly {
    readonly outletId: string;
    readonly articles: readonly { readonly id: string; readonly copyGroupId: string | null }[];
  }[];
  readonly rows: readonly {
    readonly text: string;
    readonly status: string;
    readonly outlets: number;
    readonly independentOrigins: number;
    readonly origins: readonly { readonly name: string }[];
  }[];
}

const service = await startService();
const { http } = service;

const told = [
  "The ferry Linnet struck the north pier at Port Maren on Tuesday evening and twelve passengers were hurt.",
  "The engines had not answered for ninety seconds, Captain Ruth Adeyemi told reporters on the quay.",
  "Harbour master Tomas Vidal closed the pier until Friday while divers look at its piles.",
  "Some 84 people were on board when the ferry left Sorrel Island with the evening tide.",
  "The coast guard has begun to question the crew and will publish what it finds within a month.",
  "Ferries to the island will leave from the old fish market until the pier is safe again.",
];
const document = (outlet: string, title: string, content: string, hour: number) => ({
  outlet,
  title,
  content,
  url: `https://${outlet.toLowerCase().replaceAll(" ", "-")}.example/linnet`,
  publishedAt: `2024-04-16T${hour}:00:00Z`,
});
const whole = document("Harbour Post", "Ferry Linnet strikes pier at Port Maren", told.join("\n\n"), 16);
const reworked = [
  {
    what: "the same text under another headline",
    copy: document("Island Herald", "Twelve hurt on the Linnet", told.join("\n\n"), 17),
  },
  {
    what: "a trimmed text",
    copy: document("Island Herald", "Ferry accident", told.slice(0, 3).join("\n\n"), 17),
  },
  {
    what: "other paragraphs and a changed word",
    copy: document("Island Herald", "Ferry accident", told.join(" ").replace("Some 84", "About 84"), 17),
  },
];
const own = [
  document(
    "Coast Wire",
    "Ferry hits pier",
    "Twelve people were injured when a ferry from Sorrel Island ran into a pier at Port Maren. The Linnet carried 84 passengers. Its engines failed, the captain said.",
    18,
  ),
  document(
    "Maren Daily",
    "Twelve hurt in harbour accident",
    "A ferry with 84 people on board has crashed into the north pier of Port Maren, hurting twelve of them. The pier is shut until Friday, said harbour master Tomas Vidal.",
    19,
  ),
];

const compare = async (body: object, path = "/v1/comparisons") =>
  (await http.post(path).set("x-api-key", writeKey).send(body)).body as Matrix;
/** By outlet. */
const groupsOf = ({ columns }: Matrix) =>
  Object.fromEntries(columns.map(({ outletId, articles }) => [outletId, articles[0]!.copyGroupId]));

for (const { what, copy } of reworked)
  test(`documents that are copies have one origin: ${what}`, async () => {
    const matrix = await compare({ documents: [whole, copy] });
    const { "harbour-post": a, "island-herald": b } = groupsOf(matrix);
    assert.ok(typeof a === "string" && a === b, `${a} ${b}`);
    const both = matrix.rows.filter((row) => row.outlets === 2);
    assert.ok(both.length >= 3, String(both.length));
    for (const row of both) assert.deepEqual([row.status, row.independentOrigins], ["oneOrigin", 1], row.text);
    assert.deepEqual(groupsOf(await compare({ documents: [copy, whole] })), groupsOf(matrix));
  });

test("documents in words of their own are no copies, and a copy among them is no third voice", async () => {
  const matrix = await compare({ documents: own });
  assert.deepEqual(groupsOf(matrix), { "coast-wire": null, "maren-daily": null });
  const shared = matrix.rows.filter((row) => row.outlets === 2);
  assert.ok(shared.length > 0);
  for (const row of shared) assert.equal(row.origins.length, 2, row.text);

  const with2 = await compare({ documents: [...own, whole, reworked[0]!.copy] });
  const groups = groupsOf(with2);
  assert.equal(groups["harbour-post"], groups["island-herald"]);
  assert.deepEqual([groups["coast-wire"], groups["maren-daily"]], [null, null]);
  const all = with2.rows.filter((row) => row.outlets === 4);
  assert.ok(all.length > 0);
  for (const row of all) assert.equal(row.origins.length, 3, row.text);
});

test("a kept comparison holds who copies whom", async () => {
  const kept = await compare({ documents: [whole, reworked[1]!.copy] }, "/v1/comparisons?keep=true");
  const { body } = await http.get(`/v1/comparisons/${kept.id}`).expect(200);
  assert.deepEqual(body, kept);
  assert.match(groupsOf(kept)["harbour-post"] ?? "", /^cpy_/);
});

test("a document is a copy of a stored article, alone and in its group, and nothing of it is stored", async () => {
  const stored = (await post(service, whole)).body as { id: string };
  const alone = await compare({ articles: [stored.id], documents: [reworked[1]!.copy, own[0]!] });
  const groups = groupsOf(alone);
  assert.match(groups["harbour-post"] ?? "", /^cpy_/);
  assert.equal(groups["island-herald"], groups["harbour-post"]);
  assert.equal(groups["coast-wire"], null);
  assert.equal((await http.get(`/v1/articles/${stored.id}`)).body.copyGroupId, null);

  await post(service, document("Sorrel Gazette", "Twelve hurt", told.slice(0, 5).join(" "), 20));
  const { copyGroupId } = (await http.get(`/v1/articles/${stored.id}`)).body as { copyGroupId: string };
  const grouped = await compare({ articles: [stored.id], documents: [reworked[1]!.copy] });
  assert.deepEqual(groupsOf(grouped), { "harbour-post": copyGroupId, "island-herald": copyGroupId });
  const query = await compare({ query: { q: "Linnet" } });
  assert.deepEqual(groupsOf(query), { "harbour-post": copyGroupId, "sorrel-gazette": copyGroupId });
  assert.equal((await http.get("/v1/articles")).body.items.length, 2);
});

test("the dateline of copies names their agency, sent or stored", async () => {
  const filed = `TOLVANE (NWA) - ${told.map((sentence) => sentence.replaceAll("Linnet", "Dunlin")).join(" ")}`;
  const [a, b] = [
    { ...document("Tolvane Argus", "Ferry Dunlin strikes pier", filed, 16), url: "https://argus.example/dunlin" },
    { ...document("Quillan Echo", "Twelve hurt on the Dunlin", filed, 17), url: "https://echo.example/dunlin" },
  ];
  const names = (matrix: Matrix) => new Set(matrix.rows.flatMap((row) => row.origins.map(({ name }) => name)));
  assert.deepEqual(names(await compare({ documents: [a, b] })), new Set(["NWA"]));
  assert.deepEqual(names(await compare({ documents: [a] })), new Set(["Tolvane Argus"]));
  const stored = (await post(service, a)).body as { id: string };
  await post(service, b);
  const { body } = await http.get(`/v1/articles/${stored.id}/copies`).expect(200);
  assert.equal(body.origin, "NWA");
});
