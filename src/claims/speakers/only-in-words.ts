import type { Attribution } from "../attributions/attributions.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import type { Member } from "./cast.ts";
import { tokenAt } from "./roles.ts";

/**
 * For the mention of a speaker, by its first token: whether somebody is named, so far, in the quoted words alone that are
 * given to it: "“We love Ann Miller,” the coach said" makes no coach of her.
 */
export function onlyInWords(
  passage: Passage,
  number: number,
  attributions: readonly Attribution[],
): (mention: number, member: Member) => boolean {
  const given = new Map<number, readonly Range[]>();
  for (const { mention, content } of attributions)
    if (mention) given.set(mention.first, [...(given.get(mention.first) ?? []), ...content]);
  return (mention, { mentions }) => {
    const content = given.get(mention) ?? [];
    const end = Math.max(mention, ...content.map(({ last }) => last - 1));
    const stop = passage.tokens[end]!.end;
    let inside = false;
    for (const one of mentions) {
      if (one.passage < number) return false;
      if (one.passage > number || one.start >= stop) continue;
      const at = tokenAt(passage.tokens, one.start);
      if (passage.quotationOf[at] === -1 || !content.some(({ first, last }) => first <= at && at < last)) return false;
      inside = true;
    }
    return inside;
  };
}
