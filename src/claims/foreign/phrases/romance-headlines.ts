import { foreignNumbers } from "../../../text/tables/foreign-numbers.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { type ForeignCues, foreignCues } from "../tables/foreign-cues.ts";
import { foreignComplements, foreignOpeners } from "../tables/foreign-roles.ts";
import { romanceHeadlineVerbs } from "../tables/romance-headline-verbs.ts";
import { isFiniteAt } from "./foreign-finite.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";

/** Shorter headlines name a matter, in tokens. */
const minHeadline = 4;
const capital = /^\p{Lu}/u;

/**
 * Whether a Spanish, Portuguese, French or Italian headline tells what happened: by a verb outside quotations and relative clauses ("Suben
 * a 23 los muertos", "Un maire aurait menti"), by a participle that opens it ("Detenido un hombre"), or by how many suffered.
 * Questions, lists ("Cinco claves de la reforma") and matters ("La mujer que cambió el barrio") tell nothing.
 */
export function tellsInRomanceHeadline(
  passage: Passage,
  range: Range,
  language: string,
  shortest = minHeadline,
): boolean {
  const verbs = romanceHeadlineVerbs.get(language);
  const cues = foreignCues.get(language);
  if (verbs === undefined || cues === undefined || range.last - range.first < shortest) return false;
  const first = behindTopic(passage, range);
  if (asks.test(wordAt(passage, first)) || asks.test(wordAt(passage, range.first))) return false;
  // "Come cambia la pensione"
  if (language === "it" && wordAt(passage, first) === "come") return false;
  if (passage.tokens[range.last - 1]!.text === "?") return false;
  if (opensWithParticiple(passage, first, range.last)) return true;
  let relative = false;
  for (let at = first; at < range.last; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    if (isClauseMark(passage, at)) relative = false;
    else if (cues.relatives.has(wordAt(passage, at))) relative = true;
    if (relative) continue;
    if (isVerb(passage, at, first, range.last, verbs, cues) || countsWhoSuffered(passage, at, range.last, language))
      return true;
  }
  return false;
}

/** "Procès Carnot : dix ans requis": without the matter before the colon. */
function behindTopic({ tokens, quotationOf }: Passage, { first, last }: Range): number {
  for (let at = first + 1; at < Math.min(last - 2, first + maxTopic + 1); at++)
    if (tokens[at]!.text === ":" && quotationOf[at] === -1) return at + 1;
  return first;
}
/** In tokens. */
const maxTopic = 5;

const asks =
  /^(?:¿|cómo|qué|quién|quiénes|cuándo|dónde|cuánt[oa]s?|cuál|cuáles|así|estos|estas|comment|pourquoi|quand|qui|où|combien|quel|quelle|quels|quelles|voici|como|quem|quando|onde|quanto|quantos|qual|quais|saiba|veja|entenda|confira|chi|cosa|quando|perché|quanti|quante|quale|dove|ecco)$/u;

function isVerb(
  passage: Passage,
  at: number,
  first: number,
  last: number,
  verbs: ReadonlySet<string>,
  cues: ForeignCues,
): boolean {
  const { text, lower } = passage.tokens[at]!;
  if (at > first && capital.test(text)) return false;
  const before = wordAt(passage, at - 1);
  const opens = at === first;
  const nominal =
    !opens && (foreignOpeners.has(before) || cues.determiners.has(before) || foreignComplements.has(before));
  const reports = cues.verbs.get(lower)?.some(({ form, rest }) => form === "finite" && rest.length === 0) ?? false;
  if (verbs.has(lower) || reports) {
    // "La baja de precios", "Compra de Altoverde"; "les rejoint" has its pronoun before.
    if (nominal && !isPronoun(before)) return false;
    if (cues.stops.has(before) && !opens) return false;
    return !(opens && (foreignComplements.has(wordAt(passage, at + 1)) || at + 1 >= last));
  }
  if (cues.language === "fr" && undergone.test(lower) && !nominal && !cues.auxiliaries.has(before))
    return at + 1 >= last || cues.stops.has(wordAt(passage, at + 1));
  return !nominal && (isSupposed.test(lower) || isFiniteAt(passage, at, last, cues.language));
}
/** "Un homme tué à Roubaix", "dix ans de prison requis contre …": what befell somebody, without its auxiliary. */
const undergone =
  /^(?:(?:tu|bless|arrêt|interpell|condamn|écrou|incarcér|inculp|hospitalis|évacu|suspendu|retrouv)ée?s?|mise?s?|requise?s?|disparue?s?)$/u;
const isPronoun = (word: string) => /^(?:s[ei]|s['’])$/.test(word);
const isSupposed =
  /^(?:habrían?|podrían?|debe|deben|puede|pueden|teriam?|terá|terão|poderiam?|deve|devem|pode|podem|aurait|auraient|serait|seraient|pourrait|pourraient|doit|doivent|peut|peuvent|avrebbe(?:ro)?|sarebbe(?:ro)?|potrebbe(?:ro)?|dovrebbe(?:ro)?|deve|devono|può|possono)$/u;

/** "Detenido un hombre por …", "Presos dois suspeitos de …": a participle, and who it is said of. */
function opensWithParticiple(passage: Passage, first: number, last: number): boolean {
  if (!participle.test(wordAt(passage, first)) || first + 2 >= last) return false;
  const next = wordAt(passage, first + 1);
  return foreignOpeners.has(next) || /^\d/.test(next) || numbers.has(next);
}
const participle =
  /^(?:\p{L}{2,}[ai]d[oa]s?|muert[oa]s?|mort[oa]s?|pres[oa]s?|abiert[oa]s?|puest[oa]s?|solt[oa]s?|\p{L}{2,}[aiu]t[oaie]|mort[oaie]|uccis[oaie]|arres[oaie]|assolt[oaie]|chius[oaie]|apert[oaie]|dispers[oaie])$/u;
const numbers: ReadonlySet<string> = new Set(
  ["es", "pt", "it"].flatMap((language) => [...(foreignNumbers.get(language)?.cardinals.keys() ?? [])]),
);

/** "Tres muertos y un detenido", "deux blessés": so many hurt, dead or held. */
function countsWhoSuffered(passage: Passage, at: number, last: number, language: string): boolean {
  const number = wordAt(passage, at);
  if (!/^\d/.test(number) && !foreignNumbers.get(language)?.cardinals.has(number)) return false;
  const next = wordAt(passage, at + 1);
  return at + 1 < last && suffered.test(next);
}
const suffered =
  /^(?:muert[oa]s|herid[oa]s|detenid[oa]s|desaparecid[oa]s|mort[oa]?s|ferid[oa]s|detid[oa]s|blessée?s|tuée?s|disparue?s|interpellations|arrestations|interpellée?s|mort[ie]|ferit[ie]|dispers[ie]|arrest[ie]|arrestat[ie]|indagat[ie]|vittime|sfollat[ie]|fermat[ie]|intossicat[ie])$/u;
