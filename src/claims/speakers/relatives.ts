import type { Annotation } from "../../text/annotate.ts";
import type { Appearance } from "./cast.ts";
import type { Draft } from "./cast-drafts.ts";

const kin =
  "(?:sons?|daughters?|brothers?|sisters?|wife|husband|widow|widower|mother|father|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|namesake)";
/** What a name ends in where an elder bears it too. */
const younger = /\s(?:jr|sr|ii|iii)\.?$/iu;

/** "Tom Berg Jr.", "Berg Jr." */
export function isYounger(name: string): boolean {
  return mayEndYounger.has(name.at(-1) ?? "") && younger.test(name);
}
const mayEndYounger: ReadonlySet<string> = new Set([".", "r", "R", "I", "i"]);

const before = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|\\p{L}+['’]s?)\\s(?:\\p{L}+\\s){0,2}${kin},?\\s(?:\\p{Lu}[\\p{L}.]+(?:,?\\sand)?\\s){0,4}$`,
  "u",
);
const behind = new RegExp(`^,\\s(?:(?:his|her|their)|the)\\s(?:\\p{L}+\\s){0,3}${kin}\\b`, "u");
/** UTF-16 units in front of a name and behind it that are looked at. */
const [reachBefore, reachBehind] = [70, 50];

/**
 * Whether an article brings somebody in as another one's relative ("her son, Tom Berg", "Tom Berg, her son", "Tom Berg
 * Jr."): then "Mayor Berg" is hardly he, nor is plain "Berg".
 */
export function isRelative(draft: Draft, passages: readonly Annotation[]): boolean {
  if (younger.test(draft.name)) return true;
  return draft.mentions.some((where) => isBroughtIn(where, passages));
}

function isBroughtIn({ passage, start, end }: Appearance, passages: readonly Annotation[]): boolean {
  const { text } = passages[passage]!;
  return (
    before.test(text.slice(Math.max(0, start - reachBefore), start)) || behind.test(text.slice(end, end + reachBehind))
  );
}
