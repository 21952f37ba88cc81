import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

/** What is measured in metres right behind them: "the 100m final", "a 25m mast", "30m deep". */
const measured: ReadonlySet<string> = new Set(
  `final semi-final semifinal quarter-final sprint sprinter sprints race races runner hurdles hurdler freestyle relay butterfly breaststroke
  backstroke medley steeplechase dash champion champions title crown heat heats pool platform springboard rifle pistol mast masts wall tower
  cliff wave waves crater plunge statue telescope tunnel trench deep tall wide thick apart underwater underground downstream upstream`.split(
    /\s+/,
  ),
);
const money = /[$£€¥₹₽₩₪₦₱₺฿₴₵৳]$|^[A-Z]{2,3}$|^Rs\.?$/;

/** Whether the "m" at a token, glued to its digits, is metres: "m" alone stands for a million, and so it does behind a sign of money. */
export function areMetres(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== "m" || money.test(tokens[at - 2]?.text ?? "")) return false;
  const next = wordAt(tokens, at + 1);
  // "A 25m-high mast", but "25m high earners".
  if (next === "-") return measured.has(wordAt(tokens, at + 2)) || /^(?:high|long)$/.test(wordAt(tokens, at + 2));
  // "The women's 100m hurdles", and one word between: "the 200m individual medley".
  return measured.has(next) || (tokens[at + 1]?.pos === "ADJ" && measured.has(wordAt(tokens, at + 2)));
}
