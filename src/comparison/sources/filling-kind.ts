import { organisationWords } from "../../claims/tables/organisations.ts";
import { demonyms, places } from "../../claims/tables/places.ts";
import { honorifics, roleModifiers, roleNouns, shortTitles } from "../../claims/tables/titles.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { type Actor, bodySorts, isPartOrSeat, knownActors } from "../tables/actors.ts";
import { placeForms, seatsOfGovernment } from "../tables/geography.ts";
import { isCommonWord } from "../wording/lexicon.ts";
import { isNamed } from "../wording/named-words.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { isMedium } from "./speakers.ts";

/** What stands in a place of a text, as far as its words tell. */
export type FillingKind =
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "country"; readonly country: string }
  /** With the key of the country whose government it stands for. */
  | { readonly kind: "city"; readonly name: string; readonly country: string | null }
  | { readonly kind: "body"; readonly actor: Actor }
  /** A body by its sort alone: "the army". */
  | { readonly kind: "sort"; readonly sort: string }
  /** A name, of whatever. */
  | { readonly kind: "name"; readonly name: string };

/** What words of a text, next to one another, stand for; null for a description and whatever else may be anything. */
export function kindOfFilling(wording: Wording, filling: readonly Word[], isPlace: boolean): FillingKind | null {
  const name = nameAround(wording, filling);
  return name === null ? sortOf(filling) : kindOfName(name, isPlace && !isHeadline(wording));
}

/** Whether nearly all words have a capital, which then tells no name: "Two Held at Mill". */
const isHeadline = ({ content }: Wording) =>
  content.filter(({ lexeme: { kind, capital } }) => capital || kind === "number").length >= 0.8 * content.length;

/** "The army", "government troops": told by the last word. */
function sortOf(filling: readonly Word[]): FillingKind | null {
  const sort = filling.some(isNamed) ? undefined : bodySorts.get(filling.at(-1)!.lexeme.lemma);
  return sort === undefined ? null : { kind: "sort", sort };
}

/** The whole name that some words of a text are of, with the title before it; null where they are not all of one. */
function nameAround({ text, words }: Wording, filling: readonly Word[]): string | null {
  let first = words.indexOf(filling[0]!);
  let last = words.indexOf(filling.at(-1)!);
  for (let at = first; at <= last; at++) {
    const { lexeme, start } = words[at]!;
    if (
      lexeme.kind === "function"
        ? lexeme.form !== "of"
        : !(isNamed(words[at]!) || (start === 0 && isTitled(lexeme.form)))
    )
      return null;
  }
  while (first > 0 && isOfName(words[first - 1]!, words[first]!, text)) first--;
  while (last + 1 < words.length && isOfName(words[last + 1]!, words[last]!, text)) last++;
  return last - first < longestName ? text.slice(words[first]!.start, words[last]!.end) : null;
}
const longestName = 8;

/** Whether a word goes on with the name that stands beside it. */
function isOfName(word: Word, beside: Word, text: string): boolean {
  const { lexeme, start, end } = word;
  const between = start < beside.start ? text.slice(end, beside.start) : text.slice(beside.end, start);
  if (between !== " " && between !== ". " && between !== "-") return false;
  if (lexeme.kind === "place" || lexeme.kind === "calendar") return false;
  return lexeme.capital && (lexeme.isName || start > 0 || isTitled(lexeme.form));
}

const isTitle = (form: string) =>
  roleNouns.has(form) || honorifics.has(form) || roleModifiers.has(form) || shortTitles.has(form);
const isTitled = (form: string) => isTitle(form) || givenNames.has(form) || knownActors.has(form);

/** What a name stands for by itself. A word of the dictionary may be a place's name where only places stand. */
function kindOfName(written: string, isPlace: boolean): FillingKind | null {
  const whole = written.toLowerCase().replace(opening, "").replace(possessive, "");
  if (isPartOrSeat(whole) || isMedium.test(whole) || ofScale.test(whole)) return null;
  const country = placeForms.get(whole);
  if (places.has(whole) && (country === undefined || seatsOfGovernment.has(whole)))
    return { kind: "city", name: whole, country: country ?? null };
  if (country !== undefined) return { kind: "country", country };
  const actor = knownActors.get(whole);
  if (actor !== undefined) return { kind: "body", actor };
  const words = whole.split(apart).filter(Boolean);
  const from = words.findIndex((word) => !isTitle(word));
  if (from < 0 || words.slice(0, from).some((word) => crowned.has(word))) return null;
  const own = words.slice(from);
  const name = own.map(bare).join(" ");
  if (own.some((word) => organisationWords.has(word) || ofBody.has(word)))
    return from > 0 ? null : { kind: "name", name };
  const isPerson = from > 0 || (own.length > 1 && givenNames.has(own[0]!));
  if (isPerson && own.length <= longestPerson && !own.some((word) => ofPlace.has(word)))
    return { kind: "person", name };
  const isAny = own.every((word) => isCommonWord(word) || placeForms.has(word) || demonyms.has(word));
  return isAny && !(isPlace && from === 0) ? null : { kind: "name", name };
}
const bare = (word: string) => word.replace(possessive, "");
/** "Celsius", "F". */
const ofScale = /^(?:celsius|fahrenheit|\p{L}\.?)$/u;
const opening = /^the\s/u;
const possessive = /['’]s?$/u;
const apart = /[^\p{L}\p{N}'’]+/u;
const longestPerson = 3;
/** "Charlotte Street", "Lincoln Park": what bears somebody's name. */
const ofPlace: ReadonlySet<string> = new Set(
  "street road avenue lane square park garden gardens bridge tower hotel inn hall house school hospital station lake river island islands county city town village bay beach hill hills valley stadium airport arena court cup prize award day act law report team".split(
    " ",
  ),
);
const ofBody: ReadonlySet<string> = new Set(["of", "for", "and"]);
/** Who bears one of these is known by other names, too. */
const crowned: ReadonlySet<string> = new Set(
  "king queen prince princess duke duchess earl countess viscount baron baroness marquess emperor sultan emir pope lord lady".split(
    " ",
  ),
);
