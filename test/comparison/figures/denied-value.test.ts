import assert from "node:assert/strict";
import { test } from "node:test";
import { pairDenied } from "../../../src/comparison/figures/denied-value.ts";
import { propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent } from "../articles.ts";

const pairsOf = (count: number, denial: (at: number) => string, telling: (at: number) => string) => {
  const places = [...Array(count).keys()];
  const report = (id: string, sentence: (at: number) => string) =>
    invent({ id, outlet: id, day: "2031-04-02", lines: places.map((at) => ({ text: sentence(at) })) });
  const propositions = [report("a", denial), report("b", telling)].flatMap((article) =>
    propositionsOf(article, (text) => wordingOf(text)),
  );
  return [...pairDenied(propositions)];
};

test("each denied value meets who tells it, whatever else is told", () => {
  const found = pairsOf(
    30,
    (at) => `The glider flew ${1000 + at} kilometres, not ${3000 + at}.`,
    (at) => `The glider flew ${3000 + at} kilometres.`,
  );
  assert.equal(found.length, 30);
  assert.ok(found.every(([a, b]) => a < b));
});

test("one value that many deny and many tell makes a bounded number of pairs", () => {
  const found = pairsOf(
    600,
    (at) => `The glider flew four kilometres, not 14, over field ${20_000 + at}.`,
    (at) => `The glider flew 14 kilometres over field ${40_000 + at}.`,
  );
  assert.ok(found.length > 0 && found.length <= 20_000, `${found.length}`);
});
