import { isHouse } from "../names/capital-names.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";

/** "Few believed that it would hold", "no one expected it", "hardly any of them thought so": a mention of next to nobody. */
export function isHardlyAnybody({ tokens }: Passage, { first }: Range): boolean {
  const { lower } = tokens[first]!;
  // "No 10 said": somebody.
  if (isHouse(tokens, first)) return false;
  const before = tokens[first - 1]?.lower ?? "";
  return (
    nextToNobody.has(lower) ||
    before === "hardly" ||
    before === "scarcely" ||
    (before === "no" && lower === "one") ||
    (before === "not" && /^(?:an?|one|single)$/.test(lower)) ||
    (lower === "single" && tokens[first - 2]?.lower === "not")
  );
}

const nextToNobody: ReadonlySet<string> = new Set("few hardly scarcely no nobody none neither".split(" "));
