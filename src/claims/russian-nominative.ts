const masculineGiven = /[бвгджзклмнпрстфхцчшщ]а$/u;
const feminineFamily = /(ов|ев|ёв|ин|ын)ой$/u;
const masculineFamily = /(ов|ев|ёв|ин|ын)а$/u;

/**
 * A person's name in the genitive, as "по словам …" puts it, back in the nominative: "Анны Лисиной" is "Анна Лисина",
 * "Ивана Орлова" "Иван Орлов". By the endings of given and family names; what has none of them stays as it is.
 */
export function russianNominative(name: string): string {
  const words = name.split(" ");
  if (words.length === 1) return familyOf(name, masculineFamily.test(name));
  const male = masculineGiven.test(words[0]!) || /[яь]$/u.test(words[0]!) === false ? !/[ыи]$/u.test(words[0]!) : true;
  return words
    .map((word, index) => (index === words.length - 1 ? familyOf(word, male) : givenOf(word, male)))
    .join(" ");
}

function givenOf(word: string, male: boolean): string {
  if (!male)
    return word
      .replace(/ии$/u, "ия")
      .replace(/(?<=[гкхжчшщ])и$/u, "а")
      .replace(/ы$/u, "а")
      .replace(/(?<=[лнрт])и$/u, "я");
  if (/[аеиоуыэюя]я$/u.test(word)) return word.replace(/я$/u, "й");
  if (/[ьр]я$/u.test(word) || /я$/u.test(word)) return word.replace(/я$/u, "ь");
  return masculineGiven.test(word) ? word.slice(0, -1) : word;
}

function familyOf(word: string, male: boolean): string {
  if (/ского$|цкого$/u.test(word)) return word.replace(/ого$/u, "ий");
  if (/ской$|цкой$/u.test(word) && !male) return word.replace(/ой$/u, "ая");
  if (feminineFamily.test(word)) return word.replace(/ой$/u, "а");
  if (male && masculineFamily.test(word)) return word.slice(0, -1);
  return word;
}
