import { likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";

/** Likeness with a memory: one regrouping asks for the same pairs several times. */
export type Likenesses = (a: Profile, b: Profile) => number;

const unknown = -1;

/** @param count how many profiles stand around one another: all that will be asked for are of these */
export function rememberLikenesses(count: number): Likenesses {
  const known = new Float64Array(count * count).fill(unknown);
  return (a, b) => {
    const [low, high] = a.place < b.place ? [a.place, b.place] : [b.place, a.place];
    const pair = low * count + high;
    if (known[pair] === unknown) known[pair] = likeness(a, b);
    return known[pair]!;
  };
}
