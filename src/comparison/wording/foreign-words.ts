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
  // "L'Italie" is written as "Italie" is, and has its capital.
  const written = places.map(({ start, end }) => senses.unelided(text.slice(start, end)));
  const folded = written.map(senses.fold);
  const behind = (place: number) => text.slice(places[place]!.end, places[place + 1]?.start ?? text.length);
  const endsSentence = (place: number) => sentenceStop.test(behind(place));
  const endsClause = (place: number) =>
    place === places.length - 1 ||
    /[^\s]/u.test(behind(place)) ||
    senses.joins(folded[place + 1]!) ||
    senses.partsBefore(folded[place + 1]!);
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
    const billions = billionsAt(written, place, senses);
    if (billions !== null) {
      add(foreignLexeme(billions, alone, senses), 1);
      add(foreignMeaning(folded[place]!, "billion", senses), 1);
    } else if (told.has(place) || (behind(place).startsWith("$") && word.length <= longestCoin))
      add(foreignParticle(folded[place]!, senses), 1);
    else if (several !== null) add(several.lexeme, several.words);
    else if (names.has(place) && partOfCountry(word, start, senses) === null) add(foreignName(word, senses), 1);
    else if (verb !== null) {
      for (let at = verb.from; at < verb.to; at++) told.add(at);
      add(foreignMeaning(folded[place]!, verb.meaning, senses), 1);
    } else {
      const beside = { before: written[place - 1] ?? null, next: written[place + 1] ?? null };
      for (const part of partsOf(word, places[place]!.end - word.length, senses))
        words.push({
          lexeme: part.country ?? foreignLexeme(part.word, beside, senses),
          start: part.start,
          end: part.end,
        });
      place++;
    }
  }
  return words;
}

/** "1.500 millones" is 1.5 billion: the number that a thousand millions are counted with; null for any other. */
function billionsAt(written: readonly string[], place: number, senses: Senses): string | null {
  const [word, next] = [written[place]!, written[place + 1]];
  if (next === undefined || !ofThousand.test(word) || senses.meaningOf(senses.bare(next)) !== "million") return null;
  return String(Number(word.replace(".", "")) / 1000).replace(".", ",");
}
const ofThousand = /^[1-9]\d{0,2}\.\d{3}$/u;
const alone = { before: null, next: null };

/** "R$ 40 milhões", "US$ 3": the letters of a currency's sign are no word. */
const longestCoin = 3;
const noNames: ReadonlySet<number> = new Set();
const sentenceStop = /[.!?;:]/u;
/** Whether a space or a hyphen is all that stands between a word and the next one. */
const areBeside = /^[\s-]$/u;

interface Part {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What it is where it names a country: behind another part it has no capital. */
  readonly country?: Word["lexeme"];
}

/** The parts of a compound, each as a word of its own; the word itself where it has none. */
function partsOf(word: string, start: number, senses: Senses): readonly Part[] {
  const inCountry = partOfCountry(word, start, senses);
  if (inCountry !== null) return inCountry;
  const at = senses.mayBeCompound(word) ? senses.lastPartOf(word) : null;
  if (at === null) return [{ word, start, end: start + word.length }];
  const [first, last] = [word.slice(0, at), word.slice(at)];
  return [
    ...partsOf(senses.firstPart(first), start, senses),
    {
      word: senses.capitalNouns ? last[0]!.toUpperCase() + last.slice(1) : last,
      start: start + at,
      end: start + word.length,
    },
  ];
}

/** "Ostukraine", "Norditalien": a part of a country. */
function partOfCountry(word: string, start: number, senses: Senses): readonly Part[] | null {
  const [side] = (senses.capitalNouns ? sideOfCountry.exec(word) : null) ?? [];
  if (side === undefined || word.length - side.length < shortestCountry) return null;
  const name = word[side.length]!.toUpperCase() + word.slice(side.length + 1);
  const country = foreignPhrase([name], [senses.fold(name)], { at: 0, last: 0 }, senses);
  if (country?.lexeme.kind !== "place") return null;
  const middle = start + side.length;
  return [
    { word: side, start, end: middle },
    { word: name, start: middle, end: start + word.length, country: country.lexeme },
  ];
}
const sideOfCountry = /^(?:Ost|West|Süd|Nord|Zentral)(?=\p{Ll})/u;
const shortestCountry = 4;
