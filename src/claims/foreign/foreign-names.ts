import { inLowerCase } from "../../text/apostrophes.ts";
import { sensesOf } from "../../text/senses/senses.ts";
import { eastSlavic, slavicMen, slavicWomen } from "../../text/tables/east-slavic.ts";
import { holdsRole, isBody, isGermanRole, isRole } from "./foreign-role-nouns.ts";
import {
  dutchPrefix,
  isDutchAdjective,
  isDutchMember,
  isOfOffice,
  isPlaceAdjective,
  withoutOffice,
} from "./phrases/dutch-names.ts";
import { isTownOf, isTrade, officeWords } from "./phrases/foreign-offices.ts";
import { germanArticle, isGermanNoun, withoutParty } from "./phrases/german-names.ts";
import { slavicBody } from "./phrases/slavic-bodies.ts";
import { slavicNominative } from "./phrases/slavic-nominative.ts";
import {
  countryLead,
  isSmallBehind,
  isVietnameseNameRun,
  vietnameseBody,
  vietnameseLead,
  vietnameseOffice,
  withoutDocument,
} from "./phrases/vietnamese-names.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import {
  complementsOf,
  foreignOpeners,
  germanAccounts,
  namedThings,
  openersOf,
  vietnameseRole,
} from "./tables/foreign-roles.ts";
import { romance } from "./tables/romance.ts";

/** Who a phrase names, and in which role. */
export interface ForeignName {
  readonly name: string | null;
  readonly role: string | null;
}

const particle = "(?:de|da|do|dos|das|du|des|del|della|la|le|di|von|van|der|den|ten|ter|'t|bin|ibn|al|el|y|e)";
const runOfCapitals = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*)*`,
  "gu",
);
const space = /[ \u00a0]+/;
const lastWord = /(\S+)\s*$/u;
/** Of a longer German run the last two words are the name: its nouns are capitalised too. */
const germanNameWords = 2;

/**
 * The name and role in a speaker's phrase: of its parts between commas the one that is all name, else the last run of
 * capitals that is no complement ("alcalde de Puerto Claro"); the rest is the role.
 * @param opening whether the phrase opens a sentence, where a capital proves nothing
 */
export function foreignName(phrase: string, language: string, opening: boolean, genitive: boolean): ForeignName {
  const quoted = quotedName.exec(phrase);
  const bare = quoted ? phrase.replace(quoted[0], "").replace(/\s+/gu, " ").trim() : phrase;
  // "экономист банка «Волна» Илья Гордин" is a person of the bank's.
  if (quoted && !twoCapitals.test(bare)) return { name: quoted[1]!.trim(), role: null };
  // "L'Istat": behind its article a capital at a sentence's start is a name's.
  const elision = language === "it" ? /^l['’](?=\p{Lu})/iu.exec(bare)?.[0] : undefined;
  if (elision !== undefined) return foreignName(phrase.replace(elision, ""), language, false, genitive);
  const parts = withoutAsides(bare, language)
    .split(/\s*,\s*|\s+[–—-]\s+/)
    .filter(Boolean);
  const read = parts.map((part, index) => readPart(part, language, opening && index === 0));
  const whole = read.findIndex(
    ({ name, role }, index) =>
      name !== null &&
      role === null &&
      isAllName(parts[index]!.replace(language === "vi" ? vietnameseTitle : "", ""), name),
  );
  const at = whole >= 0 ? whole : read.findIndex(({ name }) => name !== null);
  if (at < 0) return { name: null, role: read[0]?.role ?? null };
  const { name, role } = read[at]!;
  const beside = parts.findIndex((_, index) => index !== at && read[index]!.role !== null);
  // "Мэр Карвика": what one word in the genitive names behind a role is where the office is held.
  const held = heldInPlace.test(role ?? "") || publicBody.test(parts[at] ?? "");
  if (eastSlavic.has(language) && !genitive && held && name !== null && (isPlaceOf(name, language) || town.test(name)))
    return { name: null, role: parts[at]! };
  // "Президент України"
  if (language === "uk" && name !== null && role !== null && isCountry(name)) return { name: null, role: parts[at]! };
  return {
    name: name === null ? null : nominativeOf(name, language, genitive),
    role: role ?? (beside < 0 ? null : besideRole(parts[beside]!, read[beside]!.role, language)),
  };
}

/** Offices of towns and regions, whose holder stands behind the place: "президент Лула" and "премьер Мелони" are named. */
const heldInPlace =
  /^(?:(?:вице-)?мэр|(?:вице-)?губернатор|глава|префект|бургомистр|житель|жители|жительница|мер(?:ка)?(?![\p{L}])|голова|очільни(?:к|ця)|начальни(?:к|ця)|мешкан(?:ець|ці|ка)|жителі|жителька)/iu;

/** Whether a Ukrainian name is a country's, or of its people or government. */
export const isCountry = (name: string): boolean =>
  sensesOf("uk")!
    .phrasesFrom(inLowerCase(name))
    .some(({ rest, kind }) => kind === "place" && rest.length === 0);

/** "Мер Озерська": of a town, not of a woman who has such a surname. */
const town = /^\p{L}+[сц]ька$/u;

/** "Власти Карвика" */
const publicBody =
  /^(?:пресс-служб[аеуы]|власти|правительство|полиция|прокуратура|администрация|министерство|суд|армия|парламент|посольство|мэрия|прокуратуре|полиции|администрации|правительстве|мэрии|управлении|минздраве|суде|прес-?служб[аиуі]|влад[аиі]|уряд[уі]?|поліці[яїю]|адміністраці[яїю]|міністерств[оаі]|армі[яїю]|мері[яїю]|міськрад[аиі]|прокуратур[аиі]|суд[уі]|служб[аи]|офіс[уі]?|генштаб[уі]?|збройн\p{Ll}+ сил|сил[аи]|бюро|рад[аи])\s/iu;

/** "Chủ tịch UBND tỉnh Bình Sơn": in Vietnamese all of an apposition that opens with an office. */
const besideRole = (part: string, role: string | null, language: string) =>
  language === "vi" && vietnameseRole.test(part) ? part : role;

/** "Des Zivilschutzes": of one word what it is without the ending of the genitive. */
function nominativeOf(name: string, language: string, genitive: boolean): string {
  if (eastSlavic.has(language)) return slavicNominative(name, language, genitive);
  if (language !== "de" || !genitive || name.includes(" ")) return name;
  return name.replace(/(?<=[bdfgklmnprstzß])es$|(?<=[^sßxz\P{Ll}])s$/u, "");
}

/** "Карвика", "Москвы", no surname in -ова or -ина. */
const isPlaceOf = (name: string, language: string) =>
  // "Харкова" has the ending of a surname.
  (language === "uk" && sensesOf(language)!.isPlaceName(name.toLowerCase())) ||
  (/^\p{L}+(?:[ая]|[ыиії])$/u.test(name) &&
    !/(?:[оеёє]ва|[иыії]на|ая|[сц]ька|ко|дзе|швил[иі])$/u.test(name) &&
    !name.includes(" "));

/** "агентство «Озеро»", "dem „Tageblatt“". */
const quotedName = /[«„“"]([^«»„“”"]{2,40})[»“”"]/u;
const twoCapitals = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;
const brackets = /\s*\([^()]{0,40}\)/gu;
/** What follows is where somebody works: "nhà phân tích Ivan Petrak thuộc Viện Chiến lược". */
const vietnameseComplement = /\s(?:thuộc|của|từ|tại|ở)\s.*$/u;

function withoutAsides(phrase: string, language: string): string {
  const bare = phrase.replace(brackets, "");
  return language === "vi" ? withoutDocument(bare).replace(vietnameseComplement, "") : bare;
}

/** "bà Irena Toth" */
const vietnameseTitle = /^(?:ông|bà|anh|chị|cô)\s/iu;

function isAllName(part: string, name: string): boolean {
  return part.length - name.length <= 2;
}

function readPart(part: string, language: string, opening: boolean): ForeignName {
  const runs = [...part.matchAll(runOfCapitals)].filter(
    (run) =>
      !isComplement(part, run.index, language) &&
      (language !== "vi" || isVietnameseNameRun(part, run.index, run[0])) &&
      !(language === "nl" && isDutchAdjective(run[0], part.slice(run.index + run[0].length))),
  );
  const closing = runs.at(-1);
  // "Верховный суд России"
  const ofCountry = eastSlavic.has(language) && runs.length > 1 && isPlaceOf(closing![0], language);
  const run =
    ofCountry && slavicBody(runs[0]![0], part.slice(runs[0]!.index + runs[0]![0].length), language) !== undefined
      ? runs[0]
      : closing;
  const bare = withoutArticle(part, language);
  const place = run === undefined && language === "vi" ? vietnameseOffice(part) : null;
  if (place !== null) return { name: place, role: null };
  if (!run || openersOf(language).has(run[0].toLowerCase())) {
    const held = behindOffice(part, language);
    if (held !== null) return held;
  }
  if (!run) return { name: null, role: holdsRole(bare, language) || isBody(bare, language) ? bare : null };
  const words =
    language === "de"
      ? withoutParty(run[0].split(space), isGermanRole)
      : language === "nl"
        ? dutchWords(run[0].split(space), part.slice(0, run.index))
        : run[0].split(space);
  // "Der Talstädter Staatsanwalt", "Beide Seiten": nobody's name.
  if (language === "de" && isGermanNoun(words, part.slice(0, run.index), opening && run.index === 0, isGermanRole))
    return { name: null, role: holdsRole(bare, language) || isBody(bare, language) ? bare : null };
  let lead = 0;
  while (
    lead < words.length &&
    !(language === "nl" && isDutchPrefix(words, lead, opening && run.index === 0)) &&
    (isRole(words[lead]!, language) || isLead(words, lead, language, opening && run.index === 0))
  )
    lead++;
  // "Professor der Universität Talstadt": the article belongs to where the office is held.
  if (lead > 1 && complementsOf(language).has(words[lead - 1]!.toLowerCase()) && words.length - lead <= germanNameWords)
    lead--;
  const office = lead > 0 && complementsOf(language).has(words[lead]?.toLowerCase() ?? "");
  if (
    language === "de" &&
    words.length - lead > germanNameWords &&
    !(office && words.length - lead <= germanNameWords + 1)
  )
    lead = words.length - germanNameWords;
  // "Ủy ban châu Âu Ingrid Sallow"
  const ofContinent = language === "vi" && words.length > 2 && /châu\s*$/u.test(part.slice(0, run.index));
  if (ofContinent) lead = Math.max(lead, 1);
  if (language === "vi")
    lead = Math.max(
      lead,
      vietnameseLead(words),
      vietnameseRole.test(part) ? countryLead(words) : 0,
      seat.test(run[0]) ? 2 : 0,
    );
  // "Bürgermeister von Karwick": what a role leaves behind a preposition is where it is held.
  const own = lead > 0 && complementsOf(language).has(words[lead]?.toLowerCase() ?? "") ? [] : words.slice(lead);
  // "Мэр Карвика Сергей Волков": what stands before a given name is where the office is held.
  if (eastSlavic.has(language) && own.length > 2 && !own.some((word) => patronymic.test(word))) {
    const given = own.findIndex(isSlavicGiven);
    if (given > 0 && own.slice(0, given).every((word) => genitive.test(word) || acronym.test(word)))
      own.splice(0, given);
    // "Президент Каддары Амир Дахли": a country behind a role, before a name that no table has.
    else if (given < 0 && own.length === 3 && isRoleBefore(part, run.index, lead, language) && isCountryOf(own[0]!))
      own.shift();
  }
  const body = language === "vi" ? (vietnameseBody(part, run.index) ?? vietnameseOffice(part)) : null;
  // "Công ty cho biết": the capital is the sentence's.
  if (body) return opening && isSmallBehind(body) ? { name: null, role: body } : { name: body, role: null };
  // "Der Betreiber Norchem": behind such a noun the one word is a name.
  const ofThing = language === "de" && lead > 0 && isNamedThing(words[lead - 1]!);
  // "Minister Brandt": behind a role that opens a sentence stands a name.
  const titled =
    language === "de" &&
    run.index === 0 &&
    isRole(words[lead - 1] ?? "", language) &&
    !openersOf(language).has(words[lead - 1]!.toLowerCase());
  const explained =
    !ofThing && own.length === 1 && opening && run.index === 0 && (lead === 0 || (language === "de" && !titled));
  const named = !ofThing && language === "de" && own.length === 1 && germanArticle.test(part.slice(0, run.index));
  // A Vietnamese name of one word closes its phrase: "Bộ trưởng Giao thông" names nobody.
  const inRole = language === "vi" && own.length === 1 && run.index + run[0].length < part.length;
  // "El Gobierno", "la Policía": a kind of body, not its name.
  const kind =
    own.length === 1 &&
    ((language === "de" && germanAccounts.test(own[0]!.toLowerCase())) ||
      // "Nach Angaben von Anwohnern": a plural in the dative.
      (language === "de" && isBody(own[0]!.replace(/n$/, ""), language)) ||
      (foreignCues.get(language)?.bodies.has(own[0]!.toLowerCase()) ?? false));
  // "De Bruin zegt": an article or a part of the surname, as long as it is no people's.
  if (language === "nl" && explained === false && lead === 1 && own.length === 1 && run.index === 0 && opening) {
    const whole = words.join(" ");
    if (
      part === whole &&
      !isPlaceAdjective(own[0]!) &&
      /^De \p{Lu}\p{Ll}+$/u.test(whole) &&
      !kind &&
      !dutchPeoples.test(own[0]!)
    )
      return { name: whole, role: null };
  }
  const ofOrigin = language === "nl" && own.length === 1 && isDutchMember(own[0]!, part.slice(0, run.index));
  if (own.length === 0 || kind || explained || named || ofOrigin || inRole || (own.length === 1 && own[0]!.length < 2))
    return { name: null, role: holdsRole(bare, language) || isBody(bare, language) ? bare : null };
  const held = eastSlavic.has(language) && isRoleBefore(part, run.index, lead, language);
  // "Il presidente Usa"
  if (language === "it" && /^(?:Usa|Ue|Onu|Nato|Gb)$/.test(own.join(" ")) && holdsRole(bare, language))
    return { name: null, role: bare };
  const ofAgency =
    eastSlavic.has(language) && own.every((word) => acronym.test(word)) && isRole(part.split(space)[0]!, language);
  if (ofAgency || (held && (isOfficePlace(own) || ofState.test(own.join(" "))))) return { name: null, role: bare };
  // "Chủ tịch QH": what letters stand for holds the office.
  if (language === "vi" && own.length === 1 && acronym.test(own[0]!) && vietnameseRole.test(part))
    return { name: null, role: bare };
  const name = own.join(" ");
  // "Учёные Карвикского университета", "в Следственном комитете": an adjective by itself is no name.
  const ofBody = eastSlavic.has(language)
    ? slavicBody(name, part.slice(run.index + run[0].length), language)
    : undefined;
  if (ofBody !== undefined) {
    const whole = run.index === 0 && lead === 0 && ofBody !== null;
    return whole ? { name: ofBody, role: null } : { name: null, role: holdsRole(bare, language) ? bare : null };
  }
  const before = withoutArticle(part.slice(0, part.indexOf(name, run.index)).trim(), language);
  // "Ministerin Dr. Leonie Brandt"
  const role = before.replace(degree, "");
  return {
    name,
    role: role !== "" && (holdsRole(role, language) || isTrade(part, role, own, language)) ? role : null,
  };
}

/** "Minister Eva Smit van Justitie": without where the office is held, by whether a role stands before or opens the words. */
function dutchWords(words: readonly string[], before: string): readonly string[] {
  const from = words.findIndex((word) => !isRole(word, "nl") && !(words.length > 2 && isPlaceAdjective(word)));
  const titled = from > 0 || isRole(lastWord.exec(before)?.[1] ?? "", "nl");
  const own = words.slice(Math.max(0, from));
  return [...words.slice(0, Math.max(0, from)), ...withoutOffice(own, titled)];
}

/** "De Belg", "De Amerikaan": people by their country or town. */
const dutchPeoples =
  /(?:lander|aan|iër|ier|ees|ster|dammer|enaar|inees|anees)$|^(?:Belg|Duitser|Brit|Rus|Pool|Turk|Deen|Zweed|Noor|Fin|Ier|Griek|Spanjaard|Fransman|Chinees|Vlaming|Waal|Fries|Brusselaar|Kamer|Raad|Staat|Senaat|Unie|Dienst|NAVO|EU|VN|Hoge|Eerste|Tweede)$/u;

/** "Van der Linden", "De Bruin" inside a sentence: no article. */
const isDutchPrefix = (words: readonly string[], at: number, opening: boolean): boolean =>
  dutchPrefix.test(words[at]!) && at + 1 < words.length && !(opening && at === 0 && /^(?:de|het)$/i.test(words[at]!));

/** "Relatora de la ONU Ingrid Solberg": a role, where it is held, and who holds it, in one run of capitals behind "of". */
function behindOffice(part: string, language: string): ForeignName | null {
  if (!romance.has(language)) return null;
  const run = [...part.matchAll(runOfCapitals)].at(-1);
  if (run === undefined || run.index + run[0].length < part.length) return null;
  const words = run[0].split(space);
  // "Procureure de la République de Lorval Océane Vidal"
  const town = words.findLastIndex((word) => /^(?:de|du)$/.test(word)) + 1;
  const known = officeWords(words);
  const held = isTownOf(words.slice(town), part.slice(0, part.length - words.slice(town).join(" ").length), language);
  const lead = known > 0 || !held ? known : town + 1;
  const name = words.slice(lead).join(" ");
  const role = withoutArticle(part.slice(0, part.length - name.length).trim(), language);
  return lead > 0 && holdsRole(role, language) ? { name, role } : null;
}

/** "Каддары", "Франции", "Ирана", no woman's given name. */
const isCountryOf = (word: string) => /[ыиії]$/u.test(word) || (/[ая]$/u.test(word) && !slavicWomen.has(word));
function isRoleBefore(part: string, at: number, lead: number, language: string): boolean {
  const before = lastWord.exec(part.slice(0, at))?.[1];
  return lead > 0 || (before !== undefined && isRole(before, language));
}
/** "Глава ЦБ", "председатель Банка Каддары": where an office is held. */
/** "Председатель Госдумы", "депутат Совфеда" */
const ofState =
  /^(?:Гос|Мос|Мин|Ген|Центр|Глав)\p{Ll}+[ыаи]$|^(?:Думы|Совфеда|Сената|Парламента|Кабмина|Верховн\p{Ll}+|Кремля)$/u;
const isOfficePlace = (own: readonly string[]) =>
  (own.length === 1 && acronym.test(own[0]!)) ||
  (own.length === 2 && !own.some(isSlavicGiven) && /[аяиії]$/u.test(own[0]!) && /[ыиії]$/u.test(own[1]!));
const degree = /(?:\s*(?:Drs?|Prof|Dipl|Mag|Ing|med|jur|Dra|Sr|Sra)\.)+$/u;
const genitive = /(?:[аяиыоеуюэії]|[оеё]й|[ое]го)$/u;
const isSlavicGiven = (word: string) => slavicMen.has(word) || slavicWomen.has(word);

/** "МИД Роман Келдышев", "Политолог Глеб Ширяев", "Sin Ana Ruiz": what stands before a name and is none. */
function isLead(words: readonly string[], at: number, language: string, opening: boolean): boolean {
  const word = words[at]!;
  // "КЧС МВД РК": a body's name whole.
  const behind = acronym.test(word) && !words.every((one) => acronym.test(one));
  if (words.length - at > 2 && (behind || elided.test(word))) return true;
  // "Der Betreiber Norchem"
  if (language === "de" && words.length - at > 1 && isNamedThing(word)) return true;
  if (at > 0) return false;
  const cues = foreignCues.get(language);
  const lower = word.toLowerCase();
  // "Huyện Đồng Xá": inside a Vietnamese phrase a capital is a name's.
  const small = language !== "vi" || opening;
  if (cues && small && (cues.stops.has(lower) || cues.connectives.has(lower) || cues.as.has(lower) || isOpener(lower)))
    return true;
  if (words.length === 1) return false;
  if (cues?.bodies.has(lower) && opening) return true;
  return (
    eastSlavic.has(language) &&
    opening &&
    words.length === 3 &&
    !patronymic.test(words[1]!) &&
    !slavicMen.has(word) &&
    !slavicWomen.has(word)
  );
}

/** "Betreiber", "Sender": a noun that a name follows, no article. */
const isNamedThing = (word: string) => namedThings.has(word.toLowerCase()) && !foreignOpeners.has(word.toLowerCase());

/** "L'opposante Mila Kostova" */
const elided = /^[LD]['’]\p{Ll}/u;
const acronym = /^\p{Lu}{2,}$/u;
const patronymic = /(?:вич|вна|чна)$/u;
const isOpener = (lower: string) => sentenceOpeners.has(lower);
/** Words that open a sentence in capitals and a name never. */
const sentenceOpeners: ReadonlySet<string> = new Set(
  "wie men wij zij hij het dit dat deze er als toen maar ook na bij in op volgens ondanks wer wir was es man sie ihr als ist hat war ob nous vous on ils elles ce il elle eso esto todo todos isso isto tudo это мы вы я она он це ми ви вона він theo phía".split(
    " ",
  ),
);

/** "Phát ngôn viên Điện Kremlin Artyom Belskov": a seat before a name. */
const seat = /^(?:Điện|Nhà)\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+\s\p{Lu}/u;

function isComplement(part: string, at: number, language: string): boolean {
  const before = lastWord.exec(part.slice(0, at))?.[1]?.toLowerCase();
  if (before === undefined) return false;
  if (language === "nl") return isOfOffice(part.slice(0, at));
  if (/^d['’]$/u.test(before)) return true;
  if (/^l['’]$/u.test(before)) return complementBefore.test(part.slice(0, at));
  // German "der" is an article at the phrase's start and a genitive behind a noun.
  if (language === "de" && (before === "der" || before === "des")) return behindNoun.test(part.slice(0, at));
  if (complementsOf(language).has(before)) return true;
  // "Ministerin für Bildung und Forschung"
  if (language === "de" && before === "und" && /\sfür\s/u.test(part.slice(0, at))) return true;
  return articles.has(before) && complementBefore.test(part.slice(0, at));
}

/** "ministre de la Transition", "de los Andes". */
const articles: ReadonlySet<string> = new Set(["la", "las", "los", "el", "les", "der", "dem"]);
const complementBefore = /(?:^|\s)(?:de|von|en|em|à|in|für)\s+\p{L}+['’]?\s*$/iu;

const behindNoun = /\S\s+\S+\s*$/u;

function withoutArticle(phrase: string, language: string): string {
  const words = phrase.split(space);
  while (words.length > 1 && openersOf(language).has(words[0]!.toLowerCase())) words.shift();
  return words.join(" ").replace(elidedArticle, "");
}
/** "L'armée" */
const elidedArticle = /^(?:l['’]|(?:lo|uno)\s)(?=\p{Ll})/iu;
