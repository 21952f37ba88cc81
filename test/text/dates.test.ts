import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../../src/text/annotate.ts";
import { findDates } from "../../src/text/dates.ts";

/** Text, the day of publication (a Wednesday, 2024-05-15, unless said otherwise), and `words: from…to`. */
const cases: readonly (readonly [string, string | null, readonly string[]])[] = [
  ["They met on May 3, 2021.", null, ["May 3, 2021: 2021-05-03…2021-05-04"]],
  ["They met on 3 May 2021.", null, ["3 May 2021: 2021-05-03…2021-05-04"]],
  ["They met on 2021-05-03.", null, ["2021-05-03: 2021-05-03…2021-05-04"]],
  ["They met in September 2019.", null, ["September 2019: 2019-09-01…2019-10-01"]],
  ["They met in 2019.", null, ["2019: 2019-01-01…2020-01-01"]],
  ["They met on Monday.", "2024-05-15", ["Monday: 2024-05-13…2024-05-14"]],
  ["They met on Wednesday.", "2024-05-15", ["Wednesday: 2024-05-15…2024-05-16"]],
  ["They will meet on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["They met last Wednesday.", "2024-05-15", ["last Wednesday: 2024-05-08…2024-05-09"]],
  ["They met last September.", "2024-05-15", ["last September: 2023-09-01…2023-10-01"]],
  ["They met two weeks ago.", "2024-05-15", ["two weeks ago: 2024-04-29…2024-05-06"]],
  ["They met three days ago.", "2024-05-15", ["three days ago: 2024-05-12…2024-05-13"]],
  ["They met last month.", "2024-05-15", ["last month: 2024-04-01…2024-05-01"]],
  ["They meet next year.", "2024-05-15", ["next year: 2025-01-01…2026-01-01"]],
  ["They met yesterday.", "2024-05-15", ["yesterday: 2024-05-14…2024-05-15"]],
  ["They met on December 30.", "2024-01-02", ["December 30: 2023-12-30…2023-12-31"]],
  ["They met on Jan. 2.", "2023-12-30", ["Jan. 2: 2024-01-02…2024-01-03"]],
  ["They met on Tuesday and last week.", null, ["Tuesday: null…null", "last week: null…null"]],
  ["They met on February 30, 2023.", null, ["February 30, 2023: null…null"]],
  ["They may march on.", "2024-05-15", []],
  ["He won 2019 votes.", "2024-05-15", []],
];

for (const [text, day, expected] of cases) {
  test(`${text} (${day})`, () => {
    const found = findDates(annotate(text), day).map((date) => `${date.text}: ${date.from}…${date.to}`);
    assert.deepEqual(found, expected);
  });
}

test("dates are slices of the text, in order, and never throw", () => {
  const piece = fc.constantFrom(
    "May",
    "3",
    "31",
    "2021",
    ",",
    ".",
    "last",
    "next",
    "Tuesday",
    "week",
    "ago",
    "two",
    "99",
    "in",
    "on",
    "Sept.",
    "2021-13-45",
    "9999",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.option(fc.constantFrom("2024-02-29", "0001-01-01", "9999-12-31", "nonsense")),
      (words, day) => {
        const text = words.join(" ");
        let last = 0;
        for (const date of findDates(annotate(text), day)) {
          assert.equal(text.slice(date.start, date.end), date.text);
          assert.ok(date.start >= last);
          assert.ok(date.from === null || date.from < date.to!);
          last = date.end;
        }
      },
    ),
  );
});
