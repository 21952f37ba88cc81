import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import type { Member } from "./cast.ts";
import { type Found, named, type Scene, scores, unnamed } from "./speaker-scene.ts";

const reason = "more than one person may be of this age";

/**
 * "The 45-year-old": whoever the text says is so old, else the one person whom it was about before. Null where the mention
 * tells no age; "the 45-year-old striker" is nobody else where an age was told, and is left to its noun where none was.
 */
export function byAge(scene: Scene, part: Range, head: number, sentence: number): Found | null {
  const { passage } = scene;
  const age = ageOf(passage, part, head);
  if (age === null) return null;
  const { text, tokens } = passage;
  const { start } = tokens[part.first]!;
  const alone = tokens[head]!.lower === "old";
  const told: Member[] = [];
  const others = new Set<Member>();
  for (const { member, start: from, end } of scene.named) {
    if (from >= start) break;
    const own = member && member.kind !== "place" && member.kind !== "organisation" ? toldAge(text, from, end) : null;
    if (own === null) continue;
    if (own === age) told.push(member!);
    else others.add(member!);
  }
  const [one, ...more] = new Set(told);
  if (one) return more.length === 0 && !scene.isInWords(one) ? named(one, scores.role) : unnamed(reason);
  if (!alone) return null;
  const only = onlyOneToldOf(scene, part, sentence);
  // "Reed hit a 45-year-old woman. The 45-year-old said": somebody without a name.
  const unbound = new RegExp(`\\b${age}-year-old\\b|\\baged? ${age}\\b`, "u").test(text.slice(0, start));
  return only && !others.has(only) && !unbound ? named(only, scores.definite) : unnamed("nobody named is of this age");
}

/** The age in "the 45-year-old", as it is written, where that opens a mention. */
function ageOf({ text, tokens }: Passage, { first }: Range, head: number): string | null {
  if (tokens[first]!.lower !== "the") return null;
  return opensWithAge.exec(text.slice(tokens[first]!.end, tokens[head]!.end))?.[1] ?? null;
}
const opensWithAge = /^\s(\d{1,3})[-‐‑]year[-‐‑]old\b/u;

/** "Reed, 45,", "Reed, who is 45", "45-year-old Reed", "Reed (45)". */
function toldAge(text: string, start: number, end: number): string | null {
  const behind = ageBehind.exec(text.slice(end, end + longest));
  return (behind ?? ageBefore.exec(text.slice(Math.max(0, start - longest), start)))?.[1] ?? null;
}
/** In UTF-16 units. */
const longest = 40;
const ageBehind = /^(?:,\s(?:aged\s|who\s(?:is|was|turned)\s)?|\s\()(\d{1,3})(?:[,.;)]|$)/u;
const ageBefore = /\b(\d{1,3})[-‐‑]year[-‐‑]old\s(?:\p{L}+\s){0,2}$/u;

/**
 * The only person whom the text has named so far, where the sentence before is about nobody else and no other name may be a
 * person's; null in doubt.
 */
export function onlyOneToldOf(scene: Scene, part: Range, sentence: number): Member | null {
  const { passage, number, cast } = scene;
  const { start } = passage.tokens[part.first]!;
  const subject = scene.subjects[sentence - 1];
  if (!subject || !isSurelyOne(subject) || scene.isInWords(subject)) return null;
  const isBefore = ({ mentions }: Member) =>
    mentions.some((one) => one.passage < number || (one.passage === number && one.start < start));
  return cast.members.every((one) => one === subject || !mayBeOne(one) || !isBefore(one)) ? subject : null;
}

function isSurelyOne({ kind, gender, roleNouns }: Member): boolean {
  return kind !== "place" && kind !== "organisation" && (kind === "person" || gender !== null || roleNouns.size > 0);
}

/** A name of two words of which nothing is told is as often a person's. */
function mayBeOne(member: Member): boolean {
  return isSurelyOne(member) || (member.kind === "unknown" && member.name.includes(" "));
}
