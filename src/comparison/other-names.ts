import type { Article } from "../documents/article.ts";
import { foldLetters } from "../text/fold-letters.ts";
import { madeOnce } from "../text/made-once.ts";
import type { Proposition } from "./propositions.ts";
import type { Wording } from "./wording.ts";

/** Whether each has a name that the other lacks: another player has as many points. */
export function nameOthers({ wording: a }: Proposition, { wording: b }: Proposition): boolean {
  const [x, y] = [namesIn(a), namesIn(b)];
  return x.size > 0 && y.size > 0 && !x.isSubsetOf(y) && !y.isSubsetOf(x);
}

const namesIn = ({ content }: Wording): ReadonlySet<string> =>
  new Set(content.filter(({ lexeme }) => lexeme.isName).map(({ lexeme }) => lexeme.form));

/** Whether one report speaks of the other's names somewhere, where the words of a count have others. */
export function knowNames(a: Proposition, b: Proposition): boolean {
  if (!nameOthers(a, b)) return true;
  return knows(a.article, b.wording) || knows(b.article, a.wording);
}

const knows = (article: Article, wording: Wording): boolean =>
  !namesIn(wording).isDisjointFrom(wording.senses === null ? capitalised(article) : capitalisedBare(article));

/** The words of an article with a capital, lower case; read once, for a huge one is asked again and again. */
const capitalised = madeOnce(({ title, text }: Article): ReadonlySet<string> => {
  const words = `${title ?? ""}\n${text}`.match(capitalWord) ?? [];
  return new Set(words.map((word) => word.toLowerCase().replace(possessive, "")));
});
/** The same without their accents, as words of other languages are read. */
const capitalisedBare = madeOnce(
  (article: Article): ReadonlySet<string> => new Set([...capitalised(article)].map(foldLetters)),
);
const capitalWord = /\p{Lu}[\p{L}\p{M}'’]+/gu;
const possessive = /['’]s?$/u;
