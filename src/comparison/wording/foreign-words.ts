import type { Senses } from "../../text/senses/senses.ts";
import { separatedAt } from "../../text/senses/separable-verbs.ts";
import { foreignLexeme, foreignMeaning, foreignName, foreignParticle, foreignPhrase } from "./foreign-lexemes.ts";
import { namesAmong } from "./names-among-nouns.ts";
import type { Word } from "./wording.ts";

/** Words of a country's name, and of a phrase, at most. */
const longestPlace = 5;

/**
 * Reads the words of a text that is not English: names of countries and phrases are one word each, a compound is as many as
 * it has parts, and a verb that its clause ends with another word of has the meaning of both.
 *
 * @param places where its words stand, half-open UTF-16 offsets
 */
export function foreignWordsOf(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
  senses: Senses,
): Word[] {
  const written = places.map(({ start, end }) => text.slice(start, end));
  const folded = written.map(senses.fold);
  const behind = (place: number) => text.slice(places[place]!.end, places[place + 1]?.start ?? text.length);
  const endsSentence = (place: number) => sentenceStop.test(behind(place));
  const endsClause = (place: number) =>
    place === places.length - 1 || /[^\s]/u.test(behind(place)) || senses.joins(folded[place + 1]!);
  const names = senses.capitalNouns ? namesAmong(written, folded, behind, senses) : noNames;
  const told = new Set<number>();
  const words: Word[] = [];
  for (let place = 0; place < places.length; ) {
    const { start } = places[place]!;
    const word = written[place]!;
    const add = (lexeme: Word["lexeme"], size: number) => {
      words.push({ lexeme, start, end: places[place + size - 1]!.end });
      place += size;
    };
    let last = place;
    while (last + 1 < Math.min(places.length, place + longestPlace) && areBeside.test(behind(last))) last++;
    const several = foreignPhrase(written, folded, { at: place, last }, senses);
    const verb = separatedAt(senses.separatedFrom(folded[place]!), folded, place, endsClause, endsSentence);
    if (told.has(place) || (behind(place).startsWith("$") && word.length <= longestCoin))
      add(foreignParticle(folded[place]!, senses), 1);
    else if (several !== null) add(several.lexeme, several.words);
    else if (names.has(place)) add(foreignName(word, senses), 1);
    else if (verb !== null) {
      for (let at = verb.from; at < verb.to; at++) told.add(at);
      add(foreignMeaning(folded[place]!, verb.meaning, senses), 1);
    } else {
      const beside = { before: written[place - 1] ?? null, next: written[place + 1] ?? null };
      for (const part of partsOf(word, start, senses))
        words.push({ lexeme: foreignLexeme(part.word, beside, senses), start: part.start, end: part.end });
      place++;
    }
  }
  return words;
}

/** "R$ 40 milhões", "US$ 3": the letters of a currency's sign are no word. */
const longestCoin = 3;
const noNames: ReadonlySet<number> = new Set();
const sentenceStop = /[.!?;:]/u;
/** Whether a space or a hyphen is all that stands between a word and the next one. */
const areBeside = /^[\s-]$/u;
const isUpper = /^\p{Lu}/u;

interface Part {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a compound, each as a word of its own; the word itself where it has none. */
function partsOf(word: string, start: number, senses: Senses): readonly Part[] {
  const at = senses.capitalNouns && isUpper.test(word) ? senses.lastPartOf(word) : null;
  if (at === null) return [{ word, start, end: start + word.length }];
  const [first, last] = [word.slice(0, at), word.slice(at)];
  return [
    ...partsOf(senses.firstPart(first), start, senses),
    { word: last[0]!.toUpperCase() + last.slice(1), start: start + at, end: start + word.length },
  ];
}
