import { existsSync } from "node:fs";
import path from "node:path";
import type { ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { makeMargin } from "../comparison/margin.ts";
import { largestMargin } from "../contract/comparison-requests.ts";
import { comparisonPage } from "../http/exports/page.ts";
import { presentComparison } from "../http/presenters/comparisons.ts";
import { gatherReports } from "../ingest/gather-reports.ts";
import type { Analysis, Pipeline, Refusal } from "../ingest/pipeline.ts";
import type { Store } from "../store/store.ts";
import { type Command, UsageError } from "./command.ts";
import { listFiles, readFileInputs } from "./read-submissions.ts";
import { showComparison } from "./show-comparison.ts";

/** Articles that are laid side by side; of one event the earliest. */
const mostArticles = 200;

export const compare: Command = {
  name: "compare",
  usage: "ID|FILE|DIR…",
  summary: "lay articles, all articles of an event, or files side by side",
  details: `IDs are article ids, or one event id. Files are what ingest reads (.html, .txt, .json, .ndjson); they are read for
this alone, and nothing of them is stored. Prints the rows that most outlets say first, a row of one outlet being what
it alone says; below, the values of conflicts and what drifts from outlet to outlet. Exit code 1 if a file was refused.
--margin HOURS holds reports that are no older than that than a row's first telling to have been able to know it.
--json prints the whole comparison, --html a page for a browser.

in a cell:
  2 attributed   says it, in two claims that are given to somebody (own: the outlet's own words; both: some of each)
  1 own~         possibly says it: the claim joins the row by a weaker link
  -              silent: its whole report was searched and does not say it
  -~             possibly silent: it may say it in words of its own
  x              not comparable: it nearly or likely says it, or the row has no whole statement, so that silence cannot be told
  ?              unknown: its report is cut, came before, or could not be searched`,
  options: { json: { type: "boolean" }, html: { type: "boolean" }, margin: { type: "string" } },
  async run({ open, positionals, values, terminal }) {
    const [first] = positionals;
    if (first === undefined) throw new UsageError("compare needs article ids, an event id, files or folders");
    const margin = Number(values.margin ?? 0);
    if (!(margin >= 0 && margin <= largestMargin)) throw new UsageError(`--margin needs hours, 0 to ${largestMargin}`);
    if (values.html && values.json) throw new UsageError("--html and --json are two answers");
    const ids = positionals.filter((given) => isId.test(given) && !existsSync(given));
    const files = await listFiles(positionals.filter((given) => !ids.includes(given)));
    const parts = await open();
    const { documents, names, wheres, refused } = await readDocuments(files, parts.pipeline);
    for (const { where, code, detail } of refused) terminal.err.write(`${where}: ${code}: ${detail}\n`);
    const stored = await storedReports(ids, parts.store);
    const { articles, repeated } = await gatherReports(parts, stored, documents);
    for (const { place, as } of repeated) {
      const [left, standing] = [place, as].map((one) => (typeof one === "number" ? wheres[one] : one));
      terminal.err.write(`${left}: is the same article as ${standing}, which is compared instead\n`);
    }
    if (articles.length === 0) return 1;
    const laid = await parts.pipeline.compare(articles, null);
    if (values.html) {
      for (const part of pageOf(laid, { articles, stored: new Set(stored.map(({ id }) => id)), margin }))
        terminal.out.write(part);
      return refused.length > 0 ? 1 : 0;
    }
    const comparison = withMargin(laid, margin);
    terminal.out.write(`${values.json ? JSON.stringify(comparison) : showComparison(comparison, names)}\n`);
    return refused.length > 0 ? 1 : 0;
  },
};

const isId = /^(?:art|evt)_/;

/** Stored reports by their ids, or all of one event. */
async function storedReports(ids: readonly string[], store: Store): Promise<readonly ComparedArticle[]> {
  const [first] = ids;
  if (first?.startsWith("evt_")) {
    if (ids.length > 1) throw new UsageError(`an event is compared alone: ${ids.slice(1).join(", ")}`);
    const event = await store.event(first);
    if (event === null) throw new UsageError(`${first}: no such event`);
    return store.reportsOfEvent("movedTo" in event ? event.movedTo : event.id, mostArticles);
  }
  const articles = await store.reports(ids);
  const missing = ids.filter((id) => !articles.some((article) => article.id === id));
  if (missing.length > 0) throw new UsageError(`${missing.join(", ")}: no such article`);
  return articles;
}

interface Refused extends Refusal {
  readonly where: string;
}

/** Reads files for this alone. @throws UsageError for more than `mostArticles` documents */
async function readDocuments(
  files: readonly string[],
  pipeline: Pipeline,
): Promise<{
  readonly documents: readonly Analysis[];
  /** By article id what it was read from. */
  readonly names: ReadonlyMap<string, string>;
  /** By place what each document was read from. */
  readonly wheres: readonly string[];
  readonly refused: readonly Refused[];
}> {
  const documents: Analysis[] = [];
  const names = new Map<string, string>();
  const wheres: string[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    for await (const { where, content } of readFileInputs(file, {})) {
      if (documents.length === mostArticles) throw new UsageError(`more than ${mostArticles} documents`);
      const read =
        "document" in content ? await pipeline.analyse(content.document) : { ok: false as const, ...content };
      if (read.ok) {
        documents.push(read);
        wheres.push(where);
        names.set(read.articleId, path.basename(where));
      } else refused.push({ where, code: read.code, detail: read.detail });
    }
  }
  return { documents, names, wheres, refused };
}

/** The page that the service answers to a browser. */
const pageOf = (
  comparison: Comparison,
  shown: {
    readonly articles: readonly ComparedArticle[];
    readonly stored: ReadonlySet<string>;
    readonly margin: number;
  },
) =>
  comparisonPage(
    presentComparison(comparison, {
      ...shown,
      filter: {},
      part: shown.margin === 0 ? {} : { margin: shown.margin },
      offsets: "utf16",
      path: null,
      asked: {},
    }),
  );

/** The comparison as it is shown with a margin of so many hours, which it tells. */
function withMargin(comparison: Comparison, margin: number) {
  if (margin === 0) return comparison;
  const { algorithm, rows } = comparison;
  return { ...comparison, algorithm: { ...algorithm, margin }, rows: rows.map(makeMargin(comparison, margin)) };
}
