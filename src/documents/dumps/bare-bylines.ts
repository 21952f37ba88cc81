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
/** Of more names over a text none is its author's. */
const mostLooks = 50;
const name =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|do|van|von|der|den|bin|al|el|la|le)){1,3}$/u;
/** What parts a name from the role or the time on its line. */
const parting = /\s*(?:[|•·,(]|\s[–—-]\s)/u;
const joining = /,?\s(?:and|und|y|e|et|и|&)\s|,\s/u;
/** What the names of papers, places and offices end in. */
const ofThings =
  /^(?:times|post|news|herald|gazette|courier|echo|mercury|mail|star|sun|press|wire|review|today|daily|weekly|agency|desk|team|staff|office|council|county|city|town|valley|harbour|harbor|port|bay|island|islands|river|road|street|square|park|south|east|police|university|college|school|hospital|club|united|rovers|party|media|group|network|radio|tv|online)$/iu;

/**
 * The people whose names stand by themselves right above the time of publication, or before it on its line; else the one
 * whose name stands there twice (the picture's text and the name) or alone, where the article tells of nobody called so.
 *
 * @param told the headline and the text
 */
export function bareBylines(
  lines: readonly Line[],
  places: readonly number[],
  site: ReadonlySet<string>,
  registry: OutletRegistry,
  told: string,
): string[] {
  const timed = timedBylines(lines, places, site, registry);
  if (timed.length > 0) return timed;
  const isTold = (text: string) => told.includes(text.split(/\s+/u).at(-1)!);
  const credits = lines.filter(({ credit }) => credit);
  const isOfPicture = ({ text, key }: Line) => credits.some((line) => line.key !== key && line.text.includes(text));
  let looks = 0;
  const place = places.find((i) => {
    const line = lines[i]!;
    if (line.text.length > longest || isTold(line.text)) return false;
    const isTwice = lines[i + 1]?.key === line.key && line.copies === 2 && isNameLike(line.text, site, registry);
    if (!isTwice && !(line.copies === 1 && isCalledSo(line.text, site, registry))) return false;
    return looks++ < mostLooks && !isOfPicture(line);
  });
  return place === undefined ? [] : [lines[place]!.text];
}

/** The author who signs below a text in Vietnamese, as its papers do: "PHÚC AN", "Thu Hà"; null for any other line. */
export function signatureIn(text: string, site: ReadonlySet<string>, registry: OutletRegistry): string | null {
  return text.length <= longest && isNameLike(text, site, registry) ? text : null;
}

function timedBylines(
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
    const behind = time === null ? [] : namedBehind(line.text).filter(isPerson);
    if (behind.length > 0) return behind;
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

/** What stands behind a mark at the end of a line of a time: "28 abr 2025 - 19:25 • Ana Lind". */
const namedBehind = (text: string): string[] =>
  (behindMark.exec(text)?.[1] ?? "").split(joining).map((each) => each.trim());
const behindMark = /\d\s*[|•·]\s*([^\d|•·]{4,60})$/u;

/** Whether a line is nothing but the names of several people: "Ann Reed, Tom Hill and Liz Moss". */
export function isRowOfNames(text: string, site: ReadonlySet<string>, registry: OutletRegistry): boolean {
  const people = text.length <= longestRow ? text.split(joining) : [];
  return people.length > 1 && people.every((each) => isCalledSo(each, site, registry));
}

function timeIn(line: Line): number | null {
  if (line.words > mostDateWords || line.units > 160) return null;
  return readTime(line.text, { country: "GB" })?.start ?? null;
}

/** Whether a few words are written as a person's name is, and are no outlet's, agency's or section's. */
function isNameLike(text: string, site: ReadonlySet<string>, registry: OutletRegistry): boolean {
  if (!name.test(text) || glued.test(text) || site.has(foldName(text)) || isSectionName(text.toLowerCase()))
    return false;
  return !ofThings.test(text.split(/\s+/u).at(-1)!) && registry.byName(text) === null;
}

/** Whether a few words are what a person is called: a given name before another name. */
function isCalledSo(text: string, site: ReadonlySet<string>, registry: OutletRegistry): boolean {
  if (!isNameLike(text, site, registry)) return false;
  const words = text.split(/\s+/u);
  const given = words[0]!.toLowerCase().split("-", 1)[0]!;
  return givenNames.has(given) || givenNames.has(given.normalize("NFKD").replace(/\p{M}/gu, ""));
}

/** "Port GazettePort Gazette": a name that stood twice. */
const glued = /\p{Ll}{3}\p{Lu}/u;
