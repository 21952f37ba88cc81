/**
 * What a language other than English writes, as `senses.ts` reads it; words in lower case and without accents, but where an
 * accent tells two words apart.
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
   * Lines of an English base form and the words that mean it; a star stands for any ending, a tilde for none or one of
   * `inflections`, a low line joins words that mean it together ("cessez_le_feu"), each of which may have a tilde. A word with a capital is written with one
   * alone where `capitalNouns` says so. A function word may be such a phrase, too, and a meaning may be a day or a month
   * ("time:monday").
   */
  readonly senses: string;
  /** Lines of a meaning, and of verbs with the word that their clause ends in: "nahm|fest", "kam|ums_leben". */
  readonly separable?: string;
  /** Words behind which a clause goes on that a parted verb has closed: "stapt op als …". */
  readonly partedBefore?: string;
  /** Prepositions that stand before a place's name without an article. */
  readonly placeLeads?: string;
  /** How words begin that end the names of places: "-stadt", "-burg"; behind what is not known they part no compound. */
  readonly placeTails?: string;
  /** What is elided before a word ("l'", "qu'"), as a pattern; none where nothing is. */
  readonly elision?: string;
  /** Whether accents and tones tell words apart throughout: then words stand here as they are written. */
  readonly marks?: true;
  /** Whether words are syllables written apart: a capital one among others is part of a name, whatever it means. */
  readonly syllables?: true;
  /** Whether words are written without spaces, and without capitals: then `chinese-words.ts` cuts them. */
  readonly unspaced?: true;
  /** A word of a name, folded, without its case: one form for all. */
  readonly nameOf?: (word: string) => string;
  /** Verbs by their forms, beside those that `foreign-tenses.ts` knows, as a pattern. */
  readonly verbs?: string;
  /** What a word of unknown meaning looks like that is likely a name where its capital says nothing, as a pattern. */
  readonly nameLike?: string;
  /** Whether all nouns have a capital. */
  readonly capitalNouns?: true;
  /** Whether nouns stand together as one word: "treinongeluk". */
  readonly compounds?: true;
  /** What may follow the beginning of a word within the word, where that is not as in German, as a pattern. */
  readonly wordEndings?: string;
  /**
   * What is written onto a verb, as a pattern, and what stands for it: "detenerlo" is of "detener", "prendê-lo" of "prender".
   * Read where the word itself has no meaning.
   */
  readonly attached?: readonly (readonly [pattern: string, instead: string])[];
  /** Endings of inflection that are taken off words of unknown meaning, longest first. */
  readonly endings: string;
  /** Endings that a tilde stands for, where these are more. */
  readonly inflections?: string;
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
  /** What stands, with the number's own words before it, where people hurt are counted beside the dead: "19 others". */
  readonly besides?: string;
  /** What stands between a number and the whole that it is of: "nine of the 24". */
  readonly ofWhole: string;
  /** What ends before a bare number of people: "the toll stands at". */
  readonly headed: string;
  /** What tells of another time than the report's own: "last year", "since", "in years". */
  readonly otherTime?: string;
  /** Prepositions that tell where something was, as a pattern; an article and the kind of place may follow. */
  readonly locative?: string;
  /** What bounds a denial ("since", "until", "only"), and what turns from it to something else ("but"). */
  readonly bounded: string;
  readonly turns: string;
  /** Conjunctions behind which something else is told. */
  readonly joint: string;
}
