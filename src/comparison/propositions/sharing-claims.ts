import type { Claim } from "../../claims/claim.ts";
import { isPhrase, tells } from "../clauses/telling.ts";
import { limits, thresholds } from "../thresholds.ts";
import { termsOf } from "../wording/term-index.ts";
import type { Pair } from "./candidates.ts";
import type { Met } from "./meeting.ts";
import type { Proposition } from "./propositions.ts";

/** Two claims of different articles, in the propositions of them that share most. */
export interface Sharing {
  readonly pair: Pair;
  /** What they share, over what both have, 0…1. */
  readonly share: number;
  /** By how much more that is than either shares with any other claim of the other's article, −1…1. */
  readonly margin: number;
  /** The summed rarity of what they share among the claims compared, see `rarityAmong`. */
  readonly rarity: number;
}

/** One whose margin may yet shrink. */
type Open = Omit<Sharing, "margin"> & { margin: number };

/**
 * The claims of two articles that share a good part of their words, and how much more that is than either shares with what
 * else the other article tells: if the two reports tell one thing anywhere, they most likely tell it there.
 */
export function pairSharing(propositions: readonly Proposition[], met: Met): readonly Sharing[] {
  const { claimOf, articleOf, claims, articles } = number(propositions);
  // Of what tells nothing by itself the total is beyond all sharing.
  const totals = new Float64Array(propositions.length).fill(Number.POSITIVE_INFINITY);
  for (let place = 0; place < totals.length; place++) {
    const proposition = propositions[place]!;
    if (tells(proposition) && !isPhrase(proposition)) totals[place] = termsOf(proposition.wording).total;
  }
  // Pairs come in the order of their later member, so all of a claim come in a row, and so do all of its article.
  const best = new Float64Array(claims);
  const bestFirst = new Int32Array(claims);
  const bestSecond = new Int32Array(claims);
  const bestRarity = new Float64Array(claims);
  const touched: number[] = [];
  const ofClaim = new TopTwo(claims);
  const ofArticle = new TopTwo(articles);
  const found: Open[] = [];
  // From this place on their article may yet share more.
  let firstOpen = 0;

  function endClaim(): void {
    for (let i = 0; i < touched.length; i++) {
      const claim = touched[i]!;
      ofArticle.note(articleOf[bestFirst[claim]!]!, best[claim]!);
    }
    for (let i = 0; i < touched.length; i++) {
      const claim = touched[i]!;
      const share = best[claim]!;
      ofClaim.note(claim, share);
      const margin = ofArticle.margin(articleOf[bestFirst[claim]!]!, share);
      if (share >= thresholds.closeShare)
        found.push({ pair: [bestFirst[claim]!, bestSecond[claim]!], share, margin, rarity: bestRarity[claim]! });
      best[claim] = 0;
    }
    touched.length = 0;
    ofArticle.clear();
  }

  function endArticle(): void {
    for (; firstOpen < found.length; firstOpen++) {
      const sharing = found[firstOpen]!;
      sharing.margin = Math.min(sharing.margin, ofClaim.margin(claimOf[sharing.pair[0]]!, sharing.share));
    }
    ofClaim.clear();
  }

  let [claim, article] = [-1, -1];
  for (let at = 0; at < met.first.length; at++) {
    const a = met.first[at]!;
    const b = met.second[at]!;
    const share = (2 * met.weights[at]!) / (totals[a]! + totals[b]!);
    if (share < thresholds.someShare || articleOf[a] === articleOf[b]) continue;
    if (claimOf[b] !== claim) {
      endClaim();
      claim = claimOf[b]!;
      if (articleOf[b] !== article) endArticle();
      article = articleOf[b]!;
    }
    const other = claimOf[a]!;
    if (share <= best[other]!) continue;
    if (best[other] === 0) touched.push(other);
    best[other] = share;
    bestFirst[other] = a;
    bestSecond[other] = b;
    bestRarity[other] = met.rarities[at]!;
  }
  endClaim();
  endArticle();
  return found.length <= limits.sharing ? found : thoseThatShareMost(found);
}

/** The first `limits.sharing` by what they share, in order. */
function thoseThatShareMost(found: readonly Sharing[]): Sharing[] {
  const shares = new Float64Array(found.length);
  for (let at = 0; at < shares.length; at++) shares[at] = found[at]!.share;
  const most = shares.sort().subarray(-limits.sharing);
  const least = most[0]!;
  let even = most.findIndex((share) => share > least);
  if (even < 0) even = most.length;
  return found.filter(({ share }) => share > least || (share === least && even-- > 0));
}

/** The two highest shares noted by number. */
class TopTwo {
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  readonly #noted: number[] = [];

  constructor(size: number) {
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  note(number: number, share: number): void {
    if (this.#first[number] === 0) this.#noted.push(number);
    if (share > this.#first[number]!) {
      this.#second[number] = this.#first[number]!;
      this.#first[number] = share;
    } else if (share > this.#second[number]!) this.#second[number] = share;
  }

  /** By how much a noted share is above the highest other one. */
  margin(number: number, share: number): number {
    const first = this.#first[number]!;
    return share - (share === first ? this.#second[number]! : first);
  }

  clear(): void {
    for (const number of this.#noted) {
      this.#first[number] = 0;
      this.#second[number] = 0;
    }
    this.#noted.length = 0;
  }
}

/** Numbers the claims and the articles of propositions in order. */
function number(propositions: readonly Proposition[]): {
  readonly claimOf: Int32Array;
  readonly articleOf: Int32Array;
  readonly claims: number;
  readonly articles: number;
} {
  const numbers = new Map<Claim, number>();
  const articles = new Map<string, number>();
  const claimOf = new Int32Array(propositions.length);
  const articleOf = new Int32Array(propositions.length);
  for (const [place, { claim, articleId }] of propositions.entries()) {
    if (!numbers.has(claim)) numbers.set(claim, numbers.size);
    if (!articles.has(articleId)) articles.set(articleId, articles.size);
    claimOf[place] = numbers.get(claim)!;
    articleOf[place] = articles.get(articleId)!;
  }
  return { claimOf, articleOf, claims: numbers.size, articles: articles.size };
}
