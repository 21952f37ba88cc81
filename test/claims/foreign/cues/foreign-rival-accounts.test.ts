import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** A text and its claims, each "who: what"; "own" is the outlet's, "?" somebody of no known kind. */
type Case = readonly [string, string, readonly string[]];

const cases: readonly Case[] = [
  [
    "fr",
    "Ils étaient 3.000 à Orlan selon la police, et près de 5.000 selon les syndicats.",
    ["police: Ils étaient 3.000 à Orlan", "syndicats: Ils étaient près de 5.000"],
  ],
  [
    "fr",
    "Quelque 6.500 personnes ont défilé selon la préfecture, 12.000 d'après les syndicats.",
    ["préfecture: Quelque 6.500 personnes ont défilé", "syndicats: personnes ont défilé 12.000"],
  ],
  [
    "fr",
    "3.000 manifestants selon la police, 5.000 selon les syndicats, ont défilé à Orlan.",
    ["police: 3.000 manifestants ont défilé à Orlan", "syndicats: 5.000 ont défilé à Orlan"],
  ],
  [
    "de",
    "Laut Polizei kamen 3000 Menschen, laut Gewerkschaft 5000.",
    ["Polizei: kamen 3000 Menschen", "Gewerkschaft: kamen 5000"],
  ],
  [
    "de",
    "Der Zug, der laut Polizei aus rund 700, laut Gewerkschaft aus rund 1500 Menschen bestand, endete am Hafen.",
    [
      "Polizei: Der Zug, der aus rund 700",
      "Gewerkschaft: Der Zug, der aus rund 1500 Menschen bestand, endete am Hafen",
    ],
  ],
  [
    "es",
    "Marcharon 3.000 personas según la policía y 5.000 según los sindicatos.",
    ["policía: Marcharon 3.000 personas", "sindicatos: Marcharon 5.000"],
  ],
  // Two accounts of two things.
  [
    "de",
    "Laut Polizei kamen 3000 Menschen, laut Feuerwehr wurden 20 verletzt.",
    ["Polizei: kamen 3000 Menschen", "Feuerwehr: wurden 20 verletzt"],
  ],
  [
    "fr",
    "Le feu a tué 3 personnes selon la police, et la mairie cherche 20 lits.",
    ["police: Le feu a tué 3 personnes"],
  ],
  // In brackets, of one figure alone.
  [
    "fr",
    "Près de 4.000 personnes (3.100 selon la police) ont défilé à Orlan.",
    ["own: Près de 4.000 personnes (3.100 selon la police) ont défilé à Orlan"],
  ],
];

for (const [language, text, expected] of cases)
  test(`${language}: ${text}`, () => {
    const told = claimsOf(text, { language }).map(({ voice, speakers, text: said }) => {
      const who = voice === "own" ? "own" : (speakers[0]?.name ?? speakers[0]?.role ?? "?");
      return `${who}: ${said}`;
    });
    assert.deepEqual(told, expected);
  });
