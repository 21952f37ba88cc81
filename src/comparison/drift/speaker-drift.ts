import type { Claim } from "../../claims/claim.ts";
import { nameKey } from "../../claims/names/name-key.ts";
import type { Article } from "../../documents/article.ts";
import { kindOfSpeaker } from "../sources/speaker-kind.ts";
import { isBody, isMedium, personOf } from "../sources/speakers.ts";
import { placeForms } from "../tables/geography.ts";
import { lexemeOf } from "../wording/lexemes.ts";
import type { Tellings } from "./drift.ts";

/**
 * How a person's words came to be those of the body that they speak for ("Peskov" became "Moscow"); null where they did
 * not. The person must be told to belong to it: by a role, or by name and body standing side by side in either report.
 */
export function speakerDrift({ from, to, ofTo }: Tellings): string | null {
  const person = personOf(from.claim);
  const body = bodyOf(to.claim);
  if (person === null || body === null || isMedium.test(person)) return null;
  const { role, score } = from.claim.speakers[0]!;
  if (score < sureSpeaker || kindOfSpeaker(person, role) === "organisation") return null;
  const words = wordsOf(person);
  if (ofTo.some(({ claim }) => names(claim, words))) return null;
  return belongs(person, role, body, [from.article, to.article]) ? `"${person}" became "${body}"` : null;
}

/** The one body, office or country that a claim is given to. */
function bodyOf({ speakers }: Claim): string | null {
  const [speaker, ...more] = speakers;
  if (speaker === undefined || more.length > 0 || speaker.name === null || speaker.score < sureSpeaker) return null;
  const { name, role } = speaker;
  if (!isBody(name) || isMedium.test(name)) return null;
  const kind = kindOfSpeaker(name, role);
  // "Moon" is a word of the dictionary and a president.
  return kind === "person" || (kind === null && !name.includes(" ") && officeOf(name) === null) ? null : name;
}

/** Who may be meant by a pronoun or a bare noun is held against nobody. */
const sureSpeaker = 0.65;

const wordsOf = (name: string): ReadonlySet<string> => new Set(nameKey(name).split(" "));

/** Whether a claim is given to somebody of such a name. */
const names = ({ speakers }: Claim, words: ReadonlySet<string>) =>
  speakers.some(({ name }) => name !== null && !wordsOf(name).isDisjointFrom(words));

/** Whether a role or the words beside a name tell that its bearer speaks for a body. */
function belongs(person: string, role: string | null, body: string, articles: readonly Article[]): boolean {
  const keys = keysOf(body);
  const own = keysOf(role ?? "");
  if (holds(own, keys)) return true;
  const office = officeOf(body);
  if (role !== null && office?.holders.test(role) && mayBeOfOnePlace(own, keys)) return true;
  return articles.some(({ text }) => besides(text, person).some((words) => holds(keysOf(words), keys)));
}

const holds = (words: ReadonlySet<string>, keys: ReadonlySet<string>) => keys.size > 0 && keys.isSubsetOf(words);

/** Whether not each names a country that the other does not. */
function mayBeOfOnePlace(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [a, b].map((keys) => [...keys].filter((key) => key.startsWith("place:"))) as [string[], string[]];
  return x.length === 0 || y.length === 0 || x.some((place) => y.includes(place));
}

/** Kinds of office, and the roles of those who speak for one. */
const offices = [
  {
    name: /\b(?:police|sheriff|constabulary)\b/iu,
    holders:
      /\b(?:police|constable|officer|detective|superintendent|sergeant|inspector|sheriff|commissioner|lt|lieutenant|capt(?:ain)?)\b/iu,
  },
  { name: /\b(?:ministry|department)\b/iu, holders: /\b(?:minister|secretary|ministry|department)\b/iu },
  {
    name: /\b(?:army|military|navy|air force)\b/iu,
    holders: /\b(?:general|gen|admiral|colonel|col|major|army|military|navy|defen[cs]e)\b/iu,
  },
  {
    name: /\b(?:government|officials?|authorities|administration|white house|kremlin|downing street)\b/iu,
    holders: /\b(?:president|minister|premier|chancellor|secretary|ambassador|official|governor|mayor)\b/iu,
  },
];

/** The office that a body is, a country being its government; null for any other body. */
function officeOf(body: string) {
  const kind = offices.find(({ name }) => name.test(body));
  return kind ?? (placeForms.has(body.toLowerCase()) ? offices.at(-1)! : null);
}

/** The content words of a name; of a country, of its people and of its seat of government one key. */
function keysOf(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  const all = words.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  for (let at = 0; at < all.length; at++) {
    const place = placeForms.get(`${all[at]} ${all[at + 1] ?? ""}`);
    if (place !== undefined) {
      found.add(place);
      at++;
      continue;
    }
    const lexeme = lexemeOf(all[at]!, false);
    if (lexeme.kind !== "function") found.add(placeForms.get(all[at]!) ?? lexeme.lemma);
  }
  return found;
}

/** So many mentions of a name are looked at, and so many UTF-16 units on each side. */
const mostMentions = 6;
const reach = 90;

/** What stands right before a name, back to the last verb or stop, and what a comma sets behind it. */
function besides(text: string, person: string): readonly string[] {
  const last = person.split(" ").at(-1)!;
  const found: string[] = [];
  for (let at = text.indexOf(last), seen = 0; at >= 0 && seen < mostMentions; at = text.indexOf(last, at + 1), seen++) {
    found.push(untilVerb(text.slice(Math.max(0, at - reach), at)));
    const behind = apposed.exec(text.slice(at + last.length, at + last.length + reach));
    if (behind !== null) found.push(behind[1]!);
  }
  return found;
}

const apposed = /^, ((?!who\b|which\b|and\b)[^,.;:\n"“”]{3,80})/u;
const stop = /[.!?:;\n"“”]\s/u;

function untilVerb(before: string): string {
  const words = before.split(stop).at(-1)!.split(/\s+/);
  const verb = words.findLastIndex((word) => startsSmall.test(word) && lexemeOf(word, false).verbal);
  return words.slice(verb + 1).join(" ");
}
const startsSmall = /^\p{Ll}/u;
