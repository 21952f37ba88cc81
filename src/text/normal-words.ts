const [lastOfAscii, noBreakSpace, firstOfPunctuation, lastOfPunctuation] = [0x7f, 0xa0, 0x2000, 0x206f];
const [zero, nine, a, z, smallBit, space] = [0x30, 0x39, 0x61, 0x7a, 0x20, 0x20];

/** "‗" and "‾": to NFKC spaces with a mark. */
const lined: ReadonlySet<number> = new Set([0x2017, 0x203e]);

/**
 * The words of a text as NFKC in lower case, a space between them.
 *
 * @param parting what stands between words, a global pattern that takes all but letters and digits of ASCII
 */
export function normalWords(text: string, parting: RegExp): string {
  return englishWords(text) ?? text.normalize("NFKC").toLowerCase().replace(parting, " ").trim();
}

/** The same where all characters are those of English print, which no normalization turns into letters; else null. */
function englishWords(text: string): string | null {
  const bytes = Buffer.allocUnsafe(text.length);
  let written = 0;
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const small = unit | smallBit;
    if (unit > lastOfAscii) {
      if (unit !== noBreakSpace && (unit < firstOfPunctuation || unit > lastOfPunctuation || lined.has(unit)))
        return null;
      parted = true;
    } else if ((unit >= zero && unit <= nine) || (small >= a && small <= z)) {
      if (parted && written > 0) bytes[written++] = space;
      parted = false;
      bytes[written++] = small;
    } else parted = true;
  }
  return bytes.toString("latin1", 0, written);
}
