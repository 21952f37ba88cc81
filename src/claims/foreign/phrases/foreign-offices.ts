import { foldLetters } from "../../../text/fold-letters.ts";
import { givenNames } from "../../../text/tables/given-names.ts";
import { foreignCues } from "../tables/foreign-cues.ts";
import { namedThings } from "../tables/foreign-roles.ts";
import { italianGivenNames } from "../tables/italian-given-names.ts";
import { romance } from "../tables/romance.ts";

const acronym = /^\p{Lu}{2,}$/u;
/** What ministers and secretaries are for, as they stand before a name: "ministre de la Santé Solange Diabaté". Lower case. */
const portfolios: ReadonlySet<string> = new Set(
  `hacienda interior exteriores defensa educación salud sanidad economía trabajo justicia cultura transporte transportes agricultura energía turismo seguridad vivienda industria igualdad comercio ambiente deportes
  fazenda finanças interior defesa educação saúde economia trabalho justiça cultura transportes agricultura energia turismo segurança habitação indústria comércio esporte esportes obras planejamento
  giustizia interno interni esteri difesa istruzione salute sanità economia finanze trasporti infrastrutture ambiente agricoltura lavoro turismo imprese università ricerca famiglia sport innovazione merito affari europei cooperazione sovranità energetica alimentare sicurezza consiglio camera senato repubblica regione giunta commissione
  santé intérieur défense éducation économie travail justice finances culture transports agriculture énergie tourisme sécurité logement industrie commerce environnement sports budget écologie`
    .trim()
    .split(/\s+/),
);

/**
 * How many words of a run of capitals behind "of" say where an office is held before a name begins: one of "ONU Ingrid Solberg",
 * "Lora Ana Ruiz", "Santé Solange Diabaté"; 0 where no name is sure to.
 */
export function officeWords(words: readonly string[]): number {
  const given = words.findIndex((word, at) => at > 0 && isGiven(word));
  if (given > 0 && words.length - given >= 2 && words.length - given <= longestName) return given;
  let lead = 0;
  while (lead < words.length && (acronym.test(words[lead]!) || portfolios.has(words[lead]!.toLowerCase()))) lead++;
  const isName = /^\p{Lu}/u.test(words[lead] ?? "") && !ofOffice.test(words[lead]!);
  return lead > 0 && isName && words.length - lead >= 2 && words.length - lead <= longestName ? lead : 0;
}
const isGiven = (word: string): boolean =>
  givenNames.has(foldLetters(word).toLowerCase()) || italianGivenNames.has(word.toLowerCase());

/** "Defensa Nacional", "Segurança Pública", "Economía Social": what an office is for goes on. */
const ofOffice =
  /^(?:nacional|públic[oa]s?|social|sociales|federal|estatal|exterior(?:es)?|interior|internacional|publique|sociale|nationale|étrangères|territoriale)$/iu;
/** In words. */
const longestName = 4;

/** "La paleontóloga Lucía Mena": one small word between an article and a person's full name is what they do. */
export function isTrade(phrase: string, before: string, name: readonly string[], language: string): boolean {
  if (!romance.has(language) || !/^\p{Ll}{4,}$/u.test(before) || name.length < 2) return false;
  if (namedThings.has(before) || foreignCues.get(language)?.bodies.has(before)) return false;
  const [opener = ""] = phrase.toLowerCase().split(" ");
  return singular.test(opener) && givenNames.has(foldLetters(name[0]!).toLowerCase());
}
const singular = /^(?:el|la|un|una|o|a|um|uma|le|une|il|lo)$|^(?:l|un)['’]/;

/** "Procureure de Lorval | Océane Vidal": behind offices of towns a town and two words of a name. */
export const isTownOf = (words: readonly string[], before: string, language: string): boolean =>
  language === "fr" && words.length === 3 && ofTown.test(before) && !townLead.test(words[0]!);
const ofTown =
  /(?:^|[\s'’])(?:maire|adjointe?|bourgmestre|préfète?|procureure?|sous-préfète?|députée?|évêque|archevêque|bâtonni(?:er|ère))\s(?:[\p{L}\s]{0,30}\s)?(?:de|d['’]|du)\s?$/iu;
const townLead = /^(?:La|Le|Les|Saint|Sainte|Mont|Port|Fort|Val|Bourg|Ville|New|San|Grand|Haut|Bas)$/u;
