import { SingleBar } from "cli-progress";
import { endsAll, type Refusal, type Submission } from "../ingest/pipeline.ts";
import { type Command, UsageError } from "./command.ts";
import { type Input, listFiles, readFileInputs, readLines, type Stated } from "./read-submissions.ts";

const formats = ["text", "html", "dump"] as const;

export const ingest: Command = {
  name: "ingest",
  usage: "FILE|DIR|-…",
  summary: "read documents and store them",
  details: `Reads .txt (what a scraper left of a page; --format text for clean bodies), .html, .json (one document or a
list, in the shape of POST /v1/articles) and .ndjson; - reads NDJSON from standard input. Prints one summary line, and
a line for every document that was refused. Exit code 1 if any was. It ends at the first document for which the
store cannot be written (a full disk): what came before is stored, and the same call again goes on.`,
  options: {
    format: { type: "string" },
    outlet: { type: "string" },
    publisher: { type: "string" },
    language: { type: "string" },
    "published-at": { type: "string" },
    tag: { type: "string", multiple: true },
    json: { type: "boolean" },
  },
  async run({ open, positionals, values, terminal }) {
    if (positionals.length === 0) throw new UsageError("ingest needs a file, a folder or - for standard input");
    const stated = readStated(values);
    const files = await listFiles(positionals.filter((path) => path !== "-"));
    const parts = await open();
    const wheres: string[] = [];

    async function* inputs(): AsyncGenerator<Submission | Refusal> {
      const sources: AsyncIterable<Input>[] = files.map((file) => readFileInputs(file, stated));
      if (positionals.includes("-")) sources.push(readLines(terminal.input, "standard input", stated));
      for (const source of sources)
        for await (const input of source) {
          wheres.push(input.where);
          yield input.content;
        }
    }

    const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
    const bar = terminal.err.isTTY
      ? new SingleBar({
          format: "{value} of {total} read  {bar}  {rejected} refused",
          stream: terminal.err,
          clearOnComplete: true,
        })
      : null;
    bar?.start(Math.max(files.length, 1), 0, { rejected: 0 });
    const refused: string[] = [];
    let done = 0;
    for await (const outcome of parts.pipeline.ingestAll(inputs())) {
      const where = wheres.shift()!;
      done++;
      if (outcome.ok) counts[outcome.status]++;
      else {
        counts.rejected++;
        refused.push(`${where}: ${outcome.code}: ${outcome.detail}`);
      }
      if (values.json)
        terminal.out.write(
          `${JSON.stringify(outcome.ok ? { where, ...outcome, ok: undefined } : { where, status: "rejected", problem: { code: outcome.code, detail: outcome.detail } })}\n`,
        );
      if (!outcome.ok && endsAll.has(outcome.code)) {
        // A reading of standard input that waits would hold back the end.
        if (positionals.includes("-")) terminal.input.destroy();
        refused.push(`stopped at ${where}: what comes after it was not stored`);
        break;
      }
      bar?.setTotal(Math.max(files.length, done + wheres.length));
      bar?.update(done, { rejected: counts.rejected });
    }
    bar?.stop();
    for (const line of refused) terminal.err.write(`${line}\n`);
    const summary = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
    (values.json ? terminal.err : terminal.out).write(`${done} documents: ${summary.join(", ")}\n`);
    return counts.rejected > 0 ? 1 : 0;
  },
};

function readStated(values: Parameters<Command["run"]>[0]["values"]): Stated {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const format = text("format");
  if (format !== undefined && !formats.includes(format as (typeof formats)[number]))
    throw new UsageError(`--format is one of ${formats.join(", ")}`);
  const tags = values.tag;
  const stated = {
    format: format as Stated["format"],
    outlet: text("outlet"),
    publisher: text("publisher"),
    language: text("language"),
    publishedAt: text("published-at"),
    tags: Array.isArray(tags) ? (tags as string[]) : undefined,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) as Stated;
}
