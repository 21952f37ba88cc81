import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A French text and its claims, each "who: what (how it is put)", with "not" before what is denied; "own" is the outlet's. */
type Case = readonly [string, readonly string[]];

const cases: readonly Case[] = [
  // A quotation inside a clause is said with all of the clause.
  [
    "Le bilan, encore provisoire, est « lourd pour le port », a indiqué à l'AFP la maire, Nadia Ferrand.",
    ["Nadia Ferrand: Le bilan, encore provisoire, est « lourd pour le port »"],
  ],
  ["La maire est claire : « Il est fermé pour l'hiver », a-t-elle dit.", ["?: « Il est fermé pour l'hiver »"]],
  // Whose account it still is, and whose by a pronoun.
  ["Le quai est fermé, toujours selon la police.", ["police: Le quai est fermé"]],
  [
    "Nadia Ferrand a parlé. Le ministre Paul Martin a dit que le quai était sûr. « Il rouvrira », selon lui.",
    ["own: Nadia Ferrand a parlé", "Paul Martin: le quai était sûr", "Paul Martin: « Il rouvrira » (planned)"],
  ],
  // Whose turn it is belongs to nobody's words.
  ["La police annonce de son côté « plus de 500 » manifestants.", ["police: « plus de 500 » manifestants"]],
  ["Le quai est fermé, a indiqué jeudi après-midi la police.", ["police: Le quai est fermé"]],
  ["Le quai est fermé, indique encore la préfecture.", ["préfecture: Le quai est fermé"]],
  // Reactions.
  [
    "« Le port est en deuil », a réagi dans un tweet la maire Nadia Ferrand.",
    ["Nadia Ferrand: « Le port est en deuil »"],
  ],
  ["« Le port est sauvé », se réjouit Paul Martin.", ["Paul Martin: « Le port est sauvé »"]],
  [
    "Paul Martin a cherché à partir, faisant valoir que le quai était sûr.",
    ["Paul Martin: le quai était sûr", "own: Paul Martin a cherché à partir"],
  ],
  // What is disputed is denied.
  ["Paul Martin conteste la fermeture du quai.", ["Paul Martin: not la fermeture du quai"]],
  // "Jamais" denies behind "ne", or behind what is left of it in speech.
  ["C'est la pire tempête jamais vue à Lorval.", ["own: C'est la pire tempête jamais vue à Lorval"]],
  ["Le quai n'a jamais été sûr.", ["own: not Le quai n'a jamais été sûr"]],
  // The conditional of hearsay behind an adverbial, and what stands between a subject and its verb.
  [
    "Parmi les occupants du bateau, l'un serait mort.",
    ["own: Parmi les occupants du bateau, l'un serait mort (possible)"],
  ],
  [
    "Vers minuit, un bateau, qui quittait le port, aurait heurté le quai.",
    ["own: Vers minuit, un bateau, qui quittait le port, aurait heurté le quai (possible)"],
  ],
  ["Le vote devrait avoir lieu mardi.", ["own: Le vote devrait avoir lieu mardi (planned)"]],
  ["Paul Martin a réagi sur son compte Twitter.", ["own: Paul Martin a réagi sur son compte Twitter"]],
  [
    "Le bilan est lourd car les pompiers n'ont rien pu faire.",
    ["own: Le bilan est lourd car les pompiers n'ont rien pu faire"],
  ],
  // Names behind offices of towns; two offices of one word; of whom nothing was told.
  [
    "« Le quai est sûr », a dit la procureure de la République de Lorval Océa Videl.",
    ["Océa Videl: « Le quai est sûr »"],
  ],
  [
    "L'avocat de la mairie, Paul Martin, a parlé. « Il faut la prison », a dit l'avocat général.",
    ["own: L'avocat de la mairie, Paul Martin, a parlé", "avocat général: « Il faut la prison »"],
  ],
  [
    "« Le quai est sûr », a dit un pompier. Le pompier Paul Martin est venu.",
    ["pompier: « Le quai est sûr »", "own: Le pompier Paul Martin est venu"],
  ],
  [
    "La procureure Nadia Ferrand a ouvert une enquête. « Le quai est sûr », a dit la magistrate.",
    ["own: La procureure Nadia Ferrand a ouvert une enquête", "Nadia Ferrand: « Le quai est sûr »"],
  ],
  [
    "« Le quai est sûr », selon le ministre, également porte-parole du parti, qui a salué « un bel effort ».",
    ["ministre: « Le quai est sûr »", "ministre: « un bel effort »"],
  ],
  // Somebody else has the word behind an account, and behind what one body estimates.
  [
    "Un enfant a disparu, selon le préfet, mais à 13 heures la procureure a assuré qu'il était sauf.",
    ["préfet: Un enfant a disparu", "procureure: il était sauf"],
  ],
  [
    "La mairie estime que 5.000 personnes ont défilé, et le ministère estime le chiffre à 3.000.",
    ["mairie: 5.000 personnes ont défilé", "ministère: le chiffre à 3.000"],
  ],
  ["Devant la presse, Paul Martin directeur de Norvia, a appelé « au calme ».", ["Paul Martin: « au calme »"]],
  [
    "La mairie annonce un trafic « presque normal » pour le métro et le bus à Lorval.",
    ["mairie: un trafic « presque normal » pour le métro et le bus à Lorval"],
  ],
  // What is called back is nobody's words.
  ["L'usine a rappelé 48.000 véhicules.", ["own: L'usine a rappelé 48.000 véhicules"]],
  ["Le pays rappelle son ambassadeur.", ["own: Le pays rappelle son ambassadeur"]],
  ["La mairie a rappelé la règle.", ["mairie: la règle"]],
  ["L'Office national du port a annoncé une baisse.", ["Office national du port: une baisse"]],
  // Days, turns and brackets between a verb and who speaks.
  [
    "Le quai est fermé, a déclaré, jeudi 3 avril, la maire de Lorval (SPL), Nadia Ferrand.",
    ["Nadia Ferrand: Le quai est fermé"],
  ],
  ["Le quai est fermé, a critiqué quant à lui Paul Martin.", ["Paul Martin: Le quai est fermé"]],
  ["Le conseil a voté, Paul Martin dénonçant un « choix absurde ».", ["Paul Martin: un « choix absurde »"]],
  ["Paul Martin a déploré cette journée « inutile ».", ["Paul Martin: cette journée « inutile »"]],
  ["« Le quai est sûr », veut rassurer Paul Martin.", ["Paul Martin: « Le quai est sûr »"]],
  // A relative ends where the sentence goes on; whom it goes back to.
  ["Le ministère, qui évoque une « forte hausse », n'a pas donné de chiffre.", ["ministère: une « forte hausse »"]],
  [
    "Le pays a fermé le port après les propos « graves » du chef du parti, Paul Martin, qui a estimé que le quai était à lui.",
    ["Paul Martin: le quai était à lui"],
  ],
  [
    "« Le quai est sûr », a dit Paul Martin, selon un communiqué du ministère, qui précise que le port est vide.",
    ["?: « Le quai est sûr », a dit Paul Martin", "Paul Martin: « Le quai est sûr »", "?: le port est vide"],
  ],
  // What nobody says, and steps that deny nothing.
  ["Tout ce qui a été dit reste secret.", ["own: Tout ce qui a été dit reste secret"]],
  ["La mairie songe à emboîter le pas.", ["own: La mairie songe à emboîter le pas"]],
  // An unnamed speaker comes first, and so does an office that a pronoun fits.
  [
    "La juriste a parlé de Karim Belan. « On juge les faits », a-t-elle dit.",
    ["own: La juriste a parlé de Karim Belan", "?: « On juge les faits »"],
  ],
  [
    "Le ministère public a rejoint Paul Martin. Il a considéré que le quai était sûr.",
    ["own: Le ministère public a rejoint Paul Martin", "?: le quai était sûr"],
  ],
];

for (const [text, expected] of cases)
  test(`fr: ${text}`, () => {
    const told = claimsOf(text, { language: "fr" }).map(({ voice, speakers, negated, modality, text: said }) => {
      const who = voice === "own" ? "own" : speakers.map(({ name, role }) => name ?? role ?? "?").join(" & ") || "?";
      return `${who}: ${negated ? "not " : ""}${said}${modality === "asserted" ? "" : ` (${modality})`}`;
    });
    assert.deepEqual(told, expected);
  });
