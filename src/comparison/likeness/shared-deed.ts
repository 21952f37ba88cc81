import type { Lexeme } from "../wording/lexemes.ts";
import type { Wording } from "../wording/wording.ts";
import { matched } from "./side.ts";
import { alignWords } from "./word-alignment.ts";

/**
 * Whether what one of two texts tells first, its first verb, has its counterpart in the other, as a verb or as what is named
 * after it ("exploded", "the explosion"): else what they share may be whom they speak of, or what both only mention.
 */
export function shareDeed(a: Wording, b: Wording): boolean {
  const [own, other] = [firstDeed(a), firstDeed(b)];
  const pairs = alignWords(a, b);
  for (let i = 0; i < pairs.size; i++)
    if (pairs.strengths[i]! >= matched && (pairs.a[i] === own || pairs.b[i] === other)) return true;
  return false;
}

/** The place of its first verb: before all others of one that is no noun by its form, or behind an auxiliary ("were hurt"). */
function firstDeed({ words, content }: Wording): number {
  const sure = words.find(
    ({ lexeme }, place) => isDeed(lexeme) && (lexeme.form !== lexeme.lemma || leadsToVerb(words[place - 1]?.lexeme)),
  );
  return sure === undefined ? content.findIndex(({ lexeme }) => isDeed(lexeme)) : content.indexOf(sure);
}

const isDeed = ({ kind, verbal, reporting }: Lexeme) => kind === "content" && verbal && !reporting;
const leadsToVerb = (before: Lexeme | undefined) =>
  before !== undefined && ((before.kind === "function" && before.verbal) || before.form === "to");
