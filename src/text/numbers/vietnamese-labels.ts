import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";
import { joinedDays } from "./joined-days.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Before the number of a road, a floor, a term or an article: "quốc lộ 27". */
const numbered = setOf("lộ khoản thôn ấp khóa khoá hiệp tầng thứ");
/** The same where nothing counted stands behind: "quận 7", "Điều 5 Bộ luật". */
const mayNumber = setOf("điều đội quận vực tổ lớp phòng khu số kỳ phút cấp chương mục bậc vòng trang cổng làn");
/** Before any day in digits: "ngày 1/3", where "từ 1/3" may be a third. */
export const vietnameseDayLeads = setOf("ngày hôm sáng chiều tối trưa đêm khuya");
const kin = setOf("ông bà anh chị cô em chú bác");
const pointedDay = /^\d{1,2}[./-]\d{1,2}$/;
const plate = /^\p{Lu}{1,3}\d{0,2}(?:-\d+)?$/u;
/** Behind the hour: "21 giờ 25", "16 giờ ngày 26/3". */
const behindHour = /^(?:\d{1,2}|ngày|cùng|hôm|sáng|trưa|chiều|tối|đêm|rưỡi|kém)$/;

/**
 * Whether a Vietnamese number, `at … next`, counts nothing: of a road, a plate, an hour, a day, a person's name.
 * @param unit where what is counted stands, null without one
 */
export function isVietnameseLabel(tokens: readonly Token[], at: number, next: number, unit: number | null): boolean {
  const before = wordAt(tokens, at - 1);
  if (numbered.has(before) || before === "giờ") return true;
  const counts = unit !== null && !/^\p{Lu}/u.test(tokens[unit]?.text ?? "");
  if (mayNumber.has(before) && !counts) return true;
  if (vietnameseDayLeads.has(before) && pointedDay.test(wordAt(tokens, at))) return true;
  if (kin.has(before) && /^\p{Lu}/u.test(tokens[at]!.text)) return true;
  if (wordAt(tokens, next) === "giờ" && behindHour.test(wordAt(tokens, next + 1))) return true;
  // "Ngày 10 và 11 tháng 11"
  if (
    wordAt(tokens, next) === "tháng" &&
    isDigits.test(wordAt(tokens, next + 1)) &&
    isDigits.test(wordAt(tokens, at - 2))
  )
    return vietnameseDayLeads.has(wordAt(tokens, at - 3));
  // "Đêm 26 đến rạng sáng 27/7"
  if (vietnameseDayLeads.has(before) && joinedDays(tokens, at) !== null) return true;
  return isGlued(tokens, at, next);
}
const isDigits = /^\d{1,2}$/;

/** "516C", "72A-257.50", "7h", "XY1-364.27": digits that letters are written on. */
function isGlued(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[next]];
  const [last, first] = [tokens[next - 1]!, tokens[at]!];
  if (behind?.start === last.end && (plate.test(behind.text) || /^h\d*$/.test(behind.text))) return true;
  // The hyphen of "72A-257.50" is no token.
  const ofPlate = before !== undefined && plate.test(before.text) && tokens[at - 2]?.end === before.start;
  if (ofPlate && first.start - before.end === 1) return true;
  if (before?.end !== first.start) return false;
  return plate.test(before.text) || (before.text === "." && tokens[at - 2]?.end === before.start);
}
