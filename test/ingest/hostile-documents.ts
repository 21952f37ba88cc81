import type { SourceDocument } from "../../src/documents/source-document.ts";

export const text = (content: string, rest: Partial<SourceDocument> = {}): SourceDocument => ({
  format: "text",
  content,
  ...rest,
});
export const dump = (content: string): SourceDocument => ({ format: "dump", content });
export const html = (content: string): SourceDocument => ({ format: "html", content });

const mark = (string: string, times: number) => string.repeat(times);

/** What is odd and is read all the same: the words are kept to the letter. */
export const odd = (long: number): readonly (readonly [string, string])[] => [
  ["one word", "Tide."],
  ["one line of very many letters", mark("a", long)],
  ["very many quotation marks", mark('"', long)],
  ["very many opening quotation marks", mark("“", long)],
  ["very many brackets", mark("(", long / 3)],
  ["nulls and control characters", "The\u0000 tide\u0007 was\u001b[31m late."],
  ["a byte order mark and other invisible characters", "\ufeffThe tide\u200b was\u2028 late\u202e."],
  ["marks on marks", `e${mark("\u0301", long / 30)} tide`],
  ["line ends of all kinds", "The tide\r\nwas\rlate\n\n\nagain.\r\n"],
  ["a sentence of fifty thousand words", `The clerk said ${mark("that the boat and ", long / 24)}the tide were late.`],
  ["very many digits", mark("7", long)],
];

/** Dumps of very many marks that readers of dumps look for. */
export const marked = (long: number): readonly (readonly [string, SourceDocument])[] =>
  ["[1]a ", "**a", "![](", "[a](", "# ", "a-\n", "\f", " | ", "# a  ", "> ", "a@b.", "_a*"].map((piece) => [
    `a dump of very many ${JSON.stringify(piece)}`,
    dump(`# A\n${mark(piece, long / piece.length)}`),
  ]);

/** Pages and dumps that are built to cost time: whatever the answer, it comes, and the next document is read. */
export const costly = (long: number): readonly (readonly [string, SourceDocument])[] => [
  ["a page nested a hundred thousand deep", html(mark("<div>", long / 3))],
  ["a page of very many broken tags", html(mark("<", long))],
  ["a page of open comments", html(mark("<!--", long))],
  ["a page with a title of very many letters", html(`<title>${mark("a", long)}</title><p>The tide was late.</p>`)],
  ["a page with broken structured data", html(`<script type="application/ld+json">${mark("[", long)}</script>`)],
  ["a dump of very many lines", dump(mark("a\n", long))],
  ["a dump of one very long line", dump(mark("The tide was late. ", long / 20))],
  ["a dump of nothing but digits and slashes", dump(mark("1/", long))],
];
