import { detectLanguage } from "../text/languages.ts";
import type { Parts, Span } from "../text/span.ts";
import type { Translation } from "./article.ts";
import type { Attribution } from "./attribution.ts";
import type { SourceDocument } from "./source-document.ts";
import { humanTranslated, languageNames, machineTranslated, strayPronoun } from "./tables/translation-words.ts";

/** One stray capital may be a slip; two are a machine's. */
const fewestStrays = 2;
/** A note on the translation stands at either end of a text. Characters. */
const ends = 600;

/**
 * Whether an article is a translation, from what and by whom: what the caller states; what the text or the page says;
 * else an outlet that writes another language, read on somebody else's site, which is a translation by somebody
 * or, where the text keeps what only machines leave, by a machine. An outlet's own site may have editions: its language
 * alone says nothing there.
 */
export function translationOf(
  document: SourceDocument,
  parts: Parts,
  surroundings: readonly string[],
  language: string | null,
  attribution: Attribution,
): Translation | null {
  if (document.translation) return { ...document.translation, evidence: null };
  const strays = [...parts.text.matchAll(strayPronoun)];
  const residue = strays.length >= fewestStrays ? spanOf(strays[0]!.index + 1, strays[0]![0].length - 1) : null;
  const said = saidIn(parts.text, surroundings);
  const own = attribution.outlet?.language ?? null;
  const foreign = own !== null && language !== null && base(own) !== base(language);
  const elsewhere = attribution.basis === "credit" || attribution.publisher !== null;
  if (said) return { from: said.from ?? (foreign ? base(own) : null), by: said.by, evidence: said.evidence };
  if (!foreign || !elsewhere) return null;
  return { from: base(own), by: residue ? "machine" : "unknown", evidence: residue ?? foreignCaption(parts, own) };
}

const base = (tag: string): string => tag.split("-")[0]!;
const spanOf = (start: number, length: number): Span => ({ part: "text", start, end: start + length });

interface Said {
  readonly by: "human" | "machine";
  readonly from: string | null;
  readonly evidence: Span | null;
}

/** What the two ends of the text, or short lines around it, say of a translation. */
function saidIn(text: string, surroundings: readonly string[]): Said | null {
  const tail = Math.max(ends, text.length - ends);
  for (const [piece, offset] of [
    [text.slice(0, ends), 0],
    [text.slice(tail), tail],
  ] as const) {
    const machine = machineTranslated.exec(piece);
    const human = machine ? null : humanTranslated.exec(piece);
    const match = machine ?? human;
    if (match && isNote(piece, match.index, match[0].length)) {
      return {
        by: machine ? "machine" : "human",
        from: sourceOf(match),
        evidence: spanOf(offset + match.index, match[0].length),
      };
    }
  }
  for (const line of surroundings) {
    if (line.length > 200) continue;
    const machine = machineTranslated.exec(line);
    const match = machine ?? humanTranslated.exec(line);
    if (match) return { by: machine ? "machine" : "human", from: sourceOf(match), evidence: null };
  }
  return null;
}

/** A note on the article is a paragraph of its own or stands in brackets; a story about translating is neither. */
function isNote(piece: string, at: number, length: number): boolean {
  const lineStart = piece.lastIndexOf("\n", at) + 1;
  const lineEnd = piece.indexOf("\n", at + length);
  const line = piece.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const left = piece.slice(lineStart, at);
  return line.length <= 160 || /[([][^)\]]{0,60}$/u.test(left);
}

function sourceOf(match: RegExpExecArray): string | null {
  const name = match
    .slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  return name ? (languageNames[name] ?? null) : null;
}

/** A caption left in the outlet's own language. */
function foreignCaption(parts: Parts, language: string): Span | null {
  const n = parts.captions.findIndex((caption) => detectLanguage(caption) === base(language));
  return n < 0 ? null : { part: `captions[${n}]`, start: 0, end: parts.captions[n]!.length };
}
