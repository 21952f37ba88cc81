import assert from "node:assert/strict";
import { test } from "node:test";
import { futureDayClash } from "../../../src/comparison/conflicts/future-day.ts";
import { propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent } from "../articles.ts";

const told = (id: string, day: string, text: string) =>
  propositionsOf(invent({ id, outlet: id, day, lines: [{ text }] }), wordingOf)[0]!;

/** Wednesday, 2 April 2031, and the day after. */
const [wednesday, thursday] = ["2031-04-02", "2031-04-03"];

const cases: readonly (readonly [a: string, b: string, days: string])[] = [
  [
    "The treaty provides for an exchange of the captives on Saturday",
    "The exchange of the captives is now set for Monday",
    "Saturday Monday",
  ],
  [
    "A funeral mass for the miners is planned on Saturday",
    "The funeral of the miners is now due on Sunday",
    "Saturday Sunday",
  ],
  // Days that have passed, one day in two ways, bounds, two things, what somebody else's is.
  ["The exchange of the captives began on Monday", "The exchange of the captives began on Tuesday", ""],
  ["An exchange of captives is due on Saturday", "An exchange of captives is due on 5 April", ""],
  ["The exchange of captives will go on until Saturday", "The exchange of captives will begin on Monday", ""],
  ["A vote on the budget is due on Saturday", "The exchange of captives is set for Monday", ""],
  ["The funeral of Ana Berg will be held on Saturday", "The funeral of Tomas Verrill will be held on Monday", ""],
];

test("two days ahead for one thing stand against each other", () => {
  for (const [a, b, days] of cases) {
    const clash = futureDayClash(told("a", wednesday, a), told("b", thursday, b));
    assert.equal(clash?.sides.map(({ value }) => value).join(" ") ?? "", days, `${a} / ${b}`);
    assert.equal(clash?.updates ?? true, true, `${a} / ${b}`);
  }
  const [[a, b]] = cases as [(typeof cases)[0]];
  assert.equal(futureDayClash(told("a", wednesday, a), told("b", wednesday, b))?.updates, false);
});
