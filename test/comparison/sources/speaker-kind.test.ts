import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { kindOfSpeaker } from "../../../src/comparison/sources/speaker-kind.ts";

suite("what kind of thing speaks", () => {
  for (const [name, role, kind] of [
    ["Dmitry Peskov", "Kremlin spokesman", "person"],
    ["Lavrov", "Russian minister", "person"],
    ["Ana Ruiz", null, "person"],
    ["Mr. Oduya", null, "person"],
    ["Washington", "actor", "person"],
    ["Okafor", "head of the relief agency", "person"],
    ["Brandt", "bank manager", "person"],
    ["North Korea", null, "government"],
    ["Pyongyang", null, "government"],
    ["the White House", null, "government"],
    ["State Department", null, "government"],
    ["Ministry of Defence", null, "government"],
    ["United Nations", null, "organisation"],
    ["EU", null, "organisation"],
    ["New York Times", null, "organisation"],
    ["Grace Church", null, "organisation"],
    ["Northline", "shipping company", "organisation"],
    ["NATO", null, "organisation"],
    ["Choe Son Hui", null, null],
    ["Americans", null, null],
    ["Linnet", "pride of the harbour", null],
    ["", null, null],
  ] as const)
    test(`${name}${role === null ? "" : `, ${role}`}: ${kind}`, () => assert.equal(kindOfSpeaker(name, role), kind));
});
