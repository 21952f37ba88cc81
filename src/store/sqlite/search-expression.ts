import { RashomonError } from "../../errors.ts";

/** A search has at most so many terms, so that no query costs more than a request should. */
const mostTerms = 32;
/** A quoted phrase with what is written against it, a parenthesis, or a bare word. */
const token = /([^\s()"]*)"([^"]*)"|(\(|\))|([^\s()"]+)/gu;
const word = /[\p{L}\p{N}]+/gu;

/**
 * Turns what a person types (`"exact phrase"`, `AND`, `OR`, `NOT`, `-word`, `prefix*`, `title:word`, parentheses;
 * `-` and `title:` also before a phrase) into an FTS5 expression in which every word is quoted, so that nothing typed
 * is syntax to SQLite.
 *
 * @param columns the names that may stand before a colon
 * @throws RashomonError `request.badQuery` where it cannot be read
 */
export function toSearchExpression(query: string, columns: readonly string[]): string {
  const bad = (detail: string) =>
    new RashomonError("request.badQuery", detail, [{ in: "query", name: "q", message: detail }]);
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1) throw bad("A quotation mark is not closed.");
  const out: string[] = [];
  let terms = 0;
  let depth = 0;
  /** Whether an operand must come next (at the start, after an operator or an opening parenthesis). */
  let open = true;

  const operand = (text: string) => {
    if (!open) out.push("AND");
    out.push(text);
    open = false;
    if (++terms > mostTerms) throw bad(`A search has at most ${mostTerms} terms.`);
  };
  const term = ({ excluded, column, rest }: Marked) => {
    const quoted = quote(rest);
    if (!quoted) return;
    const text = `${column === null ? "" : `${column} : `}${quoted}${rest.endsWith("*") ? " *" : ""}`;
    if (!excluded) return operand(text);
    if (open) throw bad("A search cannot begin with what it leaves out.");
    out.push("NOT", text);
  };
  const bareWord = (bare: string) => {
    if (bare !== "AND" && bare !== "OR" && bare !== "NOT") return term(marked(bare, columns));
    if (open) throw bad(`${bare} needs a term before it.`);
    out.push(bare);
    open = true;
  };
  for (const [, lead, phrase, parenthesis, bare] of query.matchAll(token)) {
    if (parenthesis === "(") {
      if (!open) out.push("AND");
      out.push("(");
      depth++;
      open = true;
    } else if (parenthesis === ")") {
      if (depth-- === 0 || open) throw bad("A parenthesis is closed where none is open or nothing stands in it.");
      out.push(")");
    } else if (phrase !== undefined) {
      const marks = marked(lead ?? "", columns);
      // Only marks belong to the phrase; a word that touches it is a word of its own.
      if (marks.rest !== "") bareWord(lead ?? "");
      term({ ...(marks.rest === "" ? marks : unmarked), rest: phrase.replaceAll("*", " ") });
    } else if (bare) bareWord(bare);
  }
  if (terms === 0) throw bad("The search holds no word.");
  if (open || depth !== 0) throw bad("The search ends too early: a term or a parenthesis is missing.");
  return out.join(" ");
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
  const column = columns.find((name) => named.startsWith(`${name}:`)) ?? null;
  return { excluded, column, rest: column === null ? named : named.slice(column.length + 1) };
}

/** The words of a string as one FTS5 phrase; null if it has none. */
function quote(string: string): string | null {
  const words = string.match(word);
  return words ? `"${words.join(" ")}"` : null;
}
