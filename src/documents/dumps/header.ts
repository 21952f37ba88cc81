import { detectLanguage } from "../../text/languages.ts";
import type { DraftDate } from "../draft.ts";
import type { OutletRegistry } from "../outlets.ts";
import { inSmallLetters } from "../shouted-names.ts";
import { roleAtEnd } from "../tables/reprint-words.ts";
import { monthOf } from "../times/months.ts";
import { timeTokens } from "../times/time-tokens.ts";
import { readTime } from "../times.ts";
import { bareBylines, isRowOfNames, signatureIn } from "./bare-bylines.ts";
import { gramsOf, overlap } from "./find-title.ts";
import { type Line, lineKey } from "./lines.ts";
import { isPictureText } from "./pictures.ts";
import type { Role } from "./sort-lines.ts";

/** The lines around a headline that say when, by whom and in short what. */
export interface Header {
  readonly standfirst: string | null;
  /** Short lines between headline and body: bylines, credits, agencies. */
  readonly bylines: readonly string[];
  readonly authors: readonly string[];
  /** Lines that give a time, the likeliest first. */
  readonly dates: readonly DraftDate[];
  readonly url: string | null;
}

const linesAboveHeadline = 6;
const linesBelowBody = 14;
/** Who wrote it may stand in so many lines below the body. */
const linesOfFoot = 4;
const mostDateWords = 16;
const fewestStandfirstWords = 6;
const longestStandfirst = 500;
/** The share of a standfirst's words that the body takes up, by runs of letters. */
const leastTakenUp = 0.5;
/** Enough where it stands between headline and byline. */
const leastBetween = 0.3;
const bodySample = 20_000;
const mostBylineWords = 14;

const updated =
  /(?<!\p{Ll})(?:updated?|modified|last (?:edited|change)|aktualisiert|actualizado|atualizado|mis à jour|aggiornato|обновлено|оновлено|cập nhật|更新|수정)/iu;
const published =
  /(?<!un)(?:published|posted|first published|publish date|published on|veröffentlicht|publicado|publié|pubblicato|опубликовано|опубліковано|đăng|发布|公開|입력|등록)/iu;

/** @param top index of the first line that carries the headline */
export function headerOf(
  lines: readonly Line[],
  roles: readonly Role[],
  text: string,
  title: string | null,
  top: number,
  heading: number,
  start: number,
  end: number,
  names: ReadonlySet<string>,
  registry: OutletRegistry,
): Header {
  const titleKey = lineKey(title ?? "");
  const between = range(Math.max(0, top), start).filter((i) => roles[i] === "outside" || roles[i] === "noise");
  const above = range(Math.max(0, heading - linesAboveHeadline), Math.max(0, heading)).reverse();
  const after = range(end + 1, Math.min(lines.length, end + 1 + linesBelowBody)).filter(
    (i) => published.test(lines[i]!.text) || updated.test(lines[i]!.text),
  );
  const dates = [...between, ...above, ...range(0, Math.min(3, top)), ...after].flatMap((i) =>
    dateOf(lines[i]!, lines[i - 1]),
  );
  if (dates.length === 0) dates.push(...stampBelow(lines, end));
  const grams = gramsOf(text.slice(0, bodySample));
  const below = between.filter((i) => i > heading);
  const standfirst = [...below, ...between].find(
    (i) =>
      isStandfirst(lines[i]!, titleKey) &&
      !isRowOfNames(lines[i]!.text, names, registry) &&
      overlap(lines[i]!.text, grams) >=
        (isBetween(lines, i, heading) || (i === heading + 1 && i + 1 === start) ? leastBetween : leastTakenUp),
  );
  const bylines = between
    .filter(
      (i) =>
        i > top && i !== standfirst && lines[i]!.words <= mostBylineWords && !lines[i]!.closed && lines[i]!.words > 0,
    )
    .map((i) => lines[i]!.text)
    .slice(0, 20);
  const foot = range(end + 1, Math.min(lines.length, end + 1 + linesOfFoot)).map((i) => lines[i]!.text);
  const name = foot[0] === undefined ? null : signatureIn(foot[0], names, registry);
  const signed = name !== null && detectLanguage(text) === "vi" ? name : null;
  const labelled = [...foot.flatMap(labelledAuthors), ...(signed ? [signed] : [])];
  const named = [...bylines.flatMap(authorsIn), ...labelled];
  const heads = between.filter((i) => i > top && i !== standfirst);
  return {
    standfirst: standfirst === undefined ? null : lines[standfirst]!.text,
    bylines,
    authors: [
      ...new Set(named.length > 0 ? named : bareBylines(lines, heads, names, registry, `${title ?? ""} ${text}`)),
    ].map(inSmallLetters),
    dates,
    url: urlOf(lines, title),
  };
}

/** The only time below a text, right below it: "Port Lind | 05/05/2021". */
function stampBelow(lines: readonly Line[], end: number): DraftDate[] {
  const dated = lines
    .slice(end + 1, end + 1 + linesBelowBody)
    .flatMap((line, i) => (dateOf(line).length > 0 ? [i] : []));
  const [first, ...more] = dated;
  if (first === undefined || more.length > 0 || first > mostAboveStamp) return [];
  const line = lines[end + 1 + first]!;
  return line.words <= wordsOfStamp && !line.closed ? dateOf(line) : [];
}
/** Lines between the text and the time below it, and words beside it. */
const [mostAboveStamp, wordsOfStamp] = [1, 4];

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Whether a line has a date; which of two readings it has is not asked here. */
const isDated = (text: string): boolean => readTime(text, { country: "GB" }) !== null;

/** @param above the line above it: "Updated:" alone says what the time below it is */
function dateOf(line: Line, above?: Line): DraftDate[] {
  if (line.words > mostDateWords || line.units > 160 || isAddress(line.text) || !isDated(line.text)) return [];
  const change = updated.exec(line.text);
  const labelled =
    above !== undefined && above.units <= longestLabel && updated.test(above.text) && !isDated(above.text);
  const role = labelled && !published.test(above.text) ? "updated" : "published";
  if (!change) return [{ raw: line.text, role, basis: "text", evidence: null }];
  // "3 May 2021 (updated 4 May)": what stands before the word is the time of publication
  const first = line.text.slice(0, change.index);
  const changed = published.test(line.text) && !isDated(first) ? "published" : "updated";
  const later: DraftDate = { raw: line.text.slice(change.index), role: changed, basis: "text", evidence: null };
  return isDated(first) ? [{ raw: first, role: "published", basis: "text", evidence: null }, later] : [later];
}

function isStandfirst(line: Line, titleKey: string): boolean {
  return (
    line.words >= fewestStandfirstWords &&
    line.units <= longestStandfirst &&
    !line.furniture &&
    !line.closing &&
    !line.credit &&
    line.key !== titleKey &&
    line.copies === 1 &&
    line.functionShare > 0.1 &&
    line.markShare < 0.12 &&
    !isPictureText(line) &&
    !/^by\s/iu.test(line.text) &&
    !kindBy.test(line.text) &&
    !isStamp(line.text)
  );
}

/** Whether a line stands right below the headline, and who wrote it or when right below the line. */
const isBetween = (lines: readonly Line[], at: number, heading: number): boolean =>
  at === heading + 1 &&
  lines.slice(at + 1, at + 3).some(({ text, units }) => units <= 160 && (byWord.test(text) || isDated(text)));

/** Whether a line is a time and little else: a standfirst may tell of a year. */
function isStamp(text: string): boolean {
  const time = readTime(text, { country: "GB" });
  return time !== null && (time.precision !== "year" || time.end - time.start >= 0.3 * text.length);
}

/** "Zuletzt aktualisiert:", in UTF-16 units. */
const longestLabel = 28;

const isAddress = (text: string): boolean => /^\s*(?:https?:)?\/\/\S+$/iu.test(text);
const picture = /\.(?:jpe?g|png|gif|webp|svg|mp4|js|css)(?:\?|$)/iu;

/** A line that is nothing but the address of a page: best the one whose words are the headline's. */
function urlOf(lines: readonly Line[], title: string | null): string | null {
  const addresses = lines
    .filter((line) => /^https?:\/\/\S+$/iu.test(line.text) && !picture.test(line.text))
    .map((line) => line.text);
  const words = (title?.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).slice(0, 12);
  let best: string | null = null;
  let top = 1;
  for (const address of addresses.slice(0, 50)) {
    const hits = words.filter((word) => address.toLowerCase().includes(word)).length;
    if (hits > top) [best, top] = [address, hits];
  }
  return best;
}

/** "Analysis by Ann Onym" */
const kindBy = /^\p{Lu}?\p{Ll}+ by (?=\p{Lu})/u;
const byWord =
  /^(?:by|written by|reported by|analysis by|review by|report by|story by|words by|text by|por|par|von|di|door|av|af|автор:?|автори?:?|авторк[аи]:?|作者[::]?|記者)(?:\s?:\s?|\s+)(.{3,80})$/iu;
const authorLabel =
  /^\W*(?:aut[oe]u?ra?(?:es)?|redactora?|redacci[oó]n|reda[cç][aã]o|reportagem|reportaje|texte?|texto|testo|text|r[eé]dact(?:eur|rice)|redakteur(?:in)?|autor(?:in)?|ein artikel von|a cura di|laporan|penulis|reporter|tác giả|thực hiện|tin, ảnh|bài, ảnh|bài và ảnh|bài|текст|корреспондент|журналист|автор текста|yazar|muhabir)\s?:\s?(.{3,60})$/iu;
const nameCut = /\s(?:[|•·–—-]|for|in|at|on)\s|\s(?:published|updated|publiziert|posted)(?!\p{L})|[|•·(,]|\d/iu;
const name =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|do|van|von|der|den|bin|al|el|la|le)){1,4}$/u;

/** ", Our Transport Correspondent" */
const ofHouse = /,\s(?:our|the)\s/iu;

/** The people that a byline names. */
function authorsIn(text: string): string[] {
  const said = byWord.exec(text)?.[1];
  return said ? peopleIn(said) : labelledAuthors(text);
}

/** Those that a line, or a part of it, gives behind the word for an author: "17:02 WIB | Laporan: Ani Wijaya". */
export const labelledAuthors = (text: string): string[] =>
  text.length > longestLabelled ? [] : text.split(bar).flatMap((part) => peopleIn(authorLabel.exec(part)?.[1] ?? ""));
const longestLabelled = 160;
const bar = /\s*[|•·]\s*/u;

function peopleIn(said: string): string[] {
  return said
    .split(ofHouse, 1)[0]!
    .split(/\s(?:and|und|y|e|et|и)\s|,\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u)
    .map((each) => each.slice(0, nameCut.exec(each)?.index ?? each.length).trim())
    .map((each) => (monthOf(timeTokens(each).at(-1), null) ? each.split(" ").slice(0, -1).join(" ") : each))
    .filter((each, i) => name.test(each) && (i === 0 || !roleAtEnd.test(each)));
}
