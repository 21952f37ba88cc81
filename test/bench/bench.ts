import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { decodeText } from "../../src/store/sqlite/reading-code.ts";
import { type ColdComparison, comparedDocuments, measureColdComparison } from "./cold-comparison.ts";
import { type DeepPage, deepPages } from "./deep-pages.ts";
import { generateArticles } from "./generate-articles.ts";
import { measureGrowth, type StoredCost } from "./growth.ts";
import { ingest } from "./ingest.ts";
import { type IngestInTurns, ingestInTurns } from "./ingest-in-turns.ts";
import { startLoader } from "./loader.ts";
import { type Multiplied, multiply } from "./multiply.ts";
import { type ReadResult, readRoutes, routesOf } from "./reads.ts";
import { type RunningService, startService } from "./service.ts";
import { flood, type StreamResult } from "./stream.ts";

const usage = `usage: npm run bench -- [--quick] [--articles N] [--parts ingest,growth,reads] [--json FILE]

Measures the service as users run it, over HTTP, in ratios within one run: machines differ.
  --quick        less than a minute on two cores: 10,000 and 20,000 articles, the main routes
  --articles N   how many are stored in the large store (100,000; with --quick 20,000); with a million growth is
                 measured at 100,000 too
  --parts        ingest (one and two workers and wink-nlp alone, in turns), growth (the same documents in stores of
                 several sizes, in turns), reads (routes beside a bare one); not with --quick also deep (a page at depth one million, or as deep as the
                 list goes, beside the first), stream (memory under a stream of 300 MB that comes faster than it is
                 stored) and cold (comparisons that nobody asked for yet)
  --json FILE    keeps the figures
`;

/** The seed of the documents; those that are measured come after those that fill the store. */
const seed = 20_240_416;
/** The stream that is broken off: what it offers, MB, and how long, ms. */
const [floodMegabytes, floodLasting] = [300, 20_000];
/** Articles of the smaller store that growth is held against, and of one between it and a much larger one. */
const [small, middling] = [10_000, 100_000];
/** Within so long, ms, after a stream its threads have collected what their work left. */
const restsWithin = 30_000;
/** Rows before a deep page. */
const deepest = 1_000_000;
/** Every so-manieth text of a store is read to tell how long all are. */
const sampled = 20;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    articles: { type: "string" },
    parts: { type: "string", default: "ingest,growth,reads,deep,stream,cold" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const { quick } = values;
const large = Number(values.articles ?? (quick ? 20_000 : 100_000));
const parts = values.parts.split(",");
/** Documents that go the whole way to found the stores, are analysed to warm a service, and are measured. */
const counts = quick
  ? { founding: 120, warming: 100, measured: 100 }
  : { founding: 1_000, warming: 200, measured: 500 };
/** How often each store takes its turn where growth is measured, and each service where workers are. */
const [turns, workersTurns] = [10, quick ? 2 : 5];

const folder = mkdtempSync(path.join(tmpdir(), "rashomon-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const say = (line: string) => process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const total = counts.founding + counts.warming + counts.measured;
const documents = [...generateArticles({ seed, articles: total })].map(({ document }) => document);
const founding = documents.slice(0, counts.founding);
const warming = documents.slice(counts.founding, counts.founding + counts.warming);
const measured = documents.slice(counts.founding + counts.warming);

/** A service with two workers over a copy of the filled store, beside one with a single worker while documents come. */
interface Run {
  readonly readyAfter: number;
  readonly ingested: IngestInTurns | null;
  /** Resident bytes: before the stream, and once its threads have collected what their work left; null where none came. */
  readonly memory: number;
  readonly memoryAtRest: number | null;
  readonly reads: readonly ReadResult[];
  readonly readsMeanwhile: readonly ReadResult[];
  readonly stream: StreamResult | null;
  readonly deep: readonly DeepPage[];
  /** The file's bytes ÷ the bytes of the texts in it. */
  readonly bytesPerTextByte: number;
}

async function found(): Promise<string> {
  say(`founding: ${founding.length} articles by the whole path`);
  const file = path.join(folder, "founding.db");
  const service = await startService({ file, workers: availableParallelism() });
  await ingest(service, founding);
  await service.stop();
  return file;
}

/** The file's bytes ÷ the bytes of the texts in it. */
function bytesPerTextByte(file: string): number {
  const driver = new Database(file, { readonly: true });
  driver.function("bytes_of", { deterministic: true }, (text) =>
    Buffer.byteLength(decodeText(text as string | Buffer)),
  );
  const [articles, mean] = driver
    .prepare(`SELECT (SELECT count(*) FROM articles), avg(bytes_of(text)) FROM readings WHERE article % ${sampled} = 0`)
    .raw()
    .get() as [number, number];
  driver.close();
  return statSync(file).size / (articles * mean);
}

async function ingested(filled: string, service: RunningService): Promise<IngestInTurns> {
  say(`ingest: one and two workers in turns, ${large} articles stored`);
  const file = path.join(folder, "one-worker.db");
  copyFileSync(filled, file);
  const one = await startService({ file, workers: 1 });
  try {
    const services = [
      { service: one, workers: 1 },
      { service, workers: 2 },
    ];
    return await ingestInTurns(services, { warming, measured }, workersTurns);
  } finally {
    await one.stop();
    rmSync(file, { force: true });
  }
}

/** What a stream did to the memory, for the last line. */
const toldOfStream = ({ stream, memoryAtRest }: Run): string =>
  stream === null || memoryAtRest === null
    ? ""
    : `, at most ${stream.peak.toFixed(0)} under a stream, ${(memoryAtRest / 1e6).toFixed(0)} at rest after it`;

const resident = async (service: RunningService) => (await service.metrics()).get("process_resident_memory_bytes") ?? 0;

async function run(filled: string): Promise<Run> {
  const file = path.join(folder, "two-workers.db");
  copyFileSync(filled, file);
  const size = bytesPerTextByte(file);
  const service = await startService({ file, workers: 2 });
  const loader = startLoader();
  try {
    const options = { folder, connections: 50, lasting: quick ? 240 : 3_000, rounds: quick ? 4 : 3 };
    const inTurns = parts.includes("ingest") ? await ingested(filled, service) : null;
    let [reads, readsMeanwhile]: [readonly ReadResult[], readonly ReadResult[]] = [[], []];
    if (parts.includes("reads")) {
      say("reads: each route beside a bare one, 50 connections");
      const routes = await routesOf(service, !quick);
      reads = await readRoutes(service, loader, routes, options);
      if (!quick) {
        const more = [...generateArticles({ seed: seed + 1, articles: 3_000 })].map(({ document }) => anew(document));
        const bulk = ingest(service, more);
        readsMeanwhile = await readRoutes(service, loader, routes.slice(0, 2), { ...options, rounds: 1 });
        await bulk;
      }
    }
    let deep: readonly DeepPage[] = [];
    if (!quick && parts.includes("deep")) {
      say("deep: first pages and pages far down, in turns");
      deep = await deepPages(service, file, deepest);
    }
    const memory = await resident(service);
    let stream: StreamResult | null = null;
    let memoryAtRest: number | null = null;
    if (!quick && parts.includes("stream")) {
      say(`stream: ${floodMegabytes} MB as fast as they are taken`);
      stream = await flood(service, founding, floodMegabytes, floodLasting);
      await setTimeout(restsWithin);
      memoryAtRest = await resident(service);
    }
    const { readyAfter } = service;
    return {
      readyAfter,
      ingested: inTurns,
      memory,
      memoryAtRest,
      reads,
      readsMeanwhile,
      stream,
      deep,
      bytesPerTextByte: size,
    };
  } finally {
    await loader.stop();
    await service.stop();
    rmSync(file, { force: true });
  }
}

const anew = (document: SourceDocument): SourceDocument => ({ ...document, url: `${document.url}?edition=late` });

const foundation = await found();
let filled: Multiplied | null = null;
const grown: { readonly articles: number; readonly file: string }[] = [];
const fillUp = (articles: number) => {
  say(`filling a store up to ${articles} articles`);
  filled = multiply(foundation, articles, filled);
};
/** Keeps the store as it is now filled, to be held against larger ones. */
const setAside = (articles: number) => {
  const file = path.join(folder, `filled-${articles}.db`);
  copyFileSync(foundation, file);
  grown.push({ articles, file });
};
if (parts.includes("growth"))
  for (const articles of [small, middling]) {
    if (articles >= large) break;
    fillUp(articles);
    setAside(articles);
  }
fillUp(large);
const ran = await run(foundation);
let costs: readonly StoredCost[] = [];
if (parts.includes("growth")) {
  say(`growth: the same documents in turns, ${[...grown.map(({ articles }) => articles), large].join(", ")} stored`);
  // Nothing else needs the foundation any more.
  costs = await measureGrowth([...grown, { articles: large, file: foundation }], { warming, measured }, turns);
}
const cold: ColdComparison[] = [];
if (!quick && parts.includes("cold"))
  for (const articles of [20, 200]) {
    say(`cold: a comparison of ${articles} articles`);
    cold.push(await measureColdComparison(comparedDocuments(articles), 9));
  }

const thousands = (n: number) => `${n / 1000}k`;
const ratios: Record<string, number> = { "size.bytesPerTextByte": ran.bytesPerTextByte };
if (ran.ingested) {
  const { ingested, analysed, alone } = ran.ingested;
  ratios["ingest.oneWorker"] = ingested[0]!.perSecond / alone;
  ratios["ingest.twoWorkers"] = ingested[1]!.perSecond / ingested[0]!.perSecond / (analysed[1]! / analysed[0]!);
}
for (const { articles, ratio } of costs.slice(1)) ratios[`growth.${thousands(small)}To${thousands(articles)}`] = ratio;
for (const { name, ratio, ratioByTagAlone, cpuRatio, cpuRatioByTagAlone, p99Ratio } of ran.reads) {
  ratios[`read.${name}`] = ratio;
  ratios[`cpu.${name}`] = cpuRatio;
  if (ratioByTagAlone !== null) ratios[`read.${name}ByTagAlone`] = ratioByTagAlone;
  if (cpuRatioByTagAlone !== null) ratios[`cpu.${name}ByTagAlone`] = cpuRatioByTagAlone;
  ratios[`p99.${name}`] = p99Ratio;
}
for (const { name, p99Ratio } of ran.readsMeanwhile) ratios[`p99WhileIngesting.${name}`] = p99Ratio;
for (const { list, ratio } of ran.deep) ratios[`deep.${list}`] = ratio;
for (const { articles, ratio } of cold) ratios[`cold.${articles}`] = ratio;

const report = {
  machine: { cpu: cpus()[0]?.model ?? "unknown", cores: availableParallelism(), node: process.version },
  articles: { small, large },
  seconds: performance.now() / 1000,
  ratios,
  figures: {
    winkAlonePerSecond: ran.ingested?.alone ?? null,
    oneWorker: ran.ingested?.ingested[0] ?? null,
    twoWorkers: ran.ingested?.ingested[1] ?? null,
    growth: costs,
    analysedPerSecond: {
      oneWorker: ran.ingested?.analysed[0] ?? null,
      twoWorkers: ran.ingested?.analysed[1] ?? null,
    },
    readyAfterMs: ran.readyAfter,
    residentMegabytes: ran.memory / 1e6,
    residentAtRestMegabytes: ran.memoryAtRest === null ? null : ran.memoryAtRest / 1e6,
    reads: ran.reads,
    readsWhileIngesting: ran.readsMeanwhile,
    stream: ran.stream,
    deep: ran.deep,
    cold,
  },
};
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
const rows = Object.entries(ratios).map(([name, ratio]) => `${name.padEnd(28)}${ratio.toFixed(3).padStart(10)}`);
process.stdout.write(`${rows.join("\n")}\n`);
say(
  `${report.seconds.toFixed(0)} s; event loop p99 during bulk ${ran.ingested?.ingested[1]?.loopDelay.toFixed(1) ?? "-"} ms; ready after ${ran.readyAfter.toFixed(0)} ms; ${report.figures.residentMegabytes.toFixed(0)} MB resident${toldOfStream(ran)}`,
);
