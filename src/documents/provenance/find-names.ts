import { fnvStart, fnvStep } from "../../text/hash.ts";
import { isKnownWord, rarity } from "../../text/rarity.ts";
import { half, letter, mark, number, unitKinds } from "../../text/unit-kinds.ts";
import type { Outlet, OutletRegistry } from "../outlets.ts";
import { kindBefore } from "../tables/reporting-cues.ts";

/** An outlet's name in a text. Offsets are half-open UTF-16 units. */
export interface NamedOutlet {
  readonly outlet: Outlet;
  readonly start: number;
  readonly end: number;
  /** Whether the name is also an everyday word ("Time", "Metro"), so that only the words around it make it a name. */
  readonly everyday: boolean;
}

interface Entry {
  readonly outlet: Outlet;
  readonly words: readonly string[];
  /** As registered. */
  readonly name: string;
}

interface Index {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  /** 1 at the hashes of first words: most words of a text are no name's, and are not cut out to see it. */
  readonly firstHashes: Uint8Array;
  /** Names in scripts without spaces, by their first character. */
  readonly unspaced: ReadonlyMap<string, readonly Entry[]>;
}

/** Names are looked for in this much of a text: what passed a report on says so near its ends. */
const looked = 60_000;
/** A single word rarer than this (0…1) is a name wherever it is capitalised. */
const everydayRarity = 0.8;
/** So many words together are a name in any case of letters. */
const surelyName = 3;

/** Of hashes so many bits count. */
const hashMask = 0x7fff;

const indexes = new WeakMap<OutletRegistry, Index>();
const word = /[\p{L}\p{M}\p{N}]+/gu;
const spaceless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The outlets of the registry that a text names, in order, longest names first. */
export function findNames(text: string, registry: OutletRegistry): NamedOutlet[] {
  const index = indexOf(registry);
  const body = text.slice(0, looked);
  const words = wordReader(body);
  const firsts = wordReader(body, index.firstHashes);
  const found: NamedOutlet[] = [];
  for (let at = firsts(0); at !== null; ) {
    const named = nameAt(body, words, at, index);
    if (named) found.push(named);
    at = firsts(named?.end ?? at.end);
  }
  if (spaceless.test(body)) found.push(...findUnspaced(body, index));
  return found.sort((a, b) => a.start - b.start);
}

/** The name of an outlet that starts with a word, null where none does. */
function nameAt(body: string, words: WordReader, first: Word, index: Index): NamedOutlet | null {
  const entries = index.byFirstWord.get(fold(body.slice(first.start, first.end)));
  for (const entry of entries ?? []) {
    let last: Word | null = first;
    for (let k = 1; last !== null && k < entry.words.length; k++) {
      last = words(last.end);
      if (last !== null && fold(body.slice(last.start, last.end)) !== entry.words[k]) last = null;
    }
    if (last === null) continue;
    const { start } = first;
    if (!isWritten(entry, body.slice(start, last.end), body, start)) return null;
    return { outlet: entry.outlet, start, end: last.end, everyday: isEveryday(entry, body, start) };
  }
  return null;
}

/** A word of a text. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** Of it in lower case. */
  readonly hash: number;
}

/** The first word of a text that starts at an offset or behind it. */
type WordReader = (from: number) => Word | null;

/** In place of the hash of a word that has letters beyond ASCII. */
const unhashed = -1;
const lastOfAscii = 0x7f;
/** Makes a capital of ASCII small and leaves digits. */
const smallBit = 0x20;

/** @param hashes 1 at those of the words that are wanted, words beyond ASCII apart; all are where nothing is given */
function wordReader(text: string, hashes?: Uint8Array): WordReader {
  const kinds = unitKinds();
  return (from) => {
    for (let at = from, start = -1, hash = fnvStart; ; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const kind = kinds[unit]!;
      if (kind === half) return wordByPattern(text, start < 0 ? at : start);
      if ((kind & (letter | mark | number)) !== 0) {
        if (start < 0) start = at;
        if (hash !== unhashed) hash = unit > lastOfAscii ? unhashed : fnvStep(hash, unit | smallBit) & hashMask;
      } else {
        if (start >= 0 && (hashes === undefined || hash === unhashed || hashes[hash] !== 0))
          return { start, end: at, hash };
        if (at >= text.length) return null;
        start = -1;
        hash = fnvStart;
      }
    }
  };
}

/** The same from where characters beyond the basic plane stand. */
function wordByPattern(text: string, from: number): Word | null {
  word.lastIndex = from;
  const match = word.exec(text);
  return match && { start: match.index, end: word.lastIndex, hash: unhashed };
}

function findUnspaced(body: string, index: Index): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  for (let i = 0; i < body.length; i++) {
    const entry = index.unspaced.get(body[i]!)?.find(({ name }) => body.startsWith(name, i));
    if (!entry) continue;
    found.push({ outlet: entry.outlet, start: i, end: i + entry.name.length, everyday: false });
    i += entry.name.length - 1;
  }
  return found;
}

function indexOf(registry: OutletRegistry): Index {
  const known = indexes.get(registry);
  if (known) return known;
  const byFirstWord = new Map<string, Entry[]>();
  const unspaced = new Map<string, Entry[]>();
  for (const outlet of registry.all()) {
    for (const name of [outlet.name, ...outlet.aliases]) {
      const dense = spaceless.test(name);
      const words = (name.match(word) ?? []).map(fold);
      const bare = words[0] === "the" && words.length > 1 ? words.slice(1) : words;
      const key = dense ? name[0] : bare[0];
      if (!key) continue;
      const map = dense ? unspaced : byFirstWord;
      map.set(key, [...(map.get(key) ?? []), { outlet, words: bare, name }]);
    }
  }
  for (const entries of [...byFirstWord.values(), ...unspaced.values()]) {
    entries.sort((a, b) => b.words.length - a.words.length || b.name.length - a.name.length);
  }
  const firstHashes = new Uint8Array(hashMask + 1);
  for (const key of byFirstWord.keys()) firstHashes[(wordReader(key)(0)?.hash ?? 0) & hashMask] = 1;
  const index = { byFirstWord, firstHashes, unspaced };
  indexes.set(registry, index);
  return index;
}

/** Characters before a name that may say what kind of medium it is. */
const kindReach = 30;

/**
 * Whether a match is written as a name: in capitals as registered, long enough to be one in any case, or behind a word
 * that says so: machines translate "the newspaper harbour courier" without its capitals.
 */
function isWritten(entry: Entry, written: string, body: string, at: number): boolean {
  if (entry.words.length >= surelyName) return true;
  const opening = written[0]!;
  if (opening.toLowerCase() === opening && opening.toUpperCase() !== opening) {
    const named = entry.words.length > 1 && kindBefore.test(body.slice(Math.max(0, at - kindReach), at));
    return named || entry.name.startsWith(opening);
  }
  // an abbreviation counts in its own capitals alone
  if (entry.words.length === 1 && entry.name === entry.name.toUpperCase() && entry.name.length <= 6) {
    return written === entry.name && !/[\p{L}\p{N}]/u.test(body[at - 1] ?? " ");
  }
  return entry.words.length > 1 || !isPartOfName(written, body, at);
}

const capitalAfter = /^ \p{Lu}\p{Ll}/u;
const capitalBefore = /(?:^|[^.!?:"“»«\n\s])\s?\s(\p{Lu}[\p{L}\p{M}]+) $/u;

/** A single word between other capitals is part of a longer name: "Thomson Reuters", "Time Warner". */
function isPartOfName(written: string, body: string, at: number): boolean {
  if (capitalAfter.test(body.slice(at + written.length, at + written.length + 3))) return true;
  const before = capitalBefore.exec(body.slice(Math.max(0, at - 30), at))?.[1];
  return before !== undefined && before !== "The" && before !== before.toUpperCase();
}

/** A word of its own that sentences begin with: only an article or its place within a sentence makes it a name. */
function isEveryday(entry: Entry, body: string, at: number): boolean {
  const [only] = entry.words;
  if (entry.outlet.kind === "agency" || entry.words.length > 1 || /\p{Lu}{2}/u.test(entry.name)) return false;
  if (!isKnownWord(only!) || rarity(only!) >= everydayRarity) return false;
  return !/(?:[Tt]he|[\p{Ll},]) $/u.test(body.slice(Math.max(0, at - 4), at));
}

const ascii = /^[\0-\x7f]*$/;

function fold(form: string): string {
  if (ascii.test(form)) return form.toLowerCase();
  return form.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
