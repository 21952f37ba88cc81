import assert from "node:assert/strict";
import { test } from "node:test";
import type { DraftDate } from "../../src/documents/draft.ts";
import { publicationOf, statedTime } from "../../src/documents/publication.ts";
import type { TimeContext } from "../../src/documents/times.ts";

const date = (raw: string, more: Partial<DraftDate> = {}): DraftDate => ({
  raw,
  role: "published",
  basis: "text",
  evidence: null,
  ...more,
});

const unstated = { published: null, modified: null };

/** [what it is, the document's dates, the time taken, what makes dates sure] */
const taken: [string, DraftDate[], string | null, TimeContext?][] = [
  ["nothing", [], null],
  ["words that are no date", [date("some day")], null],
  ["the first", [date("3 May 2021"), date("9 May 2021")], "2021-05-03"],
  ["the first that can be read", [date("03/05/2021"), date("9 May 2021")], "2021-05-09"],
  ["the more precise of a day", [date("3 May 2021"), date("20:04 GMT 03.05.2021")], "2021-05-03T20:04:00Z"],
  ["the more precise of a month", [date("May 2021"), date("3 May 2021 10:00")], "2021-05-03T10:00"],
  ["the zoned over the zoneless", [date("2021-05-03T10:00:12"), date("2021-05-03T10:00Z")], "2021-05-03T10:00:00Z"],
  ["never an update alone", [date("3 May 2021", { role: "updated" })], null],
  ["publication over update", [date("9 May 2021", { role: "updated" }), date("3 May 2021")], "2021-05-03"],
  ["none after retrieval", [date("9 May 2021")], null, { retrievedAt: "2021-05-03T00:00:00Z" }],
  [
    "a relative one after retrieval is known",
    [date("2 hours ago")],
    "2021-05-03T08:00:00Z",
    { retrievedAt: "2021-05-03T10:00:00Z" },
  ],
  ["day-first by the outlet's country", [date("03/05/2021")], "2021-05-03", { country: "VN" }],
];

for (const [what, dates, at, context] of taken) {
  test(`takes ${what}`, () => assert.equal(publicationOf(unstated, dates, context ?? {}).publishedAt, at));
}

test("the caller's time wins and says so", () => {
  const publication = publicationOf(
    { published: statedTime("2021-05-01T12:00+02:00"), modified: null },
    [date("3 May 2021")],
    {},
  );
  assert.equal(publication.publishedAt, "2021-05-01T12:00:00+02:00");
  assert.equal(publication.publishedFrom, "2021-05-01T10:00:00.000Z");
  assert.deepEqual(publication.publishedBasis, { kind: "caller", evidence: null });
});

test("the evidence is the words of the date within the words around it", () => {
  const raw = "By Ann Onym, 3 May 2021, Northport";
  const evidence = { part: "captions[0]", start: 10, end: 10 + raw.length } as const;
  const { publishedBasis } = publicationOf(unstated, [date(raw, { evidence })], {});
  assert.deepEqual(publishedBasis?.evidence, { part: "captions[0]", start: 23, end: 33 });
});

const stated: [string, string | null][] = [
  ["2021", "2021"],
  ["2021-05", "2021-05"],
  ["2021-05-03", "2021-05-03"],
  ["2021-05-03T10:00", "2021-05-03T10:00"],
  ["2021-05-03 10:00:30", "2021-05-03T10:00:30"],
  ["2021-05-03T10:00:30.5z", "2021-05-03T10:00:30Z"],
  ["2021-13", null],
  ["2021-00", null],
  ["2021-02-29", null],
  ["2024-02-29", "2024-02-29"],
  ["2021-05-03T24:30Z", null],
  ["3 May 2021", null],
  ["05/03/2021", null],
  ["", null],
  ["2021-05-03T10:00 2021-05-04T10:00", null],
];

for (const [raw, at] of stated)
  test(`a caller may state ${JSON.stringify(raw)}: ${at !== null}`, () =>
    assert.equal(statedTime(raw)?.at ?? null, at));

const updated = (raw: string) => date(raw, { role: "updated" });
/** [what it is, the document's dates, when it was last changed, as stated] */
const changed: [string, DraftDate[], string | null, string?][] = [
  ["a later time", [date("2021-05-03T10:00Z"), updated("2021-05-03T18:20Z")], "2021-05-03T18:20:00Z"],
  [
    "the more precise of a day",
    [date("2021-05-03"), updated("5 May 2021"), updated("2021-05-05T18:20Z")],
    "2021-05-05T18:20:00Z",
  ],
  ["nothing of the same minute", [date("2021-05-03T10:00Z"), updated("2021-05-03T10:00:40Z")], null],
  ["nothing of an hour of the day", [date("3 May 2021"), updated("2021-05-03T18:20Z")], null],
  ["nothing of the day of an hour", [date("2021-05-03T10:00Z"), updated("3 May 2021")], null],
  [
    "the later of two, where the other is that of publication",
    [date("2021-05-03T10:00Z"), updated("2021-05-03T10:00Z"), updated("3 May 2021 18:20 UTC")],
    "2021-05-03T18:20:00Z",
  ],
  [
    "a later day, where another is earlier than publication",
    [date("2021-05-03"), updated("2021-05-02T10:00Z"), updated("2021-05-05")],
    "2021-05-05",
  ],
  ["a later hour of one clock", [date("2021-05-03T08:00"), updated("2021-05-03T19:00")], "2021-05-03T19:00"],
  ["a later minute of one clock", [date("2021-05-03T08:00:10"), updated("2021-05-03T08:01")], "2021-05-03T08:01"],
  ["nothing of the same minute of one clock", [date("2021-05-03T08:00"), updated("2021-05-03T08:00:40")], null],
  ["nothing of an earlier hour of one clock", [date("2021-05-03T08:00"), updated("2021-05-03T07:00")], null],
  ["nothing of another clock", [date("2021-05-03T08:00"), updated("2021-05-03T19:00Z")], null],
  ["nothing of the day of an hour without a zone", [date("2021-05-03T08:00"), updated("2021-05-03")], null],
  [
    "what the caller states by the page's clock, which is another",
    [date("2021-05-03T08:00")],
    null,
    "2021-05-03T19:00",
  ],
  ["nothing of an earlier time", [date("2021-05-03T10:00Z"), updated("2021-05-02T10:00Z")], null],
  ["nothing where it was never published", [updated("2021-05-02T10:00Z")], null],
  ["what the caller states", [date("2021-05-03T10:00Z"), updated("2021-05-03T18:20Z")], "2021-05-04", "2021-05-04"],
  [
    "nothing where the caller states that of publication",
    [date("2021-05-03T10:00Z"), updated("2021-05-03T18:20Z")],
    null,
    "2021-05-03T10:00Z",
  ],
];

for (const [what, dates, at, caller] of changed)
  test(`as its last change takes ${what}`, () => {
    const modified = caller === undefined ? null : statedTime(caller);
    const { modifiedAt, modifiedTo } = publicationOf({ published: null, modified }, dates, {});
    assert.deepEqual([modifiedAt, modifiedTo !== null], [at, at !== null]);
  });
