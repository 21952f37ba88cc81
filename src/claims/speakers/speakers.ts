import type { Token } from "../../text/annotate.ts";
import type { Attribution } from "../attributions/attributions.ts";
import type { Speaker } from "../claim.ts";
import { beforeAge } from "../clauses/before-age.ts";
import { postNominals } from "../names/name-runs.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { speakerId } from "../names/speaker-id.ts";
import { isBeforeSeat } from "../passages/before-seat.ts";
import { isBetweenFields } from "../passages/fields-of-body.ts";
import { isInCompound, nounPhraseBefore } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { documentNouns, firstPerson, pronounGender } from "../tables/speaker-words.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Member, Named } from "./cast.ts";
import { countingOf } from "./counted-speakers.ts";
import { answererOf, answering, writerBy } from "./interview-speakers.ts";
import { onlyInWords } from "./only-in-words.ts";
import { sentenceSubjects } from "./sentence-subjects.ts";
import { byAge } from "./speaker-by-age.ts";
import { byNoun } from "./speaker-by-noun.ts";
import { pronoun } from "./speaker-by-pronoun.ts";
import type { CastIndex } from "./speaker-index.ts";
import { type Found, namesIn, type Scene, scores, severalBear, type Turn, unnamed } from "./speaker-scene.ts";
import { splitCoordination } from "./split-coordination.ts";

/** Who an attribution's words are given to, and why a name is missing or guessed. */
export interface Resolution {
  readonly speakers: readonly Speaker[];
  readonly reason: string | null;
}

/**
 * Resolves the speakers of a passage's attributions, in reading order.
 * @param author who says "I" outside quotations, null where that is not known
 */
export function resolveSpeakers(
  passage: Passage,
  number: number,
  attributions: readonly Attribution[],
  cast: CastIndex,
  author: string | null,
): ReadonlyMap<Attribution, Resolution> {
  const named = cast.named[number] ?? [];
  const subjects = sentenceSubjects(passage, named);
  const inWords = onlyInWords(passage, number, attributions);
  const turns: Turn[] = [];
  const resolved = new Map<Attribution, Resolution>();
  const writer = author === null ? null : writerBy(cast, author);
  const answerer = answererOf(passage, number, attributions, cast, author);
  for (const attribution of attributions.toSorted((a, b) => a.cue.first - b.cue.first)) {
    if (attribution.answersFrom !== undefined) {
      resolved.set(attribution, answering(passage, number, cast, attribution.answersFrom, author));
      continue;
    }
    const mention = attribution.standsFor ?? attribution.mention;
    if (mention === null) {
      resolved.set(attribution, { speakers: [], reason: "nobody is tied to the cue" });
      continue;
    }
    const sentence = sentenceOf(passage, mention.first);
    const parts = splitCoordination(passage, passage.sentences[sentence]!, mention, named);
    const isInWords = (member: Member) => inWords(mention.first, member);
    const scene = { passage, number, named, cast, subjects, turns, isInWords, writer, answerer };
    const founds = parts.map((part) => findSpeaker(scene, part, sentence, 0));
    const implied = attribution.frame === "bare" && mention.first < passage.sentences[attribution.sentence]!.first;
    resolved.set(attribution, {
      speakers: founds.map((found, index) =>
        speakerOf(passage, attribution.standsFor ? attribution.mention! : parts[index]!, found, implied),
      ),
      reason: founds.find((found) => found.reason)?.reason ?? (implied ? "goes on from the quotation before" : null),
    });
    if (founds.length === 1 && !attribution.handsOn) {
      const head = passage.tokens[headOf(passage, passage.sentences[sentence]!, parts[0]!, named)]!.lower;
      turns.push({ found: founds[0]!, sentence, at: mention.first, head });
    }
  }
  return resolved;
}

function speakerOf(passage: Passage, part: Range, found: Found, implied: boolean): Speaker {
  const name = found.member?.name ?? found.name;
  return {
    id: name === null ? null : speakerId(name, found.member?.roles ?? [], found.member?.beside),
    name,
    role: found.role ?? found.member?.roles[0] ?? null,
    mention: { part: passage.part, start: passage.tokens[part.first]!.start, end: passage.tokens[part.last - 1]!.end },
    score: implied ? Math.min(found.score, scores.implied) : found.score,
  };
}

const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "whose", "whom"]);

const nobody: ReadonlySet<string> = new Set(["nobody", "none", "neither", "noone"]);

function findSpeaker(scene: Scene, part: Range, sentence: number, depth: number): Found {
  const { passage } = scene;
  const { text } = passage.tokens[part.first]!;
  // "US" is no pronoun.
  const word = text.length > 1 && text === text.toUpperCase() ? text : text.toLowerCase();
  if (part.last - part.first === 1) {
    if (relatives.has(word)) return antecedent(scene, part.first, sentence, depth);
    // "I’m hoping that …"
    const self = word.replace(contraction, "");
    if (firstPerson.has(self))
      return (self === "i" && passage.quotationOf[part.first] === -1 && scene.writer) || unnamed("first person");
    if (nobody.has(word)) return unnamed("not named");
    const gender = pronounGender.get(word);
    if (gender !== undefined) return pronoun(scene, part.first, sentence, gender, word);
    // "Q: Why? A: It was old."
    if (/^(?:.|question|answer)$/i.test(text) && passage.tokens[part.last]?.text === ":")
      return (/^(?:a|answer)$/i.test(text) && scene.answerer) || unnamed("a letter that stands for somebody");
  }
  if (part.last - part.first > 1 && reflexives.has(passage.tokens[part.last - 1]!.lower)) {
    return findSpeaker(scene, { first: part.first, last: part.last - 1 }, sentence, depth);
  }
  const head = headOf(passage, passage.sentences[sentence]!, part, scene.named);
  if (countingOf(passage, part) >= 0) return someOf(passage, part, head);
  const start = passage.tokens[head]!.start;
  const names = namesIn(scene.named, passage.tokens[part.first]!.start, passage.tokens[part.last - 1]!.end);
  const name = names.find((one) => one.start <= start && start < one.end) ?? personAtEnd(scene, part, head, names);
  if (name) {
    if (name.member === null) return unnamed(severalBear);
    const own = passage.text.slice(name.start, name.end);
    return {
      member: name.member,
      name: null,
      role: null,
      score: own === name.member.name ? scores.full : scores.short,
      reason: null,
    };
  }
  return byAge(scene, part, head, sentence) ?? byNoun(scene, part, head, sentence);
}

/** "a number of experts", "dozens of Democrats": nobody who has the name, all of them together for a role. */
function someOf({ text, tokens }: Passage, { first }: Range, head: number): Found {
  if (documentNouns.has(tokens[head]!.lemma)) return unnamed("a text, not a person");
  return unnamed("not named", text.slice(tokens[first]!.start, tokens[head]!.end).replace(/^An?(?= )/, lowered));
}
const lowered = (word: string) => word.toLowerCase();

const contraction = /['’](?:m|re|ve|d|ll)$/;
const reflexives: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves"]);

/** "ambassador to South Africa John Smith": the person whom a title with a phrase in it precedes. */
function personAtEnd(scene: Scene, part: Range, head: number, names: readonly Named[]): Named | undefined {
  const { tokens } = scene.passage;
  if (!roleNouns.has(tokens[head]!.lower)) return undefined;
  const last = names.at(-1);
  if (
    !last ||
    last.end !== tokens[part.last - 1]!.end ||
    last.member?.kind === "place" ||
    last.member?.kind === "organisation"
  )
    return undefined;
  let at = part.last - 1;
  while (at > part.first && tokens[at]!.start > last.start) at--;
  // "a spokesman for President Ann Reed": the name is the title's, and the title is what the preposition brings.
  if (at > head + 1 && roleNouns.has(tokens[at - 1]!.lower)) return undefined;
  // "a blogger on the site Hollin's Light": a name that a preposition, an article or an owner brings.
  return at > part.first && !/^(?:ADP|DET|PART)$/.test(tokens[at - 1]!.pos) && !isOwnedBy(tokens[at - 1]!)
    ? last
    : undefined;
}

function isOwnedBy({ lower }: Token): boolean {
  return /^['’]s?$/.test(lower);
}

/** The token that a noun phrase is about: the last before "of …", "for …" and the like. */
function headOf(passage: Passage, sentence: OuterSentence, part: Range, named: readonly Named[]): number {
  const names = namesIn(named, passage.tokens[part.first]!.start, passage.tokens[part.last - 1]!.end);
  for (let at = Math.max(part.first, countingOf(passage, part)) + 1; at < part.last; at++) {
    const token = passage.tokens[at]!;
    const inName = names.some((name) => name.start < token.start && token.start < name.end);
    const governs = tagOf(passage, sentence, at) === "ADP" && !isInCompound(passage.tokens, at);
    const stops =
      governs ||
      token.text === "(" ||
      (token.text === "," && !isBeforeSeat(passage.tokens, at) && !isBetweenFields(passage.tokens, at));
    // "the hospitals of Norland's chief nurse": whose she is.
    const name = passage.tokens[at - 1]!.pos === "PROPN" && !isPersonNoun(passage.tokens[part.last - 1]!.lower);
    const owned = token.lower === "of" && !name && ownerBehind(passage, at, part.last);
    if (!inName && stops && !owned) return beforeModifier(passage, sentence, part.first, at - 1);
  }
  const last = part.last - 1;
  return last > part.first && postNominals.has(passage.tokens[last]!.text) ? last - 1 : last;
}

/** Whether what stands behind "of" owns the noun at the phrase's end. */
function ownerBehind({ tokens }: Passage, of: number, end: number): boolean {
  for (let at = of + 1; at < end - 1; at++) {
    if (/^['’]s$/.test(tokens[at]!.lower))
      return tokens.slice(at + 1, end).every(({ pos }) => /^(?:NOUN|ADJ|NUM)$/.test(pos));
    if (!/^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** "people familiar with the matter", "divers not involved in it": the noun in front of an adjective that a preposition follows. */
function beforeModifier(passage: Passage, sentence: OuterSentence, first: number, at: number): number {
  const tag = tagOf(passage, sentence, at);
  const { lower } = passage.tokens[at]!;
  const modifies = tag === "ADJ" || (tag === "VERB" && /(?:ed|en)$/.test(lower));
  if (!modifies || roleNouns.has(lower)) return at;
  const before = passage.tokens[at - 1]?.lower === "not" ? at - 2 : at - 1;
  const noun = before >= first ? tagOf(passage, sentence, before) : "";
  return noun === "NOUN" || noun === "PROPN" ? before : at;
}

/** "Smith, who said", "Smith, a diver who said": the phrase before the relative pronoun, or whom that phrase explains. */
function antecedent(scene: Scene, at: number, sentence: number, depth: number): Found {
  const { passage } = scene;
  const outer = passage.sentences[sentence]!;
  let before = at - 1;
  if (before > outer.first && (passage.tokens[before]!.text === "," || isDash(passage.tokens, before))) before--;
  before = beforeAge(passage, outer, before);
  const phrase = depth === 0 && before >= outer.first ? nounPhraseBefore(passage, outer, before, outer.first) : null;
  if (!phrase) return unnamed("nobody before fits the pronoun");
  const explained = explainedBy(scene, phrase, outer);
  if (explained) return { member: explained, name: null, role: null, score: scores.short, reason: null };
  const found = findSpeaker(scene, phrase, sentence, depth + 1);
  if (found.member?.kind !== "place" || passage.tokens[at]!.lower !== "who") return found;
  // "Sheriff Ann Reed of Hollin, Norland, who": a place is no "who".
  const from = passage.tokens[Math.max(outer.first, at - maxName)]!.start;
  const person = namesIn(scene.named, from, passage.tokens[at]!.start).findLast((one) => one.member?.kind !== "place");
  return person?.member && person.member.kind !== "organisation"
    ? { member: person.member, name: null, role: null, score: scores.short, reason: null }
    : unnamed("nobody before fits the pronoun");
}

/** No name is longer, in tokens. */
const maxName = 12;

/** "Smith, a diver": the person whose name ends before the comma in front of a phrase with "a". */
function explainedBy({ passage, named }: Scene, phrase: Range, sentence: OuterSentence): Member | null {
  const { tokens } = passage;
  const comma = phrase.first - 1;
  if (comma <= sentence.first || tokens[comma]!.text !== "," || !opensExplanation(passage, phrase)) return null;
  // "After meeting Smith, a diver who …": the comma ends what opens the sentence.
  const { pos, lower } = tokens[sentence.first]!;
  if (pos === "ADP" || pos === "SCONJ" || (pos === "VERB" && lower.endsWith("ing"))) return null;
  const { end } = tokens[comma - 1]!;
  const name = namesIn(named, tokens[Math.max(sentence.first, comma - maxName)]!.start, end).at(-1);
  const member = name?.end === end ? name.member : null;
  return member && member.kind !== "place" && member.kind !== "organisation" ? member : null;
}

/** "a diver from Hollin", "chief economist at the bank": an article of its own, or an office without one. */
function opensExplanation({ tokens }: Passage, { first, last }: Range): boolean {
  if (/^an?$/.test(tokens[first]!.lower)) return true;
  for (let at = first; at < last && tokens[at]!.pos !== "ADP"; at++) {
    if (tokens[at]!.pos === "DET" || tokens[at]!.text !== tokens[at]!.lower) return false;
    if (roleNouns.has(tokens[at]!.lower)) return true;
  }
  return false;
}

function sentenceOf(passage: Passage, token: number): number {
  let low = 0;
  let high = passage.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passage.sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
