import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text, and who is named for its last attributed claim. */
const cases: readonly (readonly [string, string | null])[] = [
  // No common noun in the singular speaks without an article.
  ["Apple said it would appeal against the ruling.", "Apple"],
  ["Boeing said it would appeal.", "Boeing"],
  ["Target told reporters it would appeal.", "Target"],
  ["Shell says it will appeal.", "Shell"],
  ["Orange has confirmed that it will appeal.", "Orange"],
  ["Block said it was late. Block announced a plan.", "Block"],
  ["Ford said it would appeal.", "Ford"],
  ["On Tuesday Apple said it would appeal.", "Apple"],
  ["Jones said it was late.", "Jones"],
  ["Cpl. Jones said it was late.", "Jones"],
  // Plurals, people, bodies of a sort, and what needs no article.
  ["Police said it was late.", null],
  ["Officials said it was late.", null],
  ["Doctors said it was late.", null],
  ["Protesters said it was late.", null],
  ["Parents said it was late.", null],
  ["Neighbours told the court it was late.", null],
  ["Neighbour told the court it was late.", null],
  ["Staff said it was late.", null],
  ["Management told workers it was late.", null],
  ["Tradition says it is late.", null],
  ["Authorities said it was late.", null],
  ["Mum said it was late.", null],
  ["Local said it was late.", null],
  // What the text writes small is an ordinary word.
  ["The apple fell. Apple said it was late.", null],
];

for (const [text, name] of cases) {
  test(text, () => {
    assert.equal(attributedIn(text).at(-1)?.speakers[0]?.name ?? null, name);
  });
}
