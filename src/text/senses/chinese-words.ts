import { RecentlyUsed } from "../recently-used.ts";
import { simplified } from "../simplify.ts";
import { familyIn, transliterated, transliteration } from "../tables/chinese-families.ts";
import { chineseNames } from "../tables/chinese-names.ts";
import { chinese } from "./tables/chinese.ts";

/** Half-open UTF-16 offsets. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

type Known = "word" | "place" | "name" | "function";

const han = /[\u3400-\u9fff]/u;
const run =
  /\d{1,2}月(?!球)|[\u3400-\u9fff·•・]+|\p{N}+(?:[.,:]\p{N}+)*[百千万亿兆]*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** No word of the table is longer, in characters. */
const longestWord = 8;
/** What a word costs: a text is cut where all cost least, so that known words and long ones stand out. */
const costs = { known: 1, knownSingle: 1.15, single: 1.7 } as const;
/** What a word of ICU's dictionary costs that the table has not, by its length: two known words are rather two. */
const dictionaryCost = (length: number) => (length > 3 ? 2.1 : length > 2 ? 1.7 : 1.4);
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

let lexicon: ReadonlyMap<string, Known> | undefined;

/** All words of the table, of countries and of known names. */
function knownWords(): ReadonlyMap<string, Known> {
  if (lexicon !== undefined) return lexicon;
  const found = new Map<string, Known>();
  const add = (list: string, kind: Known) => {
    for (const word of list.split(/\s+/u)) if (han.test(word)) found.set(simplified(word), kind);
  };
  const lines = (text: string, kind: Known) => {
    for (const line of text.split("\n")) add(line.slice(line.indexOf(": ") + 1), kind);
  };
  lines(chinese.senses, "word");
  add(chineseNames.join(" "), "name");
  const countries = new Intl.DisplayNames(["zh"], { type: "region", fallback: "none" });
  for (const code of regions) add(countries.of(code) ?? "", "place");
  lines(chinese.places, "place");
  add(chinese.functionWords, "function");
  add(chinese.auxiliaries, "function");
  add(chinese.negations, "function");
  lexicon = found;
  return found;
}
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const regions = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !/^(?:X|ZZ|Q[^A]|A[AC]|E[UZ]|UN|OO)/u.test(code));

/** Whether a word, in simplified characters, is known, and as what: a name, a place or another word; null for none. */
export function chinesePlainWord(word: string): "place" | "name" | "word" | null {
  const kind = knownWords().get(word) ?? null;
  return kind === "function" ? "word" : kind;
}

/** In characters: claims come again, whole texts do not. */
const longestKept = 400;
const recent = new RecentlyUsed<string, readonly WordPlace[]>(200);

/**
 * The words of a Chinese text, which writes them without spaces: those of the table where they fit, else those of ICU's
 * dictionary; characters that are no word by themselves stand together as one, a name for the most part.
 */
export function chineseWords(text: string): readonly WordPlace[] {
  if (text.length > longestKept) return cutText(text);
  const known = recent.get(text);
  if (known !== undefined) return known;
  const found = cutText(text);
  recent.set(text, found);
  return found;
}

function cutText(text: string): readonly WordPlace[] {
  const simple = simplified(text);
  const words: WordPlace[] = [];
  for (const { 0: piece, index } of simple.matchAll(run)) {
    if (!han.test(piece[0]!)) words.push({ start: index, end: index + piece.length });
    else for (const { start, end } of cutRun(piece)) words.push({ start: index + start, end: index + end });
  }
  return words;
}

/** Cuts characters into words at the least cost; linear in their number. */
function cutRun(piece: string): readonly WordPlace[] {
  const known = knownWords();
  const dictionary = new Map<number, number>();
  // "三枚" is a number and what it is counted with.
  for (const { segment, index } of segmenter.segment(piece))
    if (!counted.test(segment) && !areAllGrammar(segment, known)) dictionary.set(index, index + segment.length);
  const whole = wholeNames(piece, known);
  const least = new Float64Array(piece.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(piece.length + 1);
  least[0] = 0;
  for (let at = 0; at < piece.length; at++) {
    const reach = (end: number, cost: number) => {
      const all = least[at]! + cost;
      if (all >= least[end]!) return;
      least[end] = all;
      from[end] = at;
    };
    reach(at + 1, known.has(piece[at]!) ? costs.knownSingle : costs.single);
    for (let end = Math.min(piece.length, at + longestWord); end > at + 1; end--)
      if (known.has(piece.slice(at, end))) reach(end, costs.known);
    const end = dictionary.get(at);
    if (end !== undefined && end > at + 1) reach(end, dictionaryCost(end - at));
    const number = numerals.exec(piece.slice(at, at + longestWord))?.[0].length ?? 0;
    if (number > 1) reach(at + number, costs.known);
    const name = whole.get(at);
    if (name !== undefined) reach(name, costs.known);
  }
  const words: WordPlace[] = [];
  for (let end = piece.length; end > 0; end = from[end]!) words.push({ start: from[end]!, end });
  words.reverse();
  return joinUnknown(piece, words, known);
}

const numerals = /^[零〇一二两三四五六七八九十百千万亿]+/u;
const counted = /^[一二两三四五六七八九十百千万多余几数\d]+[个名位人枚架艘起例辆座栋家次件条项场种份批]$/u;

/** Where names with a point in them begin and end: "亚历山大·某某", but not the end of the office before it. */
function wholeNames(piece: string, known: ReadonlyMap<string, Known>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!point.test(piece)) return found;
  for (const { 0: written, index } of piece.matchAll(pointed)) {
    let start = index;
    for (let length = 2; length <= longestOffice; length++)
      for (let from = Math.max(0, index - length + 1); from < index; from++)
        if (known.has(piece.slice(from, from + length))) start = Math.max(start, from + length);
    if (start < index + written.length - 2) found.set(start, index + written.length);
  }
  return found;
}
const point = /[·•・]/u;
const pointed = new RegExp(`[${transliteration}]{1,8}(?:[·•・][${transliteration}]{1,8}){1,4}`, "gu");
const longestOffice = 4;

/** "还被": words of grammar that follow one another. */
const areAllGrammar = (segment: string, known: ReadonlyMap<string, Known>): boolean =>
  segment.length > 1 && !known.has(segment) && [...segment].every((sign) => known.get(sign) === "function");

/**
 * Where words begin that only sound: characters that foreign names are written with, two and more of them next to one
 * another, and no two countries ("美韩").
 */
function soundsIn(piece: string, words: readonly WordPlace[], known: ReadonlyMap<string, Known>): ReadonlySet<number> {
  const found = new Set<number>();
  const sounds = ({ start, end }: WordPlace): boolean => {
    const own = piece.slice(start, end);
    const kind = known.get(own);
    return transliterated.test(own) && (end - start === 1 ? kind !== "function" : kind === undefined);
  };
  for (let first = 0; first < words.length; first++) {
    let last = first;
    while (last < words.length && sounds(words[last]!)) last++;
    const run = words.slice(first, last);
    const whole = run.length === 0 ? "" : piece.slice(run[0]!.start, run.at(-1)!.end);
    const places = run.every(({ start, end }) => known.get(piece.slice(start, end)) === "place");
    if (run.length > 1 && whole.length > 2 && !places) for (const { start } of run) found.add(start);
    first = Math.max(first, last - 1);
  }
  return found;
}

/** "毛 某 某", "恩 古 拉": single characters of no meaning of their own are one word. */
function joinUnknown(piece: string, words: readonly WordPlace[], known: ReadonlyMap<string, Known>): WordPlace[] {
  const joined: WordPlace[] = [];
  const named = soundsIn(piece, words, known);
  let open = false;
  for (const word of words) {
    const own = piece.slice(word.start, word.end);
    const part = (own.length === 1 && !known.has(own) && !numerals.test(own)) || named.has(word.start);
    const last = joined.at(-1);
    if (part && open && last !== undefined) joined[joined.length - 1] = { start: last.start, end: word.end };
    else joined.push(word);
    open = part;
  }
  return joined;
}

/** Whether a word, in simplified characters, is a name as far as it shows: a known one, one with a point, or one of nobody's dictionary that opens as names do. */
export function looksLikeChineseName(word: string): boolean {
  const kind = knownWords().get(word);
  if (kind !== undefined) return kind === "name";
  if (/[·•・]/u.test(word)) return word.length > 3;
  if (!/^[\u3400-\u9fff]{2,8}$/u.test(word)) return false;
  const [first] = segmenter.segment(word);
  // ICU's dictionary has no such word.
  if (first!.segment.length === word.length) return false;
  const family = familyIn(word);
  return (
    (family > 0 && word.length > family && word.length <= family + 2) || (word.length > 2 && transliterated.test(word))
  );
}
