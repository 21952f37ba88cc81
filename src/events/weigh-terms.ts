import { nameKey } from "../claims/name-key.ts";
import { findNames } from "../claims/names.ts";
import type { Article } from "../documents/article.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import { rarity } from "../text/rarity.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { daysIn } from "./days-in.ts";
import type { Term } from "./features.ts";
import {
  asideBoost,
  dayWeights,
  headlineTokens,
  leadBoost,
  leadSpan,
  leadTokens,
  maxDays,
  maxHeadline,
  maxLead,
  maxNames,
  maxNumbers,
  maxTerms,
  maxTokens,
  minRarity,
  numberWeights,
  rarityPower,
  titleBoost,
} from "./limits.ts";

export interface WeightedTerms {
  readonly terms: readonly Term[];
  readonly names: readonly Term[];
  readonly headline: readonly Term[];
  readonly lead: readonly Term[];
  readonly numbers: readonly Term[];
  readonly days: readonly Term[];
}

const contentTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV"]);
const word = /^\p{L}[\p{L}\p{M}.-]+$/u;
const period = /\./g;
const number = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;
const weightScale = 100;

/** 1 + ln tf; what occurs only in an aside counts in proportion. */
function dampened(frequency: number): number {
  return frequency < 1 ? frequency : 1 + Math.log(frequency);
}

/** How much a term that occurs `frequency` times says of an article: (1 + ln tf) × rarity^p. */
function weigh(surface: string, frequency: number): number {
  return dampened(frequency) * rarity(surface) ** rarityPower;
}

function dayWeight(day: string): number {
  if (day.includes("-")) return dayWeights.day;
  if (day.length === 4) return dayWeights.year;
  return day.length < 3 ? dayWeights.month : dayWeights.weekday;
}

function numberWeight(digits: string): number {
  if (digits.length > 3) return numberWeights.long;
  return digits.length > 2 ? numberWeights.middle : numberWeights.short;
}

/** The terms of an article by kind, each list strongest first and capped; `asides` are its passages about other days. */
export function weighTerms(article: Article, annotation: Annotation, asides: readonly Span[]): WeightedTerms {
  const counts = new Counts();
  const title = article.title ? annotate(article.title) : null;
  if (title) counts.add(title, titleBoost, Number.POSITIVE_INFINITY);
  counts.addHeadline(title ?? annotation);
  counts.addLead(title ? [title, annotation] : [annotation]);
  if (article.standfirst) counts.add(annotate(article.standfirst), leadBoost, Number.POSITIVE_INFINITY);
  counts.add(annotation, 1, Math.max(0, leadTokens - counts.tokens), asides);
  return counts.weighted();
}

/** The weight and the surface under which a key's rarity is looked up. */
interface Tally {
  frequency: number;
  readonly surface: string;
}

class Counts {
  tokens = 0;
  private readonly terms = new Map<string, Tally>();
  private readonly names = new Map<string, Tally>();
  private readonly headline = new Map<string, Tally>();
  private readonly lead = new Map<string, Tally>();
  private readonly numbers = new Map<string, Tally>();
  private readonly days = new Map<string, Tally>();

  /** Counts one part; its first `leading` tokens belong to the lead, those in `asides` (in order) count less. */
  add(annotation: Annotation, boost: number, leading: number, asides: readonly Span[] = []): void {
    const days = daysIn(annotation);
    for (const day of days.found) count(this.days, day, day, boost);
    let name = 0;
    let aside = 0;
    const names = findNames(annotation);
    const last = Math.min(annotation.tokens.length, maxTokens);
    for (let at = 0; at < last; at++) {
      const token = annotation.tokens[at]!;
      const inLead = at < leading;
      while (aside < asides.length && asides[aside]!.end <= token.start) aside++;
      const isAside = aside < asides.length && asides[aside]!.start <= token.start;
      const factor = boost * (isAside ? asideBoost : inLead && boost === 1 ? leadBoost : 1);
      while (name < names.length && names[name]!.end <= token.start) name++;
      const shape = shapeOf(token.text);
      if (shape === "word") {
        const inName = name < names.length && names[name]!.start <= token.start;
        if (inName) this.addName(token.text, factor);
        if (contentTags.has(token.pos)) countTerm(this.terms, token.lemma, factor);
      } else if (shape === "number" && !days.tokens.has(at)) {
        const plain = token.text.replaceAll(",", "");
        if (plain.length > 1) count(this.numbers, plain, plain, factor);
      }
    }
    this.tokens += last;
  }

  /** The title, or the words with which an untitled text opens. */
  addHeadline(annotation: Annotation): void {
    for (const token of annotation.tokens.slice(0, headlineTokens))
      if (contentTags.has(token.pos) && shapeOf(token.text) === "word") countTerm(this.headline, token.lemma, 1);
  }

  /** The title and the first sentences, each word as often as it stands there. */
  addLead(parts: readonly Annotation[]): void {
    let left = leadSpan;
    for (const { tokens } of parts) {
      for (const token of tokens.slice(0, left))
        if (contentTags.has(token.pos) && shapeOf(token.text) === "word") countTerm(this.lead, token.lemma, 1);
      left = Math.max(0, left - tokens.length);
    }
  }

  weighted(): WeightedTerms {
    return {
      terms: strongest(this.terms, maxTerms, weigh),
      names: strongest(this.names, maxNames, weigh),
      headline: strongest(this.headline, maxHeadline, weigh),
      lead: strongest(this.lead, maxLead, weigh),
      numbers: strongest(this.numbers, maxNumbers, (digits, tf) => numberWeight(digits) * dampened(tf)),
      days: strongest(this.days, maxDays, (day, tf) => dayWeight(day) * dampened(tf)),
    };
  }

  private addName(text: string, factor: number): void {
    const { surface, keys } = nameWord(text);
    for (const key of keys) count(this.names, key, surface, factor);
  }
}

function countTerm(tallies: Map<string, Tally>, lemma: string, by: number): void {
  const term = termOf(lemma);
  if (term !== "") count(tallies, term, term, by);
}

/** Words, lemmas and words of names of which what is to be known is kept at hand. */
const mostKept = 10_000;

const shapeOf = remembered((text) => (word.test(text) ? "word" : number.test(text) ? "number" : "other"), mostKept);

/** The term that a lemma stands for, `""` for none. Abbreviations count without their periods: "U.S." is "us". */
const termOf = remembered((lemma) => {
  const term = lemma.replace(period, "");
  return term.length > 1 && rarity(term) >= minRarity ? term : "";
}, mostKept);

/** The keys of one word of a name, none for a word that is too common, and the word whose rarity they have. */
const nameWord = remembered((text): { readonly surface: string; readonly keys: readonly string[] } => {
  const surface = text.replace(period, "");
  if (rarity(surface) < minRarity) return { surface, keys: [] };
  const keys = nameKey(surface).split(" ");
  return { surface, keys: keys.filter((key) => key.length > 1) };
}, mostKept);

function count(tallies: Map<string, Tally>, key: string, surface: string, by: number): void {
  const tally = tallies.get(key);
  if (tally) tally.frequency += by;
  else tallies.set(key, { frequency: by, surface });
}

function strongest(
  tallies: ReadonlyMap<string, Tally>,
  most: number,
  weight: (surface: string, frequency: number) => number,
): readonly Term[] {
  return [...tallies]
    .map(([key, tally]): Term => [key, Math.max(1, Math.round(weightScale * weight(tally.surface, tally.frequency)))])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most);
}
