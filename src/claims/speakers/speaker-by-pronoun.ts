import { isKnownWord } from "../../text/rarity.ts";
import type { OuterSentence } from "../passages/passage.ts";
import { relativePronouns } from "../tables/clause-words.ts";
import { bodyNouns, documentNouns, firmNouns } from "../tables/speaker-words.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Gender, Member } from "./cast.ts";
import { loneSurname } from "./lone-surname.ts";
import { levelRole, tokenAt } from "./roles.ts";
import {
  type Found,
  fits,
  lastTurn,
  maxBack,
  named,
  namesIn,
  type Scene,
  scores,
  severalBear,
  type Turn,
  unnamed,
} from "./speaker-scene.ts";

/** The longest name that is looked for in front of a pronoun, UTF-16 units. */
const maxName = 80;

/** "he", "she", "it": the speaker before or the last sentence's subject, whichever is nearer; null where they differ. */
export function pronoun(scene: Scene, at: number, sentence: number, gender: Gender | null, word: string): Found {
  const { passage } = scene;
  const plural = word === "they" || word === "them" || word === "their";
  const neuter = word === "it" || word === "its";
  const others = neuter || plural ? nobody : namedBehind(scene, at, passage.sentences[sentence]!);
  const fitting = (member: Member | null | undefined): member is Member => {
    if (!member) return false;
    if (neuter || plural)
      return member.kind === "organisation" || member.kind === "place" || (plural && mayBeMany(member));
    if (others.has(member)) return false;
    return member.kind !== "organisation" && member.kind !== "place" && fits(member.gender, gender);
  };
  // "Ann Miller She said": a full stop was lost between a name and the pronoun behind it.
  const before = at > passage.sentences[sentence]!.first ? passage.tokens[at - 1]! : null;
  const adjacent =
    before && namesIn(scene.named, before.start - maxName, before.end).find(({ end }) => end === before.end);
  if (adjacent && fitting(adjacent.member)) return named(adjacent.member, scores.pronoun);
  const last = lastTurn(scene, sentence);
  if (plural && last && last.sentence === sentence - 1 && !manyHeads.test(last.head) && isOfMany(scene, last))
    return unnamed("more than one person fits the pronoun");
  const speaker = fitting(last?.found.member) ? { member: last!.found.member!, sentence: last!.sentence } : null;
  let subject: { member: Member; sentence: number } | null = null;
  for (let back = sentence; back >= Math.max(0, sentence - maxBack) && !subject; back--) {
    const member = scene.subjects[back];
    if (!fitting(member) || (!neuter && !plural && isChance(scene, member))) continue;
    if (back === sentence && !isNamedBefore(scene, member, at, passage.sentences[back]!)) continue;
    subject = { member, sentence: back };
  }
  if (plural && subject?.sentence !== sentence && standsBehindMany(scene, at, passage.sentences[sentence]!))
    return unnamed("more than one person fits the pronoun");
  // "Berg said …. He …", where two are named Berg: one of them, and nobody else.
  if (last && isOpen(last.found) && last.sentence >= (subject?.sentence ?? 0)) return unnamed(last.found.reason!);
  if (speaker && subject && speaker.member !== subject.member) {
    // "Reed fell, Miller said. He added …": who had the word has it still, unless a relative clause gave it.
    if (speaker.sentence === subject.sentence)
      return relativePronouns.has(last!.head)
        ? unnamed("more than one person fits the pronoun")
        : named(speaker.member, scores.pronoun);
    return named(speaker.sentence > subject.sentence ? speaker.member : subject.member, scores.pronoun);
  }
  // "A spokeswoman said …. She added": whoever had the word since is meant, and has no name.
  if (!speaker && subject && last && last.sentence > subject.sentence && last.found.member === null) {
    // "Analysts at the bank said …. They wrote": as many as had the word since.
    if (plural && manyHeads.test(last.head)) return { ...last.found, score: scores.none };
    const body = bodyNouns.has(last.head) || firmNouns.has(last.head);
    const isSubject = subject.member.roleNouns.has(levelRole(last.head));
    if (!plural && !isSubject && (neuter ? body : isOnePerson(last.head)))
      return unnamed("whoever spoke before has no name");
  }
  const since = speaker && subject ? Math.max(speaker.sentence, subject.sentence) : (speaker ?? subject)?.sentence;
  if (!plural && !neuter && since !== undefined && isAnotherTold(scene, since, sentence, at))
    return unnamed("somebody without a name was told of since");
  const one = speaker ?? subject;
  if (one) return named(one.member, scores.pronoun);
  if (plural && last && last.found.member === null && last.sentence >= sentence - 1)
    return { ...last.found, score: scores.none };
  // "A manager tells him …. She writes": whoever had the word right before, with or without a name.
  if (
    !plural &&
    last &&
    last.sentence === sentence - 1 &&
    (neuter ? isUnnamedBody(scene, last) : isOneOfMany(scene, last))
  )
    return { ...last.found, score: scores.none };
  if (!plural && !neuter) {
    const lone = others.size === 0 ? loneSurname(scene, sentence, word) : null;
    if (lone) return named(lone, scores.pronoun);
    const person = scene.cast.onlyPerson(gender);
    if (person && isToldBefore(scene, person, at) && !scene.isInWords(person) && !isStrangerTold(scene, sentence))
      return named(person, scores.pronoun);
  }
  return unnamed("nobody before fits the pronoun");
}

/** "A manager", somebody first told of where they spoke; or "the governor", where nobody named holds that office. */
function isOneOfMany(scene: Scene, { found, at, head }: Turn): boolean {
  if (found.member !== null || !isOnePerson(head)) return false;
  const first = scene.passage.tokens[at]!.lower;
  return (
    /^(?:an?|one|another)$/.test(first) ||
    (first === "the" && roleNouns.has(head) && scene.cast.holders(levelRole(head)).length === 0)
  );
}

/** "The union", of which no body that the text names is one. */
function isUnnamedBody({ cast }: Scene, { found, head }: Turn): boolean {
  return found.member === null && (bodyNouns.has(head) || firmNouns.has(head)) && cast.bodies(head).length === 0;
}

/** "a signalman", "one stallholder": a noun that is no body's, no text's and nobody's in the plural. */
function isOnePerson(head: string): boolean {
  if (roleNouns.has(head)) return true;
  return /^\p{Ll}{3,}$/u.test(head) && personal.test(head) && !documentNouns.has(head) && !firmNouns.has(head);
}
const personal = /(?:man|woman|person|er|or|ist|ian|ant|ee|mother|father|wife|husband|sister|brother|daughter|son)$/;

/**
 * "…, and one stallholder had shut her shop. “He stole,” she said": whether somebody without a name is the subject of a
 * clause of the sentence before the pronoun, behind whoever was named.
 */
function isAnotherTold({ passage }: Scene, since: number, sentence: number, pronoun: number): boolean {
  const { tokens, quotationOf } = passage;
  if (sentence === 0) return false;
  const { first } = passage.sentences[sentence - 1]!;
  for (let at = first; at < pronoun - 2; at++) {
    if (!indefinite.has(tokens[at]!.lower) || quotationOf[at] !== -1) continue;
    if (at > first && tokens[at - 1]!.text !== "," && !/^(?:CCONJ|SCONJ|ADP)$/.test(tokens[at - 1]!.pos)) continue;
    // "as his wife claims", whatever the tagger made of the verb
    if (kin.test(tokens[at + 1]!.lower) && since < sentence - 1 && tokens[at]!.pos === "PRON") return true;
    let noun = at + 1;
    while (tokens[noun]!.pos === "ADJ" || (tokens[noun]!.pos === "NOUN" && tokens[noun + 1]?.pos === "NOUN")) noun++;
    const next = tokens[noun + 1]?.pos;
    if (noun >= pronoun || (next !== "VERB" && next !== "AUX") || !isOnePerson(tokens[noun]!.lower)) continue;
    if (since < sentence - 1 || tokens.slice(first, at).some(({ pos }) => pos === "PROPN")) return true;
  }
  return false;
}
/** "A consultant has been at the hospital. He says …": whether a sentence shortly before is about one person without a name. */
function isStrangerTold({ passage: { tokens, sentences, quotationOf } }: Scene, sentence: number): boolean {
  for (let back = sentence - 1; back >= Math.max(0, sentence - maxBack); back--) {
    const { first, last } = sentences[back]!;
    if (!/^(?:an?|one|another)$/.test(tokens[first]!.lower) || quotationOf[first] !== -1) continue;
    let noun = first + 1;
    while (noun + 1 < last && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun]!.pos) && tokens[noun + 1]!.pos === "NOUN")
      noun++;
    if (tokens[noun]?.pos === "NOUN" && isOnePerson(tokens[noun]!.lower)) return true;
  }
  return false;
}
const kin = /^(?:wife|husband|mother|father|sister|brother|daughter|son|widow)$/;
const indefinite: ReadonlySet<string> = new Set(["a", "an", "one", "another", "his", "her", "their"]);

/** "About 4,000 workers walked out, the employers said. They want …": whether people are what the sentence before is about. */
function isOfMany({ passage }: Scene, { sentence, at: mention }: Turn): boolean {
  const { tokens, sentences, quotationOf } = passage;
  const { first, last } = sentences[sentence]!;
  for (let at = first; at < last - 1; at++) {
    if (quotationOf[at] !== -1 || at === mention || tokens[at]!.pos === "VERB" || tokens[at]!.pos === "AUX")
      return false;
    if (tokens[at]!.pos === "NOUN" && tokens[at + 1]!.pos !== "NOUN") return pluralPeople.test(tokens[at]!.lower);
  }
  return false;
}
/** "Trade unions are against it because they fear …": many are the subject in front of the pronoun, in its own sentence. */
function standsBehindMany(
  { passage: { tokens, quotationOf } }: Scene,
  pronoun: number,
  { first }: OuterSentence,
): boolean {
  for (let at = first; at < pronoun - 1; at++) {
    const { pos, lower, lemma } = tokens[at]!;
    // "Trade unions": a capital of the sentence.
    const named = pos === "PROPN" && !(at === first && tokens[at + 1]!.pos === "NOUN");
    if (quotationOf[at] !== -1 || pos === "VERB" || pos === "AUX" || named) return false;
    if (pos === "NOUN" && tokens[at + 1]!.pos !== "NOUN")
      return lower !== lemma && /[^s]s$/.test(lower) && /^(?:VERB|AUX)$/.test(tokens[at + 1]!.pos);
  }
  return false;
}

const pluralPeople =
  /^(?:people|families|women|men|members|nurses|officials|students|residents)$|(?:[^n]ers|ors|ees|ists|ants)$/;

/** Whether somebody is named in front of a token: a pronoun does not look ahead over sentences. */
function isToldBefore({ passage, number }: Scene, { mentions }: Member, at: number): boolean {
  const { start } = passage.tokens[at]!;
  return mentions.some((one) => one.passage < number || (one.passage === number && one.start < start));
}

/** Whether a name was given that two or more bear. */
function isOpen({ member, reason }: Found): boolean {
  return member === null && reason === severalBear;
}

const manyHeads = /(?:[^s]s|people|police|media)$|^they$/;

/** A name that nothing tells to be a person's, and that has not spoken so far: "Moralists", "Falcon Heavy". */
function isChance({ turns }: Scene, member: Member): boolean {
  // "Leanne Rowe": two words that are nothing but names.
  const words = member.name.toLowerCase().split(" ");
  if (words.length === 2 && !words.some(isKnownWord)) return false;
  return mayBeMany(member) && !turns.some(({ found }) => found.member === member);
}

/** A name of which nothing tells that it is one person's. */
function mayBeMany({ kind, gender, roleNouns: roles }: Member): boolean {
  return kind === "unknown" && gender === null && roles.size === 0;
}

const nobody: ReadonlySet<Member> = new Set();

/**
 * Who is named in a sentence behind the pronoun that it is about: "He assured Reed that …" is somebody else's word,
 * whatever Reed said before.
 */
function namedBehind(
  { passage, named: names }: Scene,
  at: number,
  { first, last }: OuterSentence,
): ReadonlySet<Member> {
  const { tokens, quotationOf } = passage;
  for (let before = first; before < at; before++) if (leads.has(tokens[before]!.pos)) return nobody;
  const found = new Set<Member>();
  for (const name of namesIn(names, tokens[at]!.end, tokens[last - 1]!.end))
    if (name.member && quotationOf[tokenAt(tokens, name.start)] === -1) found.add(name.member);
  return found;
}
/** With one of these before it a pronoun is as often a further clause's. */
const leads: ReadonlySet<string> = new Set(["VERB", "AUX", "SCONJ"]);

/** Whether a sentence names somebody in front of a token. */
function isNamedBefore({ passage, named: names }: Scene, member: Member, at: number, sentence: OuterSentence): boolean {
  const { tokens } = passage;
  return namesIn(names, tokens[sentence.first]!.start, tokens[at]!.start).some((name) => name.member === member);
}
