import type { Span } from "../../text/span.ts";
import type { Passage } from "./passage.ts";
import { isCapitalised, wordsOf } from "./quoted-title.ts";
import type { Range } from "./tags.ts";

/** Behind these stands what something is called, in nobody's words in particular. */
const calling: ReadonlySet<string> = new Set(
  "so-called titled entitled dubbed nicknamed named labelled labeled codenamed called".split(" "),
);
/** Names in marks have no more words. */
const longestName = 6;
/** "the slogan “Pay Now”": what somebody cries. */
const spoken: ReadonlySet<string> = new Set(
  "slogan chant phrase word motto message hashtag refrain mantra sign banner shout cry placard tagline".split(" "),
);
const bringsSpeech = /^[:,]$/;
const stop = /[.!?,…]$/u;

/**
 * Quotations without those that only name: "the so-called “deal”", "the “Old Mill” estate". Words of a report that holds
 * nothing else in marks are not quoted in part.
 * @param cue what gives the words: behind it somebody's words call a thing so
 */
export function withoutNamesInMarks(
  passage: Passage,
  { content, cue, frame }: { readonly content: readonly Range[]; readonly cue: Range; readonly frame: string },
  quoted: readonly Span[],
): readonly Span[] {
  const names = new Set<number>();
  for (const { first, last } of content)
    for (let at = first; at < last; at++) {
      const quotation = passage.quotationOf[at]!;
      if (quotation === -1 || quotation === passage.quotationOf[at - 1]) continue;
      if (isName(passage, at, quotation, cue, frame === "naming")) names.add(passage.quotations[quotation]!.start);
    }
  return names.size === 0 ? quoted : quoted.filter(({ start }) => !names.has(start));
}

function isName(passage: Passage, at: number, quotation: number, cue: Range, naming: boolean): boolean {
  const { tokens, quotations, quotationTokens, text } = passage;
  const { innerStart, innerEnd } = quotations[quotation]!;
  const words = wordsOf(passage, quotation);
  const before = tokens[at - 1];
  if (before === undefined || words.length > longestName || stop.test(text.slice(innerStart, innerEnd))) return false;
  if (calling.has(before.lower)) return at - 1 < cue.first || at - 1 >= cue.last;
  if (before.lower === "called" && tokens[at - 2]?.lower === "so") return true;
  if (bringsSpeech.test(before.text) || !isCapitalised(passage, quotation)) return false;
  const next = tokens[quotationTokens[quotation]![1]];
  if (spoken.has(before.lemma)) return false;
  // "called her opponent “Iron Ann”"
  return (before.pos === "NOUN" && !naming) || (before.pos === "DET" && next?.pos === "NOUN");
}
