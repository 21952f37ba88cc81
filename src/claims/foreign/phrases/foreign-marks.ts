import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import { namedThings } from "../tables/foreign-roles.ts";
import { foreignVerbs } from "../tables/foreign-verbs.ts";
import { isClauseMark } from "./foreign-mentions.ts";

/** Shorter quotations, in UTF-16 units, are names and scare quotes where no cue stands beside them. */
const minQuotation = 24;

/** A dash, or the hyphen that stands for one. */
export const dash = /^[—–―-]$/;
const dialogueDash = /^[—–―]$/;

/** A sentence that a dash opens, or the hyphen that stands for one at the start of a line: "- Foi bonito - disse Ana." */
export function isDialogue(passage: Passage, sentence: OuterSentence): boolean {
  const { text, start, end } = passage.tokens[sentence.first]!;
  // "- Мы готовы, - сказал он.": a hyphen that opens a paragraph, with a space behind.
  if (text === "-" && passage.tokens[sentence.first + 1]?.start !== end)
    return /(?:^|[\n\r])[ \u00a0]*$/u.test(passage.text.slice(Math.max(0, start - 4), start));
  return (
    dialogueDash.test(passage.tokens[sentence.first]!.text) ||
    (sentence.first > 0 &&
      dialogueDash.test(passage.tokens[sentence.first - 1]!.text) &&
      passage.tokens[sentence.first - 1]!.end === passage.tokens[sentence.first]!.start)
  );
}

export function pastMarks(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && isClauseMark(passage, at)) at++;
  return at;
}

export function firstQuotation(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (passage.quotationOf[at] !== -1) return at;
  return -1;
}

export function isLong(passage: Passage, quotation: number): boolean {
  const { innerStart, innerEnd } = passage.quotations[quotation]!;
  return innerEnd - innerStart >= minQuotation;
}

/** The token after the last that is no clause mark before a token. */
export function beforeMarks(passage: Passage, at: number, floor: number): number {
  let last = at;
  while (last > floor && isClauseMark(passage, last - 1)) last--;
  return last;
}

/** A quotation that is a name: "агентство «Озеро»", "dem „Tageblatt“", "el diario «El Faro»". */
export function isNameQuotation(
  { tokens, quotations, quotationOf, quotationTokens, text }: Passage,
  at: number,
): boolean {
  const quotation = quotationOf[at] ?? -1;
  if (quotation === -1) return false;
  const { innerStart, innerEnd } = quotations[quotation]!;
  const inner = text.slice(innerStart, Math.min(innerEnd, innerStart + longestName + 1)).trim();
  if (inner.length > longestName || !capital.test(inner) || endsSentence.test(inner)) return false;
  const before = tokens[quotationTokens[quotation]![0] - 1]?.lower ?? "";
  // "сообщил «Интерфаксу», что": to whom, in the dative.
  const close = quotationTokens[quotation]![1];
  const addressed = dative.test(inner) || domain.test(inner);
  const behind = tokens[close]?.text === "," ? tokens[close + 1]?.lower : undefined;
  if (addressed && /^(?:что|що)$/u.test(behind ?? "")) return true;
  // "розповіли «Хвилі» у пресслужбі"
  if (addressed && ukrainianVerbs.has(before) && /^[ув]$/u.test(tokens[close]?.lower ?? "")) return true;
  // Russian and Ukrainian put names in marks, with a capital; what somebody calls a thing has none.
  if (
    cyrillic.test(before) &&
    !slavicVerbs.some((verbs) => verbs.has(before)) &&
    inner.split(" ").length <= maxNameWords
  )
    return true;
  // "Сообщили «Полдень-Лорск» в ведомстве": to whom, before where.
  const next = tokens[close]?.lower ?? "";
  if (/ли$/u.test(before) && russianVerbs.has(before) && /^(?:в|во|на)$/.test(next) && inner.split(" ").length <= 2)
    return true;
  // "Schreibt Weber im „Tageblatt“"
  if (before === "im" && inner.split(" ").length <= 2) return true;
  return namedThings.has(before) || acronym.test(tokens[quotationTokens[quotation]![0] - 1]?.text ?? "");
}

const domain = /^\p{Lu}[\p{L}\d]*\.\p{L}{2,4}$/u;
const dative = /^\p{sc=Cyrillic}+(?:у|ю|е|і|ові|ам|ям)$/u;
const cyrillic = /^\p{sc=Cyrillic}{3,}$/u;
const maxNameWords = 4;
const russianVerbs = foreignVerbs.get("ru")!;
const ukrainianVerbs = foreignVerbs.get("uk")!;
const slavicVerbs = [...eastSlavic].map((language) => foreignVerbs.get(language)!);
/** "РИА «Север»" */
const acronym = /^\p{Lu}{2,5}$/u;
/** In UTF-16 units. */
const longestName = 40;
const capital = /^\p{Lu}/u;
const endsSentence = /[.!?,…]$/u;
