import { madeOnce } from "./made-once.ts";
import { traditionalCharacters } from "./tables/traditional-characters.ts";

/** Characters that may be others': what has none of them stays as it is. */
const foldable = /[\u3400-\u9fff\uff01-\uff5e]/u;
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e]/gu;
const [widthShift, table] = [0xfee0, madeOnce(makeTable)];
const key = {};

/** A text with simplified characters for traditional ones, and digits, letters and signs of common width: as long as before. */
export function simplified(text: string): string {
  if (!foldable.test(text)) return text;
  const simple = table(key);
  let [folded, from] = ["", 0];
  for (let at = 0; at < text.length; at++) {
    const other = simple.get(text.charCodeAt(at));
    if (other === undefined) continue;
    folded += text.slice(from, at) + other;
    from = at + 1;
  }
  return (folded + text.slice(from)).replace(fullWidth, narrow);
}

const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - widthShift);

function makeTable(): ReadonlyMap<number, string> {
  const pairs = traditionalCharacters.replace(/\s/gu, "");
  const found = new Map<number, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) found.set(pairs.charCodeAt(at), pairs[at + 1]!);
  return found;
}
