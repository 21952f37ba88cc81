import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { invertedSubject } from "../phrases/foreign-inverted-subject.ts";
import { dash } from "../phrases/foreign-marks.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { isFullName, nounPhraseBefore, openingSubject } from "../phrases/foreign-noun-phrase.ts";
import { isMood } from "../phrases/foreign-reported-mood.ts";
import {
  type Bond,
  bondOf,
  holdsRole,
  isClauseBefore,
  sharedSubject,
  startOfVerb,
  subjectAfter,
} from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";
import { answeredWithin } from "./foreign-answered.ts";
import type { Brought } from "./foreign-brought.ts";
import { broughtBy, isBracket } from "./foreign-content.ts";
import { saidOf } from "./foreign-deeds.ts";
import { issuerOf } from "./foreign-impersonal.ts";
import { insertedCue, nameBehind } from "./foreign-inserted.ts";
import { verbsIn } from "./foreign-speaking-verbs.ts";
import { restAfter, speechBefore } from "./foreign-speech-before.ts";

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
    // "dijo que cree que …": what somebody thinks inside another's clause is part of it.
    if (startOfVerb(passage, sentence, verb.finite.first, cues) === opened) return;
    // "A família nega que …, segundo a advogada": by whose account it is belongs to neither.
    const account = taken.find(({ first, last }) => first > verb.last && last >= end);
    const limit = Math.min(limitOf(passage, sentence, verbs, number, end, cues), account?.first ?? end);
    const read = readVerb(passage, sentence, verb, bond, limit, end, found, cues);
    if (!read) return;
    // "Lehnen den Plan laut einer Umfrage ab": by an account of others, who gives all of it.
    const others = taken.some(({ first }) => read.content.some((one) => one.first < first && first < one.last));
    if (others && read.frame === "object") return;
    if (read.frame === "that" || (cues.bare && read.frame === "object")) opened = read.content[0]!.first;
    const mention =
      read.mention ??
      issuerOf(passage, sentence, verb, end, cues) ??
      sharedBy(passage, sentence, verb, bond, found, cues);
    const one = { sentence: index, kind: verb.word.kind, cue: verb.shown, ...read, mention };
    for (const part of partAtColon(passage, one, verb.particle)) found.push(part);
  });
  return found;
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
  const before = bond.kind === "subject" ? bond.mention : null;
  const own = before && isClauseBefore(passage, sentence, verb, before, cues) ? null : before;
  // "Es drohen Staus": nobody.
  if (own && cues.verbSecond && own.last - own.first === 1 && wordAt(passage, own.first) === "es") return null;
  const start = startOfVerb(passage, sentence, verb.finite.first, cues);
  const said =
    bond.kind === "joined" || (verb.word.form !== "finite" && verb.word.form !== "participle")
      ? -1
      : speechBefore(passage, sentence, start, found);
  if (said >= 0) {
    const after = cues.bare ? null : subjectAfter(passage, verb, end, cues, false);
    const mention = after ?? (own && own.first > said ? own : null);
    const stop = mention && mention.last <= start ? mention.first : start;
    const rest = restAfter(passage, Math.max(verb.last, mention?.last ?? 0), end);
    return made(passage, "quotation", [{ first: said, last: stop }, rest], mention);
  }
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
    own === null && bond.kind === "none" && brought.frame === "object"
      ? invertedSubject(passage, brought.content, cues)
      : null;
  const content = saidOf(passage, verb, brought.frame, parted?.content ?? brought.content, cues);
  if (content === null) return null;
  if (parted) return { frame: brought.frame, content: [content], mention: parted.mention };
  const after = bond.kind === "joined" ? null : inverted(passage, verb, brought, cues);
  return { frame: brought.frame, content: [content], mention: own ?? after };
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
  if (bond.kind === "none" && verb.word.form !== "infinitive")
    return cues.language === "ru" ? surelyOpening(passage, sentence, verb, cues) : null;
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
  if (antecedent && !(before && touches(passage, before, antecedent))) return antecedent;
  return before ?? sharedSubject(passage, sentence, verb, cues);
}

/** "Тренер «Зари» Иван Орлов после матча 12-го тура (1:0) заявил, что …": a named person or office opens the sentence. */
function surelyOpening(passage: Passage, sentence: OuterSentence, verb: VerbCue, cues: ForeignCues): Range | null {
  if (/ли$/u.test(wordAt(passage, verb.finite.last - 1))) return null;
  const subject = openingSubject(passage, sentence, verb.finite.first, cues);
  const comma = subject === null || passage.tokens[subject.last]?.text === ",";
  return subject && !comma && isFullName(passage, subject) && holdsRole(passage, subject, cues) ? subject : null;
}

/** Whether an antecedent goes on from a mention: "Lucía Ferrán, investigadora de la Universidad, quien". */
function touches(passage: Passage, before: Range, antecedent: Range): boolean {
  if (antecedent.first < before.last) return true;
  return antecedent.first - before.last <= 1 && wordAt(passage, before.last) === ",";
}

const capitalOrArticle = /^(?:\p{Lu}|d(?:er|ie|as)$|eine?$)/u;

/** Where what a verb brings must end: before a further verb of the same subject, or a clause set against it. */
function limitOf(
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
    const parted =
      cues.joints.has(before) ||
      (verb.word.form === "gerund" && before === ",") ||
      (cues.relatives.has(before) && passage.tokens[start - 2]?.text === ",");
    // "…, đồng thời cam kết …": a joint of two words.
    const joint = cues.bare && before === "thời" && wordAt(passage, start - 2) === "đồng" ? start - 2 : start - 1;
    if (parted && joint >= from && broughtBy(passage, verb, end, cues)) return joint;
    // "L'opposition, qui dénonce un « coup », appelle à manifester."
    if (closesRelative && passage.tokens[start - 1]!.text === "," && start - 1 >= from) return start - 1;
    for (let at = start - 1; at > from; at--) {
      if (passage.quotationOf[at] !== -1) break;
      if (passage.tokens[at]!.text === "," && cues.contrasts.has(wordAt(passage, at + 1))) return at;
    }
  }
  return end;
}

/** "cree que la crisis durará semanas: «Nadie …»": the quotation behind a colon stands for itself. */
function partAtColon(passage: Passage, one: Attribution, particle: number): Attribution[] {
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
