import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import type { VerbCue } from "./foreign-verb-cue.ts";
import type { Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

/** Who condemns a man to something sentences him; who condemns an attack speaks. */
const condemning = /^(?:condamn|conden|verurteil|осуди)/u;
const sentencing: ReadonlySet<string> = new Set("à a zu ao aos к wegen por pour за".split(" "));
const punished =
  /^(?:\d|prisión|cárcel|prison|peine|pena|penas|multa|multas|amende|cadeia|reclusão|perpetu|haft|freiheitsstrafe|gefängnis|geldstrafe|muerte|morte|mort|штраф|колони|лишени)/u;
/** Particles that make another verb of a German one: "sprach … frei", "hielt den Zug an". */
const particles: ReadonlySet<string> = new Set(
  "an ab auf frei fest ein weg los zurück zu um durch vor nach mit".split(" "),
);

/**
 * Whether a verb of saying or judging does something to its object and gives nobody's words: a court sentences somebody, or
 * a German particle at the clause's end makes another verb of it.
 */
export function isForeignDeed(
  passage: Passage,
  verb: VerbCue,
  frame: string,
  content: Range,
  cues: ForeignCues,
): boolean {
  if (frame !== "object" && frame !== "naming") return false;
  if (cues.verbSecond && verb.particle < 0 && isClosedByParticle(passage, content)) return true;
  if (!condemning.test(wordAt(passage, verb.last - 1)) && !condemning.test(wordAt(passage, verb.finite.first)))
    return false;
  for (let at = content.first; at < content.last; at++)
    if (sentencing.has(wordAt(passage, at)) && namesPunishment(passage, at + 1, content.last)) return true;
  return false;
}

/** "à deux ans de prison", "zu einer Geldstrafe", "a 7 años", "wegen Mordes" of a court alone. */
function namesPunishment(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + maxPunishment); at++)
    if (punished.test(wordAt(passage, at)) || years.test(wordAt(passage, at))) return true;
  return false;
}
/** In tokens. */
const maxPunishment = 5;
const years = /^(?:años|meses|días|anos|mois|ans|jours|jahren?|monaten?|tagen|лет|годам?|месяц)/u;

function isClosedByParticle(passage: Passage, { first, last }: Range): boolean {
  const closes = passage.tokens[last] === undefined || isClauseMark(passage, last);
  return closes && last - first > 1 && passage.quotationOf[last - 1] === -1 && particles.has(wordAt(passage, last - 1));
}
