import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

interface Told {
  readonly id: string;
  readonly articleId: string;
  readonly within: string | null;
}

const service = await startService();
const nested = `${ferry.herald.content}\n\nSpokesman Bo Lind said that the owner had told him that "the radar failed."`;
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
  const tell = async (outlet: string, hour: string, content: string) =>
    (
      await post(service, {
        ...told,
        outlet,
        publishedAt: `2031-04-02T${hour}:00Z`,
        content: `${closed}\n\n${content}`,
      })
    ).body as { id: string; eventId: string };
  const north = await tell("North Post", "10:00", "Cracks in the pillars worried engineers of the council of Tolvane.");
  const found = "The council of Tolvane closed the Ardmere bridge after cracks were found in two pillars.";
  const south = await tell("South Post", "12:00", found);
  assert.equal(north.eventId, south.eventId);
  const { items } = (await service.http.get(`/v1/events/${north.eventId}/timeline`)).body as {
    items: { first: string | null; claim: { articleId: string; text: string; spans: { part: string }[] } }[];
  };
  const firstOf = (id: string, words: string) =>
    items.find(({ claim }) => claim.articleId === id && claim.text.includes(words) && claim.spans[0]!.part === "text")!
      .first;
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
