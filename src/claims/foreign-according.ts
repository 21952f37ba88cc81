import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { isClauseMark, isNameLike, maxMention } from "./foreign-mentions.ts";
import { phraseAt } from "./foreign-phrases.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;
const genitives: ReadonlySet<string> = new Set(["der", "des", "von", "und", "für", "zu"]);
/** "Pour Paul Martin, …" is an opinion, "Pour ouvrir le port, …" is none. */
const opinions: ReadonlySet<string> = new Set(["pour"]);

/** "Según Ana Ruiz, …", "…, laut Polizei", "…, как сообщил Иван Орлов", "Dem Bericht zufolge …"; null without one. */
export function accordingTo(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const opens = at === sentence.first || isClauseMark(passage, at - 1) || passage.quotationOf[at - 1] !== -1;
    const read =
      (opens ? asSaid(passage, at, end, cues) : null) ??
      phraseFrom(passage, at, end, opens, cues) ??
      postposed(passage, sentence, at, cues);
    if (read === null) continue;
    const content = [
      trimmed(passage, { first: sentence.first, last: read.first }),
      trimmed(passage, { first: read.last, last: end }),
    ].filter((range) => range !== null);
    if (content.length === 0) continue;
    const { cue, mention } = read;
    return { sentence: index, frame: "according", kind: "speech", cue, content, mention };
  }
  return null;
}

interface Read {
  readonly cue: Range;
  readonly mention: Range;
  /** All of the phrase. */
  readonly first: number;
  readonly last: number;
}

function phraseFrom(passage: Passage, at: number, end: number, opens: boolean, cues: ForeignCues): Read | null {
  const length = phraseAt(passage, at, end, cues.according);
  if (length === 0) return null;
  let from = at + length;
  // "según dijo Ana Ruiz"
  if (from < end) from += phraseAt(passage, from, end, cues.verbs);
  let last = from;
  while (last < end && last - from < maxMention && !endsPhrase(passage, from, last, cues)) last++;
  if (last === from) return null;
  const mention = { first: from, last };
  // Inside a clause it must close it: "El muelle es seguro según Ana Ruiz."
  if (!opens && !(last === end && isNameLike(passage, mention))) return null;
  if (opinions.has(passage.tokens[at]!.lower) && !capital.test(passage.tokens[from]!.text)) return null;
  return { cue: { first: at, last: from }, mention, first: at, last: pastApposition(passage, last, end, cues) };
}

function endsPhrase(passage: Passage, from: number, at: number, cues: ForeignCues): boolean {
  const { text } = passage.tokens[at]!;
  if (passage.quotationOf[at] !== -1 || isClauseMark(passage, at)) return true;
  return (
    cues.verbSecond &&
    at > from &&
    capital.test(passage.tokens[at - 1]!.text) &&
    lowerCase.test(text) &&
    !genitives.has(text)
  );
}

/** "De acuerdo con Luis Gil, jefe del puerto, …": the token after an apposition. */
function pastApposition({ tokens }: Passage, last: number, end: number, cues: ForeignCues): number {
  if (tokens[last]?.text !== "," || !cues.roles.has(tokens[last + 1]?.lower ?? "")) return last;
  for (let at = last + 2; at < Math.min(end - 1, last + 1 + maxMention); at++) if (tokens[at]!.text === ",") return at;
  return last;
}

/** "wie Eva Brandt sagte", "как сообщил Иван Орлов": as, a verb and who, in either order. */
function asSaid(passage: Passage, at: number, end: number, cues: ForeignCues): Read | null {
  if (!cues.as.has(passage.tokens[at]!.lower)) return null;
  let stop = at + 1;
  while (stop < end && stop - at <= maxMention + 1 && !isClauseMark(passage, stop) && passage.quotationOf[stop] === -1)
    stop++;
  for (let verb = at + 1; verb < stop; verb++) {
    const length = phraseAt(passage, verb, stop, cues.verbs);
    if (length === 0) continue;
    const between = { first: at + 1, last: verb };
    const before = verb > at + 1 && isNameLike(passage, between) ? between : null;
    const mention = before ?? trimmed(passage, { first: verb + length, last: stop });
    const cue = before ? { first: verb, last: verb + length } : { first: at, last: verb + length };
    return mention && { cue, mention, first: at, last: stop };
  }
  return null;
}

/** "Dem Bericht zufolge". */
function postposed(passage: Passage, sentence: OuterSentence, at: number, cues: ForeignCues): Read | null {
  if (!cues.postposed.has(passage.tokens[at]!.lower)) return null;
  let first = at;
  while (
    first > sentence.first &&
    at - first < maxMention &&
    !isClauseMark(passage, first - 1) &&
    passage.quotationOf[first - 1] === -1
  )
    first--;
  return first < at ? { cue: { first: at, last: at + 1 }, mention: { first, last: at }, first, last: at + 1 } : null;
}
