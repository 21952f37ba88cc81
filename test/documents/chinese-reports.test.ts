import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { datelineOf } from "../../src/documents/dateline.ts";
import { makeOutletRegistry } from "../../src/documents/outlets.ts";
import { analyseDocument } from "../../src/ingest/analyse-document.ts";

const file = new URL("../../seeds/outlets.json", import.meta.url);
const seeds = JSON.parse(readFileSync(file, "utf8"));
const registry = makeOutletRegistry(seeds.outlets ?? seeds);

/** [text, place and agency of its dateline]; null where there is none. */
const datelines: readonly (readonly [string, string | null])[] = [
  ["新华社北京3月5日电（记者 高某）交通部说，新桥将开通。", "北京 新华社"],
  ["（中央社台北22日電）交通部說，新橋將開通。", "台北 中央社"],
  ["法新社贝拉诺五日电：交通部说，新桥将开通。", "贝拉诺 法新社"],
  ["电动汽车5日涨价。", null],
  ["报社记者3月5日电话采访了市长。", null],
];
for (const [text, expected] of datelines)
  test(`zh: ${text}`, () => {
    const found = datelineOf(text);
    assert.equal(found && `${found.place} ${found.agency}`, expected);
  });

test("a dump of a Chinese page is read without what the page says of itself, and comes from the agency", () => {
  const content = [
    "新浪新闻",
    "首页 > 国际 > 正文",
    "贝拉诺发生地震 12人死亡",
    "2031年03月12日 18:20 来源：新华社",
    "分享到：",
    "新华社贝拉诺3月12日电（记者 高某）贝拉诺东部11日晚发生地震，造成至少12人死亡、30多人受伤。",
    "救援人员从一所倒塌学校的废墟中救出3名儿童。",
    "“我们需要帐篷和毯子。”省长多里奇说。",
    "责任编辑：高某",
    "相关新闻",
    "总统访问邻国",
    "股市周三上涨",
  ].join("\n");
  const read = analyseDocument({ format: "dump", content }, { registry }, null);
  assert.ok(read.ok);
  const { article, claims } = read;
  assert.equal(article.language, "zh");
  assert.equal(article.title, "贝拉诺发生地震 12人死亡");
  assert.equal(article.publishedAt, "2031-03-12T18:20");
  assert.deepEqual(
    article.origins.map(({ name }) => name),
    ["Sina News", "Xinhua"],
  );
  assert.deepEqual(
    claims.filter(({ spans }) => spans[0]!.part === "text").map(({ text }) => text),
    [
      "贝拉诺东部11日晚发生地震，造成至少12人死亡、30多人受伤",
      "救援人员从一所倒塌学校的废墟中救出3名儿童",
      "“我们需要帐篷和毯子。”",
    ],
  );
});
