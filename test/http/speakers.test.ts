import assert from "node:assert/strict";
import { test } from "node:test";
import { post, startService } from "./service.ts";

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

test("within an event only its own claims are counted", async () => {
  const all = (await speakers("q=ruiz")).items[0];
  const within = (await speakers(`q=ruiz&event=${quay.eventId}`)).items[0];
  assert.deepEqual([all?.claims, within?.claims], [3, 2]);
  assert.deepEqual((await speakers(`q=lind&event=${quay.eventId}`)).items, []);
});
