import { foreignNumbers } from "../../../text/tables/foreign-numbers.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { wordAt } from "./foreign-mentions.ts";
import { isPreposition } from "./foreign-prepositions.ts";
import type { VerbCue } from "./foreign-verb-cue.ts";

/** Verbs that say "demand" of people and "cost" of a disaster. */
const costs = /^(?:ge)?forder|^r[eé]clam|^exig|^cobr|^eis|^geëist/u;
const lost =
  /^(?:(?:todes|menschen)?(?:opfern?|leben)|toten?|verletzten?|vidas?|vies?|muertos?|mort[eo]?s?|heridos?|feridos?|blessés?|levens?|doden?|dode|gewonden?|mensenlevens|víctimas|vítimas|victimes)$/u;
/** What is lost by its own name, whether it is counted or not. */
const surelyLost = /^(?:todesopfern?|menschenleben|mensenlevens)$/u;
const alive = /^(?:vida|vie)$/u;
const several =
  /^(?:\d|viele|mehrere|einige|zahlreiche|zahllose|dutzende|hunderte|tausende|varios|varias|muchos|muchas|decenas|cientos|miles|vários|várias|muitos|muitas|dezenas|centenas|milhares|plusieurs|nombreuses|nombreux|dizaines|centaines|milliers|meerdere|tientallen|honderden|duizenden|veel)/u;
/** Articles that count nothing here: "ein besseres Leben". */
const article = /^(?:ein[a-z]{0,2}|una?|uno|une?|uma?)$/u;
/** In tokens: what is lost stands so near behind the verb, and its number so near before it ("fünf weitere Tote"). */
const [longestToll, numberReach] = [6, 3];

/** Whether a verb tells what was lost: "Das Unglück forderte fünf Tote", "el incendio reclamó 12 vidas". Nobody says it, it happened. */
export function isToll(passage: Passage, cue: VerbCue, { first, last }: Range, cues: ForeignCues): boolean {
  if (!costs.test(wordAt(passage, cue.last - 1)) && !costs.test(wordAt(passage, cue.finite.first))) return false;
  for (let at = first; at < Math.min(last, first + longestToll); at++) {
    const word = wordAt(passage, at);
    if (lost.test(word))
      return (
        surelyLost.test(word) ||
        countsIn(passage, Math.max(first, at - numberReach), at, cues) ||
        // "La vida de doce personas"
        (alive.test(word) && wordAt(passage, at + 1) === "de" && countsIn(passage, at + 2, at + 3, cues))
      );
    // "Fordern Entschädigung für die Opfer."
    if (isPreposition(word, cues) && !countsIn(passage, at - 1, at, cues)) return false;
  }
  return false;
}

function countsIn(passage: Passage, from: number, to: number, { language }: ForeignCues): boolean {
  const rules = foreignNumbers.get(language);
  for (let at = from; at < to; at++) {
    const word = wordAt(passage, at);
    if (several.test(word) || rules?.magnitudes.has(word)) return true;
    if (rules?.cardinals.has(word) && !article.test(word)) return true;
  }
  return false;
}
