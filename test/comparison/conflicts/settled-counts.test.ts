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

test("an extension, or a contract of another year, is no other length of a contract", () => {
  const signed = "Striker Nils Ardal signed a four-year contract with Dunmere on Wednesday.";
  assert.equal(conflictsOf(signed, "Nils Ardal signed a three-year contract with Dunmere on Wednesday.").length, 1);
  assert.equal(conflictsOf(signed, "Dunmere extended the contract of Nils Ardal by two years on Wednesday.").length, 0);
  assert.equal(
    conflictsOf(signed, "Nils Ardal, who signed a three-year contract with Dunmere in 2027, was at the ground.").length,
    0,
  );
});

test("a share of the vote is held against the nearer of two", () => {
  const won = "Orla Vane beat Nils Ardal by about 65.5% to 34.5% to become the youngest mayor of Karwick.";
  const ran = (share: string) =>
    `Orla Vane was elected mayor of Karwick on Wednesday, winning ${share} of the vote to beat Nils Ardal in a runoff.`;
  for (const share of ["more than 65 percent", "61 percent"])
    assert.ok(
      conflictsOf(won, ran(share)).every(({ reasons }) => !reasons.join().includes("34.5%")),
      share,
    );
});

test("what somebody demanded differs between the reports, whoever tells it", () => {
  const [conflict] = conflictsOf(
    "The union demanded a pay rise of 6 percent, its leader Anna Berg said. A choir sang.",
    "The union demanded a pay rise of 8 percent. It rained.",
  );
  assert.equal(conflict?.between, "reports");
});

test("how long after something else a man was jailed is no length of his sentence", () => {
  const jailed = "Nils Ardal was sent to prison for eight years for fraud in Karwick.";
  for (const other of ["nearly five months following his conviction", "two years after the fraud", "a year later"])
    assert.equal(conflictsOf(jailed, `Nils Ardal was sent to prison ${other} in Karwick.`).length, 0, other);
  const nine = "Nils Ardal was jailed for nine years after he admitted fraud in Karwick.";
  assert.equal(conflictsOf("Nils Ardal was jailed for eight years for fraud in Karwick.", nine).length, 1);
});

test("a part that a report tells beside its whole is no other count", () => {
  const hurt = "Nine people were injured in the Dorn crash, two of them seriously.";
  assert.equal(conflictsOf(hurt, "Two people were seriously injured in the Dorn crash.").length, 0);
  assert.equal(conflictsOf(hurt, "Seven people were injured in the Dorn crash.").length, 1);
  const cut = "Kestrel plans to cut 2,000 jobs, 1,200 of them in Dorn.";
  assert.equal(conflictsOf("Kestrel will cut 1,200 jobs in Dorn.", cut).length, 0);
  assert.equal(conflictsOf("Kestrel will cut 1,500 jobs.", cut).length, 1);
});

test("an age does not fall from one report to the next", () => {
  const held = (age: number) => `Karl Benn, ${age}, was arrested on Monday over the Dorn robbery.`;
  const articles = [held(54), held(45)].map((content, place) => {
    const published = `2031-04-02T1${place}:00:00Z`;
    const { id, article, claims } = addition({ content, outlet: `Outlet ${place}`, publishedAt: published });
    return {
      id,
      article,
      claims,
      copyGroupId: null,
      revision: 1,
      claimsVersion: null,
      role: "main",
      passages: [],
    } as const;
  });
  const updates = compare(articles).rows.flatMap(({ conflicts }) => conflicts.map((conflict) => conflict.updates));
  assert.deepEqual(updates, [false]);
});
