import type { Attribution } from "./attributions.ts";
import { type ForeignName, foreignName, roleNounOf } from "./foreign-names.ts";
import type { Passage } from "./passage.ts";
import { speakerId } from "./speaker-id.ts";
import { scores } from "./speaker-scene.ts";
import type { Resolution } from "./speakers.ts";

/** Longer phrases are no apposition. */
const maxApposition = 80;
const fullName = /\p{Lu}[\p{L}\p{M}'’.-]+(?:[ \u00a0]+\p{Lu}[\p{L}\p{M}'’.-]+){1,4}/gu;
const wordBefore = /(\p{L}[\p{L}\p{M}-]*)(?:\s+(?:de|del|da|do|du|des|von|der|für)\s+[\p{L}\p{M} ]{2,40}?)?,?\s+$/u;

/**
 * Who speaks, in languages without tags: the name in the mention, a surname alone standing for the one full name of the
 * passage that ends with it, a role alone for the one who is named with it. Pronouns and other nouns stay without a name.
 */
export function resolveForeignSpeakers(
  passage: Passage,
  attributions: readonly Attribution[],
  language: string,
): ReadonlyMap<Attribution, Resolution> {
  const read = new Map(attributions.map((one) => [one, readMention(passage, one, language)]));
  const { names, holders } = peopleIn(passage.text, language, [...read.values()]);
  const resolved = new Map<Attribution, Resolution>();
  for (const [attribution, own] of read) {
    const { mention } = attribution;
    if (!mention || !own) {
      resolved.set(attribution, { speakers: [], reason: "nobody is tied to the cue" });
      continue;
    }
    const { name, score, reason } = who(own, names, holders, language);
    const start = passage.tokens[mention.first]!.start;
    const end = passage.tokens[mention.last - 1]!.end;
    const role = own.role ?? (name === null ? null : (names.get(name) ?? null));
    const id = name === null ? null : speakerId(name, role === null ? [] : [role]);
    resolved.set(attribution, {
      speakers: [{ id, name, role, mention: { part: passage.part, start, end }, score }],
      reason,
    });
  }
  return resolved;
}

function readMention(passage: Passage, { mention, frame }: Attribution, language: string): ForeignName | null {
  if (!mention) return null;
  const text = passage.text.slice(passage.tokens[mention.first]!.start, passage.tokens[mention.last - 1]!.end);
  const opening = passage.sentences.some(({ first }) => first === mention.first);
  return foreignName(text, language, opening, frame === "according");
}

/** The full names of a passage with their roles, and who holds each role. */
function peopleIn(
  text: string,
  language: string,
  mentions: readonly (ForeignName | null)[],
): { names: ReadonlyMap<string, string | null>; holders: ReadonlyMap<string, ReadonlySet<string>> } {
  const names = new Map<string, string | null>();
  const holders = new Map<string, Set<string>>();
  const add = (name: string, role: string | null) => {
    names.set(name, names.get(name) ?? role);
    const noun = role === null ? null : roleNounOf(role, language);
    if (noun === null) return;
    const known = holders.get(noun);
    if (known) known.add(name);
    else holders.set(noun, new Set([name]));
  };
  for (const one of mentions) if (one?.name?.includes(" ")) add(one.name, one.role);
  for (const run of text.matchAll(fullName)) {
    const { name, role: title } = foreignName(run[0], language, true, false);
    if (!name?.includes(" ")) continue;
    const before = wordBefore.exec(text.slice(Math.max(0, run.index - maxApposition), run.index))?.[0] ?? "";
    const role = foreignName(`${before.replace(/,\s*$/u, "").trim()}, ${name}`, language, false, false).role;
    add(name, title ?? role);
  }
  return { names, holders };
}

function who(
  { name, role }: ForeignName,
  names: ReadonlyMap<string, string | null>,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  language: string,
): { name: string | null; score: number; reason: string | null } {
  if (name === null) {
    const noun = role === null ? null : roleNounOf(role, language);
    const [holder, ...more] = noun === null ? [] : (holders.get(noun) ?? []);
    if (holder !== undefined && more.length === 0) return { name: holder, score: scores.role, reason: null };
    return {
      name: null,
      score: scores.none,
      reason: more.length > 0 ? "more than one holder of this role" : "not named",
    };
  }
  if (name.includes(" ")) return { name, score: scores.full, reason: null };
  const [full, ...others] = [...names.keys()].filter((one) => one.endsWith(` ${name}`));
  if (full !== undefined && others.length === 0) return { name: full, score: scores.short, reason: null };
  if (full !== undefined) return { name: null, score: scores.none, reason: "more than one person of this name" };
  return { name, score: scores.full, reason: null };
}
