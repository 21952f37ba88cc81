import { scoreLanguages } from "./score-languages.ts";
import { knownLanguages, scriptLanguages, tellingLetters, tellingWords, wordLanguages } from "./tables/languages.ts";
import { dense as denseKind, half, latin as latinKind, letter, unitKinds } from "./unit-kinds.ts";

/** Characters of a long text that are looked at: three samples, because a page may open in another language. */
const sampleLength = 700;
/** Fewer letters than this say too little. Scripts that write a word in one or two characters need fewer. */
const fewestLetters = 24;
const fewestIdeographs = 6;
/** How far the best language must lead the next (scores 0…1): names alone look like several Latin-script languages. */
const shortLead = 0.03;
const usualLead = 0.001;
const longSample = 200;
/** A score below this (0…1) is that of a language which the n-grams do not know. */
const leastScore = 0.6;
/** The share of a text's words that are a language's commonest, from which it is taken for that language. */
const leastWordShare = 0.16;

/** The share of letters from which a text is Latin script throughout. */
const mostlyLatin = 0.9;

const latin = /\p{sc=Latin}+/gu;
const anyLetter = /\p{L}+/gu;
const denseScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;
const address = /\bhttps?:\/\/\S+|\S+@\S+/gu;
const word = /[\p{L}\p{M}]+/gu;

/**
 * The language of a text as BCP 47, null where it cannot be told: too short, no letters, or two languages alike.
 *
 * By n-grams (60 languages, about 0.1 ms a call), widened by scripts that only one language of the news writes and by
 * letters and words that part close neighbours.
 */
export function detectLanguage(text: string): string | null {
  const whole = sampleOf(text);
  const sample = whole.includes("@") || whole.includes("://") ? whole.replace(address, " ") : whole;
  const { letters, dense, latin: latinLetters } = countLetters(sample);
  if (letters < fewestLetters && dense < fewestIdeographs) return null;

  // Most news: no other script need be looked for.
  const telling = latinLetters < mostlyLatin * letters ? ofScript(sample, letters) : null;
  if (telling) return telling;

  const [best, next] = scoreLanguages(sample);
  if (!best || best[1] < leastScore) return ofWords(sample);
  const lead = best[1] - (next?.[1] ?? 0);
  const short = letters < longSample && latinLetters * 2 > letters;
  if (lead < (short ? shortLead : usualLead)) return null;
  return neighbourOf(best[0], sample);
}

/** A language that is known by its script or by letters of its own. */
function ofScript(sample: string, letters: number): string | null {
  const whole = scriptLanguages.find(({ script }) => count(sample, script) * 2 > letters);
  if (whole) return whole.language;
  const part = tellingLetters.find(
    (rule) => count(sample, rule.script) * 2 > letters && count(sample, rule.letters) >= rule.share * letters,
  );
  return part?.language ?? null;
}

/** A language with a close neighbour that n-grams do not part: the one whose own words are more. */
function neighbourOf(language: string, sample: string): string {
  const rule = tellingWords.find((candidate) => candidate.insteadOf === language);
  if (!rule) return language;
  let lead = 0;
  for (const [form] of sample.toLowerCase().matchAll(word)) {
    if (rule.words.has(form)) lead++;
    else if (rule.against.has(form)) lead--;
  }
  return lead > 0 ? rule.language : language;
}

/** A language that the n-grams do not know, by its commonest words. */
function ofWords(sample: string): string | null {
  const words = sample.toLowerCase().match(word) ?? [];
  let best: string | null = null;
  let most = leastWordShare * words.length;
  for (const { language, forms } of wordLanguages) {
    const hits = words.filter((form) => forms.has(form)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * sampleLength) return text;
  const middle = Math.floor((text.length - sampleLength) / 2);
  return [text.slice(0, sampleLength), text.slice(middle, middle + sampleLength), text.slice(-sampleLength)].join("\n");
}

/** How many UTF-16 units of a text are letters, of a dense script, or Latin. */
function countLetters(text: string): { letters: number; dense: number; latin: number } {
  const kinds = unitKinds();
  const counts = { letters: 0, dense: 0, latin: 0 };
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === half)
      return { letters: count(text, anyLetter), dense: count(text, denseScript), latin: count(text, latin) };
    if ((kind & letter) !== 0) counts.letters++;
    if ((kind & denseKind) !== 0) counts.dense++;
    if ((kind & latinKind) !== 0) counts.latin++;
  }
  return counts;
}

/** Characters (UTF-16 units) in the runs that a pattern finds. */
function count(text: string, runs: RegExp): number {
  let units = 0;
  for (const [run] of text.matchAll(runs)) units += run.length;
  return units;
}

/** A language tag in its canonical form (`en-GB`), null for what is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether a text may be in a language that its page declares, where `detectLanguage` could not tell: not when it is
 * long enough that a language it knows would have been recognised.
 */
export function mayBe(text: string, language: string): boolean {
  const base = language.split("-")[0]!;
  return !knownLanguages.has(base) || count(text.slice(0, 4 * longSample), anyLetter) < longSample;
}
