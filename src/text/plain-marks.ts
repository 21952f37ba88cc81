/** Double primes where archives mean quotation marks, and graves where others mean apostrophes. */
const odd = /[″`]/;
const prime = /″/g;
const grave = /(?<=\p{L})`(?=\p{L})/gu;
/** "a 6″ crack", "40″": of inches and seconds; a year ends speech. */
const measured = /(?<!\p{Nd})\p{Nd}{1,2}$/u;

/** The same text, as many UTF-16 units long, with straight marks where others stand for them: "″We left,″ she said", "the people`s party". */
export function withPlainMarks(text: string): string {
  if (!odd.test(text)) return text;
  return text
    .replace(prime, (mark, at: number) => (measured.test(text.slice(Math.max(0, at - 3), at)) ? mark : '"'))
    .replace(grave, "'");
}
