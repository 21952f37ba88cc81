import type { Claim } from "../../claims/claim.ts";
import type { Senses } from "../../text/senses/senses.ts";
import { contests } from "../clauses/stance.ts";
import { isPhrase, tells } from "../clauses/telling.ts";
import { type Contrary, contraryOf, isBounded } from "../likeness/contrary.ts";
import { relatedness } from "../likeness/relatedness.ts";
import { type Likeness, strengthOf } from "../likeness/similarity.ts";
import { verbatimTrust } from "../likeness/word-likeness.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { areOneInScripts } from "../sources/names-in-scripts.ts";
import { haveOneSpeaker, speakerKey } from "../sources/statements.ts";
import { thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import { formerly } from "../times/other-time.ts";
import { denialsOf } from "../wording/denials.ts";
import { profileOf } from "../wording/profile.ts";
import { contraryPlans } from "./contrary-plans.ts";

/** Reports further apart tell of two moments: what was closed is open again. */
const mostDaysApart = 5;

/** How two claims that say the opposite of each other stand to each other. */
export interface Opposition {
  /** Where they are of one moment, else the same: a contradiction, of one voice or of two. */
  readonly told: Contrary | null;
  /** Whether they cannot stand in one row as agreeing. */
  readonly apart: boolean;
}

/**
 * Whether two claims say the opposite of each other and else the same, by their words or because a speaker denies what the
 * other report gives.
 */
export function opposition(a: Proposition, b: Proposition, likeness: Likeness, memory: Memory): Opposition {
  if (isDeniedInOne(a, b)) {
    const strength = strengthOf(likeness);
    const told = isDenied(a, b, likeness, memory) && mayContradict(a, b);
    return { told: told ? deniedInOne : null, apart: strength >= thresholds.row };
  }
  if (a.stance.unclear !== b.stance.unclear || a.stance.ofDenial !== b.stance.ofDenial)
    return { told: null, apart: true };
  // "She denied that she knew", "she did not know": both say no.
  if (denyAlike(a, b)) return none;
  const contrary = contraryOf(a.wording, b.wording, haveOneSpeaker(a.claim, b.claim));
  if (contrary === null) {
    const plans = contraryPlans(a, b, memory);
    return plans === null ? none : { told: plans, apart: true };
  }
  // Both tell what only one denies: one text may well stand in the other ("no toxins had reached the river").
  return { told: mayContradict(a, b) && ![a, b].some(isDisowned) ? contrary : null, apart: true };
}
const none: Opposition = { told: null, apart: false };
const deniedInOne: Contrary = { reason: "the same words, said in one and denied in the other" };

/**
 * Whether one of two claims tells what the speaker of the other denies. In other words what somebody denies may be what he
 * says himself in the other report ("denied any part in it", "insisted that he was at home"); of what others say, less
 * likeness is enough, with the one who denies it as its subject ("denied hiring them", "the company hired them").
 */
function isDenied(a: Proposition, b: Proposition, likeness: Likeness, memory: Memory): boolean {
  if (sameVoice(a.claim, b.claim)) return !likeness.others && strengthOf(likeness) >= thresholds.rowInDoubt;
  const [denial, other] = a.stance.deniedByCue ? [a, b] : [b, a];
  // Who denies that they died because of it does not deny that they died.
  if (cause.test(denial.wording.text) && !cause.test(other.wording.text)) return false;
  if (isDeniedForWhat(a, b)) return false;
  // "Denied the report", "the report is not accurate": both say no.
  const told = other.whole ? other.wording : memory.read(other.claim.text, other.wording.senses);
  if (profileOf(denial.wording).negations % 2 !== profileOf(told).negations % 2) return false;
  if (!contests(denial.claim.cue!.text) || ![denial, other].every(tells) || isPhrase(denial)) return false;
  // "Denied that he was the Fox" and "the Fox was ill" share a name alone.
  const holds = denial.wording.content.length >= fewestHeld || likeness.coveredLess >= heldOfFew;
  if (!likeness.others && holds && strengthOf(likeness) >= thresholds.denied) return true;
  const { text, senses } = denial.wording;
  const [speaker] = denial.claim.speakers;
  const subject = speaker?.name ?? (senses === null ? null : (speaker?.role ?? null));
  if (subject === null || !(senses === null ? lacksSubject.test(text) : opensByInfinitive(text, senses))) return false;
  const named = memory.similarity.compare(memory.read(`${subject} ${text}`, senses), other.wording);
  return !named.others && strengthOf(named) >= thresholds.denied;
}
/** Of fewer words that are denied the other text must be covered to such a share. */
const fewestHeld = 3;
const heldOfFew = 0.6;
const cause = /\b(?:because|due to|owing to|as a result)\b/iu;
/** "Denied that they were released for a ransom": who denies what it was done for neither denies nor tells that it was done. */
export function isDeniedForWhat(a: Proposition, b: Proposition): boolean {
  if (!onlyOneDeniesByCue(a, b)) return false;
  const [{ text, content }, other] = a.stance.deniedByCue ? [a.wording, b.wording] : [b.wording, a.wording];
  const behind = whatFor.exec(text);
  const last = content.at(-1);
  if (behind === null || whatFor.test(other.text) || last === undefined || last.start < behind.index + behind[0].length)
    return false;
  return other.content.every(({ lexeme }) => relatedness(lexeme, last.lexeme) < oneWord);
}
const whatFor = /\S\s(?:for|in (?:exchange|return) for)\s/u;
const oneWord = 0.75;

/** "Hiring them", "to have hired them", "it had hired them". */
const lacksSubject = /^["“‘]?(?:\p{L}+ing\b|to\b|(?:he|she|it|they|ever)\b)/iu;
/** The same in Spanish, Portuguese and French: "haber contratado", "ter usado", "avoir embauché", "s'être enfui". */
function opensByInfinitive(text: string, senses: Senses): boolean {
  const word = infinitive.exec(text)?.[1];
  if (word === undefined || senses.capitalNouns) return false;
  const bare = senses.bare(word);
  // "Entre", "sobre", "notre" end like one.
  return senses.isAuxiliary(bare) || !senses.isFunctionWord(bare);
}
const infinitive = /^["“‘«]?\s?(?:s['’])?(\p{Ll}+(?:[aeiê]r|re|oir|arse|erse|irse|r-se))(?!\p{L})/u;

/** The same of two claims of a row, whose words are much the same. */
export function contraryInRow(a: Proposition, b: Proposition, likeness: Likeness, memory: Memory): Contrary | null {
  const contrary = opposition(a, b, likeness, memory).told;
  if (contrary !== null || !likeness.contrary || !sameVoice(a.claim, b.claim)) return contrary;
  if (!mayContradict(a, b) || !canBeHeld(a, b, likeness)) return null;
  if (a.claim.modality !== "asserted" || [a, b].some(({ wording }) => isBounded(wording))) return null;
  return { reason: "much the same words, only one of them negated" };
}

/** From the same day on a report may bring what has changed. */
const changeDays = 0.25;
/** How things stand while it is written. */
const standing = /\b(?:is|are|isn['’]t|aren['’]t|has|have|hasn['’]t|haven['’]t|remains?|stays?|yet|still)\b/iu;

/** What was at no time so did not cease to be: "there were no plans to sell", "was never inspected". */
const atNoTime = /\b(?:never|no (?:such )?(?:plans?|intentions?))\b/iu;

/** Whether the later of two reports tells what has become of a thing that the earlier one only says to stand so. */
export function isChange(a: Proposition, b: Proposition): boolean {
  const { sign, apart } = orderOf(a.article, b.article);
  if (apart < changeDays) return false;
  const [earlier, later] = sign < 0 ? [a, b] : [b, a];
  return standing.test(earlier.wording.text) && !atNoTime.test(later.wording.text);
}

/** Who quotes on is not contradicted by who stops before ("… I wish I didn't have to"). */
const canBeHeld = (a: Proposition, b: Proposition, { contained }: Likeness) =>
  contained < verbatimTrust && ![a, b].some(isDisowned);

/** Both stated as facts, or both as plans, of one moment; what was so before is not denied by what is so now. */
function mayContradict(x: Proposition, y: Proposition): boolean {
  const [{ claim: a, article }, { claim: b, article: other }] = [x, y];
  if (formerly.test(x.wording.text) !== formerly.test(y.wording.text)) return false;
  if (nameOtherYears(x, y)) return false;
  if (a.within !== null || b.within !== null || a.modality !== b.modality) return false;
  return (a.modality === "asserted" || a.modality === "planned") && orderOf(article, other).apart <= mostDaysApart;
}

/** Whether two name other years, beside those of their reports: "in the flood of 2019". */
function nameOtherYears(x: Proposition, y: Proposition): boolean {
  const own = new Set([x, y].map(({ article }) => article.publishedFrom?.slice(0, 4)));
  const [some, others] = [x, y].map(({ wording }) => yearsIn(wording.text).difference(own));
  return some!.symmetricDifference(others!).size > 0;
}

/** "In 2019", "the flood of 2019", "the 2019 floods"; no hour ("at 1800") and no count ("of 1800 people"). */
const year =
  /\b(?:(?:in|during|since|until|by|from|to|between|and|early|late|mid|year|month|january|february|march|april|may|june|july|august|september|october|november|december)[\s-](?<when>(?:1[5-9]|20|21)\d\d)\b(?!\s(?:people|men|women|\p{L}+s\s(?:were|are|had|have)\b))|of\s(?<of>(?:1[5-9]|20|21)\d\d)\b(?!\s\p{L})|the\s(?<the>(?:1[5-9]|20|21)\d\d)\s\p{L})/giu;
const yearsIn = (text: string): Set<string | undefined> =>
  new Set([...text.matchAll(year)].map(({ groups }) => groups!.when ?? groups!.of ?? groups!.the));

/** Both the outlets' own words, or somebody's who has the same name, or no name and the same office ("the company"). */
export function sameVoice(a: Claim, b: Claim): boolean {
  const key = speakerKey(a);
  if (key !== speakerKey(b)) return areOneInScripts(a, b);
  if (key !== "?") return true;
  const [role, other] = [a.speakers[0]?.role ?? null, b.speakers[0]?.role ?? null];
  return role !== null && role === other;
}

/** Whether both deny, only one of them by its own words: "she denied knowing of it", "she had not known of it". */
export const denyAlike = (a: Proposition, b: Proposition) => onlyOneDeniesByCue(a, b) && negates(a) !== negates(b);

/** "She denied that no warning was given" does not say what "no warning was given" says. */
export const isDeniedInOne = (a: Proposition, b: Proposition) =>
  onlyOneDeniesByCue(a, b) && negates(a) === negates(b) && !tellDenial(a, b);

/** "(He) denies any wrongdoing", "has denied any wrongdoing, police said": the one holds its cue, the other tells the same in its own words. */
function tellDenial(a: Proposition, b: Proposition): boolean {
  const [{ claim }, other] = a.stance.deniedByCue ? [a, b] : [b, a];
  const [{ cue, spans }, { text }] = [claim, other.wording];
  return cue !== null && spans.some(({ start, end }) => start <= cue.start && cue.end <= end) && contests(text);
}

const onlyOneDeniesByCue = (a: Proposition, b: Proposition) => a.stance.deniedByCue !== b.stance.deniedByCue;

const negates = ({ wording }: Proposition) => denialsOf(wording).count % 2 === 1;

/** "She dismissed rumours that …": what is told right after is not hers. */
const disowned =
  /\b(?:den(?:y|ies|ied|ying)|(?:dismiss|discount|reject|refut|dispel|rebut|disput|debunk)\p{L}*|rumou?rs?)\b/iu;

const isDisowned = ({ claim, stance }: Proposition) =>
  (!stance.deniedByCue && disowned.test(claim.cue?.text ?? "")) || disowned.test(claim.prefix);
