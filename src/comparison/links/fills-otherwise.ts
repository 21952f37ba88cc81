import { madeOnce } from "../../text/made-once.ts";
import { partOf } from "../../text/span.ts";
import { type Filling, fillingsOf } from "../likeness/fillings.ts";
import { relatedness } from "../likeness/relatedness.ts";
import type { Memory } from "../propositions/memory.ts";
import { type Proposition, wordsOf } from "../propositions/propositions.ts";
import { kindOfFilling } from "../sources/filling-kind.ts";
import { areOthers, type Otherness } from "../sources/other-thing.ts";
import { bodySorts, knownActors } from "../tables/actors.ts";
import { areNamesOfOne } from "../tables/same-places.ts";
import { isNamed } from "../wording/named-words.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { areNamedAsOne, type NamedAsOne } from "./named-as-one.ts";

/** How surely two texts tell of others in one place of what they else tell alike, and the words of both there. */
export interface OtherFilling {
  readonly others: Otherness;
  readonly a: string;
  readonly b: string;
}

/** Whether two texts, else alike, tell of another actor, place or cause; the surest such place, null where there is none. */
export function otherFilling(
  a: Wording,
  b: Wording,
  isOfBoth: (filling: Filling) => boolean = always,
): OtherFilling | null {
  if (!hasOwn(a, b) || !hasOwn(b, a)) return null;
  let found: OtherFilling | null = null;
  for (const filling of fillingsOf(a, b)) {
    const others = othersIn(a, b, filling);
    if (others === null || (found !== null && rank[others] <= rank[found.others]) || !isOfBoth(filling)) continue;
    found = { others, a: textOf(a, filling.a), b: textOf(b, filling.b) };
  }
  return found;
}
const always = () => true;
const rank = { maybe: 0, likely: 1, surely: 2 } as const;

const textOf = ({ text }: Wording, words: readonly Word[]) => text.slice(words[0]!.start, words.at(-1)!.end);

/** Whether a text has a word that can be an actor, a place or a cause and that the other lacks. */
function hasOwn(wording: Wording, other: Wording): boolean {
  return fillersOf(wording).some((word) => !other.content.some(({ lexeme }) => lexeme.keyHash === word.lexeme.keyHash));
}

const fillersOf = madeOnce(({ content, text }: Wording): readonly Word[] =>
  cause.test(text)
    ? content
    : content.filter((word) => isNamed(word) || bodySorts.has(word.lexeme.lemma) || knownActors.has(word.lexeme.form)),
);

function othersIn(a: Wording, b: Wording, filling: Filling): Otherness | null {
  const isPlace = beforePlaces.has(filling.before);
  const [x, y] = [kindOfFilling(a, filling.a, isPlace), kindOfFilling(b, filling.b, isPlace)];
  if (x === null || y === null) return x === null && y === null && areOtherCauses(a, b, filling) ? "likely" : null;
  if (areNamesOfOne(textOf(a, filling.a), textOf(b, filling.b))) return null;
  const others = areOthers(x, y, isPlace);
  // Two newsrooms that else write the same words hardly call one thing by two names.
  if (others !== "maybe") return others;
  const arePlaces = isPlace && x.kind !== "person" && y.kind !== "person";
  return arePlaces || areElseSame(a, b, filling) ? "likely" : "maybe";
}
const beforePlaces: ReadonlySet<string> = new Set("in at near of from outside".split(" "));

/** Whether all other content words of two texts are the same, in the same order. */
function areElseSame({ content: x }: Wording, { content: y }: Wording, { a, b }: Filling): boolean {
  if (x.length - a.length !== y.length - b.length) return false;
  const before = x.indexOf(a[0]!);
  if (before !== y.indexOf(b[0]!)) return false;
  const isSame = ({ lexeme }: Word, other: Word) =>
    lexeme.key === other.lexeme.key || lexeme.lemma === other.lexeme.lemma;
  return x.every((word, at) =>
    at < before ? isSame(word, y[at]!) : at < before + a.length || isSame(word, y[at - a.length + b.length]!),
  );
}

/** "Caused by a gas leak", "caused by a short circuit": what has nothing to do with one another is not the same cause. */
function areOtherCauses({ text }: Wording, { text: other }: Wording, { a, b }: Filling): boolean {
  if (!causeBefore.test(text.slice(0, a[0]!.start)) || !causeBefore.test(other.slice(0, b[0]!.start))) return false;
  return a.every(({ lexeme }) => b.every((word) => relatedness(lexeme, word.lexeme) < hardlyRelated));
}
const hardlyRelated = 0.4;
const causes = "caus\\p{L}+|trigger\\p{L}*|blam\\p{L}+|because|due|owing|result\\p{L}*|sparked|started";
const cause = new RegExp(`\\b(?:${causes})\\b`, "iu");
const causeBefore = new RegExp(
  `\\b(?:(?:${causes}) (?:by|of|to|on|from)|(?:cause|reason) (?:was|is|of \\p{L}+ (?:\\p{L}+ )?(?:was|is)))(?: (?:a|an|the))? $`,
  "iu",
);

/**
 * The same of two claims, or of parts of them: who does a thing counts, too, where only its deed is the claim ("attacked the
 * port").
 * @param namedAsOne of all reports: of what is not known to be two things, any of them may tell that it is one
 */
export function tellOfOthers(
  a: Proposition,
  b: Proposition,
  memory: Memory,
  namedAsOne: NamedAsOne,
): OtherFilling | null {
  const [x, y] = [a, b].map((told) => withSubject(told, memory)) as [Wording, Wording];
  const found =
    a.whole && b.whole
      ? otherFilling(x, y)
      : (otherFilling(a.wording, b.wording) ??
        otherFilling(x, y, ({ beside: [own, other] }) => holds(a, own) && holds(b, other)));
  if (found === null || [a, b].some(({ article }) => areNamedAsOne(article, found.a, found.b))) return null;
  return found.others !== "surely" && namedAsOne(found.a, found.b) ? null : found;
}

const holds = ({ wording }: Proposition, word: Word) =>
  wording.content.some(({ lexeme }) => lexeme.keyHash === word.lexeme.keyHash);

/** All that a claim says, with its speaker before it where that is who does what it tells. */
function withSubject({ claim, article, wording, whole }: Proposition, memory: Memory): Wording {
  const { cue, spans, speakers } = claim;
  const text = whole ? wording.text : wordsOf(claim);
  const [first] = spans;
  const [speaker] = speakers;
  const isDeed = cue !== null && first !== undefined && cue.part === first.part && cue.start === first.start;
  if (!isDeed || speaker === undefined || speakers.length > 1)
    return whole ? wording : memory.read(text, wording.senses);
  const mention =
    speaker.mention === null
      ? null
      : partOf(article, speaker.mention.part).slice(speaker.mention.start, speaker.mention.end);
  const last = speaker.name?.split(" ").at(-1) ?? "";
  const subject = mention?.includes(last) ? mention : speaker.name;
  // Behind a word a capital tells a name.
  return subject === null ? wording : memory.read(`that ${subject} ${text}`, wording.senses);
}
