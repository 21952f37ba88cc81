import { alignWords } from "../likeness/word-alignment.ts";
import { happeningPairs, happenings, peopleByHappening, peopleWords, sameThings } from "../tables/measures.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Wording } from "../wording/wording.ts";

/** Words less related than this are not the same circumstance. */
const related = 0.6;

/** The weight of the words that both tell beside the figure: "ferry", "explosion", a name. */
export function sharedCircumstance(a: Wording, b: Wording, isLeftOut: (lexeme: Lexeme) => boolean): number {
  const pairs = alignWords(a, b);
  let sum = 0;
  for (let i = 0; i < pairs.size; i++) {
    const [x, y] = [a.content[pairs.a[i]!]!.lexeme, b.content[pairs.b[i]!]!.lexeme];
    if (pairs.strengths[i]! < related || isLeftOut(x) || isLeftOut(y)) continue;
    sum += Math.min(x.steepWeight, y.steepWeight) * pairs.strengths[i]!;
  }
  return sum;
}

/** Numbers and days, and what gives words to somebody: told of anything. */
export const isNumber = ({ kind, reporting }: Lexeme) => reporting || kind === "number" || kind === "calendar";

/** The words of a count itself: "12 people were killed". */
export const isOfCount = (lexeme: Lexeme) =>
  isNumber(lexeme) ||
  happenings.has(lexeme.lemma) ||
  peopleWords.has(lexeme.lemma) ||
  peopleByHappening.has(lexeme.lemma) ||
  sameThings.has(lexeme.lemma) ||
  happeningPairs.has(lexeme.lemma);
