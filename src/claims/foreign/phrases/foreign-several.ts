import { foldLetters } from "../../../text/fold-letters.ts";
import { givenNames } from "../../../text/tables/given-names.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";
import { wordAt } from "./foreign-mentions.ts";
import { isFullName } from "./foreign-noun-phrase.ts";
import { holdsRole } from "./foreign-subject.ts";

const capital = /^\p{Lu}/u;
const joints: ReadonlySet<string> = new Set(["y", "e", "et"]);
/** "Tanto la ministra como el fiscal", "tanto o clube quanto o jogador". */
const both = /^(?:tanto|tant)$/;
const bothJoints: ReadonlySet<string> = new Set(["como", "quanto", "que"]);

/**
 * Who speaks together in a Romance mention: "Ana Ruiz y Tomás Gil", "la ministra y el alcalde"; itself where it is one phrase
 * ("Castilla y León", "Ortega y Gasset", "ministro de Hacienda y Crédito Público").
 */
export function severalIn(passage: Passage, mention: Range, cues: ForeignCues, cue: Range): readonly Range[] {
  if (cues.verbSecond) return severalOfVerbSecond(passage, mention, cues, cue);
  if (!romance.has(cues.language)) return [mention];
  const opened = both.test(wordAt(passage, mention.first));
  const led = opened || both.test(wordAt(passage, mention.first - 1));
  const first = opened ? mention.first + 1 : mention.first;
  for (let at = first + 1; at < mention.last - 1; at++) {
    const joint = joints.has(wordAt(passage, at)) || (led && bothJoints.has(wordAt(passage, at)));
    if (!joint || passage.quotationOf[at] !== -1) continue;
    const [left, right] = [
      { first, last: at },
      { first: at + 1, last: mention.last },
    ];
    if (isOneOfTwoOffices(passage, left, right, cues)) continue;
    if (opensSpeaker(passage, left, cues) && opensSpeaker(passage, right, cues)) return [left, right];
  }
  return [mention];
}

/**
 * "Karl Ott und Kanzlerin Brandt", "SPD und Grüne", "die Freundin sowie ein Nachbar": who speaks together in German and Dutch, behind or before
 * a verb of more than one.
 */
function severalOfVerbSecond(passage: Passage, mention: Range, cues: ForeignCues, cue: Range): readonly Range[] {
  if (!plural.test(wordAt(passage, cue.first))) return [mention];
  for (let at = mention.first + 1; at < mention.last - 1; at++) {
    if (!ands.test(wordAt(passage, at)) || passage.quotationOf[at] !== -1) continue;
    const [left, right] = [
      { first: mention.first, last: at },
      { first: at + 1, last: mention.last },
    ];
    if (isSpeaker(passage, left, cues) && isSpeaker(passage, right, cues)) return [left, right];
  }
  return [mention];
}
const ands = /^(?:und|sowie|en)$/;
const plural = /en$/;
const party = /^(?:\p{Lu}{2,}|Union|Grünen?|Linken?|Linkspartei|Liberalen?|Sozialdemokraten|Konservativen?)$/u;

/** A role, a body, a party or a full name. */
function isSpeaker(passage: Passage, range: Range, cues: ForeignCues): boolean {
  if (holdsRole(passage, range, cues) || isFullName(passage, range)) return true;
  return range.last - range.first <= 2 && party.test(passage.tokens[range.last - 1]!.text);
}

/** "El abogado y exalcalde Juan Gil", "la ministra y portavoz": one article for two offices of one person. */
function isOneOfTwoOffices(passage: Passage, left: Range, right: Range, cues: ForeignCues): boolean {
  if (!/^(?:el|la|o|a|le|une?|una|um|uma|il|l['’])$/.test(wordAt(passage, left.first))) return false;
  const office = wordAt(passage, right.first);
  return !isFullName(passage, left) && (cues.roles.has(office) || cues.roles.has(office.replace(/^ex-?/, "")));
}

/** A given name with another behind it, or a role or body behind its article. */
function opensSpeaker(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  const given = givenNames.has(foldLetters(wordAt(passage, first)));
  if (given && capital.test(passage.tokens[first + 1]?.text ?? "") && first + 1 < last) return true;
  const noun = openersOf(cues.language).has(wordAt(passage, first)) ? first + 1 : first;
  if (noun >= last || (noun === first && !cues.roles.has(wordAt(passage, noun)))) return false;
  return cues.roles.has(wordAt(passage, noun)) || cues.bodies.has(wordAt(passage, noun));
}
