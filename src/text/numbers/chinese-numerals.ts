const digits = "零一二三四五六七八九";
const small: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const large: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
  ["兆", 1e12],
]);

/** The value of a number in Chinese characters ("三十五", "一千二百", "二〇二六"); null for what is none. */
export function chineseNumeral(written: string): number | null {
  if (written.length > 1 && [...written].every((sign) => digitOf(sign) !== null))
    return Number([...written].map((sign) => digitOf(sign)).join(""));
  let [total, section, digit] = [0, 0, null as number | null];
  for (const sign of written) {
    const [own, scale, times] = [digitOf(sign), small.get(sign), large.get(sign)];
    if (own !== null) digit = own;
    else if (scale !== undefined) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else if (times !== undefined) {
      total = (total + section + (digit ?? (section === 0 ? 1 : 0))) * times;
      [section, digit] = [0, null];
    } else return null;
  }
  return total + section + (digit ?? 0);
}

function digitOf(sign: string): number | null {
  if (sign === "〇") return 0;
  if (sign === "两") return 2;
  const value = digits.indexOf(sign);
  return value < 0 ? null : value;
}

const numeral = /^[零〇一二两三四五六七八九十百千万亿]+$/u;

/** The value of a word that is a number in characters: "三十五"; null for any other. */
export function chineseNumberIn(word: string): number | null {
  return numeral.test(word) && !/^[百千万亿]+$/u.test(word) ? chineseNumeral(word) : null;
}

/** A number in digits with its scale, written out: "15000" of "1.5万". */
export function writtenOut(figure: string): string {
  const [, number = "", scale = ""] = /^([\d.,]+)([百千万亿兆]*)/u.exec(figure) ?? [];
  const value = [...scale].reduce(
    (all, sign) => all * (small.get(sign) ?? large.get(sign) ?? 1),
    Number(number.replace(/,/gu, "")),
  );
  return String(Number(value.toPrecision(12)));
}
