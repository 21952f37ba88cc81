import assert from "node:assert/strict";
import { test } from "node:test";
import { breaksOff } from "../../src/documents/breaks-off.ts";

const sentence = "桥梁在周一关闭了市长说修理要到五月";

const cases: readonly (readonly [string, string, boolean])[] = [
  ["some words and dots", "The pier fell on Monday …", true],
  ["some Chinese words and dots", `${sentence}……`, true],
  ["a long text that ends in dots of its own", `${"The pier fell on Monday. ".repeat(60)}…`, false],
  // A run of characters is no single word: two of them count as one.
  ["a long Chinese text that ends in dots of its own", `${sentence.repeat(40)}……`, false],
  ["no dots", "The pier fell on Monday.", false],
];
for (const [name, text, expected] of cases) test(name, () => assert.equal(breaksOff(text), expected));
