import type { Lexeme } from "../wording/lexemes.ts";
import type { TermIndex } from "../wording/term-index.ts";
import type { Wording } from "../wording/wording.ts";
import { isDerived } from "./relatedness.ts";

/** What derivations have in common at least. */
const sharedBeginning = 4;

/** Words that begin alike and are held against each further one: in no language are there so many, but in a text made up for it. */
const mostAlike = 200;

/**
 * By the number of a term of an index the others that say the same in another form: "injury" and "injured", "jail" and
 * "prison", a name inside a sentence and at its beginning. Only words that begin alike are held against each other, so that
 * the work hardly grows faster than the words.
 */
export function relateTerms({ numbers }: TermIndex, texts: readonly Wording[]): readonly (readonly number[])[] {
  const words: Lexeme[] = [];
  const related: number[][] = [];
  const relate = (a: number, b: number) => {
    if (a === b || related[a]!.includes(b)) return;
    related[a]!.push(b);
    related[b]!.push(a);
  };
  const byBeginning = new Map<number, number[]>();
  const byLine: number[][] = [];
  for (const { content } of texts) {
    for (let i = 0; i < content.length; i++) {
      const { lexeme } = content[i]!;
      const number = numbers.get(lexeme.stemHash);
      if (number < 0 || words[number] !== undefined) continue;
      words[number] = lexeme;
      related[number] = [];
      const { lemma, synonyms, exclusive } = lexeme;
      if (exclusive) continue;
      if (lemma.length >= sharedBeginning) {
        const beginning = beginningOf(lemma);
        const alike = byBeginning.get(beginning);
        if (alike === undefined) byBeginning.set(beginning, [number]);
        else {
          for (const other of alike) if (isDerived(lemma, words[other]!.lemma)) relate(number, other);
          if (alike.length < mostAlike) alike.push(number);
        }
      }
      if (synonyms === null) continue;
      for (const line of synonyms) {
        byLine[line] ??= [];
        for (const other of byLine[line]) relate(number, other);
        byLine[line].push(number);
      }
    }
  }
  return related;
}

/** The first letters of a word as one number; other letters hardly ever give the same one. */
function beginningOf(word: string): number {
  let packed = 0;
  for (let at = 0; at < sharedBeginning; at++) packed = (packed << 8) ^ word.charCodeAt(at);
  return packed;
}
