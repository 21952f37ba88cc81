import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTime, readTimes, type TimeContext } from "../../src/documents/times.ts";

/** [words, what they say, the context that makes it sure] */
const readable: [string, string, TimeContext?][] = [
  ["2021-05-03", "2021-05-03"],
  ["2021-05-03T08:15", "2021-05-03T08:15"],
  ["2021-05-03T08:15Z", "2021-05-03T08:15:00Z"],
  ["2021-05-03T08:15:30.250Z", "2021-05-03T08:15:30Z"],
  ["2021-05-03 08:15:30 +0530", "2021-05-03T08:15:30+05:30"],
  ["2021-05-03T08:15:30-03:00", "2021-05-03T08:15:30-03:00"],
  ["Mon, 03 May 2021 08:15:00 GMT", "2021-05-03T08:15:00Z"],
  ["08:15 GMT 03.05.2021", "2021-05-03T08:15:00Z"],
  ["8:15 a.m. ET, May 3, 2021", "2021-05-03T08:15:00-04:00"],
  ["8:15 a.m. ET, January 3, 2021", "2021-01-03T08:15:00-05:00"],
  ["May 3, 2021 | 8:15pm PDT", "2021-05-03T20:15:00-07:00"],
  ["12:05 am, 3 May 2021", "2021-05-03T00:05"],
  ["12:05 p.m. on 3 May 2021", "2021-05-03T12:05"],
  ["3 May, 2021 5 p.m.", "2021-05-03T17"],
  ["May 2021", "2021-05"],
  ["3rd of May 2021", "2021-05-03"],
  ["31/05/2021", "2021-05-31"],
  ["05/31/2021", "2021-05-31"],
  ["03.05.2021", "2021-05-03"],
  ["03/05/2021", "2021-05-03", { country: "GB" }],
  ["03/05/2021", "2021-03-05", { country: "US" }],
  ["03/05/2021", "2021-05-03", { language: "fr" }],
  ["05/05/2021", "2021-05-05"],
  ["https://example.org/2021/05/03/a-story", "2021-05-03"],
  ["https://example.org/20210503/a-story.html", "2021-05-03"],
  ["3 de mayo de 2021 a las 14:30", "2021-05-03T14:30"],
  ["3 de maio de 2021 às 14h30", "2021-05-03T14:30"],
  ["lundi 3 mai 2021 à 14h30", "2021-05-03T14:30"],
  ["1er mai 2021", "2021-05-01"],
  ["3. Mai 2021, 14:30 Uhr", "2021-05-03T14:30"],
  ["3. März 2021 14.30 Uhr", "2021-03-03T14:30"],
  ["3 maggio 2021", "2021-05-03"],
  ["3 maja 2021", "2021-05-03"],
  ["3 мая 2021, 14:30 (МСК)", "2021-05-03T14:30:00+03:00"],
  ["3 травня 2021", "2021-05-03"],
  ["ngày 3 tháng 5 năm 2021", "2021-05-03"],
  ["3 Mayıs 2021", "2021-05-03"],
  ["2021年5月3日 14:30", "2021-05-03T14:30"],
  ["2021年5月3日 午後2時30分", "2021-05-03T14:30"],
  ["2021년 5월 3일 오후 2시 30분", "2021-05-03T14:30"],
  ["2021. 5. 3. 14:30", "2021-05-03T14:30"],
  ["3 พฤษภาคม 2564", "2021-05-03"],
  ["٣ مايو ٢٠٢١", "2021-05-03"],
  ["३ मई २०२१", "2021-05-03"],
  ["2021. május 3. 14:30", "2021-05-03T14:30"],
  ["3 Μαΐου 2021", "2021-05-03"],
  ["3 listopada 2021", "2021-11-03", { language: "pl" }],
  ["3 listopada 2021", "2021-10-03", { language: "hr" }],
  ["10:15 IST, 3 May 2021", "2021-05-03T10:15:00+05:30", { country: "IN" }],
  ["10:15 IST, 3 May 2021", "2021-05-03T10:15"],
];

for (const [words, at, context] of readable) {
  test(`reads ${words} ${context ? JSON.stringify(context) : ""}`, () => {
    const time = readTime(words, context);
    assert.equal(time?.precision === "hour" ? time.at.slice(0, 13) : time?.at, at);
  });
}

const unreadable: [string, TimeContext?][] = [
  [""],
  ["no date at all"],
  ["03/05/2021"],
  ["03/05/2021", { language: "en" }],
  ["31 February 2021"],
  ["2021-13-03"],
  ["2021-02-30T10:00"],
  ["3 May"],
  ["1998–2021"],
  ["Flight 20218813"],
  ["listopad 2021"],
  ["2 hours ago"],
  ["3 May 2031", { retrievedAt: "2021-05-03T00:00:00Z" }],
  ["version 1.2.3.2021"],
];

for (const [words, context] of unreadable) {
  test(`abstains from ${JSON.stringify(words)} ${context ? JSON.stringify(context) : ""}`, () => {
    assert.equal(readTime(words, context), null);
  });
}

const ago: [string, string][] = [
  ["20 minutes ago", "2024-01-01T11:40:00Z"],
  ["an hour ago", "2024-01-01T11:00:00Z"],
  ["vor 3 Stunden", "2024-01-01T09:00:00Z"],
  ["il y a 3 heures", "2024-01-01T09:00:00Z"],
  ["3時間前", "2024-01-01T09:00:00Z"],
  ["2 дня назад", "2023-12-30"],
  ["hace 2 días", "2023-12-30"],
];

for (const [words, at] of ago) {
  test(`reckons ${words} from the time of retrieval`, () => {
    assert.equal(readTime(words, { retrievedAt: "2024-01-01T12:00:00Z" })?.at, at);
  });
}

test("a day may begin fourteen hours before it does in UTC and end twelve hours after", () => {
  const { from, to } = readTime("3 May 2021")!;
  assert.deepEqual([from, to], ["2021-05-02T10:00:00.000Z", "2021-05-04T12:00:00.000Z"]);
});

test("an instant with its zone means one minute alone", () => {
  const { from, to } = readTime("2021-05-03T08:15-03:00")!;
  assert.deepEqual([from, to], ["2021-05-03T11:15:00.000Z", "2021-05-03T11:16:00.000Z"]);
});

test("any string gives ordered times inside it", () => {
  const parts = fc.constantFrom(
    "3",
    "May",
    "2021",
    ":",
    "14",
    "30",
    " ",
    "/",
    ".",
    "月",
    "م",
    "ago",
    "hours",
    "-",
    "Z",
    "+",
    "𝟛",
    "\ud800",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(parts, { maxLength: 40 }).map((all) => all.join("")),
      ),
      (raw) => {
        for (const time of readTimes(raw, { retrievedAt: "2024-01-01T12:00:00Z", language: "es" })) {
          assert.ok(time.start < time.end && time.end <= raw.length);
          assert.ok(time.from < time.to);
        }
      },
    ),
  );
});
