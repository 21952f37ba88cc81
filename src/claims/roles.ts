import type { Annotation, Token } from "../text/annotate.ts";
import type { Gender } from "./cast.ts";
import type { NameMention } from "./names.ts";
import { demonyms, places } from "./tables/places.ts";
import { honorifics, roleModifiers, roleNouns, shortTitles } from "./tables/titles.ts";

const maxRoleTokens = 7;

const maxApposition = 12;

/** One word for the forms of a role: spokesman, spokeswoman and spokesperson. */
export function levelRole(word: string): string {
  return word
    .replace(/(?:woman|person)$/, "man")
    .replace(/^(?:congressman|representative|mp)$/, "lawmaker")
    .replace(/^advisor$/, "adviser");
}

/** The title in front of a name and the apposition behind it. */
export function rolesAround(
  annotation: Annotation,
  mention: NameMention,
  next: NameMention | undefined,
): { roles: string[]; gender: Gender | null } {
  const { tokens } = annotation;
  const first = tokenAt(tokens, mention.start);
  const roles: string[] = [];
  let gender: Gender | null = null;
  if (first < 0 || mention.kind === "place") return { roles, gender };
  let from = first;
  let noun = false;
  for (let at = first - 1; at >= Math.max(0, first - maxRoleTokens); at--) {
    const word = tokens[at]!.text.toLowerCase().replace(finalStop, "");
    if (at === first - 1) {
      const honorific = honorifics.get(word);
      if (honorific) {
        if (honorific !== "either") gender = honorific;
        break;
      }
    }
    if (tokens[at]!.text === "," || lineBreak.test(annotation.text.slice(tokens[at]!.end, tokens[at + 1]!.start)))
      break;
    const role = roleNouns.has(word) || shortTitles.has(word);
    noun ||= role;
    if (!role && !belongsToRole(tokens[at]!, word, noun)) break;
    if (noun) from = at;
  }
  while (from < first && isLoose(tokens[from]!)) from++;
  if (noun && from < first) roles.push(annotation.text.slice(tokens[from]!.start, tokens[first - 1]!.end));
  const behind = appositionBehind(annotation, tokens, mention, next);
  if (behind) roles.push(behind);
  return { roles, gender };
}

const finalStop = /\.$/;

const lineBreak = /[\n\r]/;

function isLoose(token: Token): boolean {
  return token.pos === "PUNCT" || token.pos === "PART" || token.pos === "ADP" || token.pos === "DET";
}

function belongsToRole(token: Token, word: string, noun: boolean): boolean {
  if (!noun)
    return (
      places.has(word) || token.pos === "PROPN" || word === "to" || word === "of" || word === "for" || word === "the"
    );
  return (
    roleModifiers.has(word) ||
    demonyms.has(word) ||
    places.has(word) ||
    token.pos === "PROPN" ||
    token.pos === "ADJ" ||
    token.pos === "NOUN" ||
    word === "-" ||
    word === "'s" ||
    word === "’s" ||
    word === "of"
  );
}

/** ", a doctor," and ", Russia's ambassador to …,": the words up to the next comma, where a role noun is among the first. */
function appositionBehind(
  annotation: Annotation,
  tokens: readonly Token[],
  mention: NameMention,
  next: NameMention | undefined,
): string | null {
  const comma = tokenAt(tokens, mention.end);
  if (
    comma < 0 ||
    tokens[comma]!.text !== "," ||
    lineBreak.test(annotation.text.slice(mention.end, tokens[comma + 1]?.start ?? mention.end))
  )
    return null;
  let noun = false;
  let last = comma + 1;
  for (; last < Math.min(tokens.length, comma + 1 + maxApposition); last++) {
    const token = tokens[last]!;
    if (
      token.text === "," ||
      token.pos === "VERB" ||
      token.pos === "AUX" ||
      token.text === "." ||
      token.text.toLowerCase() === "who"
    )
      break;
    noun ||= roleNouns.has(token.lemma) || roleNouns.has(token.text.toLowerCase());
    if (token.pos === "CCONJ" || lineBreak.test(annotation.text.slice(tokens[last - 1]!.end, token.start))) break;
  }
  if (!noun || last <= comma + 1) return null;
  const opens = tokens[comma + 1]!;
  const from = opens.pos === "DET" ? comma + 2 : comma + 1;
  // "Besides Smith, Foreign Minister John Jones …": a person's name inside makes it a list.
  if (next && next.kind !== "place" && next.kind !== "organisation" && next.start < tokens[last - 1]!.end) return null;
  return last > from ? annotation.text.slice(tokens[from]!.start, tokens[last - 1]!.end) : null;
}

/** Index of the first token that starts at or after an offset, -1 past the end. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}
