import { russianMen, russianWomen } from "../../../text/tables/russian-given-names.ts";

/** Endings of given names in the oblique cases, longest first, with what the nominative has in their place. */
const menEndings = [
  ["ием", "ий"],
  ["ом", ""],
  ["ем", "й"],
  ["ем", "ь"],
  ["ия", "ий"],
  ["ию", "ий"],
  ["ии", "ий"],
  ["а", ""],
  ["у", ""],
  ["е", ""],
  ["я", "й"],
  ["ю", "й"],
  ["е", "й"],
  ["я", "ь"],
  ["ю", "ь"],
  ["е", "ь"],
  ["ы", "а"],
  ["у", "а"],
  ["ой", "а"],
  ["и", "я"],
  ["ю", "я"],
] as const;
const womenEndings = [
  ["ией", "ия"],
  ["ии", "ия"],
  ["ию", "ия"],
  ["ей", "я"],
  ["ой", "а"],
  ["ы", "а"],
  ["и", "а"],
  ["е", "а"],
  ["у", "а"],
  ["и", "я"],
  ["е", "я"],
  ["ю", "я"],
  ["и", "ь"],
  ["ью", "ь"],
] as const;
/** Men whose names lose a vowel: "Павла", "Льва". */
const irregular: ReadonlyMap<string, string> = new Map(
  ["Павел:Павл", "Лев:Льв", "Пётр:Петр", "Артём:Артем"].flatMap((pair) => {
    const [name, stem] = pair.split(":") as [string, string];
    return ["а", "у", "ом", "е"].map((ending): [string, string] => [stem + ending, name]);
  }),
);

const feminineFamily = /(ов|ев|ёв|ин|ын)(?:ой|у)$/u;
const masculineFamily = /(ов|ев|ёв|ин|ын)(?:а|у|ым|е)$/u;
/** A body's name that ends in a consonant, in the genitive: "Росгидромета". */
const consonantA = /(?<=[бвгдзклмнпрстфх])а$/u;

/**
 * A person's name out of an oblique case: "Анны Лисиной" is "Анна Лисина", "Ивану Орлову" "Иван Орлов". By the given
 * names of the table and the endings of family names; what has none of them stays as it is. A name of one word is put
 * back where it stands behind "по словам …" alone, in the genitive.
 */
export function russianNominative(name: string, genitive: boolean): string {
  const words = name.split(" ");
  if (words.length === 1) return genitive ? singleOf(name) : name;
  const first = words[0]!;
  // "МЧС Каддары": what stands behind is whose it is.
  if (/^\p{Lu}{2,}$/u.test(first)) return name;
  if (russianMen.has(first) && !russianWomen.has(first)) return name;
  const man = irregular.get(first) ?? baseOf(first, menEndings, russianMen);
  const woman = baseOf(first, womenEndings, russianWomen);
  // "Александра Белова" is a woman's name as it stands, and a man's in the genitive: the family name's case is the same.
  if (russianWomen.has(first) && (man === null || !genitive)) return name;
  if (man !== null) return [man, ...words.slice(1).map((word) => familyOf(word, true))].join(" ");
  if (woman !== null) return [woman, ...words.slice(1).map((word) => familyOf(word, false))].join(" ");
  if (!genitive) return name;
  const male = !/[ыи]$/u.test(first);
  return [genitiveOf(first, male), ...words.slice(1).map((word) => familyOf(word, male))].join(" ");
}

function baseOf(
  word: string,
  endings: readonly (readonly [string, string])[],
  known: ReadonlySet<string>,
): string | null {
  for (const [ending, nominative] of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length) + nominative;
    if (known.has(base)) return base;
  }
  return null;
}

/** A given name that no table has, from the genitive. */
function genitiveOf(word: string, male: boolean): string {
  if (!male)
    return word
      .replace(/ии$/u, "ия")
      .replace(/(?<=[гкхжчшщ])и$/u, "а")
      .replace(/ы$/u, "а")
      .replace(/(?<=[лнрт])и$/u, "я");
  if (/[аеиоуыэюя]я$/u.test(word)) return word.replace(/я$/u, "й");
  return word.replace(/я$/u, "ь").replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "");
}

function singleOf(word: string): string {
  const family = familyOf(word, masculineFamily.test(word));
  return family === word ? word.replace(consonantA, "") : family;
}

function familyOf(word: string, male: boolean): string {
  if (male) {
    if (/(?:ского|цкого|скому|цкому|ским|цким|ском|цком)$/u.test(word))
      return word.replace(/(?:ого|ому|им|ом)$/u, "ий");
    if (/(?:вича|вичу|вичем|виче)$/u.test(word)) return word.replace(/(?:а|у|ем|е)$/u, "");
    if (masculineFamily.test(word)) return word.replace(/(?:а|у|ым|е)$/u, "");
    return word.replace(/(?<=[бвгдзклмнпрстфхцчшщ])(?:а|у|ом)$/u, "");
  }
  if (/(?:ской|цкой|скую|цкую)$/u.test(word)) return word.replace(/(?:ой|ую)$/u, "ая");
  if (/(?:вны|вне|вну|вной)$/u.test(word)) return word.replace(/(?:ы|е|у|ой)$/u, "а");
  return feminineFamily.test(word) ? word.replace(/(?:ой|у)$/u, "а") : word;
}
