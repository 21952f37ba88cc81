import { RashomonError } from "../../errors.ts";
import type { Search, Term } from "./search.ts";
import { wordsOf } from "./words.ts";

/** A search has at most so many terms, so that no query costs more than a request should. */
const mostTerms = 32;
/** Words that may stand between those of a proximity search. */
const widest = 100;
/** What may be named before a colon, wherever it can be searched. Another word before a colon is a word. */
const fields = ["title", "text"];
/** A quoted phrase with what is written against it and its proximity, a parenthesis, or a bare word. */
const token = /([^\s()"]*)"([^"]*)"(?:~(\d{1,4}))?|(\(|\))|([^\s()"]+)/gu;

/** Anything else that parts words is taken for white space. */
const control = /[^\P{Cc}\s\x80-\x9f]/u;

type Piece = { readonly kind: "(" | ")" | "AND" | "OR" | "NOT" } | Operand;

/** A term, and whether a minus sign stands before it. */
interface Operand {
  readonly kind: "operand";
  readonly excluded: boolean;
  readonly term: Term;
}

/**
 * Reads what a person types: words (all of them), `"exact phrase"`, `"near words"~5` (at most five words between the
 * first and the last, in any order), `AND`, `OR`, `NOT`, `-word`, `prefix*`, `title:word` and parentheses; `-` and
 * `title:` also before a phrase. AND binds before OR.
 *
 * @param columns which of the fields can be searched here
 * @throws RashomonError `request.badQuery` where it cannot be read
 */
export function parseSearch(query: string, columns: readonly string[]): Search {
  if (control.test(query)) throw bad("The search holds a control character.");
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1) throw bad("A quotation mark is not closed.");
  const pieces = piecesOf(query, columns);
  const terms = pieces.filter(({ kind }) => kind === "operand").length;
  if (terms === 0) throw bad("The search holds no word.");
  if (terms > mostTerms) throw bad(`A search has at most ${mostTerms} terms.`);
  let at = 0;
  const next = () => pieces[at]?.kind;

  function either(): Search {
    let left = both();
    while (next() === "OR") {
      at++;
      left = { kind: "or", left, right: both() };
    }
    return left;
  }

  /** AND and NOT in the order in which they stand: it makes no difference which of them binds first. */
  function both(): Search {
    let left = one();
    for (;;) {
      const piece = pieces[at];
      if (piece?.kind === "operand" && piece.excluded) {
        at++;
        left = { kind: "not", left, right: piece.term };
      } else if (piece?.kind === "NOT" || (piece?.kind === "AND" && pieces[at + 1]?.kind === "NOT")) {
        at += piece.kind === "NOT" ? 1 : 2;
        left = { kind: "not", left, right: one() };
      } else if (piece?.kind === "AND" || piece?.kind === "operand" || piece?.kind === "(") {
        if (piece.kind === "AND") at++;
        left = { kind: "and", left, right: one() };
      } else return left;
    }
  }

  function one(): Search {
    const piece = pieces[at++];
    if (piece === undefined) throw bad("The search ends too early: a term or a parenthesis is missing.");
    if (piece.kind === "operand") {
      if (piece.excluded) throw bad("A search cannot begin with what it leaves out.");
      return piece.term;
    }
    if (piece.kind === "(") {
      const inner = either();
      if (pieces[at++]?.kind !== ")") throw bad("A parenthesis is not closed.");
      return inner;
    }
    throw bad(piece.kind === ")" ? strayParenthesis : `${piece.kind} needs a term before it.`);
  }

  const search = either();
  if (at < pieces.length) throw bad(strayParenthesis);
  return search;
}

const strayParenthesis = "A parenthesis is closed where none is open or nothing stands in it.";

const bad = (detail: string) =>
  new RashomonError("request.badQuery", detail, [{ in: "query", name: "q", message: detail }]);

function piecesOf(query: string, columns: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const term = ({ excluded, column, rest }: Marked, within: number | null) => {
    const words = wordsOf(rest).map(({ start, end }) => rest.slice(start, end));
    if (words.length === 0) return;
    const near = words.length > 1 ? within : null;
    const prefix = rest.endsWith("*");
    pieces.push({ kind: "operand", excluded, term: { kind: "term", column, words, prefix, within: near } });
  };
  const bareWord = (bare: string) => {
    if (bare === "AND" || bare === "OR" || bare === "NOT") pieces.push({ kind: bare });
    else if (bare === "NEAR") throw bad('Write words that stand near each other as "river ferry"~5.');
    else term(marked(bare, columns), null);
  };
  for (const [, lead, phrase, distance, parenthesis, bare] of query.matchAll(token)) {
    if (parenthesis) pieces.push({ kind: parenthesis as "(" | ")" });
    else if (phrase !== undefined) {
      const marks = marked(lead ?? "", columns);
      // Only marks belong to the phrase; a word that touches it is a word of its own.
      if (marks.rest !== "") bareWord(lead ?? "");
      const within = distance === undefined ? null : Number(distance);
      if (within !== null && within > widest) throw bad(`At most ${widest} words may stand between near words.`);
      term({ ...(marks.rest === "" ? marks : unmarked), rest: phrase.replaceAll("*", " ") }, within);
    } else if (bare) bareWord(bare);
  }
  return pieces;
}

/** What stands before a word or a phrase, and the rest. */
interface Marked {
  readonly excluded: boolean;
  readonly column: string | null;
  readonly rest: string;
}

const unmarked: Marked = { excluded: false, column: null, rest: "" };

function marked(bare: string, columns: readonly string[]): Marked {
  const excluded = bare.startsWith("-");
  const named = excluded ? bare.slice(1) : bare;
  const column = fields.find((name) => named.startsWith(`${name}:`)) ?? null;
  if (column !== null && !columns.includes(column))
    throw bad(`What is searched here has no ${column}: leave "${column}:" away, or search articles.`);
  return { excluded, column, rest: column === null ? named : named.slice(column.length + 1) };
}
