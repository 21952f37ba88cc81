import type { Check } from "./expectations.ts";

/** What known-misses.json holds: the checks that do not hold yet, each with its cause. The list may only shrink. */
export type KnownMisses = Readonly<Record<string, string>>;

/** Characters of what was found that are shown. */
const shown = 300;

/** Where checks and the list of known misses part, one line each; none as long as the list tells the truth. */
export function holdAgainst(known: KnownMisses, checks: readonly Check[]): readonly string[] {
  const ids = new Set(checks.map(({ id }) => id));
  const listed = (id: string) => Object.hasOwn(known, id);
  return [
    ...checks
      .filter(({ id, holds }) => !holds && !listed(id))
      .map(({ id, found }) => `does not hold: ${id}${found === undefined ? "" : `; found ${brief(found)}`}`),
    ...checks
      .filter(({ id, holds }) => holds && listed(id))
      .map(({ id }) => `holds now, take it off known-misses.json: ${id}`),
    ...Object.keys(known)
      .filter((id) => !ids.has(id))
      .map((id) => `nobody checks this, take it off known-misses.json: ${id}`),
  ];
}

function brief(found: unknown): string {
  const json = JSON.stringify(found);
  return json.length > shown ? `${json.slice(0, shown)}…` : json;
}
