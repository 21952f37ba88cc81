import assert from "node:assert/strict";
import { test } from "node:test";
import { candidateQuery } from "../../src/events/candidate-query.ts";
import { copyRelation } from "../../src/events/copies.ts";
import { diffCopies } from "../../src/events/diff-copies.ts";
import { maxMembers } from "../../src/events/limits.ts";
import { regroup } from "../../src/events/regroup.ts";
import { regroupWithout } from "../../src/events/regroup-without.ts";
import { sampleOf, shorten } from "../../src/events/shingles.ts";
import { annotate } from "../../src/text/annotate.ts";
import type { GroupingMemory } from "./grouping-memory.ts";
import { arrive, features, ferry } from "./invented.ts";

const report =
  "The harbour of Port Merrow was closed on Friday after a crane fell across the only channel, the port authority said. Eleven ships wait at anchor. Engineers from Castle Drum will try to lift the crane with two tugs at high tide. The crane had been rented by Merrow Lines in March and was to be returned next week. Nobody was hurt, but a mast of the yacht Pelican snapped. The port expects to lose 40,000 crowns a day.";
const speech =
  "“We shall not rest until the channel is open again, until every ship that waits out there has come home, and until those who rented out a crane with a rusted foot have answered for it before a judge in this town,” the mayor said.";
const footer =
  "\nCopyright 2031 Merrow Media. All rights reserved. Sign up for our newsletter and follow us for more stories like this one every morning.";

const pairs = [
  { what: "the same text", a: report, b: report, copy: true },
  { what: "a trimmed text", a: report, b: report.slice(0, report.indexOf("Nobody")), copy: true },
  {
    what: "a lightly edited text",
    a: report,
    b: report.replace("Eleven", "Some eleven").replace("Nobody was hurt, but a", "A"),
    copy: true,
  },
  {
    what: "a short text, the same from its first word to its last",
    a: "Twelve people were hurt, the mayor said. The bridge was closed.",
    b: "Twelve people were hurt, the mayor said. The bridge was closed.",
    copy: true,
  },
  {
    what: "a short text with a word of its own",
    a: "Twelve people were hurt, the mayor said. The bridge was closed.",
    b: "Twelve people were hurt, the mayor said. The bridge was shut.",
    copy: false,
  },
  {
    what: "a text of fewer than ten words",
    a: "Twelve people were hurt. The bridge was closed.",
    b: "Twelve people were hurt. The bridge was closed.",
    copy: false,
  },
  {
    what: "other words for the same",
    a: report,
    b: "Port Merrow's channel is blocked: a rented crane toppled into it on Friday. Two tugs are to raise it, engineers from Castle Drum say, once the tide is high enough. Eleven ships are waiting, and the port loses 40,000 crowns every day.",
    copy: false,
  },
  {
    what: "a shared quotation",
    a: `The mayor of Port Merrow spoke on Friday evening before a crowd at the quay. ${speech} Some listeners wept and others left early.`,
    b: `Angry words were heard in town yesterday over the blocked channel, where ships wait. ${speech} Shipowners want their money back.`,
    copy: false,
  },
  {
    what: "a shared footer",
    a: `Rain fell on Upper Wendle for the ninth day in a row and washed out the cricket.${footer}`,
    b: `Prices of barley rose in Castle Drum as farmers counted what the hail had left them.${footer}`,
    copy: false,
  },
];

for (const { what, a, b, copy } of pairs) {
  test(`copies: ${what}`, () => {
    const [x, y] = [features("a", a), features("b", b)];
    const relation = copyRelation(x, y);
    assert.equal(relation.isCopy, copy, `containment ${relation.containment}`);
    assert.deepEqual(copyRelation(y, x), relation);
    assert.ok(relation.containment >= 0 && relation.containment <= 1);
    if (copy) assert.ok(x.bands.some((band, index) => y.bands[index] === band));
  });
}

test("a sample keeps the same shingles of every text that holds them", () => {
  const many = Array.from({ length: 3000 }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 0).sort((x, y) => x - y);
  const [whole, half] = [sampleOf(many), sampleOf(many.filter((_, index) => index % 2 === 0))];
  assert.ok(whole.length < many.length && whole.length > 0);
  const rate = (sample: readonly number[], all: number) => sample.length / all;
  assert.ok(
    Math.abs(rate(whole, 3000) * 2 - rate(half, 1500)) < 0.1 || Math.abs(rate(whole, 3000) - rate(half, 1500)) < 0.1,
  );
  const finer = new Set(half);
  for (const shingle of whole) if (many.indexOf(shingle) % 2 === 0) assert.ok(finer.has(shingle));
});

test("shortened hashes come in order, each once, and keep the bits that samples go by", () => {
  assert.deepEqual(shorten([0x01000005, 0x02000005, 0x02000003, 0xff_ffffff, 8]), [3, 5, 8, 0xffffff]);
  assert.deepEqual(shorten([]), []);
});

test("copies form a group, earliest first, that lasts when one of them goes", () => {
  const at = (id: string, text: string, publishedAt: string) =>
    features(id, text, { title: `Crane ${id}`, publishedAt });
  const late = at("late", report, "2031-05-09T12:00:00.000Z");
  const early = at("early", `${report} More to follow.`, "2031-05-09T10:00:00.000Z");
  const { memory, steps } = arrive([late, ferry.first, early]);
  assert.deepEqual(
    steps[2]!.copyGroups.map(({ members }) => members.map(({ articleId }) => articleId)),
    [["art_early", "art_late"]],
  );
  assert.equal(steps[1]!.copyGroups.length, 0);
  const rewritten = { ...ferry.stranger, articleId: early.articleId };
  arrive([rewritten], memory);
  assert.deepEqual(membersOf(memory), []);
});

const elsewhere =
  "The council of Upper Wendle voted nine to four on Tuesday evening to close the public library on Mill Lane, whose roof has leaked since the great storm. Mayor Dora Quillfeather said that repairs would cost more than a new building would. Residents have collected three thousand signatures against it and mean to bring them to the county hall on Saturday, with a brass band.";
const many = (id: string, text: string, count: number) =>
  Array.from({ length: count }, (_, index) => features(`${id}${100 + index}`, text));
const membersOf = (memory: GroupingMemory) =>
  [...memory.copyGroups].map(([id, members]) => [id, members.size]).filter(([, size]) => size !== 0);

test("what is not held against an arrival stays in its copy group, and is not written again", () => {
  const { memory, steps } = arrive(many("p", report, 150));
  assert.deepEqual(membersOf(memory), [["cpy_p101", 150]]);
  const listed = steps.map(({ copyGroups }) => copyGroups.flatMap(({ members }) => members).length);
  assert.ok(Math.max(...listed) <= 2 * maxMembers, `${Math.max(...listed)} members in one step`);
});

test("one of many copies that is rewritten leaves the others, and comes back", () => {
  const { memory } = arrive(many("p", report, 90));
  arrive([features("p100", elsewhere)], memory);
  assert.deepEqual(membersOf(memory), [["cpy_p101", 89]]);
  assert.equal(memory.articles.get("art_p100")?.copyGroupId, null);
  arrive([features("p100", report)], memory);
  assert.deepEqual(membersOf(memory), [["cpy_p101", 90]]);
});

test("a text that holds two reports joins their copies, and the larger group keeps its id", () => {
  const { memory } = arrive([...many("p", report, 70), ...many("q", elsewhere, 50)]);
  const both = features("both", `${report} ${elsewhere}`);
  memory.apply(regroup(both, memory.neighbourhood(both, { ...candidateQuery(both), candidates: 200 })), both);
  assert.deepEqual(membersOf(memory), [["cpy_p101", 121]]);
});

test("a copy that is removed leaves the others together, also where they are not all handed over", () => {
  const copies = many("p", report, 50);
  const { memory } = arrive(copies);
  const neighbourhood = memory.neighbourhood(copies[49]!, candidateQuery(copies[49]!));
  assert.ok(neighbourhood.articles.length < 50);
  const { copyGroups, retiredCopyGroups, withoutCopies } = regroupWithout("art_p149", neighbourhood);
  assert.deepEqual(
    [copyGroups.map(({ id, whole }) => [id, whole]), retiredCopyGroups, withoutCopies],
    [[["cpy_p101", false]], [], []],
  );
});

test("of two copies the one that is left stands alone", () => {
  const copies = many("p", report, 2);
  const { memory } = arrive(copies);
  const neighbourhood = memory.neighbourhood(copies[0]!, candidateQuery(copies[0]!));
  const { copyGroups, retiredCopyGroups, withoutCopies } = regroupWithout("art_p100", neighbourhood);
  assert.deepEqual(
    [copyGroups, retiredCopyGroups, withoutCopies],
    [[], [{ id: "cpy_p101", into: null }], ["art_p101"]],
  );
});

test("the difference of two copies, sentence by sentence", () => {
  const original = "One crane fell on Friday. Eleven ships wait at anchor. Nobody was hurt. The port loses money.";
  const copy =
    "One crane fell on Friday. Some eleven ships wait at anchor. Our photographer was there. The port loses money!";
  const told = diffCopies(annotate(original), annotate(copy)).map((edit) => [
    edit.kind,
    "original" in edit ? original.slice(edit.original.start, edit.original.end) : null,
    "copy" in edit ? copy.slice(edit.copy.start, edit.copy.end) : null,
  ]);
  assert.deepEqual(told, [
    ["kept", "One crane fell on Friday.", "One crane fell on Friday."],
    ["changed", "Eleven ships wait at anchor.", "Some eleven ships wait at anchor."],
    ["cut", "Nobody was hurt.", null],
    ["added", null, "Our photographer was there."],
    ["kept", "The port loses money.", "The port loses money!"],
  ]);
});
