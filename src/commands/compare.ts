import type { ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { makeMargin } from "../comparison/margin.ts";
import { largestMargin } from "../contract/comparison-requests.ts";
import { type Command, UsageError } from "./command.ts";
import { table } from "./table.ts";

/** Articles of one event that are laid side by side, earliest first. */
const mostArticles = 200;

export const compare: Command = {
  name: "compare",
  usage: "ID…",
  summary: "lay articles, or all articles of an event, side by side",
  details: `IDs are article ids, or one event id. Prints the rows that most outlets say first; a row of one outlet is what it alone
says. --margin HOURS holds reports that are no older than that than a row's first telling to have been able to know it.
--json prints the whole comparison.

in a cell:
  2 attributed   says it, in two claims that are given to somebody (own: the outlet's own words; both: some of each)
  1 own~         possibly says it: the claim joins the row by a weaker link
  -              silent: its whole report was searched and does not say it
  -~             possibly silent: it may say it in words of its own
  x              not comparable: it nearly or likely says it, or the row has no whole statement, so that silence cannot be told
  ?              unknown: its report is cut, came before, or could not be searched`,
  options: { json: { type: "boolean" }, margin: { type: "string" } },
  async run({ open, positionals, values, terminal }) {
    const [first] = positionals;
    if (first === undefined) throw new UsageError("compare needs article ids or an event id");
    const margin = Number(values.margin ?? 0);
    if (!(margin >= 0 && margin <= largestMargin)) throw new UsageError(`--margin needs hours, 0 to ${largestMargin}`);
    const parts = await open();
    let articles: readonly ComparedArticle[];
    if (first.startsWith("evt_")) {
      const event = await parts.store.event(first);
      if (event === null) throw new UsageError(`${first}: no such event`);
      articles = await parts.store.reportsOfEvent("movedTo" in event ? event.movedTo : event.id, mostArticles);
    } else {
      articles = await parts.store.reports(positionals);
      const missing = positionals.filter((id) => !articles.some((article) => article.id === id));
      if (missing.length > 0) throw new UsageError(`${missing.join(", ")}: no such article`);
    }
    const comparison = withMargin(await parts.pipeline.compare(articles, null), margin);
    terminal.out.write(values.json ? `${JSON.stringify(comparison)}\n` : `${show(comparison)}\n`);
    return 0;
  },
};

/** The comparison as it is shown with a margin of so many hours, which it tells. */
function withMargin(comparison: Comparison, margin: number) {
  if (margin === 0) return comparison;
  const { algorithm, rows } = comparison;
  return { ...comparison, algorithm: { ...algorithm, margin }, rows: rows.map(makeMargin(comparison, margin)) };
}

const signs = { possible: "~", silent: "-", unknown: "?", notComparable: "x" } as const;

function show(comparison: Comparison): string {
  const names = comparison.columns.map((column) => column.outlet?.name ?? column.articles[0]?.title ?? column.outletId);
  const lines = [...comparison.rows]
    .sort((a, b) => b.outlets - a.outlets)
    .map((row) => [
      row.status,
      row.text,
      ...row.cells.map((cell) =>
        cell.status === "says"
          ? `${cell.claimIds.length} ${cell.voice}${cell.certainty === "possible" ? signs.possible : ""}`
          : signs[cell.status] + (cell.certainty === "possible" ? signs.possible : ""),
      ),
    ]);
  return table([["status", "claim", ...names], ...lines]);
}
