import { linesOf } from "../text/lines.ts";
import { firstLines } from "./provenance/end-lines.ts";
import {
  betweenNames,
  bio,
  bylineLanguages,
  calendarWords,
  creditClosing,
  creditOpening,
  saidOf,
} from "./tables/credit-clauses.ts";
import { ofThisReport, printedAgain } from "./tables/reprint-words.ts";

/** Half-open UTF-16 offsets. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Longer lines tell something. UTF-16 units. */
const longestLine = 320;
/** A bracket that closes a caption or a line. */
const bracket = /[([]([^()[\]\n]{5,120})[)\]]/gu;
/** Clauses of one line of credits: "Reporting by Tom Reed; editing by Ann Lind". */
const clause = /[^;|]+?(?:[;|]|(?<=\p{Ll}{3})\.(?=\s)|$)/gu;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.’'-]*/gu;
const capital = /^\p{Lu}/u;
const mostWords = 24;
/** What an author is stands in one of so many lines at either end. */
const endLines = 4;

/**
 * Where a text names who wrote, translated, edited or photographed it, and says nothing else.
 *
 * @param authors of the article, as its byline names them
 * @param language of the text (BCP 47), null where it is not known
 */
export function creditLinesIn(
  text: string,
  authors: readonly string[] = [],
  language: string | null = null,
): readonly Extent[] {
  const found: Extent[] = [];
  const bylines = new Set(firstLines(text).flatMap(({ start, text }) => (isByline(text, language) ? [start] : [])));
  const lines = [...linesOf(text)].filter(({ text: whole }) => whole.trim() !== "");
  for (const [at, { text: whole, start }] of lines.entries()) {
    const told = at < endLines || at >= lines.length - endLines ? authors : [];
    const isWhole =
      whole.length <= longestLine && (isCreditLine(whole, told) || isReprintNote(whole) || bylines.has(start));
    if (isWhole) found.push({ start, end: start + whole.length });
    else
      for (const inside of whole.matchAll(bracket))
        if (isCreditLine(inside[1]!, told))
          found.push({ start: start + inside.index, end: start + inside.index + inside[0].length });
  }
  return found;
}

function isCreditLine(whole: string, authors: readonly string[]): boolean {
  const clauses = whole.match(clause)?.filter((one) => /\p{L}/u.test(one)) ?? [];
  return clauses.length > 0 && clauses.every((one) => isCredit(one) || isBio(one, authors));
}

/** "By Tom Reed in Oslo"; no time ("By Christmas Eve"), and no name that begins with another language's word. */
function isByline(text: string, language: string | null): boolean {
  const opening = byline.exec(text);
  if (opening === null) return false;
  const languages = bylineLanguages[opening[1]!.toLowerCase()];
  if (languages !== undefined && language !== null && !languages.includes(language.split("-")[0]!)) return false;
  const rest = text.slice(opening[0].length);
  return areNames(rest) && !(rest.match(word) ?? []).every((one) => calendarWords.has(one.toLowerCase()));
}
const byline = /^(by|von|por|par|di|door|av)\s/iu;

/** "This article was first published in the Harbour Post and translated by Tom Reed." */
function isReprintNote(text: string): boolean {
  const note = printedAgain.exec(text);
  return note !== null && ofThisReport.test(text.slice(0, note.index));
}

/** "Tom Reed is a reporter at the Harbour Post": what an author is, who has made the article. */
function isBio(text: string, authors: readonly string[]): boolean {
  const told = text.trim();
  const isOf = (author: string) => told.startsWith(`${author} `) && bio.test(told.slice(author.length));
  return authors.some(isOf) && !saidOf.test(told);
}

function isCredit(text: string): boolean {
  const opening = creditOpening.exec(text);
  if (opening) return areNames(text.slice(opening[0].length));
  const closing = creditClosing.exec(text);
  return closing !== null && areNames(text.slice(0, closing.index));
}

/** Whether words are names, and small ones between them. */
function areNames(text: string): boolean {
  const words = text.match(word) ?? [];
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    capital.test(words[0]!) &&
    words.every((one) => capital.test(one) || betweenNames.has(one))
  );
}
