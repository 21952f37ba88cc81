import { createRequire } from "node:module";
import type { Model, WinkMethods } from "wink-nlp";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { type RunningService, writeKey } from "./service.ts";

export interface IngestResult {
  readonly articles: number;
  readonly perSecond: number;
  /** CPU of all threads of the service, ms an article. */
  readonly cpu: number;
  /** p99 of the event loop's delay meanwhile, ms. */
  readonly loopDelay: number;
}

/** What the event loop's monitor adds to every delay, ms: it looks so often. */
const monitorResolution = 10;

/** Sends documents as one stream, and reads the answers to the end. */
export async function ingest(service: RunningService, documents: readonly SourceDocument[]): Promise<IngestResult> {
  const before = await service.metrics();
  const begun = performance.now();
  const response = await fetch(`${service.base}/v1/articles`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson", "x-api-key": writeKey },
    body: documents.map((document) => `${JSON.stringify(document)}\n`).join(""),
  });
  const answers = (await response.text()).trim().split("\n");
  const took = (performance.now() - begun) / 1000;
  const after = await service.metrics();
  const last = answers.pop() ?? "";
  if (!last.startsWith('{"status":"done"')) throw new Error(`the answer was cut off: ${last}`);
  const refused = answers.filter((answer) => !answer.includes('"status":"created"'));
  if (refused.length > 0 || answers.length !== documents.length)
    throw new Error(`${refused.length} of ${documents.length} were not stored: ${refused[0]}`);
  const cpu = (metrics: ReadonlyMap<string, number>) => metrics.get("process_cpu_seconds_total") ?? 0;
  return {
    articles: documents.length,
    perSecond: documents.length / took,
    cpu: ((cpu(after) - cpu(before)) * 1000) / documents.length,
    loopDelay: Math.max(0, (after.get("nodejs_eventloop_lag_p99_seconds") ?? 0) * 1000 - monitorResolution),
  };
}

/** Documents under way at a time when they are only analysed. */
const analysesAtATime = 8;

/** Documents a second that the service reads without storing them. */
export async function analyse(service: RunningService, documents: readonly SourceDocument[]): Promise<number> {
  const waiting = [...documents];
  const begun = performance.now();
  const one = async () => {
    for (let document = waiting.pop(); document; document = waiting.pop()) {
      const response = await fetch(`${service.base}/v1/analyses`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(document),
      });
      if (!response.ok) throw new Error(`analyses answered ${response.status}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: analysesAtATime }, one));
  return documents.length / ((performance.now() - begun) / 1000);
}

/** What wink-nlp alone does with a document on one core: sentences, tags and entities. Gives how long it took, ms. */
export function makeAnnotator(): (documents: readonly SourceDocument[]) => number {
  const require = createRequire(import.meta.url);
  const wink = require("wink-nlp") as (model: Model, pipe: string[]) => WinkMethods;
  const nlp = wink(require("wink-eng-lite-web-model") as Model, ["sbd", "pos", "ner"]);
  return (documents) => {
    const begun = performance.now();
    for (const { content } of documents) {
      const doc = nlp.readDoc(content);
      doc.sentences().out();
      doc.tokens().out(nlp.its.pos);
      doc.entities().out();
    }
    return performance.now() - begun;
  };
}
