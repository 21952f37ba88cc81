import { firstLines } from "./provenance/end-lines.ts";
import { betweenNames, bio, creditClosing, creditOpening } from "./tables/credit-clauses.ts";
import { ofThisReport, printedAgain } from "./tables/reprint-words.ts";

/** Half-open UTF-16 offsets. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Longer lines tell something. UTF-16 units. */
const longestLine = 320;
const line = /[^\r\n]+/gu;
/** A bracket that closes a caption or a line. */
const bracket = /[([]([^()[\]\n]{5,120})[)\]]/gu;
/** Clauses of one line of credits: "Reporting by Tom Reed; editing by Ann Lind". */
const clause = /[^;|]+?(?:[;|]|(?<=\p{Ll}{3})\.(?=\s)|$)/gu;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}.’'-]*/gu;
const capital = /^\p{Lu}/u;
const mostWords = 24;

/**
 * Where a text names who wrote, translated, edited or photographed it, and says nothing else.
 *
 * @param authors of the article, as its byline names them
 */
export function creditLinesIn(text: string, authors: readonly string[] = []): readonly Extent[] {
  const found: Extent[] = [];
  const bylines = new Set(firstLines(text).flatMap(({ start, text }) => (isByline(text) ? [start] : [])));
  for (const { 0: whole, index } of text.matchAll(line)) {
    const isWhole =
      whole.length <= longestLine && (isCreditLine(whole, authors) || isReprintNote(whole) || bylines.has(index));
    if (isWhole) found.push({ start: index, end: index + whole.length });
    else
      for (const inside of whole.matchAll(bracket))
        if (isCreditLine(inside[1]!, authors))
          found.push({ start: index + inside.index, end: index + inside.index + inside[0].length });
  }
  return found;
}

function isCreditLine(whole: string, authors: readonly string[]): boolean {
  const clauses = whole.match(clause)?.filter((one) => /\p{L}/u.test(one)) ?? [];
  return clauses.length > 0 && clauses.every((one) => isCredit(one) || isBio(one, authors));
}

/** "By Tom Reed in Oslo" */
function isByline(text: string): boolean {
  const opening = byline.exec(text);
  return opening !== null && areNames(text.slice(opening[0].length));
}
const byline = /^(?:by|von|por|par|di|door|av)\s/iu;

/** "This article was first published in the Harbour Post and translated by Tom Reed." */
function isReprintNote(text: string): boolean {
  const note = printedAgain.exec(text);
  return note !== null && ofThisReport.test(text.slice(0, note.index));
}

/** "Tom Reed is a reporter at the Harbour Post": what an author is, who has made the article. */
function isBio(text: string, authors: readonly string[]): boolean {
  const told = text.trim();
  return authors.some((author) => told.startsWith(`${author} `) && bio.test(told.slice(author.length)));
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
