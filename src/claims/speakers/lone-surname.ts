import type { Member } from "./cast.ts";
import { tokenAt } from "./roles.ts";
import type { Scene } from "./speaker-scene.ts";

/**
 * "Reed is charged with fraud. He denies it": a lone name that opens the sentence before, of which something is told that
 * is done to people alone; null where there is none.
 */
export function loneSurname({ passage, number, subjects }: Scene, sentence: number): Member | null {
  const member = sentence > 0 ? subjects[sentence - 1] : null;
  if (member?.kind !== "unknown" || member.gender !== null || /[\s\d]/.test(member.name)) return null;
  const { tokens } = passage;
  const { first, last, paragraph } = passage.sentences[sentence - 1]!;
  if (passage.sentences[sentence]!.paragraph - paragraph > 1) return null;
  const named = member.mentions.find(
    (one) => one.passage === number && one.start >= tokens[first]!.start && one.end < tokens[last - 1]!.end,
  );
  const at = named ? tokenAt(tokens, named.end) : -1;
  if (at < 0 || !/^(?:is|was|has)$/.test(tokens[at]!.lower)) return null;
  for (let verb = at + 1; verb < Math.min(last, at + maxGroup); verb++) {
    const { lower, pos } = tokens[verb]!;
    if (toPeople.has(lower)) return member;
    if (pos !== "AUX" && pos !== "ADV" && pos !== "PART") return null;
  }
  return null;
}
/** In tokens. */
const maxGroup = 4;
const toPeople: ReadonlySet<string> = new Set(
  "charged accused arrested jailed imprisoned convicted sentenced acquitted released detained remanded born married hospitalised hospitalized extradited deported indicted".split(
    " ",
  ),
);
