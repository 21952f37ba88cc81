import { eastSlavic } from "../../text/tables/east-slavic.ts";
import { verbFinal } from "../../text/tables/verb-final.ts";
import type { Attribution } from "../attributions/attributions.ts";
import { speakerId } from "../names/speaker-id.ts";
import type { Passage } from "../passages/passage.ts";
import { scores } from "../speakers/speaker-scene.ts";
import type { Resolution } from "../speakers/speakers.ts";
import { type ForeignName, foreignName } from "./foreign-names.ts";
import { type ForeignPeople, type ForeignPerson, foreignPeople } from "./foreign-people.ts";
import { byForeignPronoun, type ForeignTurn, meansSeveral, wantedGender } from "./foreign-pronouns.ts";
import { officeKeys } from "./foreign-role-nouns.ts";
import { dutchPrefix } from "./phrases/dutch-names.ts";
import { wordAt } from "./phrases/foreign-mentions.ts";
import { severalIn } from "./phrases/foreign-several.ts";
import { endOfNamed } from "./phrases/foreign-subject-phrase.ts";
import { bodyBehindIn, endsInBodyAdjective } from "./phrases/slavic-bodies.ts";
import { opensWithSurname } from "./phrases/vietnamese-names.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import { agencies } from "./tables/foreign-roles.ts";

/**
 * Who speaks, in languages without tags: the name in the mention, a surname alone standing for the one full name of the
 * passage that ends with it, a role alone for the one who is named with it, a pronoun or a noun such as "the politician"
 * for the one person just named whom it fits. Where two fit, nobody.
 * @param body the article's running text
 */
export function resolveForeignSpeakers(
  passage: Passage,
  attributions: readonly Attribution[],
  language: string,
  body: string,
): ReadonlyMap<Attribution, Resolution> {
  const openings = new Set(passage.sentences.map(({ first }) => first));
  const cues = foreignCues.get(language);
  const readings = attributions.flatMap((attribution) => {
    const several =
      attribution.mention && cues
        ? severalIn(passage, attribution.mention, cues, attribution.cue)
        : [attribution.mention];
    return several.map((mention) => {
      const one = { ...attribution, mention };
      return { attribution, mention, own: readMention(passage, one, language, openings) };
    });
  });
  // Behind a headline the text names in full whom it names by the surname.
  const people = foreignPeople(
    passage.part === "title" && attributions.length > 0 ? `${passage.text}\n\n${body}` : passage.text,
    language,
    readings.map(({ own }) => own),
  );
  const turns: ForeignTurn[] = [];
  const resolved = new Map<Attribution, Resolution>();
  for (const { attribution, mention, own } of readings.toSorted(
    (a, b) => a.attribution.cue.first - b.attribution.cue.first,
  )) {
    if (!mention || !own) {
      resolved.set(attribution, { speakers: [], reason: "nobody is tied to the cue" });
      turns.push({ sentence: attribution.sentence, person: null, name: null, role: null, at: attribution.cue.first });
      continue;
    }
    const start = passage.tokens[mention.first]!.start;
    const end = passage.tokens[mention.last - 1]!.end;
    const wanted = wantedGender(passage, mention, language);
    const read: { name: string | null; score: number; reason: string | null; role?: string | null } =
      wanted === null
        ? ((verbFinal.has(language) && plural.test(passage.tokens[attribution.cue.first]!.lower)
            ? null
            : byOpeningSurname(own, passage.text.slice(start, end), people)) ??
          named(own, people, language, passage.text.slice(start, end)))
        : byForeignPronoun(passage, attribution, mention, wanted, people, turns, language);
    const found =
      read.name !== null && meansSeveral(passage, mention)
        ? { ...read, name: null, score: scores.none, reason: "several people are meant" }
        : read;
    const { name, score, reason } = found;
    const person = name === null ? null : (people.byName.get(name) ?? null);
    const role = own.role ?? person?.role ?? found.role ?? null;
    const id = name === null ? null : speakerId(name, role === null ? [] : [role]);
    const implied = mention.first < passage.sentences[attribution.sentence]!.first;
    resolved.set(attribution, {
      speakers: [
        ...(resolved.get(attribution)?.speakers ?? []),
        {
          id,
          name,
          role,
          mention: { part: passage.part, start, end },
          score: implied ? Math.min(score, scores.implied) : score,
        },
      ],
      reason: resolved.get(attribution)?.reason ?? reason ?? (implied ? "goes on from the words before" : null),
    });
    turns.push({ sentence: attribution.sentence, person, name, role, at: mention.first });
  }
  return resolved;
}

function readMention(
  passage: Passage,
  { mention, frame, cue }: Attribution,
  language: string,
  openings: ReadonlySet<number>,
): ForeignName | null {
  if (!mention) return null;
  const { end } = passage.tokens[endOfNamed(passage, mention) - 1]!;
  const text = passage.text.slice(passage.tokens[mention.first]!.start, end);
  const genitive =
    language === "de"
      ? wordAt(passage, mention.first - 1) === "des" || wordAt(passage, mention.first) === "des"
      : (frame === "according" && cue.last <= mention.first) ||
        /^(?:из|із|з)$/u.test(wordAt(passage, mention.first - 1));
  const opening =
    openings.has(mention.first) && !agencies.test(text) && !(eastSlavic.has(language) && syllabic.test(text));
  const named = foreignName(text, language, opening, genitive);
  if (!eastSlavic.has(language) || named.name === null) return named;
  if (endsInBodyAdjective(named.name, passage.text.slice(end, end + longestNoun))) return { ...named, name: null };
  const inside = isInside[language]?.test(wordAt(passage, mention.first - 1)) === true;
  // "В Кремле заявили, …": a body's name behind its preposition.
  return inside && !named.name.includes(" ") && named.role === null
    ? { ...named, name: bodyBehindIn(named.name, language) }
    : named;
}

/** "Минобороны", "Росстат": bodies named by syllables, whatever opens the sentence. */
const syllabic =
  /^(?:Мин(?:обр|обор|фин|здрав|юст|эк|энерго|транс|пром|строй|сель|природ|цифр|труд|культ|прос|спорт)\p{Ll}*|Рос(?:стат|авиация|гвардия|гидромет|косм|комнадзор|потребнадзор|реестр|банк|нефть|атом|молод|труд|переп)\p{Ll}*|Гос(?:дума|деп|совет)\p{Ll}*|Генпрокуратура|Генштаб|Центробанк|Мосгорсуд|Мін(?:оборон|фін|юст|еконо|енерго|освіт|цифр|соц|здоров|культ|аграр|відновл|розвит|ветеран|довкілл)\p{Ll}*|Держ(?:стат|дум|деп|продспожив|митслужб|аудит|спецзв|бюро|прикордон)\p{Ll}*|Укр(?:енерго|залізниц|гідромет|пошт|нафт|трансгаз)\p{Ll}*|Нац(?:поліц|банк|гвард|рада|корпус|агент)\p{Ll}*|Енергоатом|Кабмін|Київрада|Повітряні сили)$/u;
/** In UTF-16 units. */
const longestNoun = 24;
const isInside: Readonly<Record<string, RegExp>> = { ru: /^(?:в|во|из)$/, uk: /^(?:в|у|із|з)$/ };

/** "Richter sagten": no one bearer of the name. */
const plural = /en$/;

/** "Mena afirmó que …": a surname alone that opens a sentence, where its capital proves nothing, of the one who bears it. */
function byOpeningSurname(
  { name }: ForeignName,
  mention: string,
  { bySurname }: ForeignPeople,
): { name: string; score: number; reason: null } | null {
  const [person, ...others] = name === null ? (bySurname.get(mention) ?? []) : [];
  return person === undefined || others.length > 0 ? null : { name: person.name, score: scores.short, reason: null };
}

function named(
  { name, role }: ForeignName,
  people: ForeignPeople,
  language: string,
  mention: string,
): { name: string | null; score: number; reason: string | null } {
  if (name === null) {
    // "Un porte-parole": one of whom nothing was told yet.
    const [noun] = role === null || indefinite.test(mention) ? [] : officeKeys(role, language);
    const [holder, ...more] = noun === undefined ? [] : holdersOf(noun, people, language);
    if (holder !== undefined && more.length === 0) return { name: holder.name, score: scores.role, reason: null };
    return {
      name: null,
      score: scores.none,
      reason: more.length > 0 ? "more than one holder of this role" : "not named",
    };
  }
  const initial = initialOf.exec(name);
  if (initial !== null) {
    const bearers = people.bySurname.get(initial[2]!)?.filter((one) => one.name !== name) ?? [];
    const [whole, ...others] = bearers;
    if (whole?.name.startsWith(initial[1]!) && others.length === 0)
      return { name: whole.name, score: scores.short, reason: null };
  }
  if (language === "vi" && name.includes(" ")) {
    const [whole, ...more] = (people.bySurname.get(name.slice(name.lastIndexOf(" ") + 1)) ?? [])
      .map((one) => one.name)
      .filter((one) => one.endsWith(` ${name}`) && opensWithSurname(one));
    if (whole !== undefined && more.length === 0) return { name: whole, score: scores.short, reason: null };
  }
  if (language === "nl" && dutchPrefix.test(name.split(" ", 1)[0]!)) {
    const bearers = people.bySurname.get(name.slice(name.lastIndexOf(" ") + 1)) ?? [];
    const [whole, ...more] = bearers.filter((one) => one.name.toLowerCase().endsWith(` ${name.toLowerCase()}`));
    if (whole !== undefined && more.length === 0) return { name: whole.name, score: scores.short, reason: null };
  }
  if (name.includes(" ")) return { name, score: scores.full, reason: null };
  const [full, ...others] = ofTitle(people.bySurname.get(name) ?? [], mention);
  if (full !== undefined && others.length === 0) return { name: full.name, score: scores.short, reason: null };
  if (full !== undefined) return { name: null, score: scores.none, reason: "more than one person of this name" };
  return { name, score: scores.full, reason: null };
}

const indefinite = /^(?:une?|una|uno|um|uma|een|ein(?:e[mnr]?|es)?)\s/iu;

/** "M. Martel", "Frau Weber": of those who share a surname who may be addressed so. */
function ofTitle(bearers: readonly ForeignPerson[], mention: string): readonly ForeignPerson[] {
  if (bearers.length < 2) return bearers;
  if (/^(?:M\.|Monsieur|Herrn?|Señor|Senhor|Sr\.|Signor|signor)\s/u.test(mention))
    return bearers.filter(({ gender }) => gender !== "female");
  return /^(?:Mme|Madame|Frau|Señora|Senhora|Sra\.|Signora|signora)\s/u.test(mention)
    ? bearers.filter(({ gender }) => gender !== "male")
    : bearers;
}

/** "Э. Орлова" */
const initialOf = /^(\p{Lu})\. ?(\p{Lu}[\p{L}-]+)$/u;

/** Who holds an office; in German "die Ministerin" may be the Agrarministerin, in Dutch "de minister" the landbouwminister. */
function holdersOf(noun: string, { holders }: ForeignPeople, language: string): ForeignPerson[] {
  const exact = holders.get(noun) ?? holders.get(`${noun}*`);
  if (exact !== undefined || !verbFinal.has(language)) return [...(exact ?? [])];
  const found = new Set<ForeignPerson>();
  for (const [office, people] of holders) if (office.endsWith(noun)) for (const person of people) found.add(person);
  return [...found];
}
