import { asksForTips } from "../asks-for-tips.ts";
import { withoutInvisible } from "../characters.ts";
import { withoutEntities } from "../pages/entities.ts";
import { readTime } from "../times.ts";
import { type Unmarked, unmarker } from "./markdown.ts";
import { closing, commenting, final, foot, furniture, talk, teaserLabel } from "./tables/chrome-words.ts";
import { creditBracket, creditInBrackets, creditMark, creditTail, pictureMark } from "./tables/credit-words.ts";
import { consent, mayHead } from "./tables/foreign-chrome.ts";
import { functionWords, sentenceEndings } from "./tables/function-words.ts";

/** A line of a dump with what can be told of it alone. */
export interface Line {
  /** As found, without the white space around it and the marks of a converter. */
  readonly text: string;
  /** Folded, to find the same line again. */
  readonly key: string;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Length in Latin letters: an ideograph says as much as some two and a half. */
  readonly units: number;
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  /** Whether a sentence ends in it and another begins, as in a paragraph that breaks off. */
  readonly parted: boolean;
  /** Share of its words that are function words; of a script without spaces, what running text has. */
  readonly functionShare: number;
  /** Share of its longer words, but the first, that open with a capital. */
  readonly capitalShare: number;
  /** Share of its characters that are neither letters nor spaces. */
  readonly markShare: number;
  /** How often the document has this line. */
  readonly copies: number;
  readonly furniture: boolean;
  /** Whether it offers another story by a label: "Read also: …". */
  readonly teaser: boolean;
  /** Whether it opens what follows an article: `section` for links and tags, `end` for other stories. */
  readonly closing: "section" | "end" | "comments" | null;
  readonly credit: boolean;
  /** Level of a heading that is marked as one, 1 … 6; 0 for other lines. */
  readonly heading: number;
  /** Whether it is marked as the words of a picture. */
  readonly picture: boolean;
  /** Its numbers and marks in order, without the words between: rows of a list or table share it. */
  readonly shape: string;
}

const longestConsent = 600;
const longestFoot = 200;
const longestStamp = 40;
const fewestStamps = 3;
/** So many short lines with numbers are looked at for times, no more. */
const mostStamps = 3000;
/** Lines past these are not looked at: bounds on work, far above any page. */
export const mostLines = 20_000;
/** Characters of a line that its features are taken from. */
const looked = 1200;
/** Longer lines are text that happens to speak of cookies; shorter ones are about the page. */
const longestFurniture = 260;
/** A sentence of so many words is furniture only where it speaks to the reader of the page. */
const sentenceWords = 10;
const longestCaption = 420;
/** What an agency writes of its picture may be longer. */
const longestPicture = 800;
const longestClosing = 60;
/** A caption of several sentences before an agency's name is no longer. */
const longestTailed = 200;

const ideographWeight = 2.5;
const usualFunctionShare = 0.35;

const curly = /[‘’“”]/gu;
/** Characters of a line that its shape is taken from. */
const shaped = 120;
const number = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
const wording = /[\p{L}\p{M}\s'’.“”"]+/gu;
/** A line without any of these is as good as empty: zero-width spaces, soft hyphens. */
const printed = /[\p{L}\p{N}\p{P}\p{S}]/u;
const space = /\s+/gu;
const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
const hangul = /\p{sc=Hangul}/gu;
const thai = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const letter = /[\p{L}\p{M}]/gu;
const upper = /^\p{Lu}/u;
const sentenceEnd = /(?:[.!?…。！？।؟॥]|\.{3})["'”’»」』)\]]*$/u;
/** A remark in brackets behind the last sentence. */
const remarkEnd = /[\p{Ll}\p{N}][.!?]["”’»]?\s\((?![\p{Lu}\s])[^()]{1,60}\)$/u;
/** Whose report it is behind the last sentence: "… said. EFE", "… sagte er. (dpa/kt)", "… / EFE". */
const signOffEnd =
  /[.!?…]["”’»)]*\s(?:[/–—-]\s)?(?:\p{Lu}{2,6}(?:[/-]\p{L}{2,6}){0,2}|[([]\p{L}[\p{L}\p{N}]{0,9}(?:[/-][\p{L}\p{N}]{1,9}){0,3}[)\]])\.?$/u;
/** The end of a sentence within a line, and the beginning of the next. */
const sentenceWithin = /\p{Ll}{3}[.!?]["”’»]?\s["“«„]?\p{Lu}\p{Ll}+\s\p{Ll}/u;
/** "… said on Monday. [Read more]": the button behind a paragraph that it breaks off. */
const withoutOffer = (text: string): string =>
  text.length > longLine && text.endsWith("]") && !isCredit(text) ? text.replace(offer, "") : text;
const offer = /\s?\[[^[\]]{3,30}\]$/u;
const longLine = 80;
/** "> The mayor resigns": a link to another story. */
const arrow = /^>{1,3}\s?\p{L}/u;
const abbreviationEnd = /(?:^|\s)(?:[A-WYZ]\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|a\.m\.|p\.m\.)$/u;

export interface DumpLines {
  readonly lines: readonly Line[];
  /** Whether the dump has more lines than are looked at. */
  readonly cut: boolean;
}

/** The lines of a dump, in order, without the empty ones, and no more than are looked at. */
export function linesOf(content: string): DumpLines {
  const found: (Unmarked & { key: string; gap: boolean })[] = [];
  const unmark = unmarker(content);
  const copies = new Map<string, number>();
  let gap = true;
  let cut = false;
  for (const raw of content.split(/\r\n|[\n\r\u2028\u2029\v\f]/u)) {
    const line = unmark(withoutBars(withoutInvisible(withoutEntities(raw)).trim()));
    const { text } = line;
    if (!printed.test(text)) {
      gap = true;
      continue;
    }
    if (found.length === mostLines) {
      cut = true;
      break;
    }
    const key = lineKey(text);
    copies.set(key, (copies.get(key) ?? 0) + 1);
    found.push({ ...line, key, gap });
    gap = false;
  }
  const lines = found.map(({ links, ...line }) => {
    const features = featuresOf(line.text);
    const furniture = features.furniture || (links && !features.closed);
    return { ...line, copies: copies.get(line.key) ?? 1, ...features, furniture };
  });
  return { lines: withHeadings(closedByStamps(lines)), cut };
}

/** "Recomendaciones de Protección Civil", between two paragraphs of one report: a heading, whatever else such a line opens elsewhere. */
function withHeadings(lines: readonly Line[]): Line[] {
  const isParagraph = (line: Line | undefined) =>
    line?.closed && line.units > besideHeading && !line.credit && !line.furniture && !line.closing;
  return lines.map((line, i) => {
    const maybe = line.closing === "section" && mayHead.test(line.key) && line.words <= wordsOfHeading && !line.closed;
    const apart = line.gap === (lines[i + 1]?.gap ?? true);
    const heads = maybe && apart && isParagraph(lines[i - 1]) && isParagraph(lines[i + 1]);
    return heads ? { ...line, closing: null, furniture: false } : line;
  });
}
/** Letters of the paragraphs that a heading stands between, and words of the heading. */
const besideHeading = 90;
const wordsOfHeading = 8;

/** A line without the bars that empty cells of a table leave at its ends. */
function withoutBars(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && barOrSpace(text[start]!)) start++;
  while (end > start && barOrSpace(text[end - 1]!)) end--;
  return text.slice(start, end);
}
const barOrSpace = (unit: string): boolean => unit === "|" || unit === " " || unit === "\t";

/** Lines that are a time and nothing else, several of one shape, stand over readers' comments and other stories. */
function closedByStamps(lines: readonly Line[]): Line[] {
  let looks = 0;
  const stamps = lines.map(
    (line) => line.units <= longestStamp && line.shape.length >= 2 && looks++ < mostStamps && isStamp(line.text),
  );
  const shapes = new Map<string, number>();
  lines.forEach((line, i) => {
    if (stamps[i]) shapes.set(line.shape, (shapes.get(line.shape) ?? 0) + 1);
  });
  return lines.map((line, i) =>
    stamps[i] && !line.closing && shapes.get(line.shape)! >= fewestStamps ? { ...line, closing: "section" } : line,
  );
}

/** Whether a text is a time and little else. */
export function isStamp(text: string): boolean {
  const time = readTime(text, { country: "GB" });
  return time !== null && time.end - time.start >= 0.6 * text.length;
}

/** A line without case and spacing: what "the same line" means, within a document and among an outlet's documents. */
export function lineKey(text: string): string {
  return text
    .slice(0, looked)
    .normalize("NFKC")
    .toLowerCase()
    .replace(curly, (mark) => (mark === "’" || mark === "‘" ? "'" : '"'))
    .replace(space, " ")
    .trim();
}

type Features = Omit<Line, "text" | "key" | "gap" | "copies" | "heading" | "picture">;

function featuresOf(whole: string): Features {
  const text = withoutOffer(whole.length > looked ? whole.slice(0, looked) : whole);
  const folded = text.normalize("NFKC").replace(space, " ");
  const dense = count(text, ideograph);
  const syllables = count(text, hangul);
  const unspaced = dense + count(text, thai);
  const letters = count(text, letter);
  const words = text.match(word) ?? [];
  const lower = words.map((each) => each.toLowerCase());
  const longer = words.slice(1).filter((each) => each.length > 3);
  const ofRunningText = unspaced * 2 > letters || syllables * 2 > letters;
  const closed =
    (sentenceEnd.test(text) && !abbreviationEnd.test(text)) ||
    remarkEnd.test(text) ||
    signOffEnd.test(text) ||
    (syllables > 4 && sentenceEndings.test(text)) ||
    (unspaced > 40 && dense === 0);
  const teaser = teaserLabel.test(folded) || (!closed && arrow.test(folded));
  const units = (whole.length + (ideographWeight - 1) * dense + 0.6 * syllables) | 0;
  const parted = sentenceWithin.test(text);
  return {
    units,
    words: words.length + (unspaced >> 1),
    closed: closed && (words.length > 2 || unspaced > 6),
    parted,
    functionShare: ofRunningText
      ? usualFunctionShare
      : share(lower.filter((each) => functionWords.has(each)).length, words.length),
    capitalShare: share(longer.filter((each) => upper.test(each)).length, longer.length),
    markShare: share(text.replace(/[\p{L}\p{M}\s]/gu, "").length, text.length),
    furniture:
      (units <= longestConsent && consent.test(folded)) ||
      (units <= longestFurniture &&
        (asksForTips(folded) || teaser || (words.length >= sentenceWords && closed ? talk : furniture).test(folded))),
    teaser: units <= longestFurniture && teaser,
    closing:
      units <= longestFoot && foot.test(folded)
        ? "end"
        : units > longestClosing
          ? null
          : commenting.test(folded)
            ? "comments"
            : final.test(folded)
              ? "end"
              : closing.test(folded)
                ? "section"
                : null,
    shape: text.slice(0, shaped).replace(number, "0").replace(wording, ""),
    credit:
      (units <= longestPicture && pictureMark.test(folded)) ||
      (units <= longestCaption && (isCredit(folded) || (creditTail.test(folded) && !isReport(units, parted)))),
  };
}

const isCredit = (folded: string): boolean =>
  creditMark.test(folded) || creditInBrackets.test(folded) || creditBracket.test(folded);

/** Several sentences that an agency's name closes are its report. */
const isReport = (units: number, parted: boolean): boolean => parted && units > longestTailed;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
