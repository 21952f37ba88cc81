import { russianSpelling, ukrainianMen, ukrainianWomen } from "../tables/ukrainian-given-names.ts";

/** Stems that change a vowel: "Якова", "Федора", "Льва". */
const irregular: ReadonlyMap<string, string> = new Map([
  ["Яків", "Яков"],
  ["Федір", "Федор"],
  ["Антін", "Антон"],
  ["Тиміш", "Тимош"],
  ["Лев", "Льв"],
  ["Любов", "Любов"],
]);
/** "Ользі", "Наталці": before -і. */
const softened: Readonly<Record<string, string>> = { г: "з", к: "ц", х: "с" };

/** The oblique cases of a given name: "Сергія", "Сергієві", "Ользі". */
function casesOf(name: string): readonly string[] {
  const stem = name.replace(/[айьяєо]$/u, "");
  const last = name.slice(stem.length);
  const of = (list: string, own = stem) => list.split(" ").map((ending) => own + ending);
  if (name === "Любов") return of("і ’ю 'ю ʼю", name);
  if (last === "а") {
    const soft = softened[stem.at(-1)!];
    return [...of("и у ою о"), soft === undefined ? `${stem}і` : `${stem.slice(0, -1)}${soft}і`];
  }
  if (last === "я") return /[іїая’'ʼ]$/u.test(stem) ? of("ї ю єю є") : of("і ю ею");
  if (last === "й") return of("я ю єві єм ї ю");
  if (last === "о") return of("а у ові ом і е");
  if (name === "Ігор" || name === "Лазар") return of("я ю еві ем і");
  if (last === "ь") return of("я ю еві ем і");
  const bare = irregular.get(name) ?? stem;
  return /[жчшщ]$/u.test(bare) ? of("а у еві ем і", bare) : of("а у ові ом і е", bare);
}

function casesIn(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) for (const form of casesOf(name)) if (!names.has(form)) found.set(form, name);
  return found;
}

interface Cases {
  readonly men: ReadonlyMap<string, string>;
  readonly women: ReadonlyMap<string, string>;
}
let cases: Cases | undefined;

/** Ukrainian given names in their oblique cases, each with its nominative, as they are printed; made when first asked for. */
export function casesOfGivenNames(): Cases {
  cases ??= { men: casesIn(ukrainianMen), women: casesIn(ukrainianWomen) };
  return cases;
}

/** What stands in a case, and what stands for all cases in its place, as Russian writes it; the first that fits. Lower case. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(с|ц|з)ьк(?:ий|ого|ому|им|і|их|ими)$/u, "$1кий"],
  // "У Краматорську".
  [/(с|ц|з)ьк(?:у|ом|ові)?$/u, "$1к"],
  [/(с|ц|з)ьк(?:а|ої|ій|ою)$/u, "$1кая"],
  // "Шевченка", "Кличка", but "Ткачука".
  [/(?<=[бвгджзйлмнпртфхцчшщь])к(?:о|а|у|ові|ом)$/u, "ко"],
  // "Іванова" may be he or she: one name.
  [/(ов|ев|єв|ин|ін|їн)(?:а|у|им|і|ої|ій|ою|и|их|ими)$/u, "$1"],
  [/н(?:ий|ого|ому|им|ім|і|их)$/u, "ный"],
  [/(?<=\p{L}{2})ів$/u, "ов"],
  [/(?<=\p{L}{2})їв$/u, "ев"],
  [/піль$/u, "поль"],
  [/([аеиіоуєюя])(?:я|ю|єм|єві|ї)$/u, "$1й"],
  [/(?<=[лнр])(?:я|ю|ем|еві)$/u, "ь"],
  [/(?<=[жшчщ])(?:ем|еві)$/u, ""],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])(?:а|у|ові|ом|ем|і|и|ою|ею|ам|ами|ах|е)$/u, ""],
];
const shortest = 3;

/** Towns in -ськ in the genitive, where a woman's name has the same letters. */
const townsInSk: ReadonlySet<string> = new Set(
  "донецьк луганськ краматорськ словʼянськ покровськ бердянськ лисичанськ сєвєродонецьк куп’янськ купʼянськ луцьк торецьк іванофранківськ мінськ брянськ курськ смоленськ новосибірськ волгодонськ старобільськ камʼянськ гданськ".split(
    " ",
  ),
);

/** Towns that Russian calls otherwise than letter by letter, in their cases. */
const towns: ReadonlyMap<string, string> = new Map(
  `харков: харків харкова харкову харкові харковом
  львов: львів львова львову львові львовом
  чернигов: чернігів чернігова чернігову чернігові черніговом
  николаев: миколаїв миколаєва миколаєву миколаєві миколаєвом
  киев: київ києва києву києві києвом
  запорожье: запоріжжя запоріжжі запоріжжю запоріжжям
  днепр: дніпро дніпра дніпру дніпрі дніпром
  ровно: рівне рівного рівному рівним`
    .split("\n")
    .flatMap((line) => {
      const [russian = "", forms = ""] = line.trim().split(": ");
      return forms.split(" ").map((form): [string, string] => [form, russian]);
    }),
);

/** Given names in their cases: "сергія", "ганни", to the Russian spelling. */
let given: ReadonlyMap<string, string> | undefined;
function givenNames(): ReadonlyMap<string, string> {
  if (given !== undefined) return given;
  const found = new Map<string, string>();
  const keep = (form: string, name: string) => {
    const lower = form.toLowerCase().replace(apostrophe, "ʼ");
    if (!found.has(lower)) found.set(lower, (russianSpelling.get(name) ?? name).toLowerCase().replace(apostrophe, "ʼ"));
  };
  for (const name of [...ukrainianMen, ...ukrainianWomen]) keep(name, name);
  const { men, women } = casesOfGivenNames();
  for (const [form, name] of [...men, ...women]) keep(form, name);
  given = found;
  return found;
}
const apostrophe = /['’]/u;

/** Letters that Russian writes otherwise. */
const inRussian: Readonly<Record<string, string>> = { і: "и", ї: "и", є: "е", ґ: "г", ʼ: "" };
const written = /[іїєґʼ]/gu;

/**
 * A word of a Ukrainian name, in lower case, in one form for all its cases, with the letters that Russian writes for it, so
 * that it meets the name in Russian reports: "зеленським" and "зеленського" are "зеленский", "миколою" is "николай".
 */
export function ukrainianNameOf(word: string): string {
  return towns.get(word) ?? givenNames().get(word) ?? baseOf(word).replace(written, (letter) => inRussian[letter]!);
}

function baseOf(word: string): string {
  if (word.endsWith("ька") && townsInSk.has(word.slice(0, -1))) return word.replace(/ька$/u, "к");
  for (const [ending, base] of endings) {
    if (!ending.test(word)) continue;
    const name = word.replace(ending, base);
    return name.length >= shortest ? name : word;
  }
  return word;
}
