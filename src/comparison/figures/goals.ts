/** How many goals a text gives a scorer. */
export interface Goals {
  /** The last word of the scorer's name, lower case, and the word before it, where it has a capital. */
  readonly scorer: string;
  readonly given: string | null;
  readonly count: number;
  /** The words that tell it. */
  readonly text: string;
}

const name = String.raw`(?:(?<given>\p{Lu}\p{Ll}+)\s)?(?<scorer>\p{Lu}[\p{L}’'-]+)`;
const many = String.raw`(?<count>twice|both|(?:two|three|four|five|\d)(?!-)|(?:an?\s)?(?:[\p{L}-]+\s){0,2}?(?:double|brace|hat[-\s]trick|treble))`;
const verb = "(?:score[ds]?|scoring|net(?:s|ted)?|bag(?:s|ged)?|grab(?:s|bed)?|notch(?:es|ed)?)";
/** "Berg scored twice", "Berg, who netted two", "Berg, a Dane of 23, bagged a hat-trick". */
const byVerb = new RegExp(
  String.raw`${name}(?:,\s[^,.;:]{1,90},|,\swho)?\s(?:ha[sd]\s|also\s|then\s)?${verb}\s${many}(?=\s?(?:[.,;:]|$|goals?\b|times\b|in\b|for\b|as\b|to\b|and\b|either\b|before\b|after\b|against\b|on\b|at\b))`,
  "gu",
);
/** "Two goals from Anna Berg", "a hat-trick by Berg". */
const ofScorer = new RegExp(
  String.raw`\b(?<count>(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d)\sgoals?|double|brace|hat[-\s]trick|treble)\s(?:from|by)\s(?:[\p{L}-]+\s){0,3}?(?:\p{Lu}[\p{L}’'-]+\s){0,4}${name}(?!\s\p{Lu})`,
  "gu",
);
/** "Berg's double". */
const owned = /(?<scorer>\p{Lu}[\p{L}-]+)['’]s\s(?<count>double|brace|hat[-\s]trick|treble)\b/gu;
const mayTellGoals =
  /\b(?:twice|both|goals?|double|brace|hat[-\s]trick|treble|(?:scor|nett|bagg|grabb|notch)\p{L}*)\b/iu;

const counts: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|both|two|double|brace|2)\b/iu, 2],
  [/\b(?:three|hat[-\s]trick|treble|3)\b/iu, 3],
  [/\b(?:four|4)\b/iu, 4],
  [/\b(?:five|5)\b/iu, 5],
];

/** What is counted over more than one match. */
const ofManyMatches =
  /\b(?:seasons?|careers?|games|matches|appearances|since|so far|this (?:year|month|term|week)|last (?:year|month|term|week)|in (?:his|her) last|previous(?:ly)?)\b/iu;

/** The goals that a text gives its only scorer of several; null for none, for two scorers, and for goals of many matches. */
export function goalsIn(text: string): Goals | null {
  if (!mayTellGoals.test(text) || ofManyMatches.test(text)) return null;
  const found = [byVerb, ofScorer, owned].flatMap((telling) => [...text.matchAll(telling)]);
  const told = found.flatMap(({ 0: words, groups }) => {
    const count = counts.find(([written]) => written.test(groups!.count!))?.[1];
    const scorer = groups!.scorer!.replace(/['’]s$/u, "").toLowerCase();
    return count === undefined ? [] : [{ scorer, given: groups!.given ?? null, count, text: words }];
  });
  return new Set(told.map(({ scorer, count }) => `${scorer} ${count}`)).size === 1 ? told[0]! : null;
}

/** Whether two texts tell of goals of two who bear one surname: "Anna Berg", "Lena Berg". */
export const areOfOthers = ({ given: a }: Goals, { given: b }: Goals): boolean => a !== null && b !== null && a !== b;
