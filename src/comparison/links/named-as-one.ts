import type { Article } from "../../documents/article.ts";

/** Tells of two names whether they stand side by side in a report as those of one thing. */
export type NamedAsOne = (a: string, b: string) => boolean;

/** "Saddam Hussein", "Farrow, Karsland"; no list: "Farrow, Belmor and Dorrick". */
export function areNamedAsOne(article: Article, a: string, b: string): boolean {
  return isBeside(article.text, a, b) || isBeside(article.text, b, a);
}

function isBeside(text: string, a: string, b: string): boolean {
  if (text.includes(`${a} ${b}`)) return true;
  const both = `${a}, ${b}`;
  for (let at = text.indexOf(both); at >= 0; at = text.indexOf(both, at + 1))
    if (
      !goesOn.test(text.slice(at + both.length, at + both.length + longestJoint)) &&
      !listBefore.test(text.slice(Math.max(0, at - longestJoint), at))
    )
      return true;
  return false;
}
/** "Farrow, Belmor and Dorrick", "Asher, Farrow, Belmor, Dorrick": of several places more stand before or behind. */
const goesOn = /^(?:,? (?:and|or|sowie|und|y|et|e) |, \p{Lu}|\p{L})/u;
const listBefore = /\p{L}, $/u;
const longestJoint = 8;

/**
 * The same of places and things of which nobody knows more than their names, in any of some reports: one that gives a town
 * with what it lies in ("the Karsland town of Farrow", "Farrow (Karsland)") tells what another means by either alone.
 */
export function namedAsOneIn(articles: Iterable<Article>): NamedAsOne {
  const texts = [...new Set([...articles].map(({ text }) => text))];
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const told =
      known.get(key) ?? texts.some((text) => isBeside(text, a, b) || isBeside(text, b, a) || liesIn(text, a, b));
    known.set(key, told);
    return told;
  };
}

const liesIn = (text: string, a: string, b: string) =>
  [`${a} (${b})`, `${b} (${a})`].some((both) => text.includes(both)) || isTownOf(text, a, b) || isTownOf(text, b, a);

function isTownOf(text: string, region: string, town: string): boolean {
  for (let at = text.indexOf(region); at >= 0; at = text.indexOf(region, at + 1)) {
    const behind = text.slice(at + region.length, at + region.length + longestKind + town.length);
    const name = ofRegion.exec(behind)?.[1] ?? "";
    if (name.startsWith(town) && !isLetter.test(name.slice(town.length))) return true;
  }
  return false;
}
const ofRegion =
  /^(?:['’]s)? (?:\p{Ll}+ ){0,2}(?:town|city|village|suburb|port|resort|capital|district|borough|area|region|island) (?:of )?(\p{Lu}.*)$/u;
const isLetter = /^\p{L}/u;
/** UTF-16 units, with the letter behind. */
const longestKind = 41;
