import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../article-of.ts";

/** A text, and who is named for its last attributed claim. */
const cases: readonly (readonly [string, string | null])[] = [
  // Short titles are no part of a name.
  ["Cllr Patel thanked staff and said the park would open.", "Patel"],
  ["Cllr Ann Patel left. The councillor said it was late.", "Ann Patel"],
  ["Pte Jones said he was sorry.", "Jones"],
  ["DCI Ann Jones said it was late.", "Ann Jones"],
  ["Cpl. Jones said he was sorry.", "Jones"],
  // A surname that is a word for a body, behind a title.
  ["Sen. Ruth Hall said the bill would pass.", "Ruth Hall"],
  ["Sen. Ruth Hall left. Hall said it was late.", "Ruth Hall"],
  ["Mr Hall said the bill would pass.", "Hall"],
  ["Ms Hall said the bill would pass.", "Hall"],
  ["Mr Ian Church said the bill would pass.", "Ian Church"],
  ["The bill, Mr Church said, would pass.", "Church"],
  ["Spokesman Ian Hall said the bill would pass.", "Ian Hall"],
  ["Senator Ruth Hall asked whether the bill would pass.", "Ruth Hall"],
  ["Ruth Hall left. She said it was late.", "Ruth Hall"],
  // A surname that is a verb, too, named in full before.
  ['A court sentenced Anna Cook to six years. "I am innocent," Cook told reporters.', "Anna Cook"],
  ['The bank chose manager Ian Read to lead it. "It is a great deal," Read said.', "Ian Read"],
  ["The mayor met Anna Cook. “Cook at home,” he said.", null],
  // Bodies all the same.
  ["Queen Elizabeth Hall said it would close.", "Queen Elizabeth Hall"],
  ["The Washington Post said it was late.", "Washington Post"],
  ["Karwick Town Hall said it would close.", "Karwick Town Hall"],
];

for (const [text, name] of cases) {
  test(text, () => {
    assert.equal(attributedIn(text).at(-1)?.speakers[0]?.name ?? null, name);
  });
}
