import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService, writeKey } from "./service.ts";

interface Speakers {
  readonly items: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
  readonly next: string | null;
}

const service = await startService();
const story = (externalId: string, publishedAt: string, lines: readonly string[]) =>
  post(service, { externalId, publishedAt, outlet: "Harbour Post", content: lines.join("\n\n") }).expect(201);

const quay = (
  await story("quay", "2024-03-05", [
    '"The quay will be mended before the winter comes," Ana Ruiz said on Tuesday.',
    '"The crane was sold to the port of Maren," Ana Ruiz said.',
  ])
).body as { eventId: string };
await story("orchard", "2021-09-14", [
  '"Judges tasted ninety sorts of pears this morning," Bo Lind said.',
  '"Nobody has grown a sweeter fruit in our valley," Bo Lind said.',
  '"Prizes go to three farmers from the hills," Bo Lind said.',
  '"Children sang for the old gardener," Bo Lind said.',
  '"Blossoms came late because of frost," Ana Ruiz said.',
]);

async function speakers(query: string): Promise<Speakers> {
  return (await service.http.get(`/v1/speakers?${query}`).expect(200)).body as Speakers;
}

test("who is quoted most often comes first, over all pages", async () => {
  const { items } = await speakers("");
  const counts = items.map(({ claims }) => claims);
  assert.ok(items.length >= 2);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  const walked: string[] = [];
  for (let next: string | null = "/v1/speakers?limit=1"; next !== null; ) {
    const page: Speakers = (await service.http.get(next).expect(200)).body;
    walked.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  assert.deepEqual(
    walked,
    items.map(({ id }) => id),
  );
});

test("all of them are counted where that is asked for", async () => {
  const total = async (query: string) =>
    (await service.http.get(`/v1/speakers?limit=1&${query}`).expect(200)).body.total as number | undefined;
  assert.equal(await total(""), undefined);
  const { items } = await speakers("");
  assert.equal(await total("include=total"), items.length);
  assert.equal(await total("include=total&q=ruiz"), 1);
  assert.equal(await total(`include=total&event=${quay.eventId}`), 1);
  assert.equal(await total("include=total&outlet=harbour-post"), items.length);
});

test("within an event only its own claims are counted", async () => {
  const all = (await speakers("q=ruiz")).items[0];
  const within = (await speakers(`q=ruiz&event=${quay.eventId}`)).items[0];
  assert.deepEqual([all?.claims, within?.claims], [3, 2]);
  assert.deepEqual((await speakers(`q=lind&event=${quay.eventId}`)).items, []);
});

interface Spelled {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly claims: number;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
}

const tellings: readonly (readonly [string, string])[] = [
  ["pier-1", "President Choi Min-ho met fishermen. “The pier is safe this year,” Choi Min-ho said."],
  ["pier-2", "“Ships will come back to the bay,” President Choe Min Ho said. “They always do,” Mr Choe said."],
  ["pier-3", "“Nets were torn by the storm,” said Choe Min-ho."],
  ["cup-1", "Striker Jon Tarrow scored. “We fought for every ball,” Tarrow said."],
  ["law-1", "“The bill protects our rivers,” said finance minister Jon Tarrow."],
  ["law-2", "“Rivers need the bill,” Jon Tarrow said."],
  ["ru-1", "«Причал безопасен в этом году», — заявил министр Сергей Белогор."],
  ["ru-2", "“The harbour is deep enough,” Sergey Belogor said."],
  ["kin-1", "“Bread was short,” Mara Velden said."],
  ["kin-2", "“Milk was short,” Marko Velden said."],
];

test("all spellings of a name are one speaker, namesakes of contradicting roles and people of one family are not", async () => {
  for (const [externalId, content] of tellings)
    await post(service, { externalId, publishedAt: "2022-02-02", outlet: `Outlet ${externalId}`, content }).expect(201);
  const find = async (q: string) =>
    (await service.http.get(`/v1/speakers?q=${encodeURIComponent(q)}`).expect(200)).body.items as Spelled[];
  const spelled = (speaker: Spelled | undefined) => speaker?.spellings.map(({ name, count }) => [name, count]);

  const [president, ...others] = [...(await find("min-ho")), ...(await find("min ho"))];
  assert.equal(new Set([president, ...others].map((one) => one?.id)).size, 1);
  assert.equal(president?.claims, 4);
  assert.deepEqual(spelled(president), [
    ["Choe Min Ho", 2],
    ["Choe Min-ho", 1],
    ["Choi Min-ho", 1],
  ]);

  const tarrows = await find("tarrow");
  assert.deepEqual(
    tarrows.map(({ role, claims }) => [role, claims]),
    [
      ["finance minister", 2],
      ["Striker", 1],
    ],
  );

  const [harbour, ...more] = await find("belogor");
  assert.equal(more.length, 0);
  assert.deepEqual(spelled(harbour), [
    ["Sergey Belogor", 1],
    ["Сергей Белогор", 1],
  ]);
  assert.equal((await find("velden")).length, 2);
});

test("a spelling goes with the article that has it", async () => {
  const articles = (await service.http.get("/v1/articles?q=nets").expect(200)).body.items as { id: string }[];
  assert.equal(articles.length, 1);
  await service.http.delete(`/v1/articles/${articles[0]?.id}`).set("x-api-key", writeKey).expect(204);
  const [president] = (await service.http.get("/v1/speakers?q=choi").expect(200)).body.items as Spelled[];
  assert.deepEqual(
    president?.spellings.map(({ name }) => name),
    ["Choe Min Ho", "Choi Min-ho"],
  );
});
