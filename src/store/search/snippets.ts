import { findHits, type Hit } from "./find-hits.ts";
import type { Search } from "./search.ts";

/** A piece of a text that shows why it was found: half-open UTF-16 offsets into the text, hits included. */
export interface Snippet {
  readonly part: "title" | "standfirst" | "text";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
}

/** A text that is searched, and the fields under which it may be asked for. */
export interface Searched {
  readonly part: Snippet["part"];
  readonly text: string;
  readonly columns: readonly string[];
}

/** Snippets of one part. */
const mostSnippets = 3;
/** Characters that the hits of one snippet span at most, and that are shown before and after them. */
const span = 160;
const around = 60;
/** Behind a space, or a character that is a word by itself. */
const space = /[\s\p{sc=Han}，。]/u;

/** The places of each part that show best what was searched for, in the order of the text. */
export function snippetsOf(parts: readonly Searched[], search: Search): readonly Snippet[] {
  return parts.flatMap(({ part, text, columns }) =>
    bestWindows(findHits(text, columns, search)).map((hits): Snippet => {
      const start = startOf(text, hits[0]!.start);
      const end = endOf(text, hits.at(-1)!.end);
      return {
        part,
        start,
        end,
        text: text.slice(start, end),
        hits: hits.map((hit) => ({ start: hit.start, end: hit.end })),
      };
    }),
  );
}

/** Groups of neighbouring hits: those with the most different terms, then the most hits, then the first. */
function bestWindows(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const windows: Hit[][] = [];
  for (const hit of hits) {
    const last = windows.at(-1);
    if (last && hit.end - last[0]!.start <= span) last.push(hit);
    else windows.push([hit]);
  }
  const worth = (window: readonly Hit[]) => new Set(window.map(({ term }) => term)).size * hits.length + window.length;
  return windows
    .map((window) => ({ window, worth: worth(window) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostSnippets)
    .map(({ window }) => window)
    .sort((a, b) => a[0]!.start - b[0]!.start);
}

/** Where a snippet begins: at a word, some way before its first hit. */
function startOf(text: string, hit: number): number {
  if (hit <= around) return 0;
  for (let at = hit - around; at < hit; at++) if (space.test(text[at - 1]!)) return at;
  return hit;
}

function endOf(text: string, hit: number): number {
  if (text.length - hit <= around) return text.length;
  for (let at = hit + around; at > hit; at--) if (space.test(text[at]!)) return at;
  return hit;
}
