import { foldLetters } from "../../text/fold-letters.ts";
import { eastSlavic, slavicMen, slavicWomen } from "../../text/tables/east-slavic.ts";
import { foreignCurrencies, foreignNumbers } from "../../text/tables/foreign-numbers.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import type { Gender } from "../speakers/cast.ts";
import { type ForeignName, foreignName, isCountry } from "./foreign-names.ts";
import { officeKeys, roleNounOf } from "./foreign-role-nouns.ts";
import { isDutchPerson } from "./phrases/dutch-names.ts";
import { officeWords } from "./phrases/foreign-offices.ts";
import { endsInBodyAdjective } from "./phrases/slavic-bodies.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import { namedThings, openersOf, placeWords } from "./tables/foreign-roles.ts";
import { romance } from "./tables/romance.ts";

/** One person whom a passage names in full. */
export interface ForeignPerson {
  readonly name: string;
  role: string | null;
  gender: Gender | null;
  /** Offsets at which the full name or the surname alone stands, in order. */
  readonly mentions: number[];
}

export interface ForeignPeople {
  readonly byName: ReadonlyMap<string, ForeignPerson>;
  /** By the last word of the name. */
  readonly bySurname: ReadonlyMap<string, readonly ForeignPerson[]>;
  /** Who holds each role, by its noun. */
  readonly holders: ReadonlyMap<string, ReadonlySet<ForeignPerson>>;
  /** Everybody's mentions in the order of the text. */
  readonly mentions: readonly { readonly at: number; readonly person: ForeignPerson }[];
}

/** Longer phrases are no apposition, in UTF-16 units. */
const maxApposition = 80;
/** "secretaria general de Unión Obrera": where an office is held is nobody's name. */
const complement =
  /(?:^|\s)(?:dell['’]|(?:di|dello|della|dei|degli|delle|de|del|da|do|dos|das|du|des|von|der|vom|für)\s*)$/iu;
const fullName = /(?<![\p{L}\p{M}])\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)(?:[ \u00a0]+\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)){1,6}/gu;
/** "Mark van der Berg", "Els 't Hart" */
const dutchFullName =
  /(?<![\p{L}\p{M}])\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)(?:[ \u00a0]+(?:(?:van|de|der|den|het|ten|ter|te|op|in|'t)[ \u00a0]+){0,2}\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)){1,4}/gu;
const opensSentence = /^$|[.!?\n"“‘:]\s?$/u;
const mark = /[«»„“”"]/u;
const capitalised = /\p{Lu}[\p{L}\p{M}'’-]+/gu;
const wordBefore =
  /(\p{L}[\p{L}\p{M}-]*)(?:\s+(?:(?:de|del|da|do|du|des|von|der|für|di|dello|della|dei|degli|delle)\s+|dell['’])[\p{L}\p{M} ]{2,40}?)?,?\s+$/u;

/** The people of a passage, by their full names in the text and in the mentions of speakers. */
export function foreignPeople(
  text: string,
  language: string,
  mentions: readonly (ForeignName | null)[],
): ForeignPeople {
  const byName = new Map<string, ForeignPerson>();
  const holders = new Map<string, Set<ForeignPerson>>();
  const add = (name: string, role: string | null): ForeignPerson => {
    let person = byName.get(name);
    if (!person) {
      person = { name, role, gender: genderOf(name, language), mentions: [] };
      byName.set(name, person);
    }
    person.role ??= role;
    person.gender ??= role === null ? null : genderOfRole(role, language);
    for (const noun of role === null ? [] : officeKeys(role, language)) {
      const known = holders.get(noun);
      if (known) known.add(person);
      else holders.set(noun, new Set([person]));
    }
    return person;
  };
  const things = new Set<string>();
  const runs = [...text.matchAll(language === "nl" ? dutchFullName : fullName)];
  for (const run of runs) if (isNamedThing(text, run.index, language)) things.add(run[0]);
  for (const one of mentions)
    if (one?.name?.includes(" ") && !isBody(one.name, language) && !things.has(one.name)) add(one.name, one.role);
  for (const run of runs) {
    // "no programa “Jogo Aberto”": in marks of its own stands a thing.
    if (things.has(run[0])) continue;
    if (
      language === "nl" &&
      !isDutchPerson(run[0], opensSentence.test(text.slice(Math.max(0, run.index - 2), run.index)))
    )
      continue;
    if (mark.test(text[run.index - 1] ?? "") && mark.test(text[run.index + run[0].length] ?? "")) continue;
    // "Учёные Карвикского университета"
    const behind = text.slice(run.index + run[0].length, run.index + run[0].length + longestNoun);
    if (eastSlavic.has(language) && endsInBodyAdjective(run[0], behind)) continue;
    const words = run[0].split(/[ \u00a0]+/);
    if (eastSlavic.has(language) && isBodyRun(words)) continue;
    // "Конституція України"
    if (language === "uk" && isCountry(words.at(-1)!)) continue;
    // "Sindicato dos Servidores Municipais": no person has an article of several.
    if (
      (language === "pt" || language === "es") &&
      ofSeveral.test(text.slice(Math.max(0, run.index - longestLead), run.index))
    )
      continue;
    const isHeld = behindOf.test(text.slice(Math.max(0, run.index - longestLead), run.index));
    const named = words.slice(isHeld ? officeWords(words) : 0).join(" ");
    const { name, role: title } = foreignName(named, language, true, false);
    if (!name?.includes(" ") || isBody(name, language)) continue;
    const start = run.index + Math.max(0, run[0].indexOf(name));
    const before = wordBefore.exec(text.slice(Math.max(0, start - maxApposition), start))?.[0] ?? "";
    const held =
      complement.test(before) || isOfBody(before, language)
        ? null
        : foreignName(`${before.replace(/,\s*$/u, "").trim()}, ${name}`, language, false, false).role;
    const person = add(name, title ?? held ?? apposedRole(text, start + name.length, language));
    person.gender ??= genderOfTitle(text.slice(Math.max(0, start - maxApposition), start), language);
  }
  const bySurname = Map.groupBy(byName.values(), surnameOf);
  return { byName, bySurname, holders, mentions: locate(text, bySurname) };
}

/** "Porta-voz do governo Rui Sá": a body stands right before a name that is its own. */
const isOfBody = (before: string, language: string): boolean => {
  const noun = ofBody.exec(before)?.[1];
  return noun !== undefined && romance.has(language) && isBody(noun, language);
};
const ofBody = /\s(?:de|del|da|do|du|de la)\s+(\p{Ll}+)\s+$/u;

/** "Подразделениями ГСЧС", "ФСБ России", "Руководители Каддары": two capitals that name no person. */
function isBodyRun([first = "", last = "", ...more]: readonly string[]): boolean {
  if (more.length > 0) return acronym.test(more.at(-1)!);
  if (acronym.test(first) || acronym.test(last) || (body.test(first) && /[ыиії]$/u.test(last))) return true;
  return (
    /[иыії]$/u.test(last) &&
    /(?:[иыії]|ами|ями|ов|ей|ів)$/u.test(first) &&
    !slavicMen.has(first) &&
    !slavicWomen.has(first)
  );
}
/** "Банка России", "Правительство Каддары" */
const body =
  /^(?:Банк|Центробанк|Совет|Министерств|Правительств|Президент|Парламент|Союз|Республик|Федераци|Верховн|Рад[аиіу]|Міністерств|Уряд|Офіс|Служб|Федераці|Республік)\p{Ll}*$/u;
const acronym = /^\p{Lu}{2,}$/u;

/** "ministre de la", "relatora da": an office's place stands before the name. */
const behindOf =
  /(?:^|[\s(])(?:di|dello|della|dei|degli|delle|dell['’]|de|del|du|da|do|des|dos|das|de la|de las|de los|de l['’])\s*$/iu;
const ofSeveral = /(?:^|\s)(?:d[oa]s|de l[oa]s)\s$/u;
/** In UTF-16 units. */
const longestLead = 8;

/** "Марины Корзун, пресс-секретаря больницы, …": the role between the commas behind a name, that opens with a noun for one. */
function apposedRole(text: string, from: number, language: string): string | null {
  const told = apposition.exec(text.slice(from, from + maxApposition))?.[1];
  if (told === undefined || mark.test(told)) return null;
  // "…, Chủ tịch hội Lê Thị Mai cho biết": somebody else's.
  if (language === "vi" && /(?:\p{Lu}\p{Ll}+ ){2}\p{Lu}/u.test(told)) return null;
  const [first = "", second = ""] = told.split(" ");
  const noun = openersOf(language).has(first.toLowerCase()) && language !== "vi" ? second : first;
  if (language === "vi" ? roleNounOf(told, language) === null : !opensWithRole(noun, language)) return null;
  return told.slice(told.indexOf(noun)).replace(/\s+-\s*$/u, "");
}
const apposition = /^,\s+([\p{L}\p{M}][\p{L}\p{M}\s’'-]{3,70}?)(?=[,.;])/u;
const opensWithRole = (word: string, language: string) => roleNounOf(word, language) !== null;

/** "o portal Jogo Aberto", "el diario La Ribera": what a name behind such a noun names. */
function isNamedThing(text: string, at: number, language: string): boolean {
  const [before = "", space] = text
    .slice(Math.max(0, at - longestNoun), at)
    .toLowerCase()
    .split(/\s+/)
    .slice(-2);
  return space === "" && namedThings.has(before) && !openersOf(language).has(before);
}
const longestNoun = 24;

/** "Partido Democrata", "Copa Sul-Americana", "Ministerio Público", "Millionen Euro": nobody. */
function isBody(name: string, language: string): boolean {
  if (
    (language === "es" || language === "pt" || language === "it") &&
    placeWords.has(name.slice(0, name.indexOf(" ")).toLowerCase())
  )
    return true;
  const [bodies, magnitudes] = [foreignCues.get(language)?.bodies, foreignNumbers.get(language)?.magnitudes];
  return name
    .toLowerCase()
    .split(" ")
    .some((word) => bodies?.has(word) || magnitudes?.has(word) || foreignCurrencies.has(word));
}

function surnameOf({ name }: ForeignPerson): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** Where each person is named, in full or by the last word. */
function locate(text: string, bySurname: ForeignPeople["bySurname"]): ForeignPeople["mentions"] {
  const found: { at: number; person: ForeignPerson }[] = [];
  for (const word of text.matchAll(capitalised)) {
    const bearers = bySurname.get(word[0]) ?? [];
    const past = word.index + word[0].length;
    const inFull = bearers.filter(({ name }) => text.endsWith(name, past));
    const [person, ...namesakes] = bearers.length > 1 ? inFull : bearers;
    if (!person || namesakes.length > 0) continue;
    person.mentions.push(word.index);
    found.push({ at: word.index, person });
  }
  return found;
}

const feminineSlavic = /(?:ова|ева|ёва|єва|ина|ына|іна|ская|цкая|ая|[сцз]ька)$/u;
const masculineSlavic = /(?:ов|ев|ёв|єв|ин|ын|ін|ский|цкий|ой|ий)$/u;
/** Men's names in -а and -я. */
const masculineInA: ReadonlySet<string> = new Set(
  "Илья Никита Лука Фома Кузьма Савва Данила Микола Ілля Микита Сава Хома Ярема".split(" "),
);

/** The gender that a name tells, by the given name and what the language's names end in; null where it tells none. */
export function genderOf(name: string, language: string): Gender | null {
  const words = name.split(" ");
  const first = words[0]!;
  if (language === "vi") return words.includes("Thị") ? "female" : null;
  if (eastSlavic.has(language)) {
    const last = words.at(-1)!;
    const known = slavicMen.has(first) !== slavicWomen.has(first);
    if (language === "uk" && known) return slavicWomen.has(first) ? "female" : "male";
    if (feminineSlavic.test(last)) return "female";
    if (masculineSlavic.test(last)) return "male";
    if (/[ая]$/u.test(first) && !masculineInA.has(first)) return "female";
    // "Метте Фредеріксен": of a name from elsewhere the office tells.
    return language === "uk" ? null : "male";
  }
  if (language === "it" && italianMen.has(first)) return "male";
  const known = givenNames.get(foldLetters(first).toLowerCase());
  if (known === "male" || known === "female") return known;
  if (language !== "es" && language !== "pt" && language !== "it") return null;
  return /a$/u.test(first) ? "female" : /o$/u.test(first) ? "male" : null;
}

/** Italian men's names that end as women's do, or are theirs elsewhere. */
const italianMen: ReadonlySet<string> = new Set(
  "Andrea Luca Gianluca Nicola Mattia Elia Tobia Enea Simone Gabriele Daniele Michele Samuele Emanuele Raffaele Davide Pasquale Giuseppe Salvatore Cesare Ettore Felice Natale".split(
    " ",
  ),
);

const feminineRole: Readonly<Record<string, RegExp>> = {
  es: /(?:ora|tra|enta|ada|ica|ana|esa|ria|iera|era)$/u,
  pt: /(?:ora|tra|enta|ada|ica|ana|esa|ria|eita)$/u,
  it: /(?:trice|essa|ora|tra|aca|ata|aria|iera|ica|ana|oga|ora|efetta|ietaria)$/u,
  fr: /(?:trice|ière|euse|ente|ée|che|ne)$/u,
  de: /in$/u,
  nl: /(?:ster|trice|ice|res|vrouw|euse|a|logue|loge|ares|ente|iste|ante|ate|mevrouw|koningin|prinses|moeder|dochter|zus)$/u,
};

/** "ministra", "Sprecherin": the gender that a role's form tells. */
export function genderOfRole(role: string, language: string): Gender | null {
  if (language === "vi") return null;
  const noun = roleNounOf(role, language);
  if (noun === null) return null;
  if (feminineRole[language]?.test(noun)) return "female";
  return language === "de" ? "male" : null;
}

const vietnameseTitle = /(bà|chị|cô|ông|anh)\s+$/iu;
const feminineTitles: ReadonlySet<string> = new Set(
  "la una uma une mme madame doña frau mevrouw señora senhora sra signora dottoressa professoressa suor a bà chị cô".split(
    " ",
  ),
);

/** The gender of the article or title before a name; an article counts right before a role alone. */
function genderOfTitle(before: string, language: string): Gender | null {
  if (language === "uk") return feminineOffice.test(before) ? "female" : null;
  if (language === "ru") return null;
  if (language === "vi") {
    const kin = vietnameseTitle.exec(before)?.[1];
    return kin === undefined ? null : feminineTitles.has(kin.toLowerCase()) ? "female" : "male";
  }
  const words = before
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    if (at === words.length - 1 && titles.has(word)) return feminineTitles.has(word) ? "female" : "male";
    if (articles.has(word) && at + 1 < words.length && roleNounOf(words[at + 1]!, language) !== null)
      return feminineTitles.has(word) ? "female" : "male";
  }
  return null;
}

/** "Прем'єр-міністеркою Данії": Ukrainian offices of women, with the words up to a name. */
const feminineOffice =
  /(?:міністерк|президентк|прем['’ʼ]єрк|речниц|директорк|депутатк|очільниц|керівниц|начальниц|адвокатк|лікарк|журналістк|активістк|експертк|тренерк|учительк|вчительк|представниц|головк)\p{Ll}{1,3}(?:\s[^\s,.]{2,20}){0,4}\s$/u;

const titles: ReadonlySet<string> = new Set(
  "mme madame doña frau m. monsieur don herr herrn mevrouw meneer señora señor senhora senhor sra sr signora signor dottoressa dottor suor".split(
    " ",
  ),
);
const articles: ReadonlySet<string> = new Set("la una uma une el un um le a o il lo".split(" "));
