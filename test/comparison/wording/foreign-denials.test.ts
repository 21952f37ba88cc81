import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { isDeniedByCue } from "../../../src/comparison/clauses/stance.ts";
import { denialsOf } from "../../../src/comparison/wording/denials.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { conflictsOf, rowsOf } from "../foreign-reports.ts";

/** [language, another, two texts of one thing with two values, which only a careful reader can tell from two things] */
const unlike: readonly (readonly [string, string, string, string])[] = [
  [
    "en",
    "ru",
    "Shares of Tirrana Resources fell 12 percent in Sydney.",
    "Акции компании Tirrana Resources упали на 15 процентов в Сиднее.",
  ],
  [
    "en",
    "ru",
    "The ministry said that Mozambique will ban the export of raw graphite from 1 July 2031.",
    "Министерство сообщило, что Мозамбик запретит экспорт необработанного графита с 1 сентября 2031 года.",
  ],
];
for (const [language, other, a, b] of unlike)
  test(`no agreement on another value: ${a}`, () => {
    const rows = rowsOf({ language, content: a }, { language: other, content: b });
    assert.ok(rows.every(({ status, conflicts }) => status !== "shared" || conflicts.length > 0));
  });

/** [language, two texts that do not contradict each other] */
const agreeing: readonly (readonly [string, string, string])[] = [
  ["pt", "A ponte de Valmer foi fechada no domingo.", "A ponte de Valmer foi fechada domingo."],
  [
    "fr",
    "La police a arrêté lundi douze hommes dont deux mineurs à Valmer.",
    "La police a arrêté lundi douze hommes et deux mineurs à Valmer.",
  ],
  [
    "es",
    "El alcalde don Luis Prado cerró el puente de Valmer el lunes.",
    "El alcalde Luis Prado cerró el puente de Valmer el lunes.",
  ],
  [
    "de",
    "Aus Not hat die Stadt Altheim die Brücke am Montag gesperrt.",
    "Die Stadt Altheim hat die Brücke am Montag gesperrt.",
  ],
  [
    "fr",
    "Le Boeing 737 est tombé à Valmer et 12 personnes sont mortes.",
    "Le vol 40 est tombé à Valmer, douze personnes sont mortes.",
  ],
  [
    "de",
    "Die Autobahn 40 ist seit Montag bei Altheim gesperrt.",
    "Die Bundesstraße 7 ist seit Montag bei Altheim gesperrt.",
  ],
  ["es", "El puente de Valmer no fue cerrado hasta el lunes.", "El puente de Valmer fue cerrado el lunes."],
  ["es", "El puente de Valmer no fue cerrado, pero sí la calle.", "El puente de Valmer fue cerrado."],
  ["ru", "Мост в Валмере не был закрыт до понедельника.", "Мост в Валмере был закрыт в понедельник."],
  ["vi", "Cầu Valmer không bị đóng cửa cho đến thứ hai.", "Cầu Valmer bị đóng cửa hôm thứ hai."],
];
for (const [language, a, b] of agreeing)
  test(`no conflict in ${language}: ${a}`, () => {
    assert.deepEqual(conflictsOf(rowsOf({ language, content: a }, { language, content: b })), []);
  });

test("what denies in one language is no denial in another", () => {
  const count = (language: string, text: string) => denialsOf(wordingOf(text, sensesOf(language))).count;
  assert.equal(count("pt", "no domingo"), 0);
  assert.equal(count("pt", "não no domingo"), 1);
  assert.equal(count("de", "die Not"), 0);
  assert.equal(count("de", "nicht"), 1);
  assert.equal(count("es", "no cerró"), 1);
  // A denial that is turned round.
  assert.equal(count("de", "not die Brücke war gesperrt"), 1);
});

test("verbs of denying are known in their forms", () => {
  const denies = (text: string) => isDeniedByCue({ negated: true, cue: { text }, prefix: "" });
  for (const cue of [
    "nega",
    "negando",
    "negaba",
    "niega",
    "niait",
    "exclut",
    "écarte",
    "weist",
    "geleugnet",
    "ausgeschlossen",
    "исключил",
    "отрицал",
    "bác bỏ",
  ])
    assert.ok(denies(cue), cue);
  for (const cue of ["says", "dijo", "sagte", "negocia", "niveau"]) assert.ok(!denies(cue), cue);
});

test("a letter that is two in lower case breaks no compound", () => {
  assert.equal(wordingOf("Die İİİİİİİİregierung prüft den Fall.", sensesOf("de")).words.length, 5);
});

test("no word means two things in a table", () => {
  const tables = new URL("../../../src/text/tables/senses/", import.meta.url);
  for (const file of readdirSync(tables).filter((name) => name !== "sense-table.ts")) {
    const meanings = /^ {2}senses: `\n([^`]*)`/mu.exec(readFileSync(new URL(file, tables), "utf8"))![1]!;
    const known = new Map<string, string>();
    for (const line of meanings.split("\n")) {
      const colon = line.indexOf(": ");
      for (const word of line
        .slice(colon + 2)
        .split(/\s+/u)
        .filter((one) => one !== "")) {
        const meaning = line.slice(0, colon);
        assert.equal(known.get(word) ?? meaning, meaning, `${word} in ${file}`);
        known.set(word, meaning);
      }
    }
  }
});
