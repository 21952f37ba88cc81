import type { Attribution } from "../../attributions/attributions.ts";
import { trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { beforeMarks, dash, pastMarks } from "../phrases/foreign-marks.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { isFullName, nounPhraseAt } from "../phrases/foreign-noun-phrase.ts";
import { verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { foreignOpeners } from "../tables/foreign-roles.ts";

/**
 * "« Le quai, explique Paul Martin, est sûr. »": a verb between the marks of a quotation.
 * @param unquoted the passage as if no quotation held its tokens
 */
export function insideQuotation(
  passage: Passage,
  unquoted: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const { tokens, quotationOf } = passage;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const quotation = quotationOf[at]!;
    if (quotation === -1 || quotationOf[at - 1] !== quotation) continue;
    if (tokens[at - 1]!.text !== "," && !dash.test(tokens[at - 1]!.text)) continue;
    const [first, last] = passage.quotationTokens[quotation]!;
    const read = asideAt(unquoted, sentence, at, last, cues);
    if (!read) continue;
    const content = [
      trimmed(passage, { first, last: beforeMarks(passage, at, first) }),
      trimmed(passage, { first: pastMarks(passage, read.last, last), last }),
    ].filter((range) => range !== null);
    if (content.length < 2) continue;
    return { sentence: index, frame: "dialogue", kind: "speech", cue: read.cue, content, mention: read.mention };
  }
  return null;
}

/** A verb with its speaker behind it, up to where the quotation goes on; any verb where a full name stands behind it. */
function asideAt(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  last: number,
  cues: ForeignCues,
): { cue: Range; mention: Range | null; last: number } | null {
  const { tokens } = passage;
  let verb = at;
  while (verb < last && cues.weak.has(wordAt(passage, verb))) verb++;
  if (verb >= last || !lowerCase.test(tokens[verb]!.text)) return null;
  const known = verbCueAt(passage, sentence, verb, last, cues);
  const from = known?.last ?? verb + 1;
  const phrase = known?.clitic ?? nounPhraseAt(passage, from, last, cues);
  // "- ha aggiunto -": between Italian dashes a verb may stand alone.
  if (!phrase && known && cues.language === "it" && isDashed(passage, at, known.last, last))
    return { cue: { first: at, last: known.last }, mention: null, last: known.last };
  if (!phrase || (!known && !isFullName(passage, phrase))) return null;
  let stop = phrase.last;
  // "- racconta una donna appena fuggita di casa -": up to the second dash.
  if (cues.language === "it" && known && dash.test(tokens[at - 1]!.text))
    while (stop < Math.min(last, at + maxMore) && !isClauseMark(passage, stop)) stop++;
  if (stop >= last || !isClauseMark(passage, stop)) return null;
  // "…, 43 ans, technicien à la centrale. Il faut …": more about the speaker, up to the stop.
  if (tokens[stop]!.text === "," && stop + 1 < last && isMoreOfSpeaker(passage, stop + 1, cues)) {
    const most = Math.min(last, stop + maxMore);
    while (stop < most && tokens[stop]!.text !== "." && !dash.test(tokens[stop]!.text)) stop++;
    if (stop >= most) return null;
  }
  return { cue: { first: at, last: from }, mention: phrase, last: stop };
}

const isDashed = ({ tokens }: Passage, at: number, past: number, last: number): boolean =>
  past < last && dash.test(tokens[at - 1]!.text) && dash.test(tokens[past]!.text);

const lowerCase = /^\p{Ll}/u;
/** What is told of a speaker between the marks is no longer than this, in tokens. */
const maxMore = 30;
const age = /^\d/;

function isMoreOfSpeaker(passage: Passage, at: number, cues: ForeignCues): boolean {
  // "Spiega Rita Conti, l'avvocata della famiglia"
  const noun = cues.language === "it" && foreignOpeners.has(wordAt(passage, at)) ? at + 1 : at;
  return age.test(passage.tokens[at]!.text) || cues.roles.has(wordAt(passage, noun));
}
