import type { Passage } from "../../passages/passage.ts";
import { isNameQuotation } from "../phrases/foreign-marks.ts";
import { maxMention, wordAt } from "../phrases/foreign-mentions.ts";
import { hasReportedMood } from "../phrases/foreign-reported-mood.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

/** The comma stands no further behind its verb, in tokens. */
const maxGap = 2 * maxMention;

/** "sagte, der Kai sei sicher": where a clause in the mood of reported speech starts behind the verb's comma; -1 without. */
export function moodAfter(passage: Passage, from: number, limit: number, cues: ForeignCues): number {
  if (cues.reportedMood.size === 0) return -1;
  for (let comma = from; comma < Math.min(limit, from + maxGap); comma++) {
    if (passage.quotationOf[comma] !== -1 && !isNameQuotation(passage, comma) && !isPaper(passage, comma, from))
      return -1;
    const { text } = passage.tokens[comma]!;
    if (text !== "," && text !== ":") continue;
    if (reasons.has(wordAt(passage, comma + 1))) return -1;
    // "Sagte, er hätte sich mehr gewünscht"
    const own =
      /^(?:er|sie|es|man)$/.test(wordAt(passage, comma + 1)) &&
      /^(?:hätte|wäre|würde)$/.test(wordAt(passage, comma + 2));
    return own || hasReportedMood(passage, comma + 1, limit, cues) ? comma + 1 : -1;
  }
  return -1;
}

/** "Sagte „Fokus“, sie sei …": a word in marks right behind a verb, with a comma behind it. */
function isPaper({ tokens, quotationOf, quotationTokens }: Passage, at: number, from: number): boolean {
  const quotation = quotationOf[at]!;
  const [first, last] = quotationTokens[quotation]!;
  return (
    first === from &&
    last - first <= longestPaper &&
    tokens[last]?.text === "," &&
    /^\p{Lu}/u.test(tokens[first + 1]?.text ?? "")
  );
}
/** In tokens, with its marks. */
const longestPaper = 4;

/** "…, weil die Träger reißen könnten": why and what for. */
const reasons: ReadonlySet<string> = new Set("weil obwohl damit sodass um denn sowie".split(" "));
