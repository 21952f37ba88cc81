/** A line of a dump without the marks that a converter left in it. */
export interface Unmarked {
  readonly text: string;
  /** Level of a heading, 1 … 6; 0 for other lines. */
  readonly heading: number;
  /** Whether it is the text of a picture alone. */
  readonly picture: boolean;
  /** Whether it is links and nothing else. */
  readonly links: boolean;
}

const anyMark = /^#{1,6} \S|\]\(|^\s*\[\d{1,4}\]\S/mu;
const headingMark = /^(#{1,6})\s/u;
const rule = /^(?:[*_-]\s?){3,}$/u;
const quoteMark = /^(?:>\s?)+/u;
const picture = /!\[([^\]\n]{0,400})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/gu;
const link = /\[([^[\]\n]{0,400})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/gu;
const strong = /(\*\*|__)(?=\S)([^*_\n]{1,600})(?<=\S)\1/gu;
const slanted = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,600})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const escaped = /\\([*_#.[\]()!>+-])/gu;
/** The numbers that lynx sets before links, and what it writes for pictures and buttons. */
const linkNumber = /\[\d{1,4}\](?=[^\s\]])/gu;
const stand = /\[(?:IMG|INLINE|LINK|USEMAP|LOGO|EMBED|ISMAP)\]|\(BUTTON\)/gu;
const fewestNumbers = 5;

/** How the lines of a dump are read: plainly, or with the marks of Markdown and of text browsers taken off. */
export function unmarker(content: string): (text: string) => Unmarked {
  const plain = (text: string): Unmarked => ({ text, heading: 0, picture: false, links: false });
  if (!anyMark.test(content)) return plain;
  let numbers = 0;
  for (const _ of content.matchAll(linkNumber)) if (++numbers === fewestNumbers) break;
  const numbered = numbers >= fewestNumbers;
  return (whole) => unmark(whole, numbered);
}

function unmark(whole: string, numbered: boolean): Unmarked {
  const mark = headingMark.exec(whole);
  const quoted = mark ? withoutClosing(whole.slice(mark[0].length).trim()) : whole.replace(quoteMark, "");
  const bare = rule.test(quoted) ? "" : quoted;
  const withoutPictures = bare.replace(picture, "");
  const isPicture = withoutPictures !== bare && !/[\p{L}\p{N}]/u.test(withoutPictures.replace(link, ""));
  const outsideLinks = withoutPictures.replace(link, "");
  const links =
    outsideLinks !== withoutPictures && !/\p{L}/u.test(outsideLinks) ? true : numbered && isNumberedLink(bare);
  const shown = (isPicture ? bare.replace(picture, "$1") : withoutPictures).replace(link, "$1");
  const plain = (numbered ? shown.replace(linkNumber, "").replace(stand, "") : shown)
    .replace(strong, "$2")
    .replace(slanted, "$2")
    .replace(escaped, "$1")
    .trim();
  return { text: plain, heading: mark ? mark[1]!.length : 0, picture: isPicture, links: links && !isPicture };
}

/** "## What we know ##" */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end--;
  return text[end - 1] === " " ? text.slice(0, end).trimEnd() : text;
}

/** A bullet with one link of a text browser ("* [12]Sport"), or a row of them. */
function isNumberedLink(text: string): boolean {
  const [lead, ...links] = text.split(linkNumber);
  return links.length > 0 && bullet.test(lead!) && links.every((each) => each.length <= longestLink);
}
const bullet = /^(?:[*+o•]\s*)?$/u;
const longestLink = 48;
