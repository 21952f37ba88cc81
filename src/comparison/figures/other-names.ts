import { nameKey } from "../../claims/names/name-key.ts";
import type { Article } from "../../documents/article.ts";
import { madeOnce } from "../../text/made-once.ts";
import { sensesOf } from "../../text/senses/senses.ts";
import type { Proposition } from "../propositions/propositions.ts";
import type { Wording } from "../wording/wording.ts";

/** Whether each has a name that the other lacks: another player has as many points. */
export function nameOthers({ wording: a }: Proposition, { wording: b }: Proposition): boolean {
  const byKey = areForeign(a, b);
  const [x, y] = [namesIn(a, byKey), namesIn(b, byKey)];
  return x.size > 0 && y.size > 0 && !x.isSubsetOf(y) && !y.isSubsetOf(x);
}

/** Names have cases in some languages, and other letters: then they are known by their keys. */
const areForeign = (a: Wording, b: Wording): boolean => a.senses !== null || b.senses !== null;

const namesIn = ({ content }: Wording, byKey: boolean): ReadonlySet<string> =>
  new Set(content.filter(({ lexeme }) => lexeme.isName).map(({ lexeme }) => (byKey ? bare(lexeme.key) : lexeme.form)));

/** A key without the last vowel, which a case may have taken. */
const bare = (key: string): string => key.replace(lastVowel, "");
const lastVowel = /(?<=..)[aeiouy]$/;

/** Whether one report speaks of the other's names somewhere, where the words of a count have others. */
export function knowNames(a: Proposition, b: Proposition): boolean {
  if (!nameOthers(a, b)) return true;
  const byKey = areForeign(a.wording, b.wording);
  return knows(a.article, namesIn(b.wording, byKey), byKey) || knows(b.article, namesIn(a.wording, byKey), byKey);
}

const knows = (article: Article, names: ReadonlySet<string>, byKey: boolean): boolean =>
  !names.isDisjointFrom(byKey ? namedIn(article) : capitalised(article));

/** The words of an article with a capital, lower case; read once, for a huge one is asked again and again. */
const capitalised = madeOnce(
  (article: Article): ReadonlySet<string> =>
    new Set(capitalsOf(article).map((word) => word.toLowerCase().replace(possessive, ""))),
);
/** The keys that they have as names. */
const namedIn = madeOnce((article: Article): ReadonlySet<string> => {
  const senses = sensesOf(article.language);
  const keyOf = (word: string) => bare(nameKey(senses === null ? word : senses.nameOf(senses.fold(word))));
  return new Set([...new Set(capitalsOf(article))].map(keyOf));
});
const capitalsOf = ({ title, text }: Article): readonly string[] => `${title ?? ""}\n${text}`.match(capitalWord) ?? [];
const capitalWord = /\p{Lu}[\p{L}\p{M}'’]+/gu;
const possessive = /['’]s?$/u;
