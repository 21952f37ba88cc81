import assert from "node:assert/strict";
import { test } from "node:test";
import { candidateQuery } from "../../src/events/candidate-query.ts";
import { regroup } from "../../src/events/regroup.ts";
import { regroupWithout } from "../../src/events/regroup-without.ts";
import { anniversary, arrive, features, ferry, inquiry, partition } from "./invented.ts";

const together = [["art_council"], ["art_ferry-elsewhere"], ["art_ferry-first", "art_ferry-second"]];

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, index) => permutations(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));
}

test("reports of one event stand together, a similar event and a stranger apart, in any order of arrival", () => {
  for (const order of permutations(Object.values(ferry))) assert.deepEqual(partition(arrive(order).memory), together);
});

test("a membership says why, with its score and threshold", () => {
  const { steps } = arrive([ferry.first, ferry.second]);
  const event = steps[1]!.events[0]!;
  assert.equal(event.id, "evt_ferry-first");
  assert.equal(event.members.length, 2);
  for (const { score, threshold, reasons } of event.members) {
    assert.ok(score >= threshold && score <= 1);
    assert.ok(reasons.length > 0);
  }
  const reasons = event.members.flatMap((member) => member.reasons).join("; ");
  assert.match(reasons, /shared names: .*Ines Calloway/);
  assert.match(reasons, /shared numbers: .*212/);
  assert.match(reasons, /published within a day/);
});

test("an event's title, times, people and places come from its articles", () => {
  const { summary } = arrive([ferry.first, ferry.second]).steps[1]!.events[0]!;
  assert.ok(
    [ferry.first, ferry.second].some(
      ({ articleId, title }) => articleId === summary.titleFrom && title === summary.title,
    ),
  );
  assert.equal(summary.from, ferry.first.publishedFrom);
  assert.equal(summary.to, ferry.second.publishedTo);
  assert.ok(summary.people.some(({ name, articleIds }) => name.includes("Calloway") && articleIds.length === 2));
});

test("what nearly joined is told", () => {
  const sooner = { ...inquiry, publishedFrom: "2031-05-19T10:00:00.000Z", publishedTo: "2031-05-19T10:00:01.000Z" };
  const { memory, steps } = arrive([ferry.first, ferry.second, sooner]);
  assert.equal(memory.events.size, 2);
  const near = steps[2]!.nearMisses[0]!;
  assert.equal(near.articleId, "art_inquiry");
  assert.equal(near.eventId, "evt_ferry-first");
  assert.ok(near.score > 0 && near.reasons.some((reason) => reason.includes("Ines Calloway")));
});

test("an article that changed replaces its older self", () => {
  const { memory } = arrive([ferry.first, ferry.second, ferry.stranger]);
  const rewritten = { ...ferry.stranger, articleId: ferry.second.articleId };
  arrive([rewritten], memory);
  assert.deepEqual(partition(memory), [["art_council", "art_ferry-second"], ["art_ferry-first"]]);
});

test("the same article again changes nothing", () => {
  const { memory } = arrive([ferry.first, ferry.second]);
  const ids = [...memory.events.keys()];
  arrive([ferry.second], memory);
  assert.deepEqual(partition(memory), [["art_ferry-first", "art_ferry-second"]]);
  assert.deepEqual([...memory.events.keys()], ids);
});

test("a removal takes the article out, and its event with the last one", () => {
  const { memory } = arrive([ferry.first, ferry.second]);
  const around = memory.neighbourhood(ferry.second, candidateQuery(ferry.second));
  const step = regroupWithout(ferry.second.articleId, around);
  assert.deepEqual(
    step.events.map(({ members }) => members.map(({ articleId }) => articleId)),
    [["art_ferry-first"]],
  );
  const { from, to } = step.events[0]!.summary;
  assert.deepEqual([from, to], [ferry.first.publishedFrom, ferry.first.publishedTo]);
  assert.deepEqual(step.retiredEvents, []);

  const alone = arrive([ferry.stranger]).memory.neighbourhood(ferry.stranger, candidateQuery(ferry.stranger));
  const last = regroupWithout(ferry.stranger.articleId, alone);
  assert.deepEqual(last.events, []);
  assert.deepEqual(last.retiredEvents, [{ id: "evt_council", into: null }]);
  assert.deepEqual(last.retiredStorylines, [{ id: "sty_council", into: null }]);
});

test("an event that is not handed over whole stays in one piece, with its times", () => {
  const { memory } = arrive([ferry.first, ferry.stranger]);
  const around = memory.neighbourhood(ferry.second, candidateQuery(ferry.second));
  const from = "2031-05-05T00:00:00.000Z";
  const large = {
    ...around,
    events: around.events.map((event) => (event.id === "evt_ferry-first" ? { ...event, size: 500, from } : event)),
  };
  const step = regroup(ferry.second, large);
  assert.equal(step.events.find(({ id }) => id === "evt_ferry-first")?.summary.from, from);
  assert.deepEqual(step.retiredEvents, []);
});

test("undated articles join by their words", () => {
  const undated = { ...ferry.second, publishedFrom: null, publishedTo: null };
  assert.deepEqual(partition(arrive([ferry.first, undated]).memory), [["art_ferry-first", "art_ferry-second"]]);
});

test("reports of like words weeks apart are not one event", () => {
  const later = features(
    "ferry-later",
    "A fire on the ferry Halcyon Bay killed nobody on Monday, the coast guard said. The blaze broke out on the car deck.",
    {
      title: "Fire on ferry Halcyon Bay",
      publishedAt: "2031-07-21T09:00:00.000Z",
    },
  );
  assert.equal(arrive([ferry.first, later]).memory.events.size, 2);
});

test("a crawl's date years later does not make another event of the same text", () => {
  const late = {
    ...ferry.first,
    articleId: "art_crawled",
    publishedFrom: "2036-01-02T00:00:00.000Z",
    publishedTo: "2036-01-03T00:00:00.000Z",
  };
  const { memory } = arrive([ferry.first, ferry.second, late]);
  assert.equal(memory.events.size, 1);
  assert.equal([...memory.events.values()][0]?.to, ferry.second.publishedTo);
});

test("a passage about an earlier event is a mention of it, whichever came first", () => {
  for (const order of [
    [ferry.first, ferry.stranger, anniversary],
    [anniversary, ferry.stranger, ferry.first],
  ]) {
    const { memory, steps } = arrive(order);
    assert.equal(memory.events.size, 3);
    const links = steps.flatMap(({ mentions }) => mentions);
    assert.equal(links.length, 1);
    const { articleId, anchorId, eventId, passages, score, threshold } = links[0]!;
    assert.deepEqual([articleId, anchorId, eventId], ["art_safety-law", "art_ferry-first", "evt_ferry-first"]);
    assert.ok(score >= threshold);
    assert.equal(passages.length, 1);
    assert.equal(passages[0]!.part, "text");
  }
});

test("events that follow from one another form a storyline that its links explain", () => {
  const { memory } = arrive([ferry.stranger, ferry.first, ferry.second, inquiry, anniversary]);
  const lines = [...memory.storylines.values()].sort((a, b) => b.eventIds.length - a.eventIds.length);
  assert.deepEqual(
    lines.map(({ eventIds }) => [...eventIds].sort()),
    [["evt_ferry-first", "evt_inquiry", "evt_safety-law"], ["evt_council"]],
  );
  assert.equal(lines[0]!.links.length, 2);
  for (const { score, threshold, reasons } of lines[0]!.links) assert.ok(score >= threshold && reasons.length > 0);
});
