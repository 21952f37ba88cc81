import type { Claim } from "../../claims/claim.ts";
import { contests } from "../clauses/stance.ts";
import type { Pair } from "../propositions/candidates.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";
import type { Counted } from "../wording/quantities.ts";
import type { Wording } from "../wording/wording.ts";
import { placesIn } from "./figure-places.ts";
import type { Figure } from "./figures.ts";

/** Words that tell that something happened to nobody: "no arrests", "nobody was hurt". */
export interface NoneTold {
  readonly text: string;
  readonly happenings: readonly string[];
  /** Where it was, as far as its claim says, lower case. */
  readonly places: ReadonlySet<string>;
  /** The last word of the occasion that it names ("at the march"), lower case; null for none. */
  readonly occasion: string | null;
}

/** Who counts those to whom something happened, held against who tells that it happened to nobody. */
export interface NoneClash {
  readonly none: NoneTold;
  readonly counted: Counted;
  /** Whether the count is the later report's: there were none yet. */
  readonly updates: boolean;
  readonly reason: string;
}

const nouns = "arrests?|injuries|casualties|deaths|fatalities";
const done = "killed|died|injured|hurt|wounded|arrested|detained";
/** What stands before it in its sentence, if anything: another clause. */
const opening = String.raw`^(?:[^.;]{0,200}?(?:, and|, but|,|\sand|\sbut)\s)?`;
/**
 * Nothing that says of whom, of which of several or when: of the crew, in the second blast, before the raid. An occasion the
 * count must name as well.
 */
const bare = String.raw`(?=(?:\s(?:so far|yet|at all|anywhere))?(?:\s(?:at|during|in) the (?:[\p{L}-]+\s)?(?<occasion>[\p{L}-]+))?\W*$)`;
/** "There were no arrests", "no injuries have been reported", "the police have made no arrests", "nobody was hurt". */
const patterns: readonly RegExp[] = [
  `${opening}there (?:were|was|are|is|have been|had been|has been) (?<told>no (?:${nouns}))${bare}`,
  `${opening}(?<told>no (?:${nouns}) (?:were|was|have been|has been|had been)(?: immediately| initially| yet)? (?:reported|made|recorded|confirmed)|no (?:${nouns}) (?:have |has |had )?(?:occurred|resulted))${bare}`,
  `${opening}(?:the )?(?:police|officers|detectives|they|it|he|she) (?:have |has |had )?(?:made|reported) (?<told>no (?:${nouns}))${bare}`,
  `${opening}(?<told>(?:nobody|no[ -]one) (?:(?:is|was|has been|had been|has yet been) )?(?:${done}))${bare}`,
].map((source) => new RegExp(source, "iu"));
/** "It is not true that …", "if …", "last week", "before the raid": no plain telling of the report's own time. */
const hedged =
  /\b(?:not|wrong|untrue|false|if|unless|whether|hop(?:e|ed|ing)|before|earlier|previous(?:ly)?|last|week|month|year|second|first|other)\b/iu;
/** That nobody has reported any yet contradicts only what is told later. */
const ofReports = /\breported\b/iu;

const happeningsOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:arrest|detain)/iu, ["held"]],
  [/\b(?:injur|hurt|wound)/iu, ["hurt"]],
  [/\bcasualt/iu, ["dead", "hurt"]],
  [/\b(?:death|fatal|kill|die)/iu, ["dead"]],
];

/**
 * What a claim tells to have happened to nobody, as a plain fact of its report's own time; null for none, and where the report
 * counts such ones itself.
 * @param figures of all claims of its article
 */
export function noneToldBy(
  claim: Claim,
  { text, content }: Wording,
  figures: ReadonlyMap<Claim, readonly Figure[]>,
): NoneTold | null {
  if (claim.modality !== "asserted" || contests(claim.cue?.text ?? "") || text.length > longest) return null;
  if (!mayTell.test(text)) return null;
  const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (match === undefined || hedged.test(text) || content.some(({ lexeme }) => lexeme.kind === "calendar")) return null;
  const told = match.groups!.told!;
  const [, happenings] = happeningsOf.find(([pattern]) => pattern.test(told))!;
  const counted = figures.values().some((some) => some.some(({ happening }) => happenings.includes(happening ?? "")));
  if (counted) return null;
  return {
    text: told,
    happenings,
    places: placesIn(text, null),
    occasion: match.groups!.occasion?.toLowerCase() ?? null,
  };
}
/** UTF-16 units; a longer claim tells of more than one thing. */
const longest = 240;
/** A cheap sign, looked for first. */
const mayTell = /\bno(?:body|[ -]one)?\b/iu;

/**
 * Pairs of propositions of which one tells that something happened to nobody and the other, of another report, to how many it
 * happened.
 */
export function* pairNone(propositions: readonly Proposition[]): Generator<Pair> {
  const nones = [...propositions.keys()].filter((place) => propositions[place]!.none !== null).slice(0, mostTellings);
  if (nones.length === 0) return;
  const counts = [...propositions.keys()].filter((place) => propositions[place]!.figure?.total === true);
  for (const none of nones) {
    for (const count of counts.slice(0, mostTellings)) {
      if (noneClash(propositions[none]!, propositions[count]!) === null) continue;
      yield none < count ? [none, count] : [count, none];
    }
  }
}
/** Pairs of propositions of two reports that both tell that one thing happened to nobody. */
export function* pairSameNone(propositions: readonly Proposition[]): Generator<Pair> {
  const nones = [...propositions.keys()].filter((place) => propositions[place]!.none !== null).slice(0, mostTellings);
  for (const [at, first] of nones.entries())
    for (const second of nones.slice(at + 1))
      if (tellSameNone(propositions[first]!, propositions[second]!)) yield [first, second];
}

function tellSameNone({ none: x, article, articleId }: Proposition, { none: y, ...other }: Proposition): boolean {
  if (x === null || y === null || articleId === other.articleId) return false;
  if (x.happenings.join() !== y.happenings.join() || orderOf(article, other.article).apart > mostDaysApart)
    return false;
  if (x.places.size > 0 && y.places.size > 0 && x.places.isDisjointFrom(y.places)) return false;
  return x.occasion === null || y.occasion === null || x.occasion === y.occasion;
}

/** Of either the first ones. */
const mostTellings = 200;

/** How two claims differ of which one counts those to whom nothing happened by the other; null where they do not. */
export function noneClash({ none, article, articleId }: Proposition, other: Proposition): NoneClash | null {
  const { figure } = other;
  if (none === null || figure === null || articleId === other.articleId) return null;
  const { counted, happening, past, total } = figure;
  if (past || !total || !none.happenings.includes(happening ?? "") || counted.value < 1) return null;
  const places = other.wording.senses === null ? placesIn(other.wording.text, null) : none.places;
  if (none.places.size > 0 && places.size > 0 && none.places.isDisjointFrom(places)) return null;
  if (none.occasion !== null && !names(other.wording, none.occasion)) return null;
  const order = orderOf(article, other.article);
  const updates = order.bMayFollow;
  if (order.apart > (updates ? mostDaysOfUpdate : mostDaysApart) || (!updates && ofReports.test(none.text)))
    return null;
  const later = updates ? ", told later" : "";
  return { none, counted, updates, reason: `${none.text} against ${counted.quantity.text}${later}` };
}
const names = ({ text, content }: Wording, word: string) =>
  content.some(({ start, end }) => text.slice(start, end).toLowerCase() === word);
/** Reports further apart easily tell of two things. */
const mostDaysApart = 5;
/** There were none yet: whoever counts some days later tells what has come of it. */
const mostDaysOfUpdate = 10;
