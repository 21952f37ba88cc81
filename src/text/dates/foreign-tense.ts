import type { Token } from "../annotate.ts";
import { type ForeignTenses, foreignTenses } from "../tables/foreign-tenses.ts";
import { verbFinal } from "../tables/verb-final.ts";
import { wordAt } from "../token-words.ts";

/** Whether a word is a verb's form of what is to come: no name ("Teherán"), and no noun behind its article ("el tubarão"). */
export function isFutureForm(tokens: readonly Token[], at: number, language: string): boolean {
  const { text, lower } = tokens[at]!;
  const future = foreignTenses.get(language)?.future ?? null;
  const written = text === lower || opens(tokens, at);
  const before = wordAt(tokens, at - 1);
  // "No abrirán": "no" is an article in Portuguese alone.
  const article =
    (nominal.has(before) || (language === "it" && italianArticles.has(before))) &&
    (before !== "no" || language === "pt") &&
    !isPronounBefore(before, lower, language);
  return future !== null && written && future.test(lower) && !article;
}
/** "La llevará a juicio", "il la rencontrera": an article's form is a pronoun where no noun ends so. */
const isPronounBefore = (before: string, verb: string, language: string): boolean =>
  language === "es"
    ? /^(?:la|las|lo|los|le|les)$/.test(before) && /rá$/u.test(verb)
    : language === "it"
      ? /^(?:l[aoe]|gli|ci|ne|l['’])$/.test(before) && /r(?:à|anno)$/u.test(verb)
      : language === "fr" && /^(?:la|les|le|l['’])$/.test(before) && /(?:[ei]ront|era|dront)$/u.test(verb);
const italianArticles: ReadonlySet<string> = new Set("il lo i gli uno dell' dell’ della dei nel".split(" "));
const opens = (tokens: readonly Token[], at: number) => at === 0 || !/^[\p{L}\p{N}]/u.test(tokens[at - 1]!.text);
const nominal: ReadonlySet<string> = new Set(
  "el la los las un una unos unas del al de en o os um uma do da dos das no na ao à le les l' l’ des du aux au ces ses son sa leurs".split(
    " ",
  ),
);

/** "Dijo que el muelle abriría el lunes": no noun behind its article ("la mayoría"). */
const isFutureInPast = (tokens: readonly Token[], at: number, language: string): boolean =>
  (foreignTenses.get(language)?.futureInPast?.test(tokens[at]!.text) ?? false) && !nominal.has(wordAt(tokens, at - 1));

/**
 * Whether the clause around the tokens `at … next`, exclusive, tells of what is to come (`true`) or of what was (`false`); null where nothing tells, or
 * both.
 */
export function clauseLooksAhead(tokens: readonly Token[], at: number, next: number, language: string): boolean | null {
  const tenses = foreignTenses.get(language);
  if (tenses === undefined) return null;
  const { first, last } = clauseAround(tokens, at, next, language);
  const told = looksAhead(tokens, at, { first, last }, tenses, language);
  // "Haben am Dienstag und in der Nacht zu Einsätzen geführt", "wurde am Dienstag gerettet und bis Mittwoch vermisst".
  if (told === null && language === "de") {
    const joined = looksAhead(tokens, at, joinedClause(tokens, first, last), tenses, language);
    if (joined === false && endsPerfect(tokens, first, last, tenses)) return false;
  }
  // "Ils sont morts, samedi, …", "…, in der Nacht zum Montag": a day that commas part from the clause before.
  // A comma that opens the text parts it from nothing.
  const parted =
    told === null && first > 1 && wordAt(tokens, first - 1) === "," && isLead(tokens, first, at, next, last);
  return parted ? looksAhead(tokens, at, clauseAround(tokens, first - 2, first - 1, language), tenses, language) : told;
}

/** A clause with those that "und" joins to it, up to a mark. */
function joinedClause(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  let [first, last] = [from, to];
  if (wordAt(tokens, first - 1) === "und") first = clauseAround(tokens, first - 2, first - 1, "de").first;
  if (wordAt(tokens, last) === "und") last = clauseAround(tokens, last + 1, last + 2, "de").last;
  return { first, last };
}

/** Whether a clause holds what makes a German perfect or passive of it, or a participle that shares one. */
const endsPerfect = (tokens: readonly Token[], first: number, last: number, { perfect }: ForeignTenses): boolean =>
  tokens.slice(first, last).some(({ lower }) => perfect?.auxiliary.test(lower)) ||
  (perfect?.participle.test(wordAt(tokens, last - 1)) ?? false);

function looksAhead(
  tokens: readonly Token[],
  at: number,
  { first, last }: { first: number; last: number },
  tenses: ForeignTenses,
  language: string,
): boolean | null {
  let [ahead, back, auxiliary, participle] = [false, false, false, false];
  for (let k = first; k < last; k++) {
    const { text, lower } = tokens[k]!;
    if (k === at || (text !== lower && k > first) || lower.length > longestVerb) continue;
    auxiliary ||= tenses.perfect?.auxiliary.test(lower) ?? false;
    participle ||= tenses.perfect?.participle.test(lower) ?? false;
    if (isFutureForm(tokens, k, language) || isFutureInPast(tokens, k, language)) ahead = true;
    else if (tenses.announcing.test(lower)) {
      if (
        isHearsay.test(lower) &&
        perfect.test(wordAt(tokens, last - 1)) &&
        tenses.perfect?.participle.test(wordAt(tokens, last - 2))
      )
        return false;
      ahead = true;
      // "Wird am Montag starten" ends with no past.
    } else if (
      tenses.past.test(lower) &&
      !isAttribute(tokens, k, language) &&
      !(verbFinal.has(language) && k === last - 1 && ahead)
    )
      back = true;
  }
  if (ahead) return back ? null : true;
  return back || (auxiliary && participle) ? false : null;
}
/** "Die alte Brücke", "de verwachte staking": an adjective in -te between its article and its noun. */
const isAttribute = (tokens: readonly Token[], at: number, language: string) =>
  language === "nl"
    ? dutchDeterminer.test(wordAt(tokens, at - 1))
    : language === "de" && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") && determiner.test(wordAt(tokens, at - 1));
const dutchDeterminer = /^(?:de|het|een|deze|dit|dat|die|zijn|haar|hun|elke|geen|alle)$/;
const determiner =
  /^(?:d(?:er|ie|as|en|em|es)|(?:[kms]|uns)?ein(?:e[mnrs]?)?|(?:sein|ihr|unser|dies|jed)e?[mnrs]?|zu[mr]|im)$/;
/** The clause that a day stands in; of a day that opens a sentence the one behind its comma too: "El lunes, la policía detuvo …". */
function clauseAround(
  tokens: readonly Token[],
  at: number,
  next: number,
  language: string,
): { first: number; last: number } {
  const clauseEnd = language === "nl" ? dutchClauseEnd : anyClauseEnd;
  let first = at;
  while (first > Math.max(0, at - reach) && !clauseEnd.test(tokens[first - 1]!.lower)) first--;
  const limit = Math.min(tokens.length, at + reach);
  let last = next;
  while (last < limit && !clauseEnd.test(tokens[last]!.lower)) last++;
  if (wordAt(tokens, last) !== "," || !opensSentence(tokens, first) || !isLead(tokens, first, at, next, last))
    return { first, last };
  last++;
  while (last < limit && !clauseEnd.test(tokens[last]!.lower)) last++;
  return { first, last };
}

/**
 * Whether a thing that is set for the day is still to come: "está prevista para el lunes", "die für Montag geplante Sitzung
 * soll …"; null where the sentence may tell that it was called off; undefined where nothing is set for the day.
 */
export function isSetAhead(
  tokens: readonly Token[],
  at: number,
  next: number,
  language: string,
): boolean | null | undefined {
  const tenses = foreignTenses.get(language);
  if (tenses === undefined) return undefined;
  const { appointed, standing, announcing, past } = tenses;
  const { first, last } = clauseAround(tokens, at, next, language);
  const isSet = (k: number) => appointed.test(wordAt(tokens, k));
  const places = Array.from({ length: last - first }, (_, k) => first + k);
  const near = places.find(
    (k) => isSet(k) && ((verbFinal.has(language) && k > at) || (language !== "de" && leadsToDay(tokens, k, at))),
  );
  if (near === undefined) return undefined;
  // "Anunciada el lunes" is when it was told.
  if (told.test(wordAt(tokens, near)) && !forWhen.has(wordAt(tokens, near + 1)) && language !== "de") return undefined;
  const others = places.filter((k) => k !== near && k !== at);
  if (others.some((k) => isFutureForm(tokens, k, language) || announcing.test(wordAt(tokens, k)))) return true;
  if (others.some((k) => past.test(wordAt(tokens, k)))) return null;
  const predicate = language === "de" ? near === last - 1 : true;
  return predicate &&
    others.some((k) => k < near && standing.test(wordAt(tokens, k)) && !isCalledOff(tokens, near, last))
    ? true
    : null;
}
/** "Prevista para este lunes": small words alone stand between. */
function leadsToDay(tokens: readonly Token[], participle: number, at: number): boolean {
  if (participle >= at || at - participle > longestSetting) return false;
  for (let k = participle + 1; k < at; k++)
    if (wordAt(tokens, k).length > longestSmall && !/^próxim/.test(wordAt(tokens, k))) return false;
  return true;
}
/** In tokens, and in letters. */
const longestSetting = 5;
const longestSmall = 4;
const told = /^(?:anunciad|annoncé|annunciat|angekündigt|анонсирован|анонсован)/;
const forWhen: ReadonlySet<string> = new Set("para pour per für на".split(" "));

/** "La réunion prévue mardi est annulée": another participle behind. */
function isCalledOff(tokens: readonly Token[], near: number, last: number): boolean {
  for (let k = near + 1; k < last; k++) if (calledOff.test(wordAt(tokens, k))) return true;
  return false;
}
const calledOff =
  /^(?:cancelad|aplazad|suspendid|pospuest|adiad|annul|reporté|repoussé|annullat|rinviat|sospes|slittat|suspendu|abgesagt|verschoben)/;

/** "El", "Na", "En la noche del": nothing but small words and parts of the day. */
function isLead(tokens: readonly Token[], first: number, at: number, next: number, last: number): boolean {
  if (last === next && at - first < longestLead) return true;
  if (last - first > longestPart) return false;
  for (let k = first; k < last; k++)
    if ((k < at || k >= next) && !partOfDay.has(wordAt(tokens, k)) && wordAt(tokens, k).length > longestLead)
      return false;
  return true;
}
/** In tokens: "Durante la madrugada de este". */
const longestPart = 8;
const partOfDay: ReadonlySet<string> = new Set(
  "durante este esta noche madrugada mañana tarde noite manhã neste nesta dans nuit matinée soirée matin soir samedi dimanche lundi mardi mercredi jeudi vendredi cours nella notte mattina mattinata sera serata pomeriggio nel".split(
    " ",
  ),
);
const opensSentence = (tokens: readonly Token[], at: number) =>
  at === 0 || /^[.!?…:;«»“”„"—–-]+$/.test(tokens[at - 1]!.text);

/** In letters. */
const longestVerb = 40;
/** "Am", "na", "el": in tokens, and in letters. */
const longestLead = 3;
/** In tokens. */
const reach = 18;
const anyClauseEnd = /^(?:[.!?;,:]|y|e|ed|et|und|и|pero|mas|mais|aber|но|che|que|qu['’]|dass|что|rằng|і|й|але|що)$/;
const dutchClauseEnd = /^(?:[.!?;,:]|en|maar|dat)$/;
/** "Soll am Montag … getötet haben" tells of what was. */
const isHearsay = /^(?:soll|sollen|will|wollen|wolle)$/;
const perfect = /^(?:haben|sein)$/;
