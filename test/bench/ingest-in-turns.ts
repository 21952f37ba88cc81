import type { SourceDocument } from "../../src/documents/source-document.ts";
import { analyse, type IngestResult, ingest, makeAnnotator } from "./ingest.ts";
import type { RunningService } from "./service.ts";

/** Of services that differ in their workers alone, in the order in which they were given. */
export interface IngestInTurns {
  readonly ingested: readonly IngestResult[];
  /** Documents a second that each reads without storing them. */
  readonly analysed: readonly number[];
  /** Documents a second that wink-nlp alone annotates on one core. */
  readonly alone: number;
}

/** Documents that one service took up, and how long it took, ms. */
interface Tally {
  storing: number;
  reading: number;
  cpu: number;
  loopDelay: number;
}

/**
 * Stores the same documents by services over copies of one store, reads them without storing them, and has wink-nlp
 * alone annotate them, all of it in turns, each of which begins with another service: what else the machine does weighs
 * on all alike. Before that every worker has read as many documents, for what V8 has not compiled yet is slow.
 */
export async function ingestInTurns(
  services: readonly { readonly service: RunningService; readonly workers: number }[],
  { warming, measured }: Readonly<Record<"warming" | "measured", readonly SourceDocument[]>>,
  turns: number,
): Promise<IngestInTurns> {
  const annotate = makeAnnotator();
  annotate(warming);
  for (const { service, workers } of services) {
    await ingest(service, warming);
    for (let worker = 0; worker < workers; worker++) await analyse(service, warming);
  }
  const tallies = services.map((): Tally => ({ storing: 0, reading: 0, cpu: 0, loopDelay: 0 }));
  let annotating = 0;
  const each = Math.ceil(measured.length / turns);
  for (let turn = 0; turn * each < measured.length; turn++) {
    const documents = measured.slice(turn * each, (turn + 1) * each);
    annotating += annotate(documents);
    const order = services.map((_, i) => (turn + i) % services.length);
    for (const which of order) {
      const { perSecond, cpu, loopDelay } = await ingest(services[which]!.service, documents);
      const tally = tallies[which]!;
      tally.storing += (documents.length * 1000) / perSecond;
      tally.cpu += cpu * documents.length;
      tally.loopDelay = Math.max(tally.loopDelay, loopDelay);
    }
    for (const which of order)
      tallies[which]!.reading += (documents.length * 1000) / (await analyse(services[which]!.service, documents));
  }
  const articles = measured.length;
  return {
    ingested: tallies.map(({ storing, cpu, loopDelay }) => ({
      articles,
      perSecond: (articles * 1000) / storing,
      cpu: cpu / articles,
      loopDelay,
    })),
    analysed: tallies.map(({ reading }) => (articles * 1000) / reading),
    alone: (articles * 1000) / annotating,
  };
}
