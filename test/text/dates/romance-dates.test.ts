import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "../../../src/text/annotate.ts";
import { readFigures } from "../../../src/text/read-figures.ts";

/** Published on 2031-05-14, a Wednesday. */
const told: readonly (readonly [string, string, readonly string[]])[] = [
  // Months without a year, by the tense of their clause; nothing where that tells neither.
  ["es", "El alquiler subió en octubre.", ["octubre 2030-10-01"]],
  ["es", "El muelle abrirá en octubre.", ["octubre 2031-10-01"]],
  ["es", "Gil dijo que el muelle abriría en marzo.", ["marzo 2032-03-01"]],
  ["es", "Huelga en octubre.", ["octubre null"]],
  ["es", "En mayo del año pasado salió; mayo es un mes.", ["mayo del año pasado 2030-05-01"]],
  [
    "fr",
    "Il avait dit non en mars dernier, à partir d'octobre le quai fermera.",
    ["mars dernier 2031-03-01", "d'octobre 2031-10-01"],
  ],
  ["fr", "Mars est loin.", []],
  ["pt", "O clube deve sair até dezembro.", ["dezembro 2031-12-01"]],
  ["it", "Il molo aprirà a ottobre.", ["ottobre 2031-10-01"]],
  ["it", "A ottobre il porto aveva chiuso.", ["ottobre 2030-10-01"]],
  ["it", "L'11 dicembre scorso crollò.", ["11 dicembre 2030-12-11"]],
  ["it", "Dal 2019 al 2024 i casi raddoppiarono.", ["2019 2019-01-01", "2024 2024-01-01"]],
  [
    "it",
    "La scorsa settimana chiuse, il prossimo anno aprirà.",
    ["scorsa settimana 2031-05-05", "prossimo anno 2032-01-01"],
  ],
  ["it", "Fu chiuso tre anni fa; quest'anno riapre.", ["tre anni fa 2028-01-01", "quest'anno 2031-01-01"]],
  ["it", "È successo nella notte tra sabato e domenica.", ["sabato 2031-05-10", "domenica 2031-05-11"]],
  ["it", "Lo sciopero è previsto per venerdì.", ["venerdì 2031-05-16"]],
  ["it", "Ogni lunedì il museo è chiuso.", []],
  // Years, not counts.
  [
    "es",
    "Robó entre 2015 y 2019, de 2020 a 2022 y desde 2024.",
    ["2015 2015-01-01", "2019 2019-01-01", "2020 2020-01-01", "2022 2022-01-01", "2024 2024-01-01"],
  ],
  ["es", "Falló en 2000 casos y costó de 2025 euros a 2030 pesos.", []],
  ["fr", "D'ici à 2034, le quai fermera, contre 64 jours en 2025.", ["2034 2034-01-01", "2025 2025-01-01"]],
  ["pt", "Em 2025, o cais fechou; assinou até 2034.", ["2025 2025-01-01", "2034 2034-01-01"]],
  // Counted from the day of publication.
  ["es", "Hace dos semanas, Gil prometió ayuda.", ["Hace dos semanas 2031-04-28"]],
  ["es", "Está preso desde hace dos años y hace tres días que no come.", []],
  ["es", "La semana pasada cayó, el próximo año abrirá.", ["semana pasada 2031-05-05", "próximo año 2032-01-01"]],
  ["pt", "O cais fechou há três anos; mora aqui há dois anos.", ["há três anos 2028-01-01"]],
  ["pt", "Abriu no mês passado e fecha este ano.", ["mês passado 2031-04-01", "este ano 2031-01-01"]],
  [
    "fr",
    "Il est parti il y a dix jours et revient la semaine prochaine.",
    ["il y a dix jours 2031-05-04", "semaine prochaine 2031-05-19"],
  ],
  ["fr", "Il y a dix jours de congé.", []],
  // Short names of weekdays, which are ordinals as well.
  ["pt", "O dólar caiu nesta terça (13); na quinta, subiu.", ["terça 2031-05-13", "quinta 2031-05-08"]],
  ["pt", "Ficou na quarta posição e, na segunda, perdeu.", []],
  [
    "pt",
    "Ana disse na quinta que viria e, na quarta rodada, perdeu; na terça à noite voltou.",
    ["quinta 2031-05-08", "terça 2031-05-13"],
  ],
  [
    "pt",
    "A chuva de terça (13) parou na quinta-feira passada (8) e no sábado, dia 10.",
    ["terça 2031-05-13", "quinta-feira 2031-05-08", "sábado 2031-05-10"],
  ],
  // The running day, and the last of that name.
  ["es", "Tras la derrota de este miércoles y la de este lunes, nada.", ["miércoles 2031-05-14", "lunes null"]],
  ["pt", "Debate desta quarta-feira.", ["quarta-feira 2031-05-14"]],
  ["es", "El pasado miércoles cayó la grúa.", ["miércoles 2031-05-07"]],
  ["es", "Desde el pasado mes de julio llueve.", ["pasado mes de julio 2030-07-01"]],
  ["es", "El pasado mayo, como el pasado abril.", ["pasado mayo 2030-05-01", "pasado abril 2031-04-01"]],
  // What the clause before tells.
  ["pt", "O preço subiu 8%, até abril.", ["abril 2031-04-01"]],
  // Nothing stands before the comma that opens a text.
  ["fr", ", jeudi, le maire a parlé.", ["jeudi null"]],
  ["es", ", este martes", ["martes null"]],
  ["de", ", am Montag", ["Montag null"]],
  ["pt", ", até abril o porto fecha.", ["abril 2032-04-01"]],
  ["ru", ", в среду, мэр уехал.", ["среду null"]],
  // Ukrainian
  ["uk", "Міст закрили 3 травня 2030 року.", ["3 травня 2030 2030-05-03"]],
  [
    "uk",
    "Міст закрили в понеділок, учора та сьогодні.",
    ["понеділок 2031-05-12", "учора 2031-05-13", "сьогодні 2031-05-14"],
  ],
  [
    "uk",
    "Міст закриють у п’ятницю, а відкриють наступного тижня.",
    ["п’ятницю 2031-05-16", "наступного тижня 2031-05-19"],
  ],
  ["uk", "Міст закрили в березні та минулого року.", ["березні 2031-03-01", "минулого року 2030-01-01"]],
  ["uk", "Мер має намір відкрити міст у неділю.", ["неділю 2031-05-18"]],
  ["uk", "Роботи почали у 2024 році.", ["2024 2024-01-01"]],
  ["uk", "Лютий мороз скував річку.", []],
  // Before a day.
  ["es", "Habrá huelga si no hay acuerdo antes del viernes.", ["viernes 2031-05-16"]],
  ["es", "Gil dijo que el muelle abriría el lunes.", ["lunes 2031-05-19"]],
];

for (const [language, text, dates] of told) {
  test(`${language}: ${text}`, () => {
    const read = readFigures(annotate(text), language, "2031-05-14").dates;
    assert.deepEqual(
      read.map((date) => `${date.text} ${date.from}`),
      dates,
    );
  });
}
