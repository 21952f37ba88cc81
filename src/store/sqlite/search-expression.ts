import { RashomonError } from "../../errors.ts";

/** A search has at most so many terms, so that no query costs more than a request should. */
const mostTerms = 32;
const token = /"([^"]*)"|(\(|\))|([^\s()"]+)/gu;
const word = /[\p{L}\p{N}]+/gu;

/**
 * Turns what a person types (`"exact phrase"`, `AND`, `OR`, `NOT`, `-word`, `prefix*`, `title:word`, parentheses) into
 * an FTS5 expression in which every word is quoted, so that nothing typed is syntax to SQLite.
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
  for (const [, phrase, parenthesis, bare] of query.matchAll(token)) {
    if (parenthesis === "(") {
      if (!open) out.push("AND");
      out.push("(");
      depth++;
      open = true;
    } else if (parenthesis === ")") {
      if (depth-- === 0 || open) throw bad("A parenthesis is closed where none is open or nothing stands in it.");
      out.push(")");
    } else if (phrase !== undefined) {
      const quoted = quote(phrase);
      if (quoted) operand(quoted);
    } else if (bare === "AND" || bare === "OR" || bare === "NOT") {
      if (open) throw bad(`${bare} needs a term before it.`);
      out.push(bare);
      open = true;
    } else if (bare) {
      const colon = bare.indexOf(":");
      const column = colon > 0 ? bare.slice(0, colon) : null;
      const known = column !== null && columns.includes(column);
      const excluded = bare.startsWith("-") && bare.length > 1;
      const rest = known ? bare.slice(colon + 1) : excluded ? bare.slice(1) : bare;
      const quoted = quote(rest);
      if (!quoted) continue;
      const term = `${known ? `${column} : ` : ""}${quoted}${rest.endsWith("*") ? " *" : ""}`;
      if (excluded) {
        if (open) throw bad("A search cannot begin with what it leaves out.");
        out.push("NOT", term);
      } else operand(term);
    }
  }
  if (terms === 0) throw bad("The search holds no word.");
  if (open || depth !== 0) throw bad("The search ends too early: a term or a parenthesis is missing.");
  return out.join(" ");
}

/** The words of a string as one FTS5 phrase; null if it has none. */
function quote(string: string): string | null {
  const words = string.match(word);
  return words ? `"${words.join(" ")}"` : null;
}
