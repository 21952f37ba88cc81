import { eld } from "eld/small";
import { scriptLanguages, tellingLetters, tellingWords } from "./tables/languages.ts";

/** Characters of a long text that are looked at: three samples, because a page may open in another language. */
const sampleLength = 700;
/** Fewer letters than this say too little. Scripts that write a word in one or two characters need fewer. */
const fewestLetters = 24;
const fewestIdeographs = 6;
/** How far the best language must lead the next (scores 0…1), for short samples and for long ones. */
const shortLead = 0.05;
const longLead = 0.004;
const longSample = 200;

const anyLetter = /\p{L}/gu;
const denseScript =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const address = /\bhttps?:\/\/\S+|\S+@\S+/gu;
const word = /[\p{L}\p{M}]+/gu;

/**
 * The language of a text as BCP 47, null where it cannot be told: too short, no letters, or two languages alike.
 *
 * By ELD's n-grams (60 languages, about 0.1 ms a call, 160 MB and 0.5 s to load once a thread), widened by scripts
 * that only one language of the news writes and by letters and words that part close neighbours.
 */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text).replace(address, " ");
  const letters = count(sample, anyLetter);
  const dense = count(sample, denseScript);
  if (letters < fewestLetters && dense < fewestIdeographs) return null;

  const ofScript = scriptLanguages.find(({ script }) => count(sample, script) * 2 > letters);
  if (ofScript) return ofScript.language;

  const ofLetters = tellingLetters.find(
    (rule) => count(sample, rule.script) * 2 > letters && count(sample, rule.letters) >= rule.share * letters,
  );
  if (ofLetters) return ofLetters.language;

  const scores = Object.entries(eld.detect(sample).getScores()).sort((a, b) => b[1] - a[1]);
  const [best, next] = scores;
  if (!best) return null;
  const lead = best[1] - (next?.[1] ?? 0);
  if (lead < (letters >= longSample || dense >= fewestIdeographs ? longLead : shortLead)) return null;
  return neighbourOf(best[0], sample);
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

function sampleOf(text: string): string {
  if (text.length <= 3 * sampleLength) return text;
  const middle = Math.floor((text.length - sampleLength) / 2);
  return [text.slice(0, sampleLength), text.slice(middle, middle + sampleLength), text.slice(-sampleLength)].join("\n");
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A language tag in its canonical form (`en-GB`), null for what is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
