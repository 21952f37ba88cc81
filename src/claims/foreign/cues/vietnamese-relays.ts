import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";

/** "Dẫn đầu", "dẫn đến": the syllable is a part of another word. */
const boundAhead = /^(?:đầu|đến|tới|chứng|giải|dắt|điểm|trước|đường|điện|bóng)$/;
const boundBehind = /^(?:hướng|chỉ|hấp|bán|đường|nối)$/;
/** What is cited of somebody, in one or two syllables. */
const texts =
  /^(?:lời|thông báo|tuyên bố|báo cáo|nguồn tin|thông tin|thông cáo|bản tin|phát biểu|số liệu|dữ liệu|kết luận|công bố|tin)$/;
const capital = /^\p{Lu}/u;
/** A paper's or agency's name is no longer than this, in tokens. */
const maxRelayer = 8;
/** Nor is what leads from the verb to whose words they are. */
const maxLead = 5;

/** Where a paper, a token's "dẫn" behind it, cites somebody: the paper, and where whose words they are begins; null where nobody is cited. */
function relayAt(passage: Passage, floor: number, at: number, end: number): { relayer: Range; source: number } | null {
  if (wordAt(passage, at) !== "dẫn" || boundAhead.test(wordAt(passage, at + 1))) return null;
  const verb = wordAt(passage, at - 1) === "trích" ? at - 1 : at;
  if (boundBehind.test(wordAt(passage, verb - 1)) || passage.quotationOf[at] !== -1) return null;
  let first = verb;
  while (first > Math.max(floor, verb - maxRelayer) && !isClauseMark(passage, first - 1)) first--;
  if (wordAt(passage, first) === "theo") first++;
  if (first >= verb || !capital.test(passage.tokens[verb - 1]!.text)) return null;
  let source = at + 1;
  for (const size of [2, 1])
    if (texts.test(Array.from({ length: size }, (_, k) => wordAt(passage, at + 1 + k)).join(" "))) {
      source = at + 1 + size;
      break;
    }
  for (let of = source; of < Math.min(end - 1, source + maxLead) && !isClauseMark(passage, of); of++)
    if (/^(?:của|từ)$/.test(wordAt(passage, of))) return { relayer: { first, last: verb }, source: of + 1 };
  return { relayer: { first, last: verb }, source };
}

/** "Hãng Sao Mai dẫn lời ông Nam cho biết …", "theo Sao Mai dẫn thông báo của cảnh sát, …": Nam's words, and who hands them on. */
export function relayed(passage: Passage, sentence: OuterSentence, one: Attribution): readonly Attribution[] {
  const { mention } = one;
  if (mention === null) return [one];
  for (let at = mention.last - 1; at > Math.max(sentence.first, mention.first - maxLead); at--) {
    const relay = relayAt(passage, sentence.first, at, mention.last);
    if (relay === null) continue;
    const own = { ...one, mention: { first: Math.min(relay.source, mention.last - 1), last: mention.last } };
    const content = [...one.content, one.cue].toSorted((a, b) => a.first - b.first);
    return [
      { ...one, frame: "clause", cue: { first: at, last: at + 1 }, content, mention: relay.relayer, handsOn: true },
      own,
    ];
  }
  return [one];
}

/** "Hai bên đã ký", hãng Sao Mai dẫn lời ông Nam (nói): what stands before, where nothing but whose words they are stands behind. */
export function citedBehind(passage: Passage, sentence: OuterSentence, index: number): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = end - 2; at > sentence.first; at--) {
    if (passage.quotationOf[at] !== -1 || passage.tokens[at]!.text === ",") return null;
    const relay = relayAt(passage, sentence.first, at, end);
    if (relay === null) continue;
    const { relayer, source } = relay;
    const parted = passage.tokens[relayer.first - 1]?.text === "," || passage.quotationOf[relayer.first - 1] !== -1;
    const content =
      relayer.first > sentence.first + 2 ? trimmed(passage, { first: sentence.first, last: relayer.first }) : null;
    if (!parted || content === null || source >= end) return null;
    const cue = { first: at, last: at + 1 };
    const last = saying.test(wordAt(passage, end - 1)) ? end - 1 : end;
    return {
      sentence: index,
      frame: "clause",
      kind: "speech",
      cue,
      content: [content],
      mention: { first: source, last },
    };
  }
  return null;
}
const saying = /^(?:nói|hay|biết)$/;

/** "Sao Mai dẫn thông báo của cảnh sát: 3 người bị thương": what is cited behind a colon. */
export function citedAtColon(passage: Passage, sentence: OuterSentence, index: number): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  let colon = sentence.first;
  while (colon < end && !isClauseMark(passage, colon)) colon++;
  if (passage.tokens[colon]?.text !== ":") return null;
  for (let at = colon - 1; at > sentence.first; at--) {
    const relay = relayAt(passage, sentence.first, at, colon);
    const content = relay && relay.source < colon ? trimmed(passage, { first: colon + 1, last: end }) : null;
    if (relay === null || content === null) continue;
    const mention = { first: relay.source, last: colon };
    return {
      sentence: index,
      frame: "colon",
      kind: "speech",
      cue: { first: at, last: at + 1 },
      content: [content],
      mention,
    };
  }
  return null;
}
