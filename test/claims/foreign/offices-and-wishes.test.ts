import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A language, a text, and of its last claim the speaker's name, its role and the mood. */
const cases: readonly (readonly [string, string, string | null, string | null, string])[] = [
  ["ru", "Президент Лула заявил, что мост закроют.", "Лула", "Президент", "planned"],
  ["ru", "Мэр Карвика заявил, что мост закроют.", null, "Мэр Карвика", "planned"],
  [
    "es",
    "La consejera de Cultura y Turismo dijo que el museo abrió.",
    null,
    "consejera de Cultura y Turismo",
    "asserted",
  ],
  ["es", "El ministro quiso aclarar que el puente es seguro.", null, "ministro", "asserted"],
  ["es", "La ministra pidió ser nombrada fiscal general.", null, "ministra", "planned"],
];
for (const [language, text, name, role, modality] of cases)
  test(text, () => {
    const claim = claimsOf(text, { language }).at(-1);
    const [speaker] = claim?.speakers ?? [];
    assert.deepEqual([speaker?.name ?? null, speaker?.role ?? null, claim?.modality], [name, role, modality]);
  });

test("who does not want to say something says nothing", () => {
  const [claim] = claimsOf("El ministro no quiso aclarar si el puente es seguro.", { language: "es" });
  assert.notEqual(claim?.voice, "attributed");
});
