import type { Annotation, Token } from "../../text/annotate.ts";
import { isCalendarAt } from "../names/calendar.ts";
import { acronym, isCapital } from "../names/name-runs.ts";
import type { NameMention } from "../names/names.ts";
import { isBehindApposedClaim } from "../passages/apposed-claim.ts";
import { isTime } from "../passages/noun-phrase.ts";
import { demonyms, places } from "../tables/places.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { honorifics, roleModifiers, roleNouns, shortTitles } from "../tables/titles.ts";
import type { Gender } from "./cast.ts";
import { apposedBefore, apposedBehind, predicatedBehind } from "./role-phrases.ts";

const maxRoleTokens = 7;

/** One word for the forms of a role: spokesman, spokeswoman and spokesperson. */
export function levelRole(word: string): string {
  return word
    .replace(/(?:woman|person)$/, "man")
    .replace(/^(?:congressman|representative|mp)$/, "lawmaker")
    .replace(/^advisor$/, "adviser");
}

/** The title in front of a name, the appositions before and behind it, and what it is said to be. */
export function rolesAround(
  annotation: Annotation,
  mention: NameMention,
  next: NameMention | undefined,
): { roles: string[]; gender: Gender | null } {
  const { tokens } = annotation;
  const first = tokenAt(tokens, mention.start);
  const roles: string[] = [];
  let gender: Gender | null = null;
  if (first < 0 || mention.kind === "place") return { roles, gender };
  const bare = isSeatOfOffice(tokens, first) ? first : beforeAbbreviation(tokens, first);
  let from = bare;
  let noun = false;
  let floor = Math.max(0, first - maxRoleTokens);
  for (let at = bare - 1; at >= floor; at--) {
    // "Harbour Police Board (HPB) chief Ann Reed"
    if (noun && at > 3 && beforeAbbreviation(tokens, at + 1) < at + 1) {
      at -= 3;
      floor = Math.max(0, floor - 3);
    }
    const word = tokens[at]!.lower.replace(finalStop, "");
    if (at === bare - 1) {
      const honorific = honorifics.get(word);
      if (honorific) {
        if (honorific !== "either") gender = honorific;
        break;
      }
    }
    if (tokens[at]!.text === "," || lineBreak.test(annotation.text.slice(tokens[at]!.end, tokens[at + 1]!.start)))
      break;
    if (isSpeechVerb(tokens, at)) break;
    const role =
      roleNouns.has(word) || shortTitles.has(word) || (elect.test(word) && /^[-‐]$/.test(tokens[at - 1]?.text ?? ""));
    noun ||= role;
    // "the mayor of Karwick": the town holds no office.
    if (at === first - 1 && tokens[at]!.pos === "ADP") break;
    // "the driver of the Hollin Express"
    if (at === first - 1 && tokens[at]!.pos === "DET" && tokens[at - 1]?.pos === "ADP") break;
    // "Public Works Minister": a name's word that the tagger took for a verb.
    const inName =
      roleNouns.has(tokens[at + 1]!.lower) &&
      tokens[at]!.pos === "VERB" &&
      tokens[at - 1]?.pos === "PROPN" &&
      isCapital(tokens[at]!);
    if (!role && !inName && !belongsToRole(tokens[at]!, word, noun)) break;
    // "On Tuesday night Prime Minister Ann Miller"
    if (!role && (isCalendarAt(tokens, at) || isTime(tokens, at))) break;
    if (noun) from = at;
    if (isBehindApposedClaim(tokens, at)) break;
  }
  while (from < bare && isLoose(tokens[from]!)) from++;
  if (noun && from < bare)
    roles.push(annotation.text.slice(tokens[from]!.start, tokens[bare - 1]!.end).replace(abbreviated, ""));
  const past = tokenAt(tokens, mention.end);
  const last = past < 0 ? tokens.length : past;
  const person =
    next &&
    next.kind !== "place" &&
    next.kind !== "organisation" &&
    !owner.test(annotation.text.slice(next.end, next.end + 2))
      ? next.start
      : Number.POSITIVE_INFINITY;
  roles.push(
    ...[
      apposedBefore(annotation, from, last),
      apposedBehind(annotation, last, person),
      predicatedBehind(annotation, last),
    ]
      .filter((role) => role !== null)
      .map((role) => role.replace(openBracket, "")),
  );
  return { roles, gender };
}

/** "District Police Officer (DPO) Ann Reed": the role ends before what it is called for short. */
function beforeAbbreviation(tokens: Annotation["tokens"], first: number): number {
  const bracketed = tokens[first - 1]?.text === ")" && tokens[first - 3]?.text === "(";
  return bracketed && acronym.test(tokens[first - 2]!.text) ? first - 3 : first;
}
const abbreviated = / \(\p{Lu}{2,6}\)(?= )/u;
/** "District Police Officer (DPO) Hollin, Ann Reed": where somebody holds the office, and then who. */
const isSeatOfOffice = (tokens: Annotation["tokens"], first: number): boolean =>
  tokens[first + 1]?.text === "," && tokens[first + 2]?.pos === "PROPN";
/** What is called so for short, "Harbour Relations Officer (HRO", where nothing closes the bracket any more. */
const openBracket = /\s*\([^)]*$/;

const finalStop = /\.$/;
const elect = /^(?:elect|designate)$/;
const owner = /^['’]s/;

const lineBreak = /[\n\r]/;

/** "“…,” fumed Mayor Reed": the verb right behind what was said, which the tagger took for the mayor's adjective. */
function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1]?.text ?? "";
  if (pos !== "ADJ" || !lower.endsWith("ed") || roleModifiers.has(lower)) return false;
  if (closingMark.test(before)) return true;
  return before === "," && (reportingVerbs.has(lower.slice(0, -1)) || reportingVerbs.has(lower.slice(0, -2)));
}
const closingMark = /^["”'’»]$/;

function isLoose(token: Token): boolean {
  return token.pos === "PUNCT" || token.pos === "PART" || token.pos === "ADP" || token.pos === "DET";
}

function belongsToRole(token: Token, word: string, noun: boolean): boolean {
  if (!noun)
    return (
      places.has(word) || token.pos === "PROPN" || word === "to" || word === "of" || word === "for" || word === "the"
    );
  return (
    roleModifiers.has(word) ||
    demonyms.has(word) ||
    places.has(word) ||
    token.pos === "PROPN" ||
    token.pos === "ADJ" ||
    token.pos === "NOUN" ||
    word === "-" ||
    word === "'s" ||
    word === "’s" ||
    word === "of"
  );
}

/** Index of the first token that starts at or after an offset, -1 past the end. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}
