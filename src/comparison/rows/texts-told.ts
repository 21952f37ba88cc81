import type { Claim } from "../../claims/claim.ts";
import { clausesOf } from "../clauses/clauses.ts";
import { wordsOf } from "../propositions/propositions.ts";
import type { PartTold } from "./parts-told.ts";

/**
 * The texts that may stand for what a claim tells of its row: all of it, its clauses, those that hang on another one, and the
 * part that tells the row where that is a clause; none that was cut off in the middle.
 *
 * @param isStated whether a text states something by itself
 */
export function textsTold(claim: Claim, part: PartTold | undefined, isStated: Test): readonly string[] {
  const text = wordsOf(claim);
  const clauses = [text, ...clausesOf(text)];
  const hung = clauses.flatMap((clause) => hangingIn(clause, isStated));
  const told = part === undefined ? null : clauseOf(text, part, claim);
  const texts = new Set([...clauses, ...hung, ...(told === null ? [] : [told])]);
  return [...texts].filter((one) => one === text || !isCut(one, text, isStated));
}
type Test = (text: string) => boolean;

/** What was so when, after or because of which something was: "they were turned away after she accused them of theft". */
function hangingIn(clause: string, isStated: Test): readonly string[] {
  return Array.from(clause.matchAll(hangs), ({ 0: word, index }) => {
    const before = clause.slice(0, index);
    // "Scenes after the fire were grim": nothing hangs on it there.
    return notSo.test(before) || !isStated(before) ? "" : clause.slice(index + word.length);
  }).filter((text) => text !== "");
}
const hangs = /\s(?:when|while|because|although|though|after)\s(?=\p{L})/giu;
/** "If it sank after …", "not because …" */
const notSo =
  /^["'“‘]?(?:(?:and|but)\s)?(?:if|unless|whether)\b|\b(?:not|only|even|never|no|without|denied|denies)\b/iu;

/** The part of a claim that tells its row, where a clause begins and ends with it. */
function clauseOf(text: string, { spans }: PartTold, { spans: [first] }: Claim): string | null {
  const [part] = spans;
  if (spans.length !== 1 || first === undefined || part === undefined) return null;
  const from = part.start - first.start - (first.end - first.start - text.length);
  const end = from + part.end - part.start;
  if (from < 0 || end > text.length) return null;
  return opens.test(text.slice(0, from)) && closes.test(text.slice(end)) ? text.slice(from, end) : null;
}
const opens = /^$|[,;:–—]\s$/u;
const closes =
  /^["'”’]*(?:$|[,;:.!?–—]|\s[–—]|\s(?:that|which|who|when|while|because|although|though|after|before|where)\s)/u;

/** Whether a piece of a text lacks what it hangs on, or what hangs on it: "and the windshield", "it came when Berg", "it left the men [and women hurt]". */
function isCut(piece: string, text: string, isStated: Test): boolean {
  if (joins.test(piece)) return true;
  const at = text.indexOf(piece);
  if (at >= 0 && goesOn.test(text.slice(at + piece.length))) return true;
  const last = [...piece.matchAll(hangs)].at(-1);
  if (last !== undefined && !isStated(piece.slice(last.index + last[0].length))) return true;
  // "Berg, the head of the board, was held": cut behind her name it says of nobody that she was.
  return at > 0 && !isStated(piece.split(", ", 1)[0]!);
}
const joins = /^(?:and|or|but|so|nor)\s/iu;
const goesOn = /^\s(?:and|or)\s(?!(?:the|an?|his|her|its|their|he|she|it|they|there)\s)\p{Ll}/u;

/** Whether no quotation mark or bracket of a text stands alone. */
export function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count("“") === count("”") && count("(") === count(")");
}
