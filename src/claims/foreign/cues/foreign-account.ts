import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isFiniteAt } from "../phrases/foreign-finite.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { endOfSource, isReference } from "../phrases/foreign-subject-phrase.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf, vietnameseRole } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";

/** An account where it stands: its cue, whose it is, and all of its phrase. */
export interface Account {
  readonly cue: Range;
  /** Null where a verb has no subject: "según dijo". */
  readonly mention: Range | null;
  /** Where the phrase starts, if what stands before it is no part of the content. */
  readonly taken?: number;
  /** All of the phrase. */
  readonly first: number;
  readonly last: number;
}

/** A phrase with what describes the source is no longer than this, in tokens: "una fuente … citada por …". */
export const maxPhrase = 16;
const capital = /^\p{Lu}/u;

/** "агентство «Озеро» со ссылкой на источник", "une source proche du dossier citée par l'AFP": who says it alone. */
export function endOfReference(passage: Passage, from: number, last: number, cues: ForeignCues): number {
  if (!eastSlavic.has(cues.language)) return endOfSource(passage, from, last);
  for (let at = from + 1; at < last; at++) if (isReference(passage, at)) return at;
  return last;
}

/** "De acuerdo con Luis Gil, jefe del puerto, …", "Laut einem Bericht, der vorliegt, …": the token after what is told of the source; `behind`: what they say stands before. */
export function pastApposition(
  passage: Passage,
  last: number,
  end: number,
  behind: boolean,
  cues: ForeignCues,
): number {
  const { tokens } = passage;
  if (tokens[last]?.text !== ",") return last;
  // "selon le ministre, également porte-parole, …"
  const next = wordAt(passage, also.test(wordAt(passage, last + 1)) ? last + 2 : last + 1);
  if (told.test(next)) return pastTold(passage, last, end, cues);
  const apposed =
    cues.roles.has(next) ||
    (cues.bare && vietnameseRole.test(passage.text.slice(tokens[last + 1]?.start ?? passage.text.length))) ||
    cues.relatives.has(next) ||
    russianParticiple.test(next) ||
    (cues.language === "it" && italianParticiple.test(next)) ||
    isApposedName(passage, last + 1, end) ||
    (openersOf(cues.language).has(next) &&
      !severalUnnamed.test(tokens[last - 1]!.text) &&
      cues.roles.has(wordAt(passage, last + 2)) &&
      !opensClause(passage, last + 2, end, cues));
  // "…, d'après Enedal, le gestionnaire du réseau."
  const described = openersOf(cues.language).has(next) || isOfficeBehindName(passage, last);
  if (!apposed) return behind && described && closesBare(passage, last + 1, end, cues) ? end : last;
  for (let at = last + 2; at < Math.min(end, last + 1 + maxPhrase); at++) if (tokens[at]!.text === ",") return at;
  if (isApposedName(passage, last + 1, end)) return pastName(passage, last + 1, end);
  return behind && closesBare(passage, last + 1, end, cues) ? end : last;
}

/** "Segundo relatos de deputados, o líder …" */
const severalUnnamed = /^\p{Ll}+s$/u;

/** "Selon le préfet, accouru à Lora, entre A et B, | le feu …": the comma behind which a clause with a verb stands; the first without one. */
function pastTold(passage: Passage, comma: number, end: number, cues: ForeignCues): number {
  let last = comma;
  for (let at = comma + 1; at < Math.min(end, comma + maxTold); at++) {
    if (passage.tokens[at]!.text !== ",") continue;
    if (last === comma) last = at;
    for (let verb = at + 1; verb < Math.min(end, at + maxPhrase) && passage.tokens[verb]!.text !== ","; verb++)
      if (passage.quotationOf[verb] !== -1 || isFiniteAt(passage, verb, end, cues.language)) return at;
  }
  return last;
}
/** In tokens. */
const maxTold = 32;
/** What somebody did or how they were reached before they spoke. */
const told =
  /^(?:accouru|venu|arrivé|rendu|interrogé|joint|contacté|entendu|rencontré|consultad|entrevistad|contactad|ouvid|citad|presente)(?:e|es|s|o|a|os|as)?$/u;

/** "Según ella, el juez «cobraba» …", "Segundo a polícia, o prefeito fugiu": whether a Romance phrase goes on to a verb or quotation before its comma. */
function opensClause(passage: Passage, from: number, end: number, cues: ForeignCues): boolean {
  if (!cues.dropsSubject) return false;
  for (let at = from; at < Math.min(end, from + maxPhrase); at++) {
    if (passage.quotationOf[at] !== -1 || isFiniteAt(passage, at, end, cues.language)) return true;
    if (passage.tokens[at]!.text === ",") return false;
  }
  return false;
}

/** The token behind a name that stands in apposition at a comma (", Luis Gil,", "der Leiter der Werft, Karl Ott,"); the comma's own without one. */
export function pastApposedName(passage: Passage, comma: number, end: number): number {
  if (passage.tokens[comma]?.text !== "," || !isApposedName(passage, comma + 1, end)) return comma;
  const past = pastName(passage, comma + 1, end);
  return past - comma > 2 ? past : comma;
}

/** "…, según Ana Ruiz, interventora de Lora.": a noun with its complement, behind a full name. */
function isOfficeBehindName({ tokens }: Passage, comma: number): boolean {
  if (!capital.test(tokens[comma - 1]!.text) || !capital.test(tokens[comma - 2]?.text ?? "")) return false;
  return (
    office.test(tokens[comma + 1]?.text ?? "") &&
    /^(?:de|del|d[oa]s?|di|de(?:i|gli|ll[oae]|ll['’]))$/.test(tokens[comma + 2]?.text ?? "")
  );
}
/** No adverb of place or time. */
const office =
  /^(?!cerca|dentro|fuera|lejos|antes|despu|delante|detr|encima|debajo|perto|fora|longe|atr|depois)\p{Ll}{4,}$/u;
const also = /^(?:également|aussi|también|também|anche|inoltre|zugleich|auch)$/;

/** Whether no mark and no verb stands up to the end of a sentence. */
function closesBare(passage: Passage, from: number, end: number, cues: ForeignCues): boolean {
  if (end - from > maxPhrase || end - from < 2 || !romance.has(cues.language)) return false;
  for (let at = from; at < end; at++)
    if (
      isClauseMark(passage, at) ||
      passage.quotationOf[at] !== -1 ||
      cues.auxiliaries.has(wordAt(passage, at)) ||
      isFiniteAt(passage, at, end, cues.language)
    )
      return false;
  return true;
}

/** "По словам Иванова, осмотревшего кран, …" */
const russianParticiple = /(?:вш|[аяую]щ)(?:его|ей|их)(?:ся)?$/u;

/** "Secondo uno studio dell'ateneo, pubblicato lunedì, …" */
const italianParticiple =
  /^(?:pubblicat|diffus|condott|realizzat|presentat|citat|ripres|effettuat|firmat|intervenut|intervistat|interpellat)[oaie]$/u;

/** "el ministro, Julián Ocampo, …": nothing but a name up to the next mark. */
function isApposedName(passage: Passage, from: number, end: number): boolean {
  const past = pastName(passage, from, end);
  return past > from && (past >= end || isClauseMark(passage, past));
}

function pastName({ tokens }: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && (capital.test(tokens[at]!.text) || (at > from && particles.has(tokens[at]!.text)))) at++;
  return at;
}

const particles: ReadonlySet<string> = new Set("de da do dos del di della la von van der".split(" "));
