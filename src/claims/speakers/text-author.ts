import type { Range } from "../passages/tags.ts";
import { documentNouns } from "../tables/speaker-words.ts";
import type { Member } from "./cast.ts";
import { tokenAt } from "./roles.ts";
import { isPossessor } from "./sentence-subjects.ts";
import { type Found, maxBack, named, namesIn, type Scene, scores } from "./speaker-scene.ts";

/**
 * Who speaks in a text: "figures from the Health Ministry", "Reed's letter", "a Harbour Institute report"; of "the letter"
 * whoever it was told of before as its author: "In a letter to the board, Ann Reed asked for more", "Reed sent a letter".
 * Null where nobody alone who is named gave it out.
 */
export function textAuthor(scene: Scene, part: Range, head: number, sentence: number): Found | null {
  const direct = authorIn(scene, part, head);
  if (direct) return { ...direct, score: scores.short };
  const { tokens } = scene.passage;
  if (!/^(?:the|this|that)$/.test(tokens[part.first]!.lower)) return null;
  for (let at = part.first + 1; at < part.last; at++) if (another.test(tokens[at]!.lower)) return null;
  // "The Norvale poll": which one it is stands there.
  if (namesIn(scene.named, tokens[part.first]!.start, tokens[part.last - 1]!.end).length > 0) return null;
  const author = authorBefore(scene, part.first, tokens[head]!.lemma, sentence);
  return author && !describing.test(author.member?.name ?? "") ? { ...author, score: scores.definite } : null;
}

/** "The latest report": not the one that was told of. */
const another = /^(?:latest|last|first|second|third|other|previous|earlier|next|new|newest|same|final)$/;

/** "Nine Norvale-based companies sent a letter". */
const describing = /-\p{Ll}+$/u;

/** The author whom the phrase of a text itself names: before it, behind "by" or "from", or as its owner. */
function authorIn(scene: Scene, { first, last }: Range, head: number): Found | null {
  const member = issuer(scene, head, last) ?? owner(scene, first, head);
  return member ? named(member, scores.short) : maker(scene, first, head);
}

/** "figures from the Health Ministry", "a report published by Miller", "the letter was written by Miller". */
function issuer(scene: Scene, head: number, last: number): Member | null {
  const { tokens } = scene.passage;
  let by = head + 1;
  if (/^(?:was|were|is|are)$/.test(tokens[by]?.lower ?? "")) by++;
  const isIssued = issued.has(tokens[by]?.lower ?? "");
  if (isIssued) by++;
  const leads = isIssued ? /^(?:by|from|on)$/ : /^(?:by|from)$/;
  if (by + 1 >= last || !leads.test(tokens[by]!.lower) || (by > head + 1 && !isIssued)) return null;
  return nameAt(scene, by + 1, last);
}

/** The one whom a name that stands at a token, behind an article and what they are, tells. */
function nameAt({ passage, named: names }: Scene, from: number, last: number): Member | null {
  const { tokens } = passage;
  for (let at = from; at < Math.min(last, from + mostBefore); at++) {
    const { start, end, pos } = tokens[at]!;
    const name = namesIn(names, start, end)[0];
    if (name) {
      const behind = tokens[tokenAt(tokens, name.end)]?.lower ?? "";
      // "by Reed's office", "by Reed and two others"
      if (isPossessor(passage, name.end) || behind === "and" || name.member?.kind === "place") return null;
      return name.member;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)) return null;
  }
  return null;
}
/** Tokens of what somebody is before the name. */
const mostBefore = 5;

/** "Reed's letter", "Reed's long letter"; who is charged wrote no indictment, and mail is of two. */
function owner({ passage, named: names }: Scene, first: number, head: number): Member | null {
  const { tokens } = passage;
  if (!written.has(tokens[head]!.lemma)) return null;
  let at = head - 1;
  while (at > first && (tokens[at]!.pos === "ADJ" || isSmallNoun(tokens[at]!))) at--;
  if (at < 1 || at < first || !/^['’]s?$/.test(tokens[at]!.lower)) return null;
  const name = namesIn(names, tokens[Math.max(first, at - mostBefore)]!.start, tokens[at]!.start).at(-1);
  const isOwner = name !== undefined && name.end === tokens[at]!.start && name.member?.kind !== "place";
  return isOwner ? name.member : null;
}

/** "A Harbour Institute safety report", "a Times/NTV poll": the body right before what it makes, or those that made it together. */
function maker({ passage, named: names }: Scene, first: number, head: number): Found | null {
  const { tokens, text } = passage;
  if (!madeByBodies.has(tokens[head]!.lemma)) return null;
  let at = head - 1;
  while (at > first && head - at <= mostModifiers && isSmallNoun(tokens[at]!)) at--;
  if (at < first) return null;
  const name = namesIn(names, tokens[first]!.start, tokens[at]!.end).at(-1);
  if (name?.end !== tokens[at]!.end || name.member?.kind !== "organisation" || isText(name.member)) return null;
  if (text[name.start - 1] !== "/") return named(name.member, scores.short);
  let opens = tokenAt(tokens, name.start);
  while (opens > first && (tokens[opens - 1]!.pos === "PROPN" || tokens[opens - 1]!.text === "/")) opens--;
  const together = text.slice(tokens[opens]!.start, name.end);
  return { member: null, name: together, role: null, score: scores.short, reason: null };
}
/** Nouns between a body and what it makes; a pool reports on it. */
const isSmallNoun = ({ pos, text, lower }: { readonly pos: string; readonly text: string; readonly lower: string }) =>
  pos === "NOUN" && text === lower && lower !== "pool";
const mostModifiers = 2;

/** The author of the text that "the letter" is, as the sentences before tell of it. */
function authorBefore(scene: Scene, before: number, noun: string, sentence: number): Found | null {
  const { passage, turns } = scene;
  const { tokens, sentences, quotationOf } = passage;
  const said = turns.findLast((turn) => turn.sentence >= sentence - maxBack && turn.head === noun);
  if (said?.found.name || (said?.found.member && !isText(said.found.member))) return said.found;
  for (let s = sentence; s >= Math.max(0, sentence - maxBack); s--) {
    const { first, last } = sentences[s]!;
    for (let at = Math.min(last, before) - 1; at >= first; at--) {
      if (quotationOf[at] !== -1 || !areAlike(tokens[at]!.lemma, noun)) continue;
      const opens = opening(scene, first, at);
      const author = authorIn(scene, { first: opens, last }, at) ?? actor(scene, s, opens, at);
      if (author !== null) return author;
      // "A report", "the owners' letter": another one, of which nobody is named.
      if (/^an?$/.test(tokens[opens]!.lower) || isOwned(scene, opens, at)) return null;
    }
  }
  return null;
}

/** Where the noun phrase that ends at a token begins. */
function opening({ passage: { tokens } }: Scene, first: number, head: number): number {
  let at = head;
  while (at > first && /^(?:ADJ|NOUN|PROPN|NUM)$|^PART$/.test(tokens[at - 1]!.pos) && tokens[at - 1]!.lower !== "to")
    at--;
  return at > first && tokens[at - 1]!.pos === "DET" ? at - 1 : at;
}

/**
 * Who speaks "in a letter", or sends, writes or publishes one: the one subject of that sentence, or the only one who has words
 * there.
 */
function actor(scene: Scene, sentence: number, opens: number, head: number): Found | null {
  const { passage, subjects, turns, named: names } = scene;
  const { tokens, sentences } = passage;
  const lead = tokens[opens - 1];
  if (lead === undefined || tokens[opens + 1]?.lower === "joint") return null;
  const speaks = leading.test(lead.lower) && spoken.has(tokens[head]!.lemma) && own.test(tokens[opens]!.lower);
  if (!speaks && !issuing.has(lead.lemma)) return null;
  const subject = subjects[sentence] ?? null;
  if (subject !== null) {
    // "Ann Miller and Tom Reed sent a letter": both of them.
    const { first, last } = sentences[sentence]!;
    const name = namesIn(names, tokens[first]!.start, tokens[last - 1]!.end).find(({ member }) => member === subject);
    const isOne = name !== undefined && tokens[tokenAt(tokens, name.end)]?.pos !== "CCONJ";
    return isOne ? named(subject, scores.definite) : null;
  }
  const said = turns.filter((one) => one.sentence === sentence);
  return said.length === 1 && said[0]!.found.member ? said[0]!.found : null;
}
const leading = /^(?:in|via|through|with)$/;
const own = /^(?:an?|his|her|its|their)$/;

const isOwned = ({ passage: { tokens } }: Scene, first: number, head: number) =>
  tokens.slice(first, head).some(({ lower }) => /^['’]s?$/.test(lower));

/** "School Safety Report": a name that is the text's. */
const isText = ({ name }: Member) => documentNouns.has(name.split(" ").at(-1)!.toLowerCase());

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const issued = words("issued released published compiled written signed sent posted filed conducted carried");
const issuing = words("issue release publish compile write sign send post file circulate submit put tweet");
/** What a body has made where its name stands before it; "a Norvale lawsuit" may be against it. */
const madeByBodies = words(
  "report statement poll survey study editorial memo data research analysis article story column bulletin op-ed communique",
);

/** What somebody speaks in. */
const spoken = words(
  "statement communique note message letter memo email e-mail post op-ed column editorial complaint lawsuit filing tweet",
);
/** What its owner has written. */
const written = words(
  "statement communique note letter memo post op-ed column editorial complaint lawsuit filing tweet report study survey poll article research analysis story affidavit",
);

/** Nouns by which one text may be told of. */
const kinds = [
  words("statement communique note message text release"),
  words("letter memo message note email e-mail"),
  words("report document study research paper analysis review survey data"),
  words("poll survey"),
  words("article report story editorial op-ed column piece"),
  words("tweet post message thread"),
  words("complaint lawsuit filing suit indictment affidavit document"),
  words("ruling judgment decision opinion"),
  words("ad advertisement commercial video"),
];
const areAlike = (noun: string, other: string) =>
  noun === other || kinds.some((kind) => kind.has(noun) && kind.has(other));
