import type { Token } from "./annotate.ts";

/** A token's text in lower case; `""` outside the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** Whether "a" or "an" stands there. */
export function isArticle(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word === "a" || word === "an";
}

/** Whether "a half" stands there. */
export function halfAt(tokens: readonly Token[], at: number): boolean {
  return isArticle(tokens, at) && wordAt(tokens, at + 1) === "half";
}
