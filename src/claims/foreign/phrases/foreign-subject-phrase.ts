import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import { foreignTenses } from "../../../text/tables/foreign-tenses.ts";
import { trimmed } from "../../clauses/content-end.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf, foreignPronouns, openersOf, vietnameseRole } from "../tables/foreign-roles.ts";
import { isFiniteAt } from "./foreign-finite.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { pastConnectives } from "./foreign-noun-phrase.ts";

const capital = /^\p{Lu}/u;

/** A phrase without connectives, null where a preposition or conjunction opens it: it is no subject. */
export function cleaned(passage: Passage, range: Range, cues: ForeignCues): Range | null {
  let first = pastConnectives(passage, range.first, range.last, cues);
  if (cues.dropsSubject) {
    const turn = pastTurn(passage, first, range.last);
    // "Ya en su inicio aseguró": a preposition brings no subject.
    const behind = afterVerb(passage, turn, range.last, cues);
    if (behind === first && first > range.first && opensPlace.test(wordAt(passage, first - 1))) return null;
    first = behind;
  }
  while (first < range.last && cues.contrasts.has(wordAt(passage, first))) first++;
  // "…, mientras que Gil dijo"
  if (first > range.first && wordAt(passage, first) === "que" && cues.contrasts.has(wordAt(passage, first - 1)))
    first++;
  // "Une mesure que le président a déclarée nécessaire"
  if (cues.language === "fr")
    for (let at = first + 1; at + 2 < range.last; at++)
      if (/^qu(?:e|['’])$/.test(wordAt(passage, at)) && openersOf(cues.language).has(wordAt(passage, at + 1)))
        first = at + 1;
  if (first >= range.last) return null;
  if (cues.bare) first = behindRelay(passage, first, range.last);
  if (cues.through.has(wordAt(passage, first)) && first + 1 < range.last) first++;
  // "В федерации эти сведения назвали …": the body alone.
  if (cues.through.size > 0)
    for (let at = first + 1; at < range.last; at++)
      if (demonstratives.has(wordAt(passage, at))) return { first, last: at };
  // "…, qu'elles qualifient …"
  const pronouns = foreignPronouns.get(cues.language);
  if (cues.relatives.has(wordAt(passage, first)) && pronouns?.has(wordAt(passage, first + 1))) first++;
  const role =
    cues.bare &&
    vietnameseRole.test(passage.text.slice(passage.tokens[first]!.start, passage.tokens[range.last - 1]!.end));
  // "Este informe indica": no "this Monday".
  const shown =
    cues.dropsSubject && /^est[ae]s?$/.test(wordAt(passage, first)) && isSpeakersNoun(passage, first + 1, cues);
  if ((cues.stops.has(wordAt(passage, first)) && !shown) || (cues.adverbials.has(wordAt(passage, first)) && !role))
    return null;
  if (complementsOf(cues.language).has(wordAt(passage, first)) && !openersOf(cues.language).has(wordAt(passage, first)))
    return null;
  const last = cues.dropsSubject ? beforeOwnVerb(passage, first, range.last, cues) : range.last;
  const source = endOfSource(passage, first, last);
  return trimmed(passage, {
    first,
    last: eastSlavic.has(cues.language) ? beforeAdverb(passage, first, source) : source,
  });
}

const isSpeakersNoun = (passage: Passage, at: number, { roles, bodies }: ForeignCues): boolean =>
  roles.has(wordAt(passage, at)) || bodies.has(wordAt(passage, at));

/** "Anaya evitó abundar, pues explicó que …": a name that opens a clause of its own ends before its verb. */
function beforeOwnVerb(passage: Passage, first: number, last: number, cues: ForeignCues): number {
  for (let at = first + 1; at < last; at++) {
    if (passage.quotationOf[at] !== -1 || isClauseMark(passage, at) || cues.relatives.has(wordAt(passage, at)))
      return last;
    const past = foreignTenses.get(cues.language)?.past.test(wordAt(passage, at)) ?? false;
    const afterName = capital.test(passage.tokens[at - 1]!.text);
    if (past && afterName && !capital.test(passage.tokens[at]!.text) && wordAt(passage, at).length > 3) return at;
  }
  return last;
}

const opensPlace = /^(?:en|em|tras|após|na|no|in|dopo|nella?)$/;

/** "Por su parte Gil dijo": behind whose turn it is. */
function pastTurn(passage: Passage, first: number, last: number): number {
  const whose = /^(?:su|sua|seu)$/.test(wordAt(passage, first));
  const turns = whose && /^(?:parte|lado|turno|vez)$/.test(wordAt(passage, first + 1));
  return turns && first + 2 < last ? first + 2 : first;
}

/** "En parecidos términos se pronunció el portavoz, que …", "cuando el embajador dijo": a subject starts behind the verb or conjunction before it. */
function afterVerb(passage: Passage, first: number, last: number, cues: ForeignCues): number {
  let from = first;
  for (let at = first; at + 1 < last; at++) {
    // "El juez que dirigió la audiencia": a relative clause tells of the subject.
    if (passage.quotationOf[at] !== -1 || (at > from && cues.relatives.has(wordAt(passage, at)))) return from;
    const next = openersOf(cues.language).has(wordAt(passage, at + 1)) || capital.test(passage.tokens[at + 1]!.text);
    const verb = !capital.test(passage.tokens[at]!.text) && isFiniteAt(passage, at, last, cues.language);
    const perfect = verb && cues.auxiliaries.has(wordAt(passage, at));
    if (conjunction.test(wordAt(passage, at)) && next) from = at + 1;
    else if (perfect && at + 2 < last && openersOf(cues.language).has(wordAt(passage, at + 2))) from = at + 2;
    else if (verb && !perfect && openersOf(cues.language).has(wordAt(passage, at + 1))) from = at + 1;
  }
  return from;
}
const conjunction = /^(?:cuando|quando|porque|perché|mentre|dove|mientras|enquanto|donde|onde)$/;

/** "Подсудимый категорически | отрицает": a phrase ends before the adverb of its verb. */
function beforeAdverb(passage: Passage, first: number, last: number): number {
  return last - first > 1 && slavicAdverb.test(passage.tokens[last - 1]!.text) ? last - 1 : last;
}
const slavicAdverb = /^\p{Ll}{2,}(?:ски|жды|[днктрв]но|чно|ово|ично|ьно|ійно)$/u;

/** From the role in the nominative on that stands inside a phrase. */
export function roleWithin(passage: Passage, { first, last }: Range, cues: ForeignCues): Range | null {
  for (let at = first + 1; at < last; at++)
    if (cues.roles.has(wordAt(passage, at)) && nominativeRole.test(wordAt(passage, at))) return { first: at, last };
  return null;
}

/** "После приговора экс-мэр заявил": behind an adverbial without a comma the office right before the verb. */
export function slavicSubjectBefore(passage: Passage, verb: number, cues: ForeignCues): Range | null {
  const word = wordAt(passage, verb - 1);
  // "3 вересня у Лестові він зазначив"
  if (cues.language === "uk" && foreignPronouns.get("uk")!.has(word)) return { first: verb - 1, last: verb };
  const isOffice = cues.roles.has(word) || cues.roles.has(word.slice(word.lastIndexOf("-") + 1));
  return isOffice && nominativeRole.test(word) && passage.quotationOf[verb - 1] === -1
    ? { first: verb - 1, last: verb }
    : null;
}
const nominativeRole = /(?:[бвгджзклмнпрстфхцчшщьй]|[иц]ца|ка|[иі]ця|голова|суддя|иня)$/u;

/** "Fuentes consultadas por este diario", "un diplomate ayant requis l'anonymat": where what is told of a source begins. */
export function endOfSource(passage: Passage, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (
      sourceMarks.has(wordAt(passage, at)) ||
      (wordAt(passage, at) === "unter" && citing.test(wordAt(passage, at + 1))) ||
      isReference(passage, at)
    )
      return at;
  return last;
}

/** "Со ссылкой на источник", "з посиланням на джерело". */
export const isReference = (passage: Passage, at: number): boolean =>
  /^(?:со|з|із)$/u.test(wordAt(passage, at)) && /^(?:ссылкой|посиланням)$/u.test(wordAt(passage, at + 1));

/** "Das Blatt unter Berufung auf Kreise": on whom it relies. */
const citing = /^(?:berufung|verweis|hinweis|bezug|bezugnahme)$/;
/** "Un document consulté par …", "pesquisa divulgada ontem", "Reuters citando a …": up to where a text came from. */
export function endOfNamed(passage: Passage, { first, last }: Range): number {
  for (let at = first + 1; at < last; at++) if (comesFrom.test(wordAt(passage, at))) return at;
  return last;
}
const comesFrom =
  /^(?:(?:consult|publi|diffus|divulgu|dévoil|réalis|commandé)\p{L}*ée?s?|obtenue?s?|vue?s?|(?:publicad|difundid|divulgad|obtenid|obtid|realizad|elaborad|encargad|encomendad)[oa]s?|(?:pubblicat|diffus|divulgat|visionat|ottenut)[oaie]|citando|citant)$/u;
const sourceMarks: ReadonlySet<string> = new Set(
  `citée cité citées cités citada citado citadas citados consultada consultado consultadas consultados ссылаясь посилаючись interrogée interrogé interrogés interrogées
  ouvida ouvido ouvidas ouvidos citato citata citati citate interpellato interpellata sentito sentita intervistato intervistata ayant ayants souhaitant requérant`.split(
    /\s+/,
  ),
);

/** "Tờ Tin Sáng dẫn lời một quan chức": in Vietnamese who is quoted by another. */
function behindRelay(passage: Passage, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) {
    if (wordAt(passage, at) !== "dẫn" && wordAt(passage, at) !== "trích") continue;
    return wordAt(passage, at + 1) === "lời" && at + 2 < last ? at + 2 : at + 1;
  }
  return first;
}

const demonstratives: ReadonlySet<string> = new Set(
  "это эти эту этот такие такую такое подобные данные данную все всё це ці цей цю такі таку таке подібні".split(" "),
);
