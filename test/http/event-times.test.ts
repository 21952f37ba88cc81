import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService, writeKey } from "./service.ts";

// What becomes of documents whose time is unknown, wrong or comes again, and of those that tell of many events.
const service = await startService();

interface Stored {
  readonly id: string;
  readonly eventId: string;
  readonly storylineId: string;
  readonly revision: number;
}
const send = async (document: object, status = 201): Promise<Stored> =>
  (await post(service, document).expect(status)).body;
const article = async (id: string): Promise<Stored> => (await service.http.get(`/v1/articles/${id}`).expect(200)).body;
const event = async (id: string) => (await service.http.get(`/v1/events/${id}`).expect(200)).body;
const url = (outlet: string, slug: string) => `https://${outlet}.example/2031/${slug}`;

const fire = {
  content:
    "A fire on the ferry Halcyon Bay killed 14 people off Port Merrow on Tuesday, the coast guard said. The blaze broke out in the engine room shortly before dawn. Rescuers from Port Merrow pulled 212 passengers from the water. Captain Ines Calloway was the last to leave the Halcyon Bay.",
  title: "Fire on ferry Halcyon Bay kills 14 off Port Merrow",
  publishedAt: "2031-05-06T09:00:00Z",
  url: url("harbour-post", "ferry"),
};
const blaze = {
  content:
    "At least 14 passengers died when the Halcyon Bay caught fire near Port Merrow on Tuesday morning. Flames spread from the engine room, according to the coast guard. Some 212 people were rescued, among them Captain Ines Calloway, who had ordered everyone off the ferry.",
  title: "Fourteen dead in Halcyon Bay ferry blaze",
};
const first = await send(fire);

test("a report whose date is not known joins by its words, and says nothing of the event's time", async () => {
  const before = await event(first.eventId);
  const undated = await send({ ...blaze, url: url("island-herald", "undated") });
  assert.equal(undated.eventId, first.eventId);
  const { from, to, articles } = await event(first.eventId);
  assert.deepEqual([from, to, articles], [before.from, before.to, 2]);
});

test("the same text with a crawl's date years later stands in the event of its first appearance", async () => {
  const before = await event(first.eventId);
  const crawled = await send({ ...fire, publishedAt: "2036-01-02", url: url("mirror", "crawled") });
  assert.equal(crawled.eventId, first.eventId);
  const { to, lastPublished } = await event(first.eventId);
  assert.deepEqual([to, lastPublished], [before.to, before.lastPublished]);
});

test("an event's first and last report are told with the times that they say, not with bounds of these", async () => {
  const content =
    "The walls of the Quarrymen's Hall at Tessaly fell in on Monday, and 3 people were hurt, the mayor, Ada Lorne, said. The hall had been shut for a year. Engineers had warned of its roof in March.";
  const title = "Quarrymen's Hall at Tessaly falls in, 3 hurt";
  const day = await send({ title, content, publishedAt: "2023-09-25", url: url("day", "hall") });
  const one = { articleId: day.id, publishedAt: "2023-09-25", publishedPrecision: "day", publishedZone: "unknown" };
  const alone = await event(day.eventId);
  assert.deepEqual([alone.from, alone.to], ["2023-09-24T10:00:00.000Z", "2023-09-26T12:00:00.000Z"]);
  assert.deepEqual([alone.firstPublished, alone.lastPublished], [one, one]);
  const again = `${content} The mayor ordered an inquiry.`;
  const early = await send({ title, content: again, publishedAt: "2023-09-24T20:10Z", url: url("early", "hall") });
  assert.equal(early.eventId, day.eventId);
  const both = await event(day.eventId);
  // Its earliest instant comes before the other's, the day that it names does not.
  assert.deepEqual(both.firstPublished, {
    articleId: early.id,
    publishedAt: "2023-09-24T20:10:00Z",
    publishedPrecision: "minute",
    publishedZone: "known",
  });
  assert.deepEqual(both.lastPublished, one);
  const storyline = (await service.http.get(`/v1/storylines/${day.storylineId}`).expect(200)).body;
  assert.deepEqual(storyline.events[0].firstPublished, both.firstPublished);
  const feed = (await service.http.get(`/v1/events?format=jsonfeed&id=${day.eventId}`).expect(200)).body;
  assert.equal(feed.items[0].date_published, "2023-09-25T12:00:00.000Z");
  await service.http.delete(`/v1/articles/${early.id}`).set("x-api-key", writeKey).expect(204);
  assert.deepEqual((await event(day.eventId)).firstPublished, one);
});

test("what was removed leaves no trace in its event's time, nor in the lists that go by it", async () => {
  const told = (day: number) =>
    `Wind tore the roof off the Ostrava swimming hall in Lennick on Friday, and 9 bathers were hurt, the mayor, Ruben Haas, said on day ${day}. The hall was built in 1971. Lennick has no other one.`;
  const [first, second, third] = await Promise.all(
    [1, 2, 3].map((day) =>
      send({
        title: `Roof of Lennick swimming hall torn off, report ${day}`,
        content: told(day),
        publishedAt: `2029-03-0${day}T08:00:00Z`,
        url: url(`lennick-${day}`, "hall"),
      }),
    ),
  );
  const id = (await article(first!.id)).eventId;
  for (const one of [second!, third!]) assert.equal((await article(one.id)).eventId, id);
  const from = async () => (await event(id)).from;
  const found = async (day: string) =>
    (await service.http.get(`/v1/events?from=${day}&to=${day}`).expect(200)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  assert.equal(await from(), "2029-03-01T08:00:00.000Z");
  assert.deepEqual(await found("2029-03-01"), [id]);
  await service.http.delete(`/v1/articles/${first!.id}`).set("x-api-key", writeKey).expect(204);
  assert.equal(await from(), "2029-03-02T08:00:00.000Z");
  assert.deepEqual(await found("2029-03-01"), []);
  assert.deepEqual(await found("2029-03-02"), [id]);
  await service.http.delete(`/v1/articles/${third!.id}`).set("x-api-key", writeKey).expect(204);
  assert.equal((await event(id)).to, "2029-03-02T08:00:01.000Z");
});

test("another text with a wrong date stands apart until the date is corrected", async () => {
  const content =
    "Flames drove more than 200 passengers off the Halcyon Bay outside Port Merrow on Tuesday, and 14 of them lost their lives. Ines Calloway, captain of the ferry, said that the fire had begun in the engine room before dawn. The coast guard had its boats there within minutes.";
  const title = "Halcyon Bay burns: 14 lives lost";
  const wrong = await send({ title, content, publishedAt: "2036-01-02", url: url("valley-times", "wrong-date") });
  assert.notEqual(wrong.eventId, first.eventId);
  const correction = { publishedAt: "2031-05-06T13:30:00Z" };
  await service.http.patch(`/v1/articles/${wrong.id}`).set("x-api-key", writeKey).send(correction).expect(200);
  assert.equal((await article(wrong.id)).eventId, first.eventId);
  await service.http.get(`/v1/events/${wrong.eventId}`).redirects(0).expect(308);
});

test("a live report under one address is one article, whose revisions stay in its event", async () => {
  const live = { ...blaze, publishedAt: "2031-05-06T10:00:00Z", url: url("island-herald", "live") };
  const texts = [
    blaze.content,
    `${blaze.content} The coast guard has called off the search.`,
    `${blaze.content} The coast guard has called off the search. All crew are accounted for.`,
  ];
  const before = (await event(first.eventId)).articles;
  const seen: Stored[] = [];
  for (const [index, content] of texts.entries()) seen.push(await send({ ...live, content }, index === 0 ? 201 : 200));
  assert.deepEqual(
    seen.map(({ id, eventId, revision }) => [id, eventId, revision]),
    seen.map((_, index) => [seen[0]!.id, first.eventId, index + 1]),
  );
  assert.equal((await event(first.eventId)).articles, before + 1);
});

test("an address that comes to tell of something else leaves its event", async () => {
  const page = { publishedAt: "2031-05-06T11:00:00Z", url: url("harbour-post", "front") };
  const one = await send({ ...page, ...blaze });
  assert.equal(one.eventId, first.eventId);
  const library = {
    title: "Upper Wendle votes to close its library",
    content:
      "The council of Upper Wendle voted 9 to 4 on Tuesday to close the public library on Mill Lane. Mayor Dora Quillfeather said that the roof could not be repaired. Residents have collected 3,100 signatures against it.",
  };
  const other = await send({ ...page, ...library }, 200);
  assert.equal(other.id, one.id);
  assert.notEqual(other.eventId, first.eventId);
});

test("what is told on for weeks: reports of days are one event, later ones others of its storyline", async () => {
  const days = [
    [
      "2031-05-07T16:00:00Z",
      "Divers searched the wreck of the Halcyon Bay off Port Merrow on Wednesday, a day after the fire on the ferry killed 14 people. The coast guard said that the blaze had broken out in the engine room. Captain Ines Calloway was questioned for two hours. All 212 passengers who were rescued have gone home.",
    ],
    [
      "2031-05-20T10:00:00Z",
      "Prosecutors in Port Merrow opened an inquiry into Captain Ines Calloway and the owners of the Halcyon Bay on Monday. Prosecutor Lena Arkwright said that fire doors on the ferry had been removed. The owners, Merrow Lines, deny it.",
    ],
    [
      "2031-06-17T10:00:00Z",
      "A court in Port Merrow acquitted Captain Ines Calloway of the Halcyon Bay on Tuesday. Prosecutor Lena Arkwright said that she would appeal. Merrow Lines has paid for new fire doors on its ferries.",
    ],
  ] as const;
  const told: Stored[] = [];
  for (const [publishedAt, content] of days)
    told.push(await send({ content, publishedAt, url: url("harbour-post", `day-${publishedAt.slice(0, 10)}`) }));
  const [divers, inquiry, court] = await Promise.all(told.map(({ id }) => article(id)));
  assert.equal(divers!.eventId, first.eventId);
  assert.equal(new Set([first.eventId, inquiry!.eventId, court!.eventId]).size, 3);
  const { storylineId } = await article(first.id);
  assert.deepEqual([inquiry!.storylineId, court!.storylineId], [storylineId, storylineId]);
});

test("a round-up has an event of its own, and is a mention of each that it dates", async () => {
  const told = [
    [
      "3",
      "Bridge at Castle Drum gives way under cattle train",
      "a cattle train broke through the bridge at Castle Drum, and driver Percival Stroud swam ashore",
    ],
    [
      "5",
      "Otto Brandvold wins Lake Sennet regatta",
      "skipper Otto Brandvold won the Lake Sennet regatta by a single length over Marguerite Dale",
    ],
    [
      "9",
      "Nettlecombe mine reopens",
      "the tin mine at Nettlecombe reopened after eleven years, and foreman Silas Pettibone rang the bell",
    ],
    [
      "12",
      "Gwendolen Ashby named bishop of Thornwick",
      "Gwendolen Ashby was named bishop of Thornwick, the first woman whom the chapter chose",
    ],
    [
      "15",
      "Hailstorm ruins vineyards of Varrow",
      "a hailstorm ruined the vineyards of Varrow, and grower Anselm Koth counted four thousand lost vines",
    ],
    [
      "18",
      "Observatory on Mount Caldera finds comet",
      "astronomer Ludmila Orsk found a comet from the observatory on Mount Caldera, her third",
    ],
    [
      "21",
      "Strike stops trams of Ostrava Mills",
      "tram drivers of Ostrava Mills struck for a day, and union leader Bertram Quist asked for longer breaks",
    ],
    [
      "24",
      "Wolfram Seidl sells porcelain works of Lindau",
      "Wolfram Seidl sold the porcelain works of Lindau to its own painters",
    ],
    [
      "27",
      "Choir of Saint Alban sings for Queen Isaura",
      "the choir of Saint Alban sang for Queen Isaura, and conductor Fabian Leroux wept",
    ],
  ] as const;
  const events: string[] = [];
  for (const [day, title, what] of told) {
    const content = `${what.charAt(0).toUpperCase()}${what.slice(1)} on Saturday. Witnesses said that ${what}. The Harbour Post was there.`;
    const publishedAt = `2032-03-${day.padStart(2, "0")}T12:00:00Z`;
    events.push((await send({ title, content, publishedAt, url: url("harbour-post", `march-${day}`) })).eventId);
  }
  assert.equal(new Set(events).size, told.length);
  const roundUp = await send({
    title: "The month in brief",
    content: told.map(([day, , what]) => `On March ${day}, ${what}.`).join("\n\n"),
    publishedAt: "2032-04-04T08:00:00Z",
    url: url("island-herald", "month-in-brief"),
  });
  assert.ok(!events.includes(roundUp.eventId));
  assert.equal((await event(roundUp.eventId)).articles, 1);
  for (const [index, id] of events.entries()) {
    const { body } = await service.http.get(`/v1/events/${id}/coverage`).expect(200);
    const mentions = body.columns.flatMap(({ articles }: { articles: { id: string; role: string }[] }) =>
      articles.filter(({ role }) => role === "mention").map(({ id }) => id),
    );
    assert.deepEqual(mentions, [roundUp.id], told[index]![1]);
  }
});
