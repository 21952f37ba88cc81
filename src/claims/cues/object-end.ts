import { asideEnd, opensClauseAt, opensOwnClause } from "../clauses/complement.ts";
import { clauseEnd, degrees, endsWithComma, sentenceEnd } from "../clauses/content-end.ts";
import { otherCue, secondCue } from "../clauses/coordinated-cue.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, tagOf } from "../passages/tags.ts";
import { type VerbGroup, verbGroup } from "../passages/verb-group.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { documentNouns } from "../tables/speaker-words.ts";
import { relations, roleNouns } from "../tables/titles.ts";

const nounClauseEnds: ReadonlySet<string> = new Set(
  "when while after because although though as before since if until unless whereas where but who whom which".split(
    " ",
  ),
);

const alwaysEnds: ReadonlySet<string> = new Set(["until", "because", "although", "though", "unless"]);

const media: ReadonlySet<string> = new Set(
  "interview statement tweet speech letter email e-mail memo report article column blog post video op-ed editorial debate conference briefing news".split(
    " ",
  ),
);

/** "in a recent interview", "on Twitter", "by calling …": how the words were spoken, not what was said. */
function startsAdjunct(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.pos !== "ADP") return false;
  const word = tokens[at]!.lower;
  if (word === "by") return tokens[at + 1]?.text.endsWith("ing") ?? false;
  if (word !== "in" && word !== "during" && word !== "on" && word !== "at") return false;
  for (let k = at + 1; k < Math.min(sentence.last, at + 6); k++) {
    const tag = tokens[k]!.pos;
    if (media.has(tokens[k]!.lemma)) return true;
    if (tag !== "DET" && tag !== "ADJ" && tag !== "NOUN" && tag !== "PROPN" && tag !== "PRON" && tag !== "NUM")
      return false;
  }
  return false;
}

/** "opposed the appeal | saying it came too late", and not "a letter saying": who opposes it says so. */
function isSayingSo({ tokens }: Passage, at: number, cue: number): boolean {
  if (!judging.has(tokens[cue]!.lemma)) return false;
  if (!/^(?:saying|arguing|insisting|adding)$/.test(tokens[at]!.lower) || tokens[at - 1]!.pos !== "NOUN") return false;
  return (
    !media.has(tokens[at - 1]!.lemma) &&
    !documentNouns.has(tokens[at - 1]!.lemma) &&
    !personNouns.test(tokens[at - 1]!.lower)
  );
}
const judging: ReadonlySet<string> = new Set(
  "oppose reject dismiss defend criticise criticize condemn support deny contest dispute welcome slam".split(" "),
);
const personNouns =
  /^(?:people|men|women|critics|those|voices|officials|reports?|rumou?rs|claims|laws?|rules?|signs?|calls?)$/;

/** Where a noun phrase with all that hangs on it ends, exclusive. */
export function objectEnd(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  cue: number,
  relative = false,
): number {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (quotationOf[at] !== -1) {
      const quotation = quotationOf[at]!;
      at = Math.max(at, passage.quotationTokens[quotation]![1] - 1);
      const because = passage.tokens[at + 1]?.lower === "because";
      if (depth === 0 && because) return clauseEnd(passage, sentence, at + 1, cue, false);
      if (depth === 0 && endsWithComma(passage, quotation) && !isListComma(passage, sentence, at))
        return Math.min(at + 1, end);
      continue;
    }
    const token = tokens[at]!;
    const word = token.lower;
    if (word === "(") depth++;
    else if (word === ")") {
      if (--depth < 0) return at;
    } else if (depth > 0) continue;
    else if (isParallel(passage, from, at) || isExplained(passage, sentence, from, at, end)) continue;
    else if (word === ";" || word === ":" || (word.length <= 2 && isDash(tokens, at))) return at;
    else if (word === "," && tokens[at - 1]?.pos === "CCONJ" && asideEnd(passage, at, end) > at) {
      // "a lack of equipment and, above all, a culture of denial"
      at = asideEnd(passage, at, end);
    } else if (word === "," && !isListComma(passage, sentence, at)) {
      const named = nameApposed(passage, at, end);
      if (named > at) return named;
      if (tokens[at + 1]?.lower !== "including") return at;
    } else if (
      at > from &&
      ((nounClauseEnds.has(word) && !isCondition(passage, sentence, at, end)) ||
        opensAsClause(passage, sentence, at, end)) &&
      (token.pos !== "ADP" || alwaysEnds.has(word)) &&
      !isAsBeing(passage, at) &&
      !isAsAdjective(passage, at, end, cue) &&
      !isDegree(passage, at) &&
      !isThoseWho(passage, at) &&
      !isWhichOne(passage, sentence, at) &&
      !isInHeadline(passage, at) &&
      !isGovernedRelative(passage, at)
    )
      return at;
    else if (at > from && (startsAdjunct(passage, sentence, at) || isSayingSo(passage, at, cue))) return at;
    else if (
      relative &&
      at > from &&
      (token.pos === "AUX" || tagOf(passage, sentence, at) === "VERB") &&
      isMainVerb(passage, verbGroup(passage, sentence, at))
    )
      return at;
    else if (
      token.pos === "CCONJ" &&
      (secondCue(passage, sentence, at + 1, cue) ||
        otherCue(passage, sentence, at + 1, cue) ||
        opensPredicate(passage, sentence, at + 1) ||
        opensPronounClause(passage, at + 1) ||
        opensNextClause(passage, sentence, at + 1))
    )
      return at;
  }
  return end;
}

/** "recommended requiring checks; restoring limits; and …", a headline's "Urges Arming Teachers, Loosening Laws": one more of what is wanted. */
function isParallel({ tokens, part }: Passage, from: number, at: number): boolean {
  const { text } = tokens[at]!;
  if ((text !== ";" && (text !== "," || part !== "title")) || !tokens[from]!.lower.endsWith("ing")) return false;
  const next = tokens[tokens[at + 1]?.pos === "CCONJ" ? at + 2 : at + 1];
  return next?.lower.endsWith("ing") === true && next.pos !== "NOUN" && !reportingVerbs.has(next.lemma);
}

/** "announced the punishment: six years behind bars": behind the colon stands, without a verb, what it was. */
function isExplained(passage: Passage, sentence: OuterSentence, from: number, colon: number, end: number): boolean {
  if (passage.tokens[colon]!.text !== ":" || colon === from || end - colon > longestExplanation) return false;
  for (let at = colon + 1; at < end; at++)
    if (passage.quotationOf[at] !== -1 || /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at))) return false;
  return colon + 1 < end && passage.part === "text";
}
const longestExplanation = 30;

/** "puts the cost at a tenth if the strike goes on": without the condition something else is said. */
function isCondition(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  return /^(?:if|unless)$/.test(passage.tokens[at]!.lower) && opensClauseAt(passage, sentence, at + 1, end);
}

/** A headline's "declares victory as his party heads to court": a clause beside it. */
function opensAsClause(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  return (
    passage.part === "title" && passage.tokens[at]!.lower === "as" && opensClauseAt(passage, sentence, at + 1, end)
  );
}

/** Whether a verb belongs to what stands around a phrase, not to the clause that hangs on it: "a strike that would shut it". */
function isMainVerb({ tokens }: Passage, { finite, first }: VerbGroup): boolean {
  return finite && !/^(?:that|who|which)$/.test(tokens[first - 1]?.lower ?? "");
}

/** "Blamed the snow as much as the bolts". */
const isDegree = ({ tokens }: Passage, at: number) =>
  tokens[at]!.lower === "as" &&
  [at + 1, at - 1].some(
    (near) => near >= 0 && tokens[near]?.lower !== "well" && degrees.has(tokens[near]?.lower ?? ""),
  );

/** "described the pier as being safe": no clause, which "as" would open with a subject. */
function isAsBeing({ tokens }: Passage, at: number): boolean {
  return (
    tokens[at]!.lower === "as" && (tokens[at + 1]?.lower.endsWith("ing") ?? false) && tokens[at + 1]!.pos !== "NOUN"
  );
}

/** "described the man as quiet": what a verb of naming calls it, and no clause. */
function isAsAdjective({ tokens }: Passage, at: number, end: number, cue: number): boolean {
  if (tokens[at]!.lower !== "as" || !reportingVerbs.get(tokens[cue]!.lemma)?.frames.has("naming")) return false;
  let last = at + 1;
  while (last < end && (tokens[last]!.pos === "ADV" || tokens[last]!.pos === "ADJ")) last++;
  return last > at + 1 && tokens[last - 1]!.pos === "ADJ" && !/^(?:NOUN|PROPN)$/.test(tokens[last]?.pos ?? "");
}

/** "praised the way in which it was done": a clause that a preposition brings says which way, where no comma parts it. */
function isGovernedRelative({ tokens }: Passage, at: number): boolean {
  return /^(?:which|whom)$/.test(tokens[at]!.lower) && tokens[at - 1]!.pos === "ADP" && tokens[at - 2]?.pos === "NOUN";
}

/** A headline's "describes ‘chaos’ which left seven dead": few words, and no comma parts them. */
function isInHeadline({ part, tokens }: Passage, at: number): boolean {
  return part === "title" && /^(?:who|which)$/.test(tokens[at]!.lower) && tokens[at - 1]!.text !== ",";
}

/** "praised her opponent, Ann Reed, at a lunch": the end of the name that says who is meant, or the comma. */
function nameApposed({ tokens, quotationOf }: Passage, comma: number, end: number): number {
  const { lower } = tokens[comma - 1]!;
  if (!roleNouns.has(lower) && !relations.has(lower)) return comma;
  let at = comma + 1;
  while (at < end && tokens[at]!.pos === "PROPN" && quotationOf[at] === -1) at++;
  const names = at - comma - 1;
  return names > 1 && names <= longestName && (at === end || /^[,;:]$/.test(tokens[at]!.text)) ? at : comma;
}
/** In tokens. */
const longestName = 5;

/** "called him a boss who settled things": no comma parts which one is meant; not "a man who Reed said fell". */
function isWhichOne(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (!/^(?:who|whose|which|where|whom)$/.test(tokens[at]!.lower)) return false;
  // "citizens who lived there and who left"
  if (tokens[at - 1]!.pos === "CCONJ") return true;
  if (tokens[at - 1]!.pos !== "NOUN") return false;
  for (let verb = at + 1; verb < Math.min(sentence.last, at + maxSubject); verb++)
    if (tagOf(passage, sentence, verb) === "VERB")
      return verb === at + 1 || !reportingVerbs.get(tokens[verb]!.lemma)?.frames.has("clause");
  return true;
}

/** "criticism of those who left": a pronoun that means nobody without its clause. */
function isThoseWho({ tokens }: Passage, at: number): boolean {
  if (tokens[at]!.lower !== "who") return false;
  if (needClause.has(tokens[at - 1]!.lower)) return true;
  // "with those workers who respect the law", "of the six children who died": which ones are meant.
  if (tokens[at - 1]!.pos !== "NOUN") return false;
  let first = at - 2;
  while (first > 0 && at - first < maxSubject && tokens[first]!.pos === "ADJ") first--;
  return tokens[first]?.lower === "those" || tokens[first]?.pos === "NUM";
}
const needClause: ReadonlySet<string> = new Set(["those", "anyone", "everyone", "anybody", "everybody", "people"]);

function isListComma(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  for (let k = at + 1; k < Math.min(sentence.last, at + 8); k++) {
    const tag = tagOf(passage, sentence, k);
    if (tag === "VERB" || tag === "AUX" || tag === "SCONJ") return false;
    if (tokens[k]!.text === "and" || tokens[k]!.text === "or") return !opensOwnClause(passage, sentence, k + 1);
    if (tag === "PRON" && k === at + 1) return false;
  }
  return false;
}

/** "called him a “friend” and he did not answer" */
function opensPronounClause({ tokens, quotationOf }: Passage, at: number): boolean {
  if (!nominative.has(tokens[at]?.lower ?? "") || quotationOf[at] !== -1) return false;
  const pos = tokens[at + 1]?.pos;
  return pos === "VERB" || pos === "AUX";
}
const nominative: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

/** "accused them of theft and the players were told to leave": an article, its noun and an auxiliary. */
function opensNextClause(passage: Passage, sentence: OuterSentence, from: number): boolean {
  if (passage.tokens[from]?.pos !== "DET") return false;
  for (let at = from + 1; at < Math.min(sentence.last, from + maxSubject); at++) {
    const tag = passage.quotationOf[at] === -1 ? tagOf(passage, sentence, at) : "";
    if (tag === "AUX") return at > from + 1;
    if (tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN") return false;
  }
  return false;
}
const maxSubject = 6;

function opensPredicate(passage: Passage, sentence: OuterSentence, at: number): boolean {
  for (let k = at; k < Math.min(sentence.last, at + 3); k++) {
    const tag = tagOf(passage, sentence, k);
    if (tag === "ADV") continue;
    if (tag === "AUX") return true;
    return tag === "VERB" && verbGroup(passage, sentence, k).finite;
  }
  return false;
}
