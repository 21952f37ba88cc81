import type { Claim } from "../../claims/claim.ts";
import { relatedness } from "../likeness/relatedness.ts";
import { type Lexeme, lexemeOf } from "../wording/lexemes.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { soleDayOf } from "./sole-day.ts";
import { datedDeeds } from "./tables/timed-deeds.ts";

/** The one day that a claim gives for what is done to a thing: "the election will be held on June 14". */
export interface Appointment {
  /** The day's words. */
  readonly text: string;
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  /** "occur", "begin", "held", "talk". */
  readonly deed: string;
  /** What it is done to: the words before the deed that are no verbs. */
  readonly things: readonly Lexeme[];
}

/** Words between a day and its deed, and between that and its subject. */
const reach = 9;
const subjectReach = 7;

/** The appointment that a claim gives where it gives one day and no more; else null. */
export function appointmentIn(claim: Claim, wording: Wording): Appointment | null {
  const given = claim.negated ? null : soleDayOf(claim.dates, wording.text);
  if (given === null || bounds.test(wording.text.slice(Math.max(0, given.at - lead), given.at))) return null;
  const { text, day, at } = given;
  const { words } = wording;
  const first = words.findIndex((word) => word.end > at);
  if (first < 0) return null;
  // "Will return to court on June 14 for sentencing."
  if (forSentence.test(wording.text.slice(at + text.length, at + text.length + lead * 2)))
    return { text, day, deed: "sentence", things: subjectOf(words, first).filter(isNaming) };
  for (let place = first - 1; place >= Math.max(0, first - reach); place--) {
    if (claim.modality === "planned" && meetsAgain(words, place))
      return { text, day, ...talksOf(subjectOf(words, place)) };
    const deed = deedAt(words, place);
    if (deed === null) {
      // "To hold consultations on Friday", "to open the office on Monday": what is done there is done to something else.
      if (mayStandBetween(words[place]!.lexeme)) continue;
      return null;
    }
    const things = subjectOf(words, place);
    if (deed === "sentence" || (deed === "occur" && isOfSentence(words, place)))
      return { text, day, deed: "sentence", things: things.filter(isNaming) };
    if (things.length === 0) return null;
    const talks = claim.modality === "planned" && things.some(({ lemma }) => talkWords.has(lemma));
    return { text, day, ...(talks ? talksOf(things) : { deed, things }) };
  }
  return null;
}
/** "By June 14", "since Monday". */
const bounds = /\b(?:by|before|after|until|till|since|from|through)\s$/iu;
const lead = 10;
const forSentence = /^,?\sfor\s(?:\p{L}{1,5}\s)?sentencing\b/u;

/** "Will be held in Karwick on June 14", "begin again at noon on Friday", "was set by the council for Monday". */
const mayStandBetween = ({ kind, form }: Lexeme) => kind !== "content" || besides.has(form);
const besides: ReadonlySet<string> = new Set([
  "again",
  "doors",
  "place",
  "a.m",
  "p.m",
  "am",
  "pm",
  "noon",
  "early",
  "local",
  "time",
]);

function deedAt(words: readonly Word[], place: number): string | null {
  const { lemma, kind } = words[place]!.lexeme;
  if (kind === "name") return null;
  // "Will take place".
  if (lemma === "place" && words[place - 1]?.lexeme.lemma === "take") return "occur";
  // "Set for June 14"; a price is set on a day.
  if (lemma === "set") return words[place + 1]?.lexeme.form === "for" ? "occur" : null;
  return datedDeeds.get(lemma) ?? null;
}

/** "Her sentencing is scheduled for June 14", "a date for the sentencing was set": whoever it is, the report tells of one. */
const isOfSentence = (words: readonly Word[], deed: number): boolean =>
  words.slice(Math.max(0, deed - subjectReach), deed).some(({ lexeme }) => lexeme.form === "sentencing");

/** "The two sides will meet again", "talks are due to resume": whichever word tells it, it is the next round. */
const talkWords: ReadonlySet<string> = new Set("talk negotiation discussion bargaining mediation".split(" "));
const sides: ReadonlySet<string> = new Set("side party negotiator delegation mediator".split(" "));

function meetsAgain(words: readonly Word[], place: number): boolean {
  if (words[place]!.lexeme.lemma !== "meet") return false;
  return (
    words[place + 1]?.lexeme.form === "again" ||
    words.slice(Math.max(0, place - subjectReach), place).some(({ lexeme }) => sides.has(lexeme.lemma))
  );
}

/** Talks are of those who are named with them. */
const talksOf = (things: readonly Lexeme[]): Pick<Appointment, "deed" | "things"> => ({
  deed: "talk",
  things: [lexemeOf("talks", false), ...things.filter(isNaming)],
});

function subjectOf(words: readonly Word[], deed: number): readonly Lexeme[] {
  return words
    .slice(Math.max(0, deed - subjectReach), deed)
    .map(({ lexeme }) => lexeme)
    .filter(
      ({ kind, verbal, reporting, weight }) =>
        (kind === "content" || kind === "name") && !verbal && !reporting && weight >= leastWeight,
    );
}
const leastWeight = 0.25;

/** Whether two appointments are of one deed of one thing: "talks", "negotiations". */
export const areOfOne = (x: Appointment, y: Appointment): boolean =>
  x.deed === y.deed &&
  (x.deed === "sentence" || x.things.some((own) => y.things.some((other) => relatedness(own, other) >= related))) &&
  !nameOthers(x.things, y.things);
const related = 0.6;

/** Whether each has a name, or says which one ("second"), and not one of the other's: the funerals of two people. */
function nameOthers(x: readonly Lexeme[], y: readonly Lexeme[]): boolean {
  return [isNaming, isOrdinal].some((tells) => {
    const [own, others] = [x.filter(tells), y.filter(tells)];
    return own.length > 0 && others.length > 0 && !own.some(({ key }) => others.some((other) => other.key === key));
  });
}
const isNaming = ({ kind, isName }: Lexeme) => kind === "name" || isName;
const isOrdinal = ({ form }: Lexeme) => ordinals.has(form);
const ordinals: ReadonlySet<string> = new Set("first second third fourth fifth last final next".split(" "));
