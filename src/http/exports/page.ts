import { isDeniedByCue } from "../../comparison/clauses/stance.ts";
import { tellerOf, valuesOf } from "../../comparison/told-in-row.ts";
import { clip } from "../../text/clip.ts";
import type { WireComparison } from "../presenters/comparisons.ts";
import { markedText, type Piece } from "./marked-text.ts";
import { escaped, linked } from "./markup.ts";
import { pageStyle } from "./page-style.ts";

type Column = WireComparison["columns"][number];
type Row = WireComparison["rows"][number];
type Cell = Row["cells"][number];
type Claim = WireComparison["claims"][string];

/** What a page may load and run: its own style, and nothing else. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * A comparison to be looked at in a browser: one page by itself, without scripts. Every cell shows its claims in their
 * sentences, who said them and how, or what was searched and what comes nearest.
 */
export function* comparisonPage(comparison: WireComparison): Generator<string> {
  const { columns, rows, totalRows, withdrawn } = comparison;
  const names = new Map(columns.map((column) => [column.outletId, nameOf(column)]));
  const title = titleOf(comparison);
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${pageStyle}</style></head><body>
<header><h1>${escaped(title)}</h1>
${withdrawn.length === 0 ? "" : `<p class="gone">Since this was kept, ${count(withdrawn.length, "article")} were removed, and their words with them: ${escaped(withdrawn.join(", "))}. Its bytes no longer match its id.</p>`}
<p>${rows.length === totalRows ? "" : "On this page: "}${[...statuses]
    .filter(([status]) => countOf(rows, status) > 0)
    .map(([status, [name, means]]) => `<b class="${status}">${countOf(rows, status)} ${name}</b> (${means})`)
    .join(", ")}.${filtersOf(comparison)}
 Shared is not true: it says who tells the same, not whether it is so.</p>
${choices(rows)}</header>
<table><thead><tr><th scope="col">What is told</th>${columns.map(headOf).join("")}</tr></thead><tbody>
`;
  for (const row of rows) yield rowOf(row, comparison, names);
  yield `</tbody></table>
<footer>${agreementOf(comparison, names)}<p>${rows.length} of ${count(totalRows, "row")}${nextPage(comparison)}. ${escaped(comparison.truncated ?? "")}</p>
<p>Of a claim those words are marked that tell what the row tells; the rest of it stands beside them. A dashed cell possibly says the row, or is possibly silent on it. Silent: all of the
outlet's reports that stand above were searched; what comes nearest is shown, 0 sharing nothing with the row and 1 saying it. Made by ${escaped(comparison.algorithm.version)}; ${escaped(comparison.id)}.</p>
</footer></body></html>
`;
}

/** What is compared, by its earliest report's title. */
function titleOf({ columns }: WireComparison): string {
  const reports = columns.flatMap(({ articles }) => articles).filter(({ title }) => title !== null);
  const [first] = reports.toSorted((a, b) => ((a.publishedFrom ?? "~") < (b.publishedFrom ?? "~") ? -1 : 1));
  return `${first === undefined ? "" : `${first.title}: `}${count(columns.length, "outlet")} side by side`;
}

function filtersOf({ asked: { filter } }: WireComparison): string {
  const told = Object.entries(filter).map(([name, value]) => `${name}=${[value].flat().join(", ")}`);
  return told.length === 0 ? "" : ` Asked for: ${escaped(told.join("; "))}.`;
}

/** How alike every two outlets tell it, with the warning that goes with it. */
function agreementOf({ agreement }: WireComparison, names: ReadonlyMap<string, string>): string {
  if (agreement.length === 0) return "";
  const lines = agreement.map(
    ({ a, b, shared, conflicting, jaccard, interval }) =>
      `<li>${escaped(names.get(a) ?? a)}, ${escaped(names.get(b) ?? b)}: ${count(shared, "row")} shared, ${conflicting} conflicting${jaccard === null ? "" : `, ${jaccard.toFixed(2)} of all that either tells (${interval.map((end) => end.toFixed(2)).join(" to ")})`}</li>`,
  );
  return `<details><summary>agreement of every two outlets</summary><p>Of what was found: the same fact in wholly different words may stand in two rows.</p><ul>${lines.join("")}</ul></details>`;
}

/** Every status in the order in which rows are counted, with how it is called and what it means. */
const statuses: ReadonlyMap<Row["status"], readonly [name: string, means: string]> = new Map([
  ["conflict", ["in conflict", "told with values that exclude each other"]],
  ["shared", ["shared", "told by two independent origins or more"]],
  ["oneOrigin", ["of one origin", "told by several outlets"]],
  ["possible", ["possible", "possibly told by several"]],
  ["single", ["single", "told by one outlet alone"]],
]);

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
const countOf = (rows: readonly Row[], status: Row["status"]) => rows.filter((row) => row.status === status).length;

/** What is shown, without a script: the style hides the rows of what is not chosen. */
const choices = (rows: readonly Row[]) =>
  `<p class="choices">${[...statuses]
    .filter(([status]) => countOf(rows, status) > 0)
    .map(([status, [name]]) => `<label><input type="checkbox" id="show-${status}" checked> ${name}</label>`)
    .join(" ")}</p>`;

const nameOf = ({ outlet, articles, outletId }: Column) =>
  clip(outlet?.name ?? articles[0]?.title ?? outletId, longestName);
/** Of an article without an outlet its whole title would head the column, and stand wherever it is named. */
const longestName = 40;

function headOf(column: Column): string {
  const reports = column.articles.map((article) => {
    const marks = [
      article.publishedAt ?? "no date",
      article.modifiedAt ? `changed ${article.modifiedAt}` : null,
      count(article.words, "word"),
      article.role === "mention" ? "mentions it" : null,
      article.textKind === "full" ? null : article.textKind,
      article.complete === false ? "cut" : null,
      article.translation === null ? null : "translated",
      ...article.origins.map(({ name }) => name),
    ].filter((mark) => mark !== null);
    return `<p class="report">${linked(article.title ?? article.id, article.url)}<br><small>${escaped(marks.join(" · "))}</small></p>`;
  });
  return `<th scope="col" dir="auto">${escaped(nameOf(column))}${reports.join("")}</th>`;
}

function rowOf(row: Row, comparison: WireComparison, names: ReadonlyMap<string, string>): string {
  const cells = comparison.columns.map(({ outletId }) =>
    cellOf(
      row.cells.find((cell) => cell.outletId === outletId),
      row,
      comparison.claims,
    ),
  );
  return `<tr id="${escaped(row.id)}" class="${row.status}"><th scope="row"><p dir="auto">${escaped(row.text)}</p>
<p class="told"><b class="${row.status}">${statuses.get(row.status)![0]}</b> · <a href="#${escaped(row.id)}">#</a> · ${count(row.independentOrigins, "independent origin")} · score ${row.score.toFixed(2)}</p>${conflictsOf(row, names)}${driftOf(row, comparison, names)}${reasonsOf(row)}</th>${cells.join("")}</tr>
`;
}

function conflictsOf(row: Row, names: ReadonlyMap<string, string>): string {
  return row.conflicts
    .map((conflict) => {
      const { kind, updates, between, reasons } = conflict;
      const values = valuesOf(conflict, row).map(
        ({ value, outletIds }) =>
          `<li>${value === "" ? "(removed)" : `<q>${escaped(value)}</q>`} ${escaped(outletIds.map((id) => names.get(id) ?? id).join(", "))}</li>`,
      );
      const of = between === "voices" ? "of two voices" : "of the reports";
      const head = updates ? `${kind}, taken for a later value of one thing` : `${kind}, ${of}`;
      return `<div class="note"><b>${head}</b><ul>${values.join("")}</ul><small>${escaped(reasons.join("; "))}</small></div>`;
    })
    .join("");
}

function driftOf(row: Row, { claims }: WireComparison, names: ReadonlyMap<string, string>): string {
  const teller = (claimId: string) => names.get(tellerOf(claimId, row) ?? "") ?? claims[claimId]?.articleId ?? "";
  return row.drift
    .map(
      ({ kind, from, to, reasons }) =>
        `<div class="note"><b>${kind}</b> ${escaped(teller(from))} → ${escaped(teller(to))}: ${reasons.length === 0 ? "(removed)" : escaped(reasons.join("; "))}</div>`,
    )
    .join("");
}

const reasonsOf = ({ reasons }: Row) =>
  reasons.length === 0
    ? ""
    : `<details><summary>why one row</summary><ul>${reasons.map((reason) => `<li>${escaped(reason)}</li>`).join("")}</ul></details>`;

function cellOf(cell: Cell | undefined, { cellsLeftOut }: Row, claims: WireComparison["claims"]): string {
  if (cell === undefined) return `<td class="none">${cellsLeftOut === undefined ? "" : "left out"}</td>`;
  const possible = cell.certainty === "possible" ? " possible" : "";
  if (cell.status === "says") {
    const said = cell.claimIds.flatMap((id) => claims[id] ?? []).map((claim) => claimOf(claim, cell.evidence));
    return `<td class="says${possible}">${said.join("")}</td>`;
  }
  const why = cell.reason === null ? "" : ` (${escaped(reasonsToldAs[cell.reason])})`;
  const [before, told] = [possible === "" ? "" : "possibly ", statusesToldAs[cell.status]];
  return `<td class="${cell.status}${possible}"><p>${before}${told}${why}</p>${nearestOf(cell)}</td>`;
}

function nearestOf({ status, nearest }: Cell): string {
  if (nearest === null) return status === "silent" ? "<p><small>no sentence shares a word that tells</small></p>" : "";
  const { score, text } = nearest;
  return text
    ? `<details><summary>nearest sentence, ${score.toFixed(2)}</summary><p dir="auto">${escaped(text)}</p></details>`
    : "";
}

const statusesToldAs = { silent: "silent", notComparable: "cannot be told", unknown: "unknown" } as const;
const reasonsToldAs: Readonly<Record<NonNullable<Cell["reason"]>, string>> = {
  incomplete: "its text is cut",
  language: "another language",
  publishedBefore: "published before",
  undated: "no date",
  mentionOnly: "mentions it only",
  digest: "a digest was searched",
  fragment: "no whole statement",
  likelyTold: "likely told in other words",
};

function claimOf(claim: Claim, evidence: Cell["evidence"]): string {
  if (claim.text === "") return "<p>(removed)</p>";
  const speakers = claim.speakers.map(({ name, role }) => name ?? role ?? "somebody").join(", ");
  const manner = [claim.modality === "asserted" ? null : claim.modality, claim.negated ? "negative" : null].filter(
    (one) => one !== null,
  );
  const by =
    claim.voice === "own"
      ? "the outlet itself"
      : `${speakers || "somebody"}${claim.cue ? `, “${claim.cue.text}”` : ""}`;
  const denied = isDeniedByCue(claim) ? "<b>[denied]</b> " : "";
  return `<blockquote dir="auto">${denied}<span>${escaped(wordsBefore(claim.prefix))}</span>${markedText(claim, evidence).map(markOf).join("")}<span>${escaped(wordsBehind(claim.suffix))}</span>
<footer>${escaped([by, claim.type, ...manner].join(" · "))}</footer></blockquote>`;
}

const markOf = ({ text, told }: Piece) => (told ? `<mark>${escaped(text)}</mark>` : escaped(text));

/** What stands before a claim in its line, from its first whole word on. */
function wordsBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  return line === prefix && prefix !== "" ? `… ${prefix.replace(/^\S*\s?/u, "")}` : line;
}

/** What stands behind it, to its last whole word. */
function wordsBehind(suffix: string): string {
  const [line] = suffix.split("\n") as [string];
  return line === suffix && suffix !== "" ? `${suffix.replace(/\s?\S*$/u, "")} …` : line;
}

/** What was posted is read on by posting it again. */
const nextPage = ({ next }: WireComparison) =>
  next && !next.includes("/comparisons?")
    ? `; <a rel="next" href="${escaped(next)}&amp;format=html">the next ones</a>`
    : "";
