import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isRulingOut } from "../phrases/foreign-left-open.ts";
import { isClauseMark, maxMention, wordAt } from "../phrases/foreign-mentions.ts";
import { bondOf, isDeniedVerb } from "../phrases/foreign-subject.ts";
import { type VerbCue, verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";

/** No sentence that somebody wrote has more reporting verbs. */
const maxVerbs = 12;

/** The reporting verbs of a sentence outside quotations by which somebody says something: none that is denied or avoided. */
export function verbsIn(
  passage: Passage,
  sentence: OuterSentence,
  end: number,
  taken: readonly Range[],
  cues: ForeignCues,
): VerbCue[] {
  const verbs: VerbCue[] = [];
  for (let at = sentence.first; at < end && verbs.length < maxVerbs; ) {
    const verb =
      passage.quotationOf[at] === -1 && !taken.some(({ first, last }) => first <= at && at < last)
        ? (verbCueAt(passage, sentence, at, end, cues) ?? secondParticiple(passage, at, end, verbs.at(-1), cues))
        : null;
    const denied =
      verb &&
      (isDeniedVerb(passage, sentence, verb, cues) ||
        isDeniedBehind(passage, verb, end, cues) ||
        isAvoided(passage, verb, cues) ||
        isImpersonal(passage, verb, cues) ||
        isSaidByNobody(passage, sentence, verb, cues));
    // "Ibáñez no lo confirmó: “Se anunciará”": what was said instead follows; "не исключил, что" leaves it open.
    const open = verb !== null && isRulingOut(wordAt(passage, verb.shown.last - 1), cues.language);
    if (verb && (!denied || open || leadsToQuotation(passage, verb, end))) verbs.push(verb);
    at = verb ? Math.max(at + 1, verb.particle >= 0 ? verb.finite.last : verb.last) : at + 1;
  }
  return verbs;
}

/** "Se espera que abra" is nobody's; "se atribuyó el atentado" says who did it. */
const isImpersonal = (passage: Passage, { word, finite }: VerbCue, { language }: ForeignCues): boolean =>
  (language === "it" &&
    word.rest.length === 0 &&
    wordAt(passage, finite.first - 1) === "si" &&
    anybody.test(wordAt(passage, finite.first))) ||
  isSpanishImpersonal(passage, finite, language);
/** "Si diceva", "si ricorda che", but "si chiede se". */
const anybody =
  /^(?:dic|parl|sost[ei]|ricord|precis|segnal|sper|stim|calcol|tem|rit[ei]|pens|cred|ipotizz|afferm|sottoline|not[aò]|osserv|evidenz|spieg|aggiun|attest|comunic|inform|racconta)/u;
const isSpanishImpersonal = (passage: Passage, finite: VerbCue["finite"], language: string): boolean =>
  language === "es" &&
  wordAt(passage, finite.first - 1) === "se" &&
  (/^(?:atribuy|desliz)/.test(wordAt(passage, finite.first)) ||
    (/^(?:espera|esperaba|prevé)$/.test(wordAt(passage, finite.first)) && wordAt(passage, finite.last) === "que"));

/** "Evitó confirmar si …", "n'a pas souhaité préciser": what somebody did not want to say. */
function isAvoided(passage: Passage, { word, finite }: VerbCue, { language }: ForeignCues): boolean {
  if (word.form !== "infinitive" || !romance.has(language)) return false;
  return [finite.first - 1, finite.first - 2].some(
    (at) =>
      avoiding.test(wordAt(passage, at)) ||
      (wishing.test(wordAt(passage, at)) && [at - 1, at - 2].some((before) => not.test(wordAt(passage, before)))),
  );
}
const avoiding =
  /^(?:evit|rehus|declin|eludi|recus|refus|absten|absteve|s['’]abst|omiti|évit|rifiut|declina|astien|evita)/u;
const wishing = /^(?:souhait|quis|voulu|voluto|vuole|voleva)/u;
const not = /^(?:non?|não|pas|n['’].*)$/u;

/** "Nem o clube nem o jogador confirmaram", "ningún testigo dijo que", "aucun élu n'a dit": a subject that denies its verb. */
function isSaidByNobody(passage: Passage, sentence: OuterSentence, verb: VerbCue, cues: ForeignCues): boolean {
  if (!romance.has(cues.language)) return false;
  const bond = bondOf(passage, sentence, verb, cues);
  return bond.kind === "subject" && nobody.test(wordAt(passage, bond.mention.first));
}
const nobody = /^(?:ni|nem|nadie|ninguém|ning[uú]n[ao]?|nenhum[a]?|aucune?|nul|nulle|né|nessun[oa]?|nessun['’])$/u;

function leadsToQuotation({ tokens, quotationOf }: Passage, verb: VerbCue, end: number): boolean {
  return verb.last + 1 < end && tokens[verb.last]!.text === ":" && quotationOf[verb.last + 1] !== -1;
}

/** "…, sagte Weber nicht.": German denies a verb at the end of its clause. */
function isDeniedBehind(passage: Passage, verb: VerbCue, end: number, cues: ForeignCues): boolean {
  if (!cues.verbSecond) return false;
  // "Ontkende noch bevestigde het bericht"
  if (wordAt(passage, verb.head) === "noch") return true;
  let at = verb.head;
  while (at < Math.min(end, verb.head + maxMention) && !isClauseMark(passage, at) && passage.quotationOf[at] === -1)
    at++;
  return at > verb.head && (at >= end || isClauseMark(passage, at)) && /^(?:nicht|niet)$/.test(wordAt(passage, at - 1));
}

/** "a plaidé la relaxe et dénoncé un procès": a participle that shares the auxiliary before. */
function secondParticiple(
  passage: Passage,
  at: number,
  end: number,
  before: VerbCue | undefined,
  cues: ForeignCues,
): VerbCue | null {
  if (before?.word.form !== "participle" || !cues.joints.has(wordAt(passage, at - 1)) || at + 1 >= end) return null;
  const word = cues.verbs.get(wordAt(passage, at))?.find(({ form }) => form === "participle");
  const finite = { first: at, last: at + 1 };
  return word ? { word, finite, head: at + 1, last: at + 1, particle: -1, shown: finite, clitic: null } : null;
}
