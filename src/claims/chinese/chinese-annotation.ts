import { chineseDateline } from "../../documents/chinese-dateline.ts";
import type { Annotation, Sentence, Token } from "../../text/annotate.ts";
import { simplified } from "../../text/simplify.ts";
import { tagBehindSpeech } from "./tables/chinese-cues.ts";

/** A word in Latin letters or a number, or any other character by itself. */
const piece = /[A-Za-z\u00c0-\u024f\d]+(?:[.,:'’/-][A-Za-z\u00c0-\u024f\d]+)*|[\ud800-\udbff][\udc00-\udfff]|\S/gu;
const wordlike = /[\p{L}\p{N}]/u;
const digit = /^\d/u;
const terminal = /^[。！？!?…｡]$/u;
const closing = /^[”’」』"）)】》]$/u;
const opening = /^[“「『"]$/u;
const lineBreak = /[\n\r\u2028\u2029]/u;
/** How far a tag behind speech may reach, in UTF-16 units. */
const longestTag = 60;

/**
 * The annotation of a Chinese text: a token a character, and a sentence up to its stop. Behind speech that opens a
 * sentence who said it stands in the same one ("“……。”李明说。"); what is no part of any report, such as a dateline, is a
 * sentence of its own.
 */
export function chineseAnnotation({ text }: Annotation): Annotation {
  const tokens: Token[] = [];
  for (const { 0: own, index } of text.matchAll(piece)) {
    const pos = digit.test(own) ? "NUM" : wordlike.test(own) ? "NOUN" : "PUNCT";
    const lower = own.toLowerCase();
    tokens.push({ text: own, lower, lemma: lower, pos, start: index, end: index + own.length });
  }
  return { text, tokens, sentences: sentencesOf(text, tokens) };
}

function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const simple = simplified(text);
  const sentences: Sentence[] = [];
  const dateline = chineseDateline(text)?.length ?? 0;
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const ends =
      next === undefined ||
      (token.end <= dateline && next.start >= dateline) ||
      lineBreak.test(text.slice(token.end, next.start)) ||
      endsAt(tokens, at, first, simple);
    if (!ends) continue;
    sentences.push({ start: tokens[first]!.start, end: token.end, first, last: at + 1 });
    first = at + 1;
  }
  return sentences;
}

function endsAt(tokens: readonly Token[], at: number, first: number, simple: string): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]!];
  if (terminal.test(next.text) || (closing.test(next.text) && next.start === token.end)) return false;
  let stop = at;
  while (stop > first && closing.test(tokens[stop]!.text)) stop--;
  // "3 Mar. 2031", but a stop of ASCII ends a sentence behind a character.
  const isStop =
    terminal.test(tokens[stop]!.text) ||
    (tokens[stop]!.text === "." && /[\u4e00-\u9fff]/u.test(tokens[stop - 1]?.text ?? "") && next.start > token.end);
  if (!isStop) return false;
  if (stop === at || !opening.test(tokens[first]!.text)) return true;
  return !tagBehindSpeech.test(simple.slice(token.end, token.end + longestTag));
}
