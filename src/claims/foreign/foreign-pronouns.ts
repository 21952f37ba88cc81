import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import type { Gender } from "../speakers/cast.ts";
import { fits, scores } from "../speakers/speaker-scene.ts";
import { type ForeignPeople, type ForeignPerson, genderOfRole } from "./foreign-people.ts";
import { wordAt } from "./phrases/foreign-mentions.ts";
import { foreignPossessives, foreignPronouns, genericPeople } from "./tables/foreign-roles.ts";

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
    return foreignPossessives.get(word) ?? pronouns?.get(word) ?? genericPeople.get(word) ?? null;
  }
  // Vietnamese "ông ấy", "bà này".
  if (language === "vi")
    return last - first === 2 && demonstratives.has(wordAt(passage, last - 1))
      ? (pronouns?.get(wordAt(passage, first)) ?? null)
      : null;
  for (let at = first; at < last; at++) {
    const generic = genericPeople.get(wordAt(passage, at));
    // "Адвокаты политика", "по данным собеседника издания": what somebody is of, and a paper's own source.
    if (generic !== undefined && language === "ru" && (at > first || /^собеседни/u.test(wordAt(passage, at))))
      return null;
    if (generic !== undefined) return namesNobody(passage, at, last, language) ? generic : null;
  }
  return null;
}

const demonstratives: ReadonlySet<string> = new Set(["ấy", "này"]);
const indefinite: ReadonlySet<string> = new Set("un una um uma une ein eine один одна".split(" "));

const sources = /^(?:fuentes?|fontes?|sources?)$/;

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
  sentence: number,
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
    (mention.first <= opening + 1 || passage.quotationOf[opening] !== -1) &&
    (sentence === 0 || passage.sentences[sentence - 1]!.paragraph !== paragraph);
  const stop = passage.tokens[mention.first]!.start;
  for (let back = sentence; back >= Math.max(0, sentence - maxBack); back--) {
    const { first, last, paragraph: own } = passage.sentences[back]!;
    if (own !== paragraph && !generic && !opens) break;
    const from = passage.tokens[first]!.start;
    const to = Math.min(stop, passage.tokens[last - 1]!.end);
    const there = new Set<ForeignPerson>();
    for (const { at, person } of mentionsIn(people, from, to))
      if (at < stop && fits(person.gender, gender)) there.add(person);
    const turn = lastTurn(turns, back, mention.first);
    if (turn?.person && fits(turn.person.gender, gender) && isClear(turn.person, there, gender))
      return { name: turn.person.name, score: scores.pronoun, reason: null };
    if (turn && !turn.person && there.size === 0) {
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
    if (one && more.length === 0) return { name: one.name, score: scores.pronoun, reason: null };
    if (one) return nobody("more than one person fits");
  }
  return nobody("nobody just named fits");
}

/** The gender of an office or body: "die Staatsanwaltschaft" is no "er". */
function roleOf(role: string, language: string): Gender | null {
  if (language === "de" && germanFeminine.test(role.split(" ")[0]!)) return "female";
  if (language === "ru" && russianFeminine.test(role.split(" ")[0]!)) return "female";
  return genderOfRole(role, language);
}
const germanFeminine = /(?:schaft|ung|heit|keit|ion|ei|behörde|bank|partei|wehr|armee|agentur|firma)$/u;
const russianFeminine = /(?:ия|ство|ура|ница|служба|партия)$/u;

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
