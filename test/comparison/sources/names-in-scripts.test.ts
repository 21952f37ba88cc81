import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOf } from "../foreign-reports.ts";

const report = (language: string, content: string) => ({ language, content });
const destroyed = report("en", '"The soldiers destroyed the hospital in Karwick," Lena Corvo said.');
const inRussian = (speaker: string) => report("ru", `«Солдаты разрушили больницу в Карвике», — заявила ${speaker}.`);

const rowOfBoth = (speaker: string) => {
  const rows = rowsOf(destroyed, inRussian(speaker)).filter(({ outlets }) => outlets === 2);
  assert.equal(rows.length, 1);
  return rows[0]!;
};

test("who is named in two scripts makes one statement, and nobody contradicts who said it", () => {
  const { statements, conflicts } = rowOfBoth("Лена Корво");
  assert.equal(statements.length, 1);
  assert.deepEqual(conflicts, []);
});

test("another name in the other script is another speaker", () => {
  assert.equal(rowOfBoth("Инга Молль").statements.length, 2);
});

test("two reports meet by the names that each writes in its letters", () => {
  const en = report("en", "Hugo Stann met Ines Harris in Karwick on Monday for three hours.");
  const rows = (content: string) => rowsOf(en, report("ru", content)).filter(({ outlets }) => outlets === 2);
  assert.equal(rows("В понедельник Хуго Станн встретился с Инес Харрис в Карвике на три часа.").length, 1);
  assert.equal(rows("В понедельник Павел Молль встретился с Адой Норр в Лестове на три часа.").length, 0);
});

test("who is named in Ukrainian and in Russian makes one statement, another name two", () => {
  const inUkrainian = report("uk", "«Солдати зруйнували лікарню в Карвіку», — заявила Олена Бережна.");
  const statements = (speaker: string) => {
    const rows = rowsOf(inUkrainian, inRussian(speaker)).filter(({ outlets }) => outlets === 2);
    return rows.map((row) => row.statements.length);
  };
  assert.deepEqual(statements("Елена Бережная"), [1]);
  assert.deepEqual(statements("Инга Молль"), [2]);
});
