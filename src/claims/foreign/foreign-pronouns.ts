import { eastSlavic } from "../../text/tables/east-slavic.ts";
import type { Attribution } from "../attributions/attributions.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import type { Gender } from "../speakers/cast.ts";
import { fits, scores } from "../speakers/speaker-scene.ts";
import { type ForeignPeople, type ForeignPerson, genderOf, genderOfRole } from "./foreign-people.ts";
import { roleNounOf } from "./foreign-role-nouns.ts";
import { wordAt } from "./phrases/foreign-mentions.ts";
import { nounPhraseAt } from "./phrases/foreign-noun-phrase.ts";
import { holdsRole } from "./phrases/foreign-subject.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import { foreignPossessives, foreignPronouns, genericPeople } from "./tables/foreign-roles.ts";
import { romance } from "./tables/romance.ts";

/** Who had the word in a sentence; null where nobody could be named. */
export interface ForeignTurn {
  readonly sentence: number;
  readonly person: ForeignPerson | null;
  /** Name and role in the mention, of whom nothing else is known. */
  readonly name: string | null;
  readonly role: string | null;
  /** The first token of the mention. */
  readonly at: number;
}

/** A pronoun looks back over so many sentences. */
const maxBack = 2;
const capital = /^\p{Lu}/u;

/** Whom a mention looks back for where it is a pronoun, a possessive or a noun for anybody; null where it is none of them. */
export function wantedGender(passage: Passage, { first, last }: Range, language: string): Gender | "any" | null {
  const pronouns = foreignPronouns.get(language);
  if (last - first === 1) {
    const word = wordAt(passage, first);
    const stressed = stressedPronouns.get(language)?.get(word);
    return foreignPossessives.get(word) ?? pronouns?.get(word) ?? stressed ?? genericPeople.get(word) ?? null;
  }
  // Vietnamese "ông ấy", "bà này".
  if (language === "vi")
    return last - first === 2 && demonstratives.has(wordAt(passage, last - 1))
      ? (pronouns?.get(wordAt(passage, first)) ?? null)
      : null;
  // "Ana Ruiz, también dirigente del gremio,"
  if (romance.has(language)) for (let at = first + 1; at < last; at++) if (isNamedBy(passage, first, at)) return null;
  for (let at = first; at < last; at++) {
    const word = wordAt(passage, at);
    // "Der CDU-Politiker"
    const generic = genericPeople.get(language === "de" ? word.slice(word.lastIndexOf("-") + 1) : word);
    // "Адвокаты политика", "по данным собеседника издания": what somebody is of, and a paper's own source.
    if (generic !== undefined && eastSlavic.has(language) && (at > first || /^(?:собеседни|співрозмовни)/u.test(word)))
      return null;
    if (generic !== undefined) return namesNobody(passage, at, last, language) ? generic : null;
  }
  return null;
}

const isNamedBy = ({ tokens }: Passage, first: number, at: number): boolean =>
  at - 1 === first && capital.test(tokens[first]!.text) && capital.test(tokens[at]!.text);

/** "Selon lui", "ihr zufolge": pronouns that are no subjects. */
const stressedPronouns: ReadonlyMap<string, ReadonlyMap<string, Gender | "any">> = new Map([
  [
    "fr",
    new Map<string, Gender | "any">([
      ["lui", "male"],
      ["eux", "any"],
    ]),
  ],
  [
    "de",
    new Map<string, Gender | "any">([
      ["ihr", "female"],
      ["ihm", "male"],
      ["ihnen", "any"],
    ]),
  ],
]);
const demonstratives: ReadonlySet<string> = new Set(["ấy", "này"]);
const indefinite: ReadonlySet<string> = new Set("un una uno um uma une ein eine один одна".split(" "));

const sources = /^(?:fuentes?|fontes?|font[ei]|sources?)$/;

/** "la politicienne", not "un dirigeant" nor "der CDU-Politiker Thomas Wendt". */
function namesNobody(passage: Passage, noun: number, last: number, language: string): boolean {
  // "Una fuente diplomática"
  if (indefinite.has(wordAt(passage, noun - 1)) || sources.test(wordAt(passage, noun - 1))) return false;
  for (let at = noun + 1; at < last; at++)
    if (language === "de" || capital.test(passage.tokens[at]!.text)) return false;
  return true;
}

/**
 * The one person whom a pronoun fits, of those whom the sentences just before name: the last who had the word or, without
 * one, the only one. Nobody where an unnamed speaker came between or where two fit.
 */
export function byForeignPronoun(
  passage: Passage,
  { sentence, content }: Attribution,
  mention: Range,
  wanted: Gender | "any",
  people: ForeignPeople,
  turns: readonly ForeignTurn[],
  language: string,
): { name: string | null; score: number; reason: string | null; role?: string | null } {
  const gender = wanted === "any" ? null : wanted;
  const { paragraph, first: opening } = passage.sentences[sentence]!;
  // A noun, and a pronoun that opens a paragraph, look back beyond its break.
  const generic = isGeneric(passage, mention);
  const opens =
    (mention.first <= opening + 1 ||
      passage.quotationOf[opening] !== -1 ||
      !holdsSomebody(passage, opening, mention.first, language)) &&
    (sentence === 0 || passage.sentences[sentence - 1]!.paragraph !== paragraph);
  const stop = passage.tokens[mention.first]!.start;
  if (!generic && romance.has(language) && namesAnother(passage, opening, mention.first, gender))
    return nobody("an unnamed person fits");
  for (let back = sentence; back >= Math.max(0, sentence - maxBack); back--) {
    const { first, last, paragraph: own } = passage.sentences[back]!;
    if (own !== paragraph && !generic && !opens) break;
    const from = passage.tokens[first]!.start;
    const to = Math.min(stop, passage.tokens[last - 1]!.end);
    const there = new Set<ForeignPerson>();
    for (const { at, person } of mentionsIn(people, from, to))
      if (at < stop && fits(person.gender, gender) && !isQuotedIn(passage, content, at)) there.add(person);
    const turn = lastTurn(turns, back, mention.first);
    if (turn?.person && fits(turn.person.gender, gender) && isClear(turn.person, there, gender))
      return { name: turn.person.name, score: scores.pronoun, reason: null };
    // "Un des fils, François, dit …. « … », ajoute-t-il": named by one word.
    if (
      turn &&
      !turn.person &&
      turn.name !== null &&
      isOneWord(turn.name, language) &&
      fits(genderOf(turn.name, language), gender)
    )
      return { name: turn.name, score: scores.pronoun, reason: null };
    const unnamed =
      isSomeone(turn?.role ?? null, gender, language) ||
      (turn?.name === null && gender !== null && articleGender.get(wordAt(passage, turn.at)) === gender);
    if (turn && !turn.person && (there.size === 0 || unnamed)) {
      // "Bà Lan nói …. Bà cho biết thêm": the same title.
      const titled = wordAt(passage, turn.at) === wordAt(passage, mention.first);
      if (turn.name !== null && titled) return { name: turn.name, score: scores.pronoun, reason: null };
      const own = turn.role === null ? null : (roleOf(turn.role, language) ?? null);
      return {
        ...nobody("the speaker before is not named"),
        role: own !== null && !fits(own, gender) ? null : turn.role,
      };
    }
    const known = [...there].filter((person) => person.gender !== null || person.role !== null);
    const [one, ...more] = known.length > 0 ? known : there;
    if (
      one &&
      more.length === 0 &&
      !turn &&
      wanted !== "any" &&
      opensOtherwise(passage, back, one, people, gender, language)
    )
      return nobody("more than one person fits");
    if (one && more.length === 0) return { name: one.name, score: scores.pronoun, reason: null };
    if (one) return nobody("more than one person fits");
  }
  const far = opens && !generic ? spokeFurtherBack(passage, sentence, people, turns, language) : null;
  if (far && fits(far.gender, gender)) return { name: far.name, score: scores.pronoun, reason: null };
  return nobody("nobody just named fits");
}

/** A pronoun that opens a paragraph looks back over so many sentences that tell of nobody. */
const maxFar = 4;

/** Who spoke last before sentences that tell of nobody, which a paragraph's first one goes on from. */
function spokeFurtherBack(
  passage: Passage,
  sentence: number,
  people: ForeignPeople,
  turns: readonly ForeignTurn[],
  language: string,
): ForeignPerson | null {
  for (let back = sentence - 1; back >= Math.max(0, sentence - maxFar); back--) {
    const { first, last } = passage.sentences[back]!;
    const turn = lastTurn(turns, back, last);
    if (turn) return isAlone(passage, back, turn, people) ? turn.person : null;
    const [from, to] = [passage.tokens[first]!.start, passage.tokens[last - 1]!.end];
    if (mentionsIn(people, from, to).length > 0 || holdsSomebody(passage, first, last, language)) return null;
  }
  return null;
}

/** Whether a sentence tells of nobody but who speaks in it. */
function isAlone({ sentences, tokens }: Passage, at: number, { person }: ForeignTurn, people: ForeignPeople): boolean {
  const { first, last } = sentences[at]!;
  return mentionsIn(people, tokens[first]!.start, tokens[last - 1]!.end).every((one) => one.person === person);
}

/** Whether somebody with an office, a body or a pronoun stands between two tokens, outside quotations. */
function holdsSomebody(passage: Passage, from: number, to: number, language: string): boolean {
  const cues = foreignCues.get(language);
  const pronouns = foreignPronouns.get(language);
  for (let at = from; cues !== undefined && at < to; at++)
    if (passage.quotationOf[at] === -1)
      if (
        holdsRole(passage, { first: at, last: at + 1 }, cues) ||
        pronouns?.has(wordAt(passage, at)) ||
        anybody.test(wordAt(passage, at))
      )
        return true;
  return false;
}
/** Nouns for people of whom nothing else is told, by their stems. */
const anybody =
  /^(?:hombre|mujer|joven|niñ|chic[oa]|sospechos|acusad|imputad|detenid|conductor|víctima|testigo|padre|madre|hij[oa]|homem|mulher|jovem|menin|rapaz|suspeit|detid|condutor|motorista|vítima|testemunha|pai$|mãe|filh|homme|femme|garçon|fille|jeune|adolescent|suspect|accusé|prévenu|conduct|victime|témoin|père|mère|fils$|mann$|frau$|junge|mädchen|kind|jugendlich|verdächtig|angeklagt|beschuldigt|täter|fahrer|opfer|zeug|vater|mutter|sohn|tochter|мужчин|женщин|парен|девуш|девоч|мальчик|подрост|школьник|ребён|ребен|водител|пассажир|подозреваем|обвиняем|подсудим|осужд|пострадавш|потерпевш|погибш|свидетел|отец|отца|мать|сын|дочь)/u;

/** "Eles cobraram", "ellos dijeron": several are no one person. */
export const meansSeveral = (passage: Passage, { first, last }: Range): boolean =>
  last - first === 1 && /^(?:ell[oa]s|el[ea]s|ils|elles|loro|ess[ie])$/u.test(wordAt(passage, first));

/** "Apesar de o suspeito ter fugido, ele …": whether somebody without a name stands before a pronoun in its sentence. */
function namesAnother(passage: Passage, from: number, past: number, gender: Gender | null): boolean {
  for (let at = from; at < past; at++) {
    const noun = gender === "female" ? unnamedWoman : gender === "male" ? unnamedMan : unnamedAny;
    const { lower } = passage.tokens[at]!;
    if (passage.quotationOf[at] === -1 && noun.test(lower) && !capital.test(passage.tokens[at + 1]?.text ?? ""))
      return true;
  }
  return false;
}
const unnamedMan =
  /^(?:suspeito|sospechoso|acusado|imputado|homem|hombre|menino|niño|rapaz|chico|detido|detenido|preso|condenado|criminoso|motorista|conductor|uomo|ragazzo|arrestato|indagato|fermato)$/u;
const unnamedWoman =
  /^(?:suspeita|sospechosa|acusada|imputada|mulher|mujer|menina|niña|detida|detenida|condenada|donna|ragazza|arrestata|indagata)$/u;
const unnamedAny = /(?!)/u;

/** "«Gil não virá», disse o dirigente": who is spoken of in the words does not speak them. */
function isQuotedIn({ tokens, quotationOf }: Passage, content: readonly Range[], at: number): boolean {
  return content.some(
    ({ first, last }) => quotationOf[first] !== -1 && tokens[first]!.start <= at && at < tokens[last - 1]!.end,
  );
}

/** "Le ministère public a rejoint Me Martin. Il a dit …": whether an office or body that the pronoun fits, and not the one, opens a sentence. */
function opensOtherwise(
  passage: Passage,
  sentence: number,
  person: ForeignPerson,
  people: ForeignPeople,
  gender: Gender | null,
  language: string,
): boolean {
  const cues = foreignCues.get(language);
  const { first, last } = passage.sentences[sentence]!;
  if (!cues || gender === null || articleGender.get(wordAt(passage, first)) !== gender) return false;
  const phrase = nounPhraseAt(passage, first, last, cues);
  if (!phrase || !holdsRole(passage, phrase, cues)) return false;
  const end = passage.tokens[phrase.last - 1]!.end;
  return !mentionsIn(people, passage.tokens[first]!.start, end).some((one) => one.person === person);
}

const isOneWord = (name: string, language: string): boolean => romance.has(language) && !name.includes(" ");

/** "La pénaliste a parlé de Karl Ott. « … », a-t-elle dit" */
const articleGender: ReadonlyMap<string, Gender> = new Map([
  ...["la", "une", "una", "uma", "die", "eine"].map((word) => [word, "female"] as const),
  ...["le", "un", "el", "um", "der"].map((word) => [word, "male"] as const),
]);

/** "Der Trainer lobte Karl Ott. „…“, sagte er": an unnamed person with an office spoke, whom the pronoun fits. */
const isSomeone = (role: string | null, gender: Gender | null, language: string): boolean =>
  role !== null && language !== "vi" && roleNounOf(role, language) !== null && fits(roleOf(role, language), gender);

/** The gender of an office or body: "die Staatsanwaltschaft" is no "er". */
function roleOf(role: string, language: string): Gender | null {
  if (language === "de" && germanFeminine.test(role.split(" ")[0]!)) return "female";
  if (eastSlavic.has(language) && slavicFeminine.test(role.split(" ")[0]!)) return "female";
  return genderOfRole(role, language);
}
const germanFeminine = /(?:schaft|ung|heit|keit|ion|ei|behörde|bank|partei|wehr|armee|agentur|firma)$/u;
const slavicFeminine = /(?:[иі]я|ство|ура|ниц[ая]|служба|партия)$/u;

function isGeneric(passage: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (genericPeople.has(wordAt(passage, at))) return true;
  return false;
}

function lastTurn(turns: readonly ForeignTurn[], sentence: number, before: number): ForeignTurn | undefined {
  for (let at = turns.length - 1; at >= 0 && turns[at]!.sentence >= sentence; at--)
    if (turns[at]!.sentence === sentence && turns[at]!.at < before) return turns[at];
  return undefined;
}

/** Whether no other person of the sentence fits as well as the one who had the word. */
function isClear(speaker: ForeignPerson, there: ReadonlySet<ForeignPerson>, gender: Gender | null): boolean {
  if (gender !== null && speaker.gender === gender) return true;
  return [...there].every((one) => one === speaker || (one.gender === null && one.role === null));
}

function nobody(reason: string): { name: null; score: number; reason: string } {
  return { name: null, score: scores.none, reason };
}

function mentionsIn({ mentions }: ForeignPeople, from: number, to: number): ForeignPeople["mentions"] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < mentions.length && mentions[last]!.at < to) last++;
  return mentions.slice(low, last);
}
