import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rarityAmong } from "../../../src/comparison/likeness/rarity-among.ts";

test("a word is the rarer the fewer texts have it, from 0 to 1", () => {
  const texts = fc.integer({ min: 0, max: 6000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(texts, share, share, share, (texts, x, y, elsewhere) => {
      const [few, many] = [x, y].toSorted((a, b) => a - b).map((part) => Math.round(part * texts)) as [number, number];
      const [rare, common] = [rarityAmong(texts, few, elsewhere), rarityAmong(texts, many, elsewhere)];
      assert.ok(rare >= common && common >= 0 && rare <= 1);
    }),
  );
});

test("of few texts how rare it is elsewhere decides, of many how rare it is among them", () => {
  assert.equal(rarityAmong(0, 0, 0.3), 0.3);
  assert.ok(rarityAmong(4, 2, 0) < 0.2);
  assert.ok(rarityAmong(800, 2, 0) > 0.9);
  assert.ok(rarityAmong(800, 400, 1) < 0.1);
});
