import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../../src/text/annotate.ts";

const words = (text: string) => annotate(text).tokens.map((token) => token.text);

test("an apostrophe before a soft vowel stands inside a Ukrainian word, however it is printed", () => {
  for (const mark of ["'", "’", "ʼ"]) {
    const [first, second] = annotate(`П${mark}ять сімей`).tokens;
    assert.deepEqual([first?.text, first?.lower, second?.text], [`П${mark}ять`, "пʼять", "сімей"]);
  }
  assert.deepEqual(words("З'ясували В’ячеслав і Мар'яна."), ["З'ясували", "В’ячеслав", "і", "Мар'яна", "."]);
});

test("elsewhere it parts words as before", () => {
  const parted = words("L'eau d’Artagnan don't 'так' О'Генри");
  assert.ok(!parted.includes("'так'"));
  assert.ok(!parted.includes("О'Генри"));
});
