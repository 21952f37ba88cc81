import { countWords } from "./word-count.ts";

const cutEnd = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u;
/** Fewer words than this before dots are an opening; a longer text may end in dots of its own. */
const opening = 250;

/** Whether a text's last characters are dots, maybe in brackets. */
export const endsInDots = (text: string): boolean => cutEnd.test(text.slice(-longestEnd).trimEnd());
/** Characters from the dots to the end at most. */
const longestEnd = 40;

/** "… [Lire la suite]": a button that the page's excerpt ends in. */
const offersRest =
  /\[(?:read more|continue reading|lire la suite|en savoir plus|leer m[aá]s|seguir leyendo|leia mais|continue lendo|weiterlesen|mehr lesen|leggi tutto|continua a leggere|читать (?:далее|дальше|полностью)|читати далі|xem (?:thêm|tiếp)|đọc tiếp|baca selengkapnya)\W{0,3}\]\W{0,3}$/iu;

/** Whether a text is no more than the opening of a report: some words, then dots, or the offer of the rest. */
export function breaksOff(text: string): boolean {
  return (endsInDots(text) || offersRest.test(text.slice(-longestEnd))) && countWords(text) < opening;
}

/** Why such a text is not complete, in plain words. */
export const brokenOff = "The text breaks off.";
