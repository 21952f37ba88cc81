import type { Passage } from "../passages/passage.ts";
import { isDash } from "../passages/tags.ts";
import type { Attribution } from "./attributions.ts";

/** A post of a social network at its longest, UTF-16 units, and its signer's name, tokens. */
const longestPost = 420;
const longestName = 6;
/** The tokens of a day behind a signature: "February 5, 2018". */
const longestDay = 4;

const account = /^@\w{2,}$/u;
const inName = /^[\p{L}\p{N}.'’&-]+$/u;
const ofDay = /^(?:\p{Lu}\p{L}{2,8}\.?|\d{1,4}|,)$/u;
/** What is for a good part accounts and tags tells nothing by itself. */
const pointer = /^[@#]\w/u;
const mostPointers = 0.15;
const link = /https?:\/\/|pic\.twitter\.com/u;

/**
 * Posts that an article shows without quotation marks, a paragraph or several in one, each signed with its writer's name
 * and account: "Nobody wore a vest. — Ann Miller (@annmiller) February 5, 2018".
 */
export function signedPosts(passage: Passage): Attribution[] {
  const { tokens, sentences } = passage;
  const found: Attribution[] = [];
  // Both only move on: the sentence that a dash stands in, and the first of its paragraph or behind the last signature.
  let index = 0;
  let opening = 0;
  let free = 0;
  for (let at = 1; at + 3 < tokens.length; at++) {
    if (!isDash(tokens, at)) continue;
    const named = nameBehind(passage, at);
    if (named === null || !endsPost(passage, named.last + 3)) continue;
    for (; index + 1 < sentences.length && sentences[index]!.last <= at; index++)
      if (sentences[index + 1]!.paragraph !== sentences[index]!.paragraph) opening = index + 1;
    const first = Math.max(sentences[opening]!.first, free);
    while (opening < index && sentences[opening + 1]!.first <= first) opening++;
    const told = beforeLinks(passage, first, at);
    free = endOfDay(passage, named.last + 3);
    // Where more stands before it in its paragraph, the writer's own words may be among it.
    if (told <= first || tokens[at - 1]!.end - tokens[first]!.start > longestPost) continue;
    const pointers = tokens.slice(first, told).filter(({ text }) => pointer.test(text)).length;
    if (pointers > (told - first) * mostPointers) continue;
    found.push({
      sentence: opening,
      frame: "dialogue",
      kind: "writing",
      cue: { first: at, last: at + 1 },
      content: [{ first, last: at }],
      mention: { first: named.first, last: named.last },
    });
  }
  return found;
}

/** Where the links begin that a post ends with. */
function beforeLinks({ tokens, text }: Passage, first: number, end: number): number {
  const from = tokens[first]?.start ?? 0;
  const links = text.slice(from, tokens[end]!.start).search(link);
  let last = end;
  while (links >= 0 && last > first && tokens[last - 1]!.end > from + links) last--;
  return last;
}

/** The name between a dash and an account in brackets; null for anything else behind the dash. */
function nameBehind({ tokens }: Passage, dash: number): { readonly first: number; readonly last: number } | null {
  const first = dash + 1;
  let last = first;
  while (last < tokens.length && last - first < longestName && inName.test(tokens[last]!.text)) last++;
  const signed = tokens[last]?.text === "(" && account.test(tokens[last + 1]?.text ?? "");
  return last > first && signed && tokens[last + 2]?.text === ")" ? { first, last } : null;
}

/** Whether a signature ends here: with its line, or with a day. "The mayor — Carl Dorn (@dorn) — said" signs nothing. */
function endsPost({ tokens, text }: Passage, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || lineBreak.test(text.slice(tokens[at - 1]!.end, next.start))) return true;
  return month.test(next.text) && dayOfMonth.test(tokens[at + 1]?.text ?? "");
}
const lineBreak = /[\n\r\u2028\u2029]/u;
const dayOfMonth = /^\d{1,2}$/u;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

function endOfDay({ tokens }: Passage, from: number): number {
  if (!month.test(tokens[from]?.text ?? "")) return from;
  let at = from;
  while (at < tokens.length && at - from < longestDay && ofDay.test(tokens[at]!.text)) at++;
  return at;
}
