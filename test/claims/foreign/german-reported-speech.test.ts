import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A German text and its claims, each "who: what", with "not" before what is denied; "own" is the outlet's, "?" nobody known. */
type Case = readonly [string, readonly string[]];

const cases: readonly Case[] = [
  // What goes on in the mood of reported speech is whose the sentences before are, also behind a relative clause.
  [
    "Der Kran stürzte um, wie die Polizei mitteilte. Der Fahrer wurde befreit, in Lebensgefahr sei er nicht.",
    ["Polizei: Der Kran stürzte um", "Polizei: not in Lebensgefahr sei er nicht", "own: Der Fahrer wurde befreit"],
  ],
  [
    "Der Regen kam spät. Die Feier, die am Hafen begonnen hatte, sei ruhig verlaufen.",
    ["own: Der Regen kam spät", "?: Die Feier, die am Hafen begonnen hatte, sei ruhig verlaufen"],
  ],
  [
    "Ein Sprecher sagte, der Kran sei alt. Warum er umfiel, sei noch offen.",
    ["Sprecher: der Kran sei alt", "Sprecher: Warum er umfiel, sei noch offen"],
  ],
  // What follows a denial is said and not denied.
  [
    "Dass der Kran alt gewesen sei, dementierte die Polizei. Er sei im Mai geprüft worden.",
    ["Polizei: not Dass der Kran alt gewesen sei", "Polizei: Er sei im Mai geprüft worden"],
  ],
  // Who has the word before a colon.
  [
    "Dann hatte der Verteidiger das Wort: Der Kran sei sicher gewesen.",
    ["Verteidiger: Der Kran sei sicher gewesen", "own: Dann hatte der Verteidiger das Wort"],
  ],
  // By the account of the sentences before.
  [
    "Die Feuerwehr teilte mit, der Kai sei gesperrt. Demnach wurden drei Arbeiter verletzt.",
    ["Feuerwehr: der Kai sei gesperrt", "Feuerwehr: wurden drei Arbeiter verletzt"],
  ],
  [
    "Der Kai ist gesperrt. Demnach bleibt der Hafen zu.",
    ["own: Der Kai ist gesperrt", "own: Demnach bleibt der Hafen zu"],
  ],
  // No report: what is at the end of a clause belongs to the one before, and what is unreal or wished is told by nobody else.
  [
    "Der Kai ist gesperrt, es sei denn, das Wasser sinkt.",
    ["own: Der Kai ist gesperrt, es sei denn, das Wasser sinkt"],
  ],
  ["Der Kran war alt, obwohl er geprüft worden sei.", ["own: Der Kran war alt, obwohl er geprüft worden sei"]],
  // A quotation inside a clause is said with all of the clause.
  [
    "Nach dem Sturm sei der Kai, anders als gedacht, jetzt „ein Trümmerfeld voller Stahl“, sagte Eva Brandt.",
    ["Eva Brandt: Nach dem Sturm sei der Kai, anders als gedacht, jetzt „ein Trümmerfeld voller Stahl“"],
  ],
];

for (const [text, expected] of cases)
  test(`de: ${text}`, () => {
    const told = claimsOf(text, { language: "de" }).map(({ voice, speakers, negated, text: said }) => {
      const who = voice === "own" ? "own" : (speakers[0]?.name ?? speakers[0]?.role ?? "?");
      return `${who}: ${negated ? "not " : ""}${said}`;
    });
    assert.deepEqual(told, expected);
  });
