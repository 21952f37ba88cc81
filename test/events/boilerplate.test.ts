import assert from "node:assert/strict";
import { test } from "node:test";
import { isBoilerplate } from "../../src/events/boilerplate.ts";
import { features } from "./invented.ts";

const law =
  "Judges in Castle Drum ruled on Monday that the copyright in the harbour maps had run out and that anyone may print them.";
const cases = [
  { line: "© 2031 Merrow Media", is: true },
  { line: "Sign up for our newsletter here", is: true },
  {
    line: "Copyright 2031 Merrow Media, which is published by the Drum and Wendle Printing House, of 4 Quay Street.",
    is: true,
  },
  {
    line: "Ada Fenwick in Port Merrow and two of her colleagues in Upper Wendle and Drum contributed to this report.",
    is: true,
  },
  {
    line: `${"A crane lies across the channel. Hide caption 1 of 30 ".repeat(30)}The tugs. Hide caption 30 of 30`,
    is: true,
  },
  { line: `${law} ${law} ${law} ${law} ${law} All rights reserved.`, is: false },
  { line: law, is: false },
  {
    line: "The browser that the town hall bought for its reading room was chosen without a vote, the auditor found.",
    is: false,
  },
  { line: "The monologue in the second act was cut", is: false },
  { line: "", is: false },
  { line: "-".repeat(100_000), is: false },
];

for (const { line, is } of cases)
  test(`boilerplate: ${JSON.stringify(line.slice(0, 50))}`, () => assert.equal(isBoilerplate(line), is));

test("a report on copyright can be told to be copied", () => {
  const { shingles } = features("law", `${law} ${law.replace("maps", "charts").replace("anyone", "everybody")}`);
  assert.ok(shingles.length > 12);
});
