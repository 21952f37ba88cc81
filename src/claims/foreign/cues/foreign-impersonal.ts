import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { holdsRole } from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

const capital = /^\p{Lu}/u;
const leads = /^(?:in|im|aus|bei|beim|von|vom|vonseiten)$/;
const articles = /^(?:d(?:er|em|en)|eine[mr]?|diese[mr]|ihre[mr]|seine[mr])$/;
const genitive = /^(?:der|des|einer|eines)$/;
const adjective = /^\p{Ll}{3,}(?:en|er|em)$/u;
/** Nouns for what is issued, and for those around somebody. */
const issued =
  /(?:mitteilung|erklärung|stellungnahme|schreiben|brief|statement|bericht|papier|aussendung|communiqué)$/u;
const circles = /(?:kreisen|umfeld|ministerium|zentrale|behörde|behörden|polizei|regierung|anwaltschaft|kommission)$/u;

/**
 * "Hieß es in einer Mitteilung des Ministeriums", "verlautete aus Kreisen der Koalition": whose words they are, of German verbs
 * that have nobody for a subject; for something issued who issued it. Null without one: "hieß es in Karwick".
 */
export function issuerOf(
  passage: Passage,
  { first }: OuterSentence,
  verb: VerbCue,
  end: number,
  cues: ForeignCues,
): Range | null {
  const word = wordAt(passage, verb.finite.first);
  if (cues.language === "it") return italianIssuer(passage, first, verb, cues);
  if (!cues.capitalNouns || (verb.word.rest[0] !== "es" && !/^verlautete?$/.test(word))) return null;
  if (leads.test(wordAt(passage, verb.last))) return sourceAt(passage, verb.last + 1, end, cues);
  // "Aus Kreisen der Koalition verlautete, …"
  const before = leads.test(wordAt(passage, first)) ? sourceAt(passage, first + 1, verb.finite.first, cues) : null;
  return before?.last === verb.finite.first ? before : null;
}

/** "Dalla procura fanno sapere che …": the body whose people speak. */
function italianIssuer(passage: Passage, first: number, { finite }: VerbCue, cues: ForeignCues): Range | null {
  if (!/^(?:da|dal|dall[ao]|dall['’]|dai|dagli|dalle)$/.test(wordAt(passage, first))) return null;
  if (!/(?:no|cono)$/u.test(wordAt(passage, finite.first)) || first + 1 >= finite.first) return null;
  const own = { first: first + 1, last: finite.first };
  const known = capital.test(passage.tokens[first + 1]!.text) || holdsRole(passage, own, cues);
  return known && own.last - own.first <= longestIssuer ? own : null;
}
/** In tokens. */
const longestIssuer = 8;

/** Who stands behind such a preposition. */
function sourceAt(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  let at = articles.test(wordAt(passage, from)) ? from + 1 : from;
  while (at < end && adjective.test(passage.tokens[at]!.text)) at++;
  if (at >= end || !capital.test(passage.tokens[at]!.text)) return null;
  const noun = wordAt(passage, at);
  const behind = at + 1;
  const owned = genitive.test(wordAt(passage, behind)) && capital.test(passage.tokens[behind + 1]?.text ?? "");
  if (issued.test(noun)) return owned ? { first: behind, last: behind + 2 } : { first: from, last: behind };
  if (!circles.test(noun) && !holdsRole(passage, { first: at, last: behind }, cues)) return null;
  const last = owned ? behind + 2 : behind;
  return last >= end || isClauseMark(passage, last) || !capital.test(passage.tokens[last]!.text)
    ? { first: from, last }
    : null;
}
