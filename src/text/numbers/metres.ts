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

/** Where a thing is beside the place that so many metres lead to: "30m below the surface". */
const beside: ReadonlySet<string> = new Set(["below", "above", "beneath", "away"]);
/** What is done over a distance. Figures fall and climb too: "fell 45m on to the tracks", but "viewers fell 2m last year". */
const moves: ReadonlySet<string> = new Set("dive swim crawl jump leap".split(" "));
const falls: ReadonlySet<string> = new Set("fall plunge plummet tumble climb".split(" "));
const ways: ReadonlySet<string> = new Set("on onto into down off through over".split(" "));
const hedges: ReadonlySet<string> = new Set(
  "some about around nearly almost over up to more than roughly at least".split(" "),
);
/** Hedges before a distance, at most. */
const mostHedges = 3;

/** Whether the "m" at a token, glued to its digits, is metres: "m" alone stands for a million, and so it does behind a sign of money. */
export function areMetres(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== "m" || money.test(tokens[at - 2]?.text ?? "")) return false;
  const next = wordAt(tokens, at + 1);
  // "45m (148ft)", "45m (148 feet)"
  if (next === "(") return feet.test(`${wordAt(tokens, at + 2)} ${wordAt(tokens, at + 3)}`);
  if (beside.has(next) || isOfMove(tokens, at - 1, next)) return true;
  // "A 25m-high mast", but "25m high earners".
  if (next === "-") return measured.has(wordAt(tokens, at + 2)) || /^(?:high|long)$/.test(wordAt(tokens, at + 2));
  // "The women's 100m hurdles", and one word between: "the 200m individual medley".
  return measured.has(next) || (tokens[at + 1]?.pos === "ADJ" && measured.has(wordAt(tokens, at + 2)));
}
const feet = /^[\d,.]+\s?(?:ft|feet|foot|miles?|yards?)\b/;

/** Whether a number tells how far something fell, climbed or swam. */
function isOfMove(tokens: readonly Token[], number: number, next: string): boolean {
  let at = number - 1;
  for (let left = mostHedges; left > 0 && hedges.has(wordAt(tokens, at)); left--) at--;
  const verb = tokens[at]?.lemma ?? "";
  return moves.has(verb) || (falls.has(verb) && ways.has(next));
}
