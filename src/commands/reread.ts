import { SingleBar } from "cli-progress";
import { claimsVersion } from "../claims/claims-version.ts";
import { fromSchema, toSchema } from "../contract/times.ts";
import { endsAll } from "../ingest/pipeline.ts";
import type { ArticleFilter, Cursor, Store } from "../store/store.ts";
import { type Command, UsageError } from "./command.ts";
import { namedOutlet } from "./named-outlet.ts";
import { table } from "./table.ts";

const pageSize = 100;
/** Where nobody looks at a bar, one line for so many articles. */
const tellsEvery = 1_000;

export const reread: Command = {
  name: "reread",
  usage: "",
  summary: "read the claims again that an earlier version read",
  details: `Goes through the stored articles, newest first, and reads those again whose claims an earlier version of the
rules read (claimsVersion); they are grouped as if they had just come. Texts, ids, revisions, corrections, tags and kept
comparisons stay; claims of the same words keep their ids, those that are made no more answer 410. Works beside a running
service; what is done stays done when it is broken off, and the next call goes on. --tag TAG, --outlet ID (or a name),
--from TIME and --to TIME keep to the articles that meet all of them. --dry-run tells which versions read how many, and
changes nothing. Exit code 1 if any could not be read.`,
  options: {
    tag: { type: "string" },
    outlet: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  needsStore: true,
  async run({ open, values, terminal }) {
    const asked = readFilter(values);
    const parts = await open();
    const { store, pipeline } = parts;
    const filter = asked.outlet === undefined ? asked : { ...asked, outlet: await namedOutlet(parts, asked.outlet) };
    if (values["dry-run"]) {
      terminal.out.write(`${await countByVersion(store, filter)}\n`);
      return 0;
    }

    let seen = 0;
    const ids: string[] = [];
    async function* stale(): AsyncGenerator<string> {
      for await (const { id, claimsVersion: version } of articlesOf(store, filter)) {
        seen++;
        if (version === claimsVersion) continue;
        ids.push(id);
        yield id;
      }
    }

    const all = await store.countArticles(filter);
    const bar = terminal.err.isTTY
      ? new SingleBar({ format: "{value} of {total}  {bar}", stream: terminal.err, clearOnComplete: true })
      : null;
    bar?.start(all, 0);
    let done = 0;
    let refused = 0;
    for await (const outcome of pipeline.rereadAll(stale())) {
      const id = ids.shift()!;
      done++;
      // One that was removed meanwhile has no claims to read.
      if (!outcome.ok && outcome.code !== "article.gone") {
        refused++;
        terminal.err.write(`${id}: ${outcome.code}: ${outcome.detail}\n`);
        if (endsAll.has(outcome.code)) break;
      }
      bar?.update(seen);
      if (bar === null && done % tellsEvery === 0)
        terminal.err.write(`${done} read again, ${seen} of ${all} looked at\n`);
    }
    bar?.stop();
    terminal.out.write(`${seen} articles: ${done - refused} read again, ${refused} refused\n`);
    return refused > 0 ? 1 : 0;
  },
};

async function* articlesOf(store: Store, filter: ArticleFilter) {
  for (let after: Cursor | null = null; ; ) {
    const page = await store.articles(filter, { after, limit: pageSize });
    yield* page.items;
    if (page.next === null) return;
    after = page.next;
  }
}

/** A line a version: how many articles it read, and whether they would be read again. */
async function countByVersion(store: Store, filter: ArticleFilter): Promise<string> {
  const counts = new Map<string, number>();
  for await (const { claimsVersion: version } of articlesOf(store, filter)) {
    const name = version ?? "not known";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const lines = [...counts]
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([name, count]) => [name, String(count), name === claimsVersion ? "up to date" : "to be read again"]);
  return table([["claims read by", "articles", ""], ...lines]);
}

function readFilter(values: Parameters<Command["run"]>[0]["values"]): ArticleFilter & { readonly outlet?: string } {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const time = (name: string, schema: typeof fromSchema | typeof toSchema) => {
    const given = text(name);
    if (given === undefined) return undefined;
    const parsed = schema.safeParse(given);
    if (!parsed.success) throw new UsageError(`--${name} is a day or a time: 2024-04-16`);
    return parsed.data;
  };
  const filter = { tag: text("tag"), outlet: text("outlet"), from: time("from", fromSchema), to: time("to", toSchema) };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
