import { pictureLabelAt } from "./dumps/pictures.ts";
import { creditMark, creditTail } from "./dumps/tables/credit-words.ts";

/** What players and galleries put before a caption. */
const opening =
  /^\s*(?:open this photo in gallery:?|(?:image|media) (?:copyright|credit|source),?\s(?:\S+\s){1,8}?(?:image|media) caption,?|(?:image|media|photo) caption[,:]?|(?:photo |image )?\d{1,3} (?:of|\/) \d{1,3}\b)\s*/iu;
const copyrightSign = /^\s*©/u;
/** Where a lost space glues the end of a credit to the caption: five small letters, then a capitalised word. */
const glued = /\p{Ll}{5}(?=\p{Lu}\p{Ll})/u;
const longestCredit = 120;

/** A bracket at the end, and what it may say to be a credit wherever it stands. */
const bracket = /[([]([^()[\]]{1,120})[)\]]\s*$/u;
const agency = /^(?:ap|afp|reuters|epa(?:-efe)?|efe|pa|upi|tass|xinhua|getty|file)\b/iu;
/** "Photo: Ann Onym", "© Courier", "Credit...Ann Onym" to the end of the caption. */
const marked =
  /(?:^|[\s.!?)”’"])(?:©|(?:photo|photograph|picture|image|illustration|credit|foto|fotograf[ií]a|bild|imagen|imagem|cr[eé]dito|cr[eé]dit|фото|ảnh)s?(?:\scredits?|\sby|\scourtesy of)?\s?(?::|\.{3}))\s?([^:©]{0,100})$/iu;
/** "… his wife CarolCredit: SnapPix": the space was lost between them. */
const gluedMark =
  /(?<=\p{Ll}{2})(?:Credit|Photo|Photograph|Picture|Image|Illustration|Foto|Bild|Imagen)s?:\s?[^:©]{1,100}$/u;
const sentenceEnd = /[.!?。！？…][)\]”’"»]?\s*$/u;
const lastSentenceEnd = /.*[\p{Ll}\p{N})]{2}[.!?][)”’"]?(?=\s?\p{Lu})/su;
/** The name of who took the picture: capitalised words and the small ones between them. */
const nameWord = /^(?:[\p{Lu}\p{N}/|&][\p{L}\p{N}.,/|&’'@-]*|for|of|via|by|and|the|file|de|van|von)$/u;
const mostNameWords = 8;
const fewestSentenceWords = 9;
const mostTails = 4;

/**
 * A caption with spaces in place of what is not its own words: who took the picture, the site's label and date, the
 * captions of buttons. As long as the caption, so that offsets hold.
 */
export function withoutCredits(caption: string): string {
  let start = opening.exec(caption)?.[0].length ?? 0;
  if (copyrightSign.test(caption)) {
    const seam = glued.exec(caption.slice(0, longestCredit));
    if (seam) start = seam.index + seam[0].length;
  }
  let end = caption.length;
  for (let round = 0; round < mostTails; round++) {
    const cut = tailAt(caption.slice(start, end));
    if (cut === null) break;
    end = start + cut;
  }
  return " ".repeat(start) + caption.slice(start, end) + " ".repeat(caption.length - end);
}

/** Where the credit at the end of a text begins; null where it ends in words of its own. */
function tailAt(text: string): number | null {
  const label = pictureLabelAt(text);
  if (label !== null) return label;
  const closing = bracket.exec(text);
  if (closing && (isCredit(closing[1]!, closing[0]) || sentenceEnd.test(text.slice(0, closing.index))))
    return closing.index;
  const mark = marked.exec(text);
  if (mark && !isSentence(mark[1]!)) return mark.index === 0 ? 0 : mark.index + 1;
  const joined = gluedMark.exec(text);
  if (joined) return joined.index;
  const sentences = lastSentenceEnd.exec(text)?.[0].length ?? 0;
  const rest = text.slice(sentences);
  if (sentences > 0 && rest.trim() !== "" && isName(rest)) return sentences;
  return sentences === 0 && text.trim() !== "" && (isCredit(text, text) || copyrightSign.test(text)) ? 0 : null;
}

const isCredit = (words: string, whole: string): boolean =>
  !isSentence(words) && (creditMark.test(words) || creditTail.test(whole) || agency.test(words.trim()));

function isSentence(words: string): boolean {
  return words.trim().split(/\s+/u).length >= fewestSentenceWords;
}

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length <= mostNameWords && !sentenceEnd.test(text) && words.every((word) => nameWord.test(word));
}
