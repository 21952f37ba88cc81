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
  const dateline = datelineEnd(simple);
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

/** "新华社北京3月5日电（记者 王某）", "【环球时报综合报道】", "（本报讯）": where what opens a report ends; 0 without it. */
function datelineEnd(simple: string): number {
  return dateline.exec(simple.slice(0, longestDateline))?.[0].length ?? 0;
}
const longestDateline = 90;
const dateline =
  /^\s*(?:【[^】\n]{1,40}】\s*)?(?:(?:[（(]?[\u4e00-\u9fffA-Za-z]{1,12}(?:社|网|报|台|电|视)?[\u4e00-\u9fffA-Za-z、/ ]{0,16}(?:\d{1,2}月)?[\d一二三四五六七八九十]{1,3}日(?:专)?[电讯][）)]?|本报讯|本报[\u4e00-\u9fff]{1,8}(?:\d{1,2}月\d{1,2}日)?[电讯]|(?:中新网|中新社|中央社|新华网|人民网|环球网|参考消息网|海外网|央视网|光明网|澎湃新闻|界面新闻|财联社)(?:[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日)?[电讯]?(?=[\s（(，—-]))\s*(?:[（(](?:[^（）()\n]{0,6}记者|综合|编译|编辑|作者|特约|通讯员)?[^（）()\n]{0,40}[）)])?\s*(?:[—–-]{1,2}|[：:])?)?\s*/u;
