import assert from "node:assert/strict";
import { test } from "node:test";
import { conflictsOf, countsOf, keysOf, negationsIn, rowsOf, sharedOf } from "../foreign-reports.ts";

/** [words, what stands for them] */
const meant: readonly (readonly [string, readonly string[]])[] = [
  ["三十五人死亡", ["35", "person", "die"]],
  ["工人被捕", ["worker", "arrest"]],
  ["俄罗斯总统普京", ["place:ru", "president", "putin"]],
  ["在韩国和土耳其", ["place:kr", "place:tr"]],
  ["周一，昨天，六月", ["time:monday", "time:yesterday", "time:june"]],
  ["罰款1.5萬歐元", ["fine", "15000", "euro"]],
  ["潜水员发现残骸", ["diver", "find", "wreck"]],
];
for (const [text, keys] of meant) test(`zh: ${text}`, () => assert.deepEqual(keysOf("zh", text), keys));

test("zh: what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("zh", "港口没有关闭"), 1);
  assert.equal(negationsIn("zh", "尚未检查"), 1);
  assert.equal(negationsIn("zh", "不断上升"), 0);
  assert.equal(negationsIn("zh", "无人机坠毁"), 0);
});

test("zh: what a number counts, and what it is beside others", () => {
  assert.deepEqual(countsOf("zh", "火灾造成20人死亡，其中4名儿童。"), ["20 person whole dead", "4 child part dead"]);
  assert.deepEqual(countsOf("zh", "死亡人数升至11人。"), ["11 person whole dead"]);
  assert.deepEqual(countsOf("zh", "5名工人被捕。"), ["5 worker whole held"]);
  assert.deepEqual(countsOf("zh", "二十五名乘客受伤。"), ["25 passenger whole hurt"]);
  assert.deepEqual(countsOf("zh", "2029年港口关闭。"), []);
});

const fire = {
  zh: {
    language: "zh",
    content: "消防局说，河内一家纺织厂发生火灾，造成12人死亡。大火午夜从地下室的仓库烧起。公司坚称，工厂经过检查。",
  },
  later: {
    language: "zh",
    hour: "21",
    content: "据警方通报，河内纺织厂火灾的死亡人数升至15人。工会说，工厂没有经过检查。去年该省有40人死于火灾。",
  },
  en: {
    language: "en",
    hour: "20",
    content:
      "A fire in a textile factory in Hanoi killed 14 people, firefighters said. The blaze started in a warehouse in the basement at midnight.",
  },
};

test("Chinese reports meet in other words: a later toll updates, a denial conflicts, last year's dead stay apart", () => {
  const rows = rowsOf(fire.zh, fire.later);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
  const texts = sharedOf(rows).flatMap(({ conflicts: found }) => found.flatMap(({ reasons }) => reasons));
  assert.ok(texts.every((reason) => !reason.includes("40")));
});

test("Chinese and English reports meet by what they tell", () => {
  const rows = rowsOf(fire.zh, fire.en);
  assert.deepEqual(conflictsOf(rows), ["number update"]);
});

test("what is denied in Chinese is held against who says it", () => {
  const weber = (content: string) => ({ language: "zh", content });
  const rows = rowsOf(weber("局长韦国强否认警察在示威中使用橡胶子弹。"), weber("目击者说，警察在示威中使用橡胶子弹。"));
  assert.deepEqual(conflictsOf(rows), ["negation"]);
});

test("Chinese reports of two events stay apart", () => {
  const other = { language: "zh", content: "法院以受贿罪判处前港务局长范友德七年监禁。律师表示将上诉。" };
  assert.deepEqual(sharedOf(rowsOf(fire.zh, other)), []);
});
