import { copyOf } from "./copy-of.ts";
import { RecentlyUsed } from "./recently-used.ts";

/** Longer words are seldom met twice. */
const longest = 64;

/**
 * The same pure function with its latest answers at hand, for words that the news repeats.
 *
 * @param most so many answers are kept; those asked for longest ago are forgotten
 */
export function remembered<Answer extends {}>(
  answerOf: (word: string) => Answer,
  most: number,
): (word: string) => Answer {
  const answers = new RecentlyUsed<string, Answer>(most);
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || word.length > longest) return known ?? answerOf(word);
    const own = copyOf(word);
    const answer = answerOf(own);
    answers.set(own, answer);
    return answer;
  };
}
