import type { Token } from "../../text/annotate.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { askingWords } from "../tables/clause-words.ts";
import { negators } from "../tables/modality-words.ts";
import type { Attribution } from "./attributions.ts";
import { isDone } from "./done-to.ts";

/** What alone tells nothing that could be checked: "denied that", "did not say how". */
const pointers: ReadonlySet<string> = new Set(
  "that this it so these those them how why when where what which who whether more anything nothing something".split(
    " ",
  ),
);
/** "declined to comment further", "responded to requests for comment", "asked not to be named". */
const silence =
  /^(?:to |on |for |an? |any |the |further |immediately |not |seeking )*(?:(?:requests?|calls?|emails?|messages?|inquiries|questions?) (?:seeking|for) (?:further )?)?(?:comments?|elaborate|be (?:named|identified|quoted))(?: (?:further|on|publicly|by name|for|because|out of|last|this|when|yesterday|today|tonight)\b.*)?$/;
/** Verbs whose object, a gerund, was not done. */
const prevented: ReadonlySet<string> = new Set(["without", "avoid", "refrain", "instead", "rather", "short", "resist"]);

/**
 * Whether an attribution gives nobody any words: its content only points at something, tells that somebody kept silent
 * ("declined to comment"), or its cue names what was not done ("stopped short of blaming"). Looks at a few tokens.
 */
export function saidNothing(passage: Passage, attribution: Attribution): boolean {
  const { content, cue, frame } = attribution;
  if (frame === "colon" || frame === "dialogue" || frame === "bare") return false;
  if (isDone(passage, attribution)) return true;
  const [only, ...more] = content;
  if (!only || more.length > 0) return false;
  // "Asked why, the university said …": the question ends with its word.
  const opened = passage.tokens[only.first]!;
  if (
    asked.test(passage.tokens[cue.first]!.lower) &&
    passage.tokens[only.first + 1]?.text === "," &&
    askingWords.has(opened.lower)
  )
    return true;
  if (isRefusal(passage, only, cue) || isTopic(passage, attribution)) return true;
  // "will rule on whether it broke the law"
  if (passage.tokens[cue.first]!.lemma === "rule" && /^(?:whether|if)$/.test(opened.lower)) return true;
  if (passage.quotationOf[only.first] !== -1 || passage.quotationOf[only.last - 1] !== -1) return false;
  return (
    isAdvice(passage, attribution) ||
    isPointer(passage, only, frame) ||
    isPrevented(passage, cue) ||
    isSilence(passage, only) ||
    isTaken(passage, only, cue)
  );
}

/** "Reflecting on the defeat, Reed said …": what somebody spoke of, and then what they said. */
function isTopic({ tokens, sentences, quotationOf }: Passage, { cue, content, frame, sentence }: Attribution): boolean {
  if (cue.first !== sentences[sentence]!.first || !tokens[cue.first]!.lower.endsWith("ing")) return false;
  if (!topical.has(tokens[cue.first]!.lemma) || frame === "that" || frame === "clause") return false;
  return content.every(({ first, last }) => quotationOf[first] === -1 && quotationOf[last - 1] === -1);
}
const topical: ReadonlySet<string> = new Set(
  "speak talk comment remark reflect elaborate discuss consider ponder weigh contemplate write muse".split(" "),
);

const asked = /^(?:asked|questioned|pressed)$/;

/** "A fire that claimed 13 lives", "called a meeting", "recalled its ambassador": done, not said. */
function isTaken({ text, tokens }: Passage, { first, last }: Range, cue: Range): boolean {
  const { lemma } = tokens[cue.first]!;
  const done = deeds.get(tokens.slice(cue.first, cue.last).some((token) => token.lemma === "claim") ? "claim" : lemma);
  if (done === undefined) return false;
  const object = text.slice(tokens[first]!.start, tokens[last - 1]!.end).split(circumstance)[0]!;
  return done.test(object) && !finite.test(object);
}
/** "18,000 cars after nine people were hurt": the deed is over there. */
const circumstance = /\s(?:after|when|because|following|amid|over|as|since)\s/iu;
/** By verb: the objects with which it tells a deed. */
const deeds: ReadonlyMap<string, RegExp> = new Map([
  [
    "claim",
    /^(?:at least |more than |nearly |about |up to )?(?:\p{L}+|\p{N}[\p{N},.]*)(?: \p{L}+){0,2} (?:life|lives|victims?|titles?|crown|medals?|trophy|scalp)\b/iu,
  ],
  [
    "call",
    /^(?:(?:back|off|in|up) |(?:the |an )?(?:police|ambulances?|firefighters|fire brigade|emergency services|coastguard)\b|(?:an?|the|its|snap|early|fresh) (?:\p{L}+ ){0,3}(?:meeting|session|conference|summit|election|elections|vote|referendum|strike|inquiry|truce)(?:$| (?:in|on|for|at|to|with|over|after|of|by|next|this|last|within)\b))/iu,
  ],
  ["consider", /^(?:(?:the|its|their|a|an) )?(?:verdicts?|sentence)\b/iu],
  [
    "invoke",
    /^(?:an?|the|its|his|her|their) (?:[\p{L}\p{N}'’-]+ ){0,4}(?:powers?|rights?|privileges?|clause|article|section|act|law|amendment|immunity|authority|statute|rules?)\b/iu,
  ],
  [
    "recall",
    /^(?:an?|the|its|his|her|their|all|some|more than|about|\p{N}[\p{N},.]*) ?(?:\p{L}+ ){0,3}(?:ambassadors?|envoys?|diplomats?|troops|parliament|players?|cars|vehicles|products?|models|toys|batteries|tonnes|tons|kilos?|kilograms|pounds|batch(?:es)?|packs|packets|boxes|bottles|jars|cans|units|lots)\b/iu,
  ],
  [
    "admit",
    /^(?:at least |more than |nearly |about |some )?(?:\p{N}[\p{N},.]*|an?|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of) (?:\p{L}+ ){0,2}(?:people|patients?|children|casualties|victims?|students|members|refugees|migrants)\b/iu,
  ],
]);
const finite = /\b(?:was|were|is|are|had|has|have|will|would|could|can)\b/iu;

/** "Don't forget that it rains", "It is worth noting that …": a word to the reader, in nobody's voice but the writer's. */
function isAdvice({ tokens, sentences }: Passage, { cue, mention, sentence }: Attribution): boolean {
  const { lower, lemma } = tokens[cue.first]!;
  if (tokens[cue.first - 1]?.lower === "worth" && lower.endsWith("ing")) return true;
  // "Reed left, but don't expect her to rest": "do" agrees with nobody who stands alone.
  const aux = tokens[cue.first - 2];
  if (aux?.lower === "do" && tokens[cue.first - 3]?.pos === "CCONJ" && mention !== null)
    return negators.has(tokens[cue.first - 1]!.lower) && isOne(tokens[mention.last - 1]!);
  if (mention !== null || lower !== lemma) return false;
  let at = sentences[sentence]!.first;
  while (at < cue.first && leadingToReader.has(tokens[at]!.lower)) at++;
  return at === cue.first;
}
/** A name, "she", a noun that is no plural. */
function isOne({ pos, lower, lemma }: Token): boolean {
  return pos === "PROPN" || /^(?:s?he|it)$/.test(lower) || (pos === "NOUN" && lower === lemma);
}
const leadingToReader: ReadonlySet<string> = new Set("do n't n’t don't not never just please so but and".split(" "));

const persons: ReadonlySet<string> = new Set(["him", "her", "me", "us"]);
const governing: ReadonlySet<Attribution["frame"]> = new Set<Attribution["frame"]>([
  "about",
  "of",
  "on",
  "against",
  "at",
  "with",
  "over",
]);

function isPointer({ tokens }: Passage, { first, last }: Range, frame: Attribution["frame"]): boolean {
  // "Promised 2,000 crowns to each family whose house …": what hangs on a noun is nobody's words.
  if (tokens[first]!.lower === "whose") return true;
  if (last - first !== 1) return false;
  // "testified against him", "spoke of them"
  const { lower } = tokens[first]!;
  return pointers.has(lower) || (persons.has(lower) && governing.has(frame));
}

/** Longer contents say more than that nothing was said. */
const longestSilence = 14;

function isSilence({ text, tokens }: Passage, { first, last }: Range): boolean {
  // "A juror who asked not to be named claimed …": whatever comes behind it.
  if (unnamedSource.test(text.slice(tokens[first]!.start, tokens[first]!.start + 32))) return true;
  if (last - first > longestSilence) return false;
  const told = text.slice(tokens[first]!.start, tokens[last - 1]!.end).toLowerCase();
  return silence.test(told) || unnamed.test(told);
}
const unnamedSource =
  /^not to be (?:named|identified|quoted)\b(?! (?:in|on) (?:the|a|any|court)\b(?! (?:article|story|report|record)\b)| as (?:a|an|one|his|her)\b)/u;
/** Whether somebody only keeps their name back; what they do so for is nobody's words either: "requested anonymity to describe the talks". */
export function staysAnonymous({ text, tokens }: Passage, { cue, content: [only] }: Attribution): boolean {
  const { start } = tokens[only!.first]!;
  const opening = text.slice(start, start + longestOpening);
  // "The judge said anonymity would protect the witnesses."
  const isSaid = /^anonymity\b/u.test(opening) && !asksFor.has(tokens[cue.first]!.lemma);
  return anonymous.test(opening) && !isSaid;
}
const asksFor: ReadonlySet<string> = new Set(["request", "ask", "demand", "seek", "insist", "want", "speak"]);
/** UTF-16 units. */
const longestOpening = 40;

/** "Requested anonymity", "asked to remain anonymous", "asked to be identified only as Ann". */
const anonymous =
  /^(?:(?:requested|requesting|demanded|sought|for|on|the condition of) )?(?:anonymity\b|to (?:remain|stay) anonymous\b|to be (?:named|identified|quoted) only (?:as|by)\b)/u;
/** "Reported what they saw to a website", "told what he knew": what it was is not told. */
const unnamed =
  /^(?:of |about |on )?what (?:they|he|she|it|we|i|you|people|\p{L}+) (?:had |have |has |could |can )?(?:sees?|saw|seen|hears?|heard|knows?|knew|known|witness(?:ed|es)?|experienced?|felt|thinks?|thought)(?: (?:to|with|on|at|in|from|about)\b(?:(?! (?:is|are|was|were|be|been|has|have|had|that|which|who) )[^,;])*)?$/u;

function isPrevented({ tokens }: Passage, cue: Range): boolean {
  if (isForgone(tokens, cue.first) || isBarred(tokens, cue.first)) return true;
  if (!tokens[cue.first]!.lower.endsWith("ing")) return false;
  const before = tokens[cue.first - 1];
  if (!before) return false;
  const hinge =
    before.lower === "of" || before.lower === "from" || before.lower === "than" ? tokens[cue.first - 2] : before;
  return hinge !== undefined && (prevented.has(hinge.lower) || prevented.has(hinge.lemma));
}

/** "Was not authorised to discuss the case". */
function isBarred(tokens: readonly Token[], cue: number): boolean {
  const [negator, verb, to] = [tokens[cue - 3], tokens[cue - 2], tokens[cue - 1]];
  return to?.lower === "to" && barred.test(verb?.lower ?? "") && /^(?:not|n['’]t|never)$/.test(negator?.lower ?? "");
}
const barred = /^(?:authori[sz]ed|allowed|permitted|entitled|cleared)$/;

/** "Rather than sign it and declare that it was over, …": a bare verb with nothing but its like between it and "than". */
function isForgone(tokens: readonly Token[], cue: number): boolean {
  if (tokens[cue]!.lower !== tokens[cue]!.lemma) return false;
  for (let at = cue - 1; at > 0 && at > cue - maxForgone; at--) {
    const { lower, lemma, pos } = tokens[at]!;
    if (lower === "than") return tokens[at - 1]!.lower === "rather";
    if (pos === "PUNCT" || pos === "AUX" || pos === "SCONJ" || (pos === "VERB" && lower !== lemma)) return false;
  }
  return false;
}
const maxForgone = 14;

/** "declined to say whether …": the refusal itself says nothing; what is asked has a cue of its own, "say". */
function isRefusal({ tokens }: Passage, { first }: Range, cue: Range): boolean {
  const [verb, question] = [tokens[first + 1], tokens[first + 2]];
  return (
    refusing.has(tokens[cue.first]!.lemma) &&
    tokens[first]!.lower === "to" &&
    withheld.has(verb?.lemma ?? "") &&
    questions.has(question?.lower ?? "")
  );
}

const refusing: ReadonlySet<string> = new Set(["decline", "refuse"]);
const withheld: ReadonlySet<string> = new Set("say specify disclose reveal elaborate explain".split(" "));
const questions: ReadonlySet<string> = new Set("whether if how when where why what which who".split(" "));
