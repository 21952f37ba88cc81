import { isFutureForm } from "../../../text/dates/foreign-tense.ts";
import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { invertedSubject } from "../phrases/foreign-inverted-subject.ts";
import { dash, isLong } from "../phrases/foreign-marks.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { isFullName, nounPhraseBefore, openingSubject } from "../phrases/foreign-noun-phrase.ts";
import { isMood } from "../phrases/foreign-reported-mood.ts";
import {
  type Bond,
  bondOf,
  holdsRole,
  isClauseBefore,
  isPerson,
  sharedSubject,
  startOfVerb,
  subjectAfter,
} from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import { accuserBehind, withAccused } from "../phrases/german-accusations.ts";
import { conditionAfter } from "../phrases/on-condition.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";
import { answeredWithin } from "./foreign-answered.ts";
import type { Brought } from "./foreign-brought.ts";
import { broughtBy, isBracket } from "./foreign-content.ts";
import { isRuling, saidOf } from "./foreign-deeds.ts";
import { frontedObject, isWhen } from "./foreign-fronted.ts";
import { issuerOf } from "./foreign-impersonal.ts";
import { insertedCue, nameBehind } from "./foreign-inserted.ts";
import { gerundOpens, isFollowedBy, limitOf } from "./foreign-limits.ts";
import { verbsIn } from "./foreign-speaking-verbs.ts";
import { restAfter, speechBefore, wholeSpeech } from "./foreign-speech-before.ts";

/**
 * What a sentence's verbs of saying bring, each with its speaker, behind what stands `beside` a quotation; verbs in
 * `taken` ranges are somebody else's.
 */
export function reported(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  taken: readonly Range[],
  beside: Attribution | null,
  cues: ForeignCues,
): Attribution[] {
  const end = sentenceEnd(passage, sentence);
  const verbs = verbsIn(passage, sentence, end, taken, cues);
  const found: Attribution[] = beside ? [beside] : [];
  let opened = -1;
  verbs.forEach((verb, number) => {
    const bond = bondOf(passage, sentence, verb, cues);
    const answered = answeredWithin(passage, verb, bond, found.at(-1), end, cues);
    if (answered) {
      found[found.length - 1] = answered.said;
      found.push({ sentence: index, kind: verb.word.kind, cue: verb.shown, ...answered.answer });
      return;
    }
    // "une idée que rejette le club": what stands behind is who does.
    if (
      objectRelatives.has(wordAt(passage, startOfVerb(passage, sentence, verb.finite.first, cues) - 1)) &&
      cues.language === "fr"
    )
      return;
    // "…, hieß es" closes what stands before it.
    if (verbs.some(({ word, finite }) => word.rest[0] === "es" && finite.first > verb.finite.first)) return;
    // "acusó al club de mentir al rechazar «…»": what the accused do.
    const accused = verb.word.form === "infinitive" && found.some((one) => isChargeAround(passage, one, verb));
    if (accused) return;
    // "dijo que cree que …": what somebody thinks inside another's clause is part of it.
    if (startOfVerb(passage, sentence, verb.finite.first, cues) === opened) return;
    // "A família nega que …, segundo a advogada": by whose account it is belongs to neither.
    const account = taken.find(({ first, last }) => first > verb.last && last >= end);
    const limit = Math.min(limitOf(passage, sentence, verbs, number, end, cues), account?.first ?? end);
    const read = readVerb(passage, sentence, verb, bond, limit, end, found, cues);
    if (!read) return;
    // "Wie ein Sprecher sagte, haben sie die Tat bestritten"
    if (read.content.every(({ first, last }) => taken.some((one) => one.first <= first && last <= one.last))) return;
    // "Para plantear «tres preguntas»": what something is done for.
    if (isPurpose(passage, verb, cues) && read.frame === "quotation" && !holdsLong(passage, read.content)) return;
    // "Lehnen den Plan laut einer Umfrage ab": by an account of others, who gives all of it.
    const others = taken.some(({ first }) => read.content.some((one) => one.first < first && first < one.last));
    if (others && read.frame === "object") return;
    if (read.frame === "that" || (cues.bare && read.frame === "object")) opened = read.content[0]!.first;
    const mention =
      read.mention ??
      issuerOf(passage, sentence, verb, end, cues) ??
      sharedBy(passage, sentence, verb, bond, found, cues);
    const one = { sentence: index, kind: verb.word.kind, cue: verb.shown, ...read, mention };
    for (const part of partAtColon(passage, one, verb.particle, cues.language)) found.push(part);
  });
  // "Afirmando que A, o comandante disse que B": both are his.
  const opening = verbs[0] && gerundOpens(sentence, verbs[0], cues) ? found[0] : undefined;
  const speaker = opening && found.find(({ cue, mention }) => mention !== null && cue.first > opening.cue.first);
  if (opening && opening.mention === null && speaker) found[0] = { ...opening, mention: speaker.mention };
  return found;
}

/** "Es drohen Staus", "er dreigen files". */
const nobody = /^(?:de es|nl (?:het|er))$/;

/** Whether a verb stands in what somebody is accused of. */
const isChargeAround = (passage: Passage, { frame, cue, content }: Attribution, { finite }: VerbCue): boolean =>
  frame === "infinitive" &&
  /^ac?cus/.test(wordAt(passage, cue.last - 1)) &&
  content.some(({ first, last }) => first <= finite.first && finite.first < last);

const isPurpose = (passage: Passage, { word, finite }: VerbCue, { dropsSubject }: ForeignCues): boolean =>
  dropsSubject && word.form === "infinitive" && /^p(?:ara|or|er)$/.test(wordAt(passage, finite.first - 1));

function holdsLong(passage: Passage, content: readonly Range[]): boolean {
  return content.some(({ first }) => passage.quotationOf[first] !== -1 && isLong(passage, passage.quotationOf[first]!));
}

const objectRelatives: ReadonlySet<string> = new Set(["que", "qu'", "qu’", "dont", "où"]);

type Read = Pick<Attribution, "frame" | "content" | "mention">;

function readVerb(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  bond: Bond,
  limit: number,
  end: number,
  found: readonly Attribution[],
  cues: ForeignCues,
): Read | null {
  // "…, dass der Mann da war, hieß es": nobody.
  const before = bond.kind === "subject" && verb.word.rest[0] !== "es" ? bond.mention : null;
  const timed = before !== null && isWhen(passage, before, cues);
  const own = before && (timed || isClauseBefore(passage, sentence, verb, before, cues)) ? null : before;
  // "Es drohen Staus": nobody.
  if (
    own &&
    cues.verbSecond &&
    own.last - own.first === 1 &&
    nobody.test(`${cues.language} ${wordAt(passage, own.first)}`)
  )
    return null;
  const start = startOfVerb(passage, sentence, verb.finite.first, cues);
  const said =
    bond.kind === "joined" || (verb.word.form !== "finite" && verb.word.form !== "participle")
      ? -1
      : speechBefore(passage, sentence, start, found);
  if (said >= 0) {
    const after = cues.bare ? null : subjectAfter(passage, verb, end, cues, false);
    const mention = after ?? (own && own.first > said ? own : null) ?? nameBehindComma(passage, verb, end, cues);
    const stop = mention && mention.last <= start ? mention.first : start;
    const rest = restAfter(passage, Math.max(verb.last, mention?.last ?? 0), cues.dropsSubject ? limit : end, cues);
    const closed = mention !== null && mention.first > start && found.length === 0;
    const first = closed ? wholeSpeech(passage, sentence, said) : said;
    return made(passage, "quotation", [{ first, last: stop }, rest], mention);
  }
  const fronted = frontedObject(passage, sentence, verb, limit, cues);
  if (fronted) return fronted;
  const brought = broughtBy(passage, verb, limit, cues);
  // "Die Träger, sagte Weber, könnten reißen": no clause of its own starts with its verb.
  const torn = brought?.frame === "that" && cues.verbSecond && isMood(passage, brought.content.first, limit, cues);
  const surely = brought !== null && !torn && brought.frame !== "object" && brought.frame !== "infinitive";
  if (!surely) {
    const surelyOwn = own !== null && brought !== null && isNamed(passage, own, cues);
    const aside =
      bond.kind === "joined" || surelyOwn ? null : insertedCue(passage, sentence, verb, start, own, end, cues);
    if (aside) return made(passage, aside.frame, aside.content, aside.mention);
    const says = verb.word.frames.has("clause") || verb.word.frames.has("quotation");
    const behind = own && says ? nameBehind(passage, sentence, own, verb.finite, end, cues) : null;
    if (behind) return made(passage, "clause", [behind], own);
  }
  const dashed = dialogueAfter(passage, verb.last, limit);
  if (dashed >= 0) return made(passage, "dialogue", [{ first: dashed, last: limit }], own);
  if (!brought || (cues.bare && bond.kind === "none")) return null;
  // "Am Montag hat der Minister den Plan kritisiert": whose plan it is cannot be told from who speaks.
  if (own === null && brought.frame === "object" && isBracket(verb, cues)) return null;
  const parted =
    own === null &&
    (bond.kind === "none" || timed) &&
    (brought.frame === "object" || (brought.frame === "infinitive" && cues.language === "nl"))
      ? invertedSubject(passage, brought.content, cues)
      : null;
  // "Cuando el juez anunciará la sentencia": what is still to be said.
  if (brought.frame === "object" && isFutureForm(passage.tokens, verb.finite.first, cues.language)) return null;
  if (brought.frame === "object" && isRuling(passage, verb, brought.content, own, cues)) return null;
  const content = saidOf(passage, verb, brought.frame, parted?.content ?? brought.content, cues);
  if (content === null) return null;
  const condition = brought.frame === "object" ? conditionAfter(passage, verb, limit, cues) : null;
  const given = condition ? [content, condition] : [content];
  if (parted) return { frame: brought.frame, content: given, mention: parted.mention };
  const after = bond.kind === "joined" ? null : inverted(passage, verb, brought, cues);
  const mention = own ?? (bond.kind === "joined" ? null : accuserBehind(passage, verb)) ?? after;
  const whole = condition ? given : withAccused(passage, verb, mention, content, limit, cues);
  return { frame: brought.frame, content: whole, mention };
}

/** "«…», afirmou, Rui Sá, que …": a full name between commas behind a verb. */
function nameBehindComma({ tokens }: Passage, { last, word }: VerbCue, end: number, cues: ForeignCues): Range | null {
  if (!cues.dropsSubject || word.form !== "finite" || tokens[last]?.text !== ",") return null;
  let past = last + 1;
  while (past < end && /^(?:\p{Lu}|d[aeo]s?$)/u.test(tokens[past]!.text)) past++;
  const closed = past >= end || tokens[past]!.text === ",";
  return closed && past - last > 2 ? { first: last + 1, last: past } : null;
}

/** Whether a phrase holds a full name, a role or a body. */
function isNamed(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  for (let at = first; at < last; at++)
    if (
      cues.roles.has(wordAt(passage, at)) ||
      cues.bodies.has(wordAt(passage, at)) ||
      isFullName(passage, { first, last: at + 1 })
    )
      return true;
  return false;
}

function inverted(passage: Passage, verb: VerbCue, { content }: Brought, cues: ForeignCues): Range | null {
  if (verb.clitic) return verb.clitic;
  if (verb.word.form === "infinitive" || verb.word.form === "gerund") return null;
  const mention = subjectAfter(passage, verb, Math.max(verb.head, content.first), cues, true);
  return mention && mention.last <= content.first ? mention : null;
}

function made(
  passage: Passage,
  frame: Attribution["frame"],
  content: readonly (Range | null)[],
  mention: Range | null,
): Read | null {
  const kept = content.map((range) => range && trimmed(passage, range)).filter((range) => range !== null);
  return kept.length > 0 ? { frame, content: kept, mention } : null;
}

/** The subject that a joined verb shares, or that of the sentence for an infinitive. */
function sharedBy(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  bond: Bond,
  found: readonly Attribution[],
  cues: ForeignCues,
): Range | null {
  if (bond.kind === "subject" || (cues.bare && bond.kind === "none")) return null;
  const opening = startOfVerb(passage, sentence, verb.finite.first, cues);
  if (bond.kind === "none" && isFollowedBy(passage, sentence, verb, opening, sentenceEnd(passage, sentence), cues))
    return found.findLast(({ content }) => content.at(-1)!.last <= opening)?.mention ?? null;
  if (bond.kind === "none" && verb.word.form !== "infinitive")
    return eastSlavic.has(cues.language) ? surelyOpening(passage, sentence, verb, cues) : null;
  const inner = (cue: Range) =>
    found.some(({ content }) => content.some(({ first, last }) => first <= cue.first && cue.first < last));
  const before =
    found.findLast(({ cue, mention }) => mention !== null && mention.first < verb.finite.first && !inner(cue))
      ?.mention ?? null;
  const antecedent = bond.kind === "joined" ? bond.antecedent : null;
  // "réclame la démission de l'adjoint, qui …": whom another's words are about.
  const start = startOfVerb(passage, sentence, verb.finite.first, cues) - 1;
  const ofOthers =
    cues.relatives.has(wordAt(passage, start)) &&
    found.some(({ frame, content }) => frame !== "quotation" && content.at(-1)!.last === start - 1);
  // "rechazó las críticas, que calificó de «injustas»": who names what others say.
  const names = verb.word.frames.has("naming") && cues.language !== "fr";
  if (ofOthers && romance.has(cues.language) && !names) {
    const near = nounPhraseBefore(passage, sentence, start - 1, cues);
    return near && (holdsRole(passage, near, cues) || isFullName(passage, near)) ? near : null;
  }
  const isWord =
    antecedent !== null && antecedent.last - antecedent.first === 1 && weakest.test(wordAt(passage, antecedent.first));
  const tight = wordAt(passage, opening - 2) !== "," && !isWord;
  const speaks = antecedent !== null && (!cues.dropsSubject || tight || isPerson(passage, antecedent, cues));
  if (antecedent && speaks && !(before && touches(passage, before, antecedent))) return antecedent;
  const shared = before ?? sharedSubject(passage, sentence, verb, cues);
  // "Los hechos ocurrieron cuando el juez llamó para informar de …"
  const purpose = cues.dropsSubject && bond.kind === "none" && /^p(?:ara|or|er)$/.test(wordAt(passage, opening - 1));
  const doer = shared === null || !purpose || isPerson(passage, shared, cues);
  return doer ? shared : null;
}

/** "Тренер «Зари» Иван Орлов после матча 12-го тура (1:0) заявил, что …": a named person or office opens the sentence. */
function surelyOpening(passage: Passage, sentence: OuterSentence, verb: VerbCue, cues: ForeignCues): Range | null {
  if (/(?:ли|ють|[жш]уть|рять)$/u.test(wordAt(passage, verb.finite.last - 1))) return null;
  const subject = openingSubject(passage, sentence, verb.finite.first, cues);
  const comma = subject === null || passage.tokens[subject.last]?.text === ",";
  return subject && !comma && isFullName(passage, subject) && holdsRole(passage, subject, cues) ? subject : null;
}

/** "Por lo que dijo", "o que disse" */
const weakest = /^(?:l[oa]s?|el|[oa]s?|quel|quello|ciò|quanto)$/;

/** Whether an antecedent goes on from a mention: "Lucía Ferrán, investigadora de la Universidad, quien". */
function touches(passage: Passage, before: Range, antecedent: Range): boolean {
  if (antecedent.first < before.last) return true;
  return antecedent.first - before.last <= 1 && wordAt(passage, before.last) === ",";
}

/** "cree que la crisis durará semanas: «Nadie …»": the quotation behind a colon stands for itself. */
function partAtColon(passage: Passage, one: Attribution, particle: number, language: string): Attribution[] {
  const content = one.content.at(-1)!;
  if (one.content.length > 1 || one.frame === "quotation") return [one];
  for (let at = content.first + 1; at + 1 < content.last; at++) {
    if (passage.quotationOf[at] !== -1 || passage.tokens[at]!.text !== ":" || passage.quotationOf[at + 1] === -1)
      continue;
    const head = trimmed(passage, {
      first: content.first,
      last: particle > content.first && particle < at ? particle : at,
    });
    const quoted = trimmed(passage, { first: at + 1, last: content.last });
    if (!head || !quoted) return [one];
    // "Ha respinto le accuse: «…», ha ribadito in aula": a verb of its own closes the quotation.
    const close = passage.quotationTokens[passage.quotationOf[at + 1]!]![1];
    if (language === "it" && close + 1 < content.last && passage.tokens[close]!.text === ",")
      return [{ ...one, content: [head] }];
    return [
      { ...one, content: [head] },
      { ...one, frame: "colon", kind: "speech", cue: { first: at, last: at + 1 }, content: [quoted] },
    ];
  }
  return [one];
}

/** "dijo: — Ya vamos": the token after the dash. */
function dialogueAfter(passage: Passage, from: number, end: number): number {
  return passage.tokens[from]?.text === ":" && from + 2 < end && dash.test(passage.tokens[from + 1]!.text)
    ? from + 2
    : -1;
}
