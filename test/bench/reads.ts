import { spawn } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Constant } from "./bare-server.ts";
import type { LoadRequest, LoadResult } from "./load.ts";
import type { Loader } from "./loader.ts";
import { freePort, type RunningService, ready, stop } from "./service.ts";

/** A route of the service beside a bare route that sends the same status, headers and body from constants. */
export interface ReadResult {
  readonly name: string;
  readonly bytes: number;
  readonly perSecond: number;
  readonly bare: number;
  /** Requests a second ÷ those of the bare route, the median of the rounds. */
  readonly ratio: number;
  /** For a 304, which is all headers: the same beside a bare route that sends the tag alone. */
  readonly ratioByTagAlone: number | null;
  /** The same of the processor, which the bare route's process takes ÷ what the service's does: what others run counts less. */
  readonly cpuRatio: number;
  readonly cpuRatioByTagAlone: number | null;
  /** p99 ÷ that of the bare route. */
  readonly p99Ratio: number;
  readonly p99: number;
}

interface Asked {
  readonly name: string;
  readonly path: string;
  /** Ask with the tag of the answer that one has. */
  readonly conditional?: boolean;
}

export interface ReadOptions {
  readonly folder: string;
  readonly connections: number;
  /** ms that each route is asked for, in every round. */
  readonly lasting: number;
  readonly rounds: number;
}

const bareEntry = fileURLToPath(new URL("./bare-server.ts", import.meta.url));
/** Headers that a server makes for each answer by itself. */
const ofConnection = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/;
const tagAlone = /^etag$/;
const jsonHeaders = { accept: "application/json" };
/** Reports of the event that is read: a middling one, as front ends show. */
const wantedReports = 12;
/** A 304 costs little more than the machine's other work swings: so many times as many rounds, each so much shorter. */
const conditionalRounds = 3;

/** The routes that are measured: an event's answers and the first pages of lists. */
export async function routesOf(service: RunningService, all: boolean): Promise<readonly Asked[]> {
  const { items } = (await (await fetch(`${service.base}/v1/events?limit=100`)).json()) as {
    items: { id: string; articles: number }[];
  };
  const distance = ({ articles }: { articles: number }) => Math.abs(articles - wantedReports);
  const event = items.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const coverage = `/v1/events/${event.id}/coverage`;
  const asked: Asked[] = [
    { name: "coverage", path: coverage },
    { name: "comparison", path: `/v1/events/${event.id}/comparison` },
    { name: "notModified", path: coverage, conditional: true },
    { name: "claims", path: "/v1/claims?limit=20" },
  ];
  const lists: Asked[] = [
    { name: "claimSearch", path: "/v1/claims?limit=20&q=announce" },
    { name: "articles", path: "/v1/articles?limit=20" },
    { name: "events", path: "/v1/events?limit=20" },
    { name: "speakers", path: "/v1/speakers?limit=20" },
  ];
  return all ? [...asked, ...lists] : asked;
}

/** Holds each route against the bare one, in turns, so that both meet the same machine. */
export async function readRoutes(
  service: RunningService,
  loader: Loader,
  asked: readonly Asked[],
  { folder, connections, lasting, rounds }: ReadOptions,
): Promise<readonly ReadResult[]> {
  const tags: (string | null)[] = [];
  const constants: Constant[] = [];
  for (const [index, { path: route, conditional }] of asked.entries()) {
    const ask = (more: Record<string, string>) =>
      fetch(`${service.base}${route}`, { headers: { ...jsonHeaders, "accept-encoding": "identity", ...more } });
    const response = await ask({});
    if (!response.ok) throw new Error(`${route} answered ${response.status}`);
    const tag = response.headers.get("etag");
    tags.push(tag);
    const file = path.join(folder, `bare-${index}.json`);
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    const measured = conditional && tag ? await ask({ "if-none-match": tag }) : response;
    const headers = Object.fromEntries([...measured.headers].filter(([name]) => !ofConnection.test(name)));
    const { status } = measured;
    const byTagAlone = Object.fromEntries(Object.entries(headers).filter(([name]) => tagAlone.test(name)));
    for (const one of [headers, byTagAlone]) constants.push({ status, headers: one, file: conditional ? null : file });
  }
  const list = path.join(folder, "constants.json");
  writeFileSync(list, JSON.stringify(constants));
  const port = await freePort();
  const bare = spawn(process.execPath, [bareEntry, String(port), list], { stdio: ["ignore", "ignore", "inherit"] });
  await ready(`http://127.0.0.1:${port}/readyz`, bare);
  const servicePort = Number(new URL(service.base).port);
  const ofService = async () => ((await service.metrics()).get("process_cpu_seconds_total") ?? 0) * 1e6;
  const ofBare = async () => ((await (await fetch(`http://127.0.0.1:${port}/cpu`)).json()) as { cpu: number }).cpu;
  const results: ReadResult[] = [];
  for (const [index, { name, path: route, conditional }] of asked.entries()) {
    const headers = conditional ? { ...jsonHeaders, "if-none-match": tags[index]! } : jsonHeaders;
    const times = conditional ? conditionalRounds : 1;
    const own: LoadRequest = { port: servicePort, path: route, connections, lasting: lasting / times, headers };
    const requests = [own, { ...own, port, path: `/${2 * index}` }];
    if (conditional) requests.push({ ...own, port, path: `/${2 * index + 1}` });
    const loads: LoadResult[][] = requests.map(() => []);
    /** Of each round, µs a request. */
    const cpu: number[][] = requests.map(() => []);
    for (let round = 0; round <= rounds * times; round++)
      for (let turn = 0; turn < requests.length; turn++) {
        // Each round begins with another, so that none always comes after the same one.
        const which = (round + turn) % requests.length;
        const request = requests[which]!;
        const spent = which === 0 ? ofService : ofBare;
        const before = await spent();
        const load = await loader.load(request);
        for (const status of Object.keys(load.statuses))
          if (status !== (conditional ? "304" : "200"))
            throw new Error(`${request.path} answered ${status} under load`);
        // The first round warms all of them.
        if (round === 0) continue;
        loads[which]!.push(load);
        cpu[which]!.push(((await spent()) - before) / load.requests);
      }
    const [mine, yardstick] = loads as [LoadResult[], LoadResult[]];
    const rates = loads.map((list) => list.map(({ perSecond }) => perSecond));
    results.push({
      name,
      bytes: constants[2 * index]!.file === null ? 0 : statSync(constants[2 * index]!.file!).size,
      perSecond: mean(mine, "perSecond"),
      bare: mean(yardstick, "perSecond"),
      ratio: medianRatio(rates[0]!, rates[1]!),
      ratioByTagAlone: conditional ? medianRatio(rates[0]!, rates[2]!) : null,
      cpuRatio: medianRatio(cpu[1]!, cpu[0]!),
      cpuRatioByTagAlone: conditional ? medianRatio(cpu[2]!, cpu[0]!) : null,
      p99: mean(mine, "p99"),
      p99Ratio: mean(mine, "p99") / mean(yardstick, "p99"),
    });
  }
  await stop(bare);
  return results;
}

/** Rounds ÷ those of the other, the median: threads that come to rest weigh on one or two. */
function medianRatio(ofRounds: readonly number[], ofOther: readonly number[]): number {
  const ratios = ofRounds.map((one, round) => one / ofOther[round]!).sort((a, b) => a - b);
  const middle = ratios.length / 2;
  return (ratios[Math.ceil(middle) - 1]! + ratios[Math.floor(middle)]!) / 2;
}

function mean(results: readonly LoadResult[], field: "perSecond" | "p99"): number {
  return results.reduce((sum, result) => sum + result[field], 0) / results.length;
}
