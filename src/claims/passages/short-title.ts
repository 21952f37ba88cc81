import type { Token } from "../../text/annotate.ts";
import { shortTitles } from "../tables/titles.ts";

/** Whether a token is the stop of a title that is written short: "the Rev. Ann Miller", "Cllr. Reed". */
export function isStopOfTitle(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 1]?.lower ?? "";
  return tokens[at]?.text === "." && (title === "rev" || shortTitles.has(title));
}
