import { nameKey } from "../claims/names/name-key.ts";
import type { Token } from "../text/annotate.ts";
import { lemmaOf } from "../text/lemma.ts";
import { romanise } from "../text/romanise.ts";
import type { Senses } from "../text/senses/senses.ts";
import { placesInEnglish } from "../text/tables/place-names.ts";

/** What a token of a text that is not English says of its event. */
export interface ForeignTerm {
  /** English base forms of what it means, or the word without its ending. */
  readonly lemmas: readonly string[];
  /** Whether what it means is known; else it may be a frequent word. */
  readonly known: boolean;
  /** Keys of the name that it is a word of; empty for none. */
  readonly names: readonly string[];
  /** The words of a country's or a city's English name; empty for none. */
  readonly places: readonly string[];
}

/**
 * What the tokens of a text that is not English say of its event, by their places: what they mean in English, so that reports
 * of two languages meet and what every report of a language has counts for no more than in English; and names, as far as a
 * capital tells them. Words of grammar, days and numbers say nothing.
 */
export function foreignTermsOf(tokens: readonly Token[], senses: Senses): ReadonlyMap<number, ForeignTerm> {
  const found = new Map<number, ForeignTerm>();
  const folded = tokens.map(({ text }) => senses.fold(text));
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, folded, at, senses);
    if (phrase === null) {
      const term = termAt(tokens, folded, at, (found.get(at - 1)?.names.length ?? 0) > 0, senses);
      if (term !== null) found.set(at, term);
      at++;
      continue;
    }
    if (phrase.term !== null) found.set(at, phrase.term);
    at += phrase.size;
  }
  return found;
}

const none: readonly never[] = [];

/** What several words mean or name together; `term` is null for what says nothing of an event. */
function phraseAt(
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  senses: Senses,
): { readonly term: ForeignTerm | null; readonly size: number } | null {
  for (const { rest, key, kind, proper } of senses.phrasesFrom(folded[at]!)) {
    if (rest.length === 0 || (proper && !isUpper.test(senses.unelided(tokens[at]!.text)))) continue;
    if (rest.some((word, place) => !senses.isFormOf(folded[at + place + 1], word))) continue;
    const size = rest.length + 1;
    if (kind === "place" && proper) return { term: placeOf(countryOf(key)), size };
    return { term: kind === "content" ? meaningOf(lemmaOf(key)) : null, size };
  }
  return null;
}

function termAt(
  tokens: readonly Token[],
  folded: readonly string[],
  at: number,
  isBehindName: boolean,
  senses: Senses,
): ForeignTerm | null {
  const text = senses.unelided(tokens[at]!.text);
  const form = folded[at]!;
  const bare = senses.bare(text);
  if (!word.test(text) || form === "" || senses.isFunctionWord(bare) || senses.negates(form)) return null;
  if (senses.calendarKeyOf(form) !== null || senses.numberOf(form) !== null) return null;
  const capital = isUpper.test(text);
  const opens = at === 0 || stops.test(tokens[at - 1]!.text);
  // "Вена" may be Vienna, "вена" is a vein.
  const isWord = senses.isPlaceOrWord(form) && (!capital || opens);
  if (capital && !isWord && senses.isPlaceName(form)) return placeOf(senses.nameOf(form));
  const named = isWord ? none : senses.phrasesFrom(form);
  const country = named.find(({ rest, kind }) => kind === "place" && rest.length === 0);
  // What burns in "Paris" does not burn in all of France.
  if (country !== undefined && capital && placesInEnglish.has(form)) return placeOf(form);
  if (country !== undefined && (capital || !country.proper)) return placeOf(countryOf(country.key));
  if (senses.wordsIn !== null && senses.isNameLike(form)) return nameOf(form, senses);
  // "Minh" is a name, "minh" a syllable of a word.
  const meant = !senses.syllables || !capital || opens;
  // "Karl Brenner": whatever his name means.
  const isName = isBehindName || senses.isNameBehind(text, tokens[at - 1]?.text ?? "");
  if (capital && !opens && (isName || isPlace(text, folded, at, senses))) return nameOf(form, senses);
  const split = senses.mayBeCompound(text) ? senses.lastPartOf(text) : null;
  if (split !== null) {
    const parts = [senses.firstPart(text.slice(0, split)), text.slice(split)];
    const meanings = parts.map((part) => senses.meaningOf(senses.bare(part), true));
    return { ...meaningOf(), lemmas: meanings.flatMap((one) => (one === null ? [] : [lemmaOf(one)])) };
  }
  const meaning = meant ? senses.meaningOf(bare, capital) : null;
  if (meaning !== null) return meaningOf(lemmaOf(meaning));
  if (capital && (senses.capitalNouns ? isBesideName(tokens, at, senses) : !opens)) return nameOf(form, senses);
  // One syllable of a word of several says nothing.
  return senses.syllables ? null : { ...meaningOf(`${senses.stemOf(form)}·${senses.language}`), known: false };
}

const meaningOf = (...lemmas: readonly string[]): ForeignTerm => ({ lemmas, known: true, names: none, places: none });

/** "Italien" is Italy to every language, and so is what is Italian; "Genf" is Geneva. */
const placeOf = (name: string): ForeignTerm => ({ ...meaningOf(), places: name === "" ? none : name.split(/[\s-]+/u) });

/** The English name of a country, or of a body of countries, by its code; empty for what has none. */
const countryOf = (code: string): string =>
  isCode.test(code) ? (reportedNames.get(code) ?? countryNames.of(code.toUpperCase()) ?? "") : "";
const isCode = /^[a-z]{2}$/u;
const countryNames = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
/** Names that reports in English have for countries, where Unicode's locale data has others. */
const reportedNames: ReadonlyMap<string, string> = new Map([
  ["ba", "Bosnia"],
  ["cd", "Congo"],
  ["cg", "Congo"],
  ["ci", "Ivory Coast"],
  ["cz", "Czech Republic"],
  ["hk", "Hong Kong"],
  ["mm", "Myanmar"],
  ["ps", "Palestine"],
  ["tr", "Turkey"],
]);

function nameOf(form: string, senses: Senses): ForeignTerm {
  const name = senses.nameOf(form);
  const keys = nameKey(name).split(" ");
  return { ...meaningOf(romanise(name)), names: keys.filter((key) => key.length > 1) };
}

/** "In Altheim", where all nouns have a capital. */
function isPlace(text: string, folded: readonly string[], at: number, senses: Senses): boolean {
  if (!senses.capitalNouns || !senses.leadsToPlace(folded[at - 1] ?? "") || senses.isKnown(senses.bare(text)))
    return false;
  return senses.lastPartOf(text) === null ? !nounEnding.test(folded[at]!) : senses.endsAsPlace(text);
}

/** Where all nouns have a capital: "Karl Gruber", "Minister Brenner". */
function isBesideName(tokens: readonly Token[], at: number, senses: Senses): boolean {
  const isUnknown = (place: number) => {
    const text = tokens[place]?.text ?? "";
    return isUpper.test(text) && !senses.isKnown(senses.bare(text)) && senses.lastPartOf(text) === null;
  };
  return (
    isUnknown(at - 1) ||
    isUnknown(at + 1) ||
    (at > 0 && isUpper.test(tokens[at - 1]!.text) && !stops.test(tokens[at - 1]!.text))
  );
}
/** Endings of German nouns that no name has. */
const nounEnding = /(?:ung|heit|keit|schaft|ion|tat|ismus|nis|en|ern|eln)$/u;

const word = /^\p{L}[\p{L}\p{M}.'’-]+$/u;
const isUpper = /^\p{Lu}/u;
const stops = /^[.!?:;"“”„«»()–—-]+$/u;
