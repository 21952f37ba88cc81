import type { Token } from "../../text/annotate.ts";

/** ", Ann Reed, left": the token behind a name between two commas; the token itself where none stands. */
export function behindName(tokens: readonly Token[], comma: number, to: number): number {
  if (tokens[comma]!.text !== ",") return comma;
  let at = comma + 1;
  while (at < to && tokens[at]!.pos === "PROPN") at++;
  return at > comma + 1 && at + 1 < to && tokens[at]!.text === "," ? at + 1 : comma;
}
