import { frequencyRank } from "../../text/rarity.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { readTime } from "../times.ts";
import { foldName, isSectionName } from "./labels.ts";
import type { Line } from "./lines.ts";

/** The time stands in one of so many lines below a name: between them a role, an address. */
const reach = 2;
const mostDateWords = 16;
const longest = 60;
const name =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|do|van|von|der|den|bin|al|el|la|le)){1,3}$/u;
/** What parts a name from the role or the time on its line. */
const parting = /\s*(?:[|•·,(]|\s[–—-]\s)/u;
const joining = /\s(?:and|und|y|e|et|и|&)\s|,\s/u;
/** Rarer words are names of people more often than of anything else. */
const rareRank = 20_000;
/** What the names of papers, places and offices end in. */
const ofThings =
  /^(?:times|post|news|herald|gazette|courier|echo|mercury|mail|star|sun|press|wire|review|today|daily|weekly|agency|desk|team|staff|office|council|county|city|town|valley|harbour|harbor|port|bay|island|islands|river|hill|road|street|square|park|north|south|east|west|police|university|college|school|hospital|club|united|rovers|party|media|group|network|radio|tv|online)$/iu;

/** The people whose names stand by themselves right above the time of publication, or before it on its line. */
export function bareBylines(
  lines: readonly Line[],
  places: readonly number[],
  site: ReadonlySet<string>,
  language: string | null,
): string[] {
  const isPerson = (text: string) => isCalledSo(text, site, language === "en");
  for (const i of places) {
    const line = lines[i]!;
    const time = timeIn(line);
    const told = time === null ? line.text : line.text.slice(0, time);
    if (time === null && !lines.slice(i + 1, i + 1 + reach).some((next) => timeIn(next) !== null)) continue;
    if (told.length > longest) continue;
    const people = told
      .split(joining)
      .map((each) => each.slice(0, each.search(parting) < 0 ? each.length : each.search(parting)).trim())
      .filter((each) => each !== "");
    const first = people[0];
    if (first !== undefined && isPerson(first)) return people.filter((each) => isPerson(each));
  }
  return [];
}

function timeIn(line: Line): number | null {
  if (line.words > mostDateWords || line.units > 160) return null;
  return readTime(line.text, { country: "GB" })?.start ?? null;
}

/** Whether a few words are what a person is called: a given name before another name, or a word that no list of English has. */
function isCalledSo(text: string, site: ReadonlySet<string>, english: boolean): boolean {
  if (!name.test(text) || glued.test(text) || site.has(foldName(text)) || isSectionName(text.toLowerCase()))
    return false;
  const words = text.split(/\s+/u);
  if (ofThings.test(words.at(-1)!)) return false;
  const [first, second] = words as [string, string, ...string[]];
  if (givenNames.has(first.toLowerCase())) return true;
  return english && isRare(first) && (words.length === 2 || isRare(second) || isRare(words.at(-1)!));
}

/** "Port GazettePort Gazette": a name that stood twice. */
const glued = /\p{Ll}{3}\p{Lu}/u;

const isRare = (word: string): boolean => (frequencyRank(word.toLowerCase()) ?? rareRank + 1) > rareRank;
