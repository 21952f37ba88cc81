import assert from "node:assert/strict";
import { test } from "node:test";
import { countedIn } from "../../../src/comparison/wording/quantities.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { analyseDocument } from "../../../src/ingest/analyse-document.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { registry } from "../../store/fixtures.ts";
import { conflictsOf, rowsOf, sharedOf } from "../foreign-reports.ts";

const keysOf = (text: string, language: string) =>
  wordingOf(text, sensesOf(language)).content.map(({ lexeme }) => lexeme.key);

/** [language, words, what stands for them] */
const meant: readonly (readonly [string, string, readonly string[]])[] = [
  ["es", "Murieron doce personas", ["die", "12", "person"]],
  ["es", "los muertos, las muertas", ["dead", "dead"]],
  ["es", "Estados Unidos y Corea del Norte", ["place:us", "place:kp"]],
  ["es", "el gobierno ruso", ["government", "place:ru"]],
  ["es", "lunes, ayer y marzo", ["time:monday", "time:yesterday", "time:march"]],
  ["es", "1.250 y 3,5", ["1250", "3.5"]],
  ["es", "la zarzuela, las zarzuelas", ["zarzuel·es", "zarzuel·es"]],
  ["es-CL", "murió", ["die"]],
];
for (const [language, text, keys] of meant)
  test(`${language}: ${text}`, () => assert.deepEqual(keysOf(text, language), keys));

test("words are read in their own language alone", () => {
  assert.equal(sensesOf("en"), null);
  assert.equal(sensesOf(null), null);
  assert.equal(sensesOf("tlh"), null);
  assert.ok(!keysOf("murieron", "en").includes("die"));
});

test("what denies is read as such, and what only looks so is not", () => {
  const negations = (text: string) =>
    wordingOf(text, sensesOf("es")).words.filter(({ lexeme }) => lexeme.negates).length;
  assert.equal(negations("No había salidas"), 1);
  assert.equal(negations("No solo cerró la fábrica"), 0);
  assert.equal(negations("no más de doce"), 0);
});

const fire = {
  en: {
    language: "en",
    content:
      "A fire in a textile factory in Valdemora caused the death of 12 people, firefighters said. The company, Tejidos Robledo, denied that the doors were locked.",
  },
  es: {
    language: "es",
    content:
      "Un incendio en una fábrica textil de Valdemora causó la muerte de 12 personas, informaron los bomberos. La empresa, Tejidos Robledo, negó que las puertas estuvieran cerradas con llave.",
  },
  later: {
    language: "es",
    hour: "21",
    content:
      "El número de fallecidos por el incendio de la fábrica textil de Valdemora subió a 15. Según los sindicatos, las puertas estaban cerradas con llave.",
  },
};

test("Spanish reports meet in other words: a later toll updates, a denial conflicts", () => {
  const rows = rowsOf(fire.es, fire.later);
  assert.equal(sharedOf(rows).length, 2);
  assert.deepEqual(conflictsOf(rows).toSorted(), ["negation", "number update"]);
});

test("reports of two languages meet by what they tell", () => {
  const rows = rowsOf(fire.en, fire.later);
  assert.deepEqual(conflictsOf(rows).toSorted(), ["negation", "number update"]);
  assert.ok(sharedOf(rowsOf(fire.en, fire.es)).some(({ conflicts: found }) => found.length === 0));
});

test("parts of a number, more of it, and what was before are no other value of it", () => {
  const roles = (text: string) => {
    const result = analyseDocument({ format: "text", content: text, language: "es" }, { registry }, null);
    assert.ok(result.ok);
    return result.claims.flatMap((claim) =>
      countedIn(wordingOf(claim.text, sensesOf("es")), claim.numbers).map(({ value, role }) => `${value} ${role}`),
    );
  };
  assert.deepEqual(roles("Murieron 20 personas, entre ellas cuatro niños."), ["20 whole", "4 part"]);
  assert.deepEqual(roles("Otras 34 personas resultaron heridas."), ["34 addition"]);
  assert.deepEqual(roles("Murieron 15 personas frente a las 12 del lunes."), ["15 whole", "12 former"]);
});

test("two reports of two events in one country stay apart", () => {
  const other = {
    language: "es",
    content:
      "Un autobús cayó a un barranco cerca de Quillota y murieron siete pasajeros, según la policía. El alcalde pidió revisar los frenos.",
  };
  assert.deepEqual(sharedOf(rowsOf(fire.es, other)), []);
});
