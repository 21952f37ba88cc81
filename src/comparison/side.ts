import { type Profile, profileOf } from "./profile.ts";
import { reportingWords } from "./tables/opposed-words.ts";
import type { WordPair } from "./word-alignment.ts";
import type { Word, Wording } from "./wording.ts";

const acronym = /^\p{Lu}\p{L}?\p{Lu}{1,4}$/u;
/** How well an acronym stands for the words that it abbreviates. */
const acronymStrength = 0.9;
/** A word whose best partner is less related than this counts as unmatched. */
const matched = 0.5;
/** From this relatedness a name's word counts as the same, and the rest of the name is matched this well. */
const sameName = 0.85;
const completedName = 0.8;
/** Words that stand for a country named elsewhere, and how well. */
const genericPlaces: ReadonlySet<string> = new Set(["country", "nation", "state", "side"]);
const genericStrength = 0.75;
/** Longer runs of capitals are headlines. */
const longestName = 4;

/**
 * "Anna Maria Berg" and "Ms Berg": where a word of a name is matched and nothing of the other side's name speaks
 * against it, the rest of the name goes with it. Both names with words of their own are two people.
 */
export function completeNames(left: Side, right: Side, pairs: readonly WordPair[]): void {
  for (const { a, b, strength } of pairs) {
    if (strength < sameName || !left.profile.names[a] || !right.profile.names[b]) continue;
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

/** One text while it is matched with another: how well each of its content words is matched so far. */
export class Side {
  readonly wording: Wording;
  readonly profile: Profile;
  readonly #strength: Float64Array;

  constructor(wording: Wording) {
    this.wording = wording;
    this.profile = profileOf(wording);
    this.#strength = new Float64Array(wording.content.length);
  }

  match(place: number, strength: number): void {
    if (strength > this.#strength[place]!) this.#strength[place] = strength;
  }

  /** "horsemeat" and "horse meat". */
  matchCompounds(other: Side): void {
    for (const [i, word] of this.wording.content.entries()) {
      if (this.#strength[i] === 1 || word.form.length < 6) continue;
      const parts = other.wording.content;
      for (let j = 0; j + 1 < parts.length; j++) {
        if (!word.form.startsWith(parts[j]!.form) || parts[j]!.form + parts[j + 1]!.form !== word.form) continue;
        this.match(i, 1);
        other.match(j, 1);
        other.match(j + 1, 1);
      }
    }
  }

  /** "BoE" and "Bank of England": only the acronym is matched; the words keep what they matched by themselves. */
  matchAcronyms(other: Side): void {
    for (const [i, word] of this.wording.content.entries()) {
      if (this.#strength[i]! >= matched || !word.capital || word.form.length > 12) continue;
      const letters = this.wording.text.slice(word.start, word.end).replaceAll(".", "");
      if (!acronym.test(letters) || other.profile.counts.has(word.key)) continue;
      if (other.profile.initials.includes(letters.toUpperCase())) this.match(i, acronymStrength);
    }
  }

  /** "The two countries" may stand for countries that only the other side names, "the country" for one. */
  matchGeneric(other: Side): void {
    const { content } = this.wording;
    for (const [i, word] of content.entries()) {
      if (this.#strength[i]! >= matched || !genericPlaces.has(word.lemma)) continue;
      const open = other.wording.content
        .map((_, place) => place)
        .filter((place) => other.wording.content[place]!.kind === "place" && other.strengthAt(place) < matched);
      const several = word.form !== word.lemma;
      const meant = several ? open.slice(0, 2) : open.slice(0, 1);
      if (meant.length < (several ? 2 : 1)) continue;
      for (const place of meant) other.match(place, genericStrength);
      this.match(i, genericStrength);
      if (several && content[i - 1]?.key === "2") this.match(i - 1, genericStrength);
    }
  }

  /** The places of the words that make up one name with the word at `place`. */
  nameAround(place: number): readonly number[] {
    const { names } = this.profile;
    const { content, text } = this.wording;
    const joins = (i: number) => {
      const [word, next] = [content[i], content[i + 1]];
      if (word === undefined || next === undefined || next.start - word.end > 2) return false;
      // The second half of "Jae-won" is written small.
      return names[i] && (names[i + 1] || text[word.end] === "-");
    };
    let first = place;
    let last = place;
    while (first > 0 && joins(first - 1)) first--;
    while (joins(last)) last++;
    return last - first >= longestName ? [place] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
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
    const { content, words } = this.wording;
    const isExtra = (place: number) => this.#strength[place]! < matched;
    const places = content.map((_, place) => place).filter(isExtra);
    const extra = places.map((place) => content[place]!);
    const weights = places.map((place) => this.profile.weights[place]!);
    const of = (kind: Word["kind"]) => extra.filter((word) => word.kind === kind).length;
    const first = content.findIndex((_, place) => !isExtra(place));
    const last = content.findLastIndex((_, place) => !isExtra(place));
    return {
      words: extra,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      heaviest: Math.max(0, ...weights),
      run: longestRun(words, new Set(extra)),
      start: first < 0 ? content.length : first,
      end: content.length - 1 - last,
      names: places.filter((place) => this.profile.names[place]).length,
      places: of("place"),
      days: of("calendar"),
      numbers: of("number"),
      reporting: extra.filter((word) => reportingWords.has(word.lemma)).length,
    };
  }
}

function longestRun(words: readonly Word[], extra: ReadonlySet<Word>): number {
  let longest = 0;
  let run = 0;
  for (const word of words) {
    if (extra.has(word)) longest = Math.max(longest, ++run);
    else if (word.kind !== "function") run = 0;
  }
  return longest;
}
