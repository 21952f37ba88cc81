import type { Attribution } from "./attributions.ts";
import type { Claim } from "./claim.ts";
import type { Passage } from "./passage.ts";
import { foreignMoods } from "./tables/foreign-moods.ts";
import type { Range } from "./tags.ts";

const clauseEnd = /^[,;:.!?…]+$/;

/**
 * How a claim's content is put and whether it is denied, in a language without tags: by the words of its first clause,
 * and for a condition of its first sentence. In languages that are not read everything counts as asserted.
 */
export function foreignMood(
  { tokens }: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
  language: string,
): Pick<Claim, "modality" | "negated"> {
  const moods = foreignMoods.get(language);
  const first = content[0]!;
  const last = content.at(-1)!.last;
  if (!moods) return { modality: "asserted", negated: false };
  const asks = [last - 1, last - 2, last].some((at) => at >= first.first && tokens[at]?.text === "?");
  let negated = attribution !== null && moods.denying.has(tokens[attribution.cue.first]!.lower);
  let modality: Claim["modality"] = "asserted";
  let clause = true;
  for (let at = first.first; at < first.last; at++) {
    const word = tokens[at]!.lower;
    if (moods.conditions.has(word)) modality = "conditional";
    if (at > first.first + 1 && clauseEnd.test(word)) clause = false;
    if (!clause) continue;
    if (moods.negators.has(word)) negated = !negated;
    if (modality === "asserted" && moods.possible.has(word)) modality = "possible";
    else if (modality === "asserted" && moods.planned.has(word)) modality = "planned";
  }
  return { modality: asks ? "asked" : modality, negated };
}
