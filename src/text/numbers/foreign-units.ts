import type { Token } from "../annotate.ts";
import { isFutureForm } from "../dates/foreign-tense.ts";
import { type ForeignNumbers, foreignCurrencies } from "../tables/foreign-numbers.ts";
import { foreignTenses } from "../tables/foreign-tenses.ts";
import { wordAt } from "../token-words.ts";

const letters = /^\p{L}{2}/u;
const finalStop = /[.»”]+$/;
/** "d'euros" */
const elision = /^d['’]/;

/** How many UTF-16 units are elided before a word: two of "d'un". */
export const elidedBefore = (word: string): number => elision.exec(word)?.[0].length ?? 0;

/** What a number counts: per cent, money, or the noun behind it and its adjectives; null where none follows. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  rules: ForeignNumbers,
  language: string,
): { name: string; next: number } | null {
  const headed = headedAt(tokens, at, rules, language);
  if (headed !== null) return { name: headed, next: at };
  let from = at;
  while (from < at + 2 && rules.linking.has(wordAt(tokens, from))) from++;
  const word = withoutStop(tokens, from);
  if (rules.percent.has(word) && (word === "%" || from > at || rules.linking.size === 0))
    return { name: "%", next: from + 1 };
  // "1,5 тыс. кв. м"
  if (word === "кв") {
    const metre = wordAt(tokens, from + 1) === "." ? from + 2 : from + 1;
    if (squares.test(withoutStop(tokens, metre))) return { name: `кв. ${withoutStop(tokens, metre)}`, next: metre + 1 };
  }
  // "10m": metres, written on the number.
  if (/^[mм][23²³]$/.test(word)) return { name: word, next: from + 1 };
  if (tokens[from]?.text === "m" && tokens[from]!.start === tokens[from - 1]?.end) return { name: "m", next: from + 1 };
  const pair = language === "vi" ? `${word} ${wordAt(tokens, from + 1)}` : "";
  if (vietnamesePairs.has(pair)) return { name: pair, next: from + 2 };
  const money = foreignCurrencies.get(word);
  if (money !== undefined) return { name: money, next: from + 1 };
  let noun = from;
  while (noun < from + maxAdjectives && isAdjective(tokens, noun, rules)) noun++;
  for (const next of noun > from ? [noun, from] : [noun])
    if (isNoun(tokens, next, rules, language)) return { name: withoutStop(tokens, next), next: next + 1 };
  return null;
}

/** Vietnamese nouns of two syllables for what is counted. */
const vietnamesePairs: ReadonlySet<string> = new Set(
  `bị cáo,bị can,bị hại,cán bộ,nạn nhân,tài khoản,thí sinh,học sinh,sinh viên,bệnh nhân,công nhân,công dân,nghi phạm,chiến sĩ,cảnh sát,binh sĩ,hành khách,thuyền viên,ngư dân,du khách,giáo viên,bác sĩ,trường hợp,đối tượng,thành viên,đại biểu,doanh nghiệp,dự án,công ty,quốc gia,địa phương,trẻ em,phương tiện,tỉnh thành,căn nhà,ngôi nhà,hộ dân,ca mắc,nhân viên,điều dưỡng,bộ trưởng,đại diện,người dân,lĩnh vực,nhiệm kỳ,sân bay,nhà máy,bệnh viện,trường học,ngân hàng,máy bay,xe máy,tàu thuyền,cơ sở,mục tiêu,nội dung,câu hỏi,vấn đề,nhiệm vụ`.split(
    ",",
  ),
);

/** "Dos de los rehenes", "deux des otages": so many of what stands behind. */
export function someOf(
  tokens: readonly Token[],
  at: number,
  rules: ForeignNumbers,
  language: string,
): { name: string; next: number } | null {
  const from = pluralOf.has(wordAt(tokens, at))
    ? at + 1
    : wordAt(tokens, at) === "de" && plurals.has(wordAt(tokens, at + 1))
      ? at + 2
      : at;
  if (from === at || !isNoun(tokens, from, rules, language)) return null;
  return { name: withoutStop(tokens, from), next: from + 1 };
}
const pluralOf: ReadonlySet<string> = new Set("des dos das dei degli delle".split(" "));
const plurals: ReadonlySet<string> = new Set("los las os les ces ses leurs sus seus suas estos estas".split(" "));

/** "Subiu para cinco o número de mortos": what stands behind the head is counted. */
function headedAt(tokens: readonly Token[], at: number, rules: ForeignNumbers, language: string): string | null {
  // "Suben a 23 los muertos"
  if (
    plurals.has(wordAt(tokens, at)) &&
    suffered.test(wordAt(tokens, at + 1)) &&
    /^(?:a|à|para)$/.test(wordAt(tokens, at - 2))
  )
    return withoutStop(tokens, at + 1);
  // "Tre i morti", "salgono a 23 i feriti"
  if (rules.pluralArticles?.has(wordAt(tokens, at)) && /\p{L}{2}[ie]$/u.test(wordAt(tokens, at + 1)))
    return withoutStop(tokens, at + 1);
  const head = headArticles.has(wordAt(tokens, at)) ? at + 1 : at;
  if (!heads.has(wordAt(tokens, head)) || !leads.has(wordAt(tokens, head + 1))) return null;
  return isNoun(tokens, head + 2, rules, language) ? withoutStop(tokens, head + 2) : null;
}
const suffered = /^(?:muertos|heridos|fallecidos|desaparecidos|detenidos|mortos|feridos|morts|blessés|disparus)$/;
const squares = /^(?:к?м|метр(?:а|ов|ів|и)?|километр(?:а|ов)?|кілометр(?:а|ів|и)?)$/u;
const headArticles: ReadonlySet<string> = new Set("o a el la le il".split(" "));
const heads: ReadonlySet<string> = new Set(
  "número nombre cifra balanço bilan balance saldo numero bilancio".split(" "),
);
const leads: ReadonlySet<string> = new Set("de des dos das di dei degli delle".split(" "));

/** "Zwei große, alte": so many adjectives stand before what is counted. */
const maxAdjectives = 2;

function isAdjective(tokens: readonly Token[], at: number, { adjectives, apart }: ForeignNumbers): boolean {
  const word = wordAt(tokens, at);
  return (
    (adjectives?.test((tokens[at]?.text ?? "").replace(elision, "")) ?? false) && !apart.has(word) && isNext(tokens, at)
  );
}

/** Whether a word may be what is counted: no article, conjunction, preposition or verb; in German it has a capital. */
function isNoun(tokens: readonly Token[], at: number, rules: ForeignNumbers, language: string): boolean {
  const { apart, cardinals, joined } = rules;
  const word = withoutStop(tokens, at);
  if (!letters.test(word) || articles.has(word) || apart.has(word) || cardinals.has(word)) return false;
  if (joined?.one.has(word)) return false;
  if (!isNext(tokens, at)) return false;
  if (language === "de") return capital.test(tokens[at]!.text) || measures.has(word);
  if (language === "nl" && parted.test(word)) return false;
  return !isVerb(word, language) && !isFutureForm(tokens, at, language);
}

/** "Resultaron", "ficaram", "ранены": a verb, not what is counted. */
function isVerb(word: string, language: string): boolean {
  if (language === "fr") return /(?:aient|èrent|irent|urent|[^uv]ement|iv?ant)$/u.test(word);
  if (language === "ru")
    return (
      /(?:[аяеё]н[ыо]|[иыая]т[ыо]|л[ио](?:сь)?)$/u.test(word) &&
      !/(?:недели|детали|цели|роли|доли|отрасли|мысли|автомобили)$/u.test(word)
    );
  return foreignTenses.get(language)?.past.test(word) ?? false;
}

/** "18 neergehaald", "de 23 opgenomen punten": a Dutch participle. */
const parted = /^(?:op|aan|af|uit|in|neer|mee|toe|terug|vast|bij|weg|dood|vrij)ge\p{Ll}{3,}(?:d|t|en)$/u;

const isNext = (tokens: readonly Token[], at: number) =>
  tokens[at] !== undefined && tokens[at]!.start - tokens[at - 1]!.end <= 1;
const capital = /^\p{Lu}/u;
/** German measures in small letters. */
const measures: ReadonlySet<string> = new Set("km kg cm mm ha mal qm kmh mw kw gb mb".split(" "));

/** Never what is counted. */
export const articles: ReadonlySet<string> = new Set(
  "la las los el lo as os le les der die das den dem del da do du des het ses ces leurs sus seus suas estos estas il gli della dei degli delle".split(
    " ",
  ),
);

/** The word at a token without a stop that cuts it short, or what is elided before it; lower case. */
export function withoutStop(tokens: readonly Token[], at: number): string {
  return wordAt(tokens, at).replace(finalStop, "").replace(elision, "");
}
