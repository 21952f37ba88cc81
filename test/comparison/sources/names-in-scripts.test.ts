import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOf } from "../foreign-reports.ts";

const report = (language: string, content: string, hour?: string) => ({ language, content, ...(hour && { hour }) });

test("who is named in two scripts says one thing, and nobody contradicts who said it", () => {
  const [row] = rowsOf(
    report("en", 'President Lena Corvo declared three days of mourning. "The war is over," Corvo said.'),
    report("ru", "Президент Лена Корво объявила траур. «Война закончилась», — заявила Корво."),
  ).filter(({ outlets, statements }) => outlets === 2 && statements.some(({ speakers }) => speakers.length > 0));
  assert.ok(row);
  assert.equal(row.statements.length, 1);
  assert.deepEqual(row.conflicts, []);
});

test("two reports meet by the names that each writes in its letters", () => {
  const en = report("en", "Hugo Stann met Ines Harris in Karwick on Monday for three hours.");
  const rows = (content: string) => rowsOf(en, report("ru", content)).filter(({ outlets }) => outlets === 2);
  assert.equal(rows("В понедельник Хуго Станн встретился с Инес Харрис в Карвике на три часа.").length, 1);
  assert.equal(rows("В понедельник Павел Молль встретился с Адой Норр в Лестове на три часа.").length, 0);
});

test("another name in the other script is another speaker", () => {
  const rows = rowsOf(
    report("en", '"The war is over," Lena Corvo said.'),
    report("ru", "«Война закончилась», — заявил Павел Адорн."),
  );
  assert.ok(rows.every(({ statements }) => statements.length === 1 || statements.length === 2));
  assert.ok(rows.every(({ outlets, statements }) => outlets === 1 || statements.length === 2));
});
