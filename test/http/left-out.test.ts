import assert from "node:assert/strict";
import { test } from "node:test";
import { ferry } from "../store/fixtures.ts";
import { post, startService } from "./service.ts";

const service = await startService(
  {},
  { wrapStore: (store) => ({ ...store, reportsOfEvent: (id) => store.reportsOfEvent(id, 1) }) },
);
const { http } = service;
const { id: articleId, eventId } = (await post(service, ferry.post)).body as { id: string; eventId: string };
await post(service, ferry.herald);

for (const view of ["coverage", "comparison", "timeline"])
  test(`the ${view} of an event that is too large says what it leaves out`, async () => {
    const { body } = await http.get(`/v1/events/${eventId}/${view}`).expect(200);
    assert.match(body.truncated, /1 later article is left out/);
    if (view === "timeline") return;
    const [{ articles }, ...others] = body.columns;
    assert.deepEqual([articles.map(({ id }: { id: string }) => id), others], [[articleId], []]);
  });
