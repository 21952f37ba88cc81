/** What a language other than English writes, as `senses.ts` reads it; words in lower case, and without accents where these tell no words apart. */
export interface SenseTable {
  /** Words that carry grammar rather than content. */
  readonly functionWords: string;
  /** Of these the verbs of being, having and being able. */
  readonly auxiliaries: string;
  /** Words that deny what they stand with, and words before which they deny nothing ("not only"). */
  readonly negations: string;
  readonly undenied: string;
  /** Lines of a country's code and the words for its people and its government; its name is known anyway. */
  readonly places: string;
  /**
   * Lines of an English base form and the words that mean it; a star stands for any ending, a tilde for none or one of
   * `inflections`, a low line joins words that mean it together. A function word may be such a phrase, too, and a meaning may be
   * a day or a month ("time:monday").
   */
  readonly senses: string;
  /** What is elided before a word ("l'", "qu'"), as a pattern; none where nothing is. */
  readonly elision?: string;
  /** Whether accents and tones tell words apart: then words stand here as they are written. */
  readonly marks?: true;
  /** Whether words are syllables written apart: a capital one among others is part of a name, whatever it means. */
  readonly syllables?: true;
  /** A word of a name, folded, without its case: one form for all. */
  readonly nameOf?: (word: string) => string;
  /** Verbs by their forms, beside those of the past that `foreign-tenses.ts` knows, as a pattern. */
  readonly verbs?: string;
  /** What a word of unknown meaning looks like that is likely a name where its capital says nothing, as a pattern. */
  readonly nameLike?: string;
  /** Whether all nouns have a capital. */
  readonly capitalNouns?: true;
  /** Endings of inflection that are taken off words of unknown meaning, longest first. */
  readonly endings: string;
  /** Endings that a tilde stands for, where these are more. */
  readonly inflections?: string;
  /** Patterns of the words right before a number that make it a part of another one ("of whom"), one more, a former one, or the end of a rise ("climbed to"). */
  readonly part: string;
  readonly addition: string;
  readonly former: string;
  readonly rise: string;
  /** The same of the words right behind a number; of `additionBehind` the number's own word stands before them. */
  readonly partBehind: string;
  readonly additionBehind: string;
  /** What stands, with the number's own words before it, where people hurt are counted beside the dead: "19 others". */
  readonly besides?: string;
  /** What stands between a number and the whole that it is of: "nine of the 24". */
  readonly ofWhole: string;
  /** What ends before a bare number of people: "the toll stands at". */
  readonly headed: string;
  /** What tells of another time than the report's own: "last year", "ago", "annually". */
  readonly otherTime?: string;
  /** Conjunctions behind which something else is told. */
  readonly joint: string;
}
