import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/comparison/compare.ts";
import { addition } from "../../store/fixtures.ts";

const conflictsOf = (...texts: readonly string[]) =>
  compare(
    texts.map((content, place) => {
      const { id, article, claims } = addition({ content, outlet: `Outlet ${place}`, publishedAt: "2031-04-02" });
      return { id, article, claims, copyGroupId: null, revision: 1, claimsVersion: null, role: "main", passages: [] };
    }),
  ).rows.flatMap(({ conflicts }) => conflicts);

test("a count of something else does not settle how many died", () => {
  assert.equal(
    conflictsOf(
      "Police said 50 people were killed in the fire in Port Karwick. The mayor said 70 homes were destroyed.",
      "The mayor said 70 people were killed in the fire in Port Karwick.",
    ).length,
    1,
  );
});

test("two who bear one surname score each for herself", () => {
  const goals = (name: string, many: string) => `${name} scored ${many} as Dunmere beat Salt Ferry 3-1 on Wednesday.`;
  assert.equal(conflictsOf(goals("Anna Berg", "twice"), goals("Lena Berg", "three goals")).length, 0);
});
