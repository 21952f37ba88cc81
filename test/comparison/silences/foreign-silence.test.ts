import assert from "node:assert/strict";
import { test } from "node:test";
import { type Report, rowsOf } from "../foreign-reports.ts";

const es = (content: string): Report => ({ language: "es", content });
const first = es(
  "La alcaldesa Ana Ruiz inauguró el lunes el puente de Lindal. Costó 12 millones de euros, dijo. El ingeniero Otto Falk recibió una medalla de plata por su trabajo.",
);
const second = es(
  "El puente de Lindal fue inaugurado el lunes por la alcaldesa Ana Ruiz. Unas 400 personas bailaron después en la plaza, según la policía.",
);

/** The cell of the last of several reports, in the row that tells something. */
function cellOf(telling: RegExp, ...reports: readonly Report[]) {
  const row = rowsOf(...reports).find(({ text }) => telling.test(text));
  assert.ok(row, telling.source);
  return row.cells.find(({ outletId }) => outletId === `outlet-${reports.length - 1}`)!;
}
const told = ({ status, certainty, reason }: ReturnType<typeof cellOf>) => [status, certainty, reason];

test("a report in a language that is read may be silent on what others tell in it, and only possibly", () => {
  const cell = cellOf(/medalla/, first, second);
  assert.deepEqual(told(cell), ["silent", "possible", null]);
  assert.equal(cell.searched.words, 24);
  for (const [language, medal, dance] of [
    [
      "de",
      "Bürgermeisterin Ana Ruiz eröffnete am Montag die Brücke von Lindal. Der Ingenieur Otto Falk bekam eine silberne Medaille.",
      "Die Brücke von Lindal wurde am Montag von Bürgermeisterin Ana Ruiz eröffnet. Rund 400 Menschen tanzten auf dem Markt.",
    ],
    [
      "ru",
      "Мэр Анна Руис открыла в понедельник мост в Линдале. Инженер Отто Фальк получил серебряную медаль.",
      "Мост в Линдале открыла в понедельник мэр Анна Руис. На площади танцевали 400 человек.",
    ],
  ] as const) {
    const rowOf = /Medaille|медаль/;
    assert.deepEqual(
      told(cellOf(rowOf, { language, content: medal }, { language, content: dance })),
      ["silent", "possible", null],
      language,
    );
  }
});

test("where it has some of the row's words, silence cannot be told", () => {
  const near = es("El puente de Lindal fue inaugurado el lunes. El ingeniero habló de la plata y de su trabajo.");
  assert.deepEqual(told(cellOf(/medalla/, first, near)), ["notComparable", null, "likelyTold"]);
});

test("nothing is told of what stands in another language, or in one that is not read", () => {
  const english = {
    language: "en",
    content: "Otto Falk, an engineer, was given a silver medal for the Lindal bridge.",
  };
  assert.deepEqual(told(cellOf(/silver medal/, english, second)), ["unknown", null, "language"]);
  const dutch = {
    language: "nl",
    content:
      "De brug van Lindal is maandag geopend. “Ik ben erg blij om hier vandaag met jullie allemaal te zijn”, zei Ruiz.",
  };
  assert.deepEqual(told(cellOf(/medalla/, first, dutch)), ["unknown", null, "language"]);
});
