import { breaksOff, brokenOff, endsInDots } from "../breaks-off.ts";
import type { PageBlock } from "./blocks.ts";
import { type Thing, textsOf } from "./json-ld.ts";
import { paywallPhrases } from "./tables/paywall-phrases.ts";

export interface Completeness {
  readonly complete: boolean | null;
  readonly completeReason: string | null;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const fullStop = /[.!?。！？؟।]["'”’»)\]]*$/u;
/** Fewer words than this behind a declared paywall are an opening. */
const opening = 250;
/** With less than this share of the declared words, the text is cut; counts differ by captions and headings. */
const enoughShare = 0.6;
const allShare = 0.9;
/** Larger counts are mistakes. */
const mostDeclared = 100_000;
/** A wall behind more words than this stands there for other readers. */
const wallOpening = 450;
/** A wall stands so many blocks at most behind the text, and is no longer than this. */
const wallReach = 8;
const longestWall = 400;
/** A free page with fewer words may be the teaser of an article elsewhere. */
const fewestFree = 120;
const yes = /^(?:true|yes)$/i;
const no = /^(?:false|no)$/i;

/**
 * Whether the body that was found is all of the article, as far as the page says or shows it: its declared
 * words, that it is free or not, its paywall's text, dots at the end. Null where the page says nothing of it.
 */
export function judgeCompleteness(
  text: string,
  article: Thing | null,
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
): Completeness {
  const wordCount = Number(textsOf(article?.wordCount)[0] ?? article?.wordCount);
  const declared = wordCount > opening / 2 && wordCount <= mostDeclared ? wordCount : 0;
  const words = countWords(text, Math.max(wallOpening, declared));
  if (words < enoughShare * declared) {
    return { complete: false, completeReason: `The page declares ${declared} words and shows ${words}.` };
  }
  const wall = words < wallOpening ? findWall(blocks, body) : null;
  if (wall) return { complete: false, completeReason: `The text stops at "${wall}".` };
  const free = declaredFree(article);
  const paid = free === false;
  if (paid && words < opening) {
    return { complete: false, completeReason: "The page declares that it is not free to read and shows its opening." };
  }
  if (declared > 0 && words >= allShare * declared) {
    return { complete: true, completeReason: `The page declares ${declared} words and shows as many.` };
  }
  if (breaksOff(text)) return { complete: false, completeReason: brokenOff };
  if (free && declared === 0 && words >= fewestFree && fullStop.test(text) && !endsInDots(text)) {
    return {
      complete: true,
      completeReason: "The page declares that it is free to read, and the text ends in a sentence.",
    };
  }
  return { complete: null, completeReason: paid ? "The page declares that it is not free to read." : null };
}

/** Words of a text, not counted past `most`. */
function countWords(text: string, most: number): number {
  let words = 0;
  for (const _ of text.matchAll(wordPattern)) if (++words > most) break;
  return words;
}

/** The words of a paywall that stands right behind the body's last block, null for none. */
function findWall(blocks: readonly PageBlock[], body: readonly PageBlock[]): string | null {
  const last = body.at(-1);
  if (!last) return null;
  const end = blocks.lastIndexOf(last);
  for (const block of blocks.slice(end, end + 1 + wallReach)) {
    if (block.text.length > longestWall) continue;
    const lower = block.text.toLowerCase();
    const phrase = paywallPhrases.find((words) => lower.includes(words));
    if (phrase) return phrase;
  }
  return null;
}

/** What the page declares of being free to read, null where it says nothing. */
function declaredFree(article: Thing | null): boolean | null {
  const value = article?.isAccessibleForFree;
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim() : "";
  return yes.test(word) ? true : no.test(word) ? false : null;
}
