import type { Annotation, Token } from "../../text/annotate.ts";
import { rarity } from "../../text/rarity.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { smallCardinals } from "../../text/tables/number-words.ts";
import { bodiesLikeSurnames, bodiesWithOf, knownBodies, organisationWords } from "../tables/organisations.ts";
import { demonyms, places } from "../tables/places.ts";
import { isTrade } from "../tables/speaker-words.ts";
import {
  givenTitles,
  honorifics,
  pluralRoles,
  relations,
  roleModifiers,
  roleNouns,
  shortTitles,
} from "../tables/titles.ts";
import { isAskingName } from "./asking-name.ts";
import { behindCalling, behindKicker, callings, rareEnough } from "./before-name.ts";
import { isGivenVerb, isNameInS, isStreet } from "./capital-names.ts";
import { isCloseOne } from "./close-one.ts";
import { isGeneralStaff, kindOf } from "./kind-of-name.ts";
import { nameKey } from "./name-key.ts";
import {
  acronym,
  endOfRun,
  finalStop,
  isArabicArticle,
  isCapital,
  isHyphen,
  letter,
  notNames,
  openers,
  opensName,
  postNominals,
} from "./name-runs.ts";
import { isNamedByCause } from "./named-by-cause.ts";
import { namedInside } from "./named-inside.ts";
import { agree, withOwners } from "./names-agree.ts";
import { placeBefore, placeIn } from "./places-in-name.ts";
import { isSurnameLikeBody, surnamesLikeRoles } from "./surnames.ts";
import { bareSubjects } from "./tables/bare-subjects.ts";
import { isTitleCase } from "./title-case.ts";

/** A name as it stands in the text, without title or possessive. Offsets are half-open UTF-16 units. */
export interface NameMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "person" | "organisation" | "place" | "unknown";
  /** Equal for the spellings of one name, see `nameKey`. */
  readonly key: string;
}

/** Names of annotations that are still in use: several readers of one article ask for the same ones. */
const kept = new WeakMap<Annotation, readonly NameMention[]>();

/** The names of an annotated text, in order: people, bodies, places and what cannot be told apart. Case carries it. */
export function findNames(annotation: Annotation): readonly NameMention[] {
  const known = kept.get(annotation);
  if (known) return known;
  const names = readNames(annotation);
  kept.set(annotation, names);
  return names;
}

function readNames(annotation: Annotation): readonly NameMention[] {
  const { tokens } = annotation;
  const found: NameMention[] = [];
  const known = namedInside(annotation);
  const surnames = surnamesLikeRoles(annotation);
  for (const sentence of annotation.sentences) {
    const titled = isTitleCase(tokens, sentence.first, sentence.last);
    for (let at = sentence.first; at < sentence.last; ) {
      const speaks = at === sentence.first && known.has(tokens[at]!.text) && tokens[at]!.pos === "VERB";
      if (!opensName(tokens, at, sentence.first, titled) && !speaks) {
        at++;
        continue;
      }
      const end = endOfRun(tokens, at, sentence.last, titled);
      const cut = at === sentence.first && isBehindTitle(tokens, at);
      const opening = (at === sentence.first && !cut) || openers.has(tokens[at - 1]?.text ?? "");
      name(annotation, at, end, opening, { known, surnames }, found);
      at = end;
    }
  }
  return agree(withOwners(annotation.text, found));
}

/** "Cpl. Jones": a title's full stop, which ended the sentence. */
function isBehindTitle(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at - 1] ?? tokens[at]!;
  const title = text === "." ? (tokens[at - 2]?.lower ?? "") : finalStop.test(text) ? lower.slice(0, -1) : "";
  return shortTitles.has(title);
}

/** What a text has with capitals: words inside its sentences, and surnames that look like a role. */
interface Capitals {
  readonly known: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** Turns a run of capitalised tokens into a name: titles and nationality come off in front. */
function name(
  annotation: Annotation,
  from: number,
  end: number,
  opening: boolean,
  { known, surnames }: Capitals,
  found: NameMention[],
): void {
  const { tokens } = annotation;
  let first = behindKicker(tokens, from, end);
  let to = end;
  if (first === from && opening && !known.has(tokens[first]!.text) && dropsOpening(tokens, first, to)) first++;
  // "Mum-of-three Ann Miller", "Editor-in-chief Ann Miller"
  if (
    to - first > 5 &&
    [first + 1, first + 3].every((at) => isHyphen(tokens[at]!)) &&
    tokens[first + 2]!.pos === "ADP" &&
    !isCapital(tokens[first + 4]!)
  )
    first += 5;
  first = behindCalling(tokens, first, to, opening);
  const called = first > 0 && to - first > 1 && callings.has(tokens[first - 1]!.lower);
  // "Former Tarvane finance chief", "Carmaker Ostra": what somebody was or a firm does, and no part of a name.
  const opener = opening && first < to - 1 ? tokens[first]!.lower : "";
  if (pastModifiers.has(opener) || isTrade(opener)) first++;
  let titled = false;
  const role = lastRole(tokens, first, to, opening ? from : -1, surnames);
  if (role >= 0) {
    const place = placeIn(annotation, first, role);
    if (place) found.push(place);
    first = role + 1;
    titled = true;
  } else if (first < to - 1 && demonyms.has(tokens[first]!.lower) && givenNames.has(tokens[first + 1]!.lower)) {
    first++;
  }
  if (to - first > 2 && tokens[first]!.text.length === 1 && isHyphen(tokens[first + 1]!)) first += 2;
  // "California-based Qualcomm", "Karwick-born Ann Miller"
  if (to - first > 3 && isHyphen(tokens[first + 1]!) && origins.has(tokens[first + 2]!.lower)) first += 3;
  const before = placeBefore(annotation, first, to);
  if (before > first) {
    const place = placeIn(annotation, first, before);
    if (place) found.push(place);
    first = before;
  }
  while (first < to && !letter.test(tokens[first]!.text)) first++;
  // "Ann Miller QC"
  while (to - first > 2 && postNominals.has(tokens[to - 1]!.text)) to--;
  // "Moody's said"
  if (to < tokens.length && isNameInS(tokens, to)) to++;
  if (first >= to || lawmakers.has(tokens[to - 1]!.text)) return;
  if (first === from && first >= 2 && isArabicArticle(tokens, first - 2)) first -= 2;
  const start = tokens[first]!.start;
  const stop = tokens[to - 1]!.end;
  const text = annotation.text.slice(start, stop);
  const lower = text.toLowerCase();
  if (
    demonyms.has(lower) ||
    honorifics.has(lower) ||
    shortTitles.has(lower) ||
    (to - first === 1 && isNoName(tokens, first, surnames))
  )
    return;
  if (titled && to - first === 1 && notNames.has(tokens[first]!.pos)) return;
  const key = nameKey(text);
  // "Hall", where "Ms Hall" stands as well.
  const surname = to - first === 1 && bodiesLikeSurnames.has(lower) && surnames.has(text) && !titled;
  const kind = surname ? "unknown" : kindOf(tokens, first, to, lower, titled || called);
  if (key !== "") found.push({ text, start, end: stop, kind, key });
}

/** "Opposition MPs": several, and nobody's name. */
const lawmakers: ReadonlySet<string> = new Set(["MPs", "MEPs", "MSPs"]);

const pastModifiers: ReadonlySet<string> = new Set(["former", "ex", "late", "then"]);
const origins: ReadonlySet<string> = new Set("based born led backed owned run area trained raised educated".split(" "));

/** "Minister", "Two": a lone word that a capital makes no name of. */
function isNoName(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const { text, lower } = tokens[at]!;
  if (smallCardinals.has(lower)) return true;
  // "Ex-wife: He lied"
  return isRoleWord(lower.replace(/^ex-/, "")) && (!surnames.has(text) || tokens[at - 1]?.pos === "DET");
}

function isRoleWord(lower: string): boolean {
  return roleNouns.has(lower) || roleModifiers.has(lower);
}

/** A capital that the sentence's opening explains is no sign of a name. */
function dropsOpening(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const word = token.lower;
  // "Friends of the Earth"
  if (to - at > 2 && isNamedByCause(tokens, at, to)) return false;
  if (places.has(word) || knownBodies.has(word) || acronym.test(token.text) || givenNames.has(word)) return false;
  if (isRoleWord(word) || demonyms.has(word) || honorifics.has(word) || shortTitles.has(word.replace(finalStop, "")))
    return false;
  // "Drunken Gary Holt", "Heartbroken Ann Miller": an adjective in front of a whole name.
  if (to - at > 2 && adjective.test(word) && givenNames.has(tokens[at + 1]!.lower)) return true;
  if (to - at > 1 && token.pos === "PROPN") return false;
  // "Sky News reported"
  if (to - at > 1 && token.pos === "NOUN" && media.has(tokens[to - 1]!.lower)) return false;
  if (to - at === 1 && bareSubjects.has(word)) return true;
  if (to - at === 2 && (isAskingName(tokens, at) || isStreet(tokens, at))) return false;
  if (to - at > 1 && isGivenVerb(tokens, at)) return false;
  // "Loading has resumed": what is done, in front of its verb.
  if (gerund.test(word) && tokens[to]?.pos === "AUX") return true;
  return token.pos !== "PROPN" || rarity(word) < rareEnough;
}

const media: ReadonlySet<string> = new Set("news radio television tv sport sports media broadcasting".split(" "));

const adjective = /\p{L}{3}(?:ed|en|ous|ful|less|ing)$/u;
const gerund = /\p{L}{3}ing$/u;

/**
 * Index of the last word of a title in front of a name, -1 without one.
 * @param opening where a capital proves nothing, -1 where every capital is a name's or a title's
 */
function lastRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  opening: number,
  surnames: ReadonlySet<string>,
): number {
  let role = -1;
  let given = -1;
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.lower.replace(finalStop, "");
    const next = tokens[at + 1];
    // "Larry King", "Mayor Ann Bishop": a surname.
    if (at === to - 1 && given === at - 1 && given >= from && word === "lord") break;
    if (at === to - 1 && (given > role || surnames.has(tokens[at]!.text)) && roleNouns.has(word)) break;
    // "the Ministry of Justice"
    if (at >= from + 2 && tokens[at - 1]!.text === "of" && bodiesWithOf.has(tokens[at - 2]!.lower)) continue;
    // "Mr Dean Baker": a title's word that is also a given name.
    const addressed = at > from && role === at - 1 && honorifics.has(tokens[role]!.lower.replace(finalStop, ""));
    if (addressed && at + 1 < to && givenNames.has(word)) given = at;
    else if (at === from && givenTitles.has(word) && isCloseOne(tokens, at, to)) given = at;
    else if (honorifics.has(word) || shortTitles.has(word)) role = at;
    // "Forecaster Dean Morrow", "coach Dean Morrow": the second word for an office is a given name.
    else if (isSecondTitle(tokens, at, from) && at + 1 < to && givenNames.has(word)) given = at;
    // "the General Staff": a body, and no general of that name.
    else if (isGeneralStaff(tokens, at)) at++;
    else if (roleNouns.has(word) && isElect(tokens, at, to)) role = at + 2;
    else if (isTitle(word, at === opening) && (next === undefined || at + 1 >= to || !isHyphen(next))) role = at;
    // "Senators Ann Miller and Tom Reed", but "the Karwick Cardinals".
    else if (pluralRoles.has(word) && at + 1 < to && givenNames.has(next!.lower)) role = at;
    else if (role >= 0 && at === role + 1 && /^(?:of|for)$/.test(tokens[at]!.text))
      role = Math.max(role, beforeGiven(tokens, at, to));
    // "Chief Cabinet Secretary Ann Miller" holds an office with a body's word in it.
    else if (at === to - 1 && isSurnameLikeBody(tokens, at, from)) break;
    else if (role >= 0 && role < at && organisationWords.has(word) && !holdsRole(tokens, at + 1, to)) return -1;
    else if (givenNames.has(word) && !places.has(word)) given = at;
  }
  return role === to - 1 ? (role > from ? role : -1) : role;
}

function isSecondTitle(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    roleNouns.has(tokens[at]!.lower) &&
    roleNouns.has(before.lower) &&
    !/^(?:assistant|associate|vice|deputy|acting)$/.test(before.lower) &&
    (at > from || before.pos === "NOUN")
  );
}

/** "Mayor-elect Ann Miller" */
const isElect = (tokens: readonly Token[], at: number, to: number) =>
  at + 3 < to && isHyphen(tokens[at + 1]!) && /^(?:elect|designate)$/.test(tokens[at + 2]!.lower);

function holdsRole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (roleNouns.has(tokens[at]!.lower)) return true;
  return false;
}

function isTitle(word: string, opens: boolean): boolean {
  return roleNouns.has(word) && (opens || !relations.has(word));
}

const initial = /^\p{Lu}\.$/u;

/** "Secretary of State John Smith", "Superintendent of Police M. Reed": the index before the person's own words. */
function beforeGiven(tokens: readonly Token[], of: number, to: number): number {
  for (let at = of + 2; at < to; at++)
    if (givenNames.has(tokens[at]!.lower) || (at < to - 1 && initial.test(tokens[at]!.text))) return at - 1;
  return to - of > 4 ? to - 3 : to - 1;
}
