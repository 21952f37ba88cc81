import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Passage } from "../../passages/passage.ts";
import { isAddressing, pastAddressee } from "../phrases/foreign-addressee.ts";
import { asksToBeUnnamed, infinitiveAfter } from "../phrases/foreign-infinitive.ts";
import { isRulingOut } from "../phrases/foreign-left-open.ts";
import { pastList } from "../phrases/foreign-lists.ts";
import { firstQuotation, isLong, isNameQuotation } from "../phrases/foreign-marks.ts";
import { isClauseMark, maxMention, mentionAfter, pastTimes, wordAt } from "../phrases/foreign-mentions.ts";
import { nounPhraseAt } from "../phrases/foreign-noun-phrase.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import { isPreposition } from "../phrases/foreign-prepositions.ts";
import { asks, opensQuestion } from "../phrases/foreign-questions.ts";
import { semicolonEnd } from "../phrases/foreign-semicolons.ts";
import { isSomebody, subjectAfter } from "../phrases/foreign-subject.ts";
import { isToll } from "../phrases/foreign-tolls.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import { startOfNounPhrase } from "../phrases/german-noun-phrases.ts";
import { conditionAfter, isConditional } from "../phrases/on-condition.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";
import { accusedOf } from "./foreign-accused.ts";
import { type Brought, brought } from "./foreign-brought.ts";
import { holdsAmount } from "./foreign-fronted.ts";
import { moodAfter } from "./german-clauses.ts";
import { bareAfter } from "./vietnamese-content.ts";

/** Shorter clauses, in tokens, are no content of a verb that stands right before them. */
const minBare = 2;
/** Fewer words behind a colon are a list's or a name. */
const minColon = 3;
/** Fewer tokens, marks included, are a name or a scare quote. */
const minSpoken = 4;
/** "That" stands no further behind its verb, in tokens. */
const maxGap = 2 * maxMention;
/** "El lunes pasado", "vendredi dernier". */
const nearTimes =
  /^(?:pasad[oa]|passad[oa]|dernière?|último|última|próximo|próxima|prochaine?|noche|tarde|manhã|soir|matin|scors[oa]|mattina|sera|pomeriggio)$/;
const whether: ReadonlySet<string> = new Set(["si", "se", "s'il", "s’il"]);
const purposes =
  /^(?:lo|para|por|sin|sem|hasta|até|desde|ya|así|pour|sans|afin|parce|alors|bien|puisque|tandis|dopo|prima|modo|fino)$/;
const coming = /^(?:viene|vem|vient|entra)$/;
/** Romance and French adverbs, which part a verb from its object. */
const adverb = /(?:mente|ment)$/u;

/** What a verb brings behind it, up to `limit`; null where it brings nothing. */
export function broughtBy(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Brought | null {
  const { frames } = cue.word;
  if (asksToBeUnnamed(passage, cue.last, limit)) return null;
  const accused = accusedOf(passage, cue, limit, cues);
  if (accused) return brought(passage, "infinitive", accused.first, accused.last);
  const says = frames.has("clause") || frames.has("quotation");
  const from = cue.last;
  const condition = conditionAfter(passage, cue, limit, cues);
  if (condition) return objectAfter(passage, cue, condition.first - 1, cues);
  const question = asks(passage.tokens, cue.shown, cues.language) ? questionAfter(passage, cue, limit, cues) : -1;
  if (question >= 0) return brought(passage, "that", question, semicolonEnd(passage, question, limit, cues));
  const clause = frames.has("clause")
    ? (thatAfter(passage, cue, limit, cues) ?? moodAfter(passage, from, limit, cues))
    : -1;
  if (clause >= 0) return brought(passage, "that", clause, semicolonEnd(passage, clause, limit, cues));
  const quoted = quotationAfter(passage, cue, limit, cues);
  // "instó a los partidos a aprobar la ley «cuanto antes»"
  const inside =
    quoted !== null && (frames.size === 1 || !/^[:,]$/.test(passage.tokens[quoted.content.first - 1]!.text));
  if (quoted && quoted.frame === "quotation" && inside && frames.has("infinitive")) {
    const before = infinitiveAfter(passage, cue, limit, cues);
    if (before && before.first < quoted.content.first) return brought(passage, "infinitive", before.first, before.last);
  }
  // "Прокурор возразил: экспертиза нашла отпечатки": a clause behind a colon.
  if (!quoted && says && !cues.bare && passage.tokens[from]?.text === ":" && limit - from > minColon)
    return brought(passage, "that", from + 1, limit);
  const colon = cues.bare && quoted !== null && passage.tokens[quoted.content.first - 1]?.text === ":";
  if (colon && quoted.content.first - cue.last > minBare + 1) return bareAfter(passage, cue, limit, cues);
  if (quoted && !(cues.bare && quoted.frame === "quotation" && !leads(passage, cue, quoted))) return quoted;
  if (cue.word.form === "infinitive" && frames.has("clause")) return null;
  const infinitive =
    frames.has("infinitive") || (says && isHavingDone(passage, cue, limit, cues))
      ? infinitiveAfter(passage, cue, limit, cues)
      : null;
  if (infinitive) {
    const { first, last } = infinitive;
    return brought(passage, "infinitive", first, semicolonEnd(passage, first, last, cues));
  }
  // "Hỏi ông Tám về vụ sập cầu": whom and about what, and nothing that is said.
  if (cues.bare) return asks(passage.tokens, cue.shown, cues.language) ? null : bareAfter(passage, cue, limit, cues);
  if (frames.has("object") || frames.has("about") || (frames.has("naming") && !says))
    return objectAfter(passage, cue, limit, cues);
  return null;
}

/** "Ont raconté avoir entendu", "diz ter visto", "gab an, bezahlt zu haben": whoever says so tells what they did. */
function isHavingDone(passage: Passage, { last }: VerbCue, limit: number, cues: ForeignCues): boolean {
  if (cues.verbSecond) {
    for (let at = last + 1; at < limit; at++)
      if (/^(?:haben|sein)$/.test(wordAt(passage, at)) && wordAt(passage, at - 1) === "zu")
        return at + 1 >= limit || isClauseMark(passage, at + 1);
    return false;
  }
  let at = last;
  while (at < limit && (cues.negators.has(wordAt(passage, at)) || adverb.test(wordAt(passage, at)))) at++;
  return at + 1 < limit && having.get(cues.language)?.test(wordAt(passage, at)) === true;
}
const having: ReadonlyMap<string, RegExp> = new Map([
  ["es", /^haber(?:l[aeo]s?|se)?$/],
  ["pt", /^ter(?:-se)?$/],
  ["fr", /^(?:avoir|être)$/],
  ["it", /^(?:aver|avere|esser|essere)(?:l[oaie]|ne|si)?$/],
]);

/** "Preguntó al alcalde | por qué cayó", "fragte, | warum er fiel": where what is asked begins; -1 where no question word opens it. */
function questionAfter(passage: Passage, { last }: VerbCue, limit: number, { language }: ForeignCues): number {
  for (let at = last; at < Math.min(limit - 1, last + maxGap) && passage.quotationOf[at] === -1; at++) {
    const { text } = passage.tokens[at]!;
    if (opensQuestion(passage.tokens, at, language)) return at;
    if (text !== "," && isClauseMark(passage, at)) return -1;
  }
  return -1;
}

/** Whether a quotation follows a verb at once or behind a mark. */
function leads(passage: Passage, { last }: VerbCue, { content }: Brought): boolean {
  return (
    passage.quotationOf[content.first] !== -1 && (content.first === last || isClauseMark(passage, content.first - 1))
  );
}

/** Where the clause behind "that" starts; null without one. */
function thatAfter(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): number | null {
  const from = cue.head;
  for (let at = from; at < Math.min(limit, from + maxGap); at++) {
    if (passage.quotationOf[at] !== -1 && !isNameQuotation(passage, at)) return null;
    const word = wordAt(passage, at);
    const length = phraseAt(passage, at, limit, cues.that);
    // "Vindt dat belangrijk, …": no clause.
    if (length > 0 && cues.language === "nl" && (at + 2 >= limit || isClauseMark(passage, at + 2))) return null;
    if (length > 0 && at + length < limit && at >= cue.last - (cue.particle >= 0 ? 0 : 1)) {
      // "La petición para que el pleno …": what for, until when.
      if (
        (at - 1 > cue.last || wordAt(passage, at - 1) === "lo") &&
        !(
          cues.language === "pt" &&
          wordAt(passage, at - 1) === "para" &&
          /^ped/.test(wordAt(passage, cue.finite.first))
        ) &&
        purposes.test(wordAt(passage, at - 1)) &&
        romance.has(cues.language)
      )
        return null;
      if (isOfSpeaker(passage, cue, at, cues) || isConditional(passage, at, cues)) return null;
      // "Призвал работать лучше и следить, чтобы …": what is asked for stands at the verb.
      if (word === "чтобы" && cue.word.frames.has("infinitive") && infinitiveAfter(passage, cue, at, cues)) return null;
      if (leavesToVerb(passage, cue, at, cues)) return at + length;
      return null;
    }
    if (word === "." || word === ";" || word === ":") return null;
    // "Gaf aan niet te weten dat …": what is said is the infinitive.
    if (cues.language === "nl" && word === "te") return null;
    if (
      at >= cue.last &&
      cues.verbs
        .get(word)
        // "Ha affermato Neri sottolineando che …"
        ?.some(
          ({ form, rest }) => (form === "finite" || (form === "gerund" && cues.language === "it")) && rest.length === 0,
        ) &&
      !cues.homographs.has(word)
    )
      return null;
  }
  return null;
}

/** "…, prevê o banco, que …", "— disse Ana, de 61 anos, que …": behind who speaks for what stood before, a relative clause. */
function isOfSpeaker(passage: Passage, cue: VerbCue, that: number, cues: ForeignCues): boolean {
  if (!cues.relatives.has(wordAt(passage, that))) return false;
  // "…, dijo una fuente que pidió no ser identificada"
  const hides = asksToBeUnnamed(passage, that + 1, passage.tokens.length);
  if (passage.tokens[that - 1]?.text !== "," && !hides) return false;
  let first = cue.finite.first;
  while (first > 0 && cues.weak.has(wordAt(passage, first - 1))) first--;
  if (first === 0 || !(isClauseMark(passage, first - 1) || passage.quotationOf[first - 1] !== -1)) return false;
  return subjectAfter(passage, cue, that, cues, false) !== null;
}

/** Whether the words between a verb and "that" leave the clause to the verb: "un plan que" is a plan's. */
function leavesToVerb(passage: Passage, cue: VerbCue, that: number, cues: ForeignCues): boolean {
  // "adelantar las elecciones si no hay acuerdo": behind an object "if" is no question.
  if (!cues.relatives.has(wordAt(passage, that)) && !whether.has(wordAt(passage, that)) && !cues.bare) return true;
  let from = cue.head;
  for (let past = -1; past !== from && from < that; ) {
    past = from;
    const word = wordAt(passage, from);
    // "dijo el lunes que": a day with its article.
    from =
      cues.weak.has(word) || cues.times.has(word) || adverb.test(word) || nearTimes.test(word)
        ? from + 1
        : pastTimes(passage, from, that + 1, cues);
  }
  // "el lunes que viene"
  if (coming.test(wordAt(passage, that + 1))) return false;
  if (from >= that) return true;
  const first = wordAt(passage, from);
  if (cues.bare) return wordAt(passage, that) === "rằng" && cues.stops.has(first);
  if (isAddressing(passage, from, cues)) {
    // "Risponde alle proteste dei sindacati che hanno …"
    return !(cues.language === "it" && /^(?:rispo|repli|ribatt)/.test(wordAt(passage, cue.last - 1)));
  }
  // "Afirmou na tarde de sexta estar pronto para se mover"
  if (cues.language === "pt" && whether.has(wordAt(passage, that))) return false;
  if (isClauseMark(passage, from) || cues.stops.has(first)) return true;
  if (cue.clitic) return true;
  const subject = mentionAfter(passage, from, that, cues);
  return subject !== null && isSomebody(passage, subject, cues) && !cue.word.frames.has("object");
}

/** A quotation that the verb leads to, with the words before it that belong to it: "dénoncé un « procès politique »". */
function quotationAfter(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Brought | null {
  const from = cue.particle >= 0 ? cue.head : cue.last;
  const quoted = nextSpeech(passage, from, limit);
  if (quoted < 0) return null;
  const before = passage.tokens[quoted - 1]!.text;
  const last = cue.particle > quoted ? cue.particle : limit;
  if (quoted === from) return brought(passage, "quotation", quoted, quotedEnd(passage, quoted, last, cues));
  if (before === ":")
    return hasObject(passage, cue, quoted - 1, cues)
      ? brought(passage, "object", from, limit)
      : brought(passage, "quotation", quoted, last);
  // "Que acrescentou, «Pagaremos em maio»": a comma right behind the verb alone.
  const spoken = quoted === from + 1 && !isNameQuotation(passage, quoted) && limit - quoted > minSpoken;
  if (before === "," && (spoken || isLong(passage, passage.quotationOf[quoted]!)))
    return brought(passage, "quotation", quoted, last);
  for (let at = from; at < quoted; at++) if (isClauseMark(passage, at)) return null;
  if (quoted - from > maxGap) return null;
  let first = from;
  while (
    first < quoted &&
    (cues.reflexives.has(wordAt(passage, first)) ||
      cues.times.has(wordAt(passage, first)) ||
      adverb.test(wordAt(passage, first)))
  )
    first++;
  first = pastTimes(passage, first, quoted, cues);
  const opens = wordAt(passage, first);
  const subject = mentionAfter(passage, first, quoted, cues);
  const naming = cue.word.frames.has("naming");
  // "dijo Gil en la radio «…»": neither who nor where belongs to it.
  if (subject && !naming && isSomebody(passage, subject, cues)) {
    const own = cues.verbSecond ? startOfNounPhrase(passage, subject.last, quoted) : quoted;
    return brought(passage, "quotation", own, last);
  }
  // "Déplore cette journée « inutile »"
  if (cues.stops.has(opens) && !naming && !/^ce(?:t|tte|s)?$/.test(opens))
    return brought(passage, "quotation", quoted, last);
  if (isPreposition(opens, cues)) first++;
  return brought(passage, naming ? "naming" : "quotation", first, quotedEnd(passage, quoted, last, cues));
}

/** "sa « tristesse » et décrété un deuil": a short quotation's object ends before a joint that no further one follows. */
function quotedEnd(passage: Passage, quoted: number, last: number, cues: ForeignCues): number {
  if (isLong(passage, passage.quotationOf[quoted]!)) return last;
  let at = passage.quotationTokens[passage.quotationOf[quoted]!]![1];
  const says = (token: number) =>
    cues.dropsSubject &&
    passage.quotationOf[token] === -1 &&
    !cues.relatives.has(wordAt(passage, token - 1)) &&
    cues.verbs.get(wordAt(passage, token))?.some(({ form }) => form === "finite") === true &&
    !cues.homographs.has(wordAt(passage, token));
  const joins = (token: number) =>
    cues.joints.has(wordAt(passage, token)) &&
    passage.quotationOf[token + 1] === -1 &&
    !isListed(passage, token + 1, last, cues);
  const turns = (token: number) =>
    cues.language === "it" && passage.tokens[token]!.text === "," && cues.contrasts.has(wordAt(passage, token + 1));
  while (at < last && !joins(at) && !says(at) && !turns(at)) at++;
  return at;
}

/** "Pour « le métro » et le bus à Lorval": a noun phrase without a verb behind it. */
function isListed(passage: Passage, at: number, last: number, cues: ForeignCues): boolean {
  const phrase = openersOf(cues.language).has(wordAt(passage, at)) ? nounPhraseAt(passage, at, last, cues) : null;
  if (!phrase) return false;
  const next = phrase.last;
  return next >= last || isClauseMark(passage, next) || cues.stops.has(wordAt(passage, next));
}

/** "criticou a demora: “…”": whether the verb has an object before the colon. */
function hasObject(passage: Passage, cue: VerbCue, colon: number, cues: ForeignCues): boolean {
  if (!cue.word.frames.has("object") || colon - cue.head < 2) return false;
  return objectAfter(passage, cue, colon, cues) !== null;
}

function nextSpeech(passage: Passage, from: number, limit: number): number {
  let quoted = firstQuotation(passage, from, limit);
  while (quoted >= 0 && isNameQuotation(passage, quoted)) {
    quoted = firstQuotation(passage, passage.quotationTokens[passage.quotationOf[quoted]!]![1], limit);
  }
  return quoted;
}

const wordly = /^[\p{L}\p{N}]/u;

/** Whether a German participle stands apart from its auxiliary. */
export const isBracket = ({ word, head, last }: VerbCue, { verbSecond }: ForeignCues): boolean =>
  verbSecond && word.form === "participle" && last - head > 1;

/** "anunció el cierre de dos centrales", "informó de la detención", "réclame un référendum". */
function objectAfter(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Brought | null {
  const { frames } = cue.word;
  // "kündigte den Bau an", "hatte Freispruch gefordert": between the parts of a German verb.
  const close = cue.particle >= 0 ? cue.particle : isBracket(cue, cues) ? cue.last - 1 : -1;
  let first = close >= 0 ? cue.head : cue.last;
  const end = close >= 0 ? close : limit;
  for (let past = -1; past !== first && first < end; ) {
    past = first;
    const word = wordAt(passage, first);
    const between =
      adverb.test(word) ||
      (cues.language === "fr" && /^(?:pas|plus)$/.test(word)) ||
      (cues.weak.has(word) && cues.language !== "fr" && cues.language !== "es" && cues.language !== "it");
    first = between ? first + 1 : pastTimes(passage, first, end, cues);
  }
  // "appelle à la grève": to what, not whom.
  if (frames.has("object") && !frames.has("about")) first = pastAddressee(passage, first, end, cues);
  if (first >= end || isClauseMark(passage, first)) return null;
  const word = wordAt(passage, first);
  // "Ont annoncé ou procèdent à des coupes"
  if (romance.has(cues.language) && /^(?:ou|o|u)$/.test(word) && cues.joints.has(word)) return null;
  // "Habló a la prensa": to whom is nothing that is said.
  if (frames.has("clause") && frames.has("about") && isAddressing(passage, first, cues)) return null;
  // "Sprach keine Warnung aus": only of what somebody speaks they call something.
  if (cues.verbSecond && speaks.test(wordAt(passage, cue.finite.first)) && !/^vo[nm]$/.test(word)) return null;
  if (cues.verbSecond && /^schätz/.test(wordAt(passage, cue.finite.first)) && !holdsAmount(passage, first, end))
    return null;
  const behind = isPreposition(word, cues);
  if (
    behind
      ? !(frames.has("about") || frames.has("naming"))
      : cues.stops.has(word) || !(frames.has("object") || frames.has("naming"))
  )
    return null;
  if (!wordly.test(passage.tokens[first]!.text) || isToll(passage, cue, { first, last: end }, cues)) return null;
  let last = first;
  while (last < end && !(isClauseMark(passage, last) && passage.quotationOf[last] === -1)) last++;
  last = pastList(passage, last, end, cues);
  // "Schließt einen Angriff nicht aus": the "not" is the verb's.
  if (
    cue.particle === last &&
    isRulingOut(wordAt(passage, cue.finite.first), cues.language) &&
    cues.negators.has(wordAt(passage, last - 1))
  )
    last--;
  // "Назвал срок ремонта": who names a thing calls it nothing.
  if (eastSlavic.has(cues.language) && frames.has("naming") && !isCalled(passage, first, last)) return null;
  return brought(passage, frames.has("naming") ? "naming" : "object", first, last);
}

const speaks = /^spr[aie]ch(?:t|en)?$/;

/** "Назвал победу заслуженной", "назвала это ошибкой": a word in the instrumental behind what it is said of. */
function isCalled(passage: Passage, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (instrumental.test(wordAt(passage, at))) return true;
  return false;
}
const instrumental = /\p{L}{2}(?:ым|им|ом|ем|[оеё][йю]|[ая]ми|ью|ім|їм|єм|єю)$/u;
