import type { Token } from "../../text/annotate.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { closeOnes } from "../tables/titles.ts";
import { isPersonNoun } from "./person-nouns.ts";

/** "his colleague Dean Miller", "her brother, Earl Reed": a title's word alone before a surname, behind whose somebody is. */
export function isCloseOne(tokens: readonly Token[], at: number, to: number): boolean {
  if (isAlone(tokens, at, to)) return true;
  const noun = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  if (to - at !== 2 || !closeOnes.has(tokens[noun]?.lower ?? "") || givenNames.has(tokens[at + 1]!.lower)) return false;
  // "his old friend", "the mayor's youngest son"
  let owner = noun - 1;
  while (tokens[owner]?.pos === "ADJ" || tokens[owner]?.pos === "ADV") owner--;
  return /^(?:his|her|their|my|our|['’]s?)$/.test(tokens[owner]?.lower ?? "");
}

/** "Its head, Dean Howarth, said": two words between commas behind what somebody is; nobody is called "Earl" there. */
function isAlone(tokens: readonly Token[], at: number, to: number): boolean {
  if (
    to - at !== 2 ||
    !seldomTitles.test(tokens[at]!.lower) ||
    tokens[at - 1]?.text !== "," ||
    tokens[to]?.text !== ","
  )
    return false;
  const noun = tokens[at - 2];
  return noun !== undefined && noun.text === noun.lower && isPersonNoun(noun.lower);
}
const seldomTitles = /^(?:dean|earl|duke|marshal|baron)$/;
