import { nameKey } from "../claims/names/name-key.ts";
import { findNames, type NameMention } from "../claims/names/names.ts";
import type { Article } from "../documents/article.ts";
import { type Annotation, annotate, type Sentence } from "../text/annotate.ts";
import { rarity } from "../text/rarity.ts";
import type { Part } from "../text/span.ts";
import type { Passage, Term } from "./features.ts";
import {
  fewestPassageTerms,
  leastAgo,
  maxPassageKeys,
  maxPassages,
  maxPassageTerms,
  minRarity,
  pairedPassageKeys,
  passageSentences,
  rarityPower,
} from "./limits.ts";
import { type ToldDays, toldDays } from "./told-days.ts";

const dayLength = 86_400_000;
const contentTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const word = /^\p{L}[\p{L}\p{M}.-]+$/u;
const lineBreak = /[\n\r\u2028\u2029]/;

/**
 * Passages that may tell of another event: a sentence that names past days, with those that follow it in its paragraph
 * until other days are named. Those that resolve to days well before publication come first. An undated article has
 * none: its dates may well be its own event's.
 */
export function passagesOf(article: Article, annotation: Annotation): readonly Passage[] {
  const published = middleOf(article);
  if (published === null) return [];
  const found = passagesIn("text", annotation, published);
  for (const [index, caption] of article.captions.entries())
    found.push(...passagesIn(`captions[${index}]`, annotate(caption), published));
  return found
    .filter(({ terms }) => terms.length >= fewestPassageTerms)
    .sort((a, b) => Number(b.from !== null) - Number(a.from !== null))
    .slice(0, maxPassages);
}

/**
 * The keys under which passages are found: their strongest terms, one by one and in pairs. Each passage gives one in
 * turn, so that every event of a round-up can be found.
 */
export function passageKeysOf(passages: readonly Passage[]): readonly string[] {
  const lists = passages.map(keysOf);
  const keys = new Set<string>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const list of lists) {
      const key = list[turn];
      if (key !== undefined) keys.add(key);
      if (keys.size === maxPassageKeys) return [...keys];
    }
  }
  return [...keys];
}

function keysOf({ terms }: Passage): readonly string[] {
  const strongest = terms.slice(0, pairedPassageKeys).map(([term]) => term);
  const sorted = strongest.toSorted();
  return [...strongest, ...sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a} ${b}`))];
}

function middleOf(article: Article): number | null {
  const [from, to] = [Date.parse(article.publishedFrom ?? ""), Date.parse(article.publishedTo ?? "")];
  return Number.isFinite(from) && Number.isFinite(to) ? (from + to) / 2 : null;
}

function passagesIn(part: Part, annotation: Annotation, published: number): Passage[] {
  const passages: Passage[] = [];
  const told = toldDays(annotation, published).filter((days) => isPast(days, published));
  if (told.length === 0) return passages;
  const { sentences, text } = annotation;
  const names = findNames(annotation);
  const toldIn = ({ first, last }: Sentence): ToldDays | undefined => {
    const days = told[indexFrom(told, ({ at }) => at >= first)];
    return days !== undefined && days.at < last ? days : undefined;
  };
  for (let at = 0; at < sentences.length; at++) {
    const days = toldIn(sentences[at]!);
    if (!days) continue;
    let last = at;
    while (
      last + 1 < sentences.length &&
      last + 1 - at < passageSentences &&
      !lineBreak.test(text.slice(sentences[last]!.end, sentences[last + 1]!.start)) &&
      !toldIn(sentences[last + 1]!)
    )
      last++;
    passages.push({
      span: { part, start: sentences[at]!.start, end: sentences[last]!.end },
      terms: termsIn(annotation, names, sentences[at]!.first, sentences[last]!.last),
      from: days.from === null ? null : dayOf(days.from),
      to: days.to === null ? null : dayOf(days.to + dayLength - 1),
    });
    at = last;
  }
  return passages;
}

/** The place of the first of a list's items that a condition holds for, which then holds for all behind it. */
function indexFrom<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isPast(days: ToldDays, published: number): boolean {
  return days.from === null || days.from <= published - leastAgo * dayLength;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Name words (`n:` and the key) and lemmas by rarity, strongest first. */
function termsIn(annotation: Annotation, names: readonly NameMention[], first: number, last: number): readonly Term[] {
  const weights = new Map<string, number>();
  let name = indexFrom(names, ({ end }) => end > annotation.tokens[first]!.start);
  for (let at = first; at < last; at++) {
    const token = annotation.tokens[at]!;
    while (name < names.length && names[name]!.end <= token.start) name++;
    if (!word.test(token.text)) continue;
    const inName = name < names.length && names[name]!.start <= token.start;
    const surface = (inName ? token.text : token.lemma).replaceAll(".", "");
    if (surface.length < 2 || rarity(surface) < minRarity || (!inName && !contentTags.has(token.pos))) continue;
    const weight = Math.max(1, Math.round(100 * rarity(surface) ** rarityPower));
    if (inName) for (const key of nameKey(surface).split(" ")) weights.set(`n:${key}`, weight);
    else weights.set(surface, weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, maxPassageTerms);
}
