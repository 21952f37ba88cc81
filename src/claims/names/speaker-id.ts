import { idFrom } from "../../text/hash.ts";
import { idleRoles, walksOfLife } from "../tables/walks-of-life.ts";
import { nameKey } from "./name-key.ts";

const complement = /\s(?:of|for|to|at|in|with|de|del|da|do|du|des|von|der|für)\s.*$/iu;
const notLetters = /[^\p{L}-]+/u;

/**
 * A speaker's id: one for all spellings of a name (see `nameKey`), and another for a namesake in a walk of life of their
 * own. An article that calls Tom Reed a striker and one that calls him a minister mean two people; one that gives no role
 * contradicts nobody. It hangs on the article alone, so that nothing has to be undone when one is removed.
 * @param roles as the article words them: "head coach", "minister of transport"
 * @param beside whether the article names an elder of this name too, so that "Tom Reed Jr." is not Tom Reed
 */
export function speakerId(name: string, roles: readonly string[], beside = false): string {
  const walk = walkOfLife(roles);
  const key = beside ? `${nameKey(name)} jr` : nameKey(name);
  return idFrom("spk", walk === null ? key : `${key}\n${walk}`);
}

/** The one walk of life that all roles belong to; null where they tell of another, of several or of none. */
function walkOfLife(roles: readonly string[]): string | null {
  const walks = new Set<string>();
  for (const role of roles) {
    const nouns = role.replace(complement, "").toLowerCase().split(notLetters).filter(Boolean);
    // The head decides: a head coach is a coach. Languages that put what describes behind it have it among the first.
    const known = nouns.map((noun) => walksOfLife.get(noun)).find((walk) => walk !== undefined);
    if (known !== undefined) walks.add(known);
    else if (!nouns.some((noun) => idleRoles.has(noun))) walks.add("public life");
  }
  const [walk, ...more] = walks;
  return walk === undefined || more.length > 0 || walk === "public life" ? null : walk;
}
