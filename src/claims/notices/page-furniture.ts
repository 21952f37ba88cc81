import { madeOnce } from "../../text/made-once.ts";
import { type OuterSentence, type Passage, wordsBetween } from "../passages/passage.ts";
import { isDash, tagOf } from "../passages/tags.ts";
import { type Extent, inOrderApart, liesIn } from "./lies-in.ts";

/** What a passage has anywhere: most have none of it, so that no sentence of theirs is looked over. */
interface Holds {
  readonly rights: boolean;
  readonly pictures: boolean;
  readonly kickers: boolean;
  readonly addresses: boolean;
  /** Lines that hold the captions of a gallery one behind the other; half-open UTF-16 offsets. */
  readonly galleries: readonly Extent[];
}

const holds = madeOnce(
  ({ text }: Passage): Holds => ({
    rights: text.includes("may not be"),
    pictures: text.includes(" file photo") || text.includes(" file image") || text.includes(" file picture"),
    kickers: twoInCapitals.test(text),
    addresses: text.includes("@"),
    galleries: inOrderApart([...galleriesIn(text), ...numberedIn(text)]),
  }),
);

/**
 * Lines with several of "Hide Caption 36 of 59", up to where the last caption would end that is as long as the longest before;
 * and lines behind one another that hold one each.
 */
function galleriesIn(text: string): Holds["galleries"] {
  const lines: { readonly start: number; readonly stop: number; readonly captions: number[] }[] = [];
  for (const { index } of text.matchAll(numberedCaption)) {
    const last = lines.at(-1);
    if (last !== undefined && index < last.stop) {
      last.captions.push(index);
      continue;
    }
    const stop = text.indexOf("\n", index);
    lines.push({
      start: text.lastIndexOf("\n", index) + 1,
      stop: stop < 0 ? text.length : stop,
      captions: [index],
    });
  }
  const follow = (at: number) =>
    at > 0 && at < lines.length && blank.test(text.slice(lines[at - 1]!.stop, lines[at]!.start));
  return lines.flatMap(({ start, stop, captions }, at) => {
    if (captions.length === 1) return follow(at) || follow(at + 1) ? { start, end: stop } : [];
    let longest = 0;
    for (let i = 1; i < captions.length; i++) longest = Math.max(longest, captions[i]! - captions[i - 1]!);
    return { start, end: Math.min(stop, captions.at(-1)! + longest) };
  });
}
/**
 * Pictures that are numbered one behind the other ("14 of 41 …", "15 of 41 …", "9/34 …"), up to where the last caption would end
 * that is as long as the longest before.
 */
function numberedIn(text: string): Holds["galleries"] {
  const found: { start: number; end: number }[] = [];
  let [start, last, longest, length, number, total] = [0, 0, 0, 0, 0, 0];
  const close = () => {
    if (length < fewestNumbered) return;
    const behind = text.slice(last, last + longest);
    const stop = behind.indexOf("\n");
    found.push({ start, end: last + (stop < 0 ? behind.length : stop) });
  };
  for (const { index, groups } of text.matchAll(numbered)) {
    const [own, all] = [Number(groups!.number), Number(groups!.total)];
    if (own === number + 1 && all === total && index - last <= longestCaption) {
      longest = Math.max(longest, index - last);
      length++;
    } else {
      close();
      [start, longest, length] = [index, 0, 1];
    }
    [last, number, total] = [index, own, all];
  }
  close();
  return found;
}
const numbered = /(?<![\p{L}\p{N}./,-])(?<number>\d{1,3})(?: of |\s?\/\s?)(?<total>\d{1,3})(?![\p{L}\p{N}/]|[.,]\d)/gu;
/** Fewer numbers in a row count something else. */
const fewestNumbered = 4;
/** UTF-16 units. */
const longestCaption = 800;
const blank = /^\s*$/;
const numberedCaption = /\bCaption \d{1,3} of \d{1,3}\b/gu;

/** Whether a place lies among the captions of a gallery, which tell of its pictures, old and new. */
export const isInGallery = (passage: Passage, at: number): boolean => liesIn(holds(passage).galleries, at);

/** Two lines in capitals with a word behind each. */
const twoInCapitals = /[A-Z]{3} [A-Z]{3,} [A-Z]?[a-z][\s\S]*[A-Z]{3} [A-Z]{3,} [A-Z]?[a-z]/;

/** Formulas of rights are no longer, in tokens. */
const longestFormula = 40;
/** "This material may not be published, rewritten or redistributed": what the law lets nobody do with a text. */
const formula =
  /\bmay not be (?:re)?(?:published|produced|broadcast|written|distributed|transmitted|printed|copied|used|posted|stored)\b.*\b(?:re)?(?:published|produced|broadcast|written|distributed|transmitted|printed|copied|used|posted|stored|permission|consent)\b/iu;
const opensFormula =
  /^(?:this|the|no|all|any) (?:part|material|article|report|story|text|content|site|website|page)\b/iu;

export function isReserved(passage: Passage, first: number, last: number): boolean {
  if (!holds(passage).rights || last - first > longestFormula) return false;
  const words = wordsBetween(passage, first, last);
  return opensFormula.test(words) && formula.test(words);
}

/** "FILE - In this May 3 file photo, Ann Miller waves": a caption that got into the text tells of its picture alone. */
export function isPictureCaption(passage: Passage, first: number, last: number): boolean {
  return holds(passage).pictures && caption.test(wordsBetween(passage, first, Math.min(last, first + longestLead)));
}
const caption = /^(?:file\s*[-–—]+\s*)?in this .{0,40}\bfile (?:photo|image|picture|photograph)\b/iu;
const longestLead = 18;

/** "View all our newsletters", "Call us direct on …": a bare verb that opens a sentence in which nothing has a subject. */
export function isOrder(passage: Passage, sentence: OuterSentence, first: number): boolean {
  const { tokens, quotationOf } = passage;
  const { pos, lower, lemma, text } = tokens[first]!;
  const next = tokens[first + 1];
  // A capital makes a name of some: "View all newsletters."
  const bare = pos === "VERB" ? lower === lemma : pos === "PROPN" && next?.lower === "all";
  if (!bare || text === lower || first + 2 >= sentence.last) return false;
  if (sentence.last - first > longestOrder || !takes.has(next!.pos) || next!.text === ",") return false;
  // "Put simply, …", "Come Monday, they left"
  for (let at = first + 1; at < sentence.last; at++) {
    if (quotationOf[at] !== -1) return false;
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || (tag === "VERB" && !isBare(passage, at))) return false;
  }
  return true;
}
const longestOrder = 16;
const takes: ReadonlySet<string> = new Set(["DET", "PRON", "NOUN", "ADJ", "ADP", "PROPN"]);

/** A verb in a form that "to" or an order has, or the participle of a noun. */
function isBare({ tokens }: Passage, at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  return lower === lemma || lower.endsWith("ing");
}

/** Kickers: so many lines in capitals within one sentence are a list of other reports. */
const fewestKickers = 2;
const capitals = /^\p{Lu}{3,}$/u;

/** "GALE WARNING Ann Miller shuts the pier SHIP SHAPE Tom Reed …": teasers that ran together. */
export function isTeaserList(passage: Passage, { first, last }: OuterSentence): boolean {
  if (!holds(passage).kickers) return false;
  const { tokens, quotationOf } = passage;
  let kickers = 0;
  let run = 0;
  for (let at = first; at <= last; at++) {
    const inCapitals = at < last && quotationOf[at] === -1 && capitals.test(tokens[at]!.text);
    if (inCapitals) {
      run++;
      continue;
    }
    const goesOn = at < last && tokens[at]!.text !== tokens[at]!.text.toUpperCase();
    if (run >= 2 && goesOn && at - run > first && !isDash(tokens, at)) kickers++;
    run = 0;
  }
  return kickers >= fewestKickers;
}

/** "Got a story? Mail us at news@example.org": an address outside of quotation marks, for whoever reads it. */
export function isContact(passage: Passage, { first, last }: OuterSentence): boolean {
  if (!holds(passage).addresses || last - first > longestOrder * 2) return false;
  let address = false;
  let reader = false;
  for (let at = first; at < last; at++) {
    if (passage.quotationOf[at] !== -1) return false;
    const { lower } = passage.tokens[at]!;
    address ||= lower.includes("@") && mailbox.test(lower);
    reader ||= readers.has(lower);
  }
  return address && reader;
}
const mailbox = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/u;
const readers: ReadonlySet<string> = new Set("us you your our we email e-mail contact call write".split(" "));
