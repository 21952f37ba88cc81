/** The windows-1252 readings of U+0080 to U+009F; the five that it leaves out stay a space. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const firstOfC1 = 0x80;
const c1Controls = /[\u0080-\u009f]/gu;

/**
 * Makes the characters of a page or dump fit to be kept: lone surrogates become U+FFFD, and C1 controls, which no page
 * means, the windows-1252 characters that a wrong reading of its bytes left of them, as browsers do.
 */
export function repairCharacters(content: string): string {
  return content.toWellFormed().replace(c1Controls, (control) => windows1252[control.charCodeAt(0) - firstOfC1] ?? " ");
}
