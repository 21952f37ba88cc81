import type { Token } from "../../text/annotate.ts";
import { organisationWords } from "../tables/organisations.ts";

/** "The Rail, Maritime and Transport union": whether a comma or an "and" stands between what one body has to do with. */
export function isBetweenFields(tokens: readonly Token[], joint: number): boolean {
  const { text } = tokens[joint]!;
  if (text !== "," && text !== "and") return false;
  let first = joint;
  while (tokens[first - 2]?.text === "," && isField(tokens[first - 1])) first -= 2;
  let and = joint;
  while (tokens[and]?.text === "," && isField(tokens[and + 1])) and += 2;
  if (tokens[and]?.text !== "and" || and - first < 2 || !isField(tokens[first - 1])) return false;
  const head = tokens[and + 2]?.lower ?? "";
  return tokens[first - 2]?.lower === "the" && isField(tokens[and + 1]) && organisationWords.has(head);
}
const isField = (token: Token | undefined): boolean =>
  token?.pos === "PROPN" && token.text !== token.text.toUpperCase() && token.text !== token.lower;
