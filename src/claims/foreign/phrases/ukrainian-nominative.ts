import { casesOfGivenNames } from "../../../text/senses/ukrainian-names.ts";
import { ukrainianMen, ukrainianWomen } from "../../../text/tables/ukrainian-given-names.ts";

/**
 * A person's name out of an oblique case: "Ганни Лісової" is "Ганна Лісова", "Іванові Ковальчуку" "Іван Ковальчук". By the
 * given names of the table and the endings of family names; what has none of them stays as it is. A name of one word is put
 * back where it stands behind "за словами …" alone, in the genitive.
 */
export function ukrainianNominative(name: string, genitive: boolean): string {
  const words = name.split(" ");
  if (words.length === 1) return genitive ? singleOf(name) : name;
  const first = words[0]!;
  // "МЗС Каддари": what stands behind is whose it is.
  if (/^\p{Lu}{2,}$/u.test(first)) return name;
  if (ukrainianMen.has(first) && !ukrainianWomen.has(first)) return name;
  const { men, women } = casesOfGivenNames();
  const [man, woman] = [men.get(first), women.get(first)];
  // "Олександра Білова" is a woman's name as it stands, and a man's in the genitive: the family name's case is the same.
  if (ukrainianWomen.has(first) && (man === undefined || !genitive || feminine.test(words.at(-1)!))) return name;
  if (man !== undefined) return [man, ...words.slice(1).map((word) => familyOf(word, true))].join(" ");
  if (woman !== undefined) return [woman, ...words.slice(1).map((word) => familyOf(word, false))].join(" ");
  if (!genitive) return name;
  const male = !/[иії]$/u.test(first);
  return [givenOf(first, male), ...words.slice(1).map((word) => familyOf(word, male))].join(" ");
}

/** "Лісова", "Ковальська": no man's genitive. */
const feminine = /[сцз]ька$/u;

/** A given name that no table has, from the genitive. */
function givenOf(word: string, male: boolean): string {
  if (!male)
    return word
      .replace(/ії$/u, "ія")
      .replace(/(?<=[аеоуь’'])ї$/u, "я")
      .replace(/(?<=[лнрт])і$/u, "я")
      .replace(/и$/u, "а");
  if (/[аеиіоуюя]я$/u.test(word)) return word.replace(/я$/u, "й");
  return word.replace(/(?<=[лнр])я$/u, "ь").replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "");
}

function singleOf(word: string): string {
  const family = familyOf(word, true);
  return family === word ? familyOf(word, false) : family;
}

/** Endings of family names in the oblique cases, with what the nominative has in their place; the first that fits. */
const ofMen: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сцз]ьк|[нвч])(?:ого|ому|им|ім)$/u, "ий"],
  [/(?:ього|ьому)$/u, "ій"],
  [/(?<=вич)(?:а|у|еві|ем)$/u, ""],
  [/(?<=ов|ев|єв|ин|ін|їн)(?:а|у|им|і|ові)$/u, ""],
  // "Шевченка", "Кличка", but "Ткачука".
  [/(?<=[бвгджзйлмнпртфхцчшщь]к)(?:а|у|ові|ом)$/u, "о"],
  [/(?<=[аеиіоуюя])(?:я|ю|єві|єм)$/u, "й"],
  [/(?<=[лнр])(?:я|ю|еві|ем)$/u, "ь"],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:а|у|ові|еві|ом|ем)$/u, ""],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:и|і|ою)$/u, "а"],
];
const ofWomen: readonly (readonly [RegExp, string])[] = [
  [/(?<=[сцз]ьк|ов|ев|єв|ин|ін|їн|н)(?:ої|ій|у|ою)$/u, "а"],
  [/(?<=івн|ївн)(?:и|і|у|ою)$/u, "а"],
];

function familyOf(word: string, male: boolean): string {
  for (const [ending, nominative] of male ? ofMen : ofWomen)
    if (ending.test(word)) return word.replace(ending, nominative);
  return word;
}
