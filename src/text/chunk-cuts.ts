import { createRequire } from "node:module";
import { copyOf } from "./copy-of.ts";
import type { WordMemory } from "./tagger.ts";

/** By what wink-nlp's model cuts what stands between spaces. */
export interface CuttingRules {
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
}

/** What wink-nlp's tokenizer hands tokens to. */
interface TokenList {
  _addToken(word: string, category: number): boolean;
  _addTokenIfInCache(word: string): number;
  isLexeme(word: string): readonly number[] | null;
}

type Tokenizer = (into: TokenList, text: string) => void;

// Its parts, which the package does not offer by themselves.
const require = createRequire(import.meta.url);
const compile = require("wink-nlp/src/compile-trex.js") as (trex: unknown) => unknown;
const makeTokenizer = require("wink-nlp/src/tokenizer.js") as (...rules: unknown[]) => Tokenizer;

/** Chunks of which the cuts are kept, and the longest of them: longer ones are seldom met twice. */
const mostKept = 60_000;
const longest = 40;
const [added, unknown] = [99, 0];

/**
 * Has wink-nlp cut a chunk of text, from space to space, only once. How it is cut depends on the chunk alone as long as
 * no new word counts as known, so the memory answers every chunk with its tokens, in the form in which it knows the parts of
 * a contraction: word, and zeros in place of what it is short for, lemma and tag.
 */
export function rememberCuts(rules: CuttingRules, memory: WordMemory): void {
  const { lookup } = memory;
  const tokenize = makeTokenizer(compile(rules.trex), rules.tcat.hash, rules.preserve);
  const kept = new Map<string, readonly number[]>();
  let cut: number[] = [];
  const list: TokenList = {
    _addToken(word, category) {
      cut.push(memory.add(word, category), 0, 0, 0);
      return true;
    },
    _addTokenIfInCache(word) {
      const known = lookup(word);
      if (known === null) return unknown;
      if (known.length === 1) cut.push(known[0]!, 0, 0, 0);
      else cut.push(...known);
      return added;
    },
    isLexeme: lookup,
  };
  memory.lookup = (chunk) => {
    const known = kept.get(chunk);
    if (known !== undefined) return known;
    if (chunk.length > longest) return lookup(chunk) ?? cutUp(chunk);
    const own = copyOf(chunk);
    const tokens = lookup(own) ?? cutUp(own);
    if (kept.size >= mostKept) kept.clear();
    kept.set(own, tokens);
    return tokens;
  };

  function cutUp(chunk: string): readonly number[] {
    cut = [];
    tokenize(list, chunk);
    return cut.length === 4 && cut[1] === 0 ? cut.slice(0, 1) : cut;
  }
}
