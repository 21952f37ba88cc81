import { smallCardinals } from "../../text/tables/number-words.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { phraseAfter } from "../passages/noun-phrase.ts";
import type { Range } from "../passages/tags.ts";
import { bodyNouns, documentNouns, firmNouns, mediaNouns, namedBodies, sortNouns } from "../tables/speaker-words.ts";
import { genderedRoles, honorifics, roleNouns, shortTitles } from "../tables/titles.ts";
import { tradesOfOne } from "../tables/walks-of-life.ts";
import type { Member, Named } from "./cast.ts";
import { mayBeCalled } from "./may-be-called.ts";
import { levelRole } from "./roles.ts";
import { onlyOneToldOf } from "./speaker-by-age.ts";
import {
  type Found,
  fits,
  inWordsAlone,
  lastTurn,
  maxBack,
  named,
  namesIn,
  type Scene,
  scores,
  type Turn,
  unnamed,
} from "./speaker-scene.ts";
import { textAuthor } from "./text-author.ts";

/** "the spokesman", "US officials", "the agency", "the Smith campaign": by the noun at the head. */
export function byNoun(scene: Scene, part: Range, head: number, sentence: number): Found {
  const { passage, cast } = scene;
  const noun = passage.tokens[head]!.lower;
  const singular = passage.tokens[head]!.lemma;
  const text = passage.text.slice(passage.tokens[part.first]!.start, passage.tokens[head]!.end);
  const opener = passage.tokens[part.first]!.lower;
  const bare = part.first === head && singular === noun && passage.part !== "text";
  const definite = opener === "the" || opener === "this" || opener === "that" || bare;
  const held = definite || opener === "a" || opener === "an" ? text.replace(article, "") : text;
  const role = held + (speaksForOthers.test(noun) ? forWhom(scene, head, sentence) : "");
  if (documentNouns.has(singular)) return textAuthor(scene, part, head, sentence) ?? unnamed("a text, not a person");
  const names = namesIn(scene.named, passage.tokens[part.first]!.start, passage.tokens[head]!.start);
  if (namedBodies.has(noun) && names.length > 0) {
    return { member: null, name: text.replace(article, ""), role: null, score: scores.short, reason: null };
  }
  const holder = namedBodies.has(noun) ? heldBy(scene, part, head) : null;
  if (holder) return { member: null, name: holder.replace(article, ""), role: null, score: scores.short, reason: null };
  const sorted = definite && sortNouns.has(noun) ? names.at(-1) : undefined;
  if (sorted && sorted.end === passage.tokens[head - 1]!.end && isBodysName(sorted)) {
    if (sorted.member?.kind === "organisation") return named(sorted.member, scores.short);
    return { member: null, name: text.replace(article, ""), role: null, score: scores.short, reason: null };
  }
  const medium = mediaNouns.has(singular) ? names.at(-1)?.member : null;
  // "the United Nations refugee agency": a body of its own.
  const { end: ended } = names.at(-1) ?? { end: 0 };
  if (medium && definite && noun === "agency" && !ofNews.test(passage.text.slice(ended, passage.tokens[head]!.start)))
    return { member: null, name: text.replace(article, ""), role: null, score: scores.short, reason: null };
  if (medium && medium.kind !== "place" && medium.kind !== "person") return named(medium, scores.short);
  const last = lastTurn(scene, sentence);
  if (isPersonNoun(noun)) {
    // "A spokesman for the mayor, Ann Reed, said": she may be either.
    const isEither =
      speaksForOthers.test(noun) && roleNouns.has(passage.tokens[part.last - 1]!.lower) && part.last - 1 > head;
    const apposed = isEither ? null : apposedName(scene, part);
    const isPerson = apposed?.kind === "person" || apposed?.gender != null || apposed?.key.includes(" ");
    if (apposed && (apposed.roleNouns.has(levelRole(noun)) || (isPerson && opener !== "a" && opener !== "an")))
      return { ...named(apposed, scores.short), role: apposed.roles.length > 0 ? null : role.replace(owner, "") };
    if (!definite) {
      return unnamed("not named", role);
    }
    const wanted = levelRole(noun);
    const gender = genderedRoles.get(noun) ?? null;
    const rank = ranked.exec(text.toLowerCase())?.[1];
    // "the prime minister" is not the interior minister.
    const holds = ({ roles }: Member) => !rank || roles.some((one) => one.toLowerCase().includes(rank));
    const held = noun === "boss" ? [...new Set(bosses.flatMap((one) => cast.holders(one)))] : cast.holders(wanted);
    const holders = held.filter((member) => fits(member.gender, gender) && holds(member));
    const others = holders.filter((member) => !scene.isInWords(member));
    // "The governor", told of before another governor is named, is the one who was named; headlines tell of who comes.
    const once = former.test(text);
    const told = others.filter((member) => isNamedBefore(scene, member, part) && (once || !onceHeld(member)));
    const candidates = told.length > 0 && passage.part === "text" ? told : others;
    if (candidates.length === 0 && holders.length > 0) return unnamed(inWordsAlone, role);
    // "“Thank you, Captain Reed,” the captain said. … The captain added": still another one.
    const before = turnOf(scene, sentence, noun);
    if (before?.found.reason === inWordsAlone) return before.found;
    const recent = last?.found.member;
    // "The actress": of whom nothing tells that she is a woman is not meant.
    const fitting = gender === null ? recent : recent?.gender === gender ? recent : null;
    if (fitting && fitting.kind !== "place" && fitting.kind !== "organisation") {
      if (fitting.roleNouns.has(wanted) && holds(fitting)) return named(fitting, scores.role);
      const { kind: sort, key, mentions } = fitting;
      // "Proponents say …": a capital at the head of a sentence makes no name.
      const isOne =
        !ofCase.has(wanted) &&
        (sort === "person" || fitting.gender !== null || key.includes(" ") || mentions.length > 1);
      const open = fitting.roleNouns.size === 0 || campaigning.has(wanted);
      if (isOne && last && open && last.sentence >= sentence - 1 && candidates.length !== 1)
        return named(fitting, scores.definite);
    }
    const words = text.toLowerCase().split(/\s+/).slice(1, -1);
    const best = candidates.filter((member) =>
      words.every((word) => member.roles.some((one) => one.toLowerCase().includes(word))),
    );
    const chosen = best.length > 0 ? best : candidates;
    const only =
      chosen.length === 0 && part.last - part.first === 2 && tradesOfOne.has(noun)
        ? onlyOneToldOf(scene, part, sentence)
        : null;
    if (only && only.roleNouns.size === 0 && fits(only.gender, gender) && !isToldOf(scene, part, noun))
      return named(only, scores.definite);
    if (chosen.length === 1) return named(chosen[0]!, scores.role);
    return unnamed(chosen.length === 0 ? "no holder of this role is named" : "more than one holder of this role", role);
  }
  // "The headmaster, Emil Torres, said", "Its maker, Helvion, denies": a name between commas says who that is.
  const owned = owner.test(`${opener} `) || possessed.test(text);
  const enclosed = enclosedName(scene, part);
  // "The judge named to lead the inquiry, Ann Reed, said": she is no inquiry.
  const governed = passage.tokens[part.first - 2]?.lower === "to" && passage.tokens[part.first - 1]!.pos === "VERB";
  // "A member of the public, Ann Reed, said"
  const isOne = anybody.has(noun) && enclosed?.kind === "person" && /^an?$/.test(opener);
  if (enclosed && (definite || owned || isOne))
    return { ...named(enclosed, scores.short), role: governed ? null : role.replace(owner, "") };
  if (definite && (bodyNouns.has(noun) || firmNouns.has(noun))) {
    const candidates = cast.bodies(singular);
    if (candidates.length === 1 && isNamedBefore(scene, candidates[0]!, part))
      return named(candidates[0]!, scores.role);
    // "the minister's office" and "the employers' association" tell themselves apart from the body that spoke before.
    const bareNoun = head - part.first === 1;
    const spoke = last?.found.member;
    if (bareNoun && spoke?.kind === "organisation" && mayBeCalled(spoke, noun)) return named(spoke, scores.definite);
    // "The Norfolk union called it poor. … the union said": by the noun that it had with its name.
    const sameNoun = bareNoun ? turnOf(scene, sentence, noun) : undefined;
    if (sameNoun?.found.name) return { ...sameNoun.found, score: scores.definite };
    return unnamed(bodyNouns.has(noun) ? "a body that is not named" : "not named", role);
  }
  // "Two said", "Some in the party believe": how many is no office.
  return unnamed("not named", smallCardinals.has(noun) || amounts.has(noun) ? null : role);
}

/** Who may be called the boss. */
const bosses: readonly string[] = [
  "boss",
  "manager",
  "coach",
  "executive",
  "director",
  "chief",
  "head",
  "president",
  "chairman",
];

const anybody: ReadonlySet<string> = new Set(
  "member official fan visitor local parent villager worker onlooker supporter tourist".split(" "),
);

/** "The court found … He can still turn to the Supreme Court": who is named only afterwards is another one. */
function isNamedBefore({ passage, number }: Scene, { mentions }: Member, part: Range): boolean {
  const [first] = mentions;
  return first !== undefined && (first.passage < number || first.start < passage.tokens[part.first]!.start);
}

/** "Reed fouled a striker. The striker said": whether somebody without a name was called so before. */
function isToldOf({ passage: { text, tokens } }: Scene, { first }: Range, noun: string): boolean {
  return text.slice(0, tokens[first]!.start).toLowerCase().includes(noun);
}

/** Parts that people have in what happened: who tells of it is as often somebody else. */
const ofCase: ReadonlySet<string> = new Set(
  "defendant suspect accused driver victim attacker gunman shooter killer witness judge magistrate prosecutor coroner survivor patient pilot passenger caller owner thief".split(
    " ",
  ),
);

/** "Former Gov. Ann Reed": beside another governor she is not the one. */
function onceHeld({ roles }: Member): boolean {
  return roles.some((role) => former.test(role));
}
const former = /\b(?:former|ex)\b/iu;

/** What somebody is for a while beside the office that they hold. */
const campaigning: ReadonlySet<string> = new Set(["candidate", "nominee", "contender", "frontrunner"]);

/** What stands between the name of a medium and its noun: "the Tass state news agency". */
const ofNews = /^\s(?:(?:state|official|private|news|press|wire|semi-official|state-run|media|-)\s?)*$/iu;

const amounts: ReadonlySet<string> = new Set(
  "some many most few several others another both none those second third fourth fifth".split(" "),
);

const speaksForOthers =
  /^(?:spokes(?:wo)?m[ae]n|spokespe(?:rsons?|ople)|(?:lawyer|attorney|solicitor|barrister|representative)s?)$/;

/** " for the ministry", behind "a spokesman": whom somebody without a name speaks for; "" where that is not told. */
function forWhom({ passage }: Scene, head: number, index: number): string {
  const { tokens, text, sentences } = passage;
  const sentence = sentences[index]!;
  if (head + 2 >= sentence.last || tokens[head + 1]!.lower !== "for") return "";
  const whom = phraseAfter(passage, sentence, head + 2, sentence.last);
  let last = whom?.last ?? 0;
  while (last > head + 2 && /^(?:of|and)$/.test(tokens[last - 1]!.lower)) last--;
  return last > head + 2 ? text.slice(tokens[head]!.end, tokens[last - 1]!.end) : "";
}

/** "the office of President Ann Miller", as "Miller's office": the words of a phrase whose body belongs to one who is named. */
function heldBy({ passage, named: names }: Scene, part: Range, head: number): string | null {
  const { tokens, text } = passage;
  if (tokens[head + 1]?.lower !== "of" || head + 2 >= part.last) return null;
  const { end } = tokens[part.last - 1]!;
  const inside = namesIn(names, tokens[head + 2]!.start, end);
  return inside.length === 1 && inside[0]!.end === end ? text.slice(tokens[part.first]!.start, end) : null;
}

/** Words that make another office of an office. */
const ranked = /\b(prime|vice|deputy) \p{L}+$/u;
/** "Reed's agent" */
const possessed = /['’]s? \p{Ll}[\p{L} ]*$/u;
const owner = /^(?:his|her|its|their|our|my)\s+/i;
const article = /^(?:the|an?|this|that)\s+/i;

/** "The fire chief, Ann Miller, …", "her son, the actor Tom Reed, …": who is named behind a mention, up to a stop. */
function apposedName({ passage, named: names }: Scene, part: Range): Member | null {
  const { tokens } = passage;
  if (tokens[part.last]?.text !== ",") return null;
  const opens = pastCalling(tokens, part.last + 1);
  for (let at = opens; at < opens + mostTitles && isCapital.test(tokens[at]?.text ?? ""); at++) {
    const found = namesIn(names, tokens[at]!.start, tokens[at]!.end)[0];
    if (!found) continue;
    return endsMention.test(passage.text[found.end] ?? "") ? found.member : null;
  }
  return null;
}
/** Past "the actor", "former striker" right before a name. */
function pastCalling(tokens: Scene["passage"]["tokens"], from: number): number {
  let at = tokens[from]?.lower === "the" ? from + 1 : from;
  while (at < from + mostTitles && /^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? "") && !isCapital.test(tokens[at]!.text))
    at++;
  return at > from && isPersonNoun(tokens[at - 1]!.lower) && isCapital.test(tokens[at]?.text ?? "") ? at : from;
}

/** Who had the word last under a noun, not too many sentences ago. */
function turnOf({ turns }: Scene, sentence: number, noun: string): Turn | undefined {
  for (let at = turns.length - 1; at >= 0 && turns[at]!.sentence >= sentence - maxBack; at--)
    if (turns[at]!.head === noun) return turns[at];
  return undefined;
}

/** "the Norfolk union": a name that a body has, or may have; "the Norland union" is some union there. */
function isBodysName({ member }: Named): boolean {
  if (!member || member.kind === "place" || member.kind === "person") return false;
  return member.kind === "organisation" || (member.gender === null && member.roleNouns.size === 0);
}

/** The name that alone, but for its title, stands between the comma behind a mention and the next. */
function enclosedName({ passage, named: names }: Scene, part: Range): Member | null {
  const { tokens } = passage;
  const opens = tokens[part.last + 1]?.lower.replace(/\.$/, "") ?? "";
  const first = tokens[part.last + (honorifics.has(opens) || shortTitles.has(opens) ? 2 : 1)];
  if (tokens[part.last]?.text !== "," || first === undefined) return null;
  const found = namesIn(names, first.start, first.start + longestName).find(({ start }) => start === first.start);
  if (!found || !/^[,.]/.test(passage.text[found.end] ?? "")) return null;
  return found.member?.kind === "place" ? null : found.member;
}
/** UTF-16 units within which a name between commas ends. */
const longestName = 80;
const mostTitles = 4;
const endsMention = /^(?:[,.;:]|$)/;
const isCapital = /^\p{Lu}/u;
