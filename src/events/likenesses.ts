import { likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";

/** Likeness with a memory: one regrouping asks for the same pairs several times. */
export type Likenesses = (a: Profile, b: Profile) => number;

export function rememberLikenesses(): Likenesses {
  const known = new Map<Profile, Map<Profile, number>>();
  return (a, b) => {
    const [first, second] = a.features.articleId < b.features.articleId ? [a, b] : [b, a];
    const row = known.get(first) ?? new Map<Profile, number>();
    if (row.size === 0) known.set(first, row);
    const before = row.get(second);
    if (before !== undefined) return before;
    const value = likeness(first, second);
    row.set(second, value);
    return value;
  };
}
