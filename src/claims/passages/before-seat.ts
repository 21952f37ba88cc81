import type { Token } from "../../text/annotate.ts";
import { hyphens } from "./tags.ts";

/** "The Hollin, Ont.-based company": a comma between a town and the county of what has its seat there. */
export function isBeforeSeat(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]!.text !== "," || tokens[comma + 1]?.pos !== "PROPN") return false;
  let at = comma + 2;
  while (at < comma + longestSeat && (tokens[at]?.text === "." || tokens[at]?.pos === "PROPN")) at++;
  return hyphens.has(tokens[at]?.text ?? "") && tokens[at + 1]?.lower === "based" && tokens[comma - 1]?.pos === "PROPN";
}
/** In tokens. */
const longestSeat = 6;
