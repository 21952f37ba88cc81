import type { Token } from "../../text/annotate.ts";

/** "Dozens feared dead", "two are believed trapped": what may have befallen them, and nobody who fears. */
export const isFearedSo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:feared|believed|presumed)$/.test(tokens[at]!.lower) &&
  befallen.test(tokens[at + 1]?.lower ?? "") &&
  // "believed injured players would return"
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 2]?.pos ?? "");

const befallen = /^(?:dead|missing|trapped|drowned|killed|lost|buried|injured|hurt|stranded)$/;
