import type { Claim } from "../../claims/claim.ts";
import { nameKey } from "../../claims/names/name-key.ts";
import { inLowerCase } from "../../text/apostrophes.ts";
import { foldLetters } from "../../text/fold-letters.ts";
import { madeOnce } from "../../text/made-once.ts";
import { remembered } from "../../text/remembered.ts";
import { russianNameOf } from "../../text/senses/russian-names.ts";
import { ukrainianNameOf } from "../../text/senses/ukrainian-names.ts";
import { soundAlike } from "../../text/sounds-alike.ts";

const isCyrillic = /\p{Script=Cyrillic}/u;

/** The name of a claim's one speaker, by the letters that it is written in; null where there is none, or several. */
const writtenName = madeOnce(({ speakers }: Claim) => {
  const [speaker, ...more] = speakers;
  const name = speaker?.name ?? null;
  return name === null || more.length > 0 ? null : { name, cyrillic: isCyrillic.test(name) };
});

/**
 * Whether two claims are given to one person whom only one of the reports names in Latin letters, or one in Ukrainian and one
 * in Russian: "Anna Brandt", "Анна Брандт"; "Олена Бережна", "Елена Бережная".
 */
export function areOneInScripts(a: Claim, b: Claim): boolean {
  const [x, y] = [writtenName(a), writtenName(b)];
  if (x === null || y === null) return false;
  if (x.cyrillic && y.cyrillic) return x.name !== y.name && areSpelledAsOne(`${x.name}\n${y.name}`);
  if (x.cyrillic === y.cyrillic) return false;
  return soundAsOne(x.cyrillic ? `${y.name}\n${x.name}` : `${x.name}\n${y.name}`);
}

/** Every word of the shorter name must be one of the longer, as Ukrainian or Russian spells it. */
const areSpelledAsOne = remembered((names: string): boolean => {
  const [x, y] = names
    .split("\n")
    .map((name) => (name.toLowerCase().match(word) ?? []).slice(0, mostWords).map(spellings));
  const [few, many] = x!.length <= y!.length ? [x!, y!] : [y!, x!];
  return few.length > 0 && few.every((one) => many.some((other) => one.some((form) => other.includes(form))));
}, 2_000);

const word = /\p{L}[\p{L}'’]*/gu;
const spellings = (name: string): readonly string[] =>
  [russianNameOf(name), ukrainianNameOf(inLowerCase(name))].map((one) => nameKey(one.replace(ending, "")));

/** "Бережная", "Бережна" */
const ending = /[аеиоуыэюяйь]+$/u;

/** Every word of the shorter name must sound like another one of the longer. */
const soundAsOne = remembered((names: string): boolean => {
  const [latin, cyrillic] = names.split("\n").map(wordsOf) as [string[], string[]];
  const [few, many] = latin.length <= cyrillic.length ? [latin, cyrillic] : [cyrillic, latin];
  const open = new Set(many);
  return (
    few.length > 0 &&
    few.every((word) => {
      const other = [...open].find((one) => (few === latin ? soundAlike(word, one) : soundAlike(one, word)));
      return other !== undefined && open.delete(other);
    })
  );
}, 2_000);

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(0, mostWords).map((word) => (isCyrillic.test(word) ? russianNameOf(word) : foldLetters(word)));
}
const mostWords = 6;
