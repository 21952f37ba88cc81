import type { Member } from "./cast.ts";
import { tokenAt } from "./roles.ts";
import { namesIn, type Scene } from "./speaker-scene.ts";

/**
 * "Reed is charged with fraud. He denies it", "Police say that Reed paid his brother. He denies it": the only name of the
 * sentence before, a lone one, where what is told of it is done to people alone or a "his" behind it tells that it is a
 * man's; null where there is none.
 */
export function loneSurname(scene: Scene, sentence: number, pronoun: string): Member | null {
  const { passage, named } = scene;
  const before = passage.sentences[sentence - 1];
  if (before === undefined || passage.sentences[sentence]!.paragraph - before.paragraph > 1) return null;
  const { tokens } = passage;
  const { first, last } = before;
  const names = namesIn(named, tokens[first]!.start, tokens[last - 1]!.end);
  const member = names[0]?.member;
  if (member?.kind !== "unknown" || member.gender !== null || /[\s\d]/.test(member.name)) return null;
  if (names.some((name) => name.member !== member)) return null;
  const at = tokenAt(tokens, names[0]!.end);
  if (at < 0 || !/^(?:VERB|AUX)$/.test(tokens[at]!.pos) || !opensClause(scene, at - 1, first)) return null;
  return isDoneToPeople(scene, at, last) || hasOwn(scene, at, last, pronoun) ? member : null;
}

/** A name that opens its sentence, or a clause behind "that". */
const opensClause = ({ passage: { tokens } }: Scene, name: number, first: number): boolean =>
  name === first || tokens[name - 1]!.lower === "that";

function isDoneToPeople({ passage: { tokens } }: Scene, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + maxGroup); at++) {
    const { lower, pos } = tokens[at]!;
    if (toPeople.has(lower)) return at > from && /^(?:is|was|has)$/.test(tokens[from]!.lower);
    if (pos !== "AUX" && pos !== "ADV" && pos !== "PART") return false;
  }
  return false;
}
/** In tokens. */
const maxGroup = 5;
const toPeople: ReadonlySet<string> = new Set(
  "charged accused arrested jailed imprisoned convicted sentenced acquitted released detained remanded born married hospitalised hospitalized extradited deported indicted".split(
    " ",
  ),
);

/** "paid his brother", where "he" follows. */
function hasOwn({ passage: { tokens, quotationOf } }: Scene, from: number, last: number, pronoun: string): boolean {
  const own = pronoun === "he" ? "his" : pronoun === "she" ? "her" : "";
  for (let at = from + 1; at < last - 1; at++)
    if (tokens[at]!.lower === own && quotationOf[at] === -1) return /^(?:NOUN|ADJ)$/.test(tokens[at + 1]!.pos);
  return false;
}
