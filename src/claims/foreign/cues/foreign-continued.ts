import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { dash, isDialogue } from "../phrases/foreign-marks.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { isFullName } from "../phrases/foreign-noun-phrase.ts";
import { laterMood, moodIn, ownMood } from "../phrases/foreign-reported-mood.ts";
import { holdsRole } from "../phrases/foreign-subject.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

/** "… —dijo Ana Ruiz—. Abrirá en mayo." and "… — disse Ana Costa. — Abrirá em maio.": the speech before the dashes with the sentence behind them. */
export function restOfDialogue(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
): Attribution | null {
  if (last?.frame !== "dialogue" || last.sentence !== index - 1 || last.content.length > 1) return null;
  const before = passage.sentences[index - 1]!;
  if (before.paragraph !== sentence.paragraph || !last.mention) return null;
  const marked = last.mention.last < before.last && dash.test(passage.tokens[last.mention.last]!.text);
  if (!marked && !(last.mention.first > last.content[0]!.first && isDialogue(passage, sentence))) return null;
  const content = trimmed(passage, { first: sentence.first, last: sentenceEnd(passage, sentence) });
  return content && { ...last, content: [...last.content, content] };
}

/**
 * "— Foi bonito. Jogamos bem — disse Ana.": a verb behind the dash that closes a paragraph's speech brings all of it, from the
 * dash that opens the paragraph.
 */
export function speechFromDash(passage: Passage, one: Attribution, found: readonly Attribution[]): Attribution {
  const [said] = one.content;
  const closes = one.frame === "clause" || one.frame === "dialogue";
  if (!closes || said === undefined || said.last > one.cue.first) return one;
  let opening = one.sentence;
  const { paragraph, first } = passage.sentences[opening]!;
  while (opening > 0 && passage.sentences[opening - 1]!.paragraph === paragraph) opening--;
  if (opening === one.sentence || said.first > first + 1 || !isDialogue(passage, passage.sentences[opening]!))
    return one;
  if (!dash.test(passage.tokens[said.last]?.text ?? "") || (found.at(-1)?.sentence ?? -1) >= opening) return one;
  const whole = trimmed(passage, { first: passage.sentences[opening]!.first, last: said.last });
  return whole ? { ...one, frame: "dialogue", content: [whole, ...one.content.slice(1)] } : one;
}

/**
 * "Er habe davon nichts gewusst.": a sentence in the mood of reported speech goes on from the one before that somebody said;
 * behind one that nobody is quoted in, somebody's who is not named or was just spoken of.
 */
export function goesOn(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  const content = trimmed(passage, { first: sentence.first, last: end });
  if (!content) return null;
  const own = ownMood(passage, sentence.first, end, cues);
  const adjacent = last?.sentence === index - 1;
  const later = own < 0 ? laterMood(passage, sentence.first, end, cues) : null;
  const named =
    later && passage.tokens[later.first - 1]!.text === ":"
      ? roleIn(passage, sentence.first, later.first - 1, cues)
      : null;
  if (adjacent && named === null && (!isCueInside(last) || last.mention !== null)) {
    const within = passage.sentences[last.sentence]!.paragraph === sentence.paragraph;
    const verb = own >= 0 ? own : within ? moodIn(passage, sentence.first, end, cues) : -1;
    // What goes on behind a denial is not denied.
    const cue = isPlain(passage, last, cues) && !isCueInside(last) ? last.cue : { first: verb, last: verb + 1 };
    if (verb >= 0 && later === null) return { ...last, sentence: index, frame: "that", cue, content: [content] };
  }
  const back = adjacent && later === null ? last : sourceBack(passage, sentence, index, last);
  const verb = later?.verb ?? own;
  if (verb < 0) return null;
  const said = later ? trimmed(passage, { first: later.first, last: end }) : content;
  const cue = { first: verb, last: verb + 1 };
  return (
    said && {
      sentence: index,
      frame: "that",
      kind: "speech",
      cue,
      content: [said],
      mention: named ?? back?.mention ?? null,
    }
  );
}

/** "Dann hatte | der Anwalt | das Wort: der Kran sei alt", "Anwalt Jan Wolf": the one role that a German clause names before its colon. */
function roleIn(passage: Passage, from: number, colon: number, cues: ForeignCues): Range | null {
  for (let at = from; at < colon; at++) {
    const named =
      isFullName(passage, { first: at + 1, last: at + 3 }) && holdsRole(passage, { first: at, last: at + 1 }, cues);
    if (passage.quotationOf[at] !== -1 || !(named || nominative.test(wordAt(passage, at)))) continue;
    let last = at + 1;
    while (last < colon && adjective.test(passage.tokens[last]!.text)) last++;
    while (last < colon && capital.test(passage.tokens[last]!.text)) last++;
    if (holdsRole(passage, { first: at, last }, cues)) return { first: at, last };
  }
  return null;
}
const nominative = /^(?:der|die|das|eine?)$/;
const adjective = /^\p{Ll}{3,}(?:e|er|es)$/u;
const capital = /^\p{Lu}/u;

const isCueInside = ({ content, cue }: Attribution): boolean =>
  content.some(({ first, last }) => first <= cue.first && cue.first < last);

/** Whether a cue neither denies nor only asks for or judges what it brings. */
function isPlain(passage: Passage, { cue }: Attribution, cues: ForeignCues): boolean {
  for (let at = cue.first; at < cue.last; at++) {
    const words = cues.verbs.get(wordAt(passage, at));
    if (
      words?.every(
        ({ denies, frames }) => denies || !(frames.has("clause") || frames.has("quotation") || frames.has("naming")),
      )
    )
      return false;
  }
  return true;
}

/** Whose account goes on behind sentences that tell nothing of it, in sentences. */
const maxBack = 3;

function sourceBack(
  passage: Passage,
  { paragraph }: OuterSentence,
  index: number,
  last: Attribution | undefined,
): Attribution | undefined {
  if (last === undefined || index - last.sentence > maxBack || !last.mention) return undefined;
  return index - last.sentence === 1 || passage.sentences[last.sentence]!.paragraph === paragraph ? last : undefined;
}

/** "Demnach war der Fahrer betrunken.", "Verletzt wurde demnach niemand.": by the account that the sentence right before gives. */
export function byThatAccount(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution | null {
  const source = cues.verbSecond ? sourceBack(passage, sentence, index, last) : undefined;
  if (source === undefined || index - source.sentence !== 1) return null;
  const end = sentenceEnd(passage, sentence);
  let at = sentence.first;
  while (at < end && !(wordAt(passage, at) === "demnach" && passage.quotationOf[at] === -1)) at++;
  if (at >= end) return null;
  const content = [
    { first: sentence.first, last: at },
    { first: at + 1, last: end },
  ].flatMap((range) => (range.first < range.last ? (trimmed(passage, range) ?? []) : []));
  const cue = { first: at, last: at + 1 };
  return { sentence: index, frame: "according", kind: "speech", cue, content, mention: source.mention };
}
