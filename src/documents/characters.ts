/** The windows-1252 readings of U+0080 to U+009F; the five that it leaves out stay a space. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const firstOfC1 = 0x80;
const c1Controls = /[\u0080-\u009f]/gu;

/**
 * Makes the characters of a page or dump fit to be kept: lone surrogates become U+FFFD, UTF-8 that was read as
 * windows-1252 becomes what it was ("cafÃ©"), and C1 controls, which no page means, the windows-1252 characters that a
 * wrong reading of its bytes left of them, as browsers do.
 */
export function repairCharacters(content: string): string {
  return readAgain(content.toWellFormed()).replace(
    c1Controls,
    (control) => windows1252[control.charCodeAt(0) - firstOfC1] ?? " ",
  );
}

/** What windows-1252 shows for the bytes 80 to BF, which go on a character of UTF-8: these, and U+0080 to U+00BF. */
const goingOn = `\\u0080-\\u00bf${windows1252.replaceAll(" ", "")}`;
/**
 * A character of UTF-8 of two to four bytes, each byte shown as one character: of Latin and Cyrillic letters, of Vietnamese
 * ones, of quotation marks and dashes, and pictures. "CAFÉ’S" and "bloqué »" look like others.
 */
const misread = new RegExp(
  `[\\u00c2\\u00c3\\u00d0\\u00d1][${goingOn}]|[\\u00e1\\u00e2][${goingOn}]{2}|\\u00f0[${goingOn}]{3}`,
  "gu",
);
const notAscii = /\P{ASCII}/gu;
/** So many misread characters, and so large a share of all that are not ASCII, show that all of a document was misread. */
const fewestMisread = 2;
const misreadShare = 0.9;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A document that was read as windows-1252 though it was UTF-8, as it was meant; any other as it is. */
function readAgain(content: string): string {
  const found = content.match(misread) ?? [];
  if (found.length < fewestMisread) return content;
  const units = found.reduce((sum, each) => sum + each.length, 0);
  if (units < misreadShare * (content.match(notAscii)?.length ?? 0)) return content;
  const meant = new Map([...new Set(found)].map((each) => [each, decoded(each)]));
  return content.replace(misread, (each) => meant.get(each)!);
}

function decoded(characters: string): string {
  try {
    return utf8.decode(Uint8Array.from(characters, byteOf));
  } catch {
    return characters;
  }
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : firstOfC1 + windows1252.indexOf(character);
}

/** Soft hyphens and the like: they say where a word may break and are no part of it. Between Thai words a zero-width space is one. */
const invisible = /[\u00ad\u2060\ufeff]|(?<![\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])\u200b/gu;

/** A text without the characters that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(invisible, "");
