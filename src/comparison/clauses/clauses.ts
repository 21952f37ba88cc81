import { lexemeOf } from "../wording/lexemes.ts";

/** More parts than this are not told apart: a long speech is compared by its first ones. */
const maxParts = 12;
/** UTF-16 units that are looked at; bounds the work on a text of nothing but full stops. */
const longestText = 4000;

const stops: ReadonlySet<string> = new Set(".!?…");
const closers: ReadonlySet<string> = new Set("\"'”’»)]");
const space = /\s/u;
const opener = /^["'“‘«([]*[\p{Lu}\p{N}]/u;
const abbreviation =
  /(?:^|[\s("“])(?:\p{L}|mr|mrs|ms|dr|gen|col|lt|sgt|capt|rep|sen|gov|prof|rev|st|jr|sr|no|vs|inc|corp|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.n|u\.k|a\.m|p\.m)\.$/iu;
const longestAbbreviation = 8;
const comma = /,\s+/gu;
const conjunction = /^(?:and|but|so|yet|or)\s+/iu;
/** A clause that can stand alone has one of these, a cheap sign of a finite verb. */
const finite =
  /\b(?:is|are|was|were|am|has|have|had|will|would|shall|should|can|could|may|might|must|does|did|do|isn't|aren't|wasn't|weren't|won't|can't|cannot|don't|didn't|doesn't)\b/iu;
/** "…, travelling by train" only adds to what stands before it. */
const participle = /^\p{L}+ing\b/iu;
/** A clause without such a sign needs this many words. */
const fewestWords = 5;
/** Begun with one of these it belongs to what stands before it. */
const dependent =
  /^(?:who|whom|whose|which|that|where|when|while|as|if|though|although|because|since|after|before|until|including|such|with|without|according|to|for|of|in|on|at|by|from)\b/iu;

/**
 * The parts of a text that say something by themselves: its sentences, where there are several, and the independent
 * clauses of each, where a comma parts two that both have a finite verb. A part without one stays with the one before
 * it ("…, and not against anyone"). At most a dozen parts.
 */
export function clausesOf(text: string): readonly string[] {
  const sentences = sentencesOf(text.slice(0, longestText));
  const found: string[] = sentences.length > 1 ? [...sentences] : [];
  for (const sentence of sentences) {
    if (found.length >= maxParts) break;
    const clauses = independentClauses(sentence);
    found.push(...clauses);
  }
  return found.slice(0, maxParts);
}

/** Cut at semicolons, at full stops and between parts of a quotation, before a capital or a figure; one pass, whatever runs of stops there are. */
export function sentencesOf(text: string): string[] {
  if (!mayEnd.test(text)) return [text.trim()].filter((sentence) => sentence !== "");
  const found: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    mayStop.lastIndex = at;
    const start = mayStop.exec(text)?.index ?? text.length;
    if (start === text.length) break;
    at = start;
    const semicolon = text[at] === ";";
    if (semicolon) at++;
    else {
      at = skip(text, at, (char) => stops.has(char));
      // "…, he said" cut out: a comma and a closing mark, where the next part of the quotation opens with a capital.
      if (at === start && text[at] === "," && closers.has(text[at + 1] ?? "")) at++;
      if (at > start) at = skip(text, at, (char) => closers.has(char));
    }
    const end = at;
    at = skip(text, end, (char) => space.test(char));
    if (at === end || !(semicolon || endsSentence(text, from, end, at))) continue;
    found.push(text.slice(from, end).trim());
    from = at;
  }
  found.push(text.slice(from).trim());
  return found.filter((sentence) => sentence !== "");
}

/** Where a sentence may end: all between is passed over. */
const mayStop = /[.!?…;]|,(?=["'”’»)\]])/gu;

/** Without such a sign a text is one sentence: looked for first, because most claims are. */
const mayEnd = /[.!?…;]["'”’»)\]]{0,9}\s|;|,["'”’»)\]]|[.!?…;]["'”’»)\]]{10}/u;

function skip(text: string, from: number, passes: (char: string) => boolean): number {
  let at = from;
  while (at < text.length && passes(text[at]!)) at++;
  return at;
}

/** Whether the stop before `end` ends the sentence begun at `from`, given what follows at `next`. */
function endsSentence(text: string, from: number, end: number, next: number): boolean {
  return opener.test(text.slice(next, next + 4)) && !endsInAbbreviation(text, end, from);
}

/** Whether the stop before a place belongs to an abbreviation ("Mr.", "U.S."); that of "2 p.m." may end the sentence, too. */
export function endsInAbbreviation(text: string, end: number, from = 0): boolean {
  if (text[end - 1] !== ".") return false;
  const last = text.slice(Math.max(from, end - longestAbbreviation), end);
  return abbreviation.test(last) && !(hour.test(last) && newSentence.test(text.slice(end, end + longestOpening)));
}
const hour = /\b[ap]\.m\.$/iu;
/** "2 p.m. Several marchers", but "2 p.m. Monday" and "2 p.m. Eastern". */
const newSentence =
  /^["'”’»)\]]{0,2}\s+["“‘]?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Central|Pacific|Mountain|Local)\p{Lu}\p{Ll}*\s/u;
const longestOpening = 24;

interface Clause {
  text: string;
  /** Its beginning alone, where a dependent clause follows a comma. */
  head: string | null;
  finite: boolean;
  readonly dependent: boolean;
  words: number;
}

/** The independent clauses of a sentence; of each also its beginning alone, where a dependent clause follows a comma. */
function independentClauses(sentence: string): string[] {
  if (!sentence.includes(",")) return [mainClause(sentence), ...joined(sentence)].filter((found) => found !== null);
  const clauses: Clause[] = [];
  const parts = sentence.split(comma);
  const inserted = withoutInsertion(parts);
  if (inserted !== null) return inserted;
  for (const part of parts) {
    const last = clauses.at(-1);
    const hangs = dependent.test(part.replace(conjunction, ""));
    const standsAlone = finite.test(part) || (conjunction.test(part) && hasVerb(part));
    const words = part.split(" ").length;
    if (last === undefined || (standsAlone && !hangs && canEnd(last))) {
      if (clauses.length === maxParts) break;
      clauses.push({ text: part, head: null, finite: standsAlone, dependent: dependent.test(part), words });
      continue;
    }
    if (last.head === null && (hangs || participle.test(part)) && canEnd(last)) last.head = last.text;
    last.text += `, ${part}`;
    last.finite ||= standsAlone;
    last.words += words;
  }
  // "If it is true, he must go": neither half is said by itself.
  const conditioned = clauses.length > 1 && conditional.test(clauses[0]!.text) ? clauses.splice(0, 2).length : 0;
  const heads = clauses.flatMap(({ head, text }) =>
    [head, mainClause(head ?? text), ...joined(head ?? text)].filter((found) => found !== null),
  );
  return clauses.length + conditioned > 1 ? [...clauses.map(({ text }) => text), ...heads] : heads;
}

/** "The ferry, which had 40 people on board, hit a pier": what is told of the ferry, and what is put in between. */
function withoutInsertion(parts: readonly string[]): string[] | null {
  const [subject, insertion, ...rest] = parts;
  const pronoun = insertion === undefined ? null : relative.exec(insertion);
  if (subject === undefined || pronoun === null || rest.length === 0) return null;
  if (subject.split(" ").length > longestSubject || hasVerb(subject) || !startsWithVerb(rest[0]!)) return null;
  return [`${subject} ${rest.join(", ")}`, `${subject} ${insertion!.slice(pronoun[0].length)}`];
}
const relative = /^(?:who|which)\s+/iu;
const longestSubject = 8;

/** "The silo held barley when it exploded": the beginning says enough by itself. */
function mainClause(text: string): string | null {
  const match = subordinate.exec(text);
  if (match === null) return null;
  const head = text.slice(0, match.index);
  return head.split(" ").length >= fewestWords && hasVerb(head) && hasVerb(text.slice(match.index)) ? head : null;
}
const conditional = /^["'“‘]?(?:but |and )?(?:if|unless)\b/iu;
const subordinate = /\s(?:when|while|because|although|though|after|before)\s(?=\p{L})/iu;

/** "The wall did not hold and water stood in the cellars": two clauses without a comma between them. */
function joined(text: string): string[] {
  let tried = 0;
  for (const { index, 0: link } of text.matchAll(coordinating)) {
    if (tried++ === mostLinks) break;
    const [left, right] = [text.slice(0, index), text.slice(index + link.length)];
    if (hasOwnSubject(right) && hasVerb(left) && left.split(" ").length >= fewestJoined) return [left, right];
  }
  return [];
}
const mostLinks = 6;
const coordinating = /\s(?:and|but)\s(?=\p{L})/giu;
const fewestJoined = 4;

/** Whether a text begins with a subject and its verb. */
function hasOwnSubject(text: string): boolean {
  if (pronounSubject.test(text)) return true;
  const words = wordsOf(text.slice(0, longestSubjectText)).slice(0, longestSubject);
  return words.some((word, place) => place > 0 && !participle.test(word) && lexemeOf(word, false).verbal);
}
const pronounSubject = /^(?:he|she|it|they|we|i|there)\s/iu;
const longestSubjectText = 80;

function hasVerb(text: string): boolean {
  return wordsOf(text).some((word, place) => lexemeOf(word, place === 0).verbal);
}

function startsWithVerb(text: string): boolean {
  const [first] = wordsOf(text);
  return first !== undefined && lexemeOf(first, false).verbal;
}

const wordsOf = (text: string): readonly string[] => text.match(plainWord) ?? [];
const plainWord = /[\p{L}'’]+/gu;

/** "On Tuesday" or "In a statement" is no clause; what begins otherwise and has some words is taken for one. */
function canEnd(clause: Clause): boolean {
  return clause.finite || (!clause.dependent && clause.words >= fewestWords);
}
