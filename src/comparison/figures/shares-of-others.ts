import type { Counted } from "../wording/quantities.ts";
import type { Wording } from "../wording/wording.ts";

/** A count with the words that it stands in. */
interface Told {
  readonly wording: Wording;
  readonly counted: Counted;
}

/** A holder's name stands so many characters before the share at most. */
const reach = 30;

/** "Romney (17 percent)", "Trump at 17 percent": whether two equal shares are told of people of other names. */
export function areSharesOfOthers(x: Told, y: Told): boolean {
  if (x.counted.quantity.unit !== "%" || y.counted.quantity.unit !== "%") return false;
  const [a, b] = [holderOf(x), holderOf(y)];
  return x.counted.value === y.counted.value && a !== null && b !== null && a !== b;
}

/** The name before a share; null where there is none. */
function holderOf({ wording, counted: { quantity } }: Told): string | null {
  const name = wording.words.findLast(
    ({ start, end, lexeme }) => lexeme.isName && end <= quantity.start && start >= quantity.start - reach,
  );
  return name?.lexeme.form ?? null;
}
