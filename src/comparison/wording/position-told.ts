import { measures } from "../tables/measures.ts";
import type { PlacedQuantity } from "./quantities.ts";

/** What a length is told to be that only says where something lies; see `HappeningsTold`. */
export const position = "position";

/** Whether a length tells how far from another place something lies, not how far anything went: "lies 14 km from the border". */
export function tellsPosition(text: string, { start, end, unit }: PlacedQuantity): boolean {
  if (unit === null || measures.get(unit)?.dimension !== "length") return false;
  return (
    behind.test(text.slice(end, end + longestBehind)) &&
    before.test(text.slice(Math.max(0, start - longestBefore), start))
  );
}
/** UTF-16 units that are looked at. */
const [longestBefore, longestBehind] = [32, 24];

const before =
  /\b(?:lies?|lying|lay|situated|located|stands?|stood|sits?|sat|is|are)\s(?:(?:just|only|about|some|around|roughly|nearly|almost|over)\s)?$/iu;
const behind =
  /^\s(?:away\b|from\b|off\b|outside\b|inland\b|down(?:river|stream)\b|up(?:river|stream)\b|(?:north|south|east|west)[\p{L}-]*\s(?:of|from)\b)/iu;
