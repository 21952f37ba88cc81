import { annotate, type Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";

/**
 * "Fresh fears over dam", "Strong start for Hollin", "Rare win for divers": whether a word that opens a headline is an
 * adjective, which is the subject of no verb, where the tagger takes its capital for a name's. It reads the word once more
 * in small letters.
 */
export function isOpeningAdjective({ text, lower }: Token, verb: Token): boolean {
  // "Divers say": an old adjective, too.
  if (!startsWithCapital(text) || alone.has(lower) || (plural.test(lower) && !lower.endsWith("ous"))) return false;
  if (verb.lower !== verb.lemma && (!plural.test(verb.lower) || alsoSurnames.has(lower))) return false;
  return annotate(`a ${lower} thing`).tokens[1]!.pos === "ADJ";
}
const plural = /[^s]s$/;
/** "Many hope for rain", "Poor live in tents". */
const alone: ReadonlySet<string> = new Set(
  `many most few several more less some such other both all military public royal poor rich young old elderly jobless homeless unemployed wounded
  french british english irish dutch welsh spanish chinese japanese swiss united`.split(/\s+/),
);
const alsoSurnames: ReadonlySet<string> = new Set(
  "brown black white green gray grey strong short long small little sharp wise savage moody noble bright hardy".split(
    " ",
  ),
);
