import { sureDatelineOf } from "../../documents/dateline.ts";
import type { Annotation, Token } from "../../text/annotate.ts";
import { cutHeadlines } from "../names/headline-names.ts";
import { findNames, type NameMention } from "../names/names.ts";
import { isSeveral } from "../names/several.ts";
import { isTitleCase } from "../names/title-case.ts";
import { givenNames } from "../tables/given-names.ts";
import { bodyNouns, isTrade } from "../tables/speaker-words.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Appearance, Gender } from "./cast.ts";
import { isYounger } from "./relatives.ts";
import { apposedBehind } from "./role-phrases.ts";
import { rolesAround, tokenAt } from "./roles.ts";

/** One person or body while the cast is being put together. */
export interface Draft {
  readonly name: string;
  readonly key: string;
  kind: NameMention["kind"];
  readonly roles: string[];
  gender: Gender | null;
  readonly mentions: Appearance[];
  /** Whether an elder of the same name is named beside: "Tom Berg" and "Tom Berg Jr.", "President Berg" and "Tom Berg Jr." */
  beside: boolean;
}

/** A name of one word, to be given to the full name that has it. */
export interface Short {
  readonly mention: NameMention;
  readonly where: Appearance;
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Whether it stands in a line of capitals, where a common word looks like a name. */
  readonly headline: boolean;
  /** Whether it stands behind "in" or "near". */
  readonly located: boolean;
}

export interface Drafts {
  /** By name key, in the order in which they are first named. */
  readonly full: Map<string, Draft>;
  readonly shorts: readonly Short[];
}

/**
 * Every name of the passages with what stands around it: full names together by key, names of one word apart.
 * @param bodies keys of names that are known to be bodies': the outlet's, the agencies'
 */
export function draftCast(passages: readonly Annotation[], bodies: ReadonlySet<string>): Drafts {
  const full = new Map<string, Draft>();
  const shorts: Short[] = [];
  const several: Short[] = [];
  const names = cutHeadlines(passages.map((annotation) => [annotation, findNames(annotation)]));
  const besides = youngerBesideElders(names);
  passages.forEach((annotation, passage) => {
    const all = names[passage]!;
    const apart = (name: NameMention) => (besides.has(name) ? { ...name, key: `${name.key} jr` } : name);
    const mentions = besides.size > 0 ? all.map(apart) : all;
    const credited = anyCredit.test(annotation.text);
    const dateline = sureDatelineOf(annotation.text);
    const headline = annotation.sentences.every(({ first, last }) => isTitleCase(annotation.tokens, first, last));
    for (const [index, found] of mentions.entries()) {
      if (credited && credit.test(annotation.text.slice(Math.max(0, found.start - longestCredit), found.start)))
        continue;
      // "OSTBERG — The bank's board met": where it was written, and nobody.
      if (dateline?.place && found.start === dateline.start && found.end <= dateline.end) continue;
      const trade = tradeBehind(annotation, found) ?? tradeApposed(annotation, found);
      const isBody =
        bodies.has(found.key) ||
        trade !== null ||
        standsAlone(annotation, found) ||
        tradeBefore(annotation, found) ||
        isTraded(annotation, found);
      const kind = isBody
        ? "organisation"
        : age.test(annotation.text.slice(found.end, found.end + longestAge))
          ? "person"
          : "unknown";
      const mention = found.kind === "unknown" ? ({ ...found, kind } as const) : found;
      const { roles, gender } = rolesAround(annotation, mention, mentions[index + 1]);
      if (trade !== null) roles.push(trade);
      const where = { passage, start: mention.start, end: mention.end };
      const one = { roles, gender: gender ?? genderOf(mention), where };
      if (full.has(mention.key) || isFull(mention)) addTo(full, mention, one);
      else {
        const located = locative.test(annotation.text.slice(Math.max(0, mention.start - 9), mention.start));
        const short = { mention, where, roles, gender: one.gender, headline, located };
        if (opensSeveral(annotation, mention)) several.push(short);
        else shorts.push(short);
      }
    }
  });
  // "Bakers" is a name where it has a capital elsewhere too.
  const known = new Set(shorts.map(({ mention }) => mention.key));
  for (const short of several) if (known.has(short.mention.key) || full.has(short.mention.key)) shorts.push(short);
  return { full, shorts };
}

/** "Dunn, 44, was held", "Dunn, who is 44": only people are so old. */
const age = /^,\s(?:who (?:is|was|turned) [1-9]\d\b|(?:aged )?(?:[1-9]\d|10\d)(?=[,.;)](?!\d)|$))/u;
/** UTF-16 units behind a name that tell an age. */
const longestAge = 24;

/** "Bakers say": a plural whose capital the start of a sentence explains. */
function opensSeveral({ tokens, text }: Annotation, { kind, start, end }: NameMention): boolean {
  if (kind !== "unknown") return false;
  const at = tokenAt(tokens, start);
  if (at < 0 || tokens[at]!.end !== end || !isSeveral(tokens, at)) return false;
  const before = tokens[at - 1];
  return before === undefined || /[.!?:”"]$/.test(before.text) || text.slice(before.end, start).includes("\n");
}

/** The names of a younger bearer, "Tom Berg Jr.", where "Tom Berg" is named too. */
function youngerBesideElders(names: readonly (readonly NameMention[])[]): ReadonlySet<NameMention> {
  const younger = names.flatMap((some) => some.filter(({ text, key }) => isYounger(text) && key.includes(" ")));
  if (younger.length === 0) return new Set();
  const elders = new Set(names.flatMap((some) => some.filter(({ text }) => !isYounger(text)).map(({ key }) => key)));
  return new Set(younger.filter(({ key }) => elders.has(key)));
}

/** Puts one more mention under its name. */
export function addTo(
  drafts: Map<string, Draft>,
  mention: Pick<NameMention, "text" | "key" | "kind">,
  { roles, gender, where }: Pick<Short, "roles" | "gender" | "where">,
): void {
  const known = drafts.get(mention.key);
  if (!known) {
    const { text: name, key, kind } = mention;
    drafts.set(key, { name, key, kind, roles: [...roles], gender, mentions: [where], beside: key.endsWith(" jr") });
    return;
  }
  known.mentions.push(where);
  known.roles.push(...roles);
  known.gender ??= gender;
  if (known.kind === "unknown") known.kind = mention.kind;
}

/** "(Additional reporting by Ann Miller in Oslo and Tom Reed in Hollin": nobody whom a report tells of. */
const credit = /\b(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled)\sby\s[^.;)\n]*$/u;
const anyCredit = /(?:eporting|diting|riting|ompiled) by /;
/** UTF-16 units in front of a name that are looked over for a credit. */
const longestCredit = 160;

function isFull({ key, kind }: NameMention): boolean {
  return key.includes(" ") || kind === "place" || kind === "organisation";
}

const locative = /(?:^|\s)(?:in|near|outside)\s+$/i;

/** ", a shipping company,": what a body that a name stands for does. */
function tradeBehind(annotation: Annotation, { kind, end }: NameMention): string | null {
  const past = kind === "unknown" || kind === "organisation" ? tokenAt(annotation.tokens, end) : -1;
  const trade = past < 0 ? null : apposedBehind(annotation, past, Number.POSITIVE_INFINITY, isBody);
  return trade !== null && isBodysTrade(trade) ? trade : null;
}

/** "a shipping company in Hollin", but "a professor at Hollin University" and "police chief of Hollin" are people's. */
function isBodysTrade(trade: string): boolean {
  const [head] = trade.toLowerCase().split(preposition) as [string];
  const words = head.split(/[\s-]+/);
  return words.some((word) => bodyNouns.has(word)) && !words.some((word) => roleNouns.has(word));
}
const preposition = /\s(?:of|at|for|in|from|with|on|near|by|to)\s/;

/** "the state operator, Norvale,": the trade of a body that a name between commas explains. */
function tradeApposed({ text, tokens }: Annotation, { kind, start, end }: NameMention): string | null {
  if (kind !== "unknown" || !closes.test(text[end] ?? "")) return null;
  const comma = tokenAt(tokens, start) - 1;
  const head = tokens[comma - 1];
  if (tokens[comma]?.text !== "," || !head || !(bodyNouns.has(head.lower) || isTrade(head.lower))) return null;
  let first = comma - 1;
  while (first > 0 && comma - first < longestTrade && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]!.pos)) first--;
  return definite.test(tokens[first - 1]?.lower ?? "") ? text.slice(tokens[first]!.start, head.end) : null;
}
const closes = /^[,.]/;
const definite = /^(?:the|its|their)$/;
/** In tokens. */
const longestTrade = 4;

/** "The Hollin said": a name of one word behind an article is no person's. */
function standsAlone({ tokens }: Annotation, { key, start, end }: NameMention): boolean {
  const before = tokens[tokenAt(tokens, start) - 1];
  if (key.includes(" ") || before?.lower !== "the") return false;
  const next = tokens[tokenAt(tokens, end)];
  return next?.pos === "VERB" || next?.pos === "AUX";
}

/** "the union Norfolk", "the newspaper Hollin Post": the body's noun right before its name. */
function tradeBefore({ tokens }: Annotation, { start }: NameMention): boolean {
  const at = tokenAt(tokens, start);
  const before = tokens[at - 1];
  // "Union Berg" may be a name; "Carmaker Ostra" opens a sentence.
  const body = before !== undefined && bodyNouns.has(before.lower) && before.text === before.lower;
  if (before === undefined || !(body || isTrade(before.lower))) return false;
  return tokens[at]!.start - before.end === 1;
}

/** "shares in Tarvane", "Tarvane's stock", "Nordkai employs": what no person has or does. */
function isTraded({ text }: Annotation, { start, end }: NameMention): boolean {
  return sharesIn.test(text.slice(Math.max(0, start - 12), start)) || hasShares.test(text.slice(end, end + 16));
}
const sharesIn = /\b(?:shares|stock|stake) in $/iu;
const hasShares = /^(?:['’]s?)? (?:shares|stock|share price|employs)\b/u;

function isBody(token: Token): boolean {
  return bodyNouns.has(token.lemma);
}

function genderOf(mention: Pick<NameMention, "text" | "kind">): Gender | null {
  if (mention.kind !== "person" || !mention.text.includes(" ")) return null;
  const gender = givenNames.get(mention.text.split(/[\s-]/)[0]!.toLowerCase());
  return gender === "male" || gender === "female" ? gender : null;
}
