import type { Token } from "../annotate.ts";
import { dayShifts, weekdays } from "../tables/date-words.ts";
import { currencies, idleAfterOne, monthWords, nationalCurrencies, unitNames } from "../tables/number-words.ts";
import { wordAt } from "../token-words.ts";
import type { Numeral } from "./numerals.ts";
import { arePoundsMoney } from "./pounds.ts";
import { temperatureAt } from "./temperatures.ts";

/** Words that may stand between a number and what it counts. */
const fillers: ReadonlySet<string> = new Set(
  "of the those these his her its their our other more additional further new such".split(" "),
);
const longestNoun = 6;

/** What is counted: a unit of measure right after the number, or the last noun of the noun phrase that follows. */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
): { unit: string; next: number } | null {
  const hyphen = wordAt(tokens, at) === "-" ? 1 : 0;
  const word = wordAt(tokens, at + hyphen);
  if (word === "per" && wordAt(tokens, at + 1) === "cent") return { unit: "%", next: at + 2 };
  if (wordAt(tokens, at - 2) === "magnitude") return { unit: "magnitude", next: at };
  if (word === "percentage" && /^points?$/.test(wordAt(tokens, at + 1)))
    return { unit: "percentage point", next: at + 2 };
  if (word === "basis" && /^points?$/.test(wordAt(tokens, at + 1))) return { unit: "basis point", next: at + 2 };
  const age = readAge(tokens, at, numeral);
  if (age !== null) return age;
  const national = readNationalCurrency(tokens, at + hyphen);
  if (national !== null) return national;
  const money = currencies.get(word) ?? currencies.get(tokens[at + hyphen]?.lemma ?? "");
  if (money !== undefined) return { unit: money, next: at + hyphen + 1 };
  const degrees = temperatureAt(tokens, at + hyphen, numeral);
  if (degrees !== null) return degrees;
  const composed = readComposed(tokens, at + hyphen);
  if (composed !== null) return composed;
  const named = unitNames.get(word);
  const measure =
    named === "pound" && word !== "lb" && word !== "lbs" && arePoundsMoney(tokens, at + hyphen, numeral.value)
      ? "gbp"
      : named;
  const isIdle = numeral.value === 1 && numeral.form === "words" && idleAfterOne.has(word);
  if (measure !== undefined && !isIdle) return { unit: measure, next: at + hyphen + 1 };
  if (hyphen === 1) {
    const token = tokens[at + 1];
    return token !== undefined && /^\p{L}/u.test(token.text) ? { unit: unitOf(token), next: at + 2 } : null;
  }
  return readHead(tokens, at, numeral);
}

/** "square kilometres", "cubic metres", "140 km/h", "miles per hour": neither an area nor a speed is a length; "nautical miles" are longer ones. */
function readComposed(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  const word = wordAt(tokens, at);
  if (word === "nautical" && /^miles?$/.test(wordAt(tokens, at + 1))) return { unit: "nautical mile", next: at + 2 };
  const power = word === "square" || word === "cubic";
  const noun = power ? at + 1 : at;
  const length = unitNames.get(wordAt(tokens, noun)) ?? "";
  if (power) return lengths.has(length) ? { unit: `${word} ${length}`, next: noun + 1 } : null;
  const speed = speeds.get(length);
  if (speed === undefined || !perHour.test(`${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`)) return null;
  return { unit: speed, next: at + 3 };
}

const lengths: ReadonlySet<string> = new Set(["kilometre", "metre", "centimetre", "mile", "foot", "inch", "yard"]);
const speeds: ReadonlyMap<string, string> = new Map([
  ["kilometre", "kph"],
  ["mile", "mph"],
]);
const perHour = /^(?:(?:per|an) hour|\/ hr?)$/;

/** "US dollars", "Egyptian pounds", "New Zealand dollars". */
function readNationalCurrency(tokens: readonly Token[], at: number): { unit: string; next: number } | null {
  for (let noun = at + 1; noun <= at + 2; noun++) {
    const country = wordAt(tokens, noun - 1).replace(finalStop, "");
    const unit = nationalCurrencies.get(`${country} ${tokens[noun]?.lemma ?? ""}`);
    if (unit !== undefined) return { unit, next: noun + 1 };
  }
  return null;
}
const finalStop = /\.$/;

/** "25-year-old", "aged 25", "A. Name, 34, …": years of age. */
function readAge(tokens: readonly Token[], at: number, numeral: Numeral): { unit: string; next: number } | null {
  const from = wordAt(tokens, at) === "-" ? at + 1 : at;
  if (/^years?$/.test(wordAt(tokens, from))) {
    const old = wordAt(tokens, from + 1) === "-" ? from + 2 : from + 1;
    if (/^olds?$/.test(wordAt(tokens, old))) return { unit: "year old", next: old + 1 };
    if (wordAt(tokens, from + 1) === "of" && wordAt(tokens, from + 2) === "age")
      return { unit: "year old", next: from + 3 };
  }
  const before = at - 2;
  // "Aged 60 to 85".
  const joint = wordAt(tokens, before);
  const lead = wordAt(tokens, at - 4);
  const aged =
    joint === "aged" ||
    (/^(?:to|-|–)$/.test(joint) && lead === "aged") ||
    (joint === "and" && lead === "between" && wordAt(tokens, at - 5) === "aged");
  const apposed =
    wordAt(tokens, before) === "," &&
    (tokens[before - 1]?.pos === "PROPN" || people.has(wordAt(tokens, before - 1))) &&
    /^[,.]$/.test(wordAt(tokens, at));
  const isAge = Number.isInteger(numeral.value) && numeral.value <= oldestAge;
  if (isAge && aged && (numeral.form === "digits" || numeral.form === "words")) return { unit: "year old", next: at };
  const stands = agePronouns.has(wordAt(tokens, before - 1)) && ageVerbs.has(wordAt(tokens, before));
  const alone = closesClause.test(wordAt(tokens, at)) || tokens[at] === undefined;
  return isAge && numeral.form === "digits" && (apposed || (stands && alone)) ? { unit: "year old", next: at } : null;
}
const oldestAge = 115;
/** "Woman, 91, found ring": whoever has no name. */
const people: ReadonlySet<string> = new Set(
  `man woman boy girl mother father mum mom dad son daughter brother sister wife husband teen teenager pensioner grandmother grandfather
  schoolboy schoolgirl toddler driver pilot officer teacher nurse student pupil victim suspect defendant actor actress singer farmer widow
  cyclist motorcyclist pedestrian`.split(/\s+/),
);
const agePronouns: ReadonlySet<string> = new Set(["he", "she", "who"]);
const ageVerbs: ReadonlySet<string> = new Set(["is", "was", "turns", "turned", "s", "'s", "’s"]);
const closesClause = /^[,.;:!?)]$/;

function readHead(tokens: readonly Token[], at: number, numeral: Numeral): { unit: string; next: number } | null {
  if (isCountOfCrowd(tokens, at)) return { unit: "person", next: at };
  let head = -1;
  for (let i = at; i < tokens.length && i < at + longestNoun; i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (fillers.has(word) && head < 0) continue;
    // "state-run facilities", "short-range missiles": neither half of a compound is the head.
    if (word === "-" && i > at && tokens[i + 1]?.pos !== "NUM") {
      head = -1;
      i++;
      continue;
    }
    // "Two aged 16"
    if (calendarDays.has(word) || monthWords.has(word) || word === "aged") break;
    if (head < 0 && isParticiple(token) && isPlural(tokens[i + 1])) continue;
    // "14 of the province's polling places".
    if (possessive.test(word) && wordAt(tokens, at) === "of") {
      head = -1;
      continue;
    }
    const isPerson = unitNames.get(word) === "person";
    // Past its plural a noun phrase is over: "two schemes target families".
    const past = head >= 0 && (isPlural(tokens[head]) || tokens[head]!.pos === "PROPN");
    if (past && !isPlural(token) && !isPerson) break;
    if (token.pos === "NOUN" || isPerson || isPluralName(token, tokens[i + 1])) head = i;
    else if (token.pos !== "ADJ" && token.pos !== "PROPN") break;
    if (isPerson && tokens[i + 1]?.pos !== "NOUN") break;
  }
  if (head < 0) return null;
  const unit = unitOf(tokens[head]!);
  if (numeral.value === 1 && numeral.form === "words" && idleAfterOne.has(unit)) return null;
  return { unit, next: head + 1 };
}

/** "a gang of four", "a family of five wins the cup": as many people, where the word behind is no noun that is counted. */
function isCountOfCrowd(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 2) !== "of" || !crowds.has(wordAt(tokens, at - 3))) return false;
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || /^(?:PUNCT|VERB|AUX|CCONJ)$/.test(word.pos)) return !participle.test(word?.lower ?? "");
  // "four snatches £13m", "five wins the cup": the tagger's noun has an object.
  return word.pos === "NOUN" && /^(?:DET|NUM|SYM|PRON)$/.test(next?.pos ?? "");
}
const crowds: ReadonlySet<string> = new Set(
  "gang family team crew panel band party jury class quartet group".split(" "),
);
/** "a party of 20 stranded hikers" */
const participle = /(?:ing|ed)$/;

const possessive = /^['’]s$/;

/** "14 polling stations", "five remaining hostages", "26 wounded soldiers". */
const isParticiple = ({ pos, lower }: Token) => pos === "VERB" && /[a-z]{2}(?:ing|ed)$/.test(lower);

/** "145 million Americans": a plural name that closes its noun phrase counts as the thing counted. */
function isPluralName(token: Token, after: Token | undefined): boolean {
  if (token.pos !== "PROPN" || !/[a-z]{2}s$/.test(token.text) || after?.pos === "PROPN") return false;
  // "Three Republicans voting in favour"
  return after?.pos !== "NOUN" || after.lower.endsWith("ing");
}

/** Words of the calendar that close a noun phrase: nobody counts them. */
export const calendarDays: ReadonlySet<string> = new Set([...weekdays.keys(), ...dayShifts.keys()]);

function unitOf(token: Token): string {
  const word = token.lower;
  const name = unitNames.get(word) ?? unitNames.get(token.lemma);
  if (name !== undefined) return name;
  return token.pos === "PROPN" ? word.replace(/ies$/, "y").replace(/s$/, "") : token.lemma;
}

export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.pos === "NOUN" && (token.lemma !== token.lower || token.lemma === "people");
}
