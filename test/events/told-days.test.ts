import assert from "node:assert/strict";
import { test } from "node:test";
import { toldDays } from "../../src/events/told-days.ts";
import { annotate } from "../../src/text/annotate.ts";

// A Thursday.
const published = Date.parse("2031-11-20T12:00:00Z");
const day = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString().slice(0, 10));

type Told = readonly (readonly (string | null)[])[];
const cases: readonly (readonly [text: string, expected: Told])[] = [
  ["She resigned last September.", [["2031-09-01", "2031-10-01"]]],
  ["She resigned last November.", [["2030-11-01", "2030-12-01"]]],
  ["They met last week in Castle Drum.", [["2031-11-06", "2031-11-19"]]],
  ["The bridge fell two months ago.", [["2031-09-04", "2031-10-06"]]],
  ["It opened earlier this month.", [["2031-10-21", "2031-11-20"]]],
  ["The ferry burned on May 6, 2031.", [["2031-05-06", "2031-05-07"]]],
  ["The ferry burned on 6 May 2031.", [["2031-05-06", "2031-05-07"]]],
  ["The ferry burned on May 6.", [["2031-05-06", "2031-05-07"]]],
  ["It began in December.", [["2030-12-01", "2031-01-01"]]],
  ["It was built in 2019.", [["2019-01-01", "2020-01-01"]]],
  ["She may resign in the last act of the play.", []],
  ["He ate 12 eggs.", []],
];

for (const [text, expected] of cases)
  test(`days told of: ${text}`, () => {
    const told = toldDays(annotate(text), published).map(({ from, to }) => [day(from), day(to)]);
    assert.deepEqual(told, expected);
  });

test("from an undated article only full dates resolve", () => {
  const told = toldDays(annotate("It fell last May. It was raised on June 3, 2030."), null);
  assert.deepEqual(
    told.map(({ from }) => day(from)),
    [null, "2030-06-03"],
  );
});
