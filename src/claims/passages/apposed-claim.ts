import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { accountNouns } from "../tables/allegation-nouns.ts";
import { reportingNouns } from "../tables/reporting-nouns.ts";
import { roleNouns } from "../tables/titles.ts";

/** What may stand for the words before a comma: "a claim", "a figure". By lemma. */
export const isTold = (lemma: string): boolean => reportingNouns.has(lemma) || accountNouns.has(lemma);

const determiners: ReadonlySet<string> = new Set("the his her its their".split(" "));

/**
 * "…, a claim | Downing Street rejects", "…, a claim | the captain, Ryan Shaw, rejects": somebody right behind what the words before
 * the comma are called opens a clause of their own.
 */
export function isBehindApposedClaim(tokens: readonly Token[], at: number): boolean {
  if (at < 3 || tokens[at - 3]!.text !== ",") return false;
  const [article, noun] = [tokens[at - 2]!, tokens[at - 1]!];
  if (!/^an?$/.test(article.lower) || noun.pos !== "NOUN" || !isTold(noun.lemma)) return false;
  const { text, lower } = tokens[at]!;
  return (
    startsWithCapital(text) ||
    determiners.has(lower) ||
    (roleNouns.has(lower) && startsWithCapital(tokens[at + 1]?.text ?? ""))
  );
}
