import type { Claim } from "../../claims/claim.ts";
import { nameKey } from "../../claims/names/name-key.ts";
import { placeForms } from "../tables/geography.ts";
import { isCommonWord } from "../wording/lexicon.ts";
import { areOneInScripts } from "./names-in-scripts.ts";

/** Whether two claims are given to two different people, each known by name; offices and bodies are nobody in person. */
export function areOtherSpeakers(a: Claim, b: Claim): boolean {
  const [x, y] = [personOf(a), personOf(b)];
  if (x === null || y === null || areOneInScripts(a, b)) return false;
  const words = new Set(nameKey(x).split(" "));
  return nameKey(y)
    .split(" ")
    .every((word) => !words.has(word));
}

/** The one person that a claim is given to, by name; null for several, for none, and for an office or a country. */
export function personOf(claim: Claim): string | null {
  const [speaker, ...more] = claim.speakers;
  if (speaker === undefined || more.length > 0 || claim.via.length > 0) return null;
  const { name } = speaker;
  if (name === null || isBody(name)) return null;
  return name;
}

/** Whether a name is a country, a seat of government or made of dictionary words ("the interior ministry"). */
export function isBody(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    initials.test(name) ||
    placeForms.has(name.toLowerCase()) ||
    words.some((word) => placeForms.has(word) || bodyWords.has(word)) ||
    words.every(isCommonWord)
  );
}

/** "IE", "UNHCR": bodies go by their initials, people hardly. */
const initials = /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u;

const bodyWords: ReadonlySet<string> = new Set(
  "police ministry department agency government army military office court council committee company group party union university hospital news kremlin pentagon commission bank airline club".split(
    " ",
  ),
);

/** Whether a name is one of a medium, which passes on what others say. */
export const isMedium =
  /(?<!\p{L})(?:news|newspaper|times|post|tribune|press|journal|herald|daily|tv|radio|television|telegraph|guardian|magazine|bbc|cnn|nbc|cbs|abc|fox|ap|afp|dpa|reuters|xinhua|tass)(?!\p{L})/iu;
