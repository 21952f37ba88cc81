import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { VerbWord } from "../tables/foreign-conjugation.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf } from "../tables/foreign-roles.ts";
import { isBoundSyllable } from "./foreign-bound.ts";
import { isVerdict } from "./foreign-german-verdicts.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { phraseAt } from "./foreign-phrases.ts";

/** A reporting verb where it stands. */
export interface VerbCue {
  readonly word: VerbWord;
  /** The finite part, with what is written on it. */
  readonly finite: Range;
  /** Where an inverted subject may start: behind the finite part. */
  readonly head: number;
  /** Where what is said may start: behind the participle or particle too. */
  readonly last: number;
  /** Where a particle stands that closes the clause; -1 without one. */
  readonly particle: number;
  /** What the claim shows as its cue. */
  readonly shown: Range;
  /** A subject written on the verb: "a-t-elle". */
  readonly clitic: Range | null;
}

/** Auxiliary and participle are no further apart, in tokens; in German, whose participles close the clause. */
const maxAdverbs = 5;
const maxBracket = 24;
/** Further apart than this the participle alone is shown as the cue. */
const maxShown = 4;
const capital = /^\p{Lu}/u;

/** The reporting verb that starts at a token outside quotations, null without one. */
export function verbCueAt(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  end: number,
  cues: ForeignCues,
): VerbCue | null {
  const { text } = passage.tokens[at]!;
  // German nouns are no verbs, and neither are names elsewhere.
  if (capital.test(text) && at > sentence.first) return null;
  const word = text.toLowerCase();
  if (cues.auxiliaries.has(word)) return compound(passage, at, end, cues);
  if (cues.language === "nl" && (isEarly(passage, at) || isDutchInfinitive(passage, sentence, at, word))) return null;
  const words = cues.verbs.get(word) ?? cues.verbs.get(withoutEnclitic(word, cues));
  if (!words || isNoun(passage, at, word, cues) || isBoundSyllable(passage, at, cues)) return null;
  if (cues.verbSecond && isVerdict(passage, at, end)) return null;
  // "Tout ce qui a été dit"
  if (cues.language === "fr" && wordAt(passage, at - 1) === "été") return null;
  if (cues.bare && isOfNoun(passage, at)) return null;
  if (cues.dropsSubject && isIdiom(passage, at)) return null;
  // "Si legge in una nota", not "la legge"
  if (word === "legge" && cues.language === "it" && wordAt(passage, at - 1) !== "si") return null;
  for (const one of words) {
    if (one.form === "participle" || !restMatches(passage, at, one, end)) continue;
    // "…, weil sie den Plan kritisiert hat", "…, dass er das betont hätte"
    if (cues.verbSecond && one.form === "finite" && closing.test(wordAt(passage, at + 1))) return null;
    const last = at + 1 + one.rest.length;
    const clitic = cliticAt(passage, last, end);
    const head = clitic?.last ?? last;
    const finite = { first: at, last };
    const plain = { word: one, finite, head, last: head, particle: -1, shown: finite, clitic: clitic?.subject ?? null };
    if (one.particle === null) return plain;
    const particle = particleIn(passage, head, end, one.particle, cues.language === "nl");
    if (particle >= 0) return { ...plain, last: particle + 1, particle };
  }
  return null;
}

/** "Zou het college toestemming moeten vragen", "kan niet melden": a Dutch infinitive has the form of the plural. */
function isDutchInfinitive(passage: Passage, { first }: OuterSentence, at: number, word: string): boolean {
  if (!word.endsWith("en")) return false;
  if (wordAt(passage, at - 1) === "te") return true;
  if (word.endsWith("den") || word.endsWith("ten")) return false;
  for (let before = at - 1; before >= first && !isClauseMark(passage, before); before--) {
    if (passage.quotationOf[before] !== -1) return false;
    if (modal.test(wordAt(passage, before))) return true;
  }
  return false;
}
const modal =
  /^(?:kan|kon|konden|wil|wilde|wilden|zal|zou|zouden|moet|moest|moesten|mag|mocht|mochten|kunnen|willen|zullen|moeten|mogen|laat|liet|laten|hoeft|hoeven|gaat|gaan|durft)$/;

/** "Te vroeg", "donderdagochtend vroeg": Dutch for early, not for "asked". */
const isEarly = (passage: Passage, at: number): boolean =>
  wordAt(passage, at) === "vroeg" &&
  /^(?:te|heel|erg|zo|nog|al|hoe|later|\p{L}*(?:ochtend|morgen|dag))$/u.test(wordAt(passage, at - 1));

/** "Es decir", "vale a dire", "quer dizer", "contar con", "por estar a exigir": no saying, or that of whom the sentence is about. */
function isIdiom(passage: Passage, at: number): boolean {
  const [before, word, behind] = [wordAt(passage, at - 1), wordAt(passage, at), wordAt(passage, at + 1)];
  if (/^(?:decir|dizer|dire)$/.test(word))
    return meaning.test(before) || (word === "dire" && /^(?:a|per)$/.test(before));
  if (/^(?:c[ou]ent?|cont)/.test(word) && /^co[nm]$/.test(behind)) return true;
  return before === "a" && wordAt(passage, at - 2) === "estar" && wordAt(passage, at - 3) === "por";
}
const meaning = /^(?:es|quiere|quieren|quer|querem|así|assim|vuol|vuole|così)$/;
const closing =
  /^(?:hat|haben|hatten?|habe|hätten?|worden|wurden?|wird|werden|werde|würden?|heeft|hebben|had|hadden|wordt|werd|werden)$/;

/** "Xuống đường để phản đối", "bị đề nghị", "thông tin cho rằng": what something is done for, what is done to somebody, and what a noun says. */
function isOfNoun(passage: Passage, at: number): boolean {
  const before = wordAt(passage, at - 1);
  if (before === "để" || before === "bị" || wordAt(passage, pastSyllables(passage, at)) === "của") return true;
  if (wordAt(passage, at) === "thông" && wordAt(passage, at + 1) === "tin") return isNews(passage, at);
  if (wordAt(passage, at) !== "cho" || wordAt(passage, at + 1) !== "rằng") return false;
  return rumours.has(before) || rumours.has(`${wordAt(passage, at - 2)} ${before}`);
}
/** "Ông Nam, chủ tịch xã, thông tin cầu đã mở" tells; "thông tin từ", "nhận thông tin" are news. */
const isNews = (passage: Passage, at: number): boolean =>
  wordAt(passage, at + 2) !== "thêm" &&
  (!(wordAt(passage, at - 1) === "," || (at > 0 && capital.test(passage.tokens[at - 1]!.text))) ||
    ofNews.test(wordAt(passage, at + 2)));
const ofNews = /^(?:từ|về|cho|trên|của|này|đó|trong|tại|liên|chi|ban|mới|cá|sai|giả|mật|nói|và|,|\.|:)$/;

/** "Đề nghị của", "cáo buộc của": the token behind a verb of two syllables. */
const pastSyllables = (passage: Passage, at: number) => (wordAt(passage, at + 1) === "của" ? at + 1 : at + 2);
const rumours: ReadonlySet<string> = new Set(["tin", "thông tin", "cáo buộc", "đồn đoán", "tin đồn"]);

function compound(passage: Passage, at: number, end: number, cues: ForeignCues): VerbCue | null {
  const clitic = cliticAt(passage, at + 1, end);
  const head = clitic?.last ?? at + 1;
  // "…, das der Rat beschlossen hatte, sei zu klein": a German auxiliary that closes its clause.
  if (cues.verbSecond && isClauseMark(passage, head)) return null;
  const reach = cues.verbSecond ? maxBracket : maxAdverbs;
  for (let next = head; next < Math.min(end, head + reach); next++) {
    if (passage.quotationOf[next] !== -1 || (isClauseMark(passage, next) && !cues.capitalNouns)) return null;
    // "Heeft de indruk dat …": what the clause brings stands behind its participle.
    if (!cues.capitalNouns && cues.verbSecond && phraseAt(passage, next, end, cues.that) > 0) return null;
    if (cues.verbSecond && closesBracket(passage, head, next, cues)) return null;
    const participle = participlesAt(passage, at, next, cues)?.find(
      (one) =>
        (one.form === "participle" || (one.rest.length > 0 && one.form === "finite")) &&
        // "Si è detto convinto", "ha detto": the same first word, alone and with another.
        (cues.language !== "it" || restMatches(passage, next, one, end)),
    );
    if (!participle || !restMatches(passage, next, participle, end)) {
      if (cues.negators.has(passage.tokens[next]!.lower)) return null;
      continue;
    }
    if (cues.verbSecond && isVerdict(passage, next, end)) return null;
    // "Tout ce qui a été dit"
    if (cues.language === "fr" && wordAt(passage, next - 1) === "été") return null;
    const last = next + 1 + participle.rest.length;
    const close = next - at <= maxShown;
    return {
      word: participle,
      finite: { first: at, last: at + 1 },
      head: cues.verbSecond ? head : last,
      last,
      particle: -1,
      shown: { first: close ? at : next, last },
      clitic: clitic?.subject ?? null,
    };
  }
  return null;
}

/**
 * "Hatte gehofft, den Plan zu stoppen, und hat …": whether a German clause that an auxiliary opened is over at a token: behind
 * its own participle at the first comma, or where a joint brings the next auxiliary.
 */
function closesBracket(passage: Passage, head: number, at: number, cues: ForeignCues): boolean {
  const before = passage.tokens[at - 1]!;
  if (cues.auxiliaries.has(wordAt(passage, at)) && cues.joints.has(before.lower)) return true;
  if (!isClauseMark(passage, at) || !germanParticiple.test(before.text)) return false;
  for (let mark = head; mark < at; mark++) if (isClauseMark(passage, mark)) return false;
  return true;
}
/** "Gehofft", "abgelehnt", "informiert", "verloren"; Dutch has its own at its marks. */
const germanParticiple =
  /^(?:\p{Ll}{0,12}ge\p{Ll}{2,20}(?:t|en)|\p{Ll}{2,20}iert|(?:be|ver|er|ent|zer|über|unter|miss)\p{Ll}{2,20}(?:t|en))$/u;

const agreement = /(?:e|s|es)$/u;
const reflexive: ReadonlySet<string> = new Set(["s'", "s’", "se", "si"]);
const italianBeing: ReadonlySet<string> = new Set(["è", "sono", "era", "erano"]);
const being: ReadonlySet<string> = new Set(["est", "sont", "était"]);

/** The words at a token; behind "s'est" a French participle agrees with its subject: "s'est engagée". Nothing else is active there. */
function participlesAt(
  passage: Passage,
  auxiliary: number,
  at: number,
  cues: ForeignCues,
): readonly VerbWord[] | undefined {
  const word = wordAt(passage, at);
  const byBeing = cues.language === "fr" ? being : cues.language === "it" ? italianBeing : null;
  if (!byBeing?.has(wordAt(passage, auxiliary))) return cues.verbs.get(word);
  if (!reflexive.has(wordAt(passage, auxiliary - 1))) return undefined;
  if (cues.language === "it")
    return cues.verbs.get(word)?.filter(({ rest }) => rest.length > 0 || word.startsWith("dett"));
  return cues.verbs.get(word) ?? cues.verbs.get(word.replace(agreement, ""));
}

function restMatches({ tokens }: Passage, at: number, { rest }: VerbWord, end: number): boolean {
  return at + rest.length < end && rest.every((word, index) => tokens[at + 1 + index]!.lower === word);
}

/** "la denuncia", "une annonce". */
function isNoun({ tokens }: Passage, at: number, word: string, cues: ForeignCues): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (cues.joints.has(before) || cues.weak.has(before))
    return cues.determiners.has(before) && cues.homographs.has(word);
  return (
    cues.homographs.has(word) &&
    (cues.determiners.has(before) || cues.stops.has(before) || complementsOf(cues.language).has(before))
  );
}

/** "Disse-lhe", "queixou-se", "decirles": a verb without the weak pronouns that are written on it. */
function withoutEnclitic(word: string, { language }: ForeignCues): string {
  if (language === "pt") return word.replace(hyphened, "");
  if (language === "it")
    return word.replace(italianWritten, (_, tail: string) => (tail.startsWith("n") ? "ndo" : "re"));
  return language === "es" ? word.replace(written, "") : word;
}
const hyphened = /-(?:se|me|nos|lhes?|[ao]s?|n?l?[ao]s?)$/u;
const written = /(?<=\p{L}{2}[aei]r)(?:me|nos|les?|l[ao]s?|se)$/u;

/** "Dirlo", "dicendosi" */
const italianWritten = /(?<=\p{L}[aei]|\p{L}[ae])(r|ndo)(?:si|l[oaie]|gli|ci|vi|mi|ti|ne)$/u;

const clitics: ReadonlySet<string> = new Set(["il", "elle", "ils", "elles", "on"]);

/** "-t-elle", "-il": the pronoun that hyphens tie to a French verb. */
export function cliticAt({ tokens }: Passage, at: number, end: number): { subject: Range; last: number } | null {
  if (tokens[at]?.text !== "-" || tokens[at - 1]?.end !== tokens[at]!.start) return null;
  const subject = tokens[at + 1]?.text === "t" && tokens[at + 2]?.text === "-" ? at + 3 : at + 1;
  if (subject >= end || !clitics.has(tokens[subject]!.text)) return null;
  return { subject: { first: subject, last: subject + 1 }, last: subject + 1 };
}

/** "Maakte bekend dat …", "kondigde aan het plan te schrappen": in Dutch no comma parts a particle from what it brings. */
function closesDutch({ tokens }: Passage, from: number, at: number, end: number): boolean {
  const { lower } = tokens[at + 1]!;
  if (bringing.test(lower) || /^["“‘'„«]$/u.test(lower)) return true;
  const verb = tokens[from - 1]!.lower;
  if (tokens[at]!.text === "aan" && !/^kondig/.test(verb)) return undecided.test(lower);
  // "Riep de regering op de gevangenen vrij te laten"
  if (tokens[at]!.text === "op" && /^r(?:oep|iep)/.test(verb))
    for (let next = at + 2; next < end && !/^[,.;:]$/.test(tokens[next]!.text); next++)
      if (tokens[next]!.text === "te") return true;
  if (tokens[at]!.text === "uit" || tokens[at]!.text === "op")
    return /^(?:tot|in|op|aan|bij|tijdens|via|na)$/.test(lower);
  return at === from || at + 1 < end;
}
/** What no preposition leads to: "gaf aan niet te weten". */
const undecided = /^(?:niet|nog|al|geen|zich|ook|graag|bereid|pas|wel|eerder|vooral)$/;
const bringing = /^(?:dat|of|om|te|hoe|waarom|wat|wie|waar|wanneer|maar|tot)$/;
const ands = /^(?:und|en)$/;

/** The particle that closes the clause of a separable verb; -1 without one. */
function particleIn(passage: Passage, from: number, end: number, particle: string, dutch: boolean): number {
  for (let at = from; at < Math.min(end, from + maxBracket + maxBracket); at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const { text } = passage.tokens[at]!;
    if (text === ";" || text === ":") return -1;
    if (text !== particle) continue;
    const closes = at + 1 >= end || isClauseMark(passage, at + 1) || ands.test(passage.tokens[at + 1]!.text);
    if (closes || (dutch && closesDutch(passage, from, at, end))) return at;
  }
  return -1;
}
