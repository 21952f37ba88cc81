import { idFrom } from "../text/hash.ts";
import { normalWords } from "../text/normal-words.ts";
import type { ClaimType } from "./claim.ts";

const notWords = /[^\p{L}\p{N}]+/gu;

/**
 * Gives claims ids that survive new offsets and revisions: from article, normalised words, type and, for words that
 * an article says twice, their occurrence. One counter serves one article.
 */
export function claimIds(articleId: string): (text: string, type: ClaimType) => string {
  const seen = new Map<string, number>();
  return (text, type) => {
    const words = normalWords(text, notWords);
    const key = `${articleId}\n${type}\n${words}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return idFrom("clm", `${key}\n${occurrence}`);
  };
}
