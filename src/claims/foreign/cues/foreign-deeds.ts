import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import { foreignNumbers } from "../../../text/tables/foreign-numbers.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { holdsRole } from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";

/** Who condemns a man to something sentences him; who condemns an attack speaks. German verdicts are told by their own rule. */
const condemning = /^(?:condamn|condann|conden|осуди|засуди)/u;
const sentencing: ReadonlySet<string> = new Set("à a ad ao aos к на до".split(" "));
/** Articles of what nobody knows yet: "à une amende", not "le recours à la peine de mort". */
const indefinite: ReadonlySet<string> = new Set("une un una uma".split(" "));
const punishment =
  /^(?:peines?|penas?|multas?|amendes?|cadena|muerte|morte?|pagar|payer|verser|cumplir|cumprir|purger|pen[ae]|mult[ae]|ergastolo|risarc|штраф)/u;
const prison =
  /^(?:prisión|prisão|cárcel|prison|cadeia|reclusi?[óã]?|réclusion|detenção|détention|carcere|reclusione|detenzione|колони|лишени|тюрьм|позбавлен|вʼязниц|увʼязнен)/u;
const life = /^(?:vie|perpetu|perpétu)/u;
const units =
  /^(?:años?|mes|meses|días?|anos?|dias?|mois|ans?|jours?|ann[oi]$|mes[ei]$|giorn[oi]|год|года|годам|лет|месяц|рок|рік|місяц)/u;
/** What a sentence in years is for. */
const reason: ReadonlySet<string> = new Set("por pour per за".split(" "));
/** In tokens: a unit stands so near behind its number, a prison behind its years. */
const [unitReach, prisonReach] = [3, 4];
/** Particles that make another verb of a German one: "sprach … frei", "hielt den Zug an". */
const particles: ReadonlySet<string> = new Set(
  "an ab auf frei fest ein weg los zurück zu um durch vor nach mit".split(" "),
);
const adding: ReadonlySet<string> = new Set("und oder sowie aber".split(" "));

/**
 * What of a content is its verb's own, null where a verb of saying or judging does something to its object and gives
 * nobody's words: a court sentences somebody, or a German particle at the clause's end makes another verb of it.
 */
export function saidOf(
  passage: Passage,
  verb: VerbCue,
  frame: string,
  content: Range,
  cues: ForeignCues,
): Range | null {
  if (frame !== "object" && frame !== "naming") return content;
  if (cues.verbSecond && verb.particle < 0 && isClosedByParticle(passage, content)) {
    const last = secondVerb(passage, content, cues);
    return last < 0 ? null : { first: content.first, last };
  }
  // "Räumte die Küche ein": who admits something names what went wrong.
  if (/^räum/.test(wordAt(passage, verb.finite.first)) && !admits(passage, content)) return null;
  // "A rappelé 48 000 véhicules", "rappelle son ambassadeur": back to the works, back home.
  if (/^rappel/.test(wordAt(passage, verb.last - 1)) && isCalledBack(passage, content, cues)) return null;
  // "Begrüßte 300 Gäste": whoever greets people says nothing of them.
  if (greeting.test(wordAt(passage, verb.last - 1)) && isPeople(passage, content, cues)) return null;
  const condemns =
    condemning.test(wordAt(passage, verb.last - 1)) || condemning.test(wordAt(passage, verb.finite.first));
  // "Ha condannato a otto anni l'ex assessore": to what stands before whom.
  const from = cues.language === "it" ? verb.last : content.first + 1;
  for (let at = from; condemns && at < content.last; at++)
    if (sentencing.has(wordAt(passage, at)) && namesPunishment(passage, at + 1, content.last, cues)) return null;
  return content;
}

/** "El tribunal confirmó la condena", "rejeitou o recurso": what a court does with a case, whoever tells of it. */
export function isRuling(
  passage: Passage,
  verb: VerbCue,
  { first, last }: Range,
  subject: Range | null,
  { language }: ForeignCues,
): boolean {
  // "La sentencia que condenó al exdecano": of people the verb has a preposition, of deeds none.
  if (language === "es" && /^conden/.test(wordAt(passage, verb.last - 1)) && /^al?$/.test(wordAt(passage, verb.last)))
    return true;
  if (!romance.has(language) || !ruling.test(wordAt(passage, verb.last - 1))) return false;
  const noun = openersOf(language).has(wordAt(passage, first)) ? first + 1 : first;
  if (noun >= last || !ofCourts.test(wordAt(passage, noun))) return false;
  // "El gobierno rechazó la demanda de los mineros": of all but courts it is what people ask for.
  return wordAt(passage, noun) !== "demanda" || (subject !== null && isCourt(passage, subject));
}
function isCourt(passage: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (court.test(wordAt(passage, at))) return true;
  return false;
}
const court =
  /^(?:tribuna(?:l|les|is)|cortes?|juez|jueza|jueces|juí?z[ao]?|juízes|juzgados?|salas?|magistrad[oa]s?|suprem[oa]|turma|desembargador[ae]?s?|tribunali|cort[ei]|giudic[ei]|gip|gup|cassazione|riesame|tar)$/u;
const ruling = /^(?:confirm|ratific|rechaz|rejeit|rejet|estim|desestim|descart|reiter|respin|rigett|accol)/u;
const ofCourts =
  /^(?:condenas?|condena(?:ção|ções)|condamnations?|sentencias?|sentenças?|recursos?|recours|apelaci[óo]n|apelação|appel|fallo|querella|súplica|demanda|liminar|hábeas|habeas|pourvoi|condann[ae]|sentenz[ae]|ricors[oi]|appello|istanz[ae]|richiest[ae])$/u;

function admits(passage: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (failing.test(wordAt(passage, at))) return true;
  return false;
}
const failing =
  /(?:fehler|versäumniss|mängel|mangel|schwäche|problem|verzögerung|schuld|niederlage|defizit|panne|irrtum|irrtümer|verst[oö]ß|verfehlung|zweifel|lücke|schwierigkeit|verantwortung)/u;

function isCalledBack(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  const number = [first, first + 1, first + 2].find((at) => at < last && /^\d/.test(wordAt(passage, at)));
  let noun = number ?? (openersOf(cues.language).has(wordAt(passage, first)) ? first + 1 : first);
  while (number !== undefined && noun < last && ofNumber.test(wordAt(passage, noun))) noun++;
  // "A rappelé 48 000 Kervo"; "a rappelé 12 consignes" recalls no wares.
  if (noun >= last || (number !== undefined && /^\p{Lu}/u.test(passage.tokens[noun]!.text))) return true;
  const word = wordAt(passage, noun);
  return cues.roles.has(word) || wares.test(word) || (number !== undefined && cues.roles.has(word.replace(/s$/u, "")));
}
/** "48 000", "2 millions de", "300 000 de ses". */
const ofNumber = /^(?:\d.*|millions?|milliers?|de|d['’]|[scl]es)$/u;
const wares =
  /^(?:véhicules?|voitures?|modèles?|lots?|produits?|articles?|réservistes?|troupes|renforts?|diplomates?|exemplaires|camions|motos|appareils|soldats)$/;

const greeting = /^begrüß/u;
const crowd =
  /(?:gäste?n?|besuchern?|besucherinnen|zuschauern?|menschen|leute|publikum|männern?|mann|frau|frauen|kindern?|kind|schülern?|fans|freunden?|kollegen|teilnehmern?|delegation|touristen)$/u;

/** Whether the first noun of a German phrase names people. */
function isPeople(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  let at = first;
  while (at < last && !/^\p{Lu}/u.test(passage.tokens[at]!.text)) at++;
  if (at >= last || isClauseMark(passage, at)) return false;
  const word = wordAt(passage, at);
  // "Den Präsidenten", "die Ministerinnen".
  const nominative = word.replace(/(?:(?<=in)nen|e?n)$/u, "");
  return crowd.test(word) || cues.roles.has(nominative) || holdsRole(passage, { first: at, last: at + 1 }, cues);
}

/** "À deux ans de prison", "a 7 años", "à une amende", right behind their preposition. */
function namesPunishment(passage: Passage, from: number, last: number, { language }: ForeignCues): boolean {
  const word = wordAt(passage, from);
  const noun = indefinite.has(word) ? from + 1 : from;
  if (noun < last && punishment.test(wordAt(passage, noun))) return true;
  if (openersOf(language).has(word) || prison.test(word)) {
    for (let at = from; at < Math.min(last, from + prisonReach); at++) if (life.test(wordAt(passage, at))) return true;
    if (!indefinite.has(word)) return false;
  }
  if (!/^\d/.test(word) && !indefinite.has(word) && !isNumber(word, language)) return false;
  let unit = from + 1;
  while (unit < Math.min(last, from + unitReach) && !units.test(wordAt(passage, unit))) unit++;
  if (unit >= Math.min(last, from + unitReach)) return false;
  if (unit + 1 >= last || reason.has(wordAt(passage, unit + 1))) return true;
  // "Ha condannato a sei anni l'ex sindaco"
  if (language === "it" && openersOf(language).has(wordAt(passage, unit + 1))) return true;
  for (let at = unit + 1; at < Math.min(last, unit + prisonReach); at++)
    if (prison.test(wordAt(passage, at))) return true;
  return false;
}

/** "Cinq", "siete"; "двум": Russian and Ukrainian numbers are declined, so that any word before the years counts. */
const isNumber = (word: string, language: string): boolean =>
  eastSlavic.has(language) || foreignNumbers.get(language)?.cardinals.has(word) === true;

function isClosedByParticle(passage: Passage, { first, last }: Range): boolean {
  const closes = passage.tokens[last] === undefined || isClauseMark(passage, last);
  return closes && last - first > 1 && passage.quotationOf[last - 1] === -1 && particles.has(wordAt(passage, last - 1));
}

/**
 * "Verurteilte den Angriff und rief zum Dialog auf": where the joint stands before the verb that the particle closes, -1
 * without one. Behind "hielt den Zug und den Bus an" no verb does.
 */
function secondVerb(passage: Passage, { first, last }: Range, cues: ForeignCues): number {
  for (let at = last - 3; at > first; at--) {
    if (!adding.has(wordAt(passage, at)) || passage.quotationOf[at] !== -1) continue;
    const { text, lower } = passage.tokens[at + 1]!;
    const phrase = openersOf(cues.language).has(lower) || cues.determiners.has(lower) || cues.stops.has(lower);
    if (/^\p{Ll}/u.test(text) && !phrase && !possessive.test(lower)) return at;
  }
  return -1;
}
const possessive = /^(?:ihr|sein|unser|euer|mein|dein|dies|jen|jed|all|kein|ein)(?:e[nmrs]?|en)?$/u;
