import type { OuterSentence, Passage } from "../../passages/passage.ts";
import { isFiniteAt } from "../phrases/foreign-finite.ts";
import { isLong } from "../phrases/foreign-marks.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { bondOf, holdsRole, isBehindAside, startOfVerb, subjectAfter } from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";
import { broughtBy } from "./foreign-content.ts";

const capitalOrArticle = /^(?:\p{Lu}|d(?:er|ie|as|e)$|eine?$|een$|het$)/u;

/** Where what a verb brings must end: before a further verb of the same subject, or a clause set against it. */
export function limitOf(
  passage: Passage,
  sentence: OuterSentence,
  verbs: readonly VerbCue[],
  number: number,
  end: number,
  cues: ForeignCues,
): number {
  const from = verbs[number]!.last;
  const opening = startOfVerb(passage, sentence, verbs[number]!.finite.first, cues);
  const closesRelative =
    romance.has(cues.language) &&
    cues.relatives.has(wordAt(passage, opening - 1)) &&
    passage.tokens[opening - 2]?.text === ",";
  const closing = closesRelative ? relativeEnd(passage, from, end, cues) : -1;
  if (closing >= 0) return closing;
  for (const verb of verbs.slice(number + 1)) {
    if (verb.finite.first < from) continue;
    const start = startOfVerb(passage, sentence, verb.finite.first, cues);
    const before = wordAt(passage, start - 1);
    // "…, tout en excluant une hausse"
    const beside = verb.word.form === "gerund" && before === "tout" && passage.tokens[start - 2]?.text === ",";
    if (beside && start - 2 >= from) return start - 2;
    // "…, avant d'appeler à la grève", "…, antes de pedir calma"
    const next = verb.word.form === "infinitive" && /^(?:d['’]|de)$/.test(before) ? start - 2 : -1;
    if (next > from && /^(?:avant|antes|depois)$/.test(wordAt(passage, next)) && wordAt(passage, next - 1) === ",")
      return next;
    // "…, sagte Weber": a German verb right behind a comma closes what stands before it.
    const closes = cues.verbSecond && before === "," && verb.word.form === "finite" && verb.particle < 0;
    if (closes && start - 1 >= from && capitalOrArticle.test(passage.tokens[verb.head]?.text ?? "")) return start - 1;
    // "…, сообщает ТАСС": a Russian verb and who says it close the sentence.
    if (closesRussian(passage, verb, start, end, cues) && start - 1 >= from) return start - 1;
    // "Dijo que A, añadió que B": another verb of saying right behind a comma, with no subject of its own.
    const follows = isFollowedBy(passage, sentence, verb, start, end, cues);
    if (follows && start - 1 >= from) return cues.joints.has(wordAt(passage, start - 2)) ? start - 2 : start - 1;
    // "Cuestionó el fallo al considerar que …"
    const reason = romance.has(cues.language) && verb.word.form === "infinitive" && why.test(before);
    if (reason && start - 1 > from && broughtBy(passage, verb, end, cues)?.frame === "that") return start - 1;
    const parted =
      cues.joints.has(before) ||
      (verb.word.form === "gerund" && before === ",") ||
      (cues.relatives.has(before) && passage.tokens[start - 2]?.text === ",");
    // "…, đồng thời cam kết …": a joint of two words.
    const joint = cues.bare && before === "thời" && wordAt(passage, start - 2) === "đồng" ? start - 2 : start - 1;
    if (parted && joint >= from && broughtBy(passage, verb, end, cues)) return joint;
    // "L'opposition, qui dénonce un « coup », appelle à manifester."
    if (closesRelative && passage.tokens[start - 1]!.text === "," && start - 1 >= from) return start - 1;
    if (isBehindAside(passage, start - 1, cues)) {
      let joint = start - 2;
      while (joint > from && !cues.joints.has(wordAt(passage, joint))) joint--;
      if (joint > from) return joint;
    }
    // "Afirmando que A, o comandante disse que B": what a gerund that opens the sentence brings ends before its subject.
    const bond = gerundOpens(sentence, verbs[number]!, cues) ? bondOf(passage, sentence, verb, cues) : null;
    if (bond?.kind === "subject" && bond.mention.first - 1 > from && wordAt(passage, bond.mention.first - 1) === ",")
      return bond.mention.first - 1;
    const own = besideJoint(passage, sentence, verb, from, cues);
    if (own >= 0) return own;
    for (let at = start - 1; at > from; at--) {
      if (passage.quotationOf[at] !== -1) break;
      // "…, mas que …" goes on with the same verb.
      const goesOn = /^que$|^qu['’]$/.test(wordAt(passage, at + 2)) && cues.joints.has(wordAt(passage, at + 1));
      if (passage.tokens[at]!.text === "," && cues.contrasts.has(wordAt(passage, at + 1)) && !goesOn) return at;
    }
  }
  return end;
}

/** Behind a comma a verb in the present and a few words up to the end, with a capital among them. */
function closesRussian(
  { tokens }: Passage,
  { word, last }: VerbCue,
  start: number,
  end: number,
  cues: ForeignCues,
): boolean {
  if (cues.through.size === 0 || word.form !== "finite" || tokens[start - 1]?.text !== ",") return false;
  if (end <= last || end - last > longestSource) return false;
  const rest = tokens.slice(last, end);
  return rest.every(({ text }) => text !== "," && text !== ":") && rest.some(({ text }) => /^\p{Lu}/u.test(text));
}
/** In tokens. */
const longestSource = 8;

/** "Afirmando que …", "Ressaltando que …" */
export const gerundOpens = ({ first }: OuterSentence, { word, finite }: VerbCue, cues: ForeignCues) =>
  romance.has(cues.language) && word.form === "gerund" && finite.first === first;

const why = /^(?:al|ao|por)$/;

/** Whether a verb of saying without a subject stands right behind a comma and brings a clause or a quotation: "…, añadió que". */
export function isFollowedBy(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  start: number,
  end: number,
  cues: ForeignCues,
): boolean {
  if (!cues.dropsSubject || verb.word.form !== "finite" || wordAt(passage, start - 1) !== ",") return false;
  const brought = broughtBy(passage, verb, end, cues);
  if (brought === null || (brought.frame !== "that" && brought.frame !== "quotation")) return false;
  const quotation = passage.quotationOf[brought.content.first]!;
  if (brought.frame === "quotation" && (quotation === -1 || !isLong(passage, quotation))) return false;
  if (subjectAfter(passage, verb, brought.content.first, cues, true) !== null) return false;
  if (passage.quotationOf[start - 2] !== -1) return true;
  return bondOf(passage, sentence, verb, cues).kind === "none";
}

/** "Le ministère, qui évoque une « hausse », n'a pas …": the comma behind which the sentence's own verb stands; -1 without. */
function relativeEnd(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let at = from; at + 1 < end; at++) {
    if (passage.quotationOf[at] !== -1 || passage.tokens[at]!.text !== ",") continue;
    const word = wordAt(passage, at + 1);
    if (cues.auxiliaries.has(word) || /^n(?:e|['’])$/.test(word) || isFiniteAt(passage, at + 1, end, cues.language))
      return at;
  }
  return -1;
}

/** "…, et le ministère estime …": the comma before a joint and a body or office that has a verb of its own; -1 without. */
function besideJoint(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  from: number,
  cues: ForeignCues,
): number {
  if (!romance.has(cues.language) || verb.word.form === "gerund") return -1;
  const bond = bondOf(passage, sentence, verb, cues);
  if (bond.kind !== "subject" || !holdsRole(passage, bond.mention, cues)) return -1;
  const comma = bond.mention.first - 2;
  if (comma < from || !cues.joints.has(wordAt(passage, comma + 1))) return -1;
  return passage.tokens[comma]!.text === "," ? comma : -1;
}
