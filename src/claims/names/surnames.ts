import type { Annotation, Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { givenNames } from "../tables/given-names.ts";
import { bodiesLikeSurnames } from "../tables/organisations.ts";
import { honorifics, roleNouns, shortTitles } from "../tables/titles.ts";
import { finalStop } from "./name-runs.ts";

const none: ReadonlySet<string> = new Set();

/**
 * Words for what people do that a text has as somebody's surname: behind "Tom Baker" plain "Baker" is he, and
 * "Mr Baker" too. As they are written, with their capital.
 */
export function surnamesLikeRoles({ tokens }: Annotation): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const { text, lower } = tokens[at]!;
    const isRole = roleNouns.has(lower);
    if (!(isRole || bodiesLikeSurnames.has(lower)) || !startsWithCapital(text) || text === text.toUpperCase()) continue;
    if (!(isRole ? isGiven(tokens[at - 1]!) : isSurnameLikeBody(tokens, at)) || goesOn(tokens[at + 1])) continue;
    found ??= new Set();
    found.add(text);
  }
  return found ?? none;
}

function isGiven({ text, lower }: Token): boolean {
  return startsWithCapital(text) && givenNames.has(lower) && !roleNouns.has(lower);
}

/** "Ann Judge Miller": one more capital, and nobody's surname. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text);
}

/**
 * "Mr Hall", "Manager Ian Hall": whether a word for a body is a surname, behind a form of address, or behind a title and a
 * given name; "King George Hall" is no person.
 */
export function isSurnameLikeBody(tokens: readonly Token[], at: number, from = 0): boolean {
  if (at <= from || !bodiesLikeSurnames.has(tokens[at]!.lower)) return false;
  const before = tokens[at - 1]!;
  if (isAddress(before)) return true;
  const title = at - 1 > from ? tokens[at - 2]! : undefined;
  return isGiven(before) && title !== undefined && (isAddress(title) || isOffice(title));
}

function isAddress({ lower }: Token): boolean {
  const word = lower.replace(finalStop, "");
  return honorifics.has(word) || shortTitles.has(word);
}

function isOffice({ lower }: Token): boolean {
  return roleNouns.has(lower) && !royal.has(lower);
}
const royal: ReadonlySet<string> = new Set("king queen prince princess emperor duke pope bishop cardinal".split(" "));
