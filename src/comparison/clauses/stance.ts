import type { Claim } from "../../claims/claim.ts";

/** What tells whether a claim is a denial. */
type Denial = Pick<Claim, "negated" | "prefix"> & { readonly cue: { readonly text: string } | null };

/** How a claim's cue stands to its words. */
export interface Stance {
  /** "She denied that …": the claim's own words say what is not so. */
  readonly deniedByCue: boolean;
  /** "She denied that nobody had known", "she did not deny it": whether it is said or denied, its words do not tell. */
  readonly unclear: boolean;
  /** "Officials contradicted claims that the engine failed" does not say that it failed. */
  readonly ofDenial: boolean;
}

/** The stance of a part of a claim; asked of every two that are held against each other, so read once. */
export function stanceOf(claim: Claim, text: string): Stance {
  const deniedByCue = isDeniedByCue(claim);
  return {
    deniedByCue,
    unclear: isUnclear(claim),
    ofDenial: !deniedByCue && deniedReport.test(`${claim.prefix} ${text}`),
  };
}

/** Whether a claim denies something, or is what somebody denies. */
export const isDenial = (claim: Denial & Pick<Claim, "text">): boolean =>
  isDeniedByCue(claim) || contestsInEnglish.test(claim.text);

/** Whether a claim's words are what its speaker says is not so: "she denied that …". */
export function isDeniedByCue({ negated, cue, prefix }: Denial): boolean {
  return negated && cue !== null && (denies.test(cue.text) || deniesElsewhere.test(cue.text)) && !undenied.test(prefix);
}
const denies =
  /\b(?:den(?:y|ies|ied|ying)|(?:refus|declin|reject|dismiss|refut|disput|rebut|debunk|contradict)\p{L}*|rul(?:e|es|ed|ing) out)\b/iu;
/** The same of a cue in Spanish, Portuguese, French, Italian, German, Dutch, Russian, Ukrainian, Vietnamese and Chinese, whose claim is read as negated: "weist … zurück". */
const deniesElsewhere =
  /(?<!\p{L})(?:neg(?:ó|aron|aban?|ar|ado|ando|ou|aram|avam?|am?|ò|at[oa]|ano|avano|are)|smenti\p{L}*|esclud\p{L}*|esclus\p{L}*|respin\p{L}*|rigett\p{L}*|nieg(?:an?|ue)|desm(?:int|ent|ient)\p{L}*|rec?haz\p{L}*|rejeit\p{L}*|refut\p{L}*|réfut\p{L}*|descart\p{L}*|démen\p{L}*|ni(?:e|ent|é|er|ait|aient|ant)|rejet\p{L}*|exclu\p{L}*|écart\p{L}*|bestr(?:eit|itt)\p{L}*|dementier\p{L}*|(?:ge)?leugn\p{L}*|zurückgewiesen|ausgeschlossen|w(?:eis(?:t|en)|ies(?:en)?)|schl(?:ie(?:ß|ss)\p{L}*|oss(?:en)?)|ontken\p{L}*|weers(?:preek|prak|proken)\p{L}*|verw(?:erp|ierp|orpen)\p{L}*|betwist\p{L}*|afgewezen|tegengesproken|uitgesloten|w(?:ees|ezen|ijst|ijzen)(?! erop)|sl(?:uiten|uit|oten|oot)|отриц\p{L}*|опроверг\p{L}*|отверг\p{L}*|исключ\p{L}*|запереч\p{L}*|спросту\p{L}*|спростов\p{L}*|відки(?:ну|да)\p{L}*|виключ\p{L}*|phủ nhận|bác bỏ)(?!\p{L})|否认|否認|驳斥|駁斥|反驳|反駁/iu;
/** "He never denied that …", "didn't deny": neither said nor denied. */
const undenied = /(?:\b(?:not|never|no longer|cannot|hardly)|n['’]t)\s(?:den|reject|refut|disput|contradict)\p{L}*\s/iu;

const isUnclear = ({ negated, cue, prefix }: Claim) =>
  cue !== null && contests(cue.text) && (!negated || undenied.test(prefix));

/** Who refuses to do a thing denies nothing that others say. */
const contestsInEnglish = /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|rebut|debunk|contradict)\p{L}*)\b/iu;
export const contests = (text: string): boolean => contestsInEnglish.test(text) || deniesElsewhere.test(text);

const deniedReport =
  /\b(?:den|dismiss|reject|refut|disput|rebut|debunk|contradict|discount)\p{L}*\s(?:\p{L}+\s){0,2}(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?)\b/iu;
