import type { Lexeme } from "../wording/lexemes.ts";
import { type Profile, profileOf } from "../wording/profile.ts";
import { initialsOf, mostWords, type Wording } from "../wording/wording.ts";
import type { WordPairs } from "./word-alignment.ts";

/** How well an acronym stands for the words that it abbreviates. */
const acronymStrength = 0.9;
/** A word whose best partner is less related than this counts as unmatched. */
export const matched = 0.5;
/** From this relatedness a name's word counts as the same, and the rest of the name is matched this well. */
const sameName = 0.85;
const completedName = 0.8;
/** How well "the country" stands for one that is named elsewhere. */
const genericStrength = 0.75;
/** Shorter words are no compounds. */
const shortestCompound = 6;

/**
 * "Anna Maria Berg" and "Ms Berg": where a word of a name is matched and nothing of the other side's name speaks
 * against it, the rest of the name goes with it. Both names with words of their own are two people.
 */
export function completeNames(left: Side, right: Side, pairs: WordPairs): void {
  for (let i = 0; i < pairs.size; i++) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    if (pairs.strengths[i]! < sameName || !left.isName(a) || !right.isName(b)) continue;
    if (left.isNameOpen(a) && right.isNameOpen(b)) continue;
    left.matchName(a, completedName);
    right.matchName(b, completedName);
  }
}

/** One text while it is matched with another: how well each of its content words is matched so far. */
export class Side {
  // Set by `begin`, before anything else is asked.
  wording!: Wording;
  profile!: Profile;
  readonly #strength = new Float64Array(mostWords);

  // What it has that the other lacks, as `findExtra` finds it.
  extraWords = 0;
  extraWeight = 0;
  heaviest = 0;
  /** Longest run of unmatched content words; between content words stand only function words, which do not break it. */
  extraRun = 0;
  extraStart = 0;
  extraEnd = 0;
  extraNames = 0;
  extraPlaces = 0;
  extraDays = 0;
  extraNumbers = 0;
  extraReporting = 0;
  /** Whether any of it tells of a rise, or of a fall. */
  goesUp = false;
  goesDown = false;

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
    const { ints, lengths, firsts, content } = this.profile;
    const { ints: theirs, lengths: theirLengths, firsts: theirFirsts, content: theirContent } = other.profile;
    for (let i = 0; i < content; i++) {
      const length = ints[lengths + i]!;
      if (length < shortestCompound || this.#strength[i] === 1) continue;
      const first = ints[firsts + i]!;
      for (let j = 0; j + 1 < theirContent; j++) {
        if (theirs[theirFirsts + j] !== first) continue;
        if (theirs[theirLengths + j]! + theirs[theirLengths + j + 1]! !== length) continue;
        if (other.formAt(j) + other.formAt(j + 1) !== this.formAt(i)) continue;
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
      if (!other.#holds(lexeme.keyHash) && initialsOf(other.wording).includes(lexeme.acronym))
        this.match(i, acronymStrength);
    }
  }

  #holds(keyHash: number): boolean {
    const { ints, words, functionWords } = this.profile;
    for (let at = words; at < functionWords; at++) if (ints[at] === keyHash) return true;
    return false;
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

  /** Whether a word of the name around a place is unmatched. */
  isNameOpen(place: number): boolean {
    const { ints, nameFirsts, nameLasts } = this.profile;
    const last = ints[nameLasts + place]!;
    for (let at = ints[nameFirsts + place]!; at <= last; at++) if (this.#strength[at]! < matched) return true;
    return false;
  }

  /** Matches every word of the name around a place. */
  matchName(place: number, strength: number): void {
    const { ints, nameFirsts, nameLasts } = this.profile;
    const last = ints[nameLasts + place]!;
    for (let at = ints[nameFirsts + place]!; at <= last; at++) this.match(at, strength);
  }

  formAt(place: number): string {
    return this.wording.content[place]!.lexeme.form;
  }

  strengthAt(place: number): number {
    return this.#strength[place]!;
  }

  isMatched(place: number): boolean {
    return this.#strength[place]! >= matched;
  }

  coverage(): number {
    const { floats, weights, content, totalWeight } = this.profile;
    let sum = 0;
    for (let i = 0; i < content; i++) sum += floats[weights + i]! * this.#strength[i]!;
    return totalWeight === 0 ? 0 : sum / totalWeight;
  }

  /** Of the weight that is matched, the share that stands between two places of the text. */
  shareOfMatched(from: number, to: number): number {
    const { content } = this.wording;
    const { floats, weights } = this.profile;
    let [inside, all] = [0, 0];
    for (let place = 0; place < content.length; place++) {
      if (!this.isMatched(place)) continue;
      const own = floats[weights + place]!;
      all += own;
      if (content[place]!.start >= from && content[place]!.end <= to) inside += own;
    }
    return all === 0 ? 1 : inside / all;
  }

  /** Finds what this side has that the other lacks. */
  findExtra(): void {
    const { content } = this.wording;
    const { floats, weights } = this.profile;
    let words = 0;
    let weight = 0;
    let heaviest = 0;
    let run = 0;
    let longestRun = 0;
    let start = content.length;
    let end = content.length;
    this.extraNames = 0;
    this.extraPlaces = 0;
    this.extraDays = 0;
    this.extraNumbers = 0;
    this.extraReporting = 0;
    this.goesUp = false;
    this.goesDown = false;
    for (let place = 0; place < content.length; place++) {
      if (this.#strength[place]! >= matched) {
        if (start === content.length) start = place;
        end = content.length - 1 - place;
        run = 0;
        continue;
      }
      const own = floats[weights + place]!;
      words++;
      run++;
      weight += own;
      if (own > heaviest) heaviest = own;
      if (run > longestRun) longestRun = run;
      this.#noteExtra(content[place]!.lexeme);
    }
    this.extraWords = words;
    this.extraWeight = weight;
    this.heaviest = heaviest;
    this.extraRun = longestRun;
    this.extraStart = start;
    this.extraEnd = end;
  }

  #noteExtra({ isName, kind, reporting, direction }: Lexeme): void {
    if (isName) this.extraNames++;
    if (kind === "place") this.extraPlaces++;
    else if (kind === "calendar") this.extraDays++;
    else if (kind === "number") this.extraNumbers++;
    if (reporting) this.extraReporting++;
    if (direction === "up") this.goesUp = true;
    else if (direction === "down") this.goesDown = true;
  }
}
