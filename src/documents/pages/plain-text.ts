import { visibleText } from "./blocks.ts";
import { parseMarkup } from "./markup.ts";

const markupMark = /[<&]/;

/** What a metadata string says when its markup and entities, which publishers leave in, are read out of it. */
export function plainText(value: string): string {
  const text = value.toWellFormed();
  if (!markupMark.test(text)) return text.replace(/\s+/g, " ").trim();
  const markup = parseMarkup(text);
  return markup.ok ? visibleText(markup.root) : "";
}

/** Letters and digits alone, lower case: two strings with one fold are the same words. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
