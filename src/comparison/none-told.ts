import { madeOnce } from "../text/made-once.ts";
import type { Pair } from "./candidates.ts";
import { openingOf } from "./figure-part.ts";
import { placesIn } from "./figures.ts";
import { orderOf } from "./number-conflict.ts";
import { isOfOtherTime } from "./other-time.ts";
import type { Proposition } from "./propositions.ts";
import type { Counted } from "./quantities.ts";
import { limits } from "./thresholds.ts";

/** Words that tell that something happened to nobody: "no arrests", "nobody was hurt". */
export interface NoneTold {
  readonly text: string;
  readonly happenings: readonly string[];
}

/** Who counts those to whom something happened, held against who tells that it happened to nobody. */
export interface NoneClash {
  readonly none: NoneTold;
  readonly counted: Counted;
  /** Whether the count is the later report's: there were none yet. */
  readonly updates: boolean;
  readonly reason: string;
}

/** "No other injuries" and "no serious injuries" are some of them, "no injuries among the crew" are some people's. */
const noNoun =
  /\b(?:no|zero|without(?: any)?) (?:(?:immediate |known )?reports? of )?(?:any )?(arrests?|injuries|casualties|deaths|fatalities)\b(?: (?:were|was|have been|has been|had been)(?: immediately| initially)? reported\b)?(?!\s(?:among|to|on|of|for|from|in (?:the|an?|that|this|either)\s(?:first|second|other))\b)/iu;
/** "No one was hurt", "nobody has yet been arrested", "nobody died". */
const nobody =
  /\b(?:nobody|no[ -]one) (?:(?:has|had|have|is|was|were|so far|yet|been|(?:is|was) (?:reported|thought|believed) to have been) )*(killed|died|dead|injured|hurt|wounded|arrested|detained)\b/iu;
/** "Without injuring anyone". */
const without = /\bwithout (injuring|killing|hurting|wounding) any(?:one|body)\b/iu;

const happeningsOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^arrest|^detain/iu, ["held"]],
  [/^injur|^hurt|^wound/iu, ["hurt"]],
  [/^casualt/iu, ["dead", "hurt"]],
  [/^death|^fatal|^kill|^die|^dead/iu, ["dead"]],
];

/** What a claim tells to have happened to nobody, as a fact of its report's own time; null for none. Read once a proposition. */
const noneToldOf = madeOnce((proposition: Proposition): NoneTold | null => {
  const { claim, wording, article, stance } = proposition;
  if (claim.modality !== "asserted" || stance.deniedByCue || hedged.test(wording.text)) return null;
  const match = noNoun.exec(wording.text) ?? nobody.exec(wording.text) ?? without.exec(wording.text);
  if (match === null) return null;
  const [text, told] = [match[0], match[1]!];
  const place = { start: match.index, end: match.index + text.length };
  if (isOfOtherTime(claim, wording.text, text, openingOf(wording.text, place), article)) return null;
  const found = happeningsOf.find(([pattern]) => pattern.test(told));
  return found === undefined ? null : { text, happenings: found[1] };
});

/** "If no one was hurt", "nobody was hurt when a tram derailed there in May, but". */
const hedged = /\b(?:if|unless|whether|hoped?|hoping)\b|\bbut\b|\balthough\b/iu;

/**
 * Pairs of propositions of which one tells that something happened to nobody and the other, of another report, to how many
 * it happened; reports that tell both are left aside, they tell of two things.
 */
export function* pairNone(propositions: readonly Proposition[]): Generator<Pair> {
  const nones: number[] = [];
  const counts: number[] = [];
  for (let place = 0; place < propositions.length; place++) {
    const proposition = propositions[place]!;
    if (proposition.nested) continue;
    if (proposition.whole && nones.length < limits.hours && noneToldOf(proposition) !== null) nones.push(place);
    if (proposition.figure?.total && counts.length < limits.hours) counts.push(place);
  }
  if (nones.length === 0 || counts.length === 0) return;
  const counting = new Set<string>();
  for (const place of counts) {
    const { articleId, figure } = propositions[place]!;
    counting.add(`${articleId} ${figure!.happening}`);
  }
  for (const none of nones) {
    for (const count of counts) {
      const [a, b] = [propositions[none]!, propositions[count]!];
      if (counting.has(`${a.articleId} ${b.figure!.happening}`) || noneClash(a, b) === null) continue;
      yield none < count ? [none, count] : [count, none];
    }
  }
}

/** How two claims differ of which one counts those to whom nothing happened by the other; null where they do not. */
export function noneClash(a: Proposition, b: Proposition): NoneClash | null {
  const [none, figure] = [noneToldOf(a), b.figure];
  if (none === null || figure === null || figure.happening === null || a.articleId === b.articleId) return null;
  const { counted, happening, past, total } = figure;
  if (past || !total || !none.happenings.includes(happening) || counted.value < 1) return null;
  const order = orderOf(a.article, b.article);
  if (order.apart > mostDaysApart) return null;
  const places = placesIn(a.wording.text);
  if (places.size > 0 && figure.places.size > 0 && places.isDisjointFrom(figure.places)) return null;
  const updates = order.sign < 0;
  if (!updates && ofReports.test(none.text)) return null;
  const later = updates ? ", told later" : "";
  return { none, counted, updates, reason: `${none.text} against ${counted.quantity.text}${later}` };
}
/** That nobody has reported any yet contradicts only what is told later. */
const ofReports = /\breport(?:s|ed)?\b/iu;
/** Reports further apart easily tell of two things. */
const mostDaysApart = 5;
