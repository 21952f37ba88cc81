import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keepIds } from "../../src/events/keep-ids.ts";

const fresh = (members: readonly string[]) => `new:${members.join("+")}`;
const old = (id: string, members: string, unseen = 0) => ({ id, members: members.split(""), unseen });

const cases = [
  { what: "nothing changes", groups: ["ab", "c"], old: [old("E", "ab"), old("F", "c")], ids: ["E", "F"], retired: [] },
  { what: "a newcomer", groups: ["abx"], old: [old("E", "ab")], ids: ["E"], retired: [] },
  {
    what: "a merge keeps the larger",
    groups: ["abc"],
    old: [old("E", "a"), old("F", "bc")],
    ids: ["F"],
    retired: [["E", "F"]],
  },
  { what: "a split keeps the larger", groups: ["a", "bc"], old: [old("E", "abc")], ids: ["new:a", "E"], retired: [] },
  {
    what: "a tie goes to the smaller id",
    groups: ["ab"],
    old: [old("F", "a"), old("E", "b")],
    ids: ["E"],
    retired: [["F", "E"]],
  },
  { what: "an event that lost its last", groups: [], old: [old("E", "a")], ids: [], retired: [["E", null]] },
  {
    what: "members not handed over count",
    groups: ["abc"],
    old: [old("E", "a", 9), old("F", "bc")],
    ids: ["E"],
    retired: [["F", "E"]],
  },
];

for (const { what, groups, old, ids, retired } of cases) {
  test(`ids after regrouping: ${what}`, () => {
    const kept = keepIds(
      groups.map((group) => group.split("")),
      old,
      fresh,
    );
    assert.deepEqual(
      kept.groups.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      kept.retired.map(({ id, into }) => [id, into]),
      retired,
    );
  });
}

test("every old id is carried on by one group or retired, and no two groups share an id", () => {
  const members = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { minLength: 1 });
  const cut = (list: readonly string[], at: readonly number[]) =>
    Object.values(Object.groupBy(list, (_, index) => String(at[index] ?? 0))).map((group) => group!);
  const places = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(members, places, places, (list, before, after) => {
      const olds = cut(list, before).map((group, index) => ({ id: `old${index}`, members: group, unseen: 0 }));
      const groups = cut(list, after);
      const kept = keepIds(groups, olds, fresh);
      const ids = kept.groups.map(({ id }) => id);
      assert.equal(new Set(ids).size, groups.length);
      for (const { id } of olds)
        assert.notEqual(
          ids.includes(id),
          kept.retired.some((one) => one.id === id),
        );
      for (const { into } of kept.retired) assert.ok(into !== null && ids.includes(into));
    }),
  );
});
