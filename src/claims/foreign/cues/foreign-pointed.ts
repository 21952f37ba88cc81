import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { bondOf, isDeniedVerb, subjectAfter } from "../phrases/foreign-subject.ts";
import { type VerbCue, verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

/** "Das", "lo", "cela", "это" stand no further behind their verb, in tokens. */
const maxGap = 6;
const capital = /^\p{Lu}/u;
/** Verbs that grant what was said, by their first letters: "bestätigte das", "lo admitió". */
const granting = /^(?:confirm|admi[tst]|bestätig|räum|подтвер|призна|підтверд|визна)/u;

/**
 * "Weber wies das zurück.", "La empresa lo negó.", "Компания это отрицает.": a verb that denies or grants what the sentence
 * before says, and a pronoun for it. What the sentence before gives to somebody is denied as it was said, and what it tells
 * itself goes on to be told.
 */
export function pointedBack(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution | null {
  const before = passage.sentences[index - 1];
  const previous = before?.paragraph === sentence.paragraph ? before : undefined;
  if (!previous && cues.language !== "uk") return null;
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first; at < end; at++) {
    if (passage.quotationOf[at] !== -1 || passage.tokens[at]!.text === ":") return null;
    const verb = verbCueAt(passage, sentence, at, end, cues);
    if (!verb) continue;
    const { word, shown } = verb;
    if (!word.denies && !granting.test(wordAt(passage, shown.last - 1))) continue;
    // "A defesa nega."
    const alone = word.denies && !cues.verbSecond && verb.last === end && verb.finite.first > sentence.first;
    // What was asked for or announced is refused, and not denied.
    if (alone && last?.sentence === index - 1 && last.frame === "object") return null;
    const object = alone ? objectBefore(passage, sentence, index, verb, cues) : null;
    if (object) return object;
    if (!previous) return null;
    const pointer = alone ? at : pointerOf(passage, sentence, verb, end, cues);
    if (pointer < 0 || isDeniedVerb(passage, sentence, verb, cues)) return null;
    if (isFollowed(passage, Math.max(pointer + 1, verb.last), end, cues)) return null;
    const bond = bondOf(passage, sentence, verb, cues);
    const subject = bond.kind === "subject" ? withoutPointer(passage, bond.mention, cues) : null;
    const mention = subject ?? subjectAfter(passage, verb, pointer > at ? pointer : end, cues, true);
    const content = last?.sentence === index - 1 ? last.content : [whole(passage, previous)];
    const [only] = content;
    if (!mention || !only) return null;
    const ranges = content.filter((range) => range !== null);
    const { kind } = word;
    return { sentence: index, frame: "clause", kind, cue: shown, content: ranges, mention, answers: sentence.first };
  }
  return null;
}

/** "Злата Мороз свою причетність заперечує": in Ukrainian what somebody denies may stand between them and the verb. */
function objectBefore(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  { finite, shown, word }: VerbCue,
  cues: ForeignCues,
): Attribution | null {
  if (cues.language !== "uk" || !word.frames.has("object")) return null;
  let first = finite.first;
  while (
    first > sentence.first &&
    !capital.test(passage.tokens[first - 1]!.text) &&
    !cues.roles.has(wordAt(passage, first - 1))
  ) {
    first--;
    if (isClauseMark(passage, first) || cues.stops.has(wordAt(passage, first)) || passage.quotationOf[first] !== -1)
      return null;
  }
  if (first === sentence.first || first === finite.first || cues.pointers.has(wordAt(passage, first))) return null;
  const mention = { first: sentence.first, last: first };
  return {
    sentence: index,
    frame: "object",
    kind: word.kind,
    cue: shown,
    content: [{ first, last: finite.first }],
    mention,
  };
}

function whole(passage: Passage, { first, last, ...rest }: OuterSentence): Range | null {
  return trimmed(passage, { first, last: sentenceEnd(passage, { first, last, ...rest }) });
}

/** The pronoun that is a verb's whole object; -1 without one. */
function pointerOf(passage: Passage, sentence: OuterSentence, verb: VerbCue, end: number, cues: ForeignCues): number {
  const before = verb.finite.first - 1;
  const fronted = before === sentence.first || !cues.verbSecond;
  if (before >= sentence.first && fronted && cues.clitics.has(wordAt(passage, before))) return before;
  const to = Math.min(end, verb.head + maxGap);
  for (let at = verb.head; at < to && !isClauseMark(passage, at); at++)
    if (cues.pointers.has(wordAt(passage, at)) && !isDeterminer(passage, at, end, cues)) return at;
  return -1;
}

/** "Wies das Urteil zurück", "rechazó esa versión": a noun follows. */
function isDeterminer(passage: Passage, at: number, end: number, cues: ForeignCues): boolean {
  if (!cues.verbSecond) return false;
  for (let next = at + 1; next < Math.min(end, at + 3) && !isClauseMark(passage, next); next++) {
    if (cues.stops.has(wordAt(passage, next))) return false;
    if (capital.test(passage.tokens[next]!.text)) return true;
  }
  return false;
}

/** "Das, was …", "lo confirmó que …", "bestätigte das nicht": more follows that says what it is, or that it was not. */
function isFollowed(passage: Passage, from: number, end: number, cues: ForeignCues): boolean {
  for (let at = from; at < end; at++) {
    const { text, lower } = passage.tokens[at]!;
    if (text === ":" || passage.quotationOf[at] !== -1 || cues.negators.has(lower)) return true;
    if (cues.relatives.has(lower) && !cues.verbSecond) return true;
    if (text === "," && cues.verbSecond) return true;
  }
  return false;
}

/** "Компания это": the subject alone. */
function withoutPointer(passage: Passage, { first, last }: Range, cues: ForeignCues): Range | null {
  const pointed = cues.clitics.has(wordAt(passage, last - 1)) ? last - 1 : last;
  return pointed > first ? { first, last: pointed } : null;
}
