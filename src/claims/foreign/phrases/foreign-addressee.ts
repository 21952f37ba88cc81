import { foldLetters } from "../../../text/fold-letters.ts";
import { slavicMen, slavicWomen } from "../../../text/tables/east-slavic.ts";
import { givenNames } from "../../../text/tables/given-names.ts";
import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf, foreignPress, namedThings, openersOf } from "../tables/foreign-roles.ts";
import { isNameQuotation } from "./foreign-marks.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { slavicNominative } from "./slavic-nominative.ts";

/** Words for an addressee, in tokens; for a place. */
const maxAddressee = 8;
const maxPlace = 8;
const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;
const acronym = /^\p{Lu}{2,5}$/u;

/**
 * "raconté à l'AFP Samia Belkacem", "dijo al Diario del Puerto el capitán", "рассказала журналистам Анна Лисина": the token
 * after whom it is said to, where who says it stands behind; `from` where nobody does.
 */
export function pastAddressee(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  if (cues.through.size > 0) return pastDative(passage, from, end, cues);
  if (!isAddressing(passage, from, cues))
    return cues.stops.has(wordAt(passage, from)) ? pastPlace(passage, from, end, cues) : from;
  for (let at = from + 1; at < Math.min(end - 1, from + maxAddressee); at++) {
    if (isClauseMark(passage, at)) return from;
    if (passage.quotationOf[at] !== -1) {
      if (!isNameQuotation(passage, at)) return from;
      continue;
    }
    const before = wordAt(passage, at - 1);
    if (at === from + 1 || openersOf(cues.language).has(before) || complementsOf(cues.language).has(before)) continue;
    const { text, lower } = passage.tokens[at]!;
    if (openersOf(cues.language).has(lower) && lowerCase.test(text)) return at;
    // "disse à Lusa fonte da polícia"
    if (sources.test(lower)) return at;
    if (capital.test(text) && capital.test(passage.tokens[at + 1]!.text) && isFresh(passage, at, cues)) return at;
  }
  return from;
}

const sources = /^(?:fontes?|fuentes?|font[ei])$/;

/** Words before whom something is said to; Portuguese "a" is an article before most nouns: "disse a jornalistas", "disse a João Lima". */
export function isAddressing(passage: Passage, at: number, cues: ForeignCues): boolean {
  const word = wordAt(passage, at);
  if (word !== "a" || cues.language !== "pt") return addressing.get(cues.language)?.has(word) ?? false;
  const next = passage.tokens[at + 1];
  if (next === undefined) return false;
  return capital.test(next.text) ? givenNames.get(foldLetters(next.lower)) === "male" : /\p{L}{3}s$/u.test(next.text);
}

const addressing: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["es", new Set(["a", "al"])],
  ["pt", new Set(["a", "à", "às", "ao", "aos"])],
  ["fr", new Set(["à", "au", "aux"])],
  ["it", new Set("a ad al allo alla ai agli alle all' all’".split(" "))],
]);

/** Whether a person's full name starts at a token behind whom something is said to: not "al alcalde Tomás Rey", "a Radio Sur". */
function isFresh(passage: Passage, at: number, cues: ForeignCues): boolean {
  const before = wordAt(passage, at - 1);
  if (cues.roles.has(before)) return false;
  if (isGiven(passage, at)) return true;
  if (namedThings.has(before)) return false;
  // "a TV Norte Ana Costa": the name starts a word on.
  const later = isGiven(passage, at + 1) && capital.test(passage.tokens[at + 2]?.text ?? "");
  return !later && (acronym.test(passage.tokens[at - 1]!.text) || foreignPress.has(before));
}

const isGiven = (passage: Passage, at: number) => givenNames.has(foldLetters(wordAt(passage, at)));

/** "Передаёт из зала суда корреспондент" */
const correspondent = /^(?:корреспондент|спецкор|собкор)$/;

/** "заявил на месте мэр Иван Орлов", "dijo en el puerto la ministra": the token after a place, before a role or full name. */
function pastPlace(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let at = from + 2; at < Math.min(end - 1, from + maxPlace); at++) {
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1) return from;
    const before = wordAt(passage, at - 1);
    if (cues.stops.has(before) || openersOf(cues.language).has(before) || complementsOf(cues.language).has(before))
      continue;
    const noun = openersOf(cues.language).has(wordAt(passage, at)) ? at + 1 : at;
    if (cues.roles.has(wordAt(passage, noun)) || correspondent.test(wordAt(passage, noun))) return at;
    const named = capital.test(passage.tokens[at]!.text) && capital.test(passage.tokens[at + 1]!.text);
    if (namedThings.has(before) || cues.bodies.has(before)) return from;
    if (named && !capital.test(passage.tokens[at - 1]!.text) && !cues.capitalNouns) return at;
  }
  return from;
}

/** "местному изданию «Маяк» Иван Орлов", "Анне Лисиной мэр": the token after nouns in the dative that somebody follows. */
function pastDative(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let past = from;
  while (
    past < end &&
    (isDative(passage, past, cues) ||
      isAgency(passage, past, cues) ||
      isWoman(passage, past) ||
      isBeforeName(passage, past))
  )
    past++;
  if (past === from) return cues.stops.has(wordAt(passage, from)) ? pastPlace(passage, from, end, cues) : from;
  while (past < end && passage.quotationOf[past] !== -1 && isNameQuotation(passage, past)) past++;
  // "РИА Новости" alone says it.
  if (past < end && wordAt(passage, past - 1) === "риа" && wordAt(passage, past) === "новости") past++;
  // "Сообщила журналистам в пятницу пресс-секретарь"
  const placed = past < end && cues.stops.has(wordAt(passage, past)) ? pastPlace(passage, past, end, cues) : past;
  if (placed > past) return placed;
  const goesOn = past < end && !isClauseMark(passage, past) && !cues.stops.has(wordAt(passage, past));
  return goesOn ? past : from;
}

/** "Журналистам", "местному", "агентству", "ТАСС", "Анне": a word in the Russian dative, which no subject is in. */
function isDative(passage: Passage, at: number, cues: ForeignCues): boolean {
  const { text, lower } = passage.tokens[at]!;
  if (passage.quotationOf[at] !== -1) return false;
  if (cues.addressees.has(lower)) return true;
  if (capital.test(text)) return isDativeName(text, cues.language);
  if (pronouns.has(lower)) return true;
  return !undeclined.has(lower) && (cues.language === "uk" ? ukrainianDative : dative).test(lower);
}

/** "Сообщил ЛАПС адвокат": capitals before an office are whom it is said to. */
const isAgency = ({ tokens }: Passage, at: number, { roles }: ForeignCues): boolean =>
  acronym.test(tokens[at]!.text) && tokens[at]!.text.length > 2 && roles.has(tokens[at + 1]?.lower ?? "");

/** "Лисиной", "Лісовій": a woman's family name, in the dative where it stands behind a verb. */
function isWoman({ tokens, quotationOf }: Passage, at: number): boolean {
  return (
    quotationOf[at] === -1 &&
    /^\p{Lu}\p{Ll}+(?:(?:ов|ев|ёв|ин|ын|ск|цк)ой|(?:ов|ев|єв|ін|ськ|цьк)ій)$/u.test(tokens[at]!.text)
  );
}

/** "Интерфаксу Иван Орлов": a name in -у right before somebody's. */
function isBeforeName({ tokens }: Passage, at: number): boolean {
  const next = tokens[at + 1]?.text ?? "";
  return (
    /^\p{Lu}.*[бвгджзклмнпрстфхцчшщ](?:у|ові)$/u.test(tokens[at]!.text) &&
    (slavicMen.has(next) || slavicWomen.has(next))
  );
}

const pronouns: ReadonlySet<string> = new Set("мне тебе ему ей нам вам им мені тобі йому їй їм".split(" "));
const dative = /^\p{L}{2,}(?:ому|ему|[ая]м|(?<!ь)[бвгджзклмнпрстфхцчшщт][ую]|ию|лю|рю|лью)$/u;
/** Without nouns in -у, which stand in the genitive as well: "керівник штабу". */
const ukrainianDative = /^\p{L}{2,}(?:ому|[ая]м|[оеє]ві|ству|нню|каналу|сайту)$/u;
/** Words in -у and -ам that are no datives. */
const undeclined: ReadonlySet<string> = new Set(
  "почему потому поэтому сразу снова между сверху снизу сбоку сначала там сам нам вам интервью внизу вверху наверху цьому одразу відразу знову згори знизу збоку звідти вгорі нагору інтервʼю раніше спершу".split(
    " ",
  ),
);

function isDativeName(word: string, language: string): boolean {
  if (!/[уюеії]$/u.test(word) || slavicMen.has(word) || slavicWomen.has(word)) return false;
  const [first] = slavicNominative(`${word} -`, language, true).split(" ");
  return first !== word && (slavicMen.has(first!) || slavicWomen.has(first!));
}

/** Where whom something is said to starts inside the phrase `first … past` behind a verb, `past` where nobody does. */
export function addresseeWithin(passage: Passage, first: number, past: number, cues: ForeignCues): number {
  for (let at = first + 1; at < past; at++) {
    if (cues.through.size > 0 && passage.quotationOf[at] === -1) {
      // "Иван Орлов Интерфаксу": behind a full name.
      const full =
        at > first + 1 && capital.test(passage.tokens[at - 1]!.text) && capital.test(passage.tokens[at - 2]!.text);
      if (isDative(passage, at, cues) || (full && /[ую]$/u.test(passage.tokens[at]!.text))) return at;
    }
    if (cues.capitalNouns && isGermanAddressee(passage, first, at, cues)) return at;
  }
  return past;
}

/** "Brandt dem Sender", "Anja Kuhnert der Nachrichtenagentur", "der Minister der Karwicker Post", but "die Sprecherin der Stadt". */
function isGermanAddressee(passage: Passage, first: number, at: number, cues: ForeignCues): boolean {
  const { tokens } = passage;
  const article = tokens[at]!.text;
  if (!datives.has(article) || passage.quotationOf[at] !== -1 || !capital.test(tokens[at - 1]!.text)) return false;
  if (article !== "der") return true;
  if (at > first + 1 && capital.test(tokens[at - 2]!.text)) return true;
  if (at === first + 1) return !cues.roles.has(wordAt(passage, first)) && !plural.test(wordAt(passage, first - 1));
  return isPress(passage, at + 1) && !ofTheHouse.test(wordAt(passage, at - 1));
}

const datives: ReadonlySet<string> = new Set(["der", "dem", "den"]);
const plural = /en$/u;
/** Who speaks for a paper, not to it. */
const ofTheHouse =
  /(?:sprecher|chef|leiter|leitung|direktor|redakteur|redaktion|herausgeber|anwalt|vertreter)(?:in)?$/u;

/** "Zeitung", "Karwicker Post", "Deutschen Presse-Agentur", "„Post“": a paper or station behind its German article. */
function isPress(passage: Passage, from: number): boolean {
  if (passage.quotationOf[from] !== -1) return isNameQuotation(passage, from);
  const noun = germanAdjective.test(passage.tokens[from]?.text ?? "") ? from + 1 : from;
  return [from, noun].some((at) => germanPress.test(wordAt(passage, at)));
}

const germanAdjective = /^\p{Lu}?\p{Ll}+(?:en|er)$/u;
const germanPress = /(?:zeitung|post|presse|agentur|dpa|afp|reuters|rundschau|illustrierten|funk|sender|nachrichten)$/u;

/** "Dem Sender sagte Brandt": German phrases in the dative before a verb are whom it is said to; with "der" a paper, and who says it behind. */
export function opensWithAddressee(passage: Passage, first: number, head: number, cues: ForeignCues): boolean {
  if (!cues.capitalNouns) return false;
  const article = wordAt(passage, first);
  if (article !== "der") return article === "dem" || article === "den";
  return isPress(passage, first + 1) && capital.test(passage.tokens[head]?.text ?? "");
}
