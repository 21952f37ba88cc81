import { idFrom } from "../text/hash.ts";
import type { Attribution } from "./attributions.ts";
import { nameKey } from "./name-key.ts";
import type { Passage } from "./passage.ts";
import type { Resolution } from "./speakers.ts";

const runOfCapitals =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0]+(?:(?:de|da|do|dos|del|la|von|van|der|bin|al)[ \u00a0]+)?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
const articleBefore = /(?:^|\s)(?:der|die|das|dem|den|des|ein|eine|einem|einer|ihr|sein|seine)\s*$/iu;
/** Titles that open with a capital where a sentence does. Lower case. */
const roles: ReadonlySet<string> = new Set(
  `el la los las le les l o a os as der die das ông bà anh chị bộ trưởng thủ tướng chủ tịch tổng thống
  ministro ministra presidente presidenta alcalde alcaldesa portavoz prefeito prefeita ministre maire président présidente
  minister ministerin kanzler kanzlerin präsident präsidentin sprecher sprecherin trainer trainerin bürgermeister bürgermeisterin
  министр президент мэр глава премьер`.split(/\s+/),
);
/** German nouns are capitalised too: of a longer run the last two words are the name. */
const germanNameWords = 2;

/**
 * Who speaks, in languages without tags: the last run of capitalised words of the mention, a surname alone standing for
 * the one full name of the passage that ends with it. Pronouns and common nouns stay without a name.
 */
export function resolveForeignSpeakers(
  passage: Passage,
  attributions: readonly Attribution[],
  language: string,
): ReadonlyMap<Attribution, Resolution> {
  const names = new Map(attributions.map((attribution) => [attribution, nameIn(passage, attribution, language)]));
  const full = new Set([...names.values()].filter((name) => name?.includes(" ")) as string[]);
  const resolved = new Map<Attribution, Resolution>();
  for (const attribution of attributions) {
    const { mention } = attribution;
    if (!mention) {
      resolved.set(attribution, { speakers: [], reason: "nobody is tied to the cue" });
      continue;
    }
    const own = names.get(attribution) ?? null;
    const longer = own && !own.includes(" ") ? [...full].filter((name) => name.endsWith(` ${own}`)) : [];
    const name = longer.length === 1 ? longer[0]! : longer.length > 1 ? null : own;
    const start = passage.tokens[mention.first]!.start;
    const end = passage.tokens[mention.last - 1]!.end;
    resolved.set(attribution, {
      speakers: [
        {
          id: name === null ? null : idFrom("spk", nameKey(name)),
          name,
          role: null,
          mention: { part: passage.part, start, end },
          score: name === null ? 0 : longer.length === 1 ? 0.9 : 1,
        },
      ],
      reason: name === null ? (longer.length > 1 ? "more than one person of this name" : "not named") : null,
    });
  }
  return resolved;
}

function nameIn(passage: Passage, attribution: Attribution, language: string): string | null {
  const { mention } = attribution;
  if (!mention) return null;
  const text = passage.text.slice(passage.tokens[mention.first]!.start, passage.tokens[mention.last - 1]!.end);
  const run = [...text.matchAll(runOfCapitals)].at(-1);
  if (!run) return null;
  const words = run[0].split(/[ \u00a0]+/);
  const opening = run.index === 0 && passage.sentences.some(({ first }) => first === mention.first);
  const given = words.length;
  while (words.length > 0 && roles.has(words[0]!.toLowerCase())) words.shift();
  // One capital that the sentence's start or German spelling explains is no name.
  if (words.length === 1 && opening && (given === 1 || language === "de")) return null;
  if (language === "de") {
    if (words.length === 1 && articleBefore.test(text.slice(0, run.index))) return null;
    if (words.length > germanNameWords) words.splice(0, words.length - germanNameWords);
  }
  if (words.length === 1 && words[0]!.length < 2) return null;
  return words.length > 0 ? words.join(" ") : null;
}
