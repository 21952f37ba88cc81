import assert from "node:assert/strict";
import { test } from "node:test";
import { conflictsOf, countsOf, keysOf, negationsIn, rowsOf, sharedOf } from "../foreign-reports.ts";

/** [words, what stands for them] */
const meant: readonly (readonly [string, readonly string[]])[] = [
  ["mười hai người thiệt mạng", ["10", "2", "dead"]],
  ["công nhân bị bắt", ["worker", "arrest"]],
  ["cháy và chạy", ["fire", "chạy·vi"]],
  ["thủ tướng Nga Putin", ["prime", "place:ru", "putin"]],
  ["ông Đức Anh", ["duc", "anh"]],
  ["không quân và hàng không", ["not", "army", "airline"]],
  ["tại Hàn Quốc, Thổ Nhĩ Kỳ", ["place:kr", "place:tr"]],
  ["vào thứ Hai, hôm qua, tháng 6", ["time:monday", "time:yesterday", "time:june"]],
  ["ông Lê Văn Hậu, ông Bảo Minh", ["le", "van", "hau", "bao", "minh"]],
  ["nhà khảo cổ, thợ lặn", ["archaeologist", "diver"]],
  ["cơ sở hạ tầng, cơ sở, sở thích", ["infrastructure", "facility", "hobby"]],
  ["khai mạc, khai thác, triển khai", ["open", "exploit", "deploy"]],
  ["cam kết, quả cam", ["promise", "orange"]],
  ["ông Ngô Văn Hậu, bắp ngô", ["ngo", "van", "hau", "maize", "maize"]],
  ["thủy văn hoà bình", ["thủy·vi", "văn·vi", "peace"]],
];
for (const [text, keys] of meant)
  test(text, () =>
    assert.deepEqual(
      keysOf("vi", text),
      keys.filter((key) => key !== "not"),
    ),
  );

test("the longest phrase is taken, and tones tell words apart", () => {
  assert.deepEqual(keysOf("vi", "lệnh ngừng bắn"), ["ceasefire"]);
  assert.deepEqual(keysOf("vi", "cảnh sát bắn"), ["police", "shoot"]);
  assert.notDeepEqual(keysOf("vi", "bán"), keysOf("vi", "bắn"));
  assert.deepEqual(keysOf("vi", "hoả hoạn"), keysOf("vi", "hỏa hoạn"));
});

test("what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("vi", "Cảng không đóng cửa"), 1);
  assert.equal(negationsIn("vi", "chưa được kiểm định"), 1);
  assert.equal(negationsIn("vi", "không chỉ nhà máy"), 0);
  assert.equal(negationsIn("vi", "không dưới 12 người"), 0);
  assert.equal(negationsIn("vi", "ô nhiễm không khí"), 0);
});

test("what a number counts, and what it is beside others", () => {
  assert.deepEqual(countsOf("vi", "Vụ cháy làm 20 người thiệt mạng, trong đó có bốn trẻ em."), [
    "20 person whole dead",
    "4 child part",
  ]);
  assert.deepEqual(countsOf("vi", "19 người khác bị thương."), ["19 person addition hurt"]);
  assert.deepEqual(countsOf("vi", "Số người chết đã tăng lên 11."), ["11 person whole dead"]);
  assert.deepEqual(countsOf("vi", "Năm công nhân bị bắt."), ["5 worker whole held"]);
  assert.deepEqual(countsOf("vi", "Hai mươi lăm hành khách bị thương."), ["25 passenger whole hurt"]);
  assert.deepEqual(countsOf("vi", "Lũ làm ngập 340 ngôi nhà."), ["340 house whole"]);
  assert.deepEqual(countsOf("vi", "Năm 2029 cảng đóng cửa."), []);
});

const fire = {
  vi: {
    language: "vi",
    content:
      "Vụ cháy nhà máy dệt ở Thanh Lộc khiến 12 người thiệt mạng, lực lượng cứu hỏa cho biết. Ngọn lửa bùng phát từ kho hàng ở tầng hầm lúc nửa đêm. Nhà máy đã được kiểm định, công ty khẳng định.",
  },
  later: {
    language: "vi",
    hour: "21",
    content:
      "Số người chết trong vụ hỏa hoạn tại nhà máy ở Thanh Lộc tăng lên 15, theo công an. Công đoàn nói nhà máy chưa được kiểm định. Năm ngoái, 40 người tử vong do cháy ở tỉnh này.",
  },
  en: {
    language: "en",
    hour: "20",
    content:
      "A fire in a textile factory in Thanh Loc killed 14 people, firefighters said. The blaze started in a warehouse in the basement at midnight.",
  },
};

test("Vietnamese reports meet in other words: a later toll updates, a denial conflicts, last year's dead stay apart", () => {
  const rows = rowsOf(fire.vi, fire.later);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
  const texts = sharedOf(rows).flatMap(({ conflicts: found }) => found.flatMap(({ reasons }) => reasons));
  assert.ok(texts.every((reason) => !reason.includes("40")));
});

test("Vietnamese and English reports meet by what they tell", () => {
  const rows = rowsOf(fire.vi, fire.en);
  assert.deepEqual(conflictsOf(rows), ["number update"]);
  assert.ok(sharedOf(rows).some(({ conflicts: found }) => found.length === 0));
});

test("what is denied in Vietnamese is held against who says it", () => {
  const weber = (content: string) => ({ language: "vi", content });
  const rows = rowsOf(
    weber("Ông Weber phủ nhận việc cảnh sát dùng đạn cao su trong cuộc biểu tình."),
    weber("Cảnh sát dùng đạn cao su trong cuộc biểu tình, nhân chứng nói."),
  );
  assert.deepEqual(conflictsOf(rows), ["negation"]);
});

test("two reports of two events stay apart", () => {
  const other = {
    language: "vi",
    content:
      "Tòa án tuyên phạt cựu giám đốc cảng Phạm Hữu Đạt bảy năm tù vì nhận hối lộ. Luật sư cho biết sẽ kháng cáo.",
  };
  assert.deepEqual(sharedOf(rowsOf(fire.vi, other)), []);
});
