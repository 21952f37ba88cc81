import { trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf, foreignPronouns, openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";
import { endOfDutchPhrase, isDutchFinite } from "./dutch-noun-phrase.ts";
import { addresseeWithin, isAddressing, pastAddressee } from "./foreign-addressee.ts";
import { dash, isNameQuotation } from "./foreign-marks.ts";
import { indexPhrases, phraseAt } from "./foreign-phrases.ts";

/** A speaker's phrase is no longer than this, in tokens; with an apposition twice that. */
export const maxMention = 9;

const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;
const clauseMarks: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "―", "-", "(", ")", ".", "?", "!", "…"]);

/** Whether a mark that parts clauses stands there; a hyphen inside a word is none. */
export function isClauseMark({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !clauseMarks.has(token.text)) return false;
  // "Cục Phòng, chống thiên tai"
  if (token.text === "," && tokens[at - 1]?.lower === "phòng" && tokens[at + 1]?.lower === "chống") return false;
  // "Э. Орлова"
  if (token.text === "." && (isInitial(tokens, at) || isOfLetters(tokens, at))) return false;
  return token.text !== "-" || tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end;
}

const isInitial = (tokens: Passage["tokens"], at: number) =>
  /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? "") &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  /^\p{Lu}\p{L}/u.test(tokens[at + 1]?.text ?? "");

/** "Industrias Lora, S.A., …" */
const isOfLetters = (tokens: Passage["tokens"], at: number) =>
  /^(?:\p{Lu}\.)+\p{Lu}$/u.test(tokens[at - 1]?.text ?? "") && /^[,(]$/.test(tokens[at + 1]?.text ?? "");

/** The phrase before a cue: "La ministra de Transporte, Ana Ruiz," with what stands in apposition; null without one. */
export function mentionBefore(passage: Passage, sentence: OuterSentence, cue: number, cues: ForeignCues): Range | null {
  const { tokens } = passage;
  const mark = tokens[cue - 1]?.text ?? "";
  const closed = mark === "," || dash.test(mark);
  if (!closed) {
    const from = behindThat(passage, startOfPhrase(passage, sentence, cue), cue, cues);
    const past = endOfName(passage, from, cue, cues);
    // "El muelle sigue en obras y la alcaldía pide": who is joined last.
    const own = cues.language === "it" ? italianJoined(passage, from, cue, cues) : -1;
    const joined =
      cues.language === "nl"
        ? dutchJoined(passage, from, cue, cues)
        : own < 0 && past < cue && cues.dropsSubject
          ? joinedBefore(passage, past, cue, cues)
          : own;
    return joined < 0 ? phrase(passage, from, past) : { first: joined, last: cue };
  }
  // ", Ana Ruiz, dijo": the part between the commas and what it stands beside.
  const inner = startOfAside(passage, sentence, cue - 1, cues);
  // "Ana Ruiz, dijo que …": a comma too many.
  if (inner <= sentence.first && cues.dropsSubject && mark === "," && allCapital(passage, sentence.first, cue - 1))
    return cue - 1 - sentence.first > 1 ? { first: sentence.first, last: cue - 1 } : null;
  if (
    inner <= sentence.first &&
    cues.language === "it" &&
    mark === "," &&
    opensWithBody(passage, sentence.first, cue, cues)
  )
    return { first: sentence.first, last: cue - 1 };
  // "Een buurvrouw die anoniem wil blijven, zei …": Dutch has no comma before such a clause.
  if (cues.language === "nl" && mark === ",") {
    const past = endOfDutchPhrase(passage, inner, cue - 1, cues);
    const relative = cues.relatives.has(wordAt(passage, past)) || wordAt(passage, past) === "dat";
    if (relative && past > inner && past < cue - 2) return { first: inner, last: past };
  }
  if (inner <= sentence.first || tokens[inner - 1]?.text !== mark) return null;
  // "Ana Ruiz, presidenta de Industrias Lora, S.A. (ILSA), dijo"
  if (cues.dropsSubject && incorporated.test(tokens[inner]!.text)) return mentionBefore(passage, sentence, inner, cues);
  const outer = startOfPhrase(passage, sentence, inner - 1);
  const first = phrase(passage, outer, inner - 1);
  // "Gil, que dirige el muelle, en Lora, dijo", "O autarca, que …, onde …, disse": behind all that tells of the subject.
  if (cues.dropsSubject && first && outer > sentence.first && cues.relatives.has(wordAt(passage, first.first))) {
    const who = phrase(passage, startOfPhrase(passage, sentence, outer - 1), outer - 1);
    return who && isNameLike(passage, who, cues) && !hasCue(passage, who.first, who.last, cues) ? who : null;
  }
  if (!first || hasCue(passage, outer, inner, cues)) return null;
  // "L'opposition, elle, réclame …"
  if (inner + 2 === cue && foreignPronouns.get(cues.language)?.has(wordAt(passage, inner))) return first;
  // "El sindicato, por su lado, sostuvo …"
  if (cues.stops.has(wordAt(passage, inner)) || cues.adverbials.has(wordAt(passage, inner)))
    return isNameLike(passage, first, cues) ? first : null;
  if (cues.relatives.has(tokens[inner]!.lower)) return first;
  // "Devant la presse, Henri Dumas, directeur, a dit": behind an adverbial.
  const own = { first: inner, last: cue - 1 };
  const opens = first.first === sentence.first && cues.stops.has(wordAt(passage, first.first));
  if (
    romance.has(cues.language) &&
    opens &&
    isNameLike(passage, own, cues) &&
    !complementsOf(cues.language).has(wordAt(passage, inner))
  )
    return own;
  return isNameLike(passage, first, cues) || isNameLike(passage, { first: inner, last: cue - 1 }, cues)
    ? { first: first.first, last: cue - 1 }
    : null;
}

const incorporated = /^(?:S\.?A|A\.?C|S\.?L|Ltda?|S\.A\.S|S\.?p\.?A)\.?/u;

/** "Il tasso resta al 3,25% ma la presidente Ingrid Holm ha avvertito": where an office begins whose verb is in the singular; -1 without. */
function italianJoined({ tokens, quotationOf }: Passage, from: number, cue: number, cues: ForeignCues): number {
  if (/no$/u.test(tokens[cue]!.lower)) return -1;
  for (let at = cue - 2; at > from; at--) {
    if (quotationOf[at] !== -1) return -1;
    if (!/^(?:ma|e|ed|mentre)$/.test(tokens[at]!.lower) || !openersOf(cues.language).has(tokens[at + 1]!.lower))
      continue;
    const noun = tokens[at + 2]?.lower ?? "";
    return at + 2 < cue && (cues.roles.has(noun) || cues.bodies.has(noun)) ? at + 1 : -1;
  }
  return -1;
}

/** "De weg is dicht en | de politie | zegt": where a Dutch phrase begins behind a joint that parts it from a clause with a verb; -1 without. */
function dutchJoined({ tokens, quotationOf }: Passage, from: number, cue: number, cues: ForeignCues): number {
  for (let at = cue - 2; at > from; at--) {
    if (quotationOf[at] !== -1 || !cues.joints.has(tokens[at]!.lower)) continue;
    for (let verb = from; verb < at; verb++)
      if (quotationOf[verb] === -1 && isDutchFinite(tokens[verb]!.lower, cues)) return at + 1;
  }
  return -1;
}

/** Where the phrase begins that a joint brings right before a verb: an article and a role, a body or a capital; -1 without. */
function joinedBefore({ tokens }: Passage, from: number, cue: number, cues: ForeignCues): number {
  for (let at = cue - 2; at >= Math.max(from, cue - maxMention); at--) {
    if (!cues.joints.has(tokens[at]!.lower) || cues.contrasts.has(tokens[at]!.lower)) continue;
    let first = at + 1;
    while (
      first < cue - 1 &&
      (cues.weak.has(tokens[first]!.lower) || cues.connectives.has(tokens[first]!.lower)) &&
      !openersOf(cues.language).has(tokens[first]!.lower)
    )
      first++;
    const articled = openersOf(cues.language).has(tokens[first]!.lower);
    const noun = articled ? first + 1 : first;
    const known =
      noun < cue &&
      (capital.test(tokens[noun]!.text) ||
        (articled && (cues.roles.has(tokens[noun]!.lower) || cues.bodies.has(tokens[noun]!.lower))));
    return known && !/(?:n|m)$/u.test(tokens[cue]!.lower) ? first : -1;
  }
  return -1;
}

/** "sostuvo que los obreros habían alertado": the token after the "that" of a verb before; a phrase's start without one. */
function behindThat(passage: Passage, first: number, past: number, cues: ForeignCues): number {
  for (let at = past - 1; at > first; at--)
    if (phraseAt(passage, at, past, cues.that) > 0 && hasCue(passage, first, at, cues)) return at + 1;
  return first;
}

/** The phrase after a cue: "la ministra de Transporte, Ana Ruiz", "am Montag Eva Brandt"; null without one. */
export function mentionAfter(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  const { tokens } = passage;
  const behindTimes = pastTimes(passage, from, end, cues);
  const through = throughBody(passage, from, behindTimes, end, cues);
  const timeless = through >= 0 ? through : pastAddressee(passage, behindTimes, end, cues);
  // "indicaron desde Caminera": a verb of several people without any.
  const bodyBehind =
    cues.language === "es" &&
    wordAt(passage, from) === "desde" &&
    /(?:aron|ieron|jeron)$/.test(wordAt(passage, from - 1));
  if (bodyBehind && capital.test(tokens[from + 1]?.text ?? "")) return mentionAfter(passage, from + 1, end, cues);
  const source = cues.language === "it" ? italianSource(passage, from, cues) : -1;
  if (source > from) return mentionAfter(passage, source, end, cues);
  const bodily = cues.through.has(wordAt(passage, timeless)) && withoutSubject.test(wordAt(passage, from - 1));
  const first = bodily ? timeless + 1 : timeless;
  // "sagte er der „Post“", "рассказала она телеканалу": a pronoun stands alone.
  if (!cues.bare && foreignPronouns.get(cues.language)?.has(wordAt(passage, first))) return { first, last: first + 1 };
  if (isAddressing(passage, first, cues)) return null;
  const whole = endOfPhrase(passage, first, end, cues);
  const last = addresseeWithin(passage, first, whole, cues);
  if (last < whole) return { first, last };
  if (last === first || !(letter.test(tokens[first]!.text) || isNameQuotation(passage, first))) return null;
  // "la présidente du syndicat (SPL), Ana Ruiz"
  const held =
    romance.has(cues.language) &&
    !cues.dropsSubject &&
    cues.roles.has(wordAt(passage, openersOf(cues.language).has(wordAt(passage, first)) ? first + 1 : first));
  const named = held ? behindBrackets(passage, last, end) : last;
  if (named > last) return { first, last: named };
  // "dijo la ministra de Transporte, Ana Ruiz.", "dijo el secretario del Gremio (GN), Luis Gil."
  const comma = beforeApposed(passage, last, end, cues);
  if (tokens[comma]?.text === "," && comma + 1 < end && capital.test(tokens[comma + 1]!.text)) {
    const apposed = endOfPhrase(passage, comma + 1, end, cues);
    const closes = apposed >= end || isClauseMark(passage, apposed) || passage.quotationOf[apposed] !== -1;
    const role = tokens[first]!.lower;
    if (
      closes &&
      (openersOf(cues.language).has(role) || !capital.test(tokens[first]!.text)) &&
      allCapital(passage, comma + 1, apposed) &&
      (comma === last || apposed - comma > 2)
    )
      return { first, last: apposed };
  }
  return { first, last: pastRole(passage, first, last, end, cues) };
}

/** "Si legge in una nota", "spiegano dalla Protezione civile": where the text or the body begins; -1 without. */
function italianSource({ tokens }: Passage, from: number, cues: ForeignCues): number {
  const [verb, lead, next] = [tokens[from - 1]?.lower ?? "", tokens[from]?.lower ?? "", tokens[from + 1]];
  if (next === undefined) return -1;
  if (verb === "legge") return /^(?:in|nel|nella|nell['’]|sul|sulla|su)$/.test(lead) ? from + 1 : -1;
  const several = /(?:ano|ono|sapere|noto)$/u.test(verb) && /^(?:da|dal|dalla|dall['’]|dai|dagli|dalle)$/.test(lead);
  return several && (capital.test(next.text) || cues.bodies.has(next.lower)) ? from + 1 : -1;
}

/** The comma behind a role's brackets, "(SIM),", or behind where it is held: "el portavoz del PP en el Congreso, Luis Gil". */
function beforeApposed({ tokens }: Passage, last: number, end: number, cues: ForeignCues): number {
  if (cues.language === "fr" && last < end && /^(?:à|aux?)$/.test(tokens[last]!.lower))
    return pastOffice(tokens, last, end);
  if (!cues.dropsSubject || last >= end) return last;
  if (tokens[last]!.text === "(") {
    for (let at = last + 1; at < Math.min(end, last + maxBracket); at++) if (tokens[at]!.text === ")") return at + 1;
    return last;
  }
  if (!/^(?:en|no|na|em|in|al|alla|nel|nella)$/.test(tokens[last]!.lower)) return last;
  let at = last + 1;
  while (at < Math.min(end, last + maxPlace) && /^\p{L}/u.test(tokens[at]!.text)) at++;
  return tokens[at]?.text === "," ? at : last;
}
/** In tokens. */
const maxPlace = 6;

/** "Le préfet à l'égalité des chances, Yves Rivet": the comma behind what an office is for, a full name behind it; where the phrase ends without one. */
function pastOffice(tokens: Passage["tokens"], from: number, end: number): number {
  let at = from + 1;
  while (at < Math.min(end, from + maxPlace + 2) && /^\p{Ll}/u.test(tokens[at]!.text)) at++;
  const named =
    tokens[at]?.text === "," && capital.test(tokens[at + 1]?.text ?? "") && capital.test(tokens[at + 2]?.text ?? "");
  return named ? at : from;
}

/** "(SPL), Ana Ruiz": the token behind a name of two words or more that a comma parts from brackets; the brackets themselves without one. */
function behindBrackets({ tokens }: Passage, open: number, end: number): number {
  if (tokens[open]?.text !== "(") return open;
  let close = open + 1;
  while (close < Math.min(end, open + maxBracket) && tokens[close]!.text !== ")") close++;
  if (tokens[close]?.text !== ")" || tokens[close + 1]?.text !== ",") return open;
  let last = close + 2;
  while (last < end && capital.test(tokens[last]!.text)) last++;
  return last - close > 3 ? last : open;
}

/** "…, contó Yolanda Ríos, vecina del barrio": a full name goes on to the role between its commas; else to its own end. */
function pastRole(passage: Passage, first: number, last: number, end: number, cues: ForeignCues): number {
  if (!romance.has(cues.language) || passage.tokens[last]?.text !== "," || !allCapital(passage, first, last))
    return last;
  const noun = openersOf(cues.language).has(wordAt(passage, last + 1)) ? last + 2 : last + 1;
  if (last - first < 2 || noun >= end || !cues.roles.has(wordAt(passage, noun))) return last;
  const past = endOfPhrase(passage, noun, end, cues);
  return past >= end || isClauseMark(passage, past) ? past : last;
}

/** Past days and hours that stand in between: "este lunes", "am Montag", "mardi". */
export function pastTimes(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let first = from;
  while (first < end - 1 && first - from < maxTimes) {
    if (cues.times.has(wordAt(passage, first))) first++;
    // "disse nesta quinta (19) que"
    else if (first > from && wordAt(passage, first) === "(" && wordAt(passage, first + 2) === ")") first += 3;
    // "a déclaré, jeudi 3 avril, le ministre"
    else if (first === from && pastParted(passage, first, end, cues) > first)
      return pastTimes(passage, pastParted(passage, first, end, cues), end, cues);
    else if (asideAt(passage, first, end, cues) > 0)
      return pastTimes(passage, first + asideAt(passage, first, end, cues), end, cues);
    else if (leader.test(wordAt(passage, first)) && cues.times.has(wordAt(passage, first + 1))) first += 2;
    else break;
  }
  return first;
}

/** The token behind a day that two commas part from the words around it. */
function pastParted({ tokens }: Passage, at: number, end: number, { times, language }: ForeignCues): number {
  if (tokens[at]?.text !== "," || !romance.has(language) || !times.has(tokens[at + 1]?.lower ?? "")) return at;
  for (let mark = at + 2; mark < Math.min(end, at + maxParted); mark++) {
    if (tokens[mark]!.text === ",") return mark + 1;
    if (!/^[\p{L}\d]+$/u.test(tokens[mark]!.text)) return at;
  }
  return at;
}
/** In tokens. */
const maxParted = 7;

/** "De son côté", "pour sa part": whose turn it is, in tokens; 0 without. */
const asideAt = (passage: Passage, at: number, end: number, { language }: ForeignCues): number =>
  language === "fr"
    ? phraseAt(passage, at, end, turns)
    : wordAt(passage, at) === "gegenüber"
      ? Math.max(0, pastHearer(passage, at, end) - at)
      : 0;

/** "Gegenüber der APA": the token after to whom German says something. */
function pastHearer(passage: Passage, at: number, end: number): number {
  let past = at + 1;
  while (past < Math.min(end, at + maxTimes) && !capital.test(passage.tokens[past]!.text)) past++;
  while (past < end && (capital.test(passage.tokens[past]!.text) || isNameQuotation(passage, past))) past++;
  return past;
}
const turns = indexPhrases([
  "de son côté",
  "de leur côté",
  "pour sa part",
  "pour leur part",
  "quant à lui",
  "quant à elle",
  "quant à eux",
  "quant à elles",
  "sur place",
  "devant la presse",
]);

/** "Сообщили «Полдню» в ведомстве", "рассказали Полдень.ру в пресс-службе мэра": where the body's preposition stands behind a plural verb and whom it is said to; -1 without. */
function throughBody(passage: Passage, from: number, behindTimes: number, end: number, cues: ForeignCues): number {
  if (cues.through.size === 0 || !plural.test(wordAt(passage, from - 1))) return -1;
  let at = behindTimes;
  while (at < Math.min(end, behindTimes + maxReceiver) && isReceiver(passage, at, cues)) at++;
  return at < end && cues.through.has(wordAt(passage, at)) ? at : -1;
}
const isReceiver = (passage: Passage, at: number, cues: ForeignCues) =>
  passage.quotationOf[at] === -1
    ? capital.test(passage.tokens[at]!.text) || cues.addressees.has(wordAt(passage, at))
    : isNameQuotation(passage, at);
const plural = /(?:ли|ють|[жш]уть|рять)$/u;
/** In tokens, marks included. */
const maxReceiver = 6;

/** Russian and Ukrainian verbs of the third person plural and of the passive. */
const withoutSubject = /(?:ли|ся|^следует|ють|[жш]уть|рять)$/u;

/** No more words of time than these part a verb from its subject, in tokens. */
const maxTimes = 4;
const leader = /^\p{L}{1,5}$/u;

/** Whether a phrase holds a capital or opens with an article: it may be somebody. */
export function isNameLike(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  if (openersOf(cues.language).has(wordAt(passage, first))) return true;
  for (let at = first; at < last; at++) if (capital.test(passage.tokens[at]!.text)) return true;
  return false;
}

function allCapital(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { text } = passage.tokens[at]!;
    if (!capital.test(text) && text.length > 3) return false;
  }
  return last > first;
}

/** "Ana Ruiz en Madrid", "Ông Trần Văn Minh hôm thứ Ba": a name is over where time or place begins. */
function endOfName(passage: Passage, from: number, past: number, cues: ForeignCues): number {
  let named = false;
  for (let at = from + 1; at < past; at++) {
    named ||= capital.test(passage.tokens[at - 1]!.text) && !cues.connectives.has(wordAt(passage, at - 1));
    if (
      !named ||
      capital.test(passage.tokens[at]!.text) ||
      !cues.stops.has(wordAt(passage, at)) ||
      conjunctions.has(wordAt(passage, at))
    )
      continue;
    if (capital.test(passage.tokens[at - 1]!.text) || !holdsFullName(passage, at, past)) return at;
  }
  return past;
}

function holdsFullName({ tokens, quotationOf }: Passage, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (quotationOf[at] === -1 && capital.test(tokens[at]!.text) && capital.test(tokens[at - 1]!.text)) return true;
  return false;
}

const conjunctions: ReadonlySet<string> = new Set(["y", "e", "ed", "et", "und", "и", "і", "й", "та", "và"]);

/** Where the part begins that a mark closes; a relative clause may hold quotations: "L'opposition, qui dénonce un « coup », appelle". */
function startOfAside(passage: Passage, sentence: OuterSentence, past: number, cues: ForeignCues): number {
  const plain = startOfPhrase(passage, sentence, past);
  const quotation = passage.quotationOf[past - 1] ?? -1;
  if (plain !== past || quotation === -1) return plain;
  const first = startOfPhrase(passage, sentence, passage.quotationTokens[quotation]![0]);
  return cues.relatives.has(wordAt(passage, first)) ? first : plain;
}

function startOfPhrase(passage: Passage, sentence: OuterSentence, past: number): number {
  let first = past;
  while (first > sentence.first && past - first < 2 * maxMention) {
    const before = first - 1;
    if (passage.tokens[before]!.text === ")") {
      const open = openingBracket(passage, sentence, before);
      if (open <= sentence.first) break;
      first = open;
    } else if (passage.quotationOf[before] !== -1 ? isNameQuotation(passage, before) : !isClauseMark(passage, before))
      first--;
    else break;
  }
  return first;
}

/** "Petra Albers (SPD)", "xã Đồng Lau (huyện Sơn Hà, tỉnh Bình Sơn)": a bracket is no longer than this, in tokens. */
const maxBracket = 12;

function openingBracket({ tokens }: Passage, sentence: OuterSentence, close: number): number {
  for (let at = close - 1; at >= Math.max(sentence.first, close - maxBracket); at--)
    if (tokens[at]!.text === "(") return at;
  return -1;
}

function endOfPhrase(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let last = from;
  while (
    last < Math.min(end, from + maxMention) &&
    (passage.quotationOf[last] === -1 || isNameQuotation(passage, last)) &&
    !isClauseMark(passage, last) &&
    (!cues.stops.has(wordAt(passage, last)) ||
      isOneOf(passage, last, from, cues) ||
      (cues.language === "it" && last > from && isSecondOffice(passage, last, cues)) ||
      isDutchAcronym(passage, last, cues)) &&
    !(last > from && cues.through.size > 0 && /^\d/.test(wordAt(passage, last))) &&
    !(last > from && isDayBehind(passage, last, cues)) &&
    !(last > from && cues.language === "it" && italianGerund.test(passage.tokens[last]!.text))
  )
    last++;
  return cues.language === "nl" ? Math.min(last, endOfDutchPhrase(passage, from, last, cues)) : last;
}

/** "Адвокат одного из подсудимых Пётр Лунёв": of whom somebody is the office. */
const isOneOf = (passage: Passage, at: number, from: number, { through }: ForeignCues): boolean =>
  through.size > 0 && at > from && wordAt(passage, at) === "из" && /^одно(?:го|й)$/.test(wordAt(passage, at - 1));

/** "L'Istituto di geofisica, ha fatto sapere": a comma too many behind an Italian body or office. */
function opensWithBody(passage: Passage, first: number, cue: number, cues: ForeignCues): boolean {
  const noun = openersOf(cues.language).has(wordAt(passage, first)) ? first + 1 : first;
  if (noun >= cue - 1 || hasCue(passage, first, cue - 1, cues)) return false;
  for (let at = first; at < cue - 1; at++) if (isClauseMark(passage, at)) return false;
  return cues.roles.has(wordAt(passage, noun)) || cues.bodies.has(wordAt(passage, noun));
}

/** "Delle Infrastrutture e dei Trasporti", "il vicepremier e ministro Luca Neri": a joint inside an Italian office. */
const isSecondOffice = ({ tokens }: Passage, at: number, { roles }: ForeignCues): boolean =>
  /^ed?$/.test(tokens[at]!.lower) &&
  ((roles.has(tokens[at - 1]!.lower) && roles.has(tokens[at + 1]?.lower ?? "")) || isSecondField(tokens, at));
const isSecondField = (tokens: Passage["tokens"], at: number): boolean =>
  capital.test(tokens[at - 1]!.text) &&
  /^(?:del|dello|della|dei|degli|delle|dell['’])$/.test(tokens[at + 1]?.lower ?? "") &&
  capital.test(tokens[at + 2]?.text ?? "");

/** "Il ministro Enrico Valli commentando la sentenza" */
const italianGerund = /^\p{Ll}{2,}ndo$/u;

/** "Het OM", no "om". */
const isDutchAcronym = ({ tokens }: Passage, at: number, { language }: ForeignCues): boolean =>
  language === "nl" && /^\p{Lu}{2}/u.test(tokens[at]!.text);

/** "Annoncé la direction mardi", "dijo el juez ayer": a day behind a Romance phrase, with a small letter. */
const isDayBehind = ({ tokens }: Passage, at: number, { times, language }: ForeignCues): boolean =>
  romance.has(language) && times.has(tokens[at]!.text) && tokens[at]!.text.length > shortestDay;
/** In UTF-16 units. */
const shortestDay = 3;

function phrase(passage: Passage, first: number, last: number): Range | null {
  const range = trimmed(passage, { first, last });
  return range && letter.test(passage.tokens[range.first]!.text) ? range : null;
}

function hasCue(passage: Passage, first: number, last: number, cues: ForeignCues): boolean {
  // "Ông Lý Quang" holds no "lý giải".
  const isWhole =
    (at: number) =>
    ({ rest }: { readonly rest: readonly string[] }) =>
      rest.every((word, index) => wordAt(passage, at + 1 + index) === word);
  for (let at = first; at < last; at++)
    if (
      !cues.homographs.has(wordAt(passage, at)) &&
      cues.verbs.get(wordAt(passage, at))?.some(isWhole(at)) &&
      !isAccused(passage, at, cues)
    )
      return true;
  return false;
}

/** "El acusado", "le prévenu": a participle behind its article is somebody. */
function isAccused(passage: Passage, at: number, cues: ForeignCues): boolean {
  if (!romance.has(cues.language) || !openersOf(cues.language).has(wordAt(passage, at - 1))) return false;
  return cues.verbs.get(wordAt(passage, at))!.every(({ form }) => form === "participle");
}

/** The word at a token, lower case; empty past the end. */
export function wordAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.lower ?? "";
}
