import type { Attribution } from "../../attributions/attributions.ts";
import { trimmed } from "../../clauses/content-end.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import type { Bond } from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";

/** What stands for all that was said before a comma: "…, algo que …", "…, ce que …". */
const things: ReadonlySet<string> = new Set("algo lo ce cosa extremo o coisa ciò".split(" "));

/** What a verb answers within its sentence: what was said before, and that as it stands without the answer. */
export interface Answered {
  readonly said: Attribution;
  readonly answer: Pick<Attribution, "frame" | "content" | "mention" | "answers">;
}

/**
 * "Gil dijo haber recibido amenazas, pero su hermano lo negó.", "La ONG denunció que huyeron, algo que la ciudad niega.": who
 * denies, at the end of a sentence, what it gives to somebody before.
 */
export function answeredWithin(
  passage: Passage,
  verb: VerbCue,
  bond: Bond,
  said: Attribution | undefined,
  end: number,
  cues: ForeignCues,
): Answered | null {
  if (!romance.has(cues.language) || !verb.word.denies || bond.kind !== "subject" || said === undefined) return null;
  if (said.mention === null || said.content.length !== 1) return null;
  const content = said.content[0]!;
  const { mention } = bond;
  const closes = verb.last >= end || isClauseMark(passage, verb.last);
  if (closes && cues.clitics.has(wordAt(passage, verb.finite.first - 1)) && mention.first > content.last)
    return { said, answer: { frame: "clause", content: [content], mention, answers: content.last } };
  if (verb.last < end) return null;
  for (let at = content.first + 1; at < Math.min(content.last, mention.last); at++) {
    const opens = passage.tokens[at]!.text === "," && things.has(wordAt(passage, at + 1));
    if (!opens || !cues.relatives.has(wordAt(passage, at + 2)) || passage.quotationOf[at] !== -1) continue;
    const told = trimmed(passage, { first: content.first, last: at });
    const who: Range = { first: Math.max(mention.first, at + 3), last: mention.last };
    if (told === null || who.first >= who.last) return null;
    return {
      said: { ...said, content: [told] },
      answer: { frame: "clause", content: [told], mention: who, answers: at + 1 },
    };
  }
  return null;
}
