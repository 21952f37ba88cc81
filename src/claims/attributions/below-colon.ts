import { subjectOf } from "../clauses/subject.ts";
import { noticeIn } from "../notices/notices.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { negators } from "../tables/modality-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { Attribution } from "./attributions.ts";
import { paragraphEnd, speaksOfOneself } from "./transcripts.ts";

/** With these the words go on below until somebody else has the word: "the article says, and goes on:". */
const goingOn: ReadonlySet<string> = new Set(["continue", "go", "proceed"]);
/** With these a text or a body tells its findings, which the writer gives below in the writer's own words. */
const finding: ReadonlySet<string> = new Set(
  "find show suggest indicate demonstrate rule decide publish headline caption reveal guarantee forecast project estimate".split(
    " ",
  ),
);
/** Behind "what", "why", "here" the writer asks or answers. */
const asking: ReadonlySet<string> = new Set(["what", "why", "how", "who", "when", "where", "which", "here", "if"]);
/** A point of a list, before its words. */
const bullet = /^\s*(?:[•*·▪◦‣➤●■–—-]|\p{Nd}{1,2}[.)])\s+$/u;
const stop = /[.!?…;]["'”’»)]?$/u;
const lineBreak = /[\n\r\u2028\u2029]/;

/**
 * Words that no mark sets off, in lines of their own below somebody's verb of speech and a colon: "The ministry said:" before
 * a paragraph or the points of a list. The paragraph right below is said, and after it each that says "I" or "we".
 * @param given the attributions found so far
 */
export function belowColon(passage: Passage, given: readonly Attribution[]): Attribution[] {
  const { sentences, tokens, quotationOf } = passage;
  const found: Attribution[] = [];
  if (passage.part !== "text") return found;
  const taken = spokenSentences(passage, given);
  for (let index = 0; index + 1 < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (
      taken[index] === below ||
      !opensWords(tokens, sentence) ||
      sentences[index + 1]!.paragraph === sentence.paragraph
    )
      continue;
    if (quotationOf[sentence.last - 1] !== -1 || quotationOf[sentences[index + 1]!.first] !== -1) continue;
    const speaker = speakerBefore(passage, sentence);
    if (!speaker) continue;
    for (const [from, to] of saidBelow(passage, index + 1, taken, speaker.on)) {
      const first = sentences[from]!.first + (isDash(tokens, sentences[from]!.first) ? 1 : 0);
      const content = [{ first, last: sentences[to - 1]!.last }];
      const { mention, cue } = speaker;
      found.push({ sentence: from, frame: "colon", kind: "speech", cue, content, mention });
      // What is said below opens no words of its own: each line is read once.
      taken.fill(below, from, to);
    }
  }
  return found;
}

/** "The ministry said:", "Reed said …" */
function opensWords(tokens: Passage["tokens"], { first, last }: OuterSentence): boolean {
  const { text } = tokens[last - 1]!;
  if (text === ":") return true;
  if (!/^(?:…|\.{3})$/.test(text) || last - first < 3) return false;
  return tokens[last - 2]!.pos === "VERB" && reportingVerbs.has(tokens[last - 2]!.lemma);
}

/** How a sentence is marked that is said below a colon. */
const below = 2;

/** Sentences in which somebody who is not "I" speaks, or that are said already. */
function spokenSentences(passage: Passage, given: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(passage.sentences.length);
  for (const { sentence, kind, mention, frame } of given) {
    if (kind !== "speech" || frame === "noun") continue;
    if (mention === null || frame === "colon" || !speaksOfOneself(passage, mention)) taken[sentence] = 1;
  }
  return taken;
}

interface Opening {
  readonly mention: Range;
  readonly cue: Range;
  /** Whether the words go on below without "I". */
  readonly on: boolean;
}

/** Who says what stands below a sentence with a colon: the subject of its last verb that reports. */
function speakerBefore(passage: Passage, sentence: OuterSentence): Opening | null {
  const { tokens, quotationOf } = passage;
  if (asking.has(tokens[sentence.first]!.lower)) return null;
  for (let at = sentence.last - 2; at >= sentence.first; at--) {
    if (quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    const { lemma } = tokens[at]!;
    const on = goingOn.has(lemma) && (lemma !== "go" || tokens[at + 1]!.lower === "on");
    const verb = reportingVerbs.get(lemma);
    const speaks =
      verb?.frames.has("quotation") && !finding.has(lemma) && (verb.kind === "speech" || verb.kind === "writing");
    if (!on && !speaks) continue;
    const group = verbGroup(passage, sentence, at);
    for (let k = group.first; k < at; k++) if (negators.has(tokens[k]!.lower)) return null;
    if (!group.finite || group.passive) continue;
    const mention = subjectOf(passage, sentence, group);
    if (!mention || /^(?:it|this|that|which|there|I|we)$/i.test(tokens[mention.first]!.lower)) return null;
    return { mention, cue: { first: at, last: at + 1 }, on };
  }
  return null;
}

/** The paragraphs that are said, from sentence `from`: first sentence and the one behind the last. */
function saidBelow(passage: Passage, from: number, taken: Uint8Array, on: boolean): (readonly [number, number])[] {
  const { sentences, quotationOf, tokens, text } = passage;
  const listed = isPoint(passage, sentences[from]!);
  const found: (readonly [number, number])[] = [];
  /** So many are surely said: what stands between two that say "I" is said too. */
  let sure = 0;
  for (let at = from; at < sentences.length && found.length < mostBelow; ) {
    const next = paragraphEnd(passage, at, sentences.length);
    const range = { first: sentences[at]!.first, last: sentences[next - 1]!.last };
    if (quotationOf[range.first] !== -1 || taken.subarray(at, next).some((one) => one > 0)) break;
    const words = text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end);
    const told = listed ? isPoint(passage, sentences[at]!) : stop.test(words) && !words.endsWith("?");
    if (!told || noticeIn(passage, sentences[at]!) !== null) break;
    found.push([at, next]);
    if (listed || on || at === from || speaksOfOneself(passage, range)) sure = found.length;
    else if (found.length - sure > mostBetween) break;
    at = next;
  }
  return found.slice(0, sure);
}
/** In paragraphs. */
const [mostBetween, mostBelow] = [2, 100];

/** "• The dam is safe", "- Taxes will not rise" */
function isPoint({ text, tokens }: Passage, { first }: OuterSentence): boolean {
  const { start } = tokens[first]!;
  let from = start;
  while (from > 0 && start - from < longestBullet && !lineBreak.test(text[from - 1]!)) from--;
  // The tokenizer may leave a hyphen with the words.
  return bullet.test(text.slice(from, start)) || (from === start && /^[–—-]$/.test(tokens[first]!.text));
}
const longestBullet = 12;
