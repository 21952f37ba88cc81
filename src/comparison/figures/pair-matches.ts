import type { Pair } from "../propositions/candidates.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { limits, thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import { isNamed } from "../wording/named-words.ts";
import { areReversed } from "../wording/roles.ts";
import { areOfOthers, goalsIn } from "./goals.ts";
import { mayBeOfOneMatch, resultIn, scoreIn } from "./scores.ts";

/** Two tellings of one match, and how sure it is that they are, 0…1. */
export interface SameMatch {
  readonly pair: Pair;
  readonly strength: number;
  readonly differs: boolean;
  readonly reasons: readonly string[];
}

/** A claim that tells how a match ended, or how often somebody scored in it. */
interface Telling {
  readonly place: number;
  /** What it is told of: the same for all results, each scorer for himself. */
  readonly of: string;
  readonly value: string;
  /** The words that tell it. */
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

/** A club plays again on the third day. */
const mostDaysApart = 2;
/** Two results of one match are told beside so many names of both reports, as of two teams. */
const fewestNames = 2;

/**
 * Finds the claims of different articles that tell how one match ended, or how many goals one scored in it: by the same value
 * beside a name that both tell, or by another where each report tells one alone.
 */
export function pairMatches(propositions: readonly Proposition[]): readonly SameMatch[] {
  const tellings = tellingsIn(propositions);
  if (tellings.length < 2) return none;
  const values = new Map<string, Set<string>>();
  const keyIn = ({ place, of }: Telling) => `${propositions[place]!.articleId} ${of}`;
  for (const telling of tellings) {
    const known = values.get(keyIn(telling));
    if (known === undefined) values.set(keyIn(telling), new Set([telling.value]));
    else known.add(telling.value);
  }
  const isSole = (telling: Telling) => values.get(keyIn(telling))!.size === 1;
  const found: SameMatch[] = [];
  const same: (readonly [Telling, Telling])[] = [];
  const differing: (readonly [Telling, Telling])[] = [];
  for (const [x, y] of meetByNames(tellings)) {
    if (!mayBeOfOne(propositions, x, y)) continue;
    const reversed = areReversed(propositions[x.place]!.wording, propositions[y.place]!.wording);
    if (x.value === y.value && !reversed) same.push([x, y]);
    else if (reversed === (x.value === y.value) && isSole(x) && isSole(y) && mayDiffer(propositions, x, y))
      differing.push([x, y]);
  }
  const sameAs = new Map<Telling, Telling[]>();
  for (const [x, y] of same) {
    found.push(linkOf(x, y, thresholds.figure, false));
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const) {
      const others = sameAs.get(one);
      if (others === undefined) sameAs.set(one, [other]);
      else others.push(other);
    }
  }
  const known = new Set(differing.map(([x, y]) => `${x.place} ${y.place}`));
  for (const pair of differing) {
    found.push(linkOf(...pair, thresholds.tallyOfOther, true));
    // Whoever gives the same result as one side contradicts the other side, too.
    for (const [from, to] of [pair, [pair[1], pair[0]] as const]) {
      for (const other of sameAs.get(from) ?? none) {
        if (propositions[other.place]!.articleId === propositions[to.place]!.articleId) continue;
        const [first, second] = other.place < to.place ? [other, to] : [to, other];
        if (known.has(`${first.place} ${second.place}`)) continue;
        known.add(`${first.place} ${second.place}`);
        found.push(linkOf(first, second, thresholds.held, true));
      }
    }
  }
  return found;
}
const none: readonly never[] = [];

const linkOf = (x: Telling, y: Telling, strength: number, differs: boolean): SameMatch => ({
  pair: [x.place, y.place],
  strength,
  differs,
  reasons: [`${differs ? "two results of one match" : "the same result"}: ${x.text}, ${y.text}`],
});

/** Every two that tell of one thing beside one name; of one name not more than so many, so that no long round-up hides the rest. */
function* meetByNames(tellings: readonly Telling[]): Iterable<readonly [Telling, Telling]> {
  const known = new Map<string, Telling[]>();
  for (const own of tellings) {
    const met = new Set<Telling>();
    for (const name of own.names) {
      const key = `${own.of} ${name}`;
      const others = known.get(key);
      if (others === undefined) known.set(key, [own]);
      else {
        for (const other of others) met.add(other);
        if (others.length < limits.hours) others.push(own);
      }
    }
    for (const other of met) if (other !== own) yield [other, own];
  }
}

function mayBeOfOne(propositions: readonly Proposition[], x: Telling, y: Telling): boolean {
  const [a, b] = [propositions[x.place]!, propositions[y.place]!];
  return a.articleId !== b.articleId && orderOf(a.article, b.article).apart <= mostDaysApart;
}

function mayDiffer(propositions: readonly Proposition[], x: Telling, y: Telling): boolean {
  const [goals, others] = [x, y].map(({ text }) => goalsIn(text));
  if (!x.of.startsWith(ofResult)) return goals == null || others == null || !areOfOthers(goals, others);
  const [a, b] = [propositions[x.place]!, propositions[y.place]!];
  const [p, q] = [scoreIn(a.claim.text), scoreIn(b.claim.text)];
  if (p === null || q === null || !mayBeOfOneMatch(a, b, p, q)) return false;
  return x.names.intersection(y.names).size >= fewestNames;
}

const ofResult = "result ";

/** The claims that tell of a match, each in the shortest of its propositions that holds the words. */
function tellingsIn(propositions: readonly Proposition[]): readonly Telling[] {
  const found: Telling[] = [];
  let [claim, from]: [Proposition["claim"] | null, number] = [null, 0];
  for (const [place, proposition] of propositions.entries()) {
    const { wording, whole, nested } = proposition;
    if (whole) {
      [claim, from] = [proposition.claim, found.length];
      if (nested || wording.senses !== null || claim.modality !== "asserted") continue;
      const names = new Set(wording.content.filter(isNamed).map(({ lexeme }) => lexeme.key));
      // A scorer stands right before his deed: what the claim denies is something else.
      const [score, goals] = [claim.negated ? null : resultIn(wording.text), goalsIn(wording.text)];
      if (score !== null)
        found.push({ place, of: `${ofResult}${score.of}`, value: score.key, text: score.text, names });
      if (goals !== null) found.push({ place, of: goals.scorer, value: String(goals.count), text: goals.text, names });
      continue;
    }
    if (proposition.claim !== claim) continue;
    for (let at = from; at < found.length; at++) {
      const known = found[at]!;
      const shorter = wording.text.length < propositions[known.place]!.wording.text.length;
      if (shorter && wording.text.includes(known.text)) found[at] = { ...known, place };
    }
  }
  return found;
}
