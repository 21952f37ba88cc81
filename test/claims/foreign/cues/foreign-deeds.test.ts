import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../../article-of.ts";

/** A language, a sentence, and what is said in it: null where nobody says anything. */
const cases: readonly (readonly [string, string, string | null])[] = [
  // A second verb's particle closes the clause.
  ["de", "Der Präsident verurteilte den Angriff und rief zum Dialog auf.", "den Angriff"],
  ["de", "Der Rat verurteilte die Tat und hielt an seinem Plan fest.", "die Tat"],
  ["de", "Der Minister forderte neue Regeln und brach das Treffen ab.", "neue Regeln"],
  ["de", "Der Minister lobte den Einsatz der Helfer und sagte Hilfe zu.", "den Einsatz der Helfer"],
  ["de", "Die Polizei sprach die Frau und ihren Sohn an.", null],
  // A verdict stands in its own clause.
  ["de", "Die Anwältin sprach von einem Irrtum, weil niemand schuldig sei.", "von einem Irrtum"],
  ["de", "Der Minister sprach von einem Erfolg, weil die Straße wieder frei sei.", "von einem Erfolg"],
  [
    "de",
    "Der Anwalt verurteilte das Vorgehen der Justiz, die seinen Mandanten zu acht Jahren Haft verurteilt hatte.",
    "das Vorgehen der Justiz",
  ],
  ["de", "Das Gericht verurteilte den Wirt wegen Betrugs zu acht Jahren Haft.", null],
  // What somebody is sentenced to stands right behind its preposition.
  ["fr", "Le maire a condamné le recours à la prison pour les mineurs.", "le recours à la prison pour les mineurs"],
  ["fr", "L'avocat condamne les coups portés à un jeune de quinze ans.", "les coups portés à un jeune de quinze ans"],
  ["pt", "O prefeito condenou o ataque a uma escola de 40 anos.", "o ataque a uma escola de 40 anos"],
  ["uk", "Мер засудив напад за два роки до виборів.", "напад за два роки до виборів"],
  ["uk", "Суд засудив водія до двох років позбавлення волі.", null],
  ["ru", "Мэр осудил нападение за два года до выборов.", "нападение за два года до выборов"],
  ["fr", "Le tribunal a condamné l'homme à deux ans de prison.", null],
  ["fr", "Le tribunal a condamné l'homme à un an de prison.", null],
  ["fr", "Le juge a condamné Jean Valon à cinq ans.", null],
  ["fr", "La cour a condamné le chauffeur à la prison à vie.", null],
  ["fr", "Le tribunal a condamné le chauffeur à une amende de 300 euros.", null],
  ["es", "El tribunal condenó a Juan Peral a siete años de cárcel por robo.", null],
  ["es", "El juez condenó a la empresa a pagar una multa.", null],
  ["pt", "O tribunal condenou o motorista a oito anos.", null],
  ["ru", "Суд осудил водителя на пять лет колонии.", null],
  ["ru", "Суд осудил водителя к двум годам лишения свободы.", null],
  // A court rules on a suit; of anybody else the word is what people ask for.
  ["es", "El gobierno rechazó la demanda de los mineros.", "la demanda de los mineros"],
  ["es", "El tribunal rechazó la demanda de los mineros.", null],
  // Wares are recalled, whatever their number; people are reminded of rules.
  ["fr", "Le préfet a rappelé 12 consignes aux habitants.", "12 consignes aux habitants"],
  ["fr", "La firme a rappelé 48.000 véhicules.", null],
  ["fr", "La firme a rappelé 48 000 Norvia.", null],
  ["fr", "La firme a rappelé près de 2 millions de véhicules.", null],
  ["fr", "La firme rappelle 3.000 exemplaires de sa lampe.", null],
  ["fr", "Le pays a rappelé 12 ambassadeurs.", null],
  // Whoever greets people says nothing.
  ["de", "Der Hund hat den Mann begrüßt.", null],
  ["de", "Der Verein begrüßte 300 Gäste im Saal.", null],
  ["de", "Die Kanzlerin begrüßte den Präsidenten in Berlin.", null],
  ["de", "Die Ministerin begrüßte die Entscheidung des Präsidenten.", "die Entscheidung des Präsidenten"],
  ["de", "Der Verband hat den Vorschlag begrüßt.", "den Vorschlag"],
  ["de", "Der Trainer lobte die Spieler.", "die Spieler"],
  // A participle closes what its auxiliary opened.
  ["de", "Der Rat hatte gehofft, den Plan zu stoppen, und hat ihn begrüßt.", null],
  ["de", "Der Rat hat den Plan, den die Stadt vorgelegt hatte, begrüßt.", "den Plan"],
  ["de", "Die Regierung hat den Angriff, bei dem zwei Menschen starben, verurteilt.", "den Angriff"],
];
for (const [language, sentence, said] of cases)
  test(`${said === null ? "done" : "said"}, ${language}: ${sentence}`, () => {
    const claim = claimsOf(sentence, { language })[0]!;
    assert.equal(claim.voice === "attributed" ? claim.text : null, said);
  });
