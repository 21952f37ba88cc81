import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isFiniteAt } from "../phrases/foreign-finite.ts";
import { maxMention, wordAt } from "../phrases/foreign-mentions.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { endsPhrase } from "./foreign-according.ts";

/** "According to …" and whose account it is. */
interface Source {
  readonly cue: Range;
  readonly mention: Range;
}

/** What stands between one account and the next is a figure and what it counts, in tokens. */
const maxFigure = 8;
/** More accounts of one thing are a list. */
const mostSources = 4;
const figure = /^\d/;
/** Words that make a number rough, before it: "près de 5 000", "rund 700". */
const rough =
  /^(?:près|plus|moins|environ|quelque|presque|au|de|d['’]|aus|rund|etwa|mehr|weniger|als|knapp|fast|gut|bis|zu|über|cerca|unos|unas|más|menos|casi|mais|quase|circa|quasi|almeno|oltre)$/;

/**
 * "Ils étaient 3 000 selon la police, 5 000 selon les syndicats", "laut Polizei 700, laut Veranstaltern 1500 Menschen": two figures of
 * one thing, each by its own account; null where there is no such pair.
 */
export function rivalAccounts(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution[] | null {
  const end = sentenceEnd(passage, sentence);
  const sources = sourcesIn(passage, sentence.first, end, cues);
  if (sources.length < 2 || sources.length > mostSources) return null;
  const contents =
    behindFigures(passage, sentence.first, end, sources, cues) ?? beforeFigures(passage, sentence.first, end, sources);
  return (
    contents &&
    sources.map(({ cue, mention }, at) => ({
      sentence: index,
      frame: "according" as const,
      kind: "speech" as const,
      cue,
      content: contents[at]!.map((range) => trimmed(passage, range)).filter((range) => range !== null),
      mention,
    }))
  );
}

function sourcesIn(passage: Passage, first: number, end: number, cues: ForeignCues): Source[] {
  const sources: Source[] = [];
  let bracketed = false;
  for (let at = first; at < end; at++) {
    if (passage.quotationOf[at] !== -1) return [];
    if (brackets.test(passage.tokens[at]!.text)) bracketed = passage.tokens[at]!.text === "(";
    if (bracketed) continue;
    const length = phraseAt(passage, at, end, cues.according);
    if (length === 0 || /^(?:para|pour|per)$/.test(wordAt(passage, at))) continue;
    const from = at + length;
    let last = from;
    while (last < Math.min(end, from + maxMention) && !endsSource(passage, from, last, cues)) last++;
    if (last > from) sources.push({ cue: { first: at, last: from }, mention: { first: from, last } });
    at = Math.max(at, last - 1);
  }
  return sources;
}

const brackets = /^[()]$/;

/** A mark, a figure, and a German preposition before one. */
function endsSource(passage: Passage, from: number, at: number, cues: ForeignCues): boolean {
  if (endsPhrase(passage, from, at, cues) || hasFigure(passage, at, at + 1)) return true;
  const word = wordAt(passage, at);
  const before = cues.joints.has(word) || cues.contrasts.has(word) || rough.test(word);
  return before && hasFigure(passage, at + 1, at + 4);
}

const hasFigure = ({ tokens }: Passage, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text }) => figure.test(text));

/** "… 3 000 selon la police, 5 000 selon les syndicats (ont défilé)": each account behind its figure. */
function behindFigures(
  passage: Passage,
  first: number,
  end: number,
  sources: readonly Source[],
  cues: ForeignCues,
): Range[][] | null {
  const opening = { first, last: sources[0]!.cue.first };
  const lead = leadOf(passage, opening);
  if (lead === null || opening.last - lead.last > maxFigure) return null;
  const last = sources.at(-1)!.mention.last;
  const goesOn = passage.tokens[last]?.text === "," ? last + 1 : last;
  const rest = goesOn < end && !opensAnew(passage, goesOn, cues) ? [{ first: goesOn, last: end }] : [];
  const contents: Range[][] = [[opening, ...rest]];
  // "3 000 personnes ont défilé selon la police, 5 000 selon les syndicats": what the second figure did.
  const did = { first: pastFigure(passage, lead.last, opening.last), last: opening.last };
  const shared = lead.first < lead.last ? [lead] : rest.length > 0 ? [] : [did];
  for (let at = 1; at < sources.length; at++) {
    const told = shortFigure(passage, sources[at - 1]!.mention.last, sources[at]!.cue.first, cues);
    if (told === null) return null;
    contents.push([...shared, told, ...rest]);
  }
  return contents;
}

/** "… laut Polizei 700, laut Veranstaltern 1500 Menschen …": each account before its figure. */
function beforeFigures(passage: Passage, first: number, end: number, sources: readonly Source[]): Range[][] | null {
  const opening = { first, last: sources[0]!.cue.first };
  const own = { first: sources[0]!.mention.last, last: sources[1]!.cue.first };
  const lead = leadOf(passage, own);
  if (lead === null || hasFigure(passage, opening.first, opening.last)) return null;
  const contents: Range[][] = [[opening, own]];
  for (let at = 1; at < sources.length; at++) {
    const from = sources[at]!.mention.last;
    const to = sources[at + 1]?.cue.first ?? end;
    if (!hasFigure(passage, from, Math.min(to, from + maxFigure / 2))) return null;
    const bare = hasFigure(passage, pastRough(passage, from, to), pastRough(passage, from, to) + 1);
    contents.push([opening, ...(bare ? [lead] : []), { first: from, last: to }]);
  }
  return contents;
}

/** What stands before the last figure of a range; null without one. */
function leadOf({ tokens }: Passage, { first, last }: Range): Range | null {
  let at = last - 1;
  while (at >= first && !figure.test(tokens[at]!.text)) at--;
  if (at < first) return null;
  while (at > first && (figure.test(tokens[at - 1]!.text) || rough.test(tokens[at - 1]!.lower))) at--;
  return { first, last: at };
}

function pastRough(passage: Passage, first: number, last: number): number {
  let at = first;
  while (at < last && (rough.test(wordAt(passage, at)) || passage.tokens[at]!.text === ",")) at++;
  return at;
}

function pastFigure({ tokens }: Passage, first: number, last: number): number {
  let at = last - 1;
  while (at > first && !figure.test(tokens[at]!.text)) at--;
  return at + 1;
}

/** A figure with what it counts, behind a mark and a joint; null where a verb or another clause stands there. */
function shortFigure(passage: Passage, from: number, to: number, cues: ForeignCues): Range | null {
  let first = from;
  while (first < to && (passage.tokens[first]!.text === "," || opensAnew(passage, first, cues))) first++;
  let at = pastRough(passage, first, to);
  if (to - first > maxFigure || !hasFigure(passage, at, at + 1)) return null;
  for (; at < to; at++) if (isFiniteAt(passage, at, to, cues.language)) return null;
  return { first, last: to };
}

/** "Et", "contre", "tandis", "aber". */
const opensAnew = (passage: Passage, at: number, cues: ForeignCues): boolean =>
  cues.joints.has(wordAt(passage, at)) || cues.contrasts.has(wordAt(passage, at)) || wordAt(passage, at) === "contre";
