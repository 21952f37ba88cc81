import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseWords } from "../../../src/text/senses/chinese-words.ts";
import { simplified } from "../../../src/text/simplify.ts";

const cut: readonly (readonly [string, string])[] = [
  ["乌克兰不会放弃领土", "乌克兰 不会 放弃 领土"],
  ["朝鲜发射了三枚弹道导弹", "朝鲜 发射 了 三 枚 弹道 导弹"],
  ["韓國軍方說，兩國達成停火協議", "韓國 軍方 說 兩國 達成 停火 協議"],
  // What is nobody's word stands together: a name.
  ["总统亚历山大·德罗金辞职", "总统 亚历山大·德罗金 辞职"],
  ["普京与泽连斯基会面", "普京 与 泽连斯基 会面"],
  ["罚款200万欧元", "罚款 200万 欧元"],
  ["4月3日", "4月 3 日"],
  ["美韩军演", "美韩 军演"],
];

for (const [text, expected] of cut)
  test(`zh: ${text}`, () => {
    assert.equal(
      chineseWords(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(" "),
      expected,
    );
  });

test("traditional characters are read as simplified ones, each at its place", () => {
  assert.equal(simplified("臺灣總統說「開會」"), "台湾总统说「开会」");
  assert.equal(simplified("１２％ ＡＢＣ"), "12% ABC");
  const text = "後來發現裡面有麵";
  assert.equal(simplified(text).length, text.length);
  assert.equal(simplified("Reed said no"), "Reed said no");
});
