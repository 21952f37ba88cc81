import type { Annotation, Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { roleNouns } from "../tables/titles.ts";

const none: ReadonlySet<string> = new Set();

/**
 * Words for what people do that a text has as somebody's surname: behind "Tom Baker" plain "Baker" is he, and
 * "Mr Baker" too. As they are written, with their capital.
 */
export function surnamesLikeRoles({ tokens }: Annotation): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const { text, lower } = tokens[at]!;
    if (!roleNouns.has(lower) || !startsWithCapital(text) || text === text.toUpperCase()) continue;
    if (!isGiven(tokens[at - 1]!) || goesOn(tokens[at + 1])) continue;
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
