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

/** What is done to somebody, one thing a line; none of them is told in the words of another. */
const fateLines = `
arrest detain apprehend nab custody detention rearrest
free release acquit
dismiss sack oust dismissal removal
sentence convict
resign resignation
elect reelect
kill murder
`;
const fates: ReadonlyMap<string, number> = new Map(
  fateLines
    .trim()
    .split("\n")
    .flatMap((line, place) => line.split(" ").map((word) => [word, place] as const)),
);

/** "Was arrested", "was dismissed from his post": whether each tells what was done to somebody, and nothing that the other does. */
export function tellOtherFates(a: Wording, b: Wording): boolean {
  const [own, others] = [fatesIn(a), fatesIn(b)];
  return own.size > 0 && others.size > 0 && own.isDisjointFrom(others);
}

const fatesIn = ({ content }: Wording): ReadonlySet<number> =>
  new Set(content.flatMap(({ lexeme: { lemma, key } }) => fates.get(lemma) ?? fates.get(key) ?? []));
