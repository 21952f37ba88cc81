/** So many lines at the top and the foot of a printed page may be its edges. */
const edgeLines = 2;
const longestEdge = 100;
const mostPages = 2_000;
const number = /\p{Nd}+/gu;
const pageNumber = /^\W*(?:page\s)?\p{Nd}{1,4}(?:\s?(?:of|\/)\s?\p{Nd}{1,4})?\W*$/iu;
const brokenOff = /[\p{L}\p{N},;’'–—-]/u;
const goesOn = /^\s*\p{Ll}/u;

/**
 * The text of printed pages, which form feeds part, without page numbers and the lines that stand on most pages; a sentence
 * that a page's end cuts goes on in the next line. Texts without form feeds stay as they are.
 */
export function withoutPageEdges(content: string): string {
  if (!content.includes("\f")) return content;
  const pages = content.split("\f", mostPages + 1);
  if (pages.length > mostPages) return content;
  const cut = pages.map((page) => page.split(/\r\n|[\n\r]/u));
  const edges = cut.map(edgesOf);
  const counts = new Map<string, number>();
  cut.forEach((lines, page) => {
    for (const key of new Set(edges[page]!.map((i) => keyOf(lines[i]!)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const isEdge = (line: string): boolean => pageNumber.test(line) || (counts.get(keyOf(line)) ?? 0) >= 2;
  const kept = cut.map((lines, page) => {
    const gone = new Set(edges[page]!.filter((i) => lines[i]!.length <= longestEdge && isEdge(lines[i]!)));
    // where a page that has none of its own running line stands first, its first line is the title: it stays
    return lines
      .filter((_, i) => !gone.has(i) || (page === 0 && i === edges[0]![0] && !pageNumber.test(lines[i]!)))
      .join("\n")
      .replace(/^\n+/u, "")
      .trimEnd();
  });
  return kept
    .map((page, i) => {
      const next = kept[i + 1];
      if (next === undefined) return page;
      return `${page}${brokenOff.test(page.slice(-1)) && goesOn.test(next) ? "\n" : "\n\n"}`;
    })
    .join("");
}

const keyOf = (line: string): string => line.trim().replace(number, "#");

/** The places of the first and last lines of a page that hold anything. */
function edgesOf(lines: readonly string[]): number[] {
  const filled = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  return [...new Set([...filled.slice(0, edgeLines), ...filled.slice(-edgeLines)])];
}
