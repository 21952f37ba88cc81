/** A quotation, marks included. Offsets are half-open UTF-16 units. Outermost quotations only; they do not overlap. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Single marks: as often a title, a nickname or a scare quote as somebody's words. */
  readonly single: boolean;
  /** False where a mark was missing and its place had to be guessed. */
  readonly balanced: boolean;
  /** Goes on from the quotation before it, which a paragraph break or a lost mark cut off. */
  readonly continues: boolean;
}

type Kind =
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

interface Open {
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
const lineBreak = /[\n\r\u2028\u2029]/g;
const opensAfter = /[\s([{\-–—/…"“‘'«„:,]/;
const sentenceEnd = /[.!?…,]/;
const nextMark = /["“”„«»‹›「」『』'‘’`]/g;
const anyMark = /["“”„«»‹›「」『』'‘’`]/;

/** Deeper nesting than this is noise. */
const maxDepth = 16;

/**
 * The outermost quotations of a text, in order. Reads straight, curly, low, angle and corner marks, doubled single
 * marks, quotations that open each paragraph anew and close once, and apostrophes for what they are. One pass.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  if (!anyMark.test(text)) return found;
  let pending: { kind: Kind; quotation: Quotation } | null = null;
  for (let from = 0; from < text.length; ) {
    lineBreak.lastIndex = from;
    const to = lineBreak.test(text) ? lineBreak.lastIndex - 1 : text.length;
    if (text.slice(from, to).trim() !== "") pending = readParagraph(text, from, to, pending, found);
    from = to + 1;
  }
  return found;
}

/** Reads one paragraph; answers the quotation that it leaves open at its end. */
function readParagraph(
  text: string,
  from: number,
  to: number,
  before: { kind: Kind; quotation: Quotation } | null,
  found: Quotation[],
): { kind: Kind; quotation: Quotation } | null {
  const stack: Open[] = [];
  let surplus: Int32Array | undefined;
  /** Whether the marks that follow close both the open quotation and one that opens at `at`. */
  const nests = (at: number): boolean => {
    surplus ??= surplusOfClosers(text, from, to);
    return surplus[at - from + 1]! >= 2;
  };
  const lastSingle = lastClosingSingle(text, from, to);
  const firstFound = found.length;
  let continues = false;
  for (let at = from; at < to; ) {
    nextMark.lastIndex = at;
    const next = nextMark.test(text) ? nextMark.lastIndex - 1 : to;
    if (next >= to) break;
    at = next;
    const sign = signAt(text, at, from, to, stack, lastSingle);
    if (sign === null) {
      at++;
      continue;
    }
    const past = at + sign.length;
    if (sign.opens) {
      const top = stack[0];
      if (top && top.kind === sign.kind && stack.length === 1 && !nests(at)) {
        // The same mark opens again and is closed but once: the one before was never closed.
        found.push(quote(text, top, at, at, false, continues));
        stack.length = 0;
        continues = trimmedEnd(text, top.innerStart, at) + 2 >= at;
      } else if (stack.length === 0) {
        continues = before !== null && sign.kind === before.kind && text.slice(from, at).trim() === "";
      }
      if (stack.length < maxDepth) stack.push({ kind: sign.kind, start: at, innerStart: past });
    } else {
      const level = stack.findLastIndex((open) => sign.closes.includes(open.kind));
      if (level === 0) {
        found.push(quote(text, stack[0]!, at, past, true, continues));
        continues = false;
        stack.length = 0;
      } else if (level > 0) stack.length = level;
      else if (stack.length === 0 && found.length === firstFound && lostOpening(text, from, at)) {
        const start = from + (text.slice(from, at).length - text.slice(from, at).trimStart().length);
        found.push(quote(text, { kind: "curly", start, innerStart: start }, at, past, false, before !== null));
      }
    }
    at = past;
  }
  const open = stack[0];
  if (!open || open.kind === "single" || open.kind === "curly-single") return null;
  const end = trimmedEnd(text, open.innerStart, to);
  if (end <= open.innerStart || !leftOpen(text, from, open)) return null;
  const quotation = quote(text, open, end, end, false, continues);
  found.push(quotation);
  return { kind: open.kind, quotation };
}

function quote(
  text: string,
  open: Open,
  innerEnd: number,
  end: number,
  balanced: boolean,
  continues: boolean,
): Quotation {
  const single = open.kind === "single" || open.kind === "curly-single";
  const stop = end > innerEnd ? end : trimmedEnd(text, open.innerStart, end);
  return {
    start: open.start,
    end: Math.max(stop, open.innerStart),
    innerStart: open.innerStart,
    innerEnd: Math.min(innerEnd, Math.max(stop, open.innerStart)),
    single,
    balanced,
    continues,
  };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text[end - 1]!.trim() === "") end--;
  return end;
}

/** A quotation that no mark closes is believed at a paragraph's start or after a comma or colon. */
function leftOpen(text: string, from: number, open: Open): boolean {
  let at = open.start - 1;
  while (at >= from && text[at]!.trim() === "") at--;
  return at < from || text[at] === ":" || text[at] === ",";
}

/** A mark that closes what nothing opened: believed where it ends a sentence or stands before the cue's comma. */
function lostOpening(text: string, from: number, at: number): boolean {
  return at > from && sentenceEnd.test(text[at - 1]!);
}

interface Sign {
  readonly length: number;
  readonly kind: Kind;
  readonly opens: boolean;
  readonly closes: readonly Kind[];
}

function signAt(
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
    case "`":
      return after === "`" ? { length: 2, kind: "double", opens: true, closes: [] } : null;
    case "'":
      if (after === "'" && text[at + 2] === "'" && stack.at(-1)?.kind === "single")
        return singleSign(mark, at, before, " ", stack, lastSingle);
      if (after === "'") return straight(text, at, 2, before, at + 2 < to ? text[at + 2]! : " ", stack, "double");
      return singleSign(mark, at, before, after, stack, lastSingle);
    case "‘":
    case "’":
      return singleSign(mark, at, before, after, stack, lastSingle);
    default: {
      const closes = closers[mark];
      // A mark typed the wrong way round: its place says what it is.
      if (
        mark === "“" &&
        stack.at(-1)?.kind === "curly" &&
        before.trim() !== "" &&
        after.trim() === "" &&
        sentenceEnd.test(before)
      ) {
        return { length: 1, kind: "curly", opens: false, closes: ["curly"] };
      }
      if (mark === "”" && stack.length === 0 && before.trim() === "" && wordCharacter.test(after)) {
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
function lastClosingSingle(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const mark = text[at]!;
    if (mark !== "'" && mark !== "’") continue;
    if (text[at + 1] === "'" || text[at - 1] === "'") continue;
    const after = at + 1 < to ? text[at + 1]! : " ";
    if (text[at - 1]!.trim() !== "" && !wordCharacter.test(after)) return at;
  }
  return -1;
}

/** For each offset of a paragraph, how many more double marks close than open from there on, as far as spacing tells. */
function surplusOfClosers(text: string, from: number, to: number): Int32Array {
  const surplus = new Int32Array(to - from + 2);
  for (let at = to - 1; at >= from; at--) {
    const mark = text[at]!;
    let change = 0;
    if (mark === "”") change = 1;
    else if (mark === "“") change = -1;
    else if (mark === '"') change = at > from && text[at - 1]!.trim() !== "" ? 1 : -1;
    surplus[at - from] = surplus[at - from + 1]! + change;
  }
  return surplus;
}
