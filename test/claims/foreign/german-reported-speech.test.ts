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
    "Ein Sprecher sagte, der Kran sei alt. Ein Gutachten liegt vor. Demnach ist der Kai sicher.",
    ["Sprecher: der Kran sei alt", "own: Ein Gutachten liegt vor", "own: Demnach ist der Kai sicher"],
  ],
  // By what somebody wrote; by a law, nobody.
  ["Laut einem Artikel des „Kurier“ ist der Kran alt.", ["Kurier: ist der Kran alt"]],
  ["Laut Protokoll der Polizei war der Kran alt.", ["?: war der Kran alt"]],
  ["Laut Artikel 5 ist das verboten.", ["own: Laut Artikel 5 ist das verboten"]],
  ["Laut Satzung des Vereins ist das verboten.", ["own: Laut Satzung des Vereins ist das verboten"]],
  ["Laut Protokoll war der Kran alt.", ["own: Laut Protokoll war der Kran alt"]],
  // When somebody speaks stands before a verb as an object does.
  ["Den Sommer über fordert die Stadt Spenden.", ["Stadt: Spenden"]],
  ["Einen Tag später forderte die Polizei mehr Geld.", ["Polizei: mehr Geld"]],
  ["Einen Monat später forderte Karl Ott mehr Geld.", ["Karl Ott: mehr Geld"]],
  ["Den Plan für den Sommer lobte Karl Ott.", ["Karl Ott: Den Plan für den Sommer"]],
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
  // Of whom an accusation speaks, and who makes it.
  [
    "Am Montag warf die Opposition der Regierung vor, dass sie gelogen habe.",
    ["Opposition: der Regierung sie gelogen habe"],
  ],
  [
    "Die Opposition warf der Regierung am Montag vor, gelogen zu haben.",
    ["Opposition: der Regierung gelogen zu haben"],
  ],
  ["Die Opposition wirft ihr vor, gelogen zu haben.", ["Opposition: gelogen zu haben"]],
  // What stands before its verb in the accusative.
  ["Den Schaden bezifferte die Polizei auf 3000 Euro.", ["Polizei: Den Schaden auf 3000 Euro"]],
  ["Den Plan lehnt Eva Brandt ab.", ["Eva Brandt: not Den Plan"]],
  ["Den Gästen dankte Eva Brandt.", ["own: Den Gästen dankte Eva Brandt"]],
  // Nouns, months and weeks are nobody's names; several may speak at once.
  ["Ein ehemaliger Häftling sagte, der Kai sei zu.", ["?: der Kai sei zu"]],
  ["Das örtliche Außenministerium teilte mit, der Kai sei zu.", ["örtliche Außenministerium: der Kai sei zu"]],
  ["„Der Kai ist zu“, so der Talstädter Staatsanwalt.", ["Talstädter Staatsanwalt: „Der Kai ist zu“"]],
  ["Diese Woche sagte Karl Ott, der Kai sei zu.", ["Karl Ott: der Kai sei zu"]],
  ["Minister Karl Ott und Kanzlerin Brandt forderten Ruhe.", ["Karl Ott & Brandt: Ruhe"]],
  ["Polizei und Feuerwehr teilten mit, der Kai sei zu.", ["Polizei & Feuerwehr: der Kai sei zu"]],
  ["Die Ministerin für Bildung und Forschung forderte Ruhe.", ["Ministerin für Bildung und Forschung: Ruhe"]],
  ["„Der Kai ist zu“, sagte Jan Korff von der Linken.", ["Jan Korff: „Der Kai ist zu“"]],
  ["Nach Angaben des Leiters der Werft, Karl Ott, ist der Kai zu.", ["Karl Ott: ist der Kai zu"]],
  ["Der Kai ist zu, wie der Leiter der Werft, Karl Ott, der Zeitung sagte.", ["Karl Ott: Der Kai ist zu"]],
  ["Wie ein Sprecher sagte, haben die Männer die Tat bestritten.", ["Sprecher: haben die Männer die Tat bestritten"]],
  ["Es sei erwiesen, dass der Mann da war, hieß es.", ["?: Es sei erwiesen, dass der Mann da war"]],
  // Somebody not named spoke last; one of whom nothing was told is not the one who is named later.
  ["Der Trainer lobte Karl Ott. „Er war stark“, sagte er.", ["Trainer: Karl Ott", "Trainer: „Er war stark“"]],
  [
    "„Der Kai ist zu“, sagte ein Polizeisprecher. Später kam Polizeisprecher Karl Ott.",
    ["Polizeisprecher: „Der Kai ist zu“", "own: Später kam Polizeisprecher Karl Ott"],
  ],
  ["Nach Angaben des Hauses ist der Kai zu.", ["Haus: ist der Kai zu"]],
  // Papers that somebody speaks to or writes in.
  ["Der Kai werde teuer, schreibt Eva Brandt im „Tageblatt“.", ["Eva Brandt: Der Kai werde teuer"]],
  ["Eva Brandt sagte „Fokus“, sie sei müde.", ["Eva Brandt: sie sei müde"]],
  ["Eva Brandt sagte, sie hätte mehr erwartet.", ["Eva Brandt: sie hätte mehr erwartet"]],
  // Of whom it was heard, and by whose account.
  [
    "Der Plan, den der Rat beschlossen hatte, sei zu klein, hieß es von der Polizei.",
    ["Polizei: Der Plan, den der Rat beschlossen hatte, sei zu klein"],
  ],
  [
    "Die Polizei sagte, der Kai sei zu. Andere Helfer hielten ihr zufolge den Mann fest.",
    ["Polizei: der Kai sei zu", "Polizei: Andere Helfer hielten den Mann fest"],
  ],
  ["Die Männer waren laut Medienberichten Mitglieder der Werft.", ["?: Die Männer waren Mitglieder der Werft"]],
  // A verb that closes a clause of the outlet's own.
  [
    "Die Stadt klagt über Eva Brandt, weil sie den Kai kritisiert hat.",
    ["own: Die Stadt klagt über Eva Brandt, weil sie den Kai kritisiert hat"],
  ],
  [
    "Bürgermeister Karl Ott kam. „Der Kai ist zu“, sagte der CDU-Politiker.",
    ["own: Bürgermeister Karl Ott kam", "Karl Ott: „Der Kai ist zu“"],
  ],
  ["Eva Brandt hielt dem entgegen, der Kai sei sicher.", ["Eva Brandt: der Kai sei sicher"]],
  ["Der Verein hatte empfohlen, den Kai zu meiden.", ["Verein: den Kai zu meiden"]],
  // Swiss spelling, and a law that says nothing.
  ["Der Kai ist gemäss Polizei gesperrt, wie es hiess.", ["Polizei: Der Kai ist gesperrt, wie es hiess"]],
  ["Der Kai ist laut Hafengesetz zu.", ["own: Der Kai ist laut Hafengesetz zu"]],
  ["Ein Sprecher berichtete gegenüber der Post von drei Verletzten.", ["Sprecher: von drei Verletzten"]],
];

for (const [text, expected] of cases)
  test(`de: ${text}`, () => {
    const told = claimsOf(text, { language: "de" }).map(({ voice, speakers, negated, text: said }) => {
      const who = voice === "own" ? "own" : speakers.map(({ name, role }) => name ?? role ?? "?").join(" & ") || "?";
      return `${who}: ${negated ? "not " : ""}${said}`;
    });
    assert.deepEqual(told, expected);
  });
