import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../../src/text/annotate.ts";
import { findForeignDates } from "../../src/text/foreign-dates.ts";

/** [text, days as they are told, the first of each]; told on Wednesday, 14 May 2031. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ["Cuộc họp diễn ra hôm qua.", ["hôm qua 2031-05-13"]],
  ["Cảng sẽ mở cửa vào thứ sáu.", ["thứ sáu 2031-05-16"]],
  ["Cảng đã mở cửa vào thứ hai.", ["thứ hai 2031-05-12"]],
  ["Lệnh cấm có hiệu lực từ ngày 20/5 đến 1/9.", ["20/5 2031-05-20", "1/9 2031-09-01"]],
  ["Thỏa thuận được ký ngày 2 tháng 5 năm 2030.", ["2 tháng 5 năm 2030 2030-05-02"]],
  ["Vụ việc xảy ra tháng 3/2029.", ["tháng 3/2029 2029-03-01"]],
  ["Đây là lần thứ ba cảng đóng cửa.", []],
  ["Chỉ 3/5 số tàu rời cảng.", []],
];
for (const [text, days] of told)
  test(text, () =>
    assert.deepEqual(
      findForeignDates(annotate(text), "2031-05-14", "vi").map((date) => `${date.text} ${date.from}`),
      days,
    ),
  );
