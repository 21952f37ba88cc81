import assert from "node:assert/strict";
import { test } from "node:test";
import { speakerId } from "../../../src/claims/names/speaker-id.ts";

/** Two names with the roles that two articles give, and whether they are one speaker. */
const pairs: readonly (readonly [string, readonly string[], string, readonly string[], boolean])[] = [
  ["Jon Tarrow", ["striker"], "Jon Tarrow", ["finance minister"], false],
  ["Jon Tarrow", ["striker"], "Jon Tarrow", ["former striker", "winger"], true],
  ["Jon Tarrow", ["head coach"], "Jon Tarrow", ["player"], true],
  ["Jon Tarrow", ["coach of the team"], "Jon Tarrow", ["mayor of Karwick"], false],
  ["Jon Tarrow", ["minister"], "Jon Tarrow", [], true],
  ["Jon Tarrow", ["minister"], "Jon Tarrow", ["ambassador to Norland"], true],
  ["Jon Tarrow", ["former striker", "sports minister"], "Jon Tarrow", ["minister"], true],
  ["Jon Tarrow", ["singer"], "Jon Tarrow", ["goalkeeper"], false],
  ["Jon Tarrow", ["father", "goalkeeper"], "Jon Tarrow", ["goalkeeper"], true],
  ["Jon Tarrow", ["delantero del Karwick"], "Jon Tarrow", ["striker"], true],
  ["Jon Tarrow", ["witness"], "Jon Tarrow", ["resident"], true],
  ["Choi Min-ho", ["president"], "Choe Min Ho", ["leader"], true],
  ["Сергей Белогор", ["министр"], "Sergey Belogor", [], true],
  ["Mara Velden", ["mayor"], "Marko Velden", ["mayor"], false],
];

for (const [a, aRoles, b, bRoles, same] of pairs) {
  test(`${a} (${aRoles}) is ${same ? "" : "not "}${b} (${bRoles})`, () =>
    assert.equal(speakerId(a, aRoles) === speakerId(b, bRoles), same));
}
