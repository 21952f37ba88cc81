import { longestFooter, shortLine } from "./limits.ts";
import { boilerplatePhrases, siteFormulae } from "./tables/boilerplate-phrases.ts";

const formula = new RegExp(anyOf(siteFormulae), "u");
const held = new RegExp(anyOf(boilerplatePhrases), "u");
const opens = new RegExp(`^[^\\p{L}\\p{N}]{0,8}${anyOf(boilerplatePhrases)}`, "u");
const ends = new RegExp(`${anyOf(boilerplatePhrases)}[^\\p{L}\\p{N}]{0,8}$`, "u");

/** How a gallery ends: a whole one may stand in one line, captions and all. */
const gallery = /(?:hide|show) caption(?: \d{1,3} of \d{1,3})?\s{0,8}$/;

/**
 * Whether a line is the site's own: by a formula that no report uses, or by an ordinary word such as "copyright" where
 * the line is short or opens or ends with it. A report that merely speaks of such things is none.
 */
export function isBoilerplate(line: string): boolean {
  if (gallery.test(line.slice(-shortLine).toLowerCase())) return true;
  if (line.length > longestFooter) return false;
  const lower = line.toLowerCase();
  return formula.test(lower) || (line.length <= shortLine ? held.test(lower) : opens.test(lower) || ends.test(lower));
}

/** A pattern for any of the phrases; none is cut out of a longer word. */
function anyOf(phrases: readonly string[]): string {
  const whole = (phrase: string) =>
    `${/^\p{L}/u.test(phrase) ? "(?<!\\p{L})" : ""}${phrase}${/\p{L}$/u.test(phrase) ? "(?!\\p{L})" : ""}`;
  return `(?:${phrases.map(whole).join("|")})`;
}
