import type { Operation, Search, Term } from "./search.ts";

const operators = { and: "AND", or: "OR", not: "NOT" } as const;
/** FTS5 binds NOT first, then AND, then OR. */
const strength = { or: 0, and: 1, not: 2, term: 3 } as const;

/** A search as FTS5 reads it: every word is quoted, so that nothing that was typed is syntax to SQLite. */
export function toFts5(search: Search): string {
  if (search.kind === "term") return termOf(search);
  const { kind, left, right } = search;
  return `${inside(left, kind, false)} ${operators[kind]} ${inside(right, kind, true)}`;
}

/** Operations of one kind follow one another from the left, so that one on the right is held together. */
function inside(search: Search, outer: Operation["kind"], onTheRight: boolean): string {
  const held = strength[search.kind] < strength[outer] || (onTheRight && strength[search.kind] === strength[outer]);
  return held ? `( ${toFts5(search)} )` : toFts5(search);
}

function termOf({ column, words, prefix, within }: Term): string {
  const together =
    within === null
      ? `"${words.join(" ")}"${prefix ? " *" : ""}`
      : `NEAR( ${words.map((word) => `"${word}"`).join(" ")}, ${within} )`;
  return column === null ? together : `${column} : ${together}`;
}
