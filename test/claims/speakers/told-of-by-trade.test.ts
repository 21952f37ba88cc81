import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text, and who is named for its last attributed claim. */
const cases: readonly (readonly [string, string | null])[] = [
  // By the age that was told.
  ["Marcus Lee, 24, limped off. The 24-year-old said he was fine.", "Marcus Lee"],
  ["Sara Miles, who is 33, was burned. The 33-year-old said she was lucky.", "Sara Miles"],
  ["Marcus Lee, 24, and Tom Hart, 30, limped off. The 30-year-old said he was fine.", "Tom Hart"],
  ["Marcus Lee, 24, and Tom Hart, 24, limped off. The 24-year-old said he was fine.", null],
  ["Marcus Lee, 24, limped off. The 24-year-old striker said he was fine.", "Marcus Lee"],
  ['"Great job by Marcus Lee, 24," the 24-year-old said.', null],
  // By being the only one.
  ["Peter Marsh was jailed for nine years. The 45-year-old told the court he was sorry.", "Peter Marsh"],
  ["Peter Marsh met Tom Hart. The 45-year-old said he was sorry.", null],
  ["Peter Marsh, 30, left. The 45-year-old said he was sorry.", null],
  ["Peter Marsh hit a 45-year-old woman. The 45-year-old said she was sorry.", null],
  ["A rider fell, aged 45. Peter Marsh came. The 45-year-old said she was sorry.", null],
  ["Marcus Lee joined Everton in 2021 from Leeds. The striker said he had always dreamed of it.", "Marcus Lee"],
  ["Ann Reed left the band in 2021. The singer said she was tired.", "Ann Reed"],
  ["Tom Reed left the stage. The actress said she was tired.", null],
  ["Marcus Lee fouled the striker. The striker said he was fine.", null],
  ["Marcus Lee met Tom Hart. The striker said he was fine.", null],
  // Another one at the club, as likely.
  ["Marcus Lee joined Everton. The coach said he was fine.", null],
  ["Marcus Lee joined Everton. The goalkeeper said he was fine.", null],
  ["Mayor Ann Reed joined Everton. The striker said she was fine.", null],
  // By what stands between commas, with a name in it.
  ["Marcus Lee, the Everton striker, limped off. The striker said he was fine.", "Marcus Lee"],
  ["Dan Roe, chief executive of Orbit, resigned. The chief executive said it was time to go.", "Dan Roe"],
  ["Besides Ann Lee, the Everton striker, Tom Hart, spoke. The striker said it was late.", "Tom Hart"],
  ["Ann Lee, Foreign Minister Tom Hart and others met. The minister said it was late.", "Tom Hart"],
];

for (const [text, name] of cases) {
  test(text, () => {
    assert.equal(attributedIn(text).at(-1)?.speakers[0]?.name ?? null, name);
  });
}
