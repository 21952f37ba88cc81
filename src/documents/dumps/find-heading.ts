import { isNoTitle, isParagraph, titlesIn } from "./find-title.ts";
import { foldName, isSectionName, menuItems, menuKeys } from "./labels.ts";
import { isStamp, type Line, lineKey } from "./lines.ts";
import { isDoubledCaption, isPictureText } from "./pictures.ts";

const fewestLetters = 15;
const fewestWords = 2;
const fewestWordsBelow = 5;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const fewestShared = 4;
const figure = /^\p{Nd}+$/u;
const parting = /[^\p{L}\p{M}\p{N}]+/u;
const first = 6;
/** The share of a page's running text that stands below its headline. */
const leastBelow = 0.55;

/**
 * Where the headline that the page's own title names stands again, nearest to what follows, else the only heading that is
 * marked as one of the first level; -1 for neither.
 *
 * @param names what the site may be called, folded: that is no headline
 */
export function findHeading(lines: readonly Line[], names: ReadonlySet<string>): number {
  const named = findNamed(lines, names);
  return named >= 0 ? named : findMarked(lines, names);
}

function findMarked(lines: readonly Line[], names: ReadonlySet<string>): number {
  const menus = menuKeys(lines);
  const places = lines.flatMap((line, i) =>
    line.heading === 1 && line.words >= fewestWords && !isNoTitle(lines, i, names, menus) ? [i] : [],
  );
  return mostFollowed(lines, places);
}

function findNamed(lines: readonly Line[], names: ReadonlySet<string>): number {
  for (let t = 0; t < Math.min(first, lines.length); t++) {
    // a sentence is the page's description
    if (lines[t]!.credit || isPictureText(lines[t]!) || isParagraph(lines[t]!)) continue;
    for (const title of titlesIn(lines[t]!.text)) {
      const key = lineKey(title);
      if (names.has(foldName(title)) || isSectionName(key) || menuItems(title).length > 0 || isStamp(title)) continue;
      // below the first line, a short one is a slogan or a label of the site
      if (t > 0 && !unspaced.test(key) && key.split(parting).length < fewestWordsBelow) continue;
      if (!unspaced.test(key) && (key.length < fewestLetters || key.split(parting).length < fewestWords)) continue;
      const places: number[] = [];
      lines.forEach((line, i) => {
        if (i > t && !line.credit && !isParagraph(line) && same(line.key, key) && !isDoubledCaption(lines, i))
          places.push(i);
      });
      const place = mostFollowed(lines, places);
      if (place >= 0) return place;
    }
  }
  return -1;
}

/** Pages write their own title a little otherwise than the headline: shortened, or with a word more. */
function same(key: string, title: string): boolean {
  if (key === title) return true;
  if (key.length > 3 * title.length) return false;
  const cut = key.replace(/\s?(?:\.\.\.|…)$/u, "");
  const shorter = cut.length < title.length ? cut : title;
  const longer = cut.length < title.length ? title : cut;
  if (shorter.length >= 25 && shorter.length >= 0.6 * longer.length && longer.startsWith(shorter)) return true;
  const [a, b] = [new Set(key.split(parting)), new Set(title.split(parting))];
  // two lines that share a day have no words in common by that
  const both = [...a].filter((word) => b.has(word) && !figure.test(word)).length;
  return both >= fewestShared && both >= 0.65 * Math.max(a.size, b.size);
}

/** Of several, the last that still has most of the running text below it. */
function mostFollowed(lines: readonly Line[], places: readonly number[]): number {
  const mass = lines.map((line) => (line.closed && line.units > 80 && line.copies < 2 ? line.units : 0));
  const after = new Array<number>(lines.length + 1).fill(0);
  for (let i = lines.length - 1; i >= 0; i--) after[i] = after[i + 1]! + mass[i]!;
  const following = places.filter((place) => after[place]! >= leastBelow * after[0]!);
  return following.length === 0 ? -1 : Math.max(...following);
}
