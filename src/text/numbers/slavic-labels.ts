import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

/** "16-го июля", "24-квартирный дом": what is written on a number by a hyphen makes it an ordinal or an adjective. */
const ordinal = /^(?:го|[оыи]?й|а?я|у?ю|о?е|му|о?м|ї|х|та|те|ша|га|ту|ші|ті)$/u;
const measures =
  /^(?:летн|процент|километр|метров|тонн|миллион|тысяч|миллиард|минутн|часов|дневн|недельн|месячн|градус|відсотков|кілометров|тонн|мільйонн|тисячн|хвилинн|годинн|денн|добов|тижнев|місячн|річн)/u;
const adjective = /^\p{Ll}{3,}(?:[ыиоае][йяе]|[ое]го|[ое]му|[ыи]ми?|[ыи]х|[ое]м|ую|юю|[наеіу]|ої|ій|ім|ою)$/u;
/** "Статья 264 УК", "часть 5 статьи". */
const numbered =
  /^(?:стать[яиюе]|статей|ст|ч|част[ьию]|пункт[аеуі]?|параграф[аеуі]?|стат(?:тя|ті|тю|тею)|частин[аиуі]|частиною|№)$/u;

/** Whether a Russian or Ukrainian number, `at … next`, counts nothing: an ordinal, a part of an adjective, the number of an article. */
export function isSlavicLabel(tokens: readonly Token[], at: number, next: number): boolean {
  const [last, mark, behind] = [tokens[next - 1]!, tokens[next], tokens[next + 1]];
  if (mark?.text === "-" && mark.start === last.end && behind?.start === mark.end) {
    const word = wordAt(tokens, next + 1);
    return ordinal.test(word) || (adjective.test(word) && !measures.test(word));
  }
  // "3 ст. 368"
  if (wordAt(tokens, next) === "ст" && wordAt(tokens, next + 1) === "." && /^\d/.test(wordAt(tokens, next + 2)))
    return true;
  const lead = wordAt(tokens, at - 1) === "." ? at - 2 : at - 1;
  return numbered.test(wordAt(tokens, lead)) || wordAt(tokens, next) === "мск";
}
