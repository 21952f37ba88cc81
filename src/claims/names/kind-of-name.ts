import type { Token } from "../../text/annotate.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { knownBodies, organisationWords } from "../tables/organisations.ts";
import { places } from "../tables/places.ts";
import { acronym, isHyphen, letter } from "./name-runs.ts";
import type { NameMention } from "./names.ts";

const initial = /^\p{Lu}\.$/u;

/** "Miller Tower": what bears somebody's name and says nothing. */
const landmarks: ReadonlySet<string> = new Set(
  "tower street avenue boulevard square plaza bridge building stadium arena road lane".split(" "),
);

/** "Sea of Norvale", "Port of Hollin": with "of" behind them they name places. */
const geographic: ReadonlySet<string> = new Set(
  "sea strait gulf bay isle cape lake port city town village province county coast valley peninsula district".split(
    " ",
  ),
);

/** What a run of tokens names, as far as its words tell; `lower` is its text, lower case. */
export function kindOf(
  tokens: readonly Token[],
  first: number,
  to: number,
  lower: string,
  titled: boolean,
): NameMention["kind"] {
  if (places.has(lower)) return "place";
  if (titled) return "person";
  for (let at = first + 1; at < to; at++) if (landmarks.has(tokens[at]!.lower)) return "place";
  const head = tokens[first]!.lower;
  const tail = tokens[to - 1]!.lower;
  if (knownBodies.has(lower) || knownBodies.has(head)) return "organisation";
  if (geographic.has(head) && tokens[first + 1]?.lower === "of" && !organisationWords.has(tail)) return "place";
  if (to - first === 2 && isPersonOfHall(tokens, first)) return "person";
  for (let at = first; at < to; at++) {
    const word = tokens[at]!.lower;
    const isBody = organisationWords.has(word) && !(to - first === 1 && word === "post");
    if (word === "of" || word === "for" || isBody || isGeneralStaff(tokens, at)) return "organisation";
  }
  if (tokens.slice(first, to).every((token) => acronym.test(token.text) || isHyphen(token))) return "organisation";
  if (isAgency(tokens, to)) return "organisation";
  if (to - first === 1) return "unknown";
  if (givenNames.has(head) && letter.test(tail)) return "person";
  if (first + 1 < to && initial.test(tokens[first + 1]!.text)) return "person";
  return "unknown";
}

/** "Tass news agency", "the Tass state news agency": what stands behind tells what it is. */
function isAgency(tokens: readonly Token[], to: number): boolean {
  const at = tokens[to]?.lower === "state" ? to + 1 : to;
  return tokens[at]?.lower === "news" && /^(?:agency|site|website|channel)$/.test(tokens[at + 1]?.lower ?? "");
}

/** "General Staff": no general. */
export function isGeneralStaff(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "general" && tokens[at + 1]?.lower === "staff";
}

/** "Ruth Hall", but "at Victoria Hall" and "the Albert Hall". */
function isPersonOfHall(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos ?? "";
  return (
    /^(?:hall|church)$/.test(tokens[at + 1]!.lower) &&
    givenNames.has(tokens[at]!.lower) &&
    !places.has(tokens[at]!.lower) &&
    before !== "DET" &&
    before !== "ADP"
  );
}
