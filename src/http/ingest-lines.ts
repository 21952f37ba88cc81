import type { ingestLineSchema } from "../contract/articles.ts";
import type { Wire } from "../contract/pages.ts";
import { errors, type Fault, RashomonError } from "../errors.ts";
import { decodeUtf8 } from "../ingest/decode-text.ts";
import { type Line, linesOf } from "../ingest/lines.ts";
import type { Ingested, Pipeline, Refusal, Submission } from "../ingest/pipeline.ts";
import { parseJson } from "./plugins/bodies.ts";
import { checkedDocument } from "./read-document.ts";

/**
 * Stores a stream of JSON lines and gives an answer for each, in their order, each after its commit. What is wrong
 * with a line is answered on its own line; the others go on.
 */
export async function* ingestLines(
  chunks: AsyncIterable<Buffer>,
  pipeline: Pick<Pipeline, "ingestAll">,
  /** Hears what became of each. */
  count: (outcome: "created" | "updated" | "unchanged" | "rejected") => void = () => {},
): AsyncGenerator<string> {
  /** The lines that are under way, in order: outcomes come in the order of what went in. */
  const underWay: { readonly number: number; readonly faults: readonly Fault[] }[] = [];

  async function* submissions(): AsyncGenerator<Submission | Refusal> {
    for await (const line of linesOf(chunks)) {
      const read = readLine(line);
      underWay.push({ number: line.number, faults: read instanceof RashomonError ? read.faults : [] });
      yield read instanceof RashomonError ? { code: read.code, detail: read.detail } : read;
    }
  }

  for await (const outcome of pipeline.ingestAll(submissions())) {
    const line = underWay.shift();
    if (line === undefined) throw new Error("more outcomes than lines");
    count(outcome.ok ? outcome.status : "rejected");
    yield `${JSON.stringify(presentOutcome(line.number, outcome, line.faults))}\n`;
  }
}

function readLine({ bytes }: Line): Submission | RashomonError {
  if (bytes === null) return new RashomonError("document.tooLarge");
  try {
    return checkedDocument(parseJson(decodeUtf8(bytes)));
  } catch (error) {
    if (error instanceof RashomonError) return error;
    throw error;
  }
}

function presentOutcome(line: number, outcome: Ingested, faults: readonly Fault[]): Wire<typeof ingestLineSchema> {
  if (outcome.ok) return { line, status: outcome.status, articleId: outcome.articleId, eventId: outcome.eventId };
  const { code, detail } = outcome;
  return {
    line,
    status: "rejected",
    articleId: null,
    eventId: null,
    problem: { code, title: errors[code], detail, faults },
  };
}
