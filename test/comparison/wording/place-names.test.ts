import assert from "node:assert/strict";
import { test } from "node:test";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";

const keysOf = (language: string, text: string) =>
  wordingOf(text, sensesOf(language)).content.map(({ lexeme }) => lexeme.key);
const english = (text: string) => wordingOf(text, null).content.map(({ lexeme }) => lexeme.key);

/** [language, words, the English ones that say the same] */
const places: readonly (readonly [string, string, string])[] = [
  ["de", "Sie trafen sich in Genf", "They met in Geneva"],
  ["de", "Mailands Brücke stürzte ein", "Milan bridge collapsed"],
  ["fr", "Le pont de Gênes s'est effondré", "The bridge in Genoa collapsed"],
  ["fr", "Gênes vote", "Genoa votes"],
  ["es", "Se reunieron en Ginebra", "They met in Geneva"],
  ["pt", "Morreram em Nápoles", "They died in Naples"],
  ["ru", "Они встретились в Женеве", "They met in Geneva"],
  ["ru", "Пожар в Харькове", "The fire in Kharkiv"],
  ["uk", "Вони зустрілися в Женеві", "They met in Geneva"],
  ["uk", "Пожежа у Львові", "The fire in Lviv"],
  ["uk", "Пожежа в Миколаєві", "The fire in Mykolaiv"],
];
for (const [language, words, same] of places)
  test(`a place has one name: ${words}`, () => {
    const [told, wanted] = [keysOf(language, words), english(same)];
    assert.ok(wanted.filter((key) => told.includes(key)).length >= 2, `${told} is not ${wanted}`);
  });

test("what is no name with a capital is no place", () => {
  assert.ok(!keysOf("es", "un rincón de la casa").includes("rhine"));
  assert.ok(!keysOf("fr", "le corps est sain").includes("corsica"));
  assert.ok(!keysOf("de", "ein hamburger wird gebraten").includes("hamburg"));
});

test("a country and a name keep their capital behind what is elided", () => {
  assert.deepEqual(keysOf("fr", "Le pont de l’Italie"), ["bridge", "place:it"]);
  assert.deepEqual(keysOf("fr", "les voisins d'Ukraine"), ["neighbour", "place:ua"]);
  const named = wordingOf("un but d'Adèle Morin", sensesOf("fr")).content.map(({ lexeme }) => lexeme.kind);
  assert.deepEqual(named, ["content", "name", "name"]);
});

test("a side of a country is two words, a country with such a name is one", () => {
  assert.deepEqual(keysOf("de", "Kämpfe in der Ostukraine"), ["fight", "east", "place:ua"]);
  assert.deepEqual(keysOf("de", "Unwetter in Norditalien"), ["storm", "north", "place:it"]);
  assert.deepEqual(keysOf("de", "die Lage in Südkorea"), ["situation", "place:kr"]);
  assert.deepEqual(keysOf("de", "die Ostsee"), keysOf("de", "Die Ostsee"));
});

test("thousands of millions are billions", () => {
  const paid = (text: string) => keysOf("es", text).filter((key) => /^[\d.]+$|illion/u.test(key));
  assert.deepEqual(paid("La mina costó 44.000 millones de euros"), ["44", "billion"]);
  assert.deepEqual(paid("La mina costó 1.500 millones de euros"), ["1.5", "billion"]);
  assert.deepEqual(paid("La mina costó 44 mil millones de euros"), ["44", "billion"]);
  assert.deepEqual(paid("La mina costó 500 millones de euros"), ["500", "million"]);
  assert.deepEqual(paid("La mina costó 44.000 euros"), ["44000"]);
});

test("an unknown word that opens a text may be a name", () => {
  assert.ok(keysOf("es", "Varga también felicitó a los bomberos").includes("varga"));
  assert.ok(keysOf("es", "Ayer también Varga felicitó a los bomberos").includes("varga"));
});
