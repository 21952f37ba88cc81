import assert from "node:assert/strict";
import { test } from "node:test";
import { saysRevised } from "../../../src/claims/notices/says-revised.ts";

const revised: readonly (readonly [string, string, boolean, boolean])[] = [
  ["This article was amended on 4 May to remove a figure.", "corrected", true, true],
  ["• This report has been updated to add the council's answer.", "updated", true, true],
  ["Update: This story was updated by Ann Reed.", "updated", true, false],
  ["(The headline was corrected after publication.)", "corrected", false, true],
  ["This article was first published on 4 May.", "published", true, true],
];
for (const [line, done, own, dated] of revised) {
  test(line, () => assert.deepEqual(saysRevised(line), { done, own, dated }));
}

for (const line of [
  "This article of the treaty was amended in 2019.",
  "The mayor said this article was amended.",
  "This storyteller was corrected at once.",
  "This report was written in May.",
]) {
  test(`says nothing of its page: ${line}`, () => assert.equal(saysRevised(line), null));
}
