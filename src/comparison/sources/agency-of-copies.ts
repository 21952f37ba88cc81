import { places } from "../../claims/tables/places.ts";
import { originKey } from "../../documents/counting-origin.ts";
import { datelineOf } from "../../documents/dateline.ts";
import { isKnownWord } from "../../text/rarity.ts";
import type { Report } from "../comparison.ts";
import { placeForms } from "../tables/geography.ts";
import { columnIdOf } from "./columns.ts";

/**
 * The agency of a report that several outlets print under one dateline, where no registry knows it: "HARBOUR CITY (NWA) -".
 * One outlet alone may name its bureau there; of two or more that copy each other nobody but the sender is left. Null where
 * the brackets hold a place, words that are none's name, an outlet's own initials, or not the same in all.
 *
 * @param copies articles that have one origin; only those of one copy group speak for each other
 */
export function agencyOfCopies(copies: readonly Report[]): string | null {
  const signed = copies.flatMap((compared) => {
    const name = compared.copyGroupId === null ? null : signatureOf(compared.article.text);
    return name === null
      ? []
      : [{ name, key: originKey(name), group: compared.copyGroupId, columnId: columnIdOf(compared) }];
  });
  const [first] = signed;
  if (first === undefined || signed.some(({ key, group }) => key !== first.key || group !== first.group)) return null;
  if (new Set(signed.map(({ columnId }) => columnId)).size < 2) return null;
  return copies.some(({ article }) => article.outlet !== null && isShortFor(first.name, article.outlet.name))
    ? null
    : first.name;
}

/** What stands in brackets between a place in capitals and a dash, where it can be an agency's name. */
function signatureOf(text: string): string | null {
  const dateline = datelineOf(text);
  if (dateline?.agency == null || dateline.place === null) return null;
  if (!inCapitals.test(dateline.place) || !closes.test(text.slice(dateline.start, dateline.end))) return null;
  return isAgencyName(dateline.agency) ? dateline.agency : null;
}
const inCapitals = /^\p{Lu}{3}|^\p{Lu}+ \p{Lu}{2}/u;
const closes = /[)\]] ?(?:-{1,2}|[–—−―])$/u;

/** An abbreviation, or words in capitals one of which is in no dictionary: no place, and no "Exclusive" or "Staff". */
function isAgencyName(name: string): boolean {
  const known = name.toLowerCase();
  if (places.has(known) || placeForms.has(known) || regions.has(known)) return false;
  if (abbreviation.test(name)) return true;
  const words = name.split(" ");
  return words.every((word) => capitalised.test(word)) && words.some((word) => !isKnownWord(word.toLowerCase()));
}
const abbreviation = /^\p{Lu}{3,6}$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** Regions that stand in brackets behind their towns. */
const regions: ReadonlySet<string> = new Set("nsw qld vic tas act drc png car".split(" "));

/** Whether a name is another's own, or its initials: "HP" and "THP" for The Harbour Post. */
function isShortFor(short: string, name: string): boolean {
  const initials = originKey(name)
    .split(" ")
    .map((word) => word[0])
    .join("");
  const key = originKey(short);
  return key === originKey(name) || key === initials || `t${key}` === initials;
}
