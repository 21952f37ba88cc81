import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { isKnownWord } from "../../text/rarity.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { bodiesWithOf, bodyFields, organisationWords, peoples } from "../tables/organisations.ts";
import { demonyms, places } from "../tables/places.ts";
import { roleNouns } from "../tables/titles.ts";
import { isCalendarAt } from "./calendar.ts";
import { isGivenVerb } from "./capital-names.ts";
import { isField, isNamedByCause } from "./named-by-cause.ts";

/** Longer runs of capitals are headings. */
const maxWords = 8;

const lastOfAscii = "\x7f";
const titlecase = /^\p{Lt}/u;

/** "NATO", "U.N.": capitals alone. */
export const acronym = /^(?:\p{Lu}\.?){2,6}$/u;

/** What stands behind a name and is none of it: "Ann Miller QC". */
export const postNominals: ReadonlySet<string> = new Set(["QC", "KC", "MP", "MEP", "MSP", "OBE", "CBE", "MBE"]);

/** Starts with a letter. */
export const letter = /^\p{L}/u;

const apostrophe = /^['’]s?$/;

/** The full stop of an abbreviation. */
export const finalStop = /\.$/;

const particles: ReadonlySet<string> = new Set(
  "de la las los da das do dos du di del della van von der den ter bin ibn ben al el le ul zu".split(" "),
);

/** Parts of speech that open no name. */
export const notNames: ReadonlySet<string> = new Set([
  "DET",
  "ADP",
  "CCONJ",
  "SCONJ",
  "PRON",
  "ADV",
  "AUX",
  "PART",
  "INTJ",
]);

/** Marks after which a capital proves nothing. */
export const openers: ReadonlySet<string> = new Set([
  "“",
  '"',
  "‘",
  "'",
  "«",
  "„",
  "(",
  "[",
  ":",
  "—",
  "–",
  "…",
  "•",
  "*",
]);

/** Whether a token starts with a capital. */
export function isCapital(token: Token): boolean {
  return startsWithCapital(token.text) || (token.text > lastOfAscii && titlecase.test(token.text));
}

/** Whether a name may start at a token. */
export function opensName(tokens: readonly Token[], at: number, first: number, titled: boolean): boolean {
  const token = tokens[at]!;
  if (!isCapital(token) || isCalendarAt(tokens, at)) return false;
  if (token.text === "I" || token.text === "TO") return false;
  if (notNames.has(token.pos))
    return (
      (at > first && !titled && !openers.has(tokens[at - 1]!.text)) ||
      givenNames.has(token.lower) ||
      isGivenVerb(tokens, at)
    );
  if (titled) return token.pos === "PROPN" || acronym.test(token.text);
  return at > first || token.pos !== "VERB" || isCapitalAt(tokens, at + 1);
}

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token) && token.text !== "I";
}

/** The first token after the run of capitalised words that starts at `from`. */
export function endOfRun(tokens: readonly Token[], from: number, last: number, titled: boolean): number {
  let at = from + 1;
  let withOf =
    takesOf(tokens[from]!) || (!titled && (isNamedByPlace(tokens, from) || isNamedByCause(tokens, from, last)));
  while (at < last && at - from < maxWords) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    const next = tokens[at + 1];
    const close = token.start - before.end <= 1;
    if (!close) break;
    if (
      isCapital(token) &&
      !isCalendarAt(tokens, at) &&
      token.text !== "I" &&
      !(token.pos === "PRON" || token.pos === "AUX" || token.text === "TO")
    ) {
      if (titled && token.pos !== "PROPN" && !givenNames.has(token.lower)) break;
      withOf = takesOf(token);
      at++;
    } else if (
      apostrophe.test(token.text) &&
      next &&
      isCapital(next) &&
      (peoples.has(before.lower) ||
        isOfficers(tokens, at) ||
        (saints.has(tokens[from]!.lower) && organisationWords.has(next.lower)))
    ) {
      withOf ||= takesOf(next);
      at += 2;
    } else if (
      isHyphen(token) &&
      token.start === before.end &&
      next &&
      next.start === token.end &&
      letter.test(next.text)
    ) {
      at += 2;
    } else if (!titled && isNumberOfStation(tokens, at)) {
      at++;
    } else if (at + 2 < last && isArabicArticle(tokens, at)) {
      at += 3;
    } else if (at + 2 < last && token.text === "and" && isFieldOfBody(tokens, at, last)) {
      at += 2;
    } else if (
      at + 1 < last &&
      next &&
      isCapital(next) &&
      !isCalendarAt(tokens, at + 1) &&
      joins(token, withOf, before)
    ) {
      withOf = false;
      at += 2;
    } else if (
      at + 2 < last &&
      withOf &&
      (token.lemma === "of" || (token.lemma === "for" && !roleNouns.has(before.lower))) &&
      next?.lemma === "the" &&
      isCapitalAt(tokens, at + 2)
    ) {
      withOf = false;
      at += 3;
    } else break;
  }
  return Math.min(at, last);
}

/** "Orla County Sheriff's Office", and not "the Minister's Party": the body that an officer heads. */
const isOfficers = (tokens: readonly Token[], apostrophe: number) =>
  /^(?:sheriff|attorney|prosecutor|coroner|governor|marshal|ombudsman|commissioner)$/.test(
    tokens[apostrophe - 1]!.lower,
  ) && /^(?:office|department|bureau)$/.test(tokens[apostrophe + 1]?.lower ?? "");

/** "Channel 4 News", "BBC Radio 5": a station's number, and not "Radio 4 times". */
function isNumberOfStation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.text;
  if (!/^\d{1,2}$/.test(tokens[at]!.text) || !/^(?:Channel|Radio|BBC|France|RTL|TVP|Rai)$/.test(before)) return false;
  const next = tokens[at + 1];
  return next === undefined || next.pos !== "NOUN" || isCapital(next);
}

/** "St Olaf's Hospital" is one name, and "Reed's Church" two. */
const saints: ReadonlySet<string> = new Set(["st", "st.", "saint", "king", "queen", "children", "women"]);

/** "al-" and "el-" before a capital, whose first token is at `at`. */
export function isArabicArticle(tokens: readonly Token[], at: number): boolean {
  const [article, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    article !== undefined &&
    hyphen !== undefined &&
    name !== undefined &&
    arabicArticles.has(article.lower) &&
    isHyphen(hyphen) &&
    isCapital(name) &&
    article.end === hyphen.start &&
    hyphen.end === name.start
  );
}

const arabicArticles: ReadonlySet<string> = new Set("al el ul as ad an ar at az ash".split(" "));

/** "The Port of Karwick", "the Order of Malta": a common noun with a capital in the middle of a sentence is part of a name. */
function isNamedByPlace(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return (
    tokens[at - 1]?.lower === "the" &&
    tokens[at + 1]?.text === "of" &&
    isKnownWord(lower) &&
    !places.has(lower) &&
    !demonyms.has(lower) &&
    !givenNames.has(lower) &&
    // "The Rebels of Karland": people, and where they are.
    !(lower.endsWith("s") && places.has(tokens[at + 2]?.lower ?? ""))
  );
}

function takesOf(token: Token): boolean {
  const word = token.lower;
  return bodiesWithOf.has(word) || roleNouns.has(word);
}

/** Whether a token joins two words into one. */
export function isHyphen(token: Token): boolean {
  return token.text === "-" || token.text === "‐" || token.text === "‑" || token.text === "–";
}

function joins(token: Token, withOf: boolean, before: Token): boolean {
  if (token.text === "&" || particles.has(token.lower)) return true;
  // "Council on Foreign Relations"
  if (token.text === "on") return councils.has(before.lower);
  return withOf && (token.text === "of" || token.text === "for");
}
const councils: ReadonlySet<string> = new Set(["council", "committee", "commission", "subcommittee", "institute"]);

/**
 * "Fish and Wildlife Service", "Food and Drug Administration", "Department of Health and Safety", "Hollin Fire and Rescue":
 * two fields of one body.
 */
function isFieldOfBody(tokens: readonly Token[], and: number, last: number): boolean {
  const [one, other] = [tokens[and - 1]!, tokens[and + 1]!];
  if (!isCapital(other)) return false;
  if (/^(?:of|for)$/.test(tokens[and - 2]?.text ?? "") && isField(one) && isField(other)) return true;
  if (!bodyFields.has(one.lower)) return false;
  const before = tokens[and - 2];
  if (before?.pos === "PROPN" && isCapital(before) && bodyFields.has(other.lower)) return true;
  for (let at = and + 1; at < Math.min(last, and + 4) && isCapital(tokens[at]!); at++)
    if (at > and + 1 && organisationWords.has(tokens[at]!.lower)) return true;
  return false;
}
