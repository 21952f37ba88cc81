import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** [sentence, the words that speak in it: null where nobody says anything] */
const cases: readonly (readonly [string, string | null])[] = [
  ["Das Gericht verurteilte die Wirtin zu zwei Jahren Haft.", null],
  ["Ein Gericht hat die frühere Wirtin Ada Norr am Montag wegen Betrugs zu zwei Jahren Haft verurteilt.", null],
  ["Das Gericht hat ihn zu einer Geldstrafe von 300 Euro verurteilt.", null],
  ["Der Minister hat den Angriff zu Beginn der Sitzung verurteilt.", "verurteilt"],
  ["Das Gericht sprach die Wirtin am Montag frei.", null],
  ["Die Wirtin ist zu zwei Jahren Haft verurteilt worden.", null],
  ["Der Anschlag ist von der Regierung verurteilt worden.", null],
  ["Die Ministerin verurteilte den Anschlag.", "verurteilte"],
  ["Die Ministerin verurteilte den Anschlag zu Beginn der Woche.", "verurteilte"],
  ["Die Ministerin sprach von einem Fehler.", "sprach"],
];
for (const [sentence, cue] of cases)
  test(sentence, () => assert.equal(claimsOf(sentence, { language: "de" })[0]?.cue?.text ?? null, cue));
