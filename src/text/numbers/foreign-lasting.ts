import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

/** A length of time that one word tells with its number: "dreitägig", "driedaags", "трёхдневный"; behind digits a hyphen joins it. */
export interface Lasting {
  readonly value: number;
  /** As the language's nouns are: "tage". */
  readonly unit: string;
  /** The token behind it. */
  readonly next: number;
}

/** Lines of a unit and the stem that ends such words; ages and lengths are told apart by nothing in those of years. */
interface Stems {
  readonly word: RegExp;
  readonly joined: RegExp;
  readonly values: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
}

const german = stemsOf(
  "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  { sekündig: "sekunden", minütig: "minuten", stündig: "stunden", tägig: "tage", wöchig: "wochen", monatig: "monate" },
  "(?:e[mnrs]?)?",
);
const dutch = stemsOf(
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
  { minuten: "minuten", urig: "uur", daags: "dagen", weeks: "weken", maands: "maanden" },
  "e?",
);
const russian = stemsOf(
  "одно двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати",
  { секундн: "секунд", минутн: "минут", часов: "часов", дневн: "дней", недельн: "недель", месячн: "месяцев" },
  "(?:ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми)",
);

const ukrainian = stemsOf(
  "одно дво три чотири пʼяти шести семи восьми девʼяти десяти одинадцяти дванадцяти",
  {
    секундн: "секунд",
    хвилинн: "хвилин",
    годинн: "годин",
    денн: "днів",
    добов: "діб",
    тижнев: "тижнів",
    місячн: "місяців",
  },
  "(?:ий|а|е|і|ого|ої|ому|ій|им|ім|ою|у|их|ими)",
);

function stemsOf(numbers: string, units: Readonly<Record<string, string>>, ending: string): Stems {
  const words = numbers.split(" ");
  const stems = Object.keys(units).join("|");
  return {
    word: new RegExp(`^(${words.join("|")})(${stems})${ending}$`, "u"),
    joined: new RegExp(`^(${stems})${ending}$`, "u"),
    values: new Map(words.map((word, place) => [word, place + 1])),
    units: new Map(Object.entries(units)),
  };
}

const languages: ReadonlyMap<string, Stems> = new Map([
  ["de", german],
  ["nl", dutch],
  ["ru", russian],
  ["uk", ukrainian],
]);

/** The length of time that the word at a token tells; null where it tells none. */
export function lastingAt(tokens: readonly Token[], at: number, language: string): Lasting | null {
  const stems = languages.get(language);
  if (stems === undefined) return null;
  const [, number, stem] = stems.word.exec(plain(wordAt(tokens, at))) ?? [];
  if (number !== undefined) return { value: stems.values.get(number)!, unit: stems.units.get(stem!)!, next: at + 1 };
  const digits = wordAt(tokens, at);
  if (!shortNumber.test(digits) || wordAt(tokens, at + 1) !== "-") return null;
  const [, joined] = stems.joined.exec(plain(wordAt(tokens, at + 2))) ?? [];
  const isOneWord =
    joined !== undefined && tokens[at]!.end === tokens[at + 1]!.start && tokens[at + 1]!.end === tokens[at + 2]!.start;
  return isOneWord ? { value: Number(digits), unit: stems.units.get(joined)!, next: at + 3 } : null;
}
const shortNumber = /^\d{1,3}$/;
const plain = (word: string) => word.replaceAll("ё", "е");
