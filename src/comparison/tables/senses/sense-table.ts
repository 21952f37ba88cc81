/**
 * What a language other than English writes, as `senses.ts` reads it; words in lower case and without accents. Where an accent tells two words apart, each with
 * its own.
 */
export interface SenseTable {
  /** Words that carry grammar rather than content. */
  readonly functionWords: string;
  /** Lines of an English word of grammar and the ones that stand for it: two texts have them in common, too. */
  readonly glosses?: string;
  /** Of these the verbs of being, having and being able. */
  readonly auxiliaries: string;
  /** Words that deny what they stand with, and words before which they deny nothing ("not only"). */
  readonly negations: string;
  readonly undenied: string;
  /** Whether what denies a verb stands behind it: "ne fermera pas". */
  readonly deniesBehind?: true;
  /** Lines of a country's code and the words for its people and its government; its name is known anyway. */
  readonly places: string;
  /**
   * Lines of an English base form and the words that mean it; a star stands for any ending, a word with a capital for what
   * is written with one alone, and a low line for what parts the words of several that mean one thing ("cessez_le_feu").
   */
  readonly senses: string;
  /** Lines of a meaning, and of verbs with the word that their clause ends in: "nahm|fest", "kam|ums_leben". */
  readonly separable?: string;
  /** Prepositions that stand before a place's name without an article. */
  readonly placeLeads?: string;
  /** How words begin that end the names of places: "-stadt", "-burg"; behind what is not known they part no compound. */
  readonly placeTails?: string;
  /** What is elided before a word ("l'", "qu'"), as a pattern; none where nothing is. */
  readonly elision?: string;
  /** Whether all nouns have a capital, and stand together as one word. */
  readonly capitalNouns?: true;
  /** Endings of inflection that are taken off words of unknown meaning, longest first. */
  readonly endings: string;
  /** Patterns of the words right before a number that make it a part of another one ("of whom"), one more, a former one, or the end of a rise ("climbed to"). */
  readonly part: string;
  readonly addition: string;
  readonly former: string;
  readonly rise: string;
  /** What stands before a former number and behind it, together: "from [nine] to fifteen". */
  readonly formerFrom?: string;
  readonly formerTo?: string;
  /** The same of the words right behind a number; of `additionBehind` the number's own word stands before them. */
  readonly partBehind: string;
  readonly additionBehind: string;
  /** What stands between a number and the whole that it is of: "nine of the 24". */
  readonly ofWhole: string;
  /** What ends before a bare number of people: "the toll stands at". */
  readonly headed: string;
  /** A pattern of what tells another time than the report's own: "last year", "a year". */
  readonly otherTime?: string;
  /** Prepositions that tell where something was, as a pattern; an article and the kind of place may follow. */
  readonly locative?: string;
  /** Conjunctions behind which something else is told. */
  readonly joint: string;
}
