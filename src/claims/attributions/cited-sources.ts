import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { bodyNouns, documentNouns, mediaNouns, namedBodies } from "../tables/speaker-words.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Attribution } from "./attributions.ts";

/** Those whose trade it is to hand on what others say. */
const mediaWords: ReadonlySet<string> = new Set([
  ...mediaNouns,
  ..."media news press post times tribune herald journal radio television tv network paper outlet outlets agencies newspapers".split(
    " ",
  ),
]);
const sourceNouns: ReadonlySet<string> = new Set("source people person aide insider witness analyst expert".split(" "));

/**
 * "Kyodo News reported, citing government sources": the words are the sources', handed on by who reports them. Where
 * nobody whose trade that is reports ("the mayor said, citing engineers"), the words stay the speaker's. Either way the
 * cited one is no claim. What is cited as a reason ("citing the storm") stays one.
 */
export function readCited(
  passage: Passage,
  sentence: OuterSentence,
  attributions: readonly Attribution[],
): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of attributions) if (!isCiting(passage, one) || !isSource(passage, sentence, one)) kept.push(one);
  if (kept.length === attributions.length) return kept;
  for (const citing of attributions) {
    if (kept.includes(citing) || citing.mention === null || isDocument(passage, sentence, citing.content[0]!)) continue;
    const at = kept.findLastIndex((one) => isReport(passage, one) && one.mention?.first === citing.mention!.first);
    const own = kept[at];
    if (own === undefined || !(refers(passage, citing) || isMedium(passage, citing.mention, own.cue))) continue;
    const hands: Attribution = {
      ...own,
      frame: "clause",
      content: [...own.content, citing.cue].toSorted((a, b) => a.first - b.first),
      handsOn: true,
    };
    kept.splice(at, 1, hands, { ...own, mention: citing.content[0]!, cue: citing.cue });
  }
  return kept;
}

function isCiting(passage: Passage, one: Attribution): boolean {
  const { lower } = passage.tokens[one.cue.first]!;
  return (
    (lower === "citing" || lower === "quoting" || refers(passage, one)) && one.content.length === 1 && !one.handsOn
  );
}

/** "Interfax said with reference to the ministry": nobody but a medium writes so. */
function refers({ tokens }: Passage, { cue }: Attribution): boolean {
  return tokens[cue.first]!.lower === "reference" && tokens[cue.first - 1]?.lower === "with";
}

/** Whether what is cited can say something: somebody, a body or a text; quoted words are what they say. */
function isSource(passage: Passage, sentence: OuterSentence, { content }: Attribution): boolean {
  const [range] = content as [Range];
  for (let at = range.first; at < range.last; at++) if (passage.quotationOf[at] !== -1) return false;
  const { lemma, lower, pos } = passage.tokens[headOf(passage, sentence, range)]!;
  return (
    pos === "PROPN" ||
    [lemma, lower].some(
      (word) =>
        sourceNouns.has(word) ||
        roleNouns.has(word) ||
        bodyNouns.has(word) ||
        namedBodies.has(word) ||
        mediaWords.has(word) ||
        documentNouns.has(word),
    )
  );
}

function isDocument(passage: Passage, sentence: OuterSentence, range: Range): boolean {
  return documentNouns.has(passage.tokens[headOf(passage, sentence, range)]!.lemma);
}

/** The noun that a phrase is about: the last before a preposition, a comma or a participle. */
function headOf(passage: Passage, sentence: OuterSentence, { first, last }: Range): number {
  for (let at = first + 1; at < last; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "ADP" || tag === "VERB" || tag === "AUX" || tag === "PUNCT" || tag === "SCONJ") return at - 1;
  }
  return last - 1;
}

function isReport(passage: Passage, { kind, frame, cue, handsOn }: Attribution): boolean {
  const speaks = kind === "speech" || kind === "writing";
  return (
    speaks && !handsOn && (frame === "clause" || frame === "that" || frame === "quotation") && reports(passage, cue)
  );
}

const reports = ({ tokens }: Passage, cue: Range) => !tokens[cue.first]!.lower.endsWith("ing");

/** "Kyodo News said", "KCNA said", "the paper reported". */
function isMedium({ tokens }: Passage, { first, last }: Range, cue: Range): boolean {
  if (tokens[cue.first]!.lemma === "report") return true;
  for (let at = first; at < last; at++) if (mediaWords.has(tokens[at]!.lower)) return true;
  return last - first === 1 && acronym.test(tokens[first]!.text);
}
const acronym = /^\p{Lu}{3,6}$/u;
