import type { Line } from "./lines.ts";
import { functionWords } from "./tables/function-words.ts";

/** The share of the first reading's body, from its beginning, that the rest is held against. */
const coreShare = 0.6;
const longestCore = 3000;
/** Lines with fewer content words say too little. */
const fewestWords = 5;
/** Characters of a line whose words are looked at. */
const looked = 2000;
const shortestWord = 4;
/** Words are held together by their stems, roughly. */
const stemLength = 6;
/** The share of known words at which a line may as well belong as not, and what a share of one more weighs. */
const neutral = 0.2;
const neutralPairs = 0.06;
const slope = 4;
const most = 0.9;
/** An opening of fewer content words does not show by what it lacks that a line is of another story. */
const tellingOpening = 60;

const word = /[\p{L}\p{M}]+/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * How much the words of each line speak for its belonging to the same story as the opening of the body, in log-odds;
 * 0 for the opening itself and for lines too short to tell. Stories that a page offers next speak of other things.
 */
export function kinshipOf(lines: readonly Line[], body: readonly boolean[], title: string): number[] {
  const total = lines.reduce((sum, line, i) => sum + (body[i] ? line.units : 0), 0);
  const known = new Set(contentOf(title));
  let seen = 0;
  let last = -1;
  lines.forEach((line, i) => {
    if (!body[i] || seen > Math.min(longestCore, coreShare * total)) return;
    for (const each of contentOf(line.text)) known.add(each);
    seen += line.units;
    last = i;
  });
  const least = -most * Math.min(1, last < 0 ? 0 : known.size / tellingOpening);
  return lines.map((line, i) => {
    if (i <= last) return 0;
    const own = contentOf(line.text);
    if (own.size < fewestWords) return 0;
    let both = 0;
    for (const each of own) if (known.has(each)) both++;
    return Math.max(
      least,
      Math.min(most, slope * (both / own.size - (unspaced.test(line.text) ? neutralPairs : neutral))),
    );
  });
}

/** The longer words of a text by their stems; of scripts without spaces, pairs of characters. */
export function contentOf(text: string): Set<string> {
  const content = new Set<string>();
  for (const [match] of text.slice(0, looked).toLowerCase().matchAll(word)) {
    if (unspaced.test(match)) for (let i = 0; i + 2 <= match.length; i++) content.add(match.slice(i, i + 2));
    else if (match.length >= shortestWord && !functionWords.has(match)) content.add(match.slice(0, stemLength));
  }
  return content;
}
