/**
 * Whether a number, by its place in a text, only says which one is meant, as what is known: "its pending $38 billion bid",
 * "the 25-tonne truck". Where two claims do no more than that, they may tell anything of it.
 */
export const isKnown = (text: string, start: number): boolean =>
  start > 0 && definite.test(text.slice(Math.max(0, start - longestLead), start));

const longestLead = 40;
/** An article or an owner, and at most an adjective: a noun there would be another thing ("lost its home 5,000 …"). */
const definite =
  /(?:\b(?:the|this|these|those|its|his|her|their|our|my|your|whose)|(?<!\b(?:it|that|there|here|he|she|what|who|let))['’]s|s['’])\s(?:(?:\p{Ll}+(?:ed|ing|al|ive|ary|ous|able)|full|whole|entire|new|old|latest|current|other)\s)?$/iu;
