import type { Token } from "../../text/annotate.ts";
import { givenNames } from "../tables/given-names.ts";
import { closeOnes } from "../tables/titles.ts";

/** "his colleague Dean Miller", "her brother, Earl Reed": a title's word alone before a surname, behind whose somebody is. */
export function isCloseOne(tokens: readonly Token[], at: number, to: number): boolean {
  const noun = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  if (to - at !== 2 || !closeOnes.has(tokens[noun]?.lower ?? "") || givenNames.has(tokens[at + 1]!.lower)) return false;
  // "his old friend", "the mayor's youngest son"
  let owner = noun - 1;
  while (tokens[owner]?.pos === "ADJ" || tokens[owner]?.pos === "ADV") owner--;
  return /^(?:his|her|their|my|our|['’]s?)$/.test(tokens[owner]?.lower ?? "");
}
