import { nameKey } from "../claims/names/name-key.ts";
import { findNames, type NameMention } from "../claims/names/names.ts";
import type { Article } from "../documents/article.ts";
import { type Annotation, annotate } from "../text/annotate.ts";
import { rarity } from "../text/rarity.ts";
import { remembered } from "../text/remembered.ts";
import { type Senses, sensesOf } from "../text/senses/senses.ts";
import { wordAnnotation } from "../text/senses/word-annotation.ts";
import type { Span } from "../text/span.ts";
import { half, letter, mark, unitKinds } from "../text/unit-kinds.ts";
import { daysIn } from "./days-in.ts";
import type { Term } from "./features.ts";
import { type ForeignTerm, foreignTermsOf } from "./foreign-terms.ts";
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
/** Past the strings that open with a digit of ASCII. */
const lastNumber = ":";
const weightScale = 100;

/** 1 + ln tf; what occurs only in an aside counts in proportion. */
function dampened(frequency: number): number {
  return frequency < 1 ? frequency : 1 + Math.log(frequency);
}

/** What a term says of an article that has it once; one that has it `tf` times it tells 1 + ln tf as much. */
function termWeight(surface: string): number {
  return rarity(surface) ** rarityPower;
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
  const senses = sensesOf(article.language);
  const counts = new Counts(senses);
  const title = article.title ? wordAnnotation(annotate(article.title), senses) : null;
  const body = wordAnnotation(annotation, senses);
  if (title) counts.add(title, titleBoost, Number.POSITIVE_INFINITY);
  counts.addHeadline(title ?? body);
  counts.addLead(title ? [title, body] : [body]);
  if (article.standfirst)
    counts.add(wordAnnotation(annotate(article.standfirst), senses), leadBoost, Number.POSITIVE_INFINITY);
  counts.add(body, 1, Math.max(0, leadTokens - counts.tokens), asides);
  return counts.weighted();
}

/** How often a key occurs, and what it says once. */
interface Tally {
  frequency: number;
  readonly weight: number;
}

class Counts {
  tokens = 0;
  private readonly senses: Senses | null;
  private readonly terms = new Map<string, Tally>();
  private readonly names = new Map<string, Tally>();
  private readonly headline = new Map<string, Tally>();
  private readonly lead = new Map<string, Tally>();
  private readonly numbers = new Map<string, Tally>();
  private readonly days = new Map<string, Tally>();

  constructor(senses: Senses | null) {
    this.senses = senses;
  }

  /** Counts one part; its first `leading` tokens belong to the lead, those in `asides` (in order) count less. */
  add(annotation: Annotation, boost: number, leading: number, asides: readonly Span[] = []): void {
    const days = daysIn(annotation);
    for (const day of days.found) count(this.days, day, dayWeight(day), boost);
    let name = 0;
    let aside = 0;
    const { senses } = this;
    const names = senses === null ? findNames(annotation) : noNames;
    const foreign = senses === null ? null : foreignTermsOf(annotation.tokens.slice(0, maxTokens), senses);
    const last = Math.min(annotation.tokens.length, maxTokens);
    for (let at = 0; at < last; at++) {
      const token = annotation.tokens[at]!;
      const inLead = at < leading;
      while (aside < asides.length && asides[aside]!.end <= token.start) aside++;
      const isAside = aside < asides.length && asides[aside]!.start <= token.start;
      const factor = boost * (isAside ? asideBoost : inLead && boost === 1 ? leadBoost : 1);
      while (name < names.length && names[name]!.end <= token.start) name++;
      const inName = name < names.length && names[name]!.start <= token.start;
      if (foreign !== null) {
        const term = foreign.get(at);
        if (term !== undefined) this.addForeign(term, factor);
        else this.addForeignNumber(token.text, days.tokens.has(at), factor);
        continue;
      }
      const hasContent = contentTags.has(token.pos);
      if ((inName || hasContent) && isWord(token.text)) {
        if (inName) this.addName(token.text, factor);
        if (hasContent) countTerm(this.terms, token.lemma, factor);
      } else if (token.text <= lastNumber && number.test(token.text) && !days.tokens.has(at)) {
        const plain = token.text.replaceAll(",", "");
        if (plain.length > 1) count(this.numbers, plain, numberWeight(plain), factor);
      }
    }
    this.tokens += last;
  }

  /** The title, or the words with which an untitled text opens. */
  addHeadline(annotation: Annotation): void {
    if (this.senses !== null) {
      for (const term of foreignTermsOf(annotation.tokens.slice(0, headlineTokens), this.senses).values())
        countTerms(this.headline, term, 1);
      return;
    }
    for (const token of annotation.tokens.slice(0, headlineTokens))
      if (contentTags.has(token.pos) && isWord(token.text)) countTerm(this.headline, token.lemma, 1);
  }

  /** The title and the first sentences, each word as often as it stands there. */
  addLead(parts: readonly Annotation[]): void {
    let left = leadSpan;
    for (const { tokens } of parts) {
      if (this.senses !== null) {
        for (const term of foreignTermsOf(tokens.slice(0, left), this.senses).values()) countTerms(this.lead, term, 1);
      } else
        for (const token of tokens.slice(0, left))
          if (contentTags.has(token.pos) && isWord(token.text)) countTerm(this.lead, token.lemma, 1);
      left = Math.max(0, left - tokens.length);
    }
  }

  weighted(): WeightedTerms {
    return {
      terms: strongest(this.terms, maxTerms),
      names: strongest(this.names, maxNames),
      headline: strongest(this.headline, maxHeadline),
      lead: strongest(this.lead, maxLead),
      numbers: strongest(this.numbers, maxNumbers),
      days: strongest(this.days, maxDays),
    };
  }

  private addForeign(term: ForeignTerm, factor: number): void {
    countTerms(this.terms, term, factor);
    for (const key of term.names) count(this.names, key, 1, factor);
    for (const word of term.places) this.addName(word, factor);
  }

  /** "150.000" is one number. */
  private addForeignNumber(text: string, isOfDay: boolean, factor: number): void {
    const plain = text.replace(foreignThousands, "");
    if (!isOfDay && plain.length > 1 && number.test(plain)) count(this.numbers, plain, numberWeight(plain), factor);
  }

  private addName(text: string, factor: number): void {
    const { keys, weight } = nameWord(text);
    for (const key of keys) count(this.names, key, weight, factor);
  }
}

function countTerm(tallies: Map<string, Tally>, lemma: string, by: number): void {
  const { term, weight } = termOf(lemma);
  if (term !== null) count(tallies, term, weight, by);
}

/** A term of another language; of a place the words of its English name. */
function countTerms(tallies: Map<string, Tally>, { lemmas, known, places }: ForeignTerm, by: number): void {
  for (const lemma of lemmas) countForeign(tallies, lemma, known, by);
  for (const word of places) countTerm(tallies, word.toLowerCase(), by);
}

/** A word of another language: by the rarity of what it means, or for a word that may be frequent. */
function countForeign(tallies: Map<string, Tally>, lemma: string, known: boolean, by: number): void {
  if (known) countTerm(tallies, lemma, by);
  else count(tallies, lemma, unknownWeight, by);
}
const unknownWeight = 0.6 ** rarityPower;
const foreignThousands = /\.(?=\d{3}(?:\D|$))/gu;
const noNames: readonly NameMention[] = [];

/** Lemmas and words of names of which what is to be known is kept at hand. */
const mostKept = 30_000;

/** The term that a lemma stands for, null for none. Abbreviations count without their periods: "U.S." is "us". */
const termOf = remembered((lemma): { readonly term: string | null; readonly weight: number } => {
  const term = lemma.replace(period, "");
  const tells = term.length > 1 && rarity(term) >= minRarity;
  return { term: tells ? term : null, weight: tells ? termWeight(term) : 0 };
}, mostKept);

/** The keys of one word of a name, none for a word that is too common, and what each says. */
const nameWord = remembered((text): { readonly keys: readonly string[]; readonly weight: number } => {
  const surface = text.replace(period, "");
  if (rarity(surface) < minRarity) return { keys: [], weight: 0 };
  const keys = nameKey(surface).split(" ");
  return { keys: keys.filter((key) => key.length > 1), weight: termWeight(surface) };
}, mostKept);

const fullStop = ".".charCodeAt(0);
const hyphen = "-".charCodeAt(0);

/** Whether a token is a word of letters, marks, full stops and hyphens. */
function isWord(text: string): boolean {
  const kinds = unitKinds();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit]!;
    if (kind === half) return word.test(text);
    const fits = (kind & letter) !== 0 || (at > 0 && ((kind & mark) !== 0 || unit === fullStop || unit === hyphen));
    if (!fits) return false;
  }
  return text.length > 1;
}

function count(tallies: Map<string, Tally>, key: string, weight: number, by: number): void {
  const tally = tallies.get(key);
  if (tally) tally.frequency += by;
  else tallies.set(key, { frequency: by, weight });
}

function strongest(tallies: ReadonlyMap<string, Tally>, most: number): readonly Term[] {
  const weights = new Float64Array(tallies.size);
  let next = 0;
  tallies.forEach(({ frequency, weight }) => {
    weights[next++] = Math.max(1, Math.round(weightScale * (dampened(frequency) * weight)));
  });
  // Only those that may be among the strongest are put in order.
  const least = weights.length > most ? weights.toSorted()[weights.length - most]! : 1;
  const terms: Term[] = [];
  next = 0;
  tallies.forEach((_, key) => {
    const weight = weights[next++]!;
    if (weight >= least) terms.push([key, weight]);
  });
  return terms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
