/** Who won a match and who lost it, by the words of their names, lower case; one of them is empty where a text does not say. */
export interface Victory {
  readonly winners: ReadonlySet<string>;
  readonly losers: ReadonlySet<string>;
}

const mayTellVictory =
  /\b(?:beat|defeat|thrash|edge|overc[ao]me|rout|downed|sank|los[et]|losing|fell|went down|win|won|victory|triumph)/u;
/** UTF-16 units on either side of the verb. */
const reach = 70;

/** "Were beaten 3-1 by", "lost 3-1 to", "fell to a 3-1 defeat by", "went down 2-0 at home to". */
const lost =
  /\b(?:(?:was|were|been|being|are|is)\s(?:\p{Ll}+\s)?(?:beaten|defeated|thrashed|edged|routed)\b[^.;:,\p{Lu}]{0,24}\sby|(?:loses?|lost|losing|fell|went down|(?:(?:a|an|the|their|its)\s|-)(?:[\p{Ll}\d–-]+\s){0,3}(?:defeat|loss))\b[^.;:,\p{Lu}]{0,24}\s(?:to|against))\s/u;
/** "Beat", "defeated", "won 3-1 against", "a 3-1 win over". */
const won =
  /\b(?:beats?|defeat(?:s|ed)?|thrash(?:es|ed)|edge[sd]?|overcame|rout(?:s|ed)|downed|sank|(?:wins?|won|victory|triumph(?:s|ed)?)\b[^.;:,\p{Lu}]{0,24}\s(?:over|against))\s/u;

/** Who won and who lost, by the names that stand before and behind the verb; null where a text tells of no such deed, or of two. */
export function victoryIn(text: string): Victory | null {
  if (!mayTellVictory.test(text)) return null;
  const defeat = lost.exec(text);
  const told = defeat ?? won.exec(text);
  if (told === null) return null;
  const end = told.index + told[0].length;
  const before = text.slice(Math.max(0, told.index - reach), told.index);
  const object = namesIn(opening.exec(text.slice(end, end + reach))?.[0] ?? "");
  const subject = namesIn(before.slice(Math.max(...breaks.map((mark) => before.lastIndexOf(mark) + 1))));
  const [own, other] = [subject.difference(object), object.difference(subject)];
  if (other.size === 0) return null;
  return defeat === null ? { winners: own, losers: other } : { winners: other, losers: own };
}
const breaks = [". ", "; ", ": "] as const;
/** The name right behind the verb: "the holders Salt Ferry". */
const opening = /^(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:and|of|de)\s)?\p{Lu}[\p{L}'’.-]*){0,3}/u;
const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(name)].map(([found]) => found.toLowerCase().replace(/['’]s$/u, "")));
const name = /(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu;
