import assert from "node:assert/strict";
import { test } from "node:test";
import { nearValueKeys } from "../../../src/comparison/silences/near-values.ts";
import { annotate } from "../../../src/text/annotate.ts";
import { findQuantities } from "../../../src/text/numbers/numbers.ts";

const keysOf = (text: string) => new Set(nearValueKeys({ text, numbers: findQuantities(annotate(text)) }));

const cases: readonly (readonly [string, string, boolean])[] = [
  ["The boat drifted 40km off the coast", "It had come no more than four kilometres", true],
  ["The boat drifted 40km off the coast", "Ships sail 9,000 kilometres from there", false],
  ["Some 9,000 litres escaped", "The tank lost 12,000 litres", true],
  ["Some 9,000 litres escaped", "The tank stands 12 metres high", false],
  ["He was fined two weeks' wages", "The loss of a fortnight's pay will not ruin him", true],
  ["The strike lasted 14 days", "They were out for two weeks", true],
  ["The strike lasted 14 days", "They were out for three weeks", false],
  ["The strike lasted two years", "They were out for two days", false],
  ["Six hundred people were led out of their houses", "The spill drove 850 from their homes", true],
  ["Six hundred people were led out of their houses", "The town has 9,000 inhabitants", false],
  ["Six hundred people were led out of their houses", "It was built in 1850", false],
  ["Twelve people were led out of their houses", "Nine people work there", false],
  ["It was the fourth such leak since January", "The pipe has burst for the sixth time this year", true],
  ["It was the fourth such leak since January", "The fourth man is still at large", false],
];

for (const [a, b, expected] of cases)
  test(`${expected ? "may be two values of one thing" : "tells of two things"}: ${a} / ${b}`, () => {
    assert.equal(!keysOf(a).isDisjointFrom(keysOf(b)), expected);
  });
