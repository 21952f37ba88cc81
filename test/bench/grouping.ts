import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { candidateQuery } from "../../src/events/candidate-query.ts";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { regroup } from "../../src/events/regroup.ts";
import { makeRegroupingWriter } from "../../src/store/sqlite/apply-regrouping.ts";
import { connect } from "../../src/store/sqlite/connection.ts";
import { makeFeaturesShelf } from "../../src/store/sqlite/features-shelf.ts";
import { sortKey } from "../../src/store/sqlite/keys.ts";
import { makeNeighbourhoodReader } from "../../src/store/sqlite/neighbourhood.ts";
import { makePostingsWriter } from "../../src/store/sqlite/postings.ts";
import { generateFeatures } from "./generate-features.ts";

const usage = `usage: npm run bench:grouping -- [--at 10000,100000] [--json FILE]

Groups generated articles in a store of their own, through the transaction that a service runs, and shows what one
arrival costs as the store grows: articles handed over, events among them, milliseconds, memory.
  --at SIZES   stored articles at which the next 500 are measured (10000,30000,100000)
  --json FILE  keeps the figures
`;

const { values } = parseArgs({
  options: {
    at: { type: "string", default: "10000,30000,100000" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const sizes = values.at.split(",").map(Number);
const sample = 500;
/** Articles in one transaction, as a bulk import has them. */
const batch = 100;

const folder = mkdtempSync(path.join(tmpdir(), "rashomon-grouping-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, "grouping.db");
const { driver } = connect(file);
driver.pragma("synchronous = OFF");
const shelf = makeFeaturesShelf(driver);
const neighbourhoods = makeNeighbourhoodReader(driver, shelf);
const postings = makePostingsWriter(driver, shelf);
const apply = makeRegroupingWriter(driver);
const insert = driver.prepare(`
  INSERT INTO articles (id, revision, outlet_id, origin_key, language, title, sort_at, published_from, published_to, words,
    first_claim, claim_count, reading_hash, event_id, tags, meta, received_at, updated_at)
  VALUES (@id, 1, @outlet, @outlet, 'en', @title, @sortAt, @from, @to, 500, 0, 0, '', '', '[]', '{}', @at, @at)`);

interface Cost {
  readonly dated: boolean;
  readonly handedOver: number;
  readonly events: number;
  readonly lookUp: number;
  readonly group: number;
  readonly write: number;
  /** Of the processor, which tells more than the clock where others run too. */
  readonly cpu: number;
}

let arrivals = 0;
function arrive(features: ArticleFeatures): Cost {
  const before = process.cpuUsage();
  const begun = performance.now();
  const neighbourhood = neighbourhoods.read(features, candidateQuery(features));
  const found = performance.now();
  const regrouping = regroup(features, neighbourhood);
  const grouped = performance.now();
  const at = features.publishedFrom ?? "2020-01-01T00:00:00.000Z";
  const row = { id: features.articleId, outlet: `outlet-${arrivals++ % 300}`, title: features.title, at };
  const times = { sortAt: sortKey(features.publishedFrom), from: features.publishedFrom, to: features.publishedTo };
  const seq = Number(insert.run({ ...row, ...times }).lastInsertRowid);
  postings.add(seq, features);
  apply(regrouping, { seq, leaves: null, words: "changed", neighbourhood }, "incremental", at);
  const ended = performance.now();
  const { user, system } = process.cpuUsage(before);
  return {
    dated: features.publishedFrom !== null,
    handedOver: neighbourhood.articles.length,
    events: neighbourhood.events.length,
    lookUp: found - begun,
    group: grouped - found,
    write: ended - grouped,
    cpu: (user + system) / 1000,
  };
}
const arriveTogether = driver.transaction((list: readonly ArticleFeatures[]) => list.map(arrive));

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

const results: object[] = [];
const largest = Math.max(...sizes) + sample;
let pending: ArticleFeatures[] = [];
let costs: Cost[] = [];
let stored = 0;
for (const features of generateFeatures({ seed: 20_240_416, articles: largest })) {
  pending.push(features);
  if (pending.length < batch) continue;
  costs.push(...arriveTogether(pending));
  stored += pending.length;
  pending = [];
  if (sizes.includes(stored)) costs = [];
  const measured = stored - sample;
  if (!sizes.includes(measured)) continue;
  const events = driver.prepare("SELECT count(*) FROM events").pluck().get() as number;
  const dated = summed(costs.filter((cost) => cost.dated));
  const undated = summed(costs.filter((cost) => !cost.dated));
  const memory = process.memoryUsage.rss() / 1e6;
  results.push({ stored: measured, dated, undated, events, rssMb: memory, fileMb: statSync(file).size / 1e6 });
  for (const [what, one] of [
    ["dated", dated],
    ["undated", undated],
  ] as const)
    process.stdout.write(
      `${String(measured).padStart(7)} ${what.padEnd(8)} handed over ${one.handedOver.toFixed(1).padStart(5)}  events ${one.events.toFixed(1).padStart(5)}  look up ${one.lookUpMs.toFixed(2)}  group ${one.groupMs.toFixed(2)}  write ${one.writeMs.toFixed(2)}  all ${one.ms.toFixed(2)} ms, ${one.cpuMs.toFixed(2)} of the processor  | events ${events}  rss ${memory.toFixed(0)} MB\n`,
    );
}
driver.close();
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
