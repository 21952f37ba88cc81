import type { Passage } from "./passage.ts";
import type { Range } from "./tags.ts";

const plural = /[^s]s$/;
/** What makes a verb of the word before it: "Court hands down sentence", "Reed bows out". */
const particles: ReadonlySet<string> = new Set("out off up down back away".split(" "));
/** What a verb in -s takes, and a noun in -s has not behind it. */
const objects: ReadonlySet<string> = new Set(["DET", "PRON", "SYM", "NUM", "PROPN"]);

const asks = /^(?:why|how|what|where|when|who)$/;
/** What happens rather than what somebody does: "Mass shooting at a festival". */
const happenings =
  /^(?:shooting|stabbing|bombing|killing|hearing|meeting|ruling|briefing|funding|spending|trading|wedding|warning|sighting|landing|crossing|hacking|rating|ranking|filing)$/;

/**
 * Whether a headline tells something by a verb that the tagger took for a noun ("Tax plan costs Norvale $5 billion",
 * "Court hands down sentence", "Miller and Reed split after four years") or by a bare participle ("Miller leaving board").
 */
export function tellsInHeadline({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if (quotationOf[at] !== -1) continue;
    const { pos, lower, text } = tokens[at]!;
    const [before, next] = [tokens[at - 1]!, tokens[at + 1]!];
    // "Million people potentially exposed", "Norvale now adds phones"
    if (pos === "VERB" && !lower.endsWith("ing") && before.pos === "ADV" && isName(tokens[at - 2]?.pos ?? ""))
      return !asks.test(tokens[first]!.lower);
    const counted = before.pos === "NUM" && tokens[at - 2]?.pos === "ADP";
    if ((!isName(before.pos) && !counted) || before.text === ",") continue;
    if (pos === "VERB" && lower.endsWith("ing") && (plural.test(before.lower) || !happenings.test(lower))) return true;
    if (!isName(pos)) continue;
    const agrees = plural.test(lower) && (before.pos === "PROPN" || !plural.test(before.lower));
    if (
      agrees &&
      (particles.has(next.lower) || (text === lower && objects.has(next.pos) && (next.pos !== "NUM" || at + 2 < last)))
    )
      return true;
    if (text === lower && !plural.test(lower) && next.pos === "ADP" && endsPair(tokens, at - 1, first)) return true;
  }
  return false;
}

function isName(pos: string): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

/** "Ann Miller and Tom Reed": names that "and" joins. */
function endsPair(tokens: Passage["tokens"], at: number, first: number): boolean {
  if (tokens[at]!.pos !== "PROPN") return false;
  let joint = at;
  while (joint > first && tokens[joint]!.pos === "PROPN") joint--;
  return joint > first && tokens[joint]!.pos === "CCONJ" && tokens[joint - 1]!.pos === "PROPN";
}
