import { simplified } from "../../text/simplify.ts";
import type { Attribution } from "../attributions/attributions.ts";
import { speakerId } from "../names/speaker-id.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { scores } from "../speakers/speaker-scene.ts";
import type { Resolution } from "../speakers/speakers.ts";
import { type ChineseName, chineseName } from "./chinese-mentions.ts";
import { plural, pronoun } from "./tables/chinese-people.ts";

interface Turn {
  readonly name: string | null;
  readonly role: string | null;
  readonly isPerson: boolean;
}

/**
 * Who speaks in Chinese: who the mention names, the full name of a foreigner for its last part alone, and for a pronoun or
 * "该发言人" the one who spoke last. Where that cannot be told, nobody.
 * @param body the article's running text
 */
export function resolveChineseSpeakers(
  passage: Passage,
  attributions: readonly Attribution[],
  body: string,
): ReadonlyMap<Attribution, Resolution> {
  const wholes = fullNames(`${passage.text}\n${body}`);
  const roles = new Map<string, string>();
  const resolved = new Map<Attribution, Resolution>();
  const turns: Turn[] = [];
  for (const attribution of attributions.toSorted((a, b) => a.cue.first - b.cue.first)) {
    const { mention } = attribution;
    if (mention === null) {
      resolved.set(attribution, { speakers: [], reason: "nobody is tied to the cue" });
      continue;
    }
    const implied = mention.first < passage.sentences[attribution.sentence]!.first;
    let reason: string | null = implied ? "goes on from the words before" : null;
    const speakers = severalIn(passage, mention).map((range) => {
      const [start, end] = [passage.tokens[range.first]!.start, passage.tokens[range.last - 1]!.end];
      const written = passage.text.slice(start, end);
      const read = personIn(written, turns, wholes);
      const role = read.role ?? (read.name === null ? null : (roles.get(read.name) ?? null));
      if (read.name !== null && read.role !== null) roles.set(read.name, read.role);
      turns.push({ name: read.name, role, isPerson: read.isPerson });
      if (read.name === null) reason = read.reason;
      const id = read.name === null ? null : speakerId(read.name, role === null ? [] : [role]);
      const score = implied ? Math.min(read.score, scores.implied) : read.score;
      return { id, name: read.name, role, mention: { part: passage.part, start, end }, score };
    });
    resolved.set(attribution, { speakers, reason });
  }
  return resolved;
}

interface Read extends Turn {
  readonly score: number;
  readonly reason: string | null;
}

function personIn(written: string, turns: readonly Turn[], wholes: ReadonlyMap<string, string>): Read {
  const simple = simplified(written);
  if (pronoun.test(simple)) {
    const people = turns.filter(({ isPerson }) => isPerson);
    // "这名官员" is whoever spoke last, named or not; "他" the last who was named.
    const points = /^(?:该|这|上述)/u.test(simple);
    const last = plural.test(simple)
      ? undefined
      : points
        ? people.at(-1)
        : people.findLast(({ name }) => name !== null);
    return last === undefined || last.name === null || (points && !isOfRole(simple, last))
      ? { name: null, role: null, isPerson: true, score: scores.none, reason: "not named" }
      : { ...last, score: scores.pronoun, reason: null };
  }
  const { name, role, isPerson } = asWritten(written, simple, chineseName(simple));
  if (name === null) return { name, role, isPerson, score: scores.none, reason: "not named" };
  const whole = wholes.get(simplified(name));
  return { name: whole ?? name, role, isPerson, score: whole === undefined ? scores.full : scores.short, reason: null };
}

/** Whether somebody is what "该发言人" calls them. */
const isOfRole = (pointing: string, { role }: Turn): boolean =>
  role !== null && simplified(role).endsWith(pointing.replace(/^(?:该|这[名位]|上述)/u, ""));

/** Name and role in the characters of the text. */
function asWritten(written: string, simple: string, { name, role, isPerson }: ChineseName): Turn {
  const own = (part: string | null) => {
    const at = part === null ? -1 : simple.lastIndexOf(part);
    return part === null || at < 0 ? part : written.slice(at, at + part.length);
  };
  return {
    name: own(name),
    role: role === null ? null : written.slice(simple.indexOf(role), simple.indexOf(role) + role.length),
    isPerson,
  };
}

/** "李某和王某说": each of them. */
function severalIn(passage: Passage, mention: Range): readonly Range[] {
  const { tokens } = passage;
  const parts: Range[] = [];
  for (let first = mention.first, at = first; at <= mention.last; at++) {
    const joint = tokens[at] !== undefined && /^[、和与與及]$/u.test(tokens[at]!.text);
    if (at < mention.last && !joint) continue;
    if (at > first) parts.push({ first, last: at });
    first = at + 1;
  }
  const named = parts.every(({ first, last }) => {
    const { name, somebody } = chineseName(simplified(passage.text.slice(tokens[first]!.start, tokens[last - 1]!.end)));
    return name !== null && somebody;
  });
  return parts.length > 1 && named ? parts : [mention];
}

/** The full names of a text that has a point in them, by their last part; none that two share. */
function fullNames(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const [whole] of text.matchAll(pointed)) {
    const last = simplified(whole.slice(whole.search(/[·•・][^·•・]*$/u) + 1));
    found.set(last, found.has(last) && found.get(last) !== whole ? null : whole);
  }
  return new Map([...found].flatMap(([last, whole]) => (whole === null ? [] : [[last, whole] as const])));
}
const pointed = /[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8}){1,3}/gu;
