import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

const service = await startService();
const { http } = service;

const send = async (document: object) =>
  (await post(service, document).expect(201)).body as { id: string; eventId: string; storylineId: string };
const at = (outlet: string, slug: string) => `https://${outlet}.example/2031/${slug}`;

/** A fire, and what is told of it weeks later. */
const weeks = [
  [
    "2031-05-06T09:00:00Z",
    "A fire on the ferry Halcyon Bay killed 14 people off Port Merrow on Tuesday, the coast guard said. The blaze broke out in the engine room shortly before dawn. Rescuers from Port Merrow pulled 212 passengers from the water. Captain Ines Calloway was the last to leave the Halcyon Bay.",
  ],
  [
    "2031-05-20T10:00:00Z",
    "Prosecutors in Port Merrow opened an inquiry into Captain Ines Calloway and the owners of the Halcyon Bay on Monday. Prosecutor Lena Arkwright said that fire doors on the ferry had been removed. The owners, Merrow Lines, deny it.",
  ],
] as const;
const [fire, inquiry] = [
  await send({ content: weeks[0][1], publishedAt: weeks[0][0], url: at("harbour-post", "fire"), tags: ["fire"] }),
  await send({ content: weeks[1][1], publishedAt: weeks[1][0], url: at("harbour-post", "inquiry"), tags: ["inquiry"] }),
];
const linnet = await send({ ...ferry.post, tags: ["linnet"], meta: { study: "pilot" } });
const herald = await send({ ...ferry.herald, meta: { study: "pilot" } });
const french = await send({
  content: "Le quai est fermé, a déclaré lundi la capitainerie. « Nous ouvrirons en mai », a dit la maire Ana Ruiz.",
  outlet: "Island Herald",
  language: "fr",
  publishedAt: "2024-04-20",
  url: at("island-herald", "quai"),
});
assert.equal(fire.storylineId, inquiry.storylineId);
assert.notEqual(fire.eventId, inquiry.eventId);
assert.equal(linnet.eventId, herald.eventId);

const ask = async (path: string) => (await http.get(path).expect(200)).body;
const ids = async (path: string) => ((await ask(path)).items as { id: string }[]).map(({ id }) => id);
const speakerOf = async (name: string) => ((await ids(`/v1/speakers?q=${name}`)) as [string])[0];
const [adeyemi, arkwright] = [await speakerOf("Ruth Adeyemi"), await speakerOf("Lena Arkwright")];
const [quay, ferries] = [french.storylineId, fire.storylineId];

for (const [query, storylines] of [
  ["", [quay, linnet.storylineId, ferries]],
  ["minEvents=2", [ferries]],
  ["minEvents=3", []],
  ["tag=linnet", [linnet.storylineId]],
  ["tag=inquiry&tag=linnet", [linnet.storylineId, ferries]],
  ["tag=fire&tag=inquiry&minEvents=2", [ferries]],
  ["meta.study=pilot", [linnet.storylineId]],
  ["outlet=island-herald", [quay, linnet.storylineId]],
  [`speaker=${arkwright}`, [ferries]],
  ["q=prosecutors", [ferries]],
  ["from=2031-05-10", [ferries]],
  // One event has to meet all of it: the fire is of the 6th, the inquiry has another tag.
  ["from=2031-05-10&tag=fire", []],
  ["to=2024-04-17", [linnet.storylineId]],
  ["minOutlets=2", [linnet.storylineId]],
] as const)
  test(`storylines by ${query || "nothing"}`, async () => {
    assert.deepEqual(await ids(`/v1/storylines?${query}`), storylines);
    const paged: string[] = [];
    for (let next: string | null = `/v1/storylines?limit=1&${query}`; next !== null; ) {
      const page: { items: { id: string }[]; next: string | null } = await ask(next);
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    assert.deepEqual(paged, storylines);
  });

test("a search of storylines that cannot be read is refused", async () => {
  assert.equal((await http.get('/v1/storylines?q="open')).body.code, "request.badQuery");
  assert.equal((await http.get("/v1/storylines?minEvents=0")).body.faults[0].name, "minEvents");
});

test("events are filtered by whom they quote, and counted where that is asked for", async () => {
  assert.deepEqual(await ids(`/v1/events?speaker=${adeyemi}`), [linnet.eventId]);
  assert.deepEqual(await ids(`/v1/events?speaker=${adeyemi}&speaker=${arkwright}`), [inquiry.eventId, linnet.eventId]);
  // One article has to meet both.
  assert.deepEqual(await ids(`/v1/events?speaker=${adeyemi}&tag=inquiry`), []);
  for (const query of ["", "tag=linnet", "q=ferry", "outlet=harbour-post&outlet=island-herald", "minOutlets=2"]) {
    const { total } = await ask(`/v1/events?include=total&limit=1&${query}`);
    assert.equal(total, (await ids(`/v1/events?limit=100&${query}`)).length, query);
  }
  assert.equal((await ask("/v1/events")).total, undefined);
});

for (const [query, articles] of [
  [`storyline=${ferries}`, [fire, inquiry]],
  [`storyline=${ferries}&tag=inquiry`, [inquiry]],
  ["language=fr", [french]],
  ["language=fr&language=de", [french]],
  ["origin=harbour post", [fire, inquiry, linnet]],
  ["origin=harbour post&from=2031&language=en", [fire, inquiry]],
  [`event=${linnet.eventId}&origin=island herald`, [herald]],
] as const)
  test(`claims and speakers by ${query}`, async () => {
    const wanted = new Set(articles.map(({ id }) => id));
    const { items, total } = await ask(`/v1/claims?limit=100&include=total&${query}`);
    const all = (await ask("/v1/claims?limit=100")).items as {
      id: string;
      articleId: string;
      speakers: { id: string }[];
    }[];
    const expected = all.filter(({ articleId }) => wanted.has(articleId));
    assert.deepEqual(
      (items as { id: string }[]).map(({ id }) => id),
      expected.map(({ id }) => id),
    );
    assert.equal(total, expected.length);
    const { items: speakers } = await ask(`/v1/speakers?limit=100&${query}`);
    const counted = new Map<string, number>();
    for (const { speakers } of expected)
      for (const { id } of speakers) if (id !== null) counted.set(id, (counted.get(id) ?? 0) + 1);
    assert.deepEqual(
      new Map((speakers as { id: string; claims: number }[]).map(({ id, claims }) => [id, claims])),
      counted,
    );
  });

test("what another answer names is read at once by its ids, in the list's order and with other filters", async () => {
  const articles = [fire, linnet, french];
  const byId = articles.map(({ id }) => `id=${id}`).join("&");
  assert.deepEqual(await ids(`/v1/articles?${byId}&id=art_none`), [fire.id, french.id, linnet.id]);
  assert.deepEqual(await ids(`/v1/articles?${byId}&tag=linnet`), [linnet.id]);
  assert.deepEqual(await ids(`/v1/articles?${byId}&speaker=${adeyemi}&meta.study=pilot`), [linnet.id]);
  assert.equal((await ask(`/v1/articles?${byId}&include=total&limit=1`)).total, 3);
  const events = [fire, inquiry, linnet].map(({ eventId }) => `id=${eventId}`).join("&");
  assert.deepEqual(await ids(`/v1/events?${events}`), [inquiry.eventId, fire.eventId, linnet.eventId]);
  assert.deepEqual(await ids(`/v1/events?${events}&tag=fire`), [fire.eventId]);
  const all = (await ask("/v1/claims?limit=100")).items as { id: string; type: string; speakers: { id: string }[] }[];
  const chosen = all.filter((_, i) => i % 2 === 0);
  const claims = chosen.map(({ id }) => `id=${id}`).join("&");
  const listed = async (query: string) => ids(`/v1/claims?limit=100&${claims}${query}`);
  const wanted = (fits: (claim: (typeof all)[number]) => boolean) => chosen.filter(fits).map(({ id }) => id);
  assert.deepEqual(
    await listed("&id=clm_none"),
    wanted(() => true),
  );
  assert.deepEqual(
    await listed("&type=direct"),
    wanted(({ type }) => type === "direct"),
  );
  assert.deepEqual(
    await listed(`&speaker=${adeyemi}`),
    wanted(({ speakers }) => speakers.some(({ id }) => id === adeyemi)),
  );
  assert.deepEqual(
    await listed("&outlet=harbour-post&outlet=island-herald"),
    wanted(() => true),
  );
  assert.equal(
    (await listed("&q=ferry")).length,
    (await ids("/v1/claims?limit=100&q=ferry")).filter((id) => wanted(() => true).includes(id)).length,
  );
  const paged: string[] = [];
  for (let next: string | null = `/v1/claims?limit=2&${claims}`; next !== null; ) {
    const page: { items: { id: string }[]; next: string | null } = await ask(next);
    paged.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  assert.deepEqual(
    paged,
    wanted(() => true),
  );
  const many = Array.from({ length: 101 }, (_, n) => `id=art_${n}`).join("&");
  assert.match((await http.get(`/v1/articles?${many}`).expect(400)).body.detail, /^id: holds more than 100$/);
});

test("what an event or a storyline says of itself goes with whom it quotes", async () => {
  for (const group of [`event=${linnet.eventId}`, `storyline=${linnet.storylineId}`])
    for (const [speaker, count] of [
      [`speaker=${adeyemi}`, 1],
      [`speaker=${adeyemi}&speaker=${arkwright}`, 1],
      [`speaker=${arkwright}`, 0],
    ] as const) {
      const found = await ask(`/v1/claims?limit=100&include=total&${group}&${speaker}`);
      const said = (await ask(`/v1/claims?limit=100&${speaker}`)).items as { id: string; eventId: string }[];
      const wanted = said.filter(({ eventId }) => eventId === linnet.eventId).map(({ id }) => id);
      assert.deepEqual([found.items.map(({ id }: { id: string }) => id), found.total], [wanted, wanted.length]);
      assert.equal(wanted.length > 0, count === 1);
      const articles = await ids(`/v1/articles?${group}&${speaker}`);
      assert.equal(articles.length > 0, count === 1);
    }
});

test("claims are told apart by how they are put, wherever claims are listed", async () => {
  interface Put {
    readonly id: string;
    readonly negated: boolean;
    readonly modality: string;
    readonly text: string;
  }
  const listed = async (path: string) => (await ask(path)).items as Put[];
  const all = await listed("/v1/claims?limit=100");
  const said = await listed(`/v1/speakers/${arkwright}/claims?limit=100`);
  for (const [query, fits] of [
    ["negated=true", ({ negated }) => negated],
    ["negated=false", ({ negated }) => !negated],
    ["modality=planned", ({ modality }) => modality === "planned"],
    ["modality=planned&modality=asserted&negated=true", (one) => one.negated && one.modality !== "possible"],
    ["modality=possible&modality=planned", ({ modality }) => modality === "possible" || modality === "planned"],
  ] as const satisfies readonly (readonly [string, (claim: Put) => boolean])[]) {
    const wanted = all.filter(fits).map(({ id }) => id);
    assert.ok(wanted.length > 0 && wanted.length < all.length, query);
    assert.deepEqual(await ids(`/v1/claims?limit=100&${query}`), wanted);
    assert.equal((await ask(`/v1/claims?limit=1&include=total&${query}`)).total, wanted.length);
    const paged: string[] = [];
    for (let next: string | null = `/v1/claims?limit=2&${query}`; next !== null; ) {
      const page: { items: Put[]; next: string | null } = await ask(next);
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    assert.deepEqual(paged, wanted);
    const lines = (await http.get(`/v1/claims?format=ndjson&${query}`).buffer()).text.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).id),
      wanted,
    );
    const rows = (await http.get(`/v1/claims?format=csv&${query}`).buffer()).text.match(/^clm_[^,]+/gm) ?? [];
    assert.deepEqual([...rows], wanted);
    const feed = (await http.get(`/v1/claims?format=jsonfeed&limit=100&${query}`).buffer()).text;
    assert.deepEqual(
      (JSON.parse(feed) as { items: Put[] }).items.map(({ id }) => id),
      wanted,
    );
    assert.deepEqual((await ids(`/v1/claims?sample=100&${query}`)).sort(), [...wanted].sort());
    const found = await listed(`/v1/claims?limit=100&q=the&${query}`);
    assert.deepEqual(found.filter(fits), found);
    assert.deepEqual(
      await ids(`/v1/speakers/${arkwright}/claims?limit=100&${query}`),
      said.filter(fits).map(({ id }) => id),
    );
  }
});

test("an article's claims are filtered as those of lists are", async () => {
  const said = await ids(`/v1/speakers/${adeyemi}/claims?limit=100`);
  const own = `/v1/articles/${linnet.id}/claims`;
  const ofArticle = (await ask(own)).items as (Record<"id" | "voice" | "modality" | "text", string> & {
    negated: boolean;
  })[];
  for (const [query, fits] of [
    ["negated=true", ({ negated }) => negated],
    ["negated=false&voice=own", ({ negated, voice }) => !negated && voice === "own"],
    ["modality=planned&modality=possible", ({ modality }) => modality === "planned" || modality === "possible"],
    ["speaker=ruth+adeyemi", ({ id }) => said.includes(id)],
  ] as const satisfies readonly (readonly [string, (claim: (typeof ofArticle)[number]) => boolean])[]) {
    const expected = ofArticle.filter(fits);
    assert.ok(expected.length > 0 && expected.length < ofArticle.length, query);
    assert.deepEqual((await ask(`${own}?${query}`)).items, expected);
    const picked = expected.map(({ id, text }) => ({ id, text }));
    assert.deepEqual((await ask(`${own}?fields=text&${query}`)).items, picked);
    const lines = (await http.get(`${own}?format=ndjson&fields=text&${query}`).buffer()).text.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      picked,
    );
    const csv = (await http.get(`${own}?format=csv&${query}`).buffer()).text.trimEnd().split("\r\n");
    assert.equal(csv.length, expected.length + 1);
  }
  await http.get(`${own}?format=csv&fields=text`).expect(400, /json and ndjson/);
  for (const [name, value] of [
    ["negated", "yes"],
    ["modality", "promised"],
  ] as const)
    assert.equal((await http.get(`/v1/claims?${name}=${value}`).expect(400)).body.faults[0].name, name);
});
