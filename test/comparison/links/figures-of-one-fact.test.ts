import assert from "node:assert/strict";
import { test } from "node:test";
import type { NumberConflict } from "../../../src/comparison/figures/number-conflict.ts";
import { figuresOfOneFact } from "../../../src/comparison/links/figures-of-one-fact.ts";
import type { FigurePair } from "../../../src/comparison/links/through-same.ts";
import { propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent } from "../articles.ts";

const first = "A severed cable near Haverel darkened 15 signal boxes";

/** Whether the second text's figure is the first's, where both are one fact this surely and a third report contradicts the first. */
function areOne(second: string, sure: number, contradicted = true): boolean {
  const propositions = [first, second, "Forty signal boxes went dark"].flatMap((text, place) =>
    propositionsOf(
      invent({ id: `r${place}`, outlet: `outlet-${place}`, day: "2031-04-02", lines: [{ text }] }),
      wordingOf,
    ),
  );
  const placeOf = (id: string) =>
    propositions.findIndex(({ articleId, figure }) => articleId === id && figure !== null);
  const [a, b, c] = ["r0", "r1", "r2"].map(placeOf) as [number, number, number];
  const conflict = contradicted ? ({ updates: false } as NumberConflict) : null;
  // Two claims are weighed by several of their propositions: their figures are one pair.
  const weighed = [
    { pair: [a, b] as const, sure, link: null },
    { pair: [a, b] as const, sure, link: null },
  ];
  const figures: FigurePair[] = [[[a, c], { strength: 0.6, conflict, reasons: [] }]];
  const found = [...figuresOfOneFact(propositions, weighed, figures)];
  assert.ok(found.length <= 1, "a pair comes once");
  assert.deepEqual([...figuresOfOneFact(propositions, weighed, [...figures, ...found])], [], "none is found again");
  return found.length > 0;
}

test("one figure of one fact is one whatever the word for what is counted", () => {
  const told = "The severed Haverel cable had darkened 15 relay huts";
  assert.equal(areOne(told, 0.9), true);
  // Not surely one fact, contradicted by nobody, another value, a measure, another time.
  assert.equal(areOne(told, 0.5), false);
  assert.equal(areOne(told, 0.9, false), false);
  assert.equal(areOne("The severed Haverel cable had darkened 16 relay huts", 0.9), false);
  assert.equal(areOne("The severed Haverel cable had darkened relay huts for 15 hours", 0.9), false);
  assert.equal(areOne("In 2014 a severed cable at Haverel darkened 15 relay huts", 0.9), false);
});
