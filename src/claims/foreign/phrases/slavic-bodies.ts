import { ukrainianBody, ukrainianBodyBehindIn } from "./ukrainian-bodies.ts";

/** Adjectives with which names of bodies begin: "Следственный", "Верховном", "Государственной". */
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей)$/u;
const nominative = /(?:[ыи]й|ая|ое)$/u;
const cyrillicWord = /^\p{Ll}[\p{Ll}-]{2,}$/u;
/** A body has no more small words than this behind its adjective: "Пресненский районный суд". */
const maxWords = 3;

/** Behind "в": what has the soft ending of the prepositional. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["Кремле", "Кремль"],
  ["Кремля", "Кремль"],
]);

/**
 * The name of a body that opens with a capital adjective, in the nominative: "Следственном комитете" is "Следственный
 * комитет"; `undefined` where no such adjective ends the capitals, null where its case cannot be told.
 */
export function slavicBody(name: string, behind: string, language: string): string | null | undefined {
  return language === "uk" ? ukrainianBody(name, behind) : russianBody(name, behind);
}

function russianBody(name: string, behind: string): string | null | undefined {
  const words = name.split(" ");
  const last = words.at(-1)!;
  const following = behind.trim().split(/\s+/u);
  if (!adjective.test(last) || !cyrillicWord.test(following[0] ?? "")) return undefined;
  let noun = 0;
  while (noun < maxWords - 1 && adjective.test(following[noun]!) && cyrillicWord.test(following[noun + 1] ?? ""))
    noun++;
  if (words.length > 1) return null;
  const adjectives = [last, ...following.slice(0, noun)];
  const head = following[noun]!;
  if (nominative.test(last)) return [...adjectives, head].join(" ");
  const gender = genderOf(last, head);
  if (gender === null) return null;
  return [...adjectives.map((one) => adjectiveOf(one, gender)), nounOf(head, gender)].join(" ");
}

/** "Учёные Карвикского | университета": capitals that end with the adjective of a body in the genitive, and no surname. */
export function endsInBodyAdjective(name: string, behind: string): boolean {
  const following = /^\s(\p{Ll}{4,})/u.exec(behind)?.[1] ?? "";
  return /[ое]го$/u.test(name) && /[аяу]$/u.test(following) && !/л[ая]$/u.test(following);
}

/** A body's name of one word behind "в" or "из": "Минфине", "Кремле", "Росавиации". */
export function bodyBehindIn(name: string, language: string): string {
  if (language === "uk") return ukrainianBodyBehindIn(name);
  return irregular.get(name) ?? name.replace(/ии$/u, "ия").replace(/(?<=[бвгдзклмнпрстфхц])е$/u, "");
}

type Gender = "male" | "female" | "neuter";

function genderOf(adjectiveForm: string, noun: string): Gender | null {
  if (/(?:ой|ую|ей|юю)$/u.test(adjectiveForm)) return "female";
  if (/ств[аеу]$|ством$/u.test(noun)) return "neuter";
  return /(?:[бвгджзклмнпрстфхцчшщ][аеу]?|ом)$/u.test(noun) ? "male" : null;
}

function adjectiveOf(word: string, gender: Gender): string {
  const stem = word.replace(adjective, "");
  if (gender === "female") return `${stem}ая`;
  if (gender === "neuter") return `${stem}ое`;
  return stem + (/[гкхжшщч]$/u.test(stem) ? "ий" : "ый");
}

function nounOf(noun: string, gender: Gender): string {
  if (gender === "male") return noun.replace(/(?:ом|[аеу])$/u, "");
  if (gender === "neuter") return noun.replace(/(?:ом|[аеу])$/u, "о");
  if (/(?:ии|ию|ией)$/u.test(noun)) return noun.replace(/(?:ии|ию|ией)$/u, "ия");
  return noun.replace(/(?:ой|[ыеиу])$/u, "а");
}
