/**
 * How rare a word is among texts, 0…1: 1 where just two have it, less the more do, and for more texts less steeply. It is the
 * square of its inverse document frequency. What all reports of an event repeat tells little, however rare it is elsewhere;
 * where there are few texts, how rare it is elsewhere tells more.
 *
 * @param having how many of the texts have it
 * @param elsewhere how rare it is in all that is written, 0…1
 */
export function rarityAmong(texts: number, having: number, elsewhere: number): number {
  const here = texts < 2 ? 0 : (inverse(texts, Math.max(2, having)) / inverse(texts, 2)) ** 2;
  return (texts * here + fewTexts * elsewhere) / (texts + fewTexts);
}
const inverse = (texts: number, having: number) => Math.log(1 + texts / having);

/** So few texts tell no more of it than all that is written. */
const fewTexts = 40;
