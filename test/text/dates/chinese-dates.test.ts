import assert from "node:assert/strict";
import { test } from "node:test";
import { findChineseDates } from "../../../src/text/dates/chinese-dates.ts";

/** [text, each date as "text from to"], published on Wednesday, 12 March 2031. */
const read: readonly (readonly [string, readonly string[]])[] = [
  ["2031年3月5日", ["2031年3月5日 2031-03-05 2031-03-06"]],
  ["3月5日晚", ["3月5日 2031-03-05 2031-03-06"]],
  ["当地时间11日表示", ["11日 2031-03-11 2031-03-12"]],
  ["28日的会谈", ["28日 2031-02-28 2031-03-01"]],
  ["将于28日开庭", ["28日 2031-03-28 2031-03-29"]],
  ["本月15日", ["本月15日 2031-03-15 2031-03-16"]],
  ["周一宣布", ["周一 2031-03-10 2031-03-11"]],
  ["下周三举行", ["下周三 2031-03-19 2031-03-20"]],
  ["昨天，去年，上个月", ["昨天 2031-03-11 2031-03-12", "去年 2030-01-01 2031-01-01", "上个月 2031-02-01 2031-03-01"]],
  ["去年12月", ["去年12月 2030-12-01 2031-01-01"]],
  ["2029年以来", ["2029年 2029-01-01 2030-01-01"]],
  ["預計將於9月開工", ["9月 2031-09-01 2031-10-01"]],
  // Money, spans of time and places.
  ["500日元，2年多，3个月，日本", []],
];

for (const [text, expected] of read)
  test(`zh: ${text}`, () => {
    const found = findChineseDates(text, "2031-03-12").map(({ text: words, from, to }) => `${words} ${from} ${to}`);
    assert.deepEqual(found, expected);
  });

test("zh: a day without a year is left open where the day of publication is not known", () => {
  assert.deepEqual(findChineseDates("3月5日", null), [{ from: null, to: null, text: "3月5日", start: 0, end: 4 }]);
});
