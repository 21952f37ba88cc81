import { isBounded, withoutThat } from "../clauses/complement.ts";
import { clauseEnd, sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { subjectOf } from "../clauses/subject.ts";
import { afterCue } from "../cues/after-cue.ts";
import { hostContent } from "../cues/host-content.ts";
import type { CueScene } from "../cues/verb-cue.ts";
import { nounPhraseBefore, phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isNominal, type Range, tagOf } from "../passages/tags.ts";
import { type VerbGroup, verbGroup } from "../passages/verb-group.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { Attribution } from "./attributions.ts";

/** Verbs by which one hands on another's words: "Tass quoted him as saying …". */
const handingOn: ReadonlySet<string> = new Set(["quote", "cite"]);
/** So far, in tokens, "as saying" stands behind the verb. */
const maxBetween = 20;

/**
 * "Reed was quoted by Tass on Monday as saying …", "Tass quoted Reed as saying …": Reed's words, and, where somebody is
 * named for it, who hands them on. At the verb that hands on; none where it does something else. The verb of speech is
 * read here, at `saying`, and nowhere else.
 */
export function handedOn(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  at: number,
): { readonly attributions: readonly Attribution[]; readonly saying: number } | null {
  if (!handingOn.has(passage.tokens[at]!.lemma)) return null;
  const saying = sayingAfter(passage, sentence, at);
  if (saying === null) return null;
  const group = verbGroup(passage, sentence, at);
  const reduced = !group.passive && isReduced(passage, sentence, group);
  const passive = group.passive || reduced;
  const subject = reduced ? nounBefore(passage, sentence, group) : subjectOf(passage, sentence, group);
  const bounded = reduced || isBounded(passage, sentence, subject, group);
  const scene = { passage, sentence, index, group, bounded };
  const first = subject && subject.first < group.first ? subject.first : group.first;
  const speaker = passive
    ? subject
    : phraseAfter(passage, sentence, at + 1, saying - (isHaving(passage, saying) ? 2 : 1));
  const by = passive
    ? (agentBetween(passage, sentence, at, saying - 1) ?? agentAfter(passage, sentence, saying))
    : null;
  if (speaker === null) return null;
  const from = by !== null && by.first > saying ? by.last : saying + 1;
  const content = saidBehind(scene, saying, from) ?? saidBefore(scene, first, from);
  if (content.length === 0) return null;
  const hander = passive ? by : subject;
  const cue =
    saying - at === 2 && hander === null ? { first: at, last: saying + 1 } : { first: saying, last: saying + 1 };
  const own: Attribution = { sentence: index, frame: "clause", kind: "speech", cue, content, mention: speaker };
  if (hander === null) return { attributions: [own], saying };
  const hands: Attribution = {
    sentence: index,
    frame: "clause",
    kind: "speech",
    cue: { first: at, last: at + 1 },
    content: [...content, cue].toSorted((a, b) => a.first - b.first),
    mention: hander,
    handsOn: true,
  };
  return { attributions: [hands, own], saying };
}

/** The verb of speech in "as saying", "as telling reporters"; null for "cited as a reason". */
function sayingAfter({ tokens, quotationOf }: Passage, sentence: OuterSentence, at: number): number | null {
  const limit = Math.min(sentence.last - 1, at + maxBetween);
  for (let k = at + 1; k < limit && quotationOf[k] === -1; k++) {
    const { text } = tokens[k]!;
    if (text === ";" || text === ":") return null;
    if (text !== "as") continue;
    // "as saying", "as having said"
    const having = tokens[k + 1]!.lower === "having" && k + 2 < sentence.last;
    const saying = having ? k + 2 : k + 1;
    const frames = reportingVerbs.get(tokens[saying]!.lemma)?.frames;
    const speaks = frames?.has("quotation") || frames?.has("clause");
    return speaks && (having || tokens[saying]!.lower.endsWith("ing")) ? saying : null;
  }
  return null;
}

const isHaving = ({ tokens }: Passage, saying: number) => tokens[saying - 1]!.lower === "having";

/** "…, quoted by Tass as saying": a participle that has no subject of its own. */
function isReduced(passage: Passage, sentence: OuterSentence, group: VerbGroup): boolean {
  const { tokens } = passage;
  const next = tokens[group.verb + 1]?.text;
  if (next !== "by" && next !== "as") return false;
  const before = group.first - 1;
  if (before < sentence.first) return false;
  return tokens[before]!.text === "," || isNominal(tagOf(passage, sentence, before), tokens[before]!.text);
}

function nounBefore(passage: Passage, sentence: OuterSentence, { first }: VerbGroup): Range | null {
  const at = passage.tokens[first - 1]!.text === "," ? first - 2 : first - 1;
  return at < sentence.first ? null : nounPhraseBefore(passage, sentence, at, sentence.first);
}

function agentBetween(passage: Passage, sentence: OuterSentence, from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++)
    if (passage.tokens[at]!.text === "by") return phraseAfter(passage, sentence, at + 1, to);
  return null;
}

/** "was quoted as saying by the state agency". */
function agentAfter(passage: Passage, sentence: OuterSentence, saying: number): Range | null {
  if (passage.tokens[saying + 1]?.text !== "by" || saying + 2 >= sentence.last) return null;
  return phraseAfter(passage, sentence, saying + 2, sentence.last);
}

interface HandedScene extends Pick<CueScene, "passage" | "sentence" | "index" | "group"> {
  /** Whether all of it stands inside another clause, which goes on behind a comma. */
  readonly bounded: boolean;
}

/** What is said, where it follows the verb of speech. */
function saidBehind(scene: HandedScene, saying: number, from: number): readonly Range[] | null {
  const { passage, sentence, group, bounded } = scene;
  const { at } = afterCue(passage, sentence, from, reportingVerbs.get(passage.tokens[saying]!.lemma)!.frames);
  if (at >= sentenceEnd(passage, sentence)) return null;
  const last = clauseEnd(passage, sentence, at, group.verb, bounded);
  const said = withoutThat(passage, trimmed(passage, { first: at, last }));
  return said && [said];
}

/** What is said, where it stands before all that hands it on. */
function saidBefore(scene: HandedScene, first: number, from: number): readonly Range[] {
  return hostContent(scene, first, from)
    .map((range) => range && trimmed(scene.passage, range))
    .filter((range) => range !== null);
}
