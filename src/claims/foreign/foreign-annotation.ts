import type { Annotation, Sentence, Token } from "../../text/annotate.ts";
import { inLowerCase } from "../../text/apostrophes.ts";
import { italianTokens } from "../../text/italian-tokens.ts";
import { eastSlavic } from "../../text/tables/east-slavic.ts";
import { foreignNumbers } from "../../text/tables/foreign-numbers.ts";
import { abbreviations, ukrainianAbbreviations, ukrainianMeasures } from "./tables/foreign-abbreviations.ts";
import { foreignRoles } from "./tables/foreign-roles.ts";

/** "l'ancien", "qu'elle", "s'est": an elided word. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu;
/** A pronoun behind a French verb. */
const pronoun = /^(?:ils?|elles?|on)$/;
const word = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.]*$/u;
const hyphen = /^[-‑]$/;
const lineBreak = /[\n\r\u2028\u2029]/;
const terminal = /^[.!?…]+$/;
const closing = /^[”"’'»“)\]]+$/;
const lowerCase = /^\p{Ll}/u;
const dash = /^[—–―-]$/;
/** "z.B", "т.е" */
const innerStop = /^(?:\p{L}\.)+\p{L}$/u;
const loneCapital = /^\p{Lu}$/u;

/**
 * The annotation of a text that is not English, with that language's words and sentences: the model's hyphens part words
 * that are one, in French elided words and inverted pronouns stand for themselves, and a sentence ends at its stop, not
 * at an abbreviation.
 */
export function foreignAnnotation({ text, tokens }: Annotation, language: string): Annotation {
  const bare = tokens.flatMap((token, at) => (isTitle(token, tokens[at + 1]) ? [token] : withoutMarks(token)));
  const pieces = language === "fr" ? bare.flatMap(partsOf) : language === "it" ? italianTokens(bare) : bare;
  const joined = joinHyphens(text, pieces, language);
  const words = language === "de" ? joinOrdinals(text, joined) : language === "uk" ? joinActing(text, joined) : joined;
  return { text, tokens: words, sentences: sentencesOf(text, words, language) };
}

/** "M. Caron", "Dr. Silva": the stop belongs to the title. */
const isTitle = ({ text }: Token, next: Token | undefined) => titles.test(text) && /^\p{Lu}/u.test(next?.text ?? "");
const titles = /^(?:MM?|Mr|Me|Dra?|Pr|Sra?|Dott|Sig|On|Avv|Prof|Ing)\.$/u;

const marked = /^["“”„«»([¿¡]|["“”«»)\],;:.!?…]$/;
const marks = /["“”„«»()[\]¿¡,;:!?]|\.+$|…/g;

/** A token without the marks that the tokenizer leaves on words of letters that it does not know. */
function withoutMarks(token: Token): readonly Token[] {
  if (token.text.length < 2 || !marked.test(token.text)) return [token];
  const parts: Token[] = [];
  let from = 0;
  for (const mark of token.text.matchAll(marks)) {
    if (/^\p{N}[\p{N}.,:]*$/u.test(token.text)) break;
    if (mark.index > from) parts.push(piece(token, from, mark.index));
    from = mark.index + mark[0].length;
    parts.push(piece(token, mark.index, from));
  }
  if (from < token.text.length) parts.push(piece(token, from, token.text.length));
  return parts;
}

function partsOf(token: Token): readonly Token[] {
  const prefix = elided.exec(token.text)?.[0].length;
  if (prefix !== undefined) return [piece(token, 0, prefix), ...partsOf(piece(token, prefix, token.text.length))];
  if (!token.text.includes("-")) return [token];
  const parts: Token[] = [];
  let from = 0;
  for (const mark of token.text.matchAll(/-/g)) {
    if (mark.index > from) parts.push(piece(token, from, mark.index));
    parts.push(piece(token, mark.index, mark.index + 1));
    from = mark.index + 1;
  }
  if (from < token.text.length) parts.push(piece(token, from, token.text.length));
  return parts;
}

function piece({ text, pos, start }: Token, from: number, to: number): Token {
  const own = text.slice(from, to);
  const lower = inLowerCase(own);
  return { text: own, lemma: lower, lower, pos, start: start + from, end: start + to };
}

/** "porte - parole" is one word; "a - t - elle" is three. */
function joinHyphens(text: string, tokens: readonly Token[], language: string): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let last = at;
    while (isTied(tokens, last) && !(language === "fr" && isInverted(tokens, last))) last += 2;
    const first = tokens[at]!;
    if (last === at) {
      joined.push(first);
      continue;
    }
    const own = text.slice(first.start, tokens[last]!.end);
    joined.push({
      text: own,
      lemma: inLowerCase(own),
      lower: inLowerCase(own),
      pos: first.pos,
      start: first.start,
      end: tokens[last]!.end,
    });
    at = last;
  }
  return joined;
}

/** "Am 14. November": the stop of an ordinal parts no clause. */
function joinOrdinals(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [number, stop, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    const one = stop?.text === "." && next !== undefined && !lineBreak.test(text.slice(stop.end, next.start));
    if (!one || !fewDigits.test(number.text) || !isOrdinal(tokens, at + 1)) {
      joined.push(number);
      continue;
    }
    const own = `${number.text}.`;
    joined.push({ text: own, lemma: own, lower: own, pos: number.pos, start: number.start, end: stop.end });
    at++;
  }
  return joined;
}

/** "Т.в.о. голови", "в.о. мера": who acts for a head is one word, without its last stop. */
function joinActing(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { pos, start, text: letter } = tokens[at]!;
    const whole = /^[тв]$/iu.test(letter) ? acting.exec(text.slice(start, start + longestActing))?.[0] : undefined;
    if (whole === undefined) {
      joined.push(tokens[at]!);
      continue;
    }
    const own = whole.slice(0, -1);
    const lower = own.toLowerCase().replaceAll(" ", "");
    joined.push({ text: own, lemma: lower, lower, pos, start, end: start + own.length });
    while (at + 1 < tokens.length && tokens[at + 1]!.end <= start + whole.length) at++;
  }
  return joined;
}
const acting = /^(?:т\.\s?)?в\.\s?о\.(?=\s?\p{L})/iu;
/** In UTF-16 units, with the letter behind it. */
const longestActing = 10;

function isTied(tokens: readonly Token[], at: number): boolean {
  const [left, mark, right] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (mark === undefined || right === undefined || left.end !== mark.start || mark.end !== right.start) return false;
  if (mark.text === ".") return isDomain(left.text, right.text);
  return hyphen.test(mark.text) && word.test(left.text) && word.test(right.text);
}

/** "faro.info", "Полдень.ру", "TP.HCM": a stop inside a name. */
const isDomain = (left: string, right: string) =>
  (domain.test(right) && /\p{L}{2}$/u.test(left)) ||
  (/^\p{Lu}{1,3}$/u.test(left) && /^\p{Lu}{2,4}$/u.test(right)) ||
  (districts.test(left) && /^\p{Lu}\p{Ll}/u.test(right));
/** "Q.Hồng Lam", "TP.Sông Vân" */
const districts = /^(?:Q|P|H|X|TP|TX|TT)$/;
const domain =
  /^(?:com|net|org|info|news|media|online|press|today|live|tv|fm|ru|рф|ру|укр|ua|kz|kg|by|uz|vn|de|at|ch|fr|es|br|pt|it|eu|[A-Z]{2})$/u;

function isInverted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2]!.text;
  return pronoun.test(next) || (next === "t" && pronoun.test(tokens[at + 4]?.text ?? ""));
}

function sentencesOf(text: string, tokens: readonly Token[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && !endsAt(text, tokens, at, language)) continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[at]!.end, first, last: at + 1 });
    first = at + 1;
  }
  return sentences;
}

/** Whether a sentence ends with a token. */
function endsAt(text: string, tokens: readonly Token[], at: number, language: string): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  const gap = text.slice(token.end, next.start);
  if (lineBreak.test(gap)) return true;
  if (gap === "" && !closing.test(token.text)) return false;
  let stop = at;
  while (stop > 0 && closing.test(tokens[stop]!.text) && tokens[stop - 1]!.end === tokens[stop]!.start) stop--;
  if (!terminal.test(tokens[stop]!.text) || gap === "") return false;
  // "—¿Y usted? —preguntó un vecino.": the dash brings who said it.
  const after = dash.test(next.text) ? tokens[at + 2] : next;
  if (after === undefined || lowerCase.test(after.text)) return false;
  // ",,Wij gaan door,’’ zei hij": two commas open speech.
  if (after.text === "," && !(language === "nl" && tokens[at + 2]?.text === ",")) return false;
  if (tokens[stop]!.text !== "." || stop !== at) return true;
  // "7 млн руб. Суд …": behind money a capital opens the next sentence.
  if (
    eastSlavic.has(language) &&
    /^(?:руб|долл|грн|дол)$/.test(tokens[stop - 1]?.lower ?? "") &&
    /^\p{Lu}\p{Ll}/u.test(after.text)
  )
    return true;
  return !isAbbreviation(tokens, stop, language) && !(language === "de" && isOrdinal(tokens, stop));
}

/** "Am 9. März", "der 2. Wahlgang", "im 19. Jahrhundert": in German the stop makes a number ordinal. */
function isOrdinal(tokens: readonly Token[], stop: number): boolean {
  const [lead, number, next] = [tokens[stop - 2], tokens[stop - 1], tokens[stop + 1]!];
  if (number === undefined || number.end !== tokens[stop]!.start || !fewDigits.test(number.text)) return false;
  if (germanMonths.has(next.lower)) return true;
  // "Am Ende war es ihr 3. Die Fans jubelten."
  return ordinalLeads.has(lead?.lower ?? "") && !opensAnew.test(next.text);
}
const opensAnew = /^(?:Der|Die|Das|Er|Sie|Es|Wir|Ich|Im|Am|In|Ein|Eine)$/;
const fewDigits = /^\d{1,2}$/;
const germanMonths = foreignNumbers.get("de")!.months;
const ordinalLeads: ReadonlySet<string> = new Set(
  "am vom zum beim im ab der die das den dem des ein eine einen einem einer jeder jede jeden ihr ihren ihre ihrem ihrer sein seinen seine seinem seiner diesem diesen dieser diese unser unserem unseren".split(
    " ",
  ),
);

/** "400 м", "400 кв. м" */
const measured = /^(?:\d.*|млн|млрд|тис)$/u;

/** Whether the word before a full stop is cut short by it: an initial before a name, "Sr.", "млрд." */
function isAbbreviation(tokens: readonly Token[], stop: number, language: string): boolean {
  const before = tokens[stop - 1];
  if (!before || before.end !== tokens[stop]!.start) return false;
  if (abbreviations.has(before.lower) || innerStop.test(before.text)) return true;
  // "Площа — 400 м. Пожежу загасили": behind a number a measure ends its sentence.
  if (language === "uk" && ukrainianAbbreviations.has(before.lower))
    return !(
      ukrainianMeasures.has(before.lower) && [2, 4].some((back) => measured.test(tokens[stop - back]?.text ?? ""))
    );
  if (!loneCapital.test(before.text)) return false;
  // "El juez J. M. Silva", "la obra de J. R. Tolosa": initials in a row.
  const [next, dot] = [tokens[stop + 1], tokens[stop + 2]];
  if (isInitial(next) && (next!.text.endsWith(".") || (dot?.text === "." && dot.start === next!.end))) return true;
  // "O juiz J. Silva"
  if (foreignRoles.get(language)?.has(tokens[stop - 2]?.lower ?? "") && /^\p{Lu}\p{Ll}/u.test(next?.text ?? ""))
    return true;
  // "en su cuenta de X. A su juicio": no initial stands behind a small word.
  return eastSlavic.has(language) || !lowerCase.test(tokens[stop - 2]?.text ?? "A");
}

const isInitial = (token: Token | undefined): boolean => /^\p{Lu}\.?$/u.test(token?.text ?? "");
