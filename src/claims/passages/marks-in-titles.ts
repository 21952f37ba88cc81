import type { Token } from "../../text/annotate.ts";
import { roleNouns, shortTitles } from "../tables/titles.ts";

/** Whether a token is the stop of a title that is written short: "the Rev. Ann Miller", "Cllr. Reed". */
export function isStopOfTitle(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 1]?.lower ?? "";
  return tokens[at]?.text === "." && (title === "rev" || shortTitles.has(title));
}

/** "Commissioner (West) Ann Miller": a bracket of a word or two between an office and its holder. */
export function isBracketInTitle(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== "(" && text !== ")") return false;
  let open = at;
  if (text === ")") while (open > at - maxBracket && open > 0 && tokens[open]!.text !== "(") open--;
  let close = open + 1;
  while (close < open + maxBracket && tokens[close]?.pos === "PROPN") close++;
  const holder = tokens[close + 1];
  if (tokens[open]!.text !== "(" || tokens[close]?.text !== ")" || holder?.pos !== "PROPN") return false;
  // "Commissioner of Police (Crime) …", and not "Norfolk (Va.) Sheriff …"
  return tokens.slice(Math.max(0, open - maxBracket), open).some(({ lower }) => roleNouns.has(lower));
}
/** In tokens. */
const maxBracket = 4;
