import type { Annotation, Token } from "../../text/annotate.ts";
import { isCalendarAt } from "../names/calendar.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { isBehindApposedClaim } from "../passages/apposed-claim.ts";
import { roleNouns, roleVerbs } from "../tables/titles.ts";

/** A phrase that gives a role, in tokens: `first … last`, exclusive, without its article. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A role's phrase is no longer than this, in tokens. */
const maxPhrase = 12;

const determiners: ReadonlySet<string> = new Set("the a an its his her their our your my this that another".split(" "));
const openers: ReadonlySet<string> = new Set([",", "(", "—", "–", "--"]);
const closers: ReadonlySet<string> = new Set([",", ".", ";", ":", ")", "—", "–", "--", "!", "?"]);
const lineBreak = /[\n\r]/;
const possessive = /^['’]s?$/;

/**
 * ", a doctor," and "(Russia's ambassador to …)": the role in the apposition behind a name that ends before token `at`.
 * @param before where the next name of a person starts, a UTF-16 offset
 * @param isHead which nouns make an apposition; those of roles where nothing is given
 */
export function apposedBehind(
  { text, tokens }: Annotation,
  at: number,
  before: number,
  isHead: (token: Token) => boolean = isRole,
): string | null {
  if (!openers.has(tokens[at]?.text ?? "") || isBroken(text, tokens, at, at + 1)) return null;
  const from = at + 1;
  // "“We love Miller,” the coach said": the words that are quoted end here.
  if (mark.test(tokens[from]?.text ?? "")) return null;
  let noun = false;
  let last = from;
  for (; last < Math.min(tokens.length, from + maxPhrase); last++) {
    const token = tokens[last]!;
    if (closers.has(token.text) || token.pos === "VERB" || token.pos === "AUX" || relative.test(token.text)) break;
    noun ||= isHead(token);
    if (token.pos === "CCONJ" || isBroken(text, tokens, last - 1, last)) break;
  }
  // "Besides Smith, Foreign Minister John Jones …": a person's name inside makes it a list.
  if (!noun || last <= from) return null;
  if (before < tokens[last - 1]!.end && !isNamedInRole(tokens, { first: from, last }, before)) return null;
  // "according to Smith, two men slept there"
  if (tokens[from]!.pos === "NUM") return null;
  const definite = tokens[from]!.lower === "the";
  const end = tokens[last];
  // "At a meeting with Smith, the minister said …": the phrase is what the verb says something of.
  if (definite && end && (end.pos === "VERB" || end.pos === "AUX")) return null;
  let first = from;
  while (first < last && (tokens[first]!.pos === "DET" || tokens[first]!.pos === "ADV")) first++;
  return words(text, tokens, { first, last });
}

/** ", the Everton striker,", ", chief executive of Orbit,": a name inside that only says whose striker or chief somebody is. */
function isNamedInRole(tokens: readonly Token[], { first, last }: Phrase, name: number): boolean {
  if (!closers.has(tokens[last]?.text ?? ".") || /^\p{Lu}/u.test(tokens[last + 1]?.text ?? "")) return false;
  let at = first;
  while (at < last && tokens[at]!.start < name) at++;
  const before = tokens[at - 1]!;
  const head = tokens[before.pos === "DET" ? at - 3 : at - 2];
  if (head && at - 2 >= first && tokens[before.pos === "DET" ? at - 2 : at - 1]!.pos === "ADP")
    return isPlainRole(head);
  if (at !== first + 1 || !/^(?:the|an?|his|her|its|their)$/.test(before.lower) || !isPlainRole(tokens[last - 1]!))
    return false;
  return tokens.slice(at, last).every(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "ADJ");
}

function isPlainRole(token: Token): boolean {
  return isRole(token) && token.text === token.lower;
}

const mark = /^["“”„«»‘’']$/;
const relative = /^(?:who|which|whose|whom)$/i;

/** "The head of the port authority, Ann Miller, …": the role whose apposition is the name at tokens `first … last`. */
export function apposedBefore(annotation: Annotation, first: number, last: number): string | null {
  const { text, tokens } = annotation;
  const comma = first - 1;
  if (tokens[comma]?.text !== "," || isBroken(text, tokens, comma - 1, first)) return null;
  const closed = tokens[last] === undefined || closers.has(tokens[last].text);
  if (!closed) return null;
  let from = comma;
  while (
    from > 0 &&
    comma - from < maxPhrase &&
    isInside(tokens[from - 1]!) &&
    !isBroken(text, tokens, from - 1, from) &&
    !(from < comma && isBehindApposedClaim(tokens, from))
  )
    from--;
  for (let start = from; start < comma; start++) {
    const opens = determiners.has(tokens[start]!.lower);
    const bare = start === from && opensSentence(tokens, start);
    const owned = possessive.test(tokens[start + 1]?.text ?? "");
    if (!opens && !bare && !owned) continue;
    const phrase = { first: opens ? start + 1 : start, last: comma };
    if (headIsRole(tokens, phrase)) return words(text, tokens, phrase);
  }
  return null;
}

/** "…, who heads the port authority", "… is the mayor of Karwick", "was elected chairman": what is said of the name before token `at`. */
export function predicatedBehind({ text, tokens }: Annotation, at: number): string | null {
  let from = at;
  if (tokens[from]?.text === ",") from++;
  const isRelative = tokens[from]?.lower === "who";
  if (isRelative) from++;
  else from = at;
  let linked = false;
  for (; from < Math.min(tokens.length, at + maxLink); from++) {
    const token = tokens[from]!;
    const word = token.lower;
    if (links.has(word)) linked = true;
    else if (word === "as" && linked) linked = true;
    else if (!passed.has(word)) break;
  }
  const token = tokens[from];
  if (!token || isBroken(text, tokens, at - 1, from)) return null;
  if (isRelative && !linked && roleVerbs.has(token.lower)) {
    const last = phraseEnd(text, tokens, from + 1);
    return last > from + 1 ? words(text, tokens, { first: from, last }) : null;
  }
  if (!linked) return null;
  const opens = determiners.has(token.lower);
  const phrase = { first: opens ? from + 1 : from, last: phraseEnd(text, tokens, from) };
  return headIsRole(tokens, phrase) ? words(text, tokens, phrase) : null;
}

/** A name and its role stand no further apart, in tokens. */
const maxLink = 8;
const links: ReadonlySet<string> = new Set(
  "is was are were been be became become remains serves served works worked elected appointed named chosen".split(" "),
);
const passed: ReadonlySet<string> = new Set("has had also now currently then once later recently 's ’s".split(" "));

function phraseEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from;
  while (
    last < tokens.length &&
    last - from < maxPhrase &&
    isInside(tokens[last]!) &&
    !(tokens[last]!.pos === "ADP" && isTime(tokens, last + 1)) &&
    (last === from || !isBroken(text, tokens, last - 1, last))
  )
    last++;
  return last;
}

function isTime(tokens: readonly Token[], at: number): boolean {
  return isCalendarAt(tokens, at) || tokens[at]?.pos === "NUM";
}

function isInside(token: Token): boolean {
  switch (token.pos) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "DET":
    case "NUM":
    case "ADP":
      return true;
    case "PRON":
      return determiners.has(token.lower);
    case "PART":
      return possessive.test(token.text);
    default:
      return token.text === "-" || token.text === "’" || token.text === "'";
  }
}

/** Whether the noun at the head, the last before "of …" and the like, is a role's. */
function headIsRole(tokens: readonly Token[], { first, last }: Phrase): boolean {
  let head = -1;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.pos === "ADP") break;
    if (token.pos === "NOUN" || token.pos === "PROPN" || isRole(token)) head = at;
  }
  return head >= 0 && isRole(tokens[head]!);
}

function isRole(token: Token): boolean {
  return roleNouns.has(token.lower) || (token.pos === "NOUN" && isPersonNoun(token.lemma));
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[.!?:“"]$/.test(before.text);
}

function isBroken(text: string, tokens: readonly Token[], left: number, right: number): boolean {
  const from = tokens[left];
  const to = tokens[right];
  return from === undefined || to === undefined
    ? right > tokens.length
    : lineBreak.test(text.slice(from.end, to.start));
}

function words(text: string, tokens: readonly Token[], { first, last }: Phrase): string | null {
  return last > first ? text.slice(tokens[first]!.start, tokens[last - 1]!.end) : null;
}
