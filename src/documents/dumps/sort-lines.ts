import { annotate } from "../../text/annotate.ts";
import { isStaffCredit } from "../staff-credit.ts";
import { readTime } from "../times.ts";
import type { Line } from "./lines.ts";
import { isDoubledCaption, isPictureFile, isPictureText } from "./pictures.ts";
import { sourceLine } from "./tables/credit-words.ts";

/** What a line of the dump is to the article. */
export type Role = "body" | "caption" | "noise" | "outside";

/** A credit that stands alone under a picture is short; a caption with its credit is longer. */
const longestCredit = 12;
/** A line below the alternative text of a picture that is a whole sentence, at the top of the body, is its caption when no longer. */
const longestTopCaption = 170;
const longestCaptionTitle = 24;

/** Sorts the lines of the stretches that hold the body into paragraphs, captions and noise. */
export function sortLines(lines: readonly Line[], body: readonly boolean[], heading: number): Role[] {
  const start = body.indexOf(true);
  const roles = lines.map((line, i): Role => {
    const near = body[i] || (i > heading && i < start);
    if (isPictureFile(line)) return near ? "noise" : "outside";
    if (!near) return isPictureText(line) && !line.furniture ? "caption" : "outside";
    if (line.closing || sourceLine.test(line.text) || (line.furniture && !line.credit)) return "noise";
    if (line.credit || isPictureText(line)) return "caption";
    if (!body[i] && isDoubledCaption(lines, i)) return lines[i - 1]?.key === line.key ? "caption" : "outside";
    if (!body[i]) return "outside";
    return line.copies > 1 ? "noise" : "body";
  });
  lines.forEach((line, i) => {
    // a caption and the credit below it: the two lines of a block of their own
    const block = !line.gap && (lines[i - 1]?.gap ?? false) && (lines[i + 1]?.gap ?? true);
    const over =
      roles[i - 1] === "body" ||
      (i - 1 > heading && i < start && roles[i - 1] === "outside" && !isHeadMatter(lines[i - 1]!));
    if (block && line.credit && line.words <= longestCredit && over && !isParagraph(lines, i - 1)) {
      roles[i - 1] = "caption";
    }
    // the words of a picture below the name of its file
    const under = lines[i - 1];
    if (roles[i] === "outside" && i > heading && i < start && under && isPictureFile(under) && !line.gap)
      roles[i] = "caption";
    // the title of a picture or video below its alternative text
    if (
      roles[i] === "body" &&
      roles[i - 1] === "caption" &&
      !line.gap &&
      !line.closed &&
      line.words <= longestCaptionTitle
    )
      roles[i] = "caption";
  });
  for (
    let last = roles.lastIndexOf("body");
    last > 0 && isStaffCredit(lines[last]!.text);
    last = roles.lastIndexOf("body")
  )
    roles[last] = "noise";
  const top = roles.indexOf("body");
  const above = lines[top - 1];
  if (
    above &&
    roles[top - 1] === "caption" &&
    above.closed &&
    isPictureText(above) &&
    lines[top]!.units <= longestTopCaption
  ) {
    if (roles.indexOf("body", top + 1) > 0) roles[top] = "caption";
  }
  return roles.map((role, i) => (role === "body" && isTeaser(lines, roles, i) ? "noise" : role));
}

/** Who wrote it or when, above a credit. */
const isHeadMatter = ({ text }: Line): boolean =>
  /^\p{L}+ by |^by /iu.test(text) || readTime(text, { country: "GB" }) !== null;

/** A paragraph of the body that merely stands above a credit: long and closed, between empty lines. */
function isParagraph(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  return line.closed && line.units > 320 && line.gap;
}

/** A participle may belong to a noun ("Steps needed now"). */
const participle = /(?:ing|ed)$/u;
const fewestTeaserWords = 7;
const mostTeaserWords = 16;
/** Words that sentences and section headings have and headlines leave out, at least before their verb. */
const plain =
  /\b(?:the|a|an|is|are|was|were|be|been|has|have|had|this|that|these|those|it|its|his|her|their|our|your|you|we|they|he|she|i|what|why|how|who|when|where)\b/iu;

const article = /\b(?:the|an?)\b/giu;

/**
 * The headline of another story between two paragraphs: a line of its own, with a verb but without the small words of
 * a sentence, articles behind the verb apart. Section headings name their subject or are whole sentences. Told for English alone.
 */
function isTeaser(lines: readonly Line[], roles: readonly Role[], i: number): boolean {
  const line = lines[i]!;
  if (line.closed || line.words < fewestTeaserWords || line.words > mostTeaserWords || !line.gap) return false;
  if (
    roles[i - 1] !== "body" ||
    roles[i + 1] !== "body" ||
    !lines[i - 1]!.closed ||
    !lines[i + 1]!.closed ||
    !lines[i + 1]!.gap
  )
    return false;
  if (line.capitalShare > 0.5 || line.functionShare === 0 || /[:?"“”]/u.test(line.text)) return false;
  const { tokens } = annotate(line.text);
  const verb = tokens.findIndex((token, at) => at > 0 && token.pos === "VERB" && !participle.test(token.text));
  if (verb <= 0 || verb >= tokens.length - 2) return false;
  const after = line.text.slice(tokens[verb]!.end);
  return !plain.test(line.text.slice(0, tokens[verb]!.end)) && !plain.test(after.replace(article, ""));
}
