import type { Token } from "../../text/annotate.ts";
import { likeTheirPast } from "../../text/tables/like-their-past.ts";
import { isAskingName } from "../names/asking-name.ts";
import { isPartOfName } from "../names/capital-names.ts";
import { isCapital } from "../names/name-runs.ts";
import { isNamedByCause } from "../names/named-by-cause.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { answeringVerbs } from "../tables/answering-verbs.ts";
import { reportingAdjectives, reportingNouns } from "../tables/reporting-nouns.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { roleNouns } from "../tables/titles.ts";
import { isBehindApposedClaim } from "./apposed-claim.ts";
import { isClauseVerb } from "./clause-verbs.ts";
import { isReportingVerb, reportingLemma } from "./is-reporting-verb.ts";
import { isTime } from "./noun-phrase.ts";
import { isNounInPlace } from "./noun-places.ts";
import { isSaidVerb } from "./said-verb.ts";

const plural = /[^s]s$/;

/**
 * Reporting verbs that the tagger took for nouns or adjectives ("analysts note the …", "the spokesman informed the
 * media", "…, promising that …"), corrected by their neighbours. The array is the same where nothing is to correct.
 */
export function correctTags(tokens: readonly Token[]): readonly Token[] {
  let corrected: Token[] | undefined;
  for (let at = 0; at < tokens.length - 1; at++) {
    const change = changeAt(tokens, at);
    if (change === null) continue;
    corrected ??= [...tokens];
    corrected[at] = { ...tokens[at]!, ...change };
  }
  return corrected ?? tokens;
}

/** What a token is where the tagger took it for something else; null where it did not. */
function changeAt(tokens: readonly Token[], at: number): Partial<Token> | null {
  const { pos, lower } = tokens[at]!;
  if ((pos === "VERB" && isAskingName(tokens, at)) || isPartOfName(tokens, at)) return { pos: "PROPN" };
  if (at === 0) return null;
  // "Shelter for All said"
  if (pos === "DET" && at > 1 && isCapital(tokens[at]!) && isNamedByCause(tokens, at - 2, at + 1))
    return { pos: "PROPN" };
  if (pos === "DET") return isRelative(tokens, at) ? { pos: opensReport(tokens, at) ? "SCONJ" : "PRON" } : null;
  if (pos === "ADP") return isGivenName(tokens, at) || endsGivenName(tokens, at) ? { pos: "PROPN" } : null;
  if (pos === "AUX") return isWish(tokens, at) ? { pos: "NOUN" } : null;
  if (pos === "ADV") return isOneMore(tokens, at) ? { pos: "NOUN" } : null;
  if (pos === "VERB") return changeOfVerb(tokens, at);
  // "The plan was flawed, the auditor general found": no noun is spelt so.
  if (pos === "NOUN" && lower === "found" && tokens[at - 1]!.pos !== "CCONJ") return { pos: "VERB", lemma: "find" };
  if (
    pos === "NOUN" &&
    !endsCompound(tokens, at) &&
    (isClauseVerb(tokens, at) ||
      opensWithSubject(tokens, at) ||
      isSaidVerb(tokens, at) ||
      closesRelative(tokens, at) ||
      isAnswer(tokens, at))
  )
    return { pos: "VERB" };
  // "…, it is alleged"
  if (pos === "ADJ" && lower === "alleged" && tokens[at - 1]!.lemma === "be" && tokens[at - 2]?.lower === "it")
    return { pos: "VERB", lemma: "allege" };
  if ((pos !== "NOUN" && pos !== "ADJ") || owners.has(tokens[at - 1]!.lower)) return null;
  const lemma = isShootingBack(tokens, at) ? "shoot" : reportingLemma(tokens[at]!);
  if (lemma === null || isNamedPost(tokens, at) || isInRelative(tokens, at) || endsSingularPhrase(tokens, at))
    return null;
  if (!isReportingVerb(tokens, at, lemma)) return null;
  return { pos: "VERB", lemma };
}

function changeOfVerb(tokens: readonly Token[], at: number): Partial<Token> | null {
  if (isSurname(tokens, at)) return { pos: "PROPN" };
  if (isAdverb(tokens, at)) return { pos: "ADV" };
  if (
    isNounHere(tokens, at) ||
    isOwned(tokens, at) ||
    isNamedPost(tokens, at) ||
    isSource(tokens, at) ||
    isBehindParticiple(tokens, at) ||
    isPartOf(tokens, at) ||
    isObjectBefore(tokens, at) ||
    isBehindPlural(tokens, at) ||
    endsCompound(tokens, at) ||
    endsSingularPhrase(tokens, at) ||
    isInRelative(tokens, at) ||
    isSubjectOfThat(tokens, at) ||
    isNounInPlace(tokens, at)
  )
    return { pos: "NOUN" };
  if (isForemost(tokens, at) || isOfOffice(tokens, at) || isStateOfMind(tokens, at) || isPlaceInPicture(tokens, at))
    return { pos: "ADJ" };
  return null;
}

/** "Held against their will": a noun behind whose it is, but not in "the charges against her will be dropped". */
const isWish = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === "will" &&
  /^(?:my|your|his|her|its|our|their|free|ill)$/.test(tokens[at - 1]!.lower) &&
  !(tokens[at - 1]!.lower === "her" && isBase(tokens[tokens[at + 1]?.pos === "ADV" ? at + 2 : at + 1]));
const isBase = (token: Token | undefined) =>
  token !== undefined && (token.pos === "VERB" || token.pos === "AUX") && token.lower === token.lemma;

/** "Two said it failed. A third said": somebody, where a verb follows. */
const isOneMore = (tokens: readonly Token[], at: number) =>
  /^(?:second|third|fourth|fifth)$/.test(tokens[at]!.lower) &&
  /^(?:a|the)$/.test(tokens[at - 1]!.lower) &&
  tokens[at + 1]!.pos === "VERB";

/** "Lead author Anna Dole": the first of several, and nobody leads the author. */
const isForemost = (tokens: readonly Token[], at: number) =>
  tokens[at]!.lower === "lead" && isPersonNoun(tokens[at + 1]!.lower) && tokens[at - 1]!.pos !== "PRON";

/** "a poll that observers called rigged": before a plural "that" points at nothing. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]!;
  return (
    lower === "that" &&
    next.pos === "NOUN" &&
    next.lower !== next.lemma &&
    plural.test(next.lower) &&
    tokens[at - 1]!.pos === "NOUN"
  );
}

/** "The warning that prices could fall", and not "remarks that critics called unfair". */
function opensReport(tokens: readonly Token[], that: number): boolean {
  if (!reportingNouns.has(tokens[that - 1]!.lemma)) return false;
  for (let at = that + 2; at < Math.min(tokens.length, that + longestRelative); at++) {
    const { pos, lemma } = tokens[at]!;
    if (pos === "AUX" || pos === "VERB") return !reportingVerbs.get(lemma)?.frames.has("naming");
  }
  return false;
}

/** "chief executive Per Olsson": a capital inside a sentence that is not written in capitals. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (text === lower || tokens[at + 1]!.pos !== "PROPN") return false;
  const before = tokens[at - 1]!;
  return before.pos === "NOUN" && before.text === before.lower;
}

/** "Moon Jae-in said": the end of a name behind its hyphen. */
function endsGivenName(tokens: readonly Token[], at: number): boolean {
  const [name, hyphen, own] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  const glued = name?.end === hyphen.start && hyphen.end === own.start && hyphen.text === "-";
  return glued && name.pos === "PROPN" && isCapital(name) && tokens[at - 3]?.pos !== "DET";
}

/** "the coroner, Dr. Idris Fell, told": a capital between a name and a comma, inside a sentence that is not in capitals. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (text === lower || at < 3 || tokens[at + 1]!.text !== ",") return false;
  const next = tokens[at + 2];
  return tokens[at - 1]!.pos === "PROPN" && next?.pos === "VERB" && next.text === next.lower;
}

/** "there is concern that": a noun of speech or thought behind a form of "be". */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const { text, lemma } = tokens[at]!;
  if (tokens[at + 1]!.lower !== "that" || tokens[at - 1]!.lemma !== "be" || !reportingNouns.has(lemma)) return false;
  // "There are fears that …"
  return text.toLowerCase() === lemma || (tokens[at - 2]?.lower === "there" && plural.test(text));
}

/** "whose name it took", "his call for a vote"; "familiar with his thinking said": right before another verb. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  if (!owners.has(tokens[at - 1]!.lower)) return false;
  const { lower, lemma } = tokens[at]!;
  return lower === lemma || (lower.endsWith("ing") && /^(?:VERB|AUX)$/.test(tokens[at + 1]!.pos));
}
const owners: ReadonlySet<string> = new Set("whose his its their my our your".split(" "));

/** "her Ostra post": behind whose it is and a name or a noun that is no plural a bare form is a noun. */
function isNamedPost(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const before = tokens[at - 1]!;
  const whose = tokens[at - 2]?.lower ?? "";
  if (lower !== lemma || (whose !== "her" && !owners.has(whose))) return false;
  return before.pos === "PROPN" && !plural.test(before.lower);
}

/** "according to figures that …": no verb stands behind a preposition. */
function isSource(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.lower === "to" && tokens[at - 2]?.lemma === "accord";
}

/** "in a televised address": behind "a" and a participle stands a noun. */
function isBehindParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const before = tokens[at - 1]!;
  // "a more pressing question"
  const article = tokens[at - 2]?.lower === "more" ? at - 3 : at - 2;
  return (
    lower === lemma &&
    before.pos === "VERB" &&
    /(?:ed|ing)$/.test(before.lower) &&
    singularArticles.has(tokens[article]?.lower ?? "")
  );
}

/** "managing director Ann Miller said": not somebody who is managed. */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  return ofOffice.has(tokens[at]!.lower) && roleNouns.has(tokens[at + 1]!.lemma);
}
const ofOffice: ReadonlySet<string> = new Set("managing acting sitting presiding commanding".split(" "));

/** "is part of the plan" */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "part" && tokens[at + 1]!.text === "of";
}

/** "has rejected calls to leave", ", offering hope to …": no verb in -s follows another, no bare one a participle. */
function isObjectBefore(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const following = tokens[at + 1]!.lower;
  if (lower === lemma && at > 1 && tokens[at - 1]!.lower.endsWith("ing") && tokens[at - 2]!.text === ",")
    return reportingNouns.has(lemma);
  if (lower === lemma || !lower.endsWith("s") || (following !== "to" && following !== "for")) return false;
  const before = tokens[at - 1]!;
  return before.pos === "VERB" && before.lower !== before.lemma && reportingNouns.has(lemma);
}

/** "emissions rules that bind them": no verb in -s agrees with a plural. */
function isBehindPlural(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const before = tokens[at - 1]!;
  if (lower === lemma || !plural.test(lower) || before.pos !== "NOUN") return false;
  // "A letter to parents says that": the letter does.
  if (/^(?:to|for)$/.test(tokens[at - 2]?.lower ?? "") && tokens[at - 3]?.pos === "NOUN") return false;
  return plural.test(before.lower) && before.lower !== before.lemma && tokens[at + 1]!.lower === "that";
}

/** "at a campaign stop in Hollin": behind a preposition, "a" and a noun no bare verb agrees with anything. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  if (lower !== lemma || tokens[at + 1]!.pos !== "ADP" || tokens[at - 1]!.pos !== "NOUN" || likeTheirPast.has(lower))
    return false;
  return singularArticles.has(tokens[at - 2]?.lower ?? "") && tokens[at - 3]?.pos === "ADP";
}

/** "The defence disputes her credibility": behind a sentence's first phrase, which is no plural, and before another one. */
function opensWithSubject(tokens: readonly Token[], at: number): boolean {
  if (!plural.test(tokens[at]!.lower) || tokens[at]!.lemma === tokens[at]!.lower) return false;
  // "The factory workers this week said …"
  if (!openPhrase.has(tokens[at + 1]!.lower) || isTime(tokens, Math.min(at + 2, tokens.length - 1))) return false;
  let first = at - 1;
  if (tokens[first]!.pos !== "NOUN" || plural.test(tokens[first]!.lower)) return false;
  while (first > 0 && at - first < maxPhrase && inPhrase.has(tokens[first]!.pos)) first--;
  const opens = first === 0 || /[.!?]$/u.test(tokens[first - 1]!.text);
  return opens && tokens[first]!.pos === "DET";
}
/** "…, which her deputy disputes.", "…, a figure the unions dispute.": what closes a clause that has no other verb, behind a singular. */
function closesRelative(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const bare = lower === lemma;
  if (!answeringVerbs.has(lemma) || !/^[.,;]$/.test(tokens[at + 1]!.text)) return false;
  if (bare ? !plural.test(tokens[at - 1]!.lower) : !plural.test(lower)) return false;
  // "which the papers call disputes"
  if (!bare && tokens[at - 2]?.pos === "NOUN" && plural.test(tokens[at - 2]!.lower)) return false;
  let first = at - 1;
  while (first > 2 && at - first < longestRelative && inRelative.has(tokens[first]!.pos)) {
    const { lower: word } = tokens[first]!;
    if (word === "which") return tokens[first - 1]!.text === "," && first < at - 1;
    if (isBehindApposedClaim(tokens, first)) return true;
    first--;
  }
  return false;
}
/** "Relatives dispute this": what several do to what was said, at a sentence's beginning. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const opens = at === 1 || /^[.!?]$/.test(tokens[at - 2]!.text) || tokens[at - 2]!.pos === "DET";
  return (
    opens &&
    lower === lemma &&
    answeringVerbs.has(lemma) &&
    plural.test(tokens[at - 1]!.lower) &&
    /^(?:this|that|the|these|those|his|her|its|their|it|any)$/.test(tokens[at + 1]!.lower)
  );
}

/** In tokens. */
const longestRelative = 8;
const inRelative: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "PRON", "DET"]);

const openPhrase: ReadonlySet<string> = new Set("the a an her his its their this these those any".split(" "));

/** "further announced that" */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "further" && tokens[at + 1]!.pos === "VERB";
}

/** "“Never,” Miller shot back" */
function isShootingBack(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "shot" && tokens[at + 1]!.lower === "back" && tokens[at - 1]!.pos !== "DET";
}

/** "that catches had halved": no finite verb stands right before an auxiliary. */
function isSubjectOfThat(tokens: readonly Token[], at: number): boolean {
  return plural.test(tokens[at]!.lower) && tokens[at - 1]!.lower === "that" && tokens[at + 1]!.pos === "AUX";
}

/** "is convinced that": who is so thinks so, and nobody made them. */
function isStateOfMind(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]!.lemma !== "be" || tokens[at + 1]!.lower !== "that") return false;
  return reportingAdjectives.has(tokens[at]!.lower);
}

/** "Ann Miller, left, said …": where a caption's person stands. */
function isPlaceInPicture(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "left" || tokens[at - 1]!.text !== "," || tokens[at + 1]!.text !== ",") return false;
  return tokens[at - 2]?.pos === "PROPN";
}

/** "in a court file that", "during a Facebook chat if": behind "a" no noun agrees with a bare verb. */
function endsSingularPhrase(tokens: readonly Token[], at: number): boolean {
  const { text, lemma } = tokens[at]!;
  if (text !== lemma || !clauseOpeners.has(tokens[at + 1]!.lower) || tokens[at + 1]!.pos !== "SCONJ") return false;
  let first = at - 1;
  while (first > 0 && at - first < maxPhrase && inPhrase.has(tokens[first]!.pos)) first--;
  return first < at - 1 && singularArticles.has(tokens[first]!.lower);
}

/** "the harbour project that has cost millions": a bare form behind a singular, and a "that" whose verb follows, which tells of it. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  const { text, lemma } = tokens[at]!;
  const before = tokens[at - 1]!;
  if (text !== lemma || tokens[at + 1]!.lower !== "that" || !/^(?:AUX|VERB)$/.test(tokens[at + 2]?.pos ?? ""))
    return false;
  if (!/^(?:NOUN|ADJ)$/.test(before.pos) || plural.test(before.lower) || before.lower === "people") return false;
  let first = at - 1;
  while (first > 0 && at - first < maxPhrase && (inPhrase.has(tokens[first]!.pos) || isPartOfWord(tokens, first)))
    first--;
  return tokens[first]!.pos === "DET";
}
/** "gross-margin", "proposed": what may stand in a phrase before its noun. */
const isPartOfWord = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === "-" || (tokens[at]!.pos === "VERB" && tokens[at]!.lower.endsWith("ed"));

const clauseOpeners: ReadonlySet<string> = new Set(["that", "if", "whether"]);
const inPhrase: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
const singularArticles: ReadonlySet<string> = new Set(["a", "an"]);
/** The longest phrase, in tokens, that is looked over for its article. */
const maxPhrase = 5;
