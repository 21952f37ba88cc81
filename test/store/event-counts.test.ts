import assert from "node:assert/strict";
import { test } from "node:test";
import { countOrigins } from "../../src/store/sqlite/event-counts.ts";
import { countWork } from "../counted-work.ts";

/** Members as `origin/copy group`, `-` for none. */
const members = (list: string) =>
  list.split(" ").map((member, seq) => {
    const [originKey, copyGroupId] = member.split("/").map((name) => (name === "-" ? null : name!));
    return { seq, outletId: null, originKey: originKey ?? null, copyGroupId: copyGroupId ?? null };
  });

const cases = [
  { what: "nothing known of any", list: "-/- -/- -/-", origins: 3 },
  { what: "one agency", list: "wire/- wire/- -/-", origins: 2 },
  { what: "copies of one report", list: "-/c -/c -/c", origins: 1 },
  { what: "a copy that names the agency of the others", list: "wire/c -/c wire/-", origins: 1 },
  { what: "copies that tie two agencies together", list: "wire/- desk/- -/d wire/c desk/c -/d", origins: 2 },
] as const;

for (const { what, list, origins } of cases)
  test(`independent origins: ${what}`, () => {
    assert.equal(countOrigins(members(list)), origins);
    assert.equal(countOrigins(members(list).toReversed()), origins);
  });

test("the copies of one report are counted with work that grows with their number alone", () => {
  const copies = Array.from({ length: 6_000 }, (_, seq) => ({
    seq,
    outletId: null,
    originKey: null,
    copyGroupId: "c",
  }));
  let origins = 0;
  const looks = countWork(() => {
    origins = countOrigins(copies);
  });
  assert.equal(origins, 1);
  // In a chain it would be eighteen million.
  assert.ok(looks > 0 && looks < 40 * copies.length, `${looks} looks`);
});
