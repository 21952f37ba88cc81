import { readTime } from "../times.ts";
import type { Line } from "./lines.ts";

const pictureNumber =
  /(?:[-–—]\s|\b)(?:photo|image|picture|ảnh|foto|bild|imagen|imagem|zdj[eę]cie|obr[aá]z(?:ek)?|kuva|kép|slika|gambar|foto[gğ]raf|фото|снимка|写真|사진|图)\s?\d{1,3}\.?$/iu;
const lastPart = /\s[-–—|]\s(?=[^-–—|]{3,60}$)/u;

/** "Harbour-1.png" */
export const isPictureFile = ({ units, text }: Line): boolean => units <= longestFile && file.test(text);
const file = /^[^/]+\.(?:jpe?g|png|webp|gif)$/iu;
const longestFile = 120;

/** The alternative text of a picture: it ends in a number of the picture, or in the site's name and a date. */
export function isPictureText(line: Line): boolean {
  if (line.picture || isPictureFile(line)) return true;
  return line.units <= 300 && line.words >= 3 && (pictureNumber.test(line.text) || isPictureLabel(line.text));
}

/**
 * Whether a line is a sentence that stands twice, one right below the other, or again at the beginning of a line that
 * closes with a credit: the text of a picture and its caption.
 */
export function isDoubledCaption(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const under = lines[at + 1];
  if (under?.credit && line.words >= wordsOfAlternative && under.key.startsWith(line.key)) return true;
  return (
    line.closed && line.text.endsWith(".") && [lines[at - 1], lines[at + 1]].some((next) => next?.key === line.key)
  );
}

const wordsOfAlternative = 4;

/** Whether a line ends in a site's name and a date: "The crane in May - Example Times, 640, 3.5.2021". */
export function isPictureLabel(text: string): boolean {
  const parts = lastPart.exec(text);
  if (!parts) return false;
  const tail = text.slice(parts.index + parts[0].length);
  return text.length > tail.length + 20 && tail.split(/\s+/u).length <= 6 && readTime(tail, { country: "GB" }) !== null;
}

/** Where the site's label of a picture, or the picture's number, begins in a caption; null where there is none. */
export function pictureLabelAt(text: string): number | null {
  if (isPictureLabel(text)) return lastPart.exec(text)!.index;
  return pictureNumber.exec(text)?.index ?? null;
}
