import { madeOnce } from "../../text/made-once.ts";
import type { Passage } from "../passages/passage.ts";
import { type Extent, liesIn } from "./lies-in.ts";
import { saysRevised } from "./says-revised.ts";

/** Longer paragraphs hold more than a notice: a text that lost its line ends. UTF-16 units. */
const longestNotice = 800;
/** The words that make a notice of a paragraph open it, so many units in at most. */
const reach = 120;

/** "Correction:", "Clarification, 15 May 2031:", "Fe de errores:" */
const label =
  /^[\s([*_–—-]*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|errat(?:um|a)|fe de (?:erratas|errores)|correcci[oó]n|rectificaci[oó]n|korrektur(?:hinweis)?|berichtigung|corre[cç][aã]o|rectificatif|correctif|исправление|виправлення|đính chính)(?:[,\s(][^:\n]{1,40})?\s?:/iu;
/** "An earlier version of this article said …", "In einer früheren Version dieses Textes …" */
const earlierVersion =
  /(?<!\p{L})(?:(?:earlier|previous|original|first|initial) versions? of (?:this|the|our) (?:article|story|report|piece|post|page|headline|caption|column|dispatch|live ?blog|item)|(?:früheren?|vorherigen?|ersten?|ursprünglichen?) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)|versi[oó]n (?:anterior|previa) de (?:este|esta) (?:art[ií]culo|noticia|texto|informaci[oó]n)|vers[aã]o anterior (?:deste|desta) (?:artigo|texto|reportagem|mat[eé]ria)|(?:précédente|première) version de cet article|version précédente de cet article|(?:предыдущей|первоначальной|прежней) версии (?:этой |этого )?(?:статьи|материала|текста|новости))(?!\p{L})/iu;

/**
 * Whether a place lies in a notice by which an outlet corrects itself. What it quotes of an earlier version is what the
 * outlet says no more, and what it puts in its place stands in the report: neither is a claim of its own.
 */
export const isInCorrection = (passage: Passage, at: number): boolean => liesIn(noticesIn(passage), at);

/** The paragraphs that open with a correction; half-open UTF-16 offsets. */
const noticesIn = madeOnce(({ part, text }: Passage): readonly Extent[] => {
  if (part !== "text") return [];
  const found: Extent[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (end - start <= longestNotice && opensNotice(text.slice(start, Math.min(end, start + reach))))
      found.push({ start, end });
    start = end + 1;
  }
  return found;
});

const opensNotice = (opening: string): boolean =>
  label.test(opening) || saysRevised(opening)?.done === "corrected" || earlierVersion.test(firstSentence(opening));

/** Up to the first stop: what follows a report's sentence makes no notice of the paragraph. */
function firstSentence(text: string): string {
  const stop = text.search(/[.!?]\s/u);
  return stop < 0 ? text : text.slice(0, stop);
}
