import assert from "node:assert/strict";
import { test } from "node:test";
import Database from "better-sqlite3";
import { eventsVersion } from "../../src/events/limits.ts";
import { post, startService } from "./service.ts";

const service = await startService();
const fire = {
  content:
    "A fire on the ferry Halcyon Bay killed 14 people off Port Merrow on Tuesday, the coast guard said. The blaze broke out in the engine room shortly before dawn. Rescuers from Port Merrow pulled 212 passengers from the water. Captain Ines Calloway was the last to leave the Halcyon Bay.",
  title: "Fire on ferry Halcyon Bay kills 14 off Port Merrow",
  publishedAt: "2031-05-06T09:00:00Z",
  url: "https://harbour-post.example/2031/05/06/ferry",
};
const blaze = {
  content:
    "At least 14 passengers died when the Halcyon Bay caught fire near Port Merrow on Tuesday morning. Flames spread from the engine room, according to the coast guard. Some 212 people were rescued, among them Captain Ines Calloway, who had ordered everyone off the ferry.",
  title: "Fourteen dead in Halcyon Bay ferry blaze",
  publishedAt: "2031-05-06T13:30:00Z",
  url: "https://island-herald.example/2031/05/06/blaze",
};
const inquiry = {
  content:
    "Prosecutors in Port Merrow opened an inquiry into Captain Ines Calloway and the owners of the Halcyon Bay on Monday. Prosecutor Lena Arkwright said that fire doors on the ferry had been removed. The owners, Merrow Lines, deny it.",
  title: "Prosecutors open inquiry into Halcyon Bay captain",
  publishedAt: "2031-05-20T10:00:00Z",
  url: "https://island-herald.example/2031/05/20/inquiry",
};
const stored: { id: string; eventId: string; storylineId: string }[] = [];
for (const document of [fire, blaze, inquiry]) stored.push((await post(service, document).expect(201)).body);
const [first, second, later] = stored as [(typeof stored)[0], (typeof stored)[0], (typeof stored)[0]];

test("an article says why it stands in its event and what it nearly joined; an event, by which algorithm", async () => {
  assert.equal(second.eventId, first.eventId);
  assert.notEqual(later.eventId, first.eventId);
  const { body: member } = await service.http.get(`/v1/articles/${second.id}`).expect(200);
  assert.ok(member.membership.score >= member.membership.threshold);
  assert.match(member.membership.reasons.join("; "), /shared|central/);
  const { body: event } = await service.http.get(`/v1/events/${first.eventId}`).expect(200);
  assert.deepEqual([event.algorithm, event.clustering], [eventsVersion, "incremental"]);
  const { body: near } = await service.http.get(`/v1/articles/${later.id}`).expect(200);
  assert.equal(near.nearMisses[0].eventId, first.eventId);
  assert.ok(near.nearMisses[0].score > 0 && near.nearMisses[0].reasons.length > 0);
});

test("after a rebuild the ids that ceased answer 308 with their heirs", async () => {
  const [evt, sty] = ["evt_ffffffffffffffff", "sty_ffffffffffffffff"];
  const raw = new Database(service.file);
  raw.exec(`INSERT INTO storylines (id, version, updated_at) VALUES ('${sty}', 0, '');
    INSERT INTO events (id, storyline_id, title_from, sort_at, people, places, articles, outlets, independent_origins,
      clustering, version, updated_at)
    SELECT '${evt}', '${sty}', title_from, sort_at, people, places, 1, 1, 1, clustering, version, updated_at FROM events
    WHERE id = '${first.eventId}';
    UPDATE articles SET event_id = '${evt}' WHERE id = '${second.id}'`);
  raw.close();
  await service.store.rebuildGroups();
  const moved = await service.http.get(`/v1/events/${evt}/coverage`).redirects(0).expect(308);
  assert.equal(moved.headers.location, `/v1/events/${first.eventId}/coverage`);
  const line = await service.http.get(`/v1/storylines/${sty}`).redirects(0).expect(308);
  assert.equal(line.headers.location, `/v1/storylines/${first.storylineId}`);
  const { body } = await service.http.get(`/v1/events/${first.eventId}`).expect(200);
  assert.deepEqual([body.articles, body.clustering, body.algorithm], [2, "rebuilt", eventsVersion]);
});
