import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { type Cost, openArrivals } from "./arrivals.ts";
import { fillGroups } from "./fill-groups.ts";
import { type GeneratedReport, generateFeatures } from "./generate-features.ts";
import { multiply } from "./multiply.ts";

const usage = `usage: npm run bench:grouping -- [--at 10000,100000] [--per-day 80] [--json FILE]

Shows what the grouping of one arrival costs as a store grows: articles handed over, events among them, milliseconds,
memory. Each size is a store of its own. What is older than the last articles is filled in at once, 20,000 as they were
made and the rest as copies of these in earlier years; the last 6,000, a month of them, come through the transaction
that a service runs, and so do the 1,500 that are measured then.
  --at SIZES    stored articles at which arrivals are measured (10000,100000,500000)
  --per-day N   events a day, of about 2.4 reports each (80)
  --json FILE   keeps the figures
`;

const { values } = parseArgs({
  options: {
    at: { type: "string", default: "10000,100000,500000" },
    "per-day": { type: "string", default: "80" },
    json: { type: "string" },
    only: { type: "string" },
    file: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const seed = 20_240_416;
const eventsPerDay = Number(values["per-day"]);
/** Articles that are grouped for real before any is measured, and those that are measured. */
const warm = 6_000;
const measured = 1_500;
/** At most so many are filled in as they were made. */
const mostMade = 20_000;

/** How many articles are filled in, and how often these are there. */
function filling(stored: number): { readonly made: number; readonly times: number } {
  const old = Math.max(0, stored - warm);
  const times = Math.max(1, Math.ceil(old / mostMade));
  return { made: Math.round(old / times), times };
}

const reports = (after: number, articles: number) => generateFeatures({ seed, articles, after, eventsPerDay });
function* featuresOf(list: Iterable<GeneratedReport>): Generator<ArticleFeatures> {
  for (const { features } of list) yield features;
}
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

function summed(costs: readonly Cost[]) {
  const of = (pick: (cost: Cost) => number) => mean(costs.map(pick));
  return {
    articles: costs.length,
    handedOver: of((cost) => cost.handedOver),
    events: of((cost) => cost.events),
    lookUpMs: of((cost) => cost.lookUp),
    groupMs: of((cost) => cost.group),
    writeMs: of((cost) => cost.write),
    ms: of((cost) => cost.lookUp + cost.group + cost.write),
    cpuMs: of((cost) => cost.cpu),
  };
}

function fill(file: string, stored: number): void {
  const { made, times } = filling(stored);
  fillGroups(file, reports(0, made));
  if (times > 1) multiply(file, made * times);
}

/** Measures one size in this process; prints its figures as a line of JSON. */
function measure(file: string, stored: number): void {
  const store = openArrivals(file);
  const { made } = filling(stored);
  store.arriveAll(featuresOf(reports(made, made + warm)));
  const costs = store.arriveAll(featuresOf(reports(made + warm, made + warm + measured)));
  const count = (table: string) => store.driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const figures = {
    stored,
    dated: summed(costs.filter((cost) => cost.dated)),
    undated: summed(costs.filter((cost) => !cost.dated)),
    events: count("events"),
    storylines: count("storylines"),
    rssMb: process.memoryUsage.rss() / 1e6,
    fileMb: statSync(file).size / 1e6,
  };
  store.close();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
type Figures = Record<"stored" | "events" | "storylines" | "rssMb" | "fileMb", number> &
  Record<"dated" | "undated", ReturnType<typeof summed>>;

/** Runs this file again for one step: what filling took in memory is no part of what arrivals take. */
function inProcess(step: "fill" | "measure", file: string, stored: number): string {
  const self = fileURLToPath(import.meta.url);
  const args = ["--only", step, "--file", file, "--at", String(stored), "--per-day", String(eventsPerDay)];
  const { status, stdout } = spawnSync(process.execPath, [self, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${step} failed`);
  return stdout;
}

function measureAll(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "rashomon-grouping-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const results: Figures[] = [];
  for (const stored of values.at.split(",").map(Number)) {
    const file = path.join(folder, `${stored}.db`);
    inProcess("fill", file, stored);
    const figures = JSON.parse(inProcess("measure", file, stored)) as Figures;
    rmSync(file);
    results.push(figures);
    for (const what of ["dated", "undated"] as const) {
      const one = figures[what];
      process.stdout.write(
        `${String(stored).padStart(7)} ${what.padEnd(8)} handed over ${one.handedOver.toFixed(1).padStart(5)}  events ${one.events.toFixed(1).padStart(5)}  look up ${one.lookUpMs.toFixed(2)}  group ${one.groupMs.toFixed(2)}  write ${one.writeMs.toFixed(2)}  all ${one.ms.toFixed(2)} ms, ${one.cpuMs.toFixed(2)} of the processor  | events ${figures.events}, storylines ${figures.storylines}  rss ${figures.rssMb.toFixed(0)} MB, file ${figures.fileMb.toFixed(0)} MB\n`,
      );
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  }
}

if (values.help) process.stdout.write(usage);
else if (values.only === "fill") fill(values.file!, Number(values.at));
else if (values.only === "measure") measure(values.file!, Number(values.at));
else measureAll();
