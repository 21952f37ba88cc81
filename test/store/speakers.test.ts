import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Cursor, Reader, SpeakerRow, Store } from "../../src/store/store.ts";
import { addition, temporaryStore } from "./fixtures.ts";

/** How often each is quoted by these articles, two of one event and one of another. */
const dike = addition({
  url: "https://harbour-post.example/dike",
  title: "Dike at Vell gives way after storm",
  publishedAt: "2024-04-16T08:00:00Z",
  content: `The dike at Vell gave way in the storm on Monday night and 300 households were moved, the province said.

"We saw the water rise within minutes," Élise Brandt, the dike warden, said. "Nobody is missing," Élise Brandt said. "The gap is forty metres wide," Élise Brandt said.

"The school will stay closed," Mayor Odile Renard said.`,
});
const dikeAgain = addition({
  url: "https://island-herald.example/dike",
  outlet: "Island Herald",
  title: "Storm breaks dike at Vell, 300 households moved",
  publishedAt: "2024-04-16T09:00:00Z",
  content: `The storm broke the dike at Vell on Monday night; the province moved 300 households.

"Nobody is missing," Élise Brandt, the dike warden, said. The gap is forty metres wide, according to Élise Brandt.`,
});
const budget = addition({
  url: "https://coast-wire.example/budget",
  outlet: "Coast Wire",
  title: "Council of Tolvane passes budget for libraries",
  publishedAt: "2024-09-02T08:00:00Z",
  content: `The council of Tolvane passed its library budget on Monday by 22 votes to 9.

"Reading is not a luxury," Odile Renard said. "We open two branches in spring," Odile Renard said. "Both will have long hours," Odile Renard said. "This took six years," Odile Renard said. "I thank the council," Odile Renard said. "I thank the readers too," Odile Renard said.`,
});

async function quoted(t: TestContext): Promise<{ store: Store; dikeEvent: string }> {
  const store = temporaryStore(t);
  const { eventId } = await store.add(dike);
  assert.equal((await store.add(dikeAgain)).eventId, eventId);
  assert.notEqual((await store.add(budget)).eventId, eventId);
  return { store, dikeEvent: eventId };
}

async function listed(store: Store, filter: Parameters<Reader["speakers"]>[0], limit = 1): Promise<SpeakerRow[]> {
  const rows: SpeakerRow[] = [];
  let after: Cursor | null = null;
  do {
    const page: Awaited<ReturnType<Reader["speakers"]>> = await store.speakers(filter, { after, limit });
    rows.push(...page.items);
    after = page.next;
  } while (after);
  return rows;
}

const claimsOf = (additions: readonly (typeof dike)[], name: RegExp) =>
  additions.flatMap(({ claims }) => claims).filter(({ speakers }) => speakers.some((one) => name.test(one.name ?? "")))
    .length;

test("the most quoted come first, each on one page", async (t) => {
  const { store } = await quoted(t);
  const rows = await listed(store, {});
  assert.deepEqual(
    rows.map(({ claims }) => claims),
    rows.map(({ claims }) => claims).sort((a, b) => b - a),
  );
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  const renard = claimsOf([dike, budget], /Renard/);
  const brandt = claimsOf([dike, dikeAgain], /Brandt/);
  assert.ok(renard > brandt && brandt > 1, `${renard} and ${brandt}`);
  assert.match(rows[0]!.name, /Renard/);
  assert.deepEqual(await listed(store, {}, 100), rows);
});

test("they are counted as the list has them", async (t) => {
  const { store, dikeEvent } = await quoted(t);
  const two = ["harbour-post", "coast-wire"];
  for (const filter of [
    {},
    { q: "renard" },
    { q: "nobody" },
    { outlet: "harbour-post" },
    { outlet: two },
    { outlet: two, q: "BRANDT" },
    { event: dikeEvent },
    { event: dikeEvent, outlet: "island-herald", q: "elise" },
    { from: "2024-09-01T00:00:00.000Z" },
    { tag: "none" },
  ])
    assert.equal(await store.countSpeakers(filter), (await listed(store, filter)).length, JSON.stringify(filter));
  assert.ok((await store.countSpeakers({})) > (await store.countSpeakers({ outlet: "coast-wire" })));
});

test("within an event it is the event's claims that count", async (t) => {
  const { store, dikeEvent } = await quoted(t);
  const rows = await listed(store, { event: dikeEvent });
  const counts = rows.map(({ name, claims, articles }) => [name, claims, articles]);
  assert.match(rows[0]!.name, /Brandt/);
  assert.deepEqual(counts[0]!.slice(1), [claimsOf([dike, dikeAgain], /Brandt/), 2]);
  const renard = rows.find(({ name }) => /Renard/.test(name));
  assert.deepEqual([renard?.claims, renard?.articles], [claimsOf([dike], /Renard/), 1]);
  assert.deepEqual(await listed(store, { event: dikeEvent }, 100), rows);

  const [herald] = await listed(store, { event: dikeEvent, outlet: "island-herald" });
  assert.deepEqual([herald?.claims, herald?.articles], [claimsOf([dikeAgain], /Brandt/), 1]);
});

test("a name is found whatever its case and accents", async (t) => {
  const { store, dikeEvent } = await quoted(t);
  for (const q of ["Élise", "élise", "ÉLISE BRANDT", "elise", "brandt", "bránd"])
    for (const filter of [{ q }, { q, event: dikeEvent }, { q, outlet: "harbour-post" }])
      assert.equal((await listed(store, filter)).length, 1, JSON.stringify(filter));
  assert.deepEqual(await listed(store, { q: "nobody" }), []);
});

/** Somebody who is quoted so often, in an article of his own. */
const quotes = (name: string, count: number, outlet: string) =>
  addition(
    {
      url: `https://${outlet.toLowerCase().replace(" ", "-")}.example/${name.toLowerCase().replace(" ", "-")}-${count}`,
      outlet,
      title: `${name} speaks ${count} times`,
      publishedAt: "2024-05-02T08:00:00Z",
      content: `The hall of Brenick was full on Thursday.\n\n${Array.from({ length: count }, (_, n) => `"Part ${n} of the plan of ${name.split(" ")[1]} is ready by spring," ${name} said.`).join(" ")}`,
    },
    { tags: ["walk"] },
  );

const people = ["Ada Brune", "Otto Falk", "Mira Stahl", "Jon Tellier", "Vera Lindqvist", "Emil Castor"];

for (const filter of [{}, { outlet: "walk-post" }, { outlet: ["walk-post", "walk-herald"] }, { tag: "walk" }] as const)
  test(`nobody goes missing from a walk while others are quoted: ${JSON.stringify(filter)}`, async (t) => {
    const store = temporaryStore(t);
    for (const [at, name] of people.entries()) await store.add(quotes(name, people.length + 1 - at, "Walk Post"));
    const before = await listed(store, filter);
    assert.equal(before.length, people.length);
    const seen: string[] = [];
    let arrivals = 0;
    for (let after: Cursor | null = null; ; ) {
      const page: Awaited<ReturnType<Reader["speakers"]>> = await store.speakers(filter, { after, limit: 1 });
      seen.push(...page.items.map(({ id }) => id));
      // The last one, whom nobody has seen yet, rises to the top; so does another one, and somebody new comes.
      if (arrivals === 0) await store.add(quotes(people[5]!, 9, "Walk Herald"));
      if (arrivals === 1) await store.add(quotes(people[3]!, 12, "Walk Post"));
      if (arrivals === 2) await store.add(quotes("Nora Quist", 3, "Walk Post"));
      arrivals++;
      if (page.next === null) break;
      after = page.next;
    }
    assert.deepEqual(
      seen.slice(0, people.length),
      before.map(({ id }) => id),
    );
    assert.equal(new Set(seen).size, seen.length);
    const after = await listed(store, filter);
    assert.match(after[0]!.name, /Tellier|Castor/);
  });

for (const filter of [{}, { outlet: "walk-post" }, { tag: "walk" }] as const)
  test(`nobody goes missing from a walk where the last article is removed: ${JSON.stringify(filter)}`, async (t) => {
    const store = temporaryStore(t);
    for (const [at, name] of people.entries()) await store.add(quotes(name, people.length + 1 - at, "Walk Post"));
    const before = await listed(store, filter);
    const last = await store.add(quotes("Nora Quist", 12, "Walk Post"));
    const first = await store.speakers(filter, { after: null, limit: 2 });
    // The numbers of what is removed are not those of what comes, who rises past the walk is met all the same.
    await store.remove(last.articleId, "2024-06-01T00:00:00.000Z");
    await store.add(quotes(people[5]!, 9, "Walk Post"));
    const seen = first.items.map(({ id }) => id);
    for (let after = first.next; after !== null; ) {
      const page = await store.speakers(filter, { after, limit: 1 });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    assert.deepEqual(seen.slice(1).toSorted(), before.map(({ id }) => id).toSorted());
  });

test("a cursor of an earlier version goes on where it stands, and one that is none is refused", async (t) => {
  const { store } = await quoted(t);
  const [first, second] = await listed(store, {});
  const page = await store.speakers({}, { after: [first!.claims, first!.id], limit: 1 });
  assert.deepEqual(page.items, [second]);
  await assert.rejects(store.speakers({}, { after: [1, first!.id, "x"], limit: 1 }));
  await assert.rejects(store.speakers({}, { after: [1], limit: 1 }));
});
