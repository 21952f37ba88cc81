/** Italian writes a number in one word: "ventitré", "centoventi", "duemila". */
export function italianCardinals(): ReadonlyMap<string, number> {
  const ones = "uno due tre quattro cinque sei sette otto nove".split(" ");
  const teens = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(" ");
  const tens = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");
  const below = new Map<string, number>([
    ...ones.slice(1).map((word, at) => [word, at + 2] as const),
    ...teens.map((word, at) => [word, at + 10] as const),
    ...tens.flatMap((ten, at) => [
      [ten, 10 * (at + 2)] as const,
      ...["'", "’"].map((mark) => [ten.slice(0, -1) + mark, 10 * (at + 2)] as const),
      ...["un", ...ones].map((one) => {
        const stem = /^[uo]/.test(one) ? ten.slice(0, -1) : ten;
        return [stem + one, 10 * (at + 2) + Math.max(1, ones.indexOf(one) + 1)] as const;
      }),
      [`${ten}tré`, 10 * (at + 2) + 3] as const,
    ]),
  ]);
  const hundreds = ["cento", ...ones.slice(1).map((one) => `${one}cento`)];
  const whole = [...below].filter(([word]) => !/['’]$/.test(word));
  return new Map([
    ...below,
    ...hundreds.flatMap((hundred, at) => [
      [hundred, 100 * (at + 1)] as const,
      ...whole
        .filter(([, value]) => at === 0 || value % 10 === 0)
        .map(([word, value]) => [hundred + word, 100 * (at + 1) + value] as const),
    ]),
    ...["'", "’"].map((mark) => [`cent${mark}`, 100] as const),
    ...whole
      .filter(([, value]) => value < 20 || value % 5 === 0)
      .map(([word, value]) => [`${word}mila`, 1000 * value] as const),
    ...hundreds.map((hundred, at) => [`${hundred}mila`, 100_000 * (at + 1)] as const),
  ]);
}
