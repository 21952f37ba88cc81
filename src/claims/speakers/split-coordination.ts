import { isBeforeSeat } from "../passages/before-seat.ts";
import { isBetweenFields } from "../passages/fields-of-body.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { organisationWords } from "../tables/organisations.ts";
import { demonyms, places } from "../tables/places.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Named } from "./cast.ts";
import { namesIn } from "./speaker-scene.ts";

const adjectives: ReadonlySet<string> = new Set([...places, ...demonyms]);

/** Longer lists of speakers stay one mention. */
const maxParts = 8;

/** "the ministry and the agency": each with its own mention. A name that holds "and" stays whole. */
export function splitCoordination(
  passage: Passage,
  sentence: OuterSentence,
  mention: Range,
  named: readonly Named[],
): Range[] {
  const names = namesIn(named, passage.tokens[mention.first]!.start, passage.tokens[mention.last - 1]!.end);
  const parts: Range[] = [];
  let first = mention.first;
  for (let at = mention.first; at < mention.last; at++) {
    const token = passage.tokens[at]!;
    const joint = token.pos === "CCONJ" || (token.text === "," && !isBeforeSeat(passage.tokens, at));
    if (isBetweenFields(passage.tokens, at)) continue;
    if (!joint || names.some((name) => name.start < token.start && token.start < name.end)) continue;
    if (at > first) parts.push({ first, last: at });
    first = at + 1;
  }
  if (first < mention.last) parts.push({ first, last: mention.last });
  // "according to but": nothing but joints.
  if (parts.length === 0) return [mention];
  const nominal = (part: Range) => {
    const tag = tagOf(passage, sentence, part.last - 1);
    return tag === "NOUN" || tag === "PROPN" || tag === "PRON";
  };
  if (parts.length > 1 && (isOnePerson(passage, parts, names) || isOneBody(passage, parts))) return [mention];
  // "US and South Korean officials" share their head.
  const shared = endsInNationality(passage, parts[0]!);
  const common = tagOf(passage, sentence, mention.last - 1) === "NOUN";
  if (shared && common) return [mention];
  return parts.length > 1 && parts.length <= maxParts && parts.every(nominal) ? parts : [mention];
}

/**
 * "Harbour chairman and board founder Ann Miller", "the former mayor and current senator": offices without articles before
 * one name, or told apart by when one person held them.
 */
function isOnePerson({ tokens }: Passage, parts: readonly Range[], names: readonly Named[]): boolean {
  const offices = (part: Range) => roleNouns.has(tokens[part.last - 1]!.lower) && tokens[part.first]!.pos !== "DET";
  const last = parts.at(-1)!;
  const name = names.at(-1);
  const person = name !== undefined && name.end === tokens[last.last - 1]!.end && name.member?.kind === "person";
  if (person && name.start > tokens[last.first]!.start && parts.slice(0, -1).every(offices)) return true;
  return parts.slice(1).every(({ first }) => times.has(tokens[first]!.lower)) && tokens[parts[0]!.first]!.pos === "DET";
}
const times: ReadonlySet<string> = new Set(["current", "former", "now", "then", "future", "onetime", "longtime"]);

/** "the Health and Safety Executive": one article, one body. */
function isOneBody({ tokens }: Passage, [before, after, more]: readonly Range[]): boolean {
  if (!before || !after || more || tokens[before.first]!.lower !== "the" || before.last - before.first !== 2)
    return false;
  const [first, head] = [tokens[before.first + 1]!, tokens[after.last - 1]!];
  const named =
    first.pos === "PROPN" &&
    first.text !== first.text.toUpperCase() &&
    head.pos === "PROPN" &&
    tokens[after.first]!.pos === "PROPN";
  return named && after.last - after.first > 1 && (organisationWords.has(head.lower) || head.lower === "executive");
}

/** "US", "top North Korean": a phrase whose last words are a nationality. */
function endsInNationality({ text, tokens }: Passage, { first, last }: Range): boolean {
  const { end } = tokens[last - 1]!;
  for (let at = last - 1; at >= first && end - tokens[at]!.start <= longestAdjective; at--)
    if (adjectives.has(text.slice(tokens[at]!.start, end).toLowerCase())) return true;
  return false;
}
const longestAdjective = [...adjectives].reduce((most, { length }) => Math.max(most, length), 0);
