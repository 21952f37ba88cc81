import assert from "node:assert/strict";
import { test } from "node:test";
import { placesIn } from "../../../src/comparison/figures/figure-places.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { conflictsOf, keysOf, negationsIn, rolesIn, rowsOf, sharedOf } from "../foreign-reports.ts";

const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Morreram doze pessoas", ["die", "12", "person"]],
  ["os mortos, as mortas", ["dead", "dead"]],
  ["os Estados Unidos e a Coreia do Norte", ["place:us", "place:kp"]],
  ["soldados norte-coreanos", ["soldier", "place:kp"]],
  ["o cessar-fogo", ["ceasefire"]],
  // Brazil and Portugal have other words for some things.
  ["o ônibus, o autocarro", ["bus", "bus"]],
  ["o trem, o comboio", ["train", "train"]],
  ["a equipe, a equipa", ["team", "team"]],
  ["segunda-feira, ontem e março", ["time:monday", "time:yesterday", "time:march"]],
  ["vinte e sete votos, 1.250 e 3,5", ["27", "vote", "1250", "3.5"]],
  ["R$ 40 milhões, US$ 3 bilhões", ["40", "million", "3", "billion"]],
  // An accent tells words apart.
  ["o país, os pais", ["country", "parent"]],
  ["a capivara, as capivaras", ["capivar·pt", "capivar·pt"]],
];
for (const [text, keys] of meant) test(text, () => assert.deepEqual(keysOf("pt", text), keys));

test("the words of both countries are read", () => {
  assert.deepEqual(keysOf("pt-BR", "morreu"), ["die"]);
  assert.deepEqual(keysOf("pt-PT", "morreu"), ["die"]);
});

test("what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("pt", "Não havia saídas"), 1);
  assert.equal(negationsIn("pt", "Ninguém assinou"), 1);
  assert.equal(negationsIn("pt", "Não só fechou a fábrica"), 0);
  assert.equal(negationsIn("pt", "não mais de doze"), 0);
  assert.equal(negationsIn("pt", "A ponte caiu no rio e nas margens"), 0);
});

test("parts of a number, others beside it, and what was before are no other value of it", () => {
  assert.deepEqual(rolesIn("pt", "Morreram 20 pessoas, incluindo quatro crianças."), ["20 whole", "4 part"]);
  assert.deepEqual(rolesIn("pt", "Outras 34 pessoas ficaram feridas."), ["34 addition"]);
  assert.deepEqual(rolesIn("pt", "O número de mortos subiu de 12 para 15."), ["12 former", "15 whole"]);
  assert.deepEqual(rolesIn("pt", "Subiu para cinco o número de mortos."), ["5 whole"]);
});

test("where a figure was is told by what stands behind its preposition", () => {
  const places = (text: string) => [...placesIn(text, wordingOf(text, sensesOf("pt")))];
  assert.deepEqual(places("Doze mortos na cidade brasileira de Monte Claro"), ["monte claro"]);
  assert.deepEqual(places("Doze votos no governo de Paiva"), []);
});

const bridge = {
  en: {
    language: "en",
    content:
      "A bridge collapsed in Vila Serena, killing nine people, firefighters said. The builder, Obras do Vale, denied that the bridge had cracks.",
  },
  pt: {
    language: "pt",
    content:
      "A queda de uma ponte em Vila Serena matou nove pessoas, informaram os bombeiros. A empresa Obras do Vale negou que a ponte tivesse rachaduras.",
  },
  later: {
    language: "pt",
    hour: "21",
    content:
      "Subiu para 11 o número de mortos na queda da ponte de Vila Serena. Segundo os moradores, a ponte tinha rachaduras.",
  },
};

test("Portuguese reports meet in other words: a later toll updates, a denial conflicts", () => {
  const rows = rowsOf(bridge.pt, bridge.later);
  assert.equal(sharedOf(rows).length, 2);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
});

test("Portuguese and English reports meet by what they tell", () => {
  assert.deepEqual(conflictsOf(rowsOf(bridge.en, bridge.later)), ["number update"]);
  const rows = sharedOf(rowsOf(bridge.en, bridge.pt));
  assert.ok(rows.length >= 1);
  assert.deepEqual(conflictsOf(rows), []);
});

test("what is denied may stand beside other words in another language", () => {
  const denied = { language: "pt", content: "O sindicato dos pescadores não foi ouvido, segundo Marta Seabra." };
  const said = { language: "en", content: "The fishermen's union was heard, according to the ministry." };
  assert.deepEqual(conflictsOf(rowsOf(denied, said)), ["negation"]);
});

test("what happened elsewhere stays apart", () => {
  const other = {
    language: "pt",
    content: "Um ônibus caiu numa ribanceira perto de Lagoinha e sete passageiros morreram, segundo a polícia.",
  };
  assert.deepEqual(sharedOf(rowsOf(bridge.pt, other)), []);
});
