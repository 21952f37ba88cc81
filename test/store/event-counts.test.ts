import assert from "node:assert/strict";
import { test } from "node:test";
import { countOrigins } from "../../src/store/sqlite/event-counts.ts";

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

test("the copies of one report are counted in time that grows with their number alone", () => {
  const copies = Array.from({ length: 60_000 }, (_, seq) => ({
    seq,
    outletId: null,
    originKey: null,
    copyGroupId: "c",
  }));
  const began = performance.now();
  assert.equal(countOrigins(copies), 1);
  assert.ok(performance.now() - began < 3000, `${performance.now() - began} ms`);
});
