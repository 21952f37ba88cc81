import assert from "node:assert/strict";
import { test } from "node:test";
import type { NumberConflict } from "../../../src/comparison/figures/number-conflict.ts";
import { throughUpdates } from "../../../src/comparison/links/through-same.ts";
import { propositionsOf } from "../../../src/comparison/propositions/propositions.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { invent } from "../articles.ts";

/** The pairs of texts that are held together when the second updates the first, and the third updates the second, or only contradicts it, or tells the same (null). */
function heldTogether(texts: readonly string[], updates: boolean | null = true): readonly string[] {
  const propositions = texts.flatMap((text, place) =>
    propositionsOf(
      invent({ id: `r${place}`, outlet: `outlet-${place}`, day: "2031-04-02", lines: [{ text }] }),
      wordingOf,
    ),
  );
  const placeOf = (id: string) =>
    propositions.findIndex(({ articleId, figure }) => articleId === id && figure !== null);
  const [a, b, c] = ["r0", "r1", "r2"].map(placeOf) as [number, number, number];
  const conflict = { updates: true } as NumberConflict;
  const figure = { strength: 0.6, conflict, reasons: [] };
  const second = updates === null ? null : ({ updates } as NumberConflict);
  const pairs = [[[a, b], figure] as const, [[b, c], { ...figure, conflict: second }] as const];
  return [...throughUpdates(propositions, pairs)].map(([pair]) =>
    pair.map((place) => propositions[place]!.articleId).join(" "),
  );
}

test("the values of a count that grows from report to report stand together", () => {
  const jars = ["It recalled 40,000 jars", "By noon 60,000 jars were recalled", "It wants 90,000 jars back"];
  assert.deepEqual(heldTogether(jars), ["r0 r2"]);
  assert.deepEqual(heldTogether(jars, false), []);
  assert.deepEqual(heldTogether(jars, null), []);
  // Another thing, and people of any kind, who are easily some of all.
  assert.deepEqual(heldTogether([...jars.slice(0, 2), "It wants 90,000 lids back"]), []);
  assert.deepEqual(heldTogether(["47 people were saved", "52 people were saved", "131 people were saved"]), []);
});
