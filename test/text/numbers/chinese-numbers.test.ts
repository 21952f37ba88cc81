import assert from "node:assert/strict";
import { test } from "node:test";
import { findChineseQuantities } from "../../../src/text/numbers/chinese-numbers.ts";

/** [text, each quantity as "value-max bound unit [text]"; an exact bound and a missing unit are left out]. */
const read: readonly (readonly [string, readonly string[]])[] = [
  ["事故造成至少12人死亡、30余人受伤", ["12 atLeast 人 [至少12人]", "30 atLeast 人 [30余人]"]],
  ["死亡人数升至三十五人", ["35 人 [三十五人]"]],
  ["两名巴勒斯坦记者遇难", ["2 记者 [两名巴勒斯坦记者]"]],
  ["公司投资约1.5万亿元人民币", ["1500000000000 about cny [约1.5万亿元人民币]"]],
  ["3000多人被疏散，约200栋房屋倒塌", ["3000 atLeast 人 [3000多人]", "200 about 房屋 [约200栋房屋]"]],
  ["增长3.2%，百分之三十五的选民", ["3.2 % [3.2%]", "35 % [百分之三十五]"]],
  ["发射了三枚弹道导弹", ["3 弹道导弹 [三枚弹道导弹]"]],
  ["造成12死30伤", ["12 人 [12]", "30 人 [30]"]],
  ["5至7人，1.2—1.5万人", ["5-7 人 [5至7人]", "12000-15000 人 [1.2—1.5万人]"]],
  ["超過５萬元，12,000人", ["50000 atLeast cny [超過５萬元]", "12000 人 [12,000人]"]],
  ["不超过20亿美元", ["2000000000 atMost usd [不超过20亿美元]"]],
  ["发生6.3级地震，规模6.8地震", ["6.3 级 [6.3级]", "6.8 级 [6.8]"]],
  ["判处有期徒刑15年", ["15 年 [15年]"]],
  // Days, hours, years, ordinals and articles count nothing.
  ["2031年3月5日上午9时30分，周一，第三次，一名男子，第12条", []],
  ["今(13)日，数百人，十分严重，千万不要", []],
];

for (const [text, expected] of read)
  test(`zh: ${text}`, () => {
    const found = findChineseQuantities(text).map(
      ({ value, max, bound, unit, text: words }) =>
        `${value}${max === null ? "" : `-${max}`}${bound === "exact" ? "" : ` ${bound}`}${unit === null ? "" : ` ${unit}`} [${words}]`,
    );
    assert.deepEqual(found, expected);
    for (const { start, end, text: words } of findChineseQuantities(text)) assert.equal(text.slice(start, end), words);
  });
