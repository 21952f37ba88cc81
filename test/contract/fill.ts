import assert from "node:assert/strict";
import { post, type Service, writeKey } from "../http/service.ts";
import { ferry } from "../store/fixtures.ts";
import type { Known } from "./asks.ts";

/** A copy of the first article, carried by a third outlet. */
const elsewhere = {
  outlet: "Coast Wire",
  publishedAt: "2024-04-16T19:00:00Z",
  url: "https://coast-wire.example/linnet",
  content: ferry.post.content.replace("ninety seconds", "two minutes"),
};

/** Fills a service with two articles of one event and a copy, one that is removed again, and a kept comparison. */
export async function fill(service: Service): Promise<Known> {
  const store = async (document: object) => {
    const answer = await post(service, document);
    assert.equal(answer.status, 201, answer.text);
    return answer.body as { id: string; eventId: string; storylineId: string };
  };
  const first = await store(ferry.post);
  await store(ferry.herald);
  await store({ ...ferry.post, ...elsewhere });
  const orchard = await store(ferry.orchard);
  const [removedClaim] = (await service.http.get(`/v1/articles/${orchard.id}/claims`)).body.items as { id: string }[];
  assert.ok(removedClaim);
  await service.http.delete(`/v1/articles/${orchard.id}`).set("x-api-key", writeKey).expect(204);
  const claims = (await service.http.get("/v1/claims?voice=attributed")).body as {
    items: { id: string; speakers: { id: string | null }[] }[];
  };
  const spoken = claims.items.find((claim) => claim.speakers[0]?.id);
  const speaker = spoken?.speakers[0]?.id;
  assert.ok(spoken && speaker, "somebody is quoted");
  const kept = await service.http
    .post("/v1/comparisons?keep=true")
    .set("x-api-key", writeKey)
    .send({ articles: [first.id] });
  return {
    event: first.eventId,
    storyline: first.storylineId,
    ceasedEvent: orchard.eventId,
    ceasedStoryline: orchard.storylineId,
    article: first.id,
    removed: orchard.id,
    claim: spoken.id,
    removedClaim: removedClaim.id,
    speaker,
    kept: (kept.body as { id: string }).id,
  };
}
