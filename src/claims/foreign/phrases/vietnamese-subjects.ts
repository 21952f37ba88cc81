import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { vietnameseRole } from "../tables/foreign-roles.ts";
import { wordAt } from "./foreign-mentions.ts";

/** What opens a further part of where somebody holds an office, or of the office: "xã Đồng Lau, huyện Sơn Hà, tỉnh Bình Sơn". */
const parts: ReadonlySet<string> = new Set(
  "tỉnh huyện xã quận phường thị thành tp thôn bộ cục sở viện công ubnd hđnd phó trưởng đảng ủy".split(" "),
);
const titles: ReadonlySet<string> = new Set("ông bà anh chị cô đại thượng trung thiếu luật bác".split(" "));
const capital = /^\p{Lu}/u;
const dash = /^[-–—]$/;
const maxParts = 5;
/** In tokens. */
const longestPart = 14;

/** "Ông Lê Nam, Chủ tịch xã Đồng Lau, huyện Sơn Hà | cho biết": the subject that parts of an office and its place stand behind. */
export function vietnameseSubject(passage: Passage, sentence: OuterSentence, own: Range): Range {
  let { first } = own;
  for (let count = 0; count < maxParts; count++) {
    if (titles.has(wordAt(passage, first)) && capital.test(passage.tokens[first + 1]?.text ?? "")) break;
    const office = holdsOffice(passage, first, own);
    const behindComma = wordAt(passage, first - 1) === "," && (office || parts.has(wordAt(passage, first)));
    if (!behindComma && !(office && dash.test(wordAt(passage, first - 1)))) break;
    const before = startOfPart(passage, sentence, first - 1);
    if (before < 0) break;
    first = before;
  }
  const named = titles.has(wordAt(passage, first)) || holdsOffice(passage, first, own) || isFullName(passage, first);
  return named ? { first, last: own.last } : own;
}

const holdsOffice = (passage: Passage, first: number, { last }: Range) =>
  vietnameseRole.test(passage.text.slice(passage.tokens[first]!.start, passage.tokens[last - 1]!.end));

const isFullName = ({ tokens }: Passage, at: number) =>
  capital.test(tokens[at]!.text) &&
  capital.test(tokens[at + 1]?.text ?? "") &&
  /^(?:\p{Lu}|,|\()/u.test(tokens[at + 2]?.text ?? "");

/** Where the part between commas begins that ends before a comma; -1 where a quotation or too many words stand there. */
function startOfPart({ tokens, quotationOf }: Passage, { first }: OuterSentence, comma: number): number {
  for (let at = comma; at > Math.max(first, comma - longestPart); at--) {
    if (quotationOf[at - 1] !== -1) return -1;
    if (/^[,;:]$/.test(tokens[at - 1]!.text)) return at < comma ? at : -1;
  }
  return comma - longestPart <= first ? first : -1;
}
