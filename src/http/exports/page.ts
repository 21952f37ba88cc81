import type { WireComparison } from "../presenters/comparisons.ts";
import { escaped, linked } from "./markup.ts";
import { pageStyle } from "./page-style.ts";
import { toldText } from "./told-text.ts";

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
  const { columns, rows, totalRows } = comparison;
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${count(columns.length, "outlet")} side by side</title><style>${pageStyle}</style></head><body>
<header><h1>${count(columns.length, "outlet")} side by side</h1>
<p>${[...statuses].map(([status, [, means]]) => `<b class="${status}">${countOf(rows, status)} ${status}</b> ${means}`).join("; ")}.
 Shared is not true: it says who tells the same, not whether it is so.</p>
${choices(rows)}</header>
<table><thead><tr><th scope="col">What is told</th>${columns.map(headOf).join("")}</tr></thead><tbody>
`;
  const shown = new Map(columns.map((column) => [column.outletId, nameOf(column)]));
  for (const row of rows) yield rowOf(row, comparison, shown);
  yield `</tbody></table>
<footer><p>${rows.length} of ${count(totalRows, "row")}${nextPage(comparison)}. ${escaped(comparison.truncated ?? "")}</p>
<p>A claim is marked in its words; a dashed cell possibly says the row, or is possibly silent on it. Silent: all of the outlet's
reports that stand above were searched, and the nearest sentence is shown. Made by ${escaped(comparison.algorithm.version)}; ${escaped(comparison.id)}.</p>
</footer></body></html>
`;
}

/** Every status in the order in which rows are counted, with what it means. */
const statuses: ReadonlyMap<Row["status"], readonly [choice: string, means: string]> = new Map([
  ["conflict", ["conflicts", "told with values that exclude each other"]],
  ["shared", ["shared", "told by two independent origins or more"]],
  ["oneOrigin", ["one origin", "told by several outlets from one"]],
  ["possible", ["possible", "possibly told by several"]],
  ["single", ["single", "told by one outlet alone"]],
]);

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
const countOf = (rows: readonly Row[], status: Row["status"]) => rows.filter((row) => row.status === status).length;

/** What is shown, without a script: the style hides the rows of what is not chosen. */
const choices = (rows: readonly Row[]) =>
  `<p class="choices">${[...statuses]
    .filter(([status]) => countOf(rows, status) > 0)
    .map(([status, [choice]]) => `<label><input type="checkbox" id="show-${status}" checked> ${choice}</label>`)
    .join(" ")}</p>`;

const nameOf = ({ outlet, articles, outletId }: Column) => outlet?.name ?? articles[0]?.title ?? outletId;

function headOf(column: Column): string {
  const reports = column.articles.map((article) => {
    const marks = [
      article.publishedAt ?? "no date",
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
<p class="told"><b class="${row.status}">${row.status}</b> · ${count(row.independentOrigins, "independent origin")} · score ${row.score.toFixed(2)}</p>${conflictsOf(row, names)}${driftOf(row, comparison, names)}${reasonsOf(row)}</th>${cells.join("")}</tr>
`;
}

function conflictsOf({ conflicts, variants }: Row, names: ReadonlyMap<string, string>): string {
  return conflicts
    .map(({ kind, updates, between, variantIds }) => {
      const values = variants
        .filter(({ id }) => variantIds.includes(id))
        .map(
          ({ value, outletIds }) =>
            `<li><q>${escaped(value)}</q> ${escaped(outletIds.map((id) => names.get(id) ?? id).join(", "))}</li>`,
        );
      const head = updates
        ? `${kind}, a later value replaces an earlier one`
        : between === "voices"
          ? `${kind}, of two voices`
          : kind;
      return `<div class="note"><b>${head}</b><ul>${values.join("")}</ul></div>`;
    })
    .join("");
}

function driftOf({ drift, cells }: Row, { claims }: WireComparison, names: ReadonlyMap<string, string>): string {
  const teller = (claimId: string) => {
    const outletId = cells.find(({ claimIds }) => claimIds.includes(claimId))?.outletId;
    return names.get(outletId ?? "") ?? claims[claimId]?.articleId ?? "";
  };
  return drift
    .map(
      ({ kind, from, to, reasons }) =>
        `<div class="note"><b>${kind}</b> ${escaped(teller(from))} → ${escaped(teller(to))}: ${escaped(reasons.join("; "))}</div>`,
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
    const said = cell.claimIds.flatMap((id) => claims[id] ?? []).map(claimOf);
    return `<td class="says${possible}">${said.join("")}</td>`;
  }
  const why = cell.reason === null ? "" : ` (${escaped(reasonsToldAs[cell.reason])})`;
  const nearest = cell.nearest?.text
    ? `<details><summary>nearest sentence, ${cell.nearest.score.toFixed(2)}</summary><p dir="auto">${escaped(cell.nearest.text)}</p></details>`
    : "";
  const [before, told] = [possible === "" ? "" : "possibly ", statusesToldAs[cell.status]];
  return `<td class="${cell.status}${possible}"><p>${before}${told}${why}</p>${nearest}</td>`;
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

function claimOf(claim: Claim): string {
  const speakers = claim.speakers.map(({ name, role }) => name ?? role ?? "somebody").join(", ");
  const manner = [claim.modality === "asserted" ? null : claim.modality, claim.negated ? "negative" : null].filter(
    (one) => one !== null,
  );
  const by =
    claim.voice === "own"
      ? "the outlet itself"
      : `${speakers || "somebody"}${claim.cue ? `, “${claim.cue.text}”` : ""}`;
  return `<blockquote dir="auto"><span>${escaped(claim.prefix)}</span><mark>${escaped(toldText(claim))}</mark><span>${escaped(claim.suffix)}</span>
<footer>${escaped([by, claim.type, ...manner].join(" · "))}</footer></blockquote>`;
}

const nextPage = ({ next }: WireComparison) =>
  next ? `; <a rel="next" href="${escaped(next)}&amp;format=html">the next ones</a>` : "";
