import assert from "node:assert/strict";
import { test } from "node:test";
import { foldCase } from "../../src/text/fold-letters.ts";

/** [written, folded] */
const folded: readonly (readonly [string, string])[] = [
  ["Учёный", "ученый"],
  ["Майский", "майский"],
  ["Hoà", "hòa"],
  ["Thuỷ", "thủy"],
  ["quý", "quý"],
  ["hoàng", "hoàng"],
  ["hòa", "hòa"],
  ["Đường", "đường"],
  ["bắn".normalize("NFD"), "bắn"],
  ["Port", "port"],
];
for (const [written, one] of folded) test(written, () => assert.equal(foldCase(written), one));
