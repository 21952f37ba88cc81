import { type Thing, textsOf } from "./json-ld.ts";

export interface Completeness {
  readonly complete: boolean | null;
  readonly completeReason: string | null;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
const cutEnd = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;
/** Fewer words than this behind a declared paywall are its free opening. */
const freeOpening = 250;
/** With less than this share of the declared words, the text is cut; counts differ by captions and headings. */
const enoughShare = 0.6;

/** Whether the text that was found is all of the article, as far as the page says or shows it. */
export function judgeCompleteness(text: string, article: Thing | null): Completeness {
  const words = text.match(wordPattern)?.length ?? 0;
  const declared = Number(textsOf(article?.wordCount)[0] ?? article?.wordCount);
  if (Number.isFinite(declared) && declared > freeOpening / 2 && words < enoughShare * declared) {
    return { complete: false, completeReason: `The page declares ${declared} words and shows ${words}.` };
  }
  const paywalled = isDeclaredPaid(article);
  if (paywalled && words < freeOpening) {
    return {
      complete: false,
      completeReason: "The page declares that the article is not free to read, and shows its opening.",
    };
  }
  if (cutEnd.test(text) && words < freeOpening) return { complete: false, completeReason: "The text breaks off." };
  if (paywalled) return { complete: null, completeReason: "The page declares that the article is not free to read." };
  return { complete: null, completeReason: null };
}

function isDeclaredPaid(article: Thing | null): boolean {
  const value = article?.isAccessibleForFree;
  return value === false || (typeof value === "string" && /^(?:false|no)$/i.test(value.trim()));
}
