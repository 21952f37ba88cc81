import { givenNames } from "../../text/tables/given-names.ts";
import type { OutletRegistry } from "../outlets.ts";
import { readTime } from "../times.ts";
import { foldName, isSectionName } from "./labels.ts";
import type { Line } from "./lines.ts";

/** The time stands in one of so many lines below a name: between them a role, an address. */
const reach = 2;
const mostDateWords = 16;
const longest = 60;
const longestRow = 160;
const name =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|do|van|von|der|den|bin|al|el|la|le)){1,3}$/u;
/** What parts a name from the role or the time on its line. */
const parting = /\s*(?:[|•·,(]|\s[–—-]\s)/u;
const joining = /,?\s(?:and|und|y|e|et|и|&)\s|,\s/u;
/** What the names of papers, places and offices end in. */
const ofThings =
  /^(?:times|post|news|herald|gazette|courier|echo|mercury|mail|star|sun|press|wire|review|today|daily|weekly|agency|desk|team|staff|office|council|county|city|town|valley|harbour|harbor|port|bay|island|islands|river|road|street|square|park|south|east|police|university|college|school|hospital|club|united|rovers|party|media|group|network|radio|tv|online)$/iu;

/** The people whose names stand by themselves right above the time of publication, or before it on its line. */
export function bareBylines(
  lines: readonly Line[],
  places: readonly number[],
  site: ReadonlySet<string>,
  registry: OutletRegistry,
): string[] {
  const isPerson = (text: string) => isCalledSo(text, site, registry);
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

/** Whether a line is nothing but the names of several people: "Ann Reed, Tom Hill and Liz Moss". */
export function isRowOfNames(text: string, site: ReadonlySet<string>, registry: OutletRegistry): boolean {
  const people = text.length <= longestRow ? text.split(joining) : [];
  return people.length > 1 && people.every((each) => isCalledSo(each, site, registry));
}

function timeIn(line: Line): number | null {
  if (line.words > mostDateWords || line.units > 160) return null;
  return readTime(line.text, { country: "GB" })?.start ?? null;
}

/** Whether a few words are what a person is called: a given name before another name, and no outlet's or agency's. */
function isCalledSo(text: string, site: ReadonlySet<string>, registry: OutletRegistry): boolean {
  if (!name.test(text) || glued.test(text) || site.has(foldName(text)) || isSectionName(text.toLowerCase()))
    return false;
  const words = text.split(/\s+/u);
  if (ofThings.test(words.at(-1)!) || registry.byName(text) !== null) return false;
  const given = words[0]!.toLowerCase().split("-", 1)[0]!;
  return givenNames.has(given) || givenNames.has(given.normalize("NFKD").replace(/\p{M}/gu, ""));
}

/** "Port GazettePort Gazette": a name that stood twice. */
const glued = /\p{Ll}{3}\p{Lu}/u;
