import assert from "node:assert/strict";
import { test } from "node:test";
import { outletComparisonSchema } from "../../src/contract/outlet-comparisons.ts";
import { makeComparedGroups } from "../../src/http/compared-events.ts";
import { gatherOutlets } from "../../src/http/gather-outlets.ts";
import type { EventRow } from "../../src/store/store.ts";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

const service = await startService();
const { http } = service;
const ask = async (path: string) => outletComparisonSchema.parse((await http.get(path).expect(200)).body);

const council = [
  "The council of Tolvane closed the Ardmere bridge on Friday after cracks were found in two pillars.",
  '"Nobody will cross the Ardmere bridge before the pillars are safe," Mayor Ines Marlow said.',
];
const bridge = (outlet: string, more: string, publishedAt = "2024-03-08T10:00:00Z") => ({
  content: `${council.join("\n\n")}\n\n${more}`,
  title: "Tolvane closes the Ardmere bridge",
  outlet,
  publishedAt,
});

await post(service, ferry.post);
await post(service, ferry.herald);
const first = bridge(
  "Harbour Post",
  "Anglers from Sundvik caught 31 pike below the weir on Sunday. About 4,000 commuters used the bridge each day, the Harbour Post has learned.",
);
const second = bridge(
  "Island Herald",
  "Boats are running in its place since the morning. The crossing takes eleven minutes, according to the Harbour Post.",
  "2024-03-08T12:00:00Z",
);
const { eventId } = (await post(service, first)).body as { eventId: string };
assert.equal((await post(service, second)).body.eventId, eventId);

test("two outlets are compared over the events that both report", async () => {
  const body = await ask("/v1/outlets/harbour-post/compare/island-herald");
  assert.deepEqual([body.a.id, body.b.id], ["harbour-post", "island-herald"]);
  assert.equal(body.truncated, null);
  assert.equal(body.events.both, body.events.compared);
  assert.ok(body.events.both >= 1);
  const { shared, either, jaccard, interval } = body.agreement;
  assert.ok(shared >= 2 && either >= shared);
  assert.ok(jaccard !== null && interval[0] < jaccard && jaccard < interval[1]);
  const texts = body.sharedRows.filter((row) => row.eventId === eventId).map((row) => row.text);
  assert.ok(
    texts.some((text) => text.includes("Ardmere bridge")),
    texts.join("\n"),
  );
  const marlow = body.speakers.find(({ name }) => name.includes("Marlow"));
  assert.deepEqual([marlow?.a, marlow?.b], [1, 1]);
});

test("rows and figures are those of the events' own matrices", async () => {
  const body = await ask("/v1/outlets/harbour-post/compare/island-herald?from=2024-03-08&to=2024-03-08");
  const matrix = (await http.get(`/v1/events/${eventId}/comparison`)).body as {
    rows: { id: string; cells: { outletId: string; status: string }[] }[];
    agreement: { shared: number; jaccard: number }[];
  };
  assert.equal(body.events.both, 1);
  assert.deepEqual(
    body.sharedRows.map(({ rowId }) => rowId).toSorted(),
    matrix.rows
      .filter(({ cells }) => cells.every(({ status }) => status === "says"))
      .map(({ id }) => id)
      .toSorted(),
  );
  assert.deepEqual(
    [body.agreement.shared, body.agreement.jaccard],
    [matrix.agreement[0]?.shared, matrix.agreement[0]?.jaccard],
  );
  assert.deepEqual(body.coverage, [{ month: "2024-03", a: 1, b: 1, both: 1 }]);
});

test("exchanged outlets give the same figures, exchanged", async () => {
  const there = await ask("/v1/outlets/harbour-post/compare/island-herald");
  const back = await ask("/v1/outlets/island-herald/compare/harbour-post");
  assert.deepEqual(back.agreement, there.agreement);
  assert.deepEqual(back.voice, { a: there.voice.b, b: there.voice.a });
  assert.deepEqual(back.citations, { aOfB: there.citations.bOfA, bOfA: there.citations.aOfB });
});

test("an outlet is cited by whoever quotes it, and voices add up", async () => {
  const { citations, voice } = await ask("/v1/outlets/island-herald/compare/harbour-post");
  assert.deepEqual(citations, { aOfB: 1, bOfA: 0 });
  for (const side of [voice.a, voice.b]) {
    assert.equal(side.attributed + side.own, side.claims);
    assert.ok(
      side.claims > 0 && side.share !== null && side.interval[0] <= side.share && side.share <= side.interval[1],
    );
  }
});

test("a period without events and outlets without articles have nothing in common", async () => {
  const empty = {
    events: { a: 0, b: 0, both: 0, compared: 0 },
    agreement: { shared: 0, conflicting: 0, possible: 0, either: 0, jaccard: null, interval: [0, 1] },
  };
  for (const path of [
    "harbour-post/compare/island-herald?from=1999-01-01&to=1999-02-01",
    "coast-wire/compare/harbour-post?to=1999-01-01",
  ]) {
    const { events, agreement, coverage } = await ask(`/v1/outlets/${path}`);
    assert.deepEqual({ events, agreement }, empty);
    assert.deepEqual(coverage, []);
  }
});

test("of more events than are laid side by side the newest are, and that is said", async () => {
  const event = (await service.store.event(eventId)) as EventRow;
  const many = Array.from({ length: 25 }, (_, i) => ({ ...event, id: `evt_${i}` }));
  const laid: string[] = [];
  const { compared, sharedRows, truncated } = await gatherOutlets(
    {
      store: { ...service.store, events: async () => ({ items: many, next: null }) },
      compared: {
        ...makeComparedGroups(service),
        event(id) {
          laid.push(id);
          return makeComparedGroups(service).event(eventId);
        },
      },
    },
    "harbour-post",
    "island-herald",
    {},
  );
  assert.deepEqual(
    laid,
    many.slice(0, 20).map(({ id }) => id),
  );
  assert.equal(compared, 20);
  assert.ok(sharedRows.length >= 20);
  assert.match(truncated ?? "", /Of 25 events of both only the 20 newest/);
});
