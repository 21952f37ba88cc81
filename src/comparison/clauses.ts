/** More parts than this are not told apart: a long speech is compared by its first ones. */
const maxParts = 12;
/** UTF-16 units that are looked at; bounds the work on a text of nothing but full stops. */
const longestText = 4000;

const boundary = /([.!?…]+["'”’»)\]]*|;)\s+/gu;
const opener = /^["'“‘«([]*[\p{Lu}\p{N}]/u;
const abbreviation =
  /(?:^|[\s("“])(?:\p{L}|mr|mrs|ms|dr|gen|col|lt|sgt|capt|rep|sen|gov|prof|rev|st|jr|sr|no|vs|inc|corp|ltd|co|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.n|u\.k|a\.m|p\.m)\.$/iu;
const comma = /,\s+/gu;
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

function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[1]!.length;
    const next = match.index + match[0].length;
    if (
      match[1] !== ";" &&
      (!opener.test(text.slice(next, next + 4)) || abbreviation.test(text.slice(Math.max(from, end - 8), end)))
    )
      continue;
    found.push(text.slice(from, end).trim());
    from = next;
  }
  if (from < text.length) found.push(text.slice(from).trim());
  return found.filter((sentence) => sentence !== "");
}

/** The independent clauses of a sentence; of each also its beginning alone, where a dependent clause follows a comma. */
function independentClauses(sentence: string): string[] {
  const clauses: string[] = [];
  const heads: (string | null)[] = [];
  for (const part of sentence.split(comma)) {
    const last = clauses.length - 1;
    const hangs = dependent.test(part.replace(/^(?:and|but|so|yet|or)\s+/iu, ""));
    if (last < 0 || (finite.test(part) && !hangs && canEnd(clauses[last]!))) {
      clauses.push(part);
      heads.push(null);
      continue;
    }
    if (heads[last] === null && (hangs || participle.test(part)) && canEnd(clauses[last]!))
      heads[last] = clauses[last]!;
    clauses[last] += `, ${part}`;
  }
  const own = heads.filter((head) => head !== null);
  return clauses.length > 1 ? [...clauses, ...own] : own;
}

/** "On Tuesday" or "In a statement" is no clause; what begins otherwise and has some words is taken for one. */
function canEnd(clause: string): boolean {
  return finite.test(clause) || (!dependent.test(clause) && clause.split(" ").length >= fewestWords);
}
