import type { Token } from "../../text/annotate.ts";
import { likeTheirPast } from "../../text/tables/like-their-past.ts";
import { isCalendarAt } from "../names/calendar.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { hyphens, type Range, tagOf } from "../passages/tags.ts";

/**
 * "The embassy in Hollin on Tuesday", "Ann Miller, the mayor of Hollin, in Oslo": nothing but nouns with what prepositions
 * and commas hang on them, which names somebody or something and tells nothing. A noun that may be a verb which the tagger
 * did not know makes it none: "Storm Otto batters the coast".
 */
export function isBarePhrase(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { tokens, quotationOf } = passage;
  let governed = false;
  let head: Token | null = null;
  for (let at = first; at < last; at++) {
    if (quotationOf[at] !== -1) return false;
    const token = tokens[at]!;
    const tag = tagOf(passage, sentence, at);
    switch (tag) {
      case "ADP":
      case "PUNCT":
        if (tag === "PUNCT" && token.text !== "," && !hyphens.has(token.text)) return false;
        // "Two dead, 17 hurt in fire": what stands before a comma or preposition has a noun.
        if (at > first && head === null && !hyphens.has(token.text) && !joins(tokens[at - 1])) return false;
        governed ||= tag === "ADP";
        if (!hyphens.has(token.text)) head = null;
        break;
      case "PART":
        if (!/^['’]s?$/.test(token.text)) return false;
        head = null;
        break;
      case "DET":
      case "ADJ":
      case "NUM":
        if (head !== null && !isCalendarAt(tokens, at) && !isCalendarAt(tokens, at - 1)) return false;
        break;
      case "NOUN":
      case "PROPN":
        if (tag === "NOUN" && head !== null && mayBeVerb(token, head)) return false;
        head = token;
        break;
      default:
        return false;
    }
  }
  return governed && head !== null;
}

const joins = (token: Token | undefined) => token?.pos === "ADP" || token?.text === ",";

/** "batters", "work" behind "firefighters", "hit": a noun behind another that may be its verb. */
function mayBeVerb({ lower, lemma }: Token, before: Token): boolean {
  return /(?:[^s]s|ed)$/.test(lower) || likeTheirPast.has(lower) || (lower === lemma && /[^s]s$/.test(before.lower));
}
