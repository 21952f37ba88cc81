import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../../../src/text/annotate.ts";
import { findForeignDates } from "../../../src/text/dates/foreign-dates.ts";

/** [text, days as they are told, the first of each]; told on Wednesday, 14 May 2031. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ["Cuộc họp diễn ra hôm qua.", ["hôm qua 2031-05-13"]],
  ["Cảng sẽ mở cửa vào thứ sáu.", ["thứ sáu 2031-05-16"]],
  ["Cảng đã mở cửa vào thứ hai.", ["thứ hai 2031-05-12"]],
  ["Lệnh cấm có hiệu lực từ ngày 20/5 đến 1/9.", ["20/5 2031-05-20", "1/9 2031-09-01"]],
  ["Thỏa thuận được ký ngày 2 tháng 5 năm 2030.", ["2 tháng 5 năm 2030 2030-05-02"]],
  ["Vụ việc xảy ra tháng 3/2029.", ["tháng 3/2029 2029-03-01"]],
  ["Đây là lần thứ ba cảng đóng cửa.", []],
  [
    "Sáng 4-5, tàu về; ngày 24.5 tàu đi, ngày 10-7-2030 tàu cũ bị bán.",
    ["4-5 2031-05-04", "24.5 2031-05-24", "10-7-2030 2030-07-10"],
  ],
  ["Sáng 4-5 người đến, tỷ số 2-1 và 3.5 điểm.", []],
  ["Ngày thứ hai liên tiếp cảng đóng cửa.", []],
  ["Chỉ 3/5 số tàu rời cảng.", []],
  // Fractions and ranks are no days.
  ["Từ 1/3 đến 1/2 số tàu và 2/3 thuyền viên rời cảng.", []],
  ["Tỷ lệ (1/4) tăng đến 3/4 chuyến.", []],
  ["/ đến 1/3 số tàu.", []],
  ["Đội chèo tụt từ thứ ba xuống thứ năm.", []],
  ["Chuyến thứ hai và thứ ba bị hủy sau thứ tư.", []],
  ["Cảng đóng từ 20/5 đến 25/5.", ["20/5 2031-05-20", "25/5 2031-05-25"]],
  ["Tàu chạy từ ngày 1/6 - 3/6 và 5/6.", ["1/6 2031-06-01", "3/6 2031-06-03", "5/6 2031-06-05"]],
  ["Tàu về sáng 1/6, và hôm qua (1/6) tàu đi.", ["1/6 2031-06-01", "hôm qua 2031-05-13", "1/6 2031-06-01"]],
  ["Cảng sẽ mở từ thứ hai đến thứ sáu.", ["thứ hai 2031-05-19", "thứ sáu 2031-05-16"]],
  ["Tàu chạy vào thứ hai và thứ ba.", ["thứ hai 2031-05-12", "thứ ba 2031-05-13"]],
];
for (const [text, days] of told)
  test(text, () =>
    assert.deepEqual(
      findForeignDates(annotate(text), "2031-05-14", "vi").map((date) => `${date.text} ${date.from}`),
      days,
    ),
  );
