import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../../../src/text/annotate.ts";
import { findDates } from "../../../src/text/dates/dates.ts";

/** Text, the day of publication (a Wednesday, 2024-05-15, unless said otherwise), and `words: from…to`. */
const cases: readonly (readonly [string, string | null, readonly string[]])[] = [
  // A day of the year or a club that holds a day of the week is none of this week's.
  ["Black Friday and Good Friday drew crowds on Friday.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["In Sheffield Wednesday, two piers were shut.", "2024-05-15", ["Wednesday: 2024-05-15…2024-05-16"]],
  ["Two men were arrested in Sheffield Wednesday.", "2024-05-15", ["Wednesday: 2024-05-15…2024-05-16"]],
  ["They took a stake in Sheffield Wednesday.", "2024-05-15", []],
  ["They invested in Sheffield Wednesday.", "2024-05-15", []],
  ["Sheffield Wednesday won.", "2024-05-15", []],
  ["The good Friday result was told.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  // A span of days with its month once, and not a day and a count.
  ["It runs between May 3 and 5.", "2024-05-15", ["May 3 and 5: 2024-05-03…2024-05-06"]],
  ["It runs from Sept. 3 to 5.", "2024-09-15", ["Sept. 3 to 5: 2024-09-03…2024-09-06"]],
  ["It was held from 3 to 5 May 2024.", "2024-05-15", ["3 to 5 May 2024: 2024-05-03…2024-05-06"]],
  ["Between May 3 and 5 people left.", "2024-05-15", ["May 3: 2024-05-03…2024-05-04"]],
  ["Between 3 and 5 people left on 4 May.", "2024-05-15", ["4 May: 2024-05-04…2024-05-05"]],
  ["It ran between May 3 and 5 June.", "2024-08-01", ["May 3: 2024-05-03…2024-05-04", "5 June: 2024-06-05…2024-06-06"]],
  // What is forecast for a day lies ahead.
  ["Rain is forecast for Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["It is predicted to rain on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["It had forecast rain for Friday.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["The bank expects less than the 3% it forecast in June.", "2024-05-15", ["June: 2023-06-01…2023-07-01"]],
  // What had been to come lies back, and what is arranged for a day ahead.
  ["Work had been due in April and was put back.", "2024-05-15", ["April: 2024-04-01…2024-05-01"]],
  ["The club had promised in January that he could go.", "2024-05-15", ["January: 2024-01-01…2024-02-01"]],
  ["An examination has been booked for Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["The board called its members together for Sunday.", "2024-05-15", ["Sunday: 2024-05-19…2024-05-20"]],
  ["A meeting had been set for Monday but nobody came.", "2024-05-15", ["Monday: 2024-05-13…2024-05-14"]],
  ["He was booked for Friday's foul.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["Police held him for Friday's attack.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  [
    "Storm Alma is forecast to cross the coast between the capital Hollin and the town of Karwick late on Thursday.",
    "2024-05-15",
    ["Thursday: 2024-05-16…2024-05-17"],
  ],
  ["They will arrest him in a day or two.", "2024-05-15", ["a day: 2024-05-16…2024-05-17"]],
  // So long none came.
  ["It would be the first storm in 51 years to hit the coast.", "2024-05-15", []],
  ["The bridge will open in two years.", "2024-05-15", ["two years: 2026-01-01…2027-01-01"]],
  // The stop is the sentence's.
  [
    "It closed in July. It will open in May.",
    "2024-05-15",
    ["July: 2023-07-01…2023-08-01", "May: 2024-05-01…2024-06-01"],
  ],
  ["It closed in Sept. and reopened.", "2024-05-15", ["Sept.: 2023-09-01…2023-10-01"]],
  ["Bank to cut 900 jobs from July", "2024-05-15", ["July: 2024-07-01…2024-08-01"]],
  ["The decision to cut jobs in July drew anger.", "2024-05-15", ["July: 2023-07-01…2023-08-01"]],
  // A verb whose past is like its present tells of the past, whatever a clause behind it says.
  ["In July Latvia cut the staff that it pays.", "2024-05-15", ["July: 2023-07-01…2023-08-01"]],
  ["In July the storm hit the coast, which lies in the west.", "2024-05-15", ["July: 2023-07-01…2023-08-01"]],
  ["In July Latvia will cut the staff that it pays.", "2024-05-15", ["July: 2024-07-01…2024-08-01"]],
  ["In July trains run again.", "2024-05-15", ["July: 2024-07-01…2024-08-01"]],
  ["The final is on Sunday.", "2024-05-15", ["Sunday: 2024-05-19…2024-05-20"]],
  ["The city is planning a parade on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["They will complain about Saturday's final.", "2024-05-15", ["Saturday: 2024-05-11…2024-05-12"]],
  ["They will decide at Saturday's meeting.", "2024-05-15", ["Saturday: 2024-05-18…2024-05-19"]],
  ["A vigil will be held after Monday's shooting.", "2024-05-15", ["Monday: 2024-05-13…2024-05-14"]],
  ["Talks will resume after Sunday's election.", "2024-05-15", ["Sunday: 2024-05-19…2024-05-20"]],
  ["He was last month found guilty.", "2024-05-15", ["last month: 2024-04-01…2024-05-01"]],
  ["It fell compared to last year.", "2024-05-15", ["last year: 2023-01-01…2024-01-01"]],
  ["The trial is expected to last three weeks.", "2024-05-15", []],
  ["He was paid between 2016 and 2020.", "2024-05-15", ["2016: 2016-01-01…2017-01-01", "2020: 2020-01-01…2021-01-01"]],
  ["It got between 1960 and 2020 votes.", "2024-05-15", []],
  ["The killer is on the run after escaping on Monday.", "2024-05-15", ["Monday: 2024-05-13…2024-05-14"]],
  [
    "He was held from 3 May to 6 June.",
    "2024-08-01",
    ["3 May: 2024-05-03…2024-05-04", "6 June: 2024-06-06…2024-06-07"],
  ],
  ["Residents could hear the blast on Monday.", "2024-05-15", ["Monday: 2024-05-13…2024-05-14"]],
  ["The deadline is Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["The court ordered him to pay by Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["The hearing is set for Thursday.", "2024-05-15", ["Thursday: 2024-05-16…2024-05-17"]],
  ["The strike could begin as early as Monday.", "2024-05-15", ["Monday: 2024-05-20…2024-05-21"]],
  ["Trains are cancelled until at least Saturday.", "2024-05-15", ["Saturday: 2024-05-18…2024-05-19"]],
  ["Ministers meet on Wednesday evening.", "2024-05-15", ["Wednesday: 2024-05-15…2024-05-16"]],
  [
    "Two men broke in on Friday 3 May.",
    "2024-05-15",
    ["Friday: 2024-05-03…2024-05-04", "3 May: 2024-05-03…2024-05-04"],
  ],
  ["Letters were sent in 2019 and 2022.", null, ["2019: 2019-01-01…2020-01-01", "2022: 2022-01-01…2023-01-01"]],
  ["They married in May last year.", "2024-05-15", ["May last year: 2023-05-01…2023-06-01"]],
  ["It should arrive on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["It should have arrived on Friday.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["It is due to start work on 1 December.", "2024-05-15", ["1 December: 2024-12-01…2024-12-02"]],
  ["It was opened on 1 December.", "2024-05-15", ["1 December: 2023-12-01…2023-12-02"]],
  ["A fire tore through the Harlan paint factory on Friday.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["The Harlan twins paint on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  [
    "It began on 10 May and ended the next day.",
    "2024-05-15",
    ["10 May: 2024-05-10…2024-05-11", "next day: 2024-05-11…2024-05-12"],
  ],
  ["It ended the next day.", "2024-05-15", ["next day: null…null"]],
  ["The letter, seen by the Sunday Beacon, was late.", "2024-05-15", []],
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
  ["They met a decade ago.", "2024-05-15", ["a decade ago: 2013-01-01…2016-01-01"]],
  ["They met two decades ago.", "2024-05-15", ["two decades ago: 2003-01-01…2006-01-01"]],
  ["They met three days ago.", "2024-05-15", ["three days ago: 2024-05-12…2024-05-13"]],
  ["They met last month.", "2024-05-15", ["last month: 2024-04-01…2024-05-01"]],
  ["They meet next year.", "2024-05-15", ["next year: 2025-01-01…2026-01-01"]],
  ["They met yesterday.", "2024-05-15", ["yesterday: 2024-05-14…2024-05-15"]],
  ["They met on December 30.", "2024-01-02", ["December 30: 2023-12-30…2023-12-31"]],
  ["They meet on Jan. 2.", "2023-12-30", ["Jan. 2: 2024-01-02…2024-01-03"]],
  // What happened on a day lies back; what was planned, said or fixed for it may be to come.
  ["They met on Jan. 2.", "2023-12-30", ["Jan. 2: 2023-01-02…2023-01-03"]],
  ["Reed died Jan. 3 at home.", "2023-12-30", ["Jan. 3: 2023-01-03…2023-01-04"]],
  ["The talks, held on Nov. 2, failed.", "2024-10-17", ["Nov. 2: 2023-11-02…2023-11-03"]],
  ["The board fixed a vote on Nov. 2.", "2024-10-17", ["Nov. 2: 2024-11-02…2024-11-03"]],
  ["The board announced it on Nov. 2.", "2024-10-17", ["Nov. 2: 2024-11-02…2024-11-03"]],
  ["She bought tickets for Nov. 2.", "2024-10-17", ["Nov. 2: 2024-11-02…2024-11-03"]],
  ["The pier was to open on Nov. 2.", "2024-10-17", ["Nov. 2: 2024-11-02…2024-11-03"]],
  ["The team won the Nov. 2 match.", "2024-10-17", ["Nov. 2: 2024-11-02…2024-11-03"]],
  // Which year a day is of.
  ["He died on October 18 last year.", "2024-10-17", ["October 18 last year: 2023-10-18…2023-10-19"]],
  ["It opened on 3 May of this year.", "2024-10-17", ["3 May of this year: 2024-05-03…2024-05-04"]],
  [
    "He died on October 18 last week.",
    "2024-10-21",
    ["October 18: 2024-10-18…2024-10-19", "last week: 2024-10-14…2024-10-21"],
  ],
  // A headline's tense says nothing of the report's first line.
  [
    "Boards identify leak, say they need help\nTwo boards on Tuesday named the pier.",
    "2024-05-15",
    ["Tuesday: 2024-05-14…2024-05-15"],
  ],
  ["They met on Tuesday and last week.", null, ["Tuesday: null…null", "last week: null…null"]],
  ["They met on February 30, 2023.", null, ["February 30, 2023: null…null"]],
  ["The pier is closed until Saturday.", "2024-05-15", ["Saturday: 2024-05-18…2024-05-19"]],
  ["The pier has been closed since Saturday.", "2024-05-15", ["Saturday: 2024-05-11…2024-05-12"]],
  ["The pier will open, Reed said on Tuesday.", "2024-05-15", ["Tuesday: 2024-05-14…2024-05-15"]],
  ["The minister, who will retire, said so on Tuesday.", "2024-05-15", ["Tuesday: 2024-05-14…2024-05-15"]],
  ["On Friday, the pier will open.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["On Friday, the pier fell.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["The fair opens on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["They meet on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["A truck hit the pier on Friday.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["The fair was held on Friday.", "2024-05-15", ["Friday: 2024-05-10…2024-05-11"]],
  ["The fair is set to be held on Friday.", "2024-05-15", ["Friday: 2024-05-17…2024-05-18"]],
  ["They met this Monday.", "2024-05-15", ["this Monday: 2024-05-13…2024-05-14"]],
  ["It rained this week.", "2024-05-15", ["this week: 2024-05-13…2024-05-20"]],
  ["The port opens early next year.", "2024-05-15", ["early next year: 2025-01-01…2025-05-03"]],
  ["It fell in late 2019.", null, ["late 2019: 2019-09-01…2020-01-01"]],
  ["It fell at the end of 2019.", null, ["end of 2019: 2019-09-01…2020-01-01"]],
  ["It fell in mid-May.", "2024-05-15", ["mid-May: 2024-05-11…2024-05-22"]],
  ["It was built in the 1990s.", null, ["1990s: 1990-01-01…2000-01-01"]],
  ["It was built in the 19th century.", null, ["19th century: 1801-01-01…1901-01-01"]],
  ["Trade fell in the first quarter of 2024.", null, ["first quarter of 2024: 2024-01-01…2024-04-01"]],
  ["It ran from May 3-5, 2021.", null, ["May 3-5, 2021: 2021-05-03…2021-05-06"]],
  ["It ran on 3-5 May.", "2024-05-15", ["3-5 May: 2024-05-03…2024-05-06"]],
  ["It rained last night.", "2024-05-15", ["last night: 2024-05-14…2024-05-15"]],
  ["It rained the day before yesterday.", "2024-05-15", ["day before yesterday: 2024-05-13…2024-05-14"]],
  ["They will meet in two weeks.", "2024-05-15", ["two weeks: 2024-05-27…2024-06-03"]],
  ["It rained for the first time in two years.", "2024-05-15", []],
  ["It rained over the past two weeks.", "2024-05-15", ["past two weeks: 2024-05-01…2024-05-16"]],
  ["They met over the weekend.", "2024-05-15", ["weekend: 2024-05-11…2024-05-13"]],
  ["They met on 13/9/2023.", null, ["13/9/2023: 2023-09-13…2023-09-14"]],
  ["They met on 3/5/2023.", null, ["3/5/2023: null…null"]],
  ["Jan Kos spoke to April Ryan.", "2024-05-15", []],
  ["It fell on Jan 6.", "2024-05-15", ["Jan 6: 2024-01-06…2024-01-07"]],
  ["In September, the pier will open.", "2024-05-15", ["September: 2024-09-01…2024-10-01"]],
  ["A second man left.", "2024-05-15", []],
  ["They may march on.", "2024-05-15", []],
  ["He won 2019 votes.", "2024-05-15", []],
  ["The dam burst last September.", null, ["last September: null…null"]],
  ["The dam burst two weeks ago.", null, ["two weeks ago: null…null"]],
  ["The dam burst yesterday.", null, ["yesterday: null…null"]],
  ["The dam burst on Tuesday night.", "2024-05-15", ["Tuesday: 2024-05-14…2024-05-15"]],
  ["It burst this morning.", "2024-05-15", ["this morning: 2024-05-15…2024-05-16"]],
  ["It opens tomorrow.", "2024-05-15", ["tomorrow: 2024-05-16…2024-05-17"]],
  ["Next Tuesday the court will rule.", "2024-05-15", ["Next Tuesday: 2024-05-21…2024-05-22"]],
  ["It burst on the 3rd of May.", "2024-05-15", ["3rd of May: 2024-05-03…2024-05-04"]],
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
    "early",
    "end",
    "of",
    "past",
    "weekend",
    "first",
    "quarter",
    "3-5",
    "1990s",
    "until",
    "will",
    "31/12/9999",
    "day",
    "before",
    "yesterday",
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
