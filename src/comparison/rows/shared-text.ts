import { statesFact } from "../clauses/states-fact.ts";
import { matchWords } from "../likeness/match-words.ts";
import { Side } from "../likeness/side.ts";
import type { Memory } from "../propositions/memory.ts";
import { type Proposition, wordsOf } from "../propositions/propositions.ts";
import type { Wording } from "../wording/wording.ts";
import type { PartTold } from "./parts-told.ts";
import { isBalanced, textsTold } from "./texts-told.ts";

/** What a row's members say, and what of it tells the row. */
export interface Tellings {
  /** Those that likely belong in the row. */
  readonly members: readonly Proposition[];
  readonly parts: ReadonlyMap<Proposition, PartTold>;
  readonly memory: Memory;
}

/** A text, and the member whose words it is. */
export interface TextOf {
  readonly text: string;
  readonly of: Proposition;
}

/**
 * The text that tells best what the tellers of a row share: the one that was chosen, unless it tells much that only some of
 * them tell ("Berg apologised to the two who were turned away after she accused them of theft") and another one's words, or
 * the part of them that tells the row ("she accused them of theft"), tell clearly less of that and hardly less of the rest.
 *
 * @param fit the members whose words may stand for the row
 */
export function sharedText(chosen: TextOf, fit: readonly Proposition[], { members, parts, memory }: Tellings): TextOf {
  const tellers = Map.groupBy(members.slice(0, mostTellers), (member) => member.columnId);
  // Clauses are told apart in English alone.
  if (tellers.size < 2 || chosen.of.wording.senses !== null) return chosen;
  const readAs = (text: string, { wording }: Proposition) => memory.read(text, wording.senses);
  const measure = (text: string, of: Proposition): CommonlyTold => {
    const others = [...tellers].filter(([column]) => column !== of.columnId);
    return commonlyTold(
      readAs(text, of),
      others.map(([, told]) => told.map((member) => readAs(wordsOf(member.claim), member))),
    );
  };
  const known = measure(chosen.text, chosen.of);
  if (known.share >= mostlyTold) return chosen;
  let best = { ...chosen, ...known };
  for (const member of fit.filter(({ wording }) => wording.senses === null).slice(0, mostTellers)) {
    const isStated = (text: string) => statesFact(readAs(text, member), { ...member.claim, type: "indirect" });
    for (const text of textsTold(member.claim, parts.get(member), isStated)) {
      if (text === chosen.text || text.length > longest || !isBalanced(text)) continue;
      if (namesNobody.test(text) && !namesNobody.test(chosen.text)) continue;
      if (!isStated(text)) continue;
      const found = measure(text, member);
      if (found.share >= known.share + clearly && found.worth > best.worth) best = { text, of: member, ...found };
    }
  }
  return best;
}
/** "She lied to the board", "Before that, he was its head": who it is stands elsewhere. */
const namesNobody = /^["'“‘]?(?:(?:before|after)\s(?:that|this),?\s)?(?:he|she|it|they|this|these|those|then|so)\b/iu;
/** Members that are looked at. */
const mostTellers = 12;
/** UTF-16 units. */
const longest = 300;
/** A text of which so much is told by all is left as it is. */
const mostlyTold = 0.85;
/** So much more of another has to be. */
const clearly = 0.2;

/** How much of a text the tellers of a row tell. */
export interface CommonlyTold {
  /** The share of its weight that another teller tells, on average, 0…1. */
  readonly share: number;
  /** The weight of what they tell, less that of what they do not. */
  readonly worth: number;
}

/** What a teller does not tell takes away so much of its weight. */
const untold = 0.75;

// Used again by every call, as everything that weighs pairs.
const own = new Side();
const other = new Side();

/**
 * Measures how much of a text, which one teller of a row has, all of them tell.
 *
 * @param others what each of the others says
 */
export function commonlyTold(text: Wording, others: readonly (readonly Wording[])[]): CommonlyTold {
  const told = others.reduce((sum, wordings) => sum + Math.max(...wordings.map((one) => coverOf(text, one))), 0);
  const share = told / others.length;
  own.begin(text);
  return { share, worth: own.profile.totalWeight * (share - untold * (1 - share)) };
}

/** The share of a text's weight that another has. */
function coverOf(text: Wording, wording: Wording): number {
  if (text === wording) return 1;
  own.begin(text);
  other.begin(wording);
  matchWords(own, other);
  return own.coverage();
}
