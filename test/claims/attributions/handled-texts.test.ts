import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A sentence and, of each of its claims, who or what says it and what is said. */
const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  // What was done with a text is not what it says, and who did it does not say it.
  [
    "A report that inspectors published on Friday found that the bridge had not been checked.",
    [["A report", "the bridge had not been checked"]],
  ],
  ["The report that the ministry commissioned says the dam is safe.", [["The report", "the dam is safe"]]],
  [
    "The letter that Miller wrote to the board in May warned that cracks had been found.",
    [["The letter", "cracks had been found"]],
  ],
  ["A video that police released shows that the car was speeding.", [["A video", "the car was speeding"]]],
  [
    "The claim that Miller made on Monday was false, the mayor said.",
    [["the mayor", "The claim that Miller made on Monday was false"]],
  ],
  // What somebody shows is nobody's words; who had the word goes on.
  [
    "The judge said Dorn had shown “no remorse”, adding that he was a danger.",
    [
      ["The judge", "Dorn had shown “no remorse”"],
      ["The judge", "he was a danger"],
    ],
  ],
  ["Miller showed “great courage”, the mayor said.", [["the mayor", "Miller showed “great courage”"]]],
  ["Miller showed that the drug works.", [["Miller", "the drug works"]]],
  ["The study showed “clear” gains.", [["The study", "“clear” gains"]]],
  // What a text tells of, whoever did it.
  ["A report that the army released prisoners on Friday was denied.", [["", "the army released prisoners on Friday"]]],
  ["A claim that the bridge was unsafe made headlines.", [["", "the bridge was unsafe"]]],
  ["Miller repeated the claim that Reed led in the polls.", [["Miller", "the claim that Reed led in the polls"]]],
  ["A report that the bridge collapsed proved false.", [["", "the bridge collapsed"]]],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const told = attributedIn(text).map(({ text: content, speakers }) => {
      const { start, end } = speakers[0]?.mention ?? { start: 0, end: 0 };
      return [text.slice(start, end), content];
    });
    assert.deepEqual(told, expected);
  });
}
