export type Kind =
  | "double"
  | "curly"
  | "low"
  | "guillemets"
  | "reversed"
  | "corner"
  | "white-corner"
  | "single"
  | "curly-single"
  | "angle";

/** An opening mark that waits for its closing one. */
export interface Open {
  readonly kind: Kind;
  readonly start: number;
  readonly innerStart: number;
}

/** What closes a kind. */
const closers: Readonly<Record<string, readonly Kind[]>> = {
  "”": ["curly", "low", "double"],
  "“": ["low"],
  "»": ["guillemets"],
  "«": ["reversed"],
  "›": ["angle"],
  "」": ["corner"],
  "』": ["white-corner"],
};

const openersOf: Readonly<Record<string, Kind>> = {
  "“": "curly",
  "„": "low",
  "«": "guillemets",
  "»": "reversed",
  "‹": "angle",
  "「": "corner",
  "『": "white-corner",
};

const wordCharacter = /[\p{L}\p{N}]/u;

const opensAfter = /[\s([{\-–—/…"“‘'«„:,]/;

/** What stands last in quoted speech. */
export const sentenceEnd = /[.!?…,]/;

/** What a mark does at its place. */
export interface Sign {
  readonly length: number;
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: readonly Kind[];
}

/** What the character at an offset does as a quotation mark, null where it is none. */
export function signAt(
  text: string,
  at: number,
  from: number,
  to: number,
  stack: readonly Open[],
  lastSingle: number,
): Sign | null {
  const mark = text[at]!;
  const before = at > from ? text[at - 1]! : " ";
  const after = at + 1 < to ? text[at + 1]! : " ";
  switch (mark) {
    case '"':
      return straight(text, at, 1, before, after, stack, "double");
    case ",": {
      // ",,Wij gaan door,’’ zei hij": low marks of two commas.
      const low = after === "," && before.trim() === "" && at + 2 < to && wordCharacter.test(text[at + 2]!);
      return low ? { length: 2, kind: "low", opens: true, closes: [] } : null;
    }
    case "`":
      return after === "`" ? { length: 2, kind: "double", opens: true, closes: [] } : null;
    case "'":
      if (after === "'" && stack.at(-1)?.kind === "low") return closesLow;
      if (after === "'" && text[at + 2] === "'" && stack.at(-1)?.kind === "single")
        return singleSign(mark, at, before, " ", stack, lastSingle);
      if (after === "'") return straight(text, at, 2, before, at + 2 < to ? text[at + 2]! : " ", stack, "double");
      return singleSign(mark, at, before, after, stack, lastSingle);
    case "‘":
    case "’":
      if (mark === "’" && after === "’" && stack.at(-1)?.kind === "low") return closesLow;
      // ‘‘It is safe,’’ she said: two single marks for a double one.
      if (mark === "‘" && after === "‘") return { length: 2, kind: "curly", opens: true, closes: [] };
      if (mark === "’" && after === "’" && stack.at(-1)?.kind === "curly")
        return { length: 2, kind: "curly", opens: false, closes: ["curly"] };
      return singleSign(mark, at, before, after, stack, lastSingle);
    default: {
      const closes = closers[mark];
      // A mark typed the wrong way round: its place says what it is.
      if (
        mark === "“" &&
        (stack.at(-1)?.kind === "curly" || stack.at(-1)?.kind === "double") &&
        before.trim() !== "" &&
        after.trim() === "" &&
        sentenceEnd.test(before)
      ) {
        return { length: 1, kind: "curly", opens: false, closes: ["curly", "double"] };
      }
      if (mark === "”" && stack.length === 0 && before.trim() === "" && (wordCharacter.test(after) || at === from)) {
        return { length: 1, kind: "curly", opens: true, closes: [] };
      }
      if (closes && stack.some((open) => closes.includes(open.kind)))
        return { length: 1, kind: closes[0]!, opens: false, closes };
      const kind = openersOf[mark];
      if (kind === undefined) return closes ? { length: 1, kind: closes[0]!, opens: false, closes } : null;
      if (kind === "reversed" && (wordCharacter.test(before) || !wordCharacter.test(after))) return null;
      return { length: 1, kind, opens: true, closes: [] };
    }
  }
}

/** Two single marks behind low ones. */
const closesLow: Sign = { length: 2, kind: "low", opens: false, closes: ["low"] };

function straight(
  text: string,
  at: number,
  length: number,
  before: string,
  after: string,
  stack: readonly Open[],
  kind: Kind,
): Sign | null {
  const open = stack.some((entry) => entry.kind === kind);
  const canClose = before.trim() !== "";
  const canOpen = after.trim() !== "" && (opensAfter.test(before) || !wordCharacter.test(before));
  const clearlyOpens = before.trim() === "" && wordCharacter.test(after);
  if (!open && canClose && !wordCharacter.test(after) && stack.at(-1)?.kind === "curly") {
    return { length, kind, opens: false, closes: ["curly"] };
  }
  if (open && !clearlyOpens) return { length, kind, opens: false, closes: [kind] };
  if (!canOpen) {
    // Six feet 2": a mark after a digit or letter that nothing opened.
    return stack.length === 0 && canClose && !wordCharacter.test(text[at - 1] ?? " ") && text[at - 1] !== undefined
      ? { length, kind, opens: false, closes: ["curly"] }
      : null;
  }
  return { length, kind, opens: true, closes: [] };
}

/** Apostrophe or mark? An opening one stands before a word and has a closing one after it in the paragraph. */
function singleSign(
  mark: string,
  at: number,
  before: string,
  after: string,
  stack: readonly Open[],
  lastSingle: number,
): Sign | null {
  const kind: Kind = mark === "'" ? "single" : "curly-single";
  const open = stack.findLast((entry) => entry.kind === "single" || entry.kind === "curly-single");
  const inWord = wordCharacter.test(before) && wordCharacter.test(after);
  if (inWord) return null;
  if (
    mark !== "’" &&
    (opensAfter.test(before) || before === "“") &&
    (wordCharacter.test(after) || after === "[" || after === "…")
  ) {
    return at < lastSingle && !open ? { length: 1, kind, opens: true, closes: [] } : null;
  }
  if (mark === "‘" || !open || before.trim() === "") return null;
  // "the workers’ party" inside single marks: another closing mark follows, and a word does at once.
  if ((before === "s" || before === "S") && after === " " && at < lastSingle) return null;
  return { length: 1, kind: open.kind, opens: false, closes: ["single", "curly-single"] };
}

/** Where the last single mark of the paragraph stands that could close a quotation, -1 without one. */
export function lastClosingSingle(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const mark = text[at]!;
    if (mark !== "'" && mark !== "’") continue;
    if (text[at + 1] === "'" || text[at - 1] === "'") continue;
    const after = at + 1 < to ? text[at + 1]! : " ";
    if (text[at - 1]!.trim() !== "" && !wordCharacter.test(after)) return at;
  }
  return -1;
}

/** For each offset of a paragraph, how many more double marks close than open from there on, as far as spacing tells; of angle marks, which point in or out, by themselves. */
export function surplusOfClosers(text: string, from: number, to: number, kind: Kind): Int32Array {
  const surplus = new Int32Array(to - from + 2);
  const angles = kind === "guillemets" ? "»«" : kind === "reversed" ? "«»" : null;
  for (let at = to - 1; at >= from; at--) {
    const mark = text[at]!;
    let change = 0;
    if (angles !== null) change = mark === angles[0] ? 1 : mark === angles[1] ? -1 : 0;
    else if (mark === "”") change = 1;
    else if (mark === "“") change = -1;
    else if (mark === '"') change = at > from && text[at - 1]!.trim() !== "" ? 1 : -1;
    surplus[at - from] = surplus[at - from + 1]! + change;
  }
  return surplus;
}
