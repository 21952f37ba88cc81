import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { joinCopies, type PlacedCopy } from "../../src/events/join-copies.ts";
import { arrive, features, ferry } from "./invented.ts";

const sentences = [
  "The harbour of Port Merrow was closed on Friday after a crane fell across the only channel, the port authority said.",
  "Eleven ships wait at anchor while engineers from Castle Drum try to lift the crane with two tugs at high tide.",
  "The crane had been rented by Merrow Lines in March and was to be returned to its owner next week.",
  "Nobody was hurt, but a mast of the yacht Pelican snapped and fell on a shed that nobody was in.",
  "The port expects to lose 40,000 crowns a day as long as no ship can leave, its treasurer wrote.",
  "Shipowners from three countries have asked the government to send a larger crane from the capital.",
];
const hour = (at: number) => `2031-05-09T${String(at).padStart(2, "0")}:00:00.000Z`;
const report = (id: string, from: number, to: number, at: number) =>
  features(id, sentences.slice(from, to).join(" "), { title: `Crane ${id}`, publishedAt: hour(at) });
const first = report("first", 0, 6, 8);
const trimmed = report("trimmed", 0, 3, 9);
const tail = report("tail", 3, 6, 10);
const stands = (article: typeof first, copyGroupId: string | null): PlacedCopy => ({ features: article, copyGroupId });
const groups = (found: ReadonlyMap<string, string>) => Object.fromEntries(found);

test("articles that were sent are grouped as the store would group them", () => {
  const articles = [tail, ferry.first, trimmed, ferry.stranger, first];
  const { steps } = arrive(articles);
  const stored = steps.at(-1)!.copyGroups.map(({ members }) => members.map(({ articleId }) => articleId).sort());
  const sent = Map.groupBy(joinCopies(articles, []), ([, group]) => group);
  assert.deepEqual(
    [...sent.values()].map((members) => members.map(([articleId]) => articleId).sort()),
    stored,
  );
  assert.deepEqual(stored, [["art_first", "art_tail", "art_trimmed"]]);
});

const cases: { what: string; sent: (typeof first)[]; stored: PlacedCopy[]; found: Record<string, string> }[] = [
  { what: "two that share nothing", sent: [trimmed, tail], stored: [], found: {} },
  {
    what: "a copy of a stored article that had none",
    sent: [trimmed],
    stored: [stands(first, null)],
    found: { art_first: "cpy_first", art_trimmed: "cpy_first" },
  },
  {
    what: "a copy of a stored group's article",
    sent: [first],
    stored: [stands(trimmed, "cpy_x"), stands(ferry.first, null)],
    found: { art_first: "cpy_x", art_trimmed: "cpy_x" },
  },
  {
    what: "a stored group of articles that no text here holds together",
    sent: [ferry.stranger],
    stored: [stands(trimmed, "cpy_x"), stands(tail, "cpy_x")],
    found: { art_trimmed: "cpy_x", art_tail: "cpy_x" },
  },
  {
    what: "a report that holds two stored groups together, the larger of which keeps its name",
    sent: [first],
    stored: [stands(trimmed, "cpy_a"), stands(tail, "cpy_b"), stands(report("other-tail", 3, 6, 11), "cpy_b")],
    found: { art_first: "cpy_b", art_trimmed: "cpy_b", art_tail: "cpy_b", "art_other-tail": "cpy_b" },
  },
];

for (const { what, sent, stored, found } of cases)
  test(`copies of stored articles: ${what}`, () => assert.deepEqual(groups(joinCopies(sent, stored)), found));

test("a new group does not take the name of one that stands", () => {
  const found = joinCopies([first, report("again", 0, 6, 12)], [stands(ferry.first, "cpy_first")]);
  assert.equal(found.get("art_first"), found.get("art_again"));
  assert.notEqual(found.get("art_first"), "cpy_first");
  assert.equal(found.get(ferry.first.articleId), "cpy_first");
});

test("the same groups for any order", () => {
  const stored = [stands(trimmed, "cpy_a"), stands(ferry.first, null), stands(tail, "cpy_b")];
  const sent = [first, ferry.second, ferry.stranger, report("middle", 1, 5, 7)];
  const expected = groups(joinCopies(sent, stored));
  const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
  fc.assert(
    fc.property(shuffled(sent), shuffled(stored), (some, others) => {
      assert.deepEqual(groups(joinCopies(some, others)), expected);
    }),
    { numRuns: 30 },
  );
});
