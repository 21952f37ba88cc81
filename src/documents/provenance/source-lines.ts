import { sourceLine } from "../dumps/tables/credit-words.ts";
import type { Outlet, OutletRegistry } from "../outlets.ts";
import { informedBy, kindInFront } from "../tables/source-words.ts";
import { findNames } from "./find-names.ts";

const longest = 120;
/** What parts several sources of a line. */
const parting = /\s*[,;/|·•+]\s*|\s(?:and|und|y|e|et|и|і|та|và|dan|ve|&)\s/iu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** `dpa:230530-99-880112/3`, as this agency numbers its reports by the day. */
const numbered = /(?<![\p{L}\p{N}])(dpa):(\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])-\d/iu;
/** "cht/dpa": of the house, beside an agency. */
const initials = /^\p{L}{2,4}$/u;
const host = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?$/u;

/** Whether a line names whom a page has its report from, and says nothing else. */
export const isSourceLine = (text: string): boolean =>
  text.length <= longest && (sourceLine.test(text) || informedBy.test(text) || numbered.test(text));

/** The outlets and agencies that such a line names, in order; none for other lines and for names that no registry knows. */
export function sourcesIn(text: string, registry: OutletRegistry): readonly Outlet[] {
  if (text.length > longest) return [];
  const number = numbered.exec(text)?.[1];
  const said = number ?? sourceLine.exec(text)?.[1] ?? informedBy.exec(text)?.[1];
  if (said === undefined) return [];
  return said.split(parting).flatMap((each) => outletOf(each.replace(edges, ""), registry) ?? []);
}

/** The agencies that are all a line names, in any case of letters: "Ap", "Redacción EFE", "dpa / AFP". */
export function agenciesOf(text: string, registry: OutletRegistry): readonly Outlet[] {
  if (text.length > longest) return [];
  const parts = text
    .split(parting)
    .map((each) => each.replace(edges, ""))
    .filter((each) => each !== "");
  const named = parts.map((part) => registry.byName(part) ?? registry.byName(part.replace(kindInFront, "")));
  const agencies = named.flatMap((outlet) => (outlet?.kind === "agency" ? [outlet] : []));
  const isSigned = text.includes("/") && parts.every((part, i) => named[i] || initials.test(part));
  return named[0]?.kind === "agency" || isSigned ? agencies : [];
}

/** The day of an agency's report by its number, ISO 8601; null for none. */
export function dayOfNumber(text: string): string | null {
  const match = text.length <= longest ? numbered.exec(text) : null;
  return match ? `20${match[2]}-${match[3]}-${match[4]}` : null;
}

function outletOf(name: string, registry: OutletRegistry): Outlet | null {
  if (name === "") return null;
  if (host.test(name)) return registry.byUrl(name.toLowerCase()) ?? registry.byName(name);
  const known = registry.byName(name) ?? registry.byName(name.replace(kindInFront, ""));
  if (known) return known;
  const [found, ...more] = findNames(name, registry).filter(({ everyday }) => !everyday);
  return found && more.length === 0 ? found.outlet : null;
}
