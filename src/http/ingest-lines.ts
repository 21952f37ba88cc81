import type { Readable } from "node:stream";
import { longestExternalId } from "../contract/documents.ts";
import type { ingestLineSchema, ingestLinesDoneSchema, ingestLinesStoppedSchema } from "../contract/ingest-lines.ts";
import type { Wire } from "../contract/pages.ts";
import { errors, type Fault, RashomonError } from "../errors.ts";
import { decodeUtf8 } from "../ingest/decode-text.ts";
import { type Line, linesOf, NoLineFollows } from "../ingest/lines.ts";
import { endsAll, type Ingested, type Pipeline, type Refusal, type Submission } from "../ingest/pipeline.ts";
import { leavable } from "./leave-body.ts";
import { parseJson } from "./plugins/bodies.ts";
import { checkedDocument } from "./read-document.ts";
import { isOfCoding } from "./unpack.ts";

/** How far the next line is looked for behind one that does not end, or among blank ones, bytes: gzip makes that many of little. */
const longestGap = 250 * 1024 * 1024;

type Outcome = Wire<typeof ingestLineSchema>["status"];

export interface IngestLinesOptions {
  /** Ends the stream in order: what was taken up is stored and answered, what comes behind it is not read. */
  readonly stop: AbortSignal;
  /** Hears what became of each line. */
  count(outcome: Outcome): void;
}

/** A line that is under way: outcomes come in the order of what went in. */
interface LineUnderWay {
  readonly number: number;
  readonly externalId: string | null;
  readonly faults: readonly Fault[];
}

/**
 * Stores a stream of JSON lines and gives an answer for each, in their order, each after its commit. What is wrong
 * with a line is answered on its own line; the others go on. The last line says that all were answered, or from which on
 * they were not and why, so that an answer that was cut off is told from one that is whole.
 */
export async function* ingestLines(
  body: Readable,
  pipeline: Pick<Pipeline, "ingestAll">,
  { stop, count }: IngestLinesOptions,
): AsyncGenerator<string> {
  const { chunks, leave, left } = leavable(body);
  const underWay: LineUnderWay[] = [];
  const counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
  let nextLine = 1;
  let because: Refusal | null = null;

  async function* submissions(): AsyncGenerator<Submission | Refusal> {
    for await (const line of linesOf(chunks, { longest: longestGap })) {
      // It may be half a line.
      if (left()) return;
      const { content, ...rest } = readLine(line);
      underWay.push(rest);
      yield content;
    }
  }

  stop.addEventListener("abort", leave, { once: true });
  if (stop.aborted) leave();
  try {
    for await (const outcome of pipeline.ingestAll(submissions())) {
      const line = underWay.shift();
      if (line === undefined) throw new Error("more outcomes than lines");
      const presented = presentOutcome(line, outcome);
      counts[presented.status]++;
      count(presented.status);
      nextLine = line.number + 1;
      if (!outcome.ok && endsAll.has(outcome.code)) {
        because = outcome;
        nextLine = line.number;
        leave();
      }
      yield written(presented);
      if (because !== null) break;
    }
  } catch (error) {
    because = whyUnread(error);
    if (because === null) throw error;
  } finally {
    stop.removeEventListener("abort", leave);
    leave();
  }
  if (because === null && stop.aborted) because = { code: "service.notReady", detail: "The service is stopping." };
  yield because === null
    ? written({ status: "done", lines: Object.values(counts).reduce((sum, of) => sum + of), ...counts })
    : written({ status: "stopped", nextLine, problem: problemOf(because, []) });
}

/** Why the body could not be read on from somewhere; null where the service is at fault. */
function whyUnread(error: unknown): Refusal | null {
  if (isOfCoding(error))
    return { code: "request.unsupportedMediaType", detail: "From here on the body is not what gzip writes." };
  if (!(error instanceof NoLineFollows)) return null;
  const detail = `Behind line ${error.line} no other one came within 250 MB, so that nothing more was read.`;
  return { code: "document.tooLarge", detail };
}

const written = (
  line: Wire<typeof ingestLineSchema> | Wire<typeof ingestLinesDoneSchema> | Wire<typeof ingestLinesStoppedSchema>,
): string => `${JSON.stringify(line)}\n`;

function readLine({ number, bytes }: Line): LineUnderWay & { readonly content: Submission | Refusal } {
  let externalId: string | null = null;
  try {
    if (bytes === null) throw new RashomonError("document.tooLarge");
    const parsed = parseJson(decodeUtf8(bytes));
    externalId = externalIdIn(parsed);
    const document = checkedDocument(parsed);
    if (document instanceof RashomonError) throw document;
    return { number, externalId, faults: [], content: document };
  } catch (error) {
    if (!(error instanceof RashomonError)) throw error;
    return { number, externalId, faults: error.faults, content: { code: error.code, detail: error.detail } };
  }
}

/** The caller's own id of a document that may be none. */
function externalIdIn(parsed: unknown): string | null {
  if (typeof parsed !== "object" || parsed === null || !("externalId" in parsed)) return null;
  const { externalId } = parsed;
  return typeof externalId === "string" && externalId.length <= longestExternalId ? externalId : null;
}

function presentOutcome(
  { number: line, externalId, faults }: LineUnderWay,
  outcome: Ingested,
): Wire<typeof ingestLineSchema> {
  const own = externalId === null ? {} : { externalId };
  return outcome.ok
    ? { line, ...own, status: outcome.status, articleId: outcome.articleId, eventId: outcome.eventId }
    : { line, ...own, status: "rejected", articleId: null, eventId: null, problem: problemOf(outcome, faults) };
}

const problemOf = ({ code, detail }: Refusal, faults: readonly Fault[]) => ({
  code,
  title: errors[code],
  detail,
  faults,
});
