import type { Counted } from "../wording/quantities.ts";
import type { Word, Wording } from "../wording/wording.ts";

/** A count with the words that it stands in. */
interface Told {
  readonly wording: Wording;
  readonly counted: Counted;
}

/** A holder's name stands so many characters before the share at most, what else is named between them not counted. */
const reach = 30;

/** "Romney (17 percent)", "Trump at 17 percent": whether two equal shares are told of people of other names. */
export function areSharesOfOthers(x: Told, y: Told): boolean {
  if (x.counted.quantity.unit !== "%" || y.counted.quantity.unit !== "%") return false;
  const [a, b] = [holderOf(x), holderOf(y)];
  return x.counted.value === y.counted.value && a !== null && b !== null && a !== b;
}

/** The name before a share; null where there is none. Of "Berg of the Harbour Party led in Velmark with 17 percent" Berg has it. */
function holderOf({ wording: { words }, counted: { quantity } }: Told): string | null {
  let end = quantity.start;
  for (let at = words.length - 1; at >= 0; at--) {
    const { lexeme, start, end: own } = words[at]!;
    if (own > quantity.start || !lexeme.isName) continue;
    if (start < end - reach) return null;
    let first = at;
    while (first > 0 && words[first - 1]!.lexeme.capital && words[first]!.start - words[first - 1]!.end <= 1) first--;
    const before = words[first - 1]?.lexeme.form === "the" ? words[first - 2] : words[first - 1];
    if (before === undefined || !besides.has(before.lexeme.form)) return lexeme.form;
    end = before.start;
    at = first;
  }
  return null;
}
/** What stands behind these says where, or of whom a holder is. */
const besides: ReadonlySet<string> = new Set(["of", "in", "at", "from", "across"]);

/**
 * "Selm got 58,000 votes", "with more than 60,000 votes, Ardle is elected": whether what two candidates have is counted, by the
 * names nearest to the counts. One that either has the name of in another place may be the same.
 */
export function areOfOtherHolders(x: Told, y: Told): boolean {
  if (!held.has(x.counted.thing ?? "") || !held.has(y.counted.thing ?? "")) return false;
  const [a, b] = [holdersOf(x), holdersOf(y)];
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}
const held: ReadonlySet<string> = new Set(["vote", "seat", "delegate", "%"]);

/** The keys of the whole name before a count, else of that behind it; empty for none. */
function holdersOf({ wording: { words }, counted: { quantity } }: Told): ReadonlySet<string> {
  const names = words.filter(({ lexeme }) => lexeme.isName);
  const before = names.filter(({ start, end }) => end <= quantity.start && start >= quantity.start - reach);
  const behind = names.filter(({ start }) => start >= quantity.end && start <= quantity.end + reach);
  const [near, nearest] = before.length > 0 ? [before, before.at(-1)!] : [behind, behind[0]];
  return new Set(near.filter((name) => isOfName(name, nearest!)).map(({ lexeme }) => lexeme.key));
}
/** "Ana da Costa": words of one name stand so many characters apart at most. */
const isOfName = (name: Word, nearest: Word) =>
  name === nearest || gapBetween(name, nearest) <= within || gapBetween(nearest, name) <= within;
const gapBetween = (first: Word, second: Word) =>
  second.start >= first.end ? second.start - first.end : Number.POSITIVE_INFINITY;
const within = 4;
