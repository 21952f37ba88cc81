import { nameKey } from "../claims/name-key.ts";
import { honorifics } from "../claims/tables/titles.ts";
import { rarity } from "../text/rarity.ts";
import { smallCardinals } from "../text/tables/number-words.ts";
import { lemmaOf } from "./lemma.ts";
import { calendarKeys } from "./tables/calendar.ts";
import { functionWords } from "./tables/function-words.ts";
import { placeForms, placeOpeners } from "./tables/geography.ts";

/** One word of a text as a comparison sees it. Offsets are half-open UTF-16 units into the wording's text. */
export interface Word {
  /** Lower case, without possessive; several words where they are one name ("north korea"). */
  readonly form: string;
  readonly lemma: string;
  /** Equal for words that count as the same: a lemma, a name under any spelling, a country, a number's value. */
  readonly key: string;
  /** `place` and `calendar` words exclude each other: Monday is not nearly Tuesday. */
  readonly kind: "content" | "name" | "place" | "calendar" | "number" | "function";
  readonly capital: boolean;
  /** 0…1: how much it says, from its rarity in news text. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** A text made ready for comparing: its words, in order, and those of them that say something. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words that are not function words. */
  readonly content: readonly Word[];
}

/** Longer texts are compared by their beginning: no single statement is longer. */
const maxWords = 400;
const wordPattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;
const possessive = /['’]s?$/;
const hasDigit = /^\p{N}/u;
const isUpper = /^\p{Lu}/u;
/** A number says as much as a fairly rare word, the name of a country somewhat less. */
const numberWeight = 0.7;
const placeWeight = 0.6;
const relativeDays: ReadonlySet<string> = new Set(["today", "tonight", "yesterday", "tomorrow"]);
const calendarWeight = 0.4;

/** Reads a text's words. Pure, linear in its length. */
export function wordingOf(text: string): Wording {
  const words: Word[] = [];
  let held: { form: string; start: number } | null = null;
  for (const match of text.matchAll(wordPattern)) {
    if (words.length >= maxWords) break;
    const start = match.index;
    const end = start + match[0].length;
    const form = match[0].toLowerCase().replaceAll("’", "'").replace(possessive, "");
    const joined: string = held === null ? form : `${held.form} ${form}`;
    const place = held === null ? undefined : placeForms.get(joined);
    if (held !== null && place !== undefined) {
      words.pop();
      words.push({
        form: joined,
        lemma: joined,
        key: place.key,
        capital: true,
        kind: "place",
        weight: placeWeight,
        start: held.start,
        end,
      });
      held = null;
      continue;
    }
    words.push(readWord(match[0], form, start, end));
    held = placeOpeners.has(form) ? { form, start } : null;
  }
  return { text, words, content: words.filter((word) => word.kind !== "function") };
}

function readWord(text: string, form: string, start: number, end: number): Word {
  if (hasDigit.test(form)) {
    const value = form.replaceAll(",", "");
    return { form, lemma: value, key: value, capital: false, kind: "number", weight: numberWeight, start, end };
  }
  const capital = isUpper.test(text);
  const place = capital && isPlaceCase(text) ? placeForms.get(text === "US" ? "u.s." : form) : undefined;
  if (place !== undefined)
    return { form, lemma: form, key: place.key, capital, kind: "place", weight: placeWeight, start, end };
  const cardinal = smallCardinals.get(form);
  if (cardinal !== undefined && form !== "one") {
    return { form, lemma: form, key: String(cardinal), capital, kind: "number", weight: numberWeight, start, end };
  }
  const lemma = lemmaOf(form);
  const day = calendarKeys.get(form);
  if (day !== undefined && (capital || relativeDays.has(form))) {
    return { form, lemma, key: day, capital, kind: "calendar", weight: calendarWeight, start, end };
  }
  if (
    functionWords.has(lemma) ||
    honorifics.has(form) ||
    functionWords.has(form) ||
    form.endsWith("n't") ||
    form === ""
  ) {
    return { form, lemma, key: lemma, capital, kind: "function", weight: rarity(form), start, end };
  }
  const isName = capital && start > 0;
  return {
    form,
    lemma,
    key: isName ? keyOfName(form) : lemma,
    capital,
    kind: isName ? "name" : "content",
    weight: rarity(lemma),
    start,
    end,
  };
}

const memorySize = 20_000;
const memory = new Map<string, string>();
function keyOfName(form: string): string {
  let key = memory.get(form);
  if (key === undefined) {
    key = nameKey(form) || form;
    if (memory.size >= memorySize) memory.clear();
    memory.set(form, key);
  }
  return key;
}

/** Short codes count only in capitals: "UN" is a body, "Un" a part of a name. */
function isPlaceCase(text: string): boolean {
  return text.length > 3 || text === text.toUpperCase();
}
