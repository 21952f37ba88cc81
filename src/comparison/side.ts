import { type Profile, profileOf } from "./profile.ts";
import type { WordPairs } from "./word-alignment.ts";
import type { Word, Wording } from "./wording.ts";

/** How well an acronym stands for the words that it abbreviates. */
const acronymStrength = 0.9;
/** A word whose best partner is less related than this counts as unmatched. */
const matched = 0.5;
/** From this relatedness a name's word counts as the same, and the rest of the name is matched this well. */
const sameName = 0.85;
const completedName = 0.8;
/** How well "the country" stands for one that is named elsewhere. */
const genericStrength = 0.75;
/** Shorter words are no compounds. */
const shortestCompound = 6;
/** Longer runs of capitals are headlines. */
const longestName = 4;

/**
 * "Anna Maria Berg" and "Ms Berg": where a word of a name is matched and nothing of the other side's name speaks
 * against it, the rest of the name goes with it. Both names with words of their own are two people.
 */
export function completeNames(left: Side, right: Side, pairs: WordPairs): void {
  for (let i = 0; i < pairs.size; i++) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    if (pairs.strengths[i]! < sameName || !left.isName(a) || !right.isName(b)) continue;
    const [x, y] = [left.nameAround(a), right.nameAround(b)];
    const open = (side: Side, run: readonly number[]) => run.some((place) => side.strengthAt(place) < matched);
    if (open(left, x) && open(right, y)) continue;
    for (const place of x) left.match(place, completedName);
    for (const place of y) right.match(place, completedName);
  }
}

/** What one side has that the other lacks. */
export interface Extra {
  readonly words: readonly Word[];
  readonly weight: number;
  readonly heaviest: number;
  /** Longest run of unmatched content words; function words do not break it. */
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly names: number;
  readonly places: number;
  readonly days: number;
  readonly numbers: number;
  readonly reporting: number;
}

/** Longest wording, in words. */
const mostWords = 512;

/** One text while it is matched with another: how well each of its content words is matched so far. */
export class Side {
  // Set by `begin`, before anything else is asked.
  wording!: Wording;
  profile!: Profile;
  readonly #strength = new Float64Array(mostWords);

  /** Takes up another text: a side is used again, because thousands of pairs are weighed for one comparison. */
  begin(wording: Wording): void {
    this.wording = wording;
    this.profile = profileOf(wording);
    this.#strength.fill(0, 0, wording.content.length);
  }

  match(place: number, strength: number): void {
    if (strength > this.#strength[place]!) this.#strength[place] = strength;
  }

  /** Whether the content word at a place is a name that no dictionary has. */
  isName(place: number): boolean {
    return this.wording.content[place]!.lexeme.isName;
  }

  /** "horsemeat" and "horse meat". */
  matchCompounds(other: Side): void {
    const { lengths, firsts } = this.profile;
    const { lengths: theirLengths, firsts: theirFirsts } = other.profile;
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i]!;
      if (this.#strength[i] === 1 || length < shortestCompound) continue;
      for (let j = 0; j + 1 < theirLengths.length; j++) {
        if (theirLengths[j]! + theirLengths[j + 1]! !== length || theirFirsts[j] !== firsts[i]) continue;
        const [first, second] = [other.formAt(j), other.formAt(j + 1)];
        if (first + second !== this.formAt(i)) continue;
        this.match(i, 1);
        other.match(j, 1);
        other.match(j + 1, 1);
      }
    }
  }

  /** "BoE" and "Bank of England": only the acronym is matched; the words keep what they matched by themselves. */
  matchAcronyms(other: Side): void {
    const { content } = this.wording;
    for (let i = 0; i < content.length; i++) {
      const { lexeme } = content[i]!;
      if (lexeme.acronym === null || this.#strength[i]! >= matched) continue;
      if (other.profile.sequence.includes(lexeme.keyHash)) continue;
      const initials = other.wording.words.map((word) => word.lexeme.form[0]).join("");
      if (initials.toUpperCase().includes(lexeme.acronym)) this.match(i, acronymStrength);
    }
  }

  /** "The two countries" may stand for countries that only the other side names, "the country" for one. */
  matchGeneric(other: Side): void {
    const { content } = this.wording;
    for (let i = 0; i < content.length; i++) {
      const { form, lemma, generic } = content[i]!.lexeme;
      if (!generic || this.#strength[i]! >= matched) continue;
      const open = [...other.wording.content.keys()].filter(
        (place) => other.wording.content[place]!.lexeme.kind === "place" && other.strengthAt(place) < matched,
      );
      const several = form !== lemma;
      const meant = several ? open.slice(0, 2) : open.slice(0, 1);
      if (meant.length < (several ? 2 : 1)) continue;
      for (const place of meant) other.match(place, genericStrength);
      this.match(i, genericStrength);
      if (several && content[i - 1]?.lexeme.key === "2") this.match(i - 1, genericStrength);
    }
  }

  /** The places of the words that make up one name with the word at `place`. */
  nameAround(place: number): readonly number[] {
    const { content, text } = this.wording;
    const joins = (i: number) => {
      const [word, next] = [content[i], content[i + 1]];
      if (word === undefined || next === undefined || next.start - word.end > 2) return false;
      // The second half of "Jae-won" is written small.
      return word.lexeme.isName && (next.lexeme.isName || text[word.end] === "-");
    };
    let first = place;
    let last = place;
    while (first > 0 && joins(first - 1)) first--;
    while (joins(last)) last++;
    return last - first >= longestName ? [place] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  formAt(place: number): string {
    return this.wording.content[place]!.lexeme.form;
  }

  strengthAt(place: number): number {
    return this.#strength[place]!;
  }

  coverage(): number {
    const { weights, totalWeight } = this.profile;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * this.#strength[i]!;
    return totalWeight === 0 ? 0 : sum / totalWeight;
  }

  extra(): Extra {
    const { content } = this.wording;
    const { weights } = this.profile;
    const words: Word[] = [];
    let [weight, heaviest, names, places, days, numbers, reporting] = [0, 0, 0, 0, 0, 0, 0];
    let [start, end] = [content.length, content.length];
    for (let place = 0; place < content.length; place++) {
      if (this.#strength[place]! >= matched) {
        if (start === content.length) start = place;
        end = content.length - 1 - place;
        continue;
      }
      const word = content[place]!;
      words.push(word);
      weight += weights[place]!;
      heaviest = Math.max(heaviest, weights[place]!);
      if (word.lexeme.isName) names++;
      if (word.lexeme.kind === "place") places++;
      else if (word.lexeme.kind === "calendar") days++;
      else if (word.lexeme.kind === "number") numbers++;
      if (word.lexeme.reporting) reporting++;
    }
    const run = words.length < 2 ? words.length : this.#longestRun();
    return { words, weight, heaviest, run, start, end, names, places, days, numbers, reporting };
  }

  #longestRun(): number {
    let [longest, run, place] = [0, 0, 0];
    for (const { lexeme } of this.wording.words) {
      if (lexeme.kind === "function") continue;
      run = this.#strength[place++]! < matched ? run + 1 : 0;
      if (run > longest) longest = run;
    }
    return longest;
  }
}
