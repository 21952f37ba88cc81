import assert from "node:assert/strict";
import { test } from "node:test";
import { placesIn } from "../../../src/comparison/figures/figure-places.ts";
import { wordingOf } from "../../../src/comparison/wording/wording.ts";
import { sensesOf } from "../../../src/text/senses/senses.ts";
import { conflictsOf, keysOf, negationsIn, rolesIn, rowsOf, sharedOf } from "../foreign-reports.ts";

const meant: readonly (readonly [string, readonly string[]])[] = [
  ["Douze personnes sont mortes", ["12", "person", "dead"]],
  ["les blessés, la blessée", ["injure", "injure"]],
  ["les États-Unis et la Corée du Nord", ["place:us", "place:kp"]],
  ["des soldats nord-coréens", ["soldier", "place:kp"]],
  ["le cessez-le-feu", ["ceasefire"]],
  ["un porte-parole de l'armée", ["spokesperson", "army"]],
  ["lundi, hier, aujourd'hui et en août", ["time:monday", "time:yesterday", "time:today", "time:august"]],
  ["trente-huit élus, 1 250 voix", ["38", "elect", "1", "250", "vote"]],
  // An accent tells words apart, and so may what is elided.
  ["une marche, un marché", ["march", "market"]],
  ["la côte, la police de son côté", ["coast", "police"]],
  ["un élève, il s'élève", ["student", "stand"]],
  ["la bougainvillée, les bougainvillées", ["bougainvill·fr", "bougainvill·fr"]],
  ["qu'aucune usine n'a fermé", ["factory", "close"]],
];
for (const [text, keys] of meant) test(text, () => assert.deepEqual(keysOf("fr", text), keys));

test("what denies is read as such, and what only looks so is not", () => {
  assert.equal(negationsIn("fr", "Il n'y avait pas d'issue"), 1);
  assert.equal(negationsIn("fr", "Aucune usine ne fermera"), 1);
  assert.equal(negationsIn("fr", "Il n'a jamais signé"), 1);
  assert.equal(negationsIn("fr", "L'usine ne ferme pas seulement"), 0);
  assert.equal(negationsIn("fr", "pas moins de douze morts"), 0);
  assert.equal(negationsIn("fr", "Une personne est morte, deux personnes sont blessées, plus de dix sont libres"), 0);
});

test("parts of a number, others beside it, and what was before are no other value of it", () => {
  assert.deepEqual(rolesIn("fr", "Vingt personnes sont mortes, dont quatre enfants."), ["20 whole", "4 part"]);
  assert.deepEqual(rolesIn("fr", "Trente-quatre autres personnes ont été blessées."), ["34 addition"]);
  assert.deepEqual(rolesIn("fr", "Le bilan est passé de 12 morts à 15 morts."), ["12 former", "15 whole"]);
  assert.deepEqual(rolesIn("fr", "Le parti a obtenu 98 voix contre 61 voix."), ["98 whole", "61 whole"]);
});

test("where a figure was is told by what stands behind its preposition", () => {
  const places = (text: string) => [...placesIn(text, wordingOf(text, sensesOf("fr")))];
  assert.deepEqual(places("Douze morts dans la province du Valmont"), ["valmont"]);
  assert.deepEqual(places("Douze morts à l'appel de Rail Uni"), []);
});

const landslide = {
  en: {
    language: "en",
    content:
      "A landslide in Corvelle killed nine people, the prefecture said. Some 2,000 residents were evacuated. The mining company, Houille Nord, denied that it had been warned of the danger.",
  },
  fr: {
    language: "fr",
    content:
      "Neuf personnes ont péri dans un glissement de terrain à Corvelle, a annoncé la préfecture. Quelque 2 000 habitants ont été évacués. La compagnie minière, Houille Nord, a nié avoir été avertie du danger.",
  },
  later: {
    language: "fr",
    hour: "21",
    content:
      "Le bilan du glissement de terrain de Corvelle s'est alourdi à onze morts. Selon le syndicat des mineurs, Houille Nord avait été avertie du danger.",
  },
};

test("French reports meet in other words: a later toll updates, a denial conflicts", () => {
  const rows = rowsOf(landslide.fr, landslide.later);
  assert.equal(sharedOf(rows).length, 2);
  assert.deepEqual(conflictsOf(rows), ["negation", "number update"]);
});

test("French and English reports meet by what they tell", () => {
  assert.deepEqual(conflictsOf(rowsOf(landslide.en, landslide.later)), ["number update"]);
  const rows = sharedOf(rowsOf(landslide.en, landslide.fr));
  assert.ok(rows.length >= 2);
  assert.deepEqual(conflictsOf(rows), []);
});

test("a verb that is denied stands before what denies it", () => {
  const open = { language: "fr", content: "L'usine de Saint-Albin ne fermera pas, a assuré la direction." };
  const shut = { language: "en", content: "The plant in Saint-Albin will close, a union official said." };
  assert.deepEqual(conflictsOf(rowsOf(open, shut)), ["negation"]);
});

test("two clauses that are joined are compared each by itself", () => {
  const both = {
    language: "fr",
    content: "Douze manifestants ont été arrêtés et huit policiers ont été blessés, a dit la préfète, Ada Lorme.",
  };
  const one = { language: "en", content: "Eight police officers were injured in the protest." };
  assert.equal(sharedOf(rowsOf(both, one)).length, 1);
});

test("what is told of other people, of some of them, and of another event stays apart", () => {
  const hurt = {
    language: "fr",
    content: "Neuf personnes ont été tuées et une vingtaine d'autres blessées dans un accident de car à Corvelle.",
  };
  const critical = { language: "fr", hour: "21", content: "Cinq blessés se trouvent dans un état critique." };
  assert.deepEqual(sharedOf(rowsOf(hurt, critical)), []);
  const other = {
    language: "fr",
    content: "Un autocar est tombé dans un ravin près de Quillan et sept passagers sont morts, selon les gendarmes.",
  };
  assert.deepEqual(sharedOf(rowsOf(landslide.fr, other)), []);
});
