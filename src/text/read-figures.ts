import type { Annotation } from "./annotate.ts";
import { findChineseDates } from "./dates/chinese-dates.ts";
import { findDates, type LocatedDate } from "./dates/dates.ts";
import { findForeignDates } from "./dates/foreign-dates.ts";
import { italianTokens } from "./italian-tokens.ts";
import { findChineseQuantities } from "./numbers/chinese-numbers.ts";
import { findForeignQuantities } from "./numbers/foreign-numbers.ts";
import { findQuantities, type LocatedQuantity } from "./numbers/numbers.ts";

/**
 * The quantities and dates of a text by the rules of its language: "1,2" is a decimal in German and two numbers in English.
 * @param language BCP 47 primary tag; in languages that are not read nothing is found
 * @param day the day of publication, see `findDates`
 */
export function readFigures(
  annotation: Annotation,
  language: string,
  day: string | null,
): { readonly quantities: readonly LocatedQuantity[]; readonly dates: readonly LocatedDate[] } {
  if (language === "en") return { quantities: findQuantities(annotation), dates: findDates(annotation, day) };
  if (language === "zh")
    return { quantities: findChineseQuantities(annotation.text), dates: findChineseDates(annotation.text, day) };
  const words =
    language === "it"
      ? { ...annotation, tokens: italianTokens(annotation.tokens) as Annotation["tokens"] }
      : annotation;
  return { quantities: findForeignQuantities(words, language), dates: findForeignDates(words, day, language) };
}
