import assert from "node:assert/strict";
import { test } from "node:test";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { keysOf, negationsIn, rowsOf, sharedOf } from "../foreign-reports.ts";

/** [language, words, what stands for them] */
const meant: readonly (readonly [string, string, readonly string[]])[] = [
  // Forms of inflection are read without a line for each …
  ["es", "incautó, incautaron, incautada", ["seize", "seize", "seize"]],
  ["es", "la inmigración, los inmigrantes", ["immigration", "migrant"]],
  ["fr", "un danseur, des danseuses, il danse", ["dance", "dance", "dance"]],
  ["fr", "grièvement intoxiqué", ["serious", "poison"]],
  ["pt", "apreendeu, apreensão, apreendidos", ["seize", "seize", "seize"]],
  ["pt", "visível, visíveis", ["visible", "visible"]],
  // … and an accent that stands on an ending hides no stem.
  ["es", "soñó, soñaron", ["dream", "dream"]],
  // What is written onto a verb, or takes its "r", is none of its meaning.
  ["es", "detenerlo, trasladándolos", ["arrest", "move"]],
  ["es", "morirse", ["die"]],
  ["pt", "prendê-lo, matá-los", ["arrest", "kill"]],
  // Several words mean one thing.
  ["es", "quedó en libertad", ["release"]],
  ["es", "un toque de queda", ["curfew"]],
  ["fr", "des incendies de forêt", ["wildfire"]],
  ["fr", "la garde des enfants", ["custody"]],
  ["pt", "o mandado de prisão", ["arrest"]],
  ["pt", "a vala comum", ["grave"]],
  // What looks alike means something else.
  ["es", "el embargo, sin embargo", ["embargo"]],
  ["es", "la pista, la pistola", ["runway", "gun"]],
  ["es", "el planeta, el plan, la planta", ["planet", "plan", "factory"]],
  ["es", "el ministro Pedro Ruiz pidió", ["minister", "pedro", "ruiz", "ask"]],
  ["es", "viajó a Quito", ["travel", "kuito"]],
  ["fr", "un comprimé, comment", ["pill"]],
  ["pt", "a pousada, pousou", ["hotel", "land"]],
  ["pt", "irá, a ira", ["ira·pt"]],
];
for (const [language, text, keys] of meant) test(text, () => assert.deepEqual(keysOf(language, text), keys));

test("the surname behind a first name is a name, whatever it means", () => {
  const namesIn = (language: string, text: string) =>
    wordingOf(text, sensesOf(language))
      .content.filter(({ lexeme }) => lexeme.isName)
      .map(({ lexeme }) => lexeme.form);
  assert.deepEqual(namesIn("es", "La jueza Irene Flores habló"), ["irene", "flores"]);
  assert.deepEqual(namesIn("fr", "La juge Irène Blanc a parlé"), ["irene", "blanc"]);
  assert.deepEqual(namesIn("pt", "A juíza Irene Cruz falou"), ["irene", "cruz"]);
  // An institution is none.
  assert.deepEqual(namesIn("es", "El Partido Verde y el Tribunal Supremo"), []);
  assert.deepEqual(namesIn("fr", "Le Conseil Constitutionnel"), []);
});

test("words of grammar say nothing in Spanish, and deny nothing", () => {
  assert.deepEqual(keysOf("es", "casi siempre cerca de muchos, sin embargo hace mucho"), []);
  assert.equal(negationsIn("es", "Sin embargo, la mina abrió"), 0);
  assert.equal(negationsIn("es", "La mina abrió sin permiso"), 1);
});

const told = {
  en: {
    language: "en",
    content:
      "Customs officers seized 300 kilos of ivory in a container in Puerto Alto, prosecutors said. The smuggler is in custody.",
  },
  es: {
    language: "es",
    content:
      "Los aduaneros incautaron 300 kilos de marfil en un contenedor en Puerto Alto, según la fiscalía. El contrabandista está en prisión preventiva.",
  },
  fr: {
    language: "fr",
    content:
      "Les douaniers ont saisi 300 kilos d'ivoire dans un conteneur à Puerto Alto, selon le parquet. Le contrebandier est en détention provisoire.",
  },
  pt: {
    language: "pt",
    content:
      "Agentes da alfândega apreenderam 300 quilos de marfim em um contêiner em Puerto Alto, segundo a promotoria. O contrabandista está em prisão preventiva.",
  },
} as const;

for (const [a, b] of [
  ["en", "es"],
  ["en", "fr"],
  ["en", "pt"],
  ["es", "fr"],
  ["fr", "pt"],
] as const)
  test(`a seizure meets: ${a}, ${b}`, () => assert.ok(sharedOf(rowsOf(told[a], told[b])).length >= 1));

test("what is told of the same goods, and is something else, stays apart", () => {
  const other = {
    language: "es",
    content: "Un museo de Puerto Alto expone 300 figuras de marfil, según su directora.",
  };
  assert.deepEqual(sharedOf(rowsOf(told.en, other)), []);
});
