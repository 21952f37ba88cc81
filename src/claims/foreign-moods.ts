import type { Attribution } from "./attributions.ts";
import type { Claim } from "./claim.ts";
import type { Passage } from "./passage.ts";
import { type ForeignMoods, foreignMoods } from "./tables/foreign-moods.ts";
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
  let negated = attribution !== null && denies(tokens, attribution.cue, moods);
  let modality: Claim["modality"] = "asserted";
  let clause = true;
  for (let at = first.first; at < first.last; at++) {
    const word = tokens[at]!.lower;
    if (moods.conditions.has(word) && opensClause(tokens, at, first.first)) modality = "conditional";
    if (at > first.first + 1 && clauseEnd.test(word)) clause = false;
    if (!clause) continue;
    if (moods.negators.has(word)) negated = !negated;
    if (modality === "asserted" && moods.possible.has(word)) modality = "possible";
    else if (modality === "asserted" && moods.planned.has(word)) modality = "planned";
  }
  return { modality: asks ? "asked" : modality, negated };
}

function denies(tokens: Passage["tokens"], { first, last }: Range, { denying }: ForeignMoods): boolean {
  for (let at = first; at < last; at++) if (denying.has(tokens[at]!.lower)) return true;
  return false;
}

/** Whether a condition may open a clause there: "o caso" and "se reúne" are none. */
function opensClause(tokens: Passage["tokens"], at: number, first: number): boolean {
  return at === first || clauseEnd.test(tokens[at - 1]!.text) || joints.has(tokens[at - 1]!.lower);
}

const joints: ReadonlySet<string> = new Set("y e et und и mas pero mais aber но que dass что rằng qu' qu’".split(" "));
