import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { agencies, vietnameseRole } from "../tables/foreign-roles.ts";
import { wordAt } from "./foreign-mentions.ts";

/** What things go by, and nobody who says them: "theo hướng Bắc", "theo kế hoạch", "theo đó", "theo Điều 5". */
const ways =
  /^(?:đó|hướng|chiều|chương trình|khoản|điều(?= \d)|(?:bộ )?luật(?! sư)|giá|hợp đồng|hiệp định|thỏa thuận|thoả thuận|phương|giờ|cách|từng|hình thức|diện|tiêu chuẩn|nguyên tắc|nghị (?:định|quyết)|hiến pháp|mức|tỉ lệ|tỷ lệ|tuyến|đường|yêu cầu|đề nghị|quyết định|pháp luật|trình tự|thứ tự|mô hình|chế độ|thông lệ|thông tư|truyền thống|phong tục|thời gian|chỉ đạo|tinh thần|nhu cầu|lộ trình|quy|kế hoạch|lịch|dự (?:kiến|án|thảo)|nhịp|số(?! liệu)|sự|phong cách|mùa|sau|cùng|chân|dạy|khuyên|mời|hứa|kêu gọi)(?=[\s,]|$)/iu;
const titles: ReadonlySet<string> = new Set("ông bà anh chị cô vị báo tờ đài hãng bộ cục sở viện công cơ".split(" "));
const capital = /^\p{Lu}/u;
/** In UTF-16 units. */
const longestWay = 24;

/**
 * Whether what stands behind "theo" is somebody or a document whose account it is. Inside a clause it is a name, a title or
 * a body that closes the clause: "Cầu an toàn theo ông Minh."
 */
export function isVietnameseSource(passage: Passage, { first, last }: Range, opens: boolean, end: number): boolean {
  const { start } = passage.tokens[first]!;
  if (ways.test(passage.text.slice(start, start + longestWay))) return false;
  if (opens) return true;
  const { text } = passage.tokens[first]!;
  const named = capital.test(text) || titles.has(wordAt(passage, first)) || agencies.test(text);
  const held = vietnameseRole.test(passage.text.slice(start, passage.tokens[last - 1]!.end));
  return last === end && (named || held);
}
