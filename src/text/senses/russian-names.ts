import { russianMen, russianWomen } from "../tables/russian-given-names.ts";

/** What stands in a case, and what stands for all cases in its place; the first that fits. Words in lower case. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(с|ц)к(?:ого|ому|им|ие|их|ими)$/u, "$1кий"],
  // "Под Каменском".
  [/скому?$/u, "ск"],
  [/(с|ц)к(?:ой|ую)$/u, "$1кая"],
  // "Иванова" may be he or she: one name.
  [/(ов|ев|ин|ын)(?:а|у|ым|е|ой|ы|ых|ыми)$/u, "$1"],
  [/н(?:ого|ому|ым|ом|ые|ых)$/u, "ный"],
  [/([аеиоу])(?:я|ю|ем|е)$/u, "$1й"],
  [/ь(?:е|я|ю|ем|и)$/u, "ье"],
  [/(ан|ен|ел|ол)(?:и|ью)$/u, "$1ь"],
  [/([лн])(?:я|ю|ем)$/u, "$1ь"],
  [/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е|ы|ой|ей|ам|ами|ах)$/u, "$1"],
];
const shortest = 3;

/** Stems that lose a vowel: "Павла", "Льва". */
const irregular: ReadonlyMap<string, string> = new Map([
  ["павел", "павл"],
  ["лев", "льв"],
]);

/** Given names in their cases: "сергея", "анны". */
const given = new Map<string, string>();
for (const name of [...russianMen, ...russianWomen]) {
  const lower = name.toLowerCase().replaceAll("ё", "е");
  for (const form of casesOf(lower)) if (!given.has(form)) given.set(form, lower);
}
for (const name of [...russianMen, ...russianWomen]) {
  const lower = name.toLowerCase().replaceAll("ё", "е");
  given.set(lower, lower);
}

function casesOf(name: string): readonly string[] {
  const stem = name.replace(/[айьяе]$/u, "");
  const last = name.slice(stem.length);
  const of = (list: string) => list.split(" ").map((ending) => stem + ending);
  if (last === "а") return of("ы и е у ой");
  if (last === "я") return of("и е ю ей");
  if (last === "й") return of("я ю ем е и");
  if (last === "ь") return of("я ю ем е и ью");
  const bare = irregular.get(name) ?? stem;
  return "а у ом е".split(" ").map((ending) => bare + ending);
}

/** A word of a Russian name, in lower case, in one form for all its cases: "путиным" and "путина" are "путин". */
export function russianNameOf(word: string): string {
  const known = given.get(word);
  if (known !== undefined) return known;
  for (const [ending, base] of endings) {
    if (!ending.test(word)) continue;
    const name = word.replace(ending, base);
    return name.length >= shortest ? name : word;
  }
  return word;
}
