import type { Attribution } from "./attributions.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { Range } from "./tags.ts";

/**
 * Gives quotations that stand in a sentence of their own to whom the text around them gives its words: the sentence
 * before in the same paragraph, the one after, a colon before, or the quotation that they go on from.
 */
export function continueQuotations(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const result = attributions.map((attribution) => ({ ...attribution, content: [...attribution.content] }));
  const covered = new Set<number>();
  for (const attribution of result) for (const range of attribution.content) cover(passage, range, covered);
  const waiting: number[] = [];
  passage.sentences.forEach((sentence, index) => {
    const range = quotedWhole(passage, sentence);
    if (range === null || covered.has(passage.quotationOf[range.first]!)) return;
    const before = passage.sentences[index - 1];
    const given = before && lastQuoting(passage, result, index - 1, sentence.paragraph, range);
    if (given) {
      given.content.push(range);
      cover(passage, range, covered);
    } else waiting.push(index);
  });
  for (const index of waiting.reverse()) {
    const range = quotedWhole(passage, passage.sentences[index]!)!;
    const after = passage.sentences[index + 1];
    if (!after) continue;
    const given = result.find((attribution) => startsQuoted(passage, attribution) && startsIn(attribution, after));
    if (!given) continue;
    const goesOn = passage.quotations[passage.quotationOf[given.content[0]!.first]!]!.continues;
    if (goesOn || after.paragraph === passage.sentences[index]!.paragraph) given.content.unshift(range);
  }
  return result;
}

function cover(passage: Passage, range: Range, covered: Set<number>): void {
  for (let at = range.first; at < range.last; at++)
    if (passage.quotationOf[at] !== -1) covered.add(passage.quotationOf[at]!);
}

/** The quoted part of a sentence that has nothing else in it. */
function quotedWhole(passage: Passage, sentence: OuterSentence): Range | null {
  let { first, last } = sentence;
  while (first < last && passage.quotationOf[first] === -1 && passage.tokens[first]!.pos === "PUNCT") first++;
  while (last > first && passage.quotationOf[last - 1] === -1 && passage.tokens[last - 1]!.pos === "PUNCT") last--;
  for (let at = first; at < last; at++) if (passage.quotationOf[at] === -1) return null;
  return first < last ? { first, last } : null;
}

function lastQuoting(
  passage: Passage,
  attributions: readonly (Attribution & { content: Range[] })[],
  index: number,
  paragraph: number,
  range: Range,
): (Attribution & { content: Range[] }) | undefined {
  const before = passage.sentences[index]!;
  const goesOn = passage.quotations[passage.quotationOf[range.first]!]!.continues;
  if (before.paragraph !== paragraph && !goesOn) return undefined;
  return attributions.findLast(
    (attribution) =>
      attribution.content.at(-1)!.last <= range.first &&
      attribution.content.some(
        (part) => part.last > before.first - 1 && (isQuoted(passage, part) || spoken.has(attribution.frame)),
      ),
  );
}

/** After these frames a quotation in the next sentence gives the same words again or goes on. */
const spoken: ReadonlySet<string> = new Set(["quotation", "clause", "that"]);

function isQuoted(passage: Passage, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) if (passage.quotationOf[at] !== -1) return true;
  return false;
}

function startsQuoted(passage: Passage, attribution: Attribution): boolean {
  return attribution.frame === "quotation" && passage.quotationOf[attribution.content[0]!.first] !== -1;
}

function startsIn(attribution: Attribution, sentence: OuterSentence): boolean {
  const { first } = attribution.content[0]!;
  return first >= sentence.first && first < sentence.last;
}
