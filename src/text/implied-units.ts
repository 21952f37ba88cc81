import type { Token } from "./annotate.ts";
import { isPlural } from "./counted.ts";
import { harmVerbs, unitNames } from "./tables/number-words.ts";
import { wordAt } from "./token-words.ts";

/** Words between a bare number and the verb that says what befell those who are counted. */
const between: ReadonlySet<string> = new Set(
  "more others other of them also still have has had been were was are is".split(" "),
);
/** How far the verb, or the noun that a number is the figure of, is looked for, in tokens. */
const reach = 6;
const clauseMark = /^[.;:!?]$/;

/** What a number without a noun counts: "31 were injured", "killing five", "the death toll rose to 45"; null where nothing says. */
export function impliedUnit(tokens: readonly Token[], first: number, next: number): string | null {
  for (let at = next; at < Math.min(tokens.length, next + reach); at++) {
    if (isHarm(tokens[at]!)) return "person";
    if (!between.has(wordAt(tokens, at)) && tokens[at]!.pos !== "ADV") break;
  }
  if (first > 0 && isHarm(tokens[first - 1]!)) return "person";
  return figureOf(tokens, first);
}

function isHarm(token: Token): boolean {
  return (token.pos === "VERB" || token.pos === "ADJ") && harmVerbs.has(token.lemma);
}

/** "the death toll rose to", "the number of ships fell to": what the figure is of. */
function figureOf(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 2 * reach); at--) {
    const token = tokens[at]!;
    if (clauseMark.test(token.text)) return null;
    if (token.lemma === "toll") return "person";
    if (token.lemma !== "number" || wordAt(tokens, at + 1) !== "of") continue;
    const counted = tokens.slice(at + 2, at + 6).find((one) => isPlural(one));
    const name = counted?.lemma ?? wordAt(tokens, at + 2);
    return unitNames.get(name) ?? (counted ? name : null);
  }
  return null;
}
