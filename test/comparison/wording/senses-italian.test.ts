import assert from "node:assert/strict";
import { test } from "node:test";
import { placesIn } from "../../../src/comparison/figures/figure-places.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { conflictsOf, keysOf, negationsIn, rolesIn, rowsOf, sharedOf } from "../foreign-reports.ts";

const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Sono morte dodici persone", ["die", "12", "person"]],
  ["i morti, la morte", ["dead", "death"]],
  ["gli Stati Uniti e la Corea del Nord", ["place:us", "place:kp"]],
  ["il cessate il fuoco", ["ceasefire"]],
  ["lunedì, ieri e marzo", ["time:monday", "time:yesterday", "time:march"]],
  ["ventisette voti, 1.250 e 3,5", ["27", "vote", "1250", "3.5"]],
  ["40 milioni di euro, tre miliardi di dollari", ["40", "million", "euro", "3", "billion", "dollar"]],
  // What is elided and what is written onto a verb is none of the word.
  ["l'ambulanza, dell’ambulanza, un'ambulanza", ["ambulance", "ambulance", "ambulance"]],
  ["arrestarli, arrestandola", ["arrest", "arrest"]],
  ["I vigili del fuoco hanno spento l'incendio", ["firefighter", "extinguish", "fire"]],
  ["Milano e Torino", ["milan", "turin"]],
  // "Nato" is no birth.
  ["La Nato ha inviato truppe", ["nato", "send", "army"]],
  ["il capitello, i capitelli", ["capitell·it", "capitell·it"]],
];
for (const [text, keys] of meant) test(text, () => assert.deepEqual(keysOf("it", text), keys));

test("what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("it", "Non c'erano uscite"), 1);
  assert.equal(negationsIn("it", "Nessuno ha firmato"), 1);
  assert.equal(negationsIn("it", "Non solo ha chiuso la fabbrica"), 0);
  assert.equal(negationsIn("it", "non meno di dodici"), 0);
  assert.equal(negationsIn("it", "Ne ha parlato la sindaca"), 0);
});

test("parts of a number, others beside it, and what was before are no other value of it", () => {
  assert.deepEqual(rolesIn("it", "Sono morte 20 persone, tra cui quattro bambini."), ["20 whole", "4 part"]);
  assert.deepEqual(rolesIn("it", "Altre 34 persone sono rimaste ferite."), ["34 addition"]);
  assert.deepEqual(rolesIn("it", "Il numero dei morti è salito da 12 a 15."), ["12 former", "15 whole"]);
  assert.deepEqual(rolesIn("it", "È salito a cinque il numero dei morti."), ["5 whole"]);
});

test("where a figure was is told by what stands behind its preposition", () => {
  const places = (text: string) => [...placesIn(text, wordingOf(text, sensesOf("it")))];
  assert.deepEqual(places("Dodici morti nella città di Monte Chiaro"), ["monte chiaro"]);
});

const bridge = {
  en: {
    language: "en",
    content:
      "A bridge collapsed in Villa Serena, killing nine people, firefighters said. The builder, Opere Valle, denied that the bridge had cracks.",
  },
  es: {
    language: "es",
    content:
      "El derrumbe de un puente en Villa Serena mató a nueve personas, informaron los bomberos. La empresa Opere Valle negó que el puente tuviera grietas.",
  },
  it: {
    language: "it",
    content:
      "Il crollo di un ponte a Villa Serena ha ucciso nove persone, hanno riferito i vigili del fuoco. L'impresa Opere Valle ha negato che il ponte avesse crepe.",
  },
  later: {
    language: "it",
    hour: "21",
    content:
      "È salito a 11 il numero dei morti nel crollo del ponte di Villa Serena. Secondo i residenti, il ponte aveva crepe.",
  },
};

test("Italian reports meet in other words: a later toll updates, a denial conflicts", () => {
  const rows = rowsOf(bridge.it, bridge.later);
  assert.equal(sharedOf(rows).length, 2);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
});

test("Italian reports meet English and Spanish ones by what they tell", () => {
  for (const other of [bridge.en, bridge.es]) {
    assert.deepEqual(conflictsOf(rowsOf(other, bridge.later)), ["number update"]);
    const rows = sharedOf(rowsOf(other, bridge.it));
    assert.ok(rows.length >= 1);
    assert.deepEqual(conflictsOf(rows), []);
  }
});

test("what happened elsewhere stays apart", () => {
  const other = {
    language: "it",
    content:
      "Un autobus è precipitato in una scarpata vicino a Lagunetta e sette passeggeri sono morti, secondo la polizia.",
  };
  assert.deepEqual(sharedOf(rowsOf(bridge.it, other)), []);
});
