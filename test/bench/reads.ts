import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadRequest, LoadResult } from "./load.ts";
import type { Loader } from "./loader.ts";
import { freePort, type RunningService, ready, stop } from "./service.ts";

/** A route of the service beside the bare route that sends the same bytes. */
export interface ReadResult {
  readonly name: string;
  readonly bytes: number;
  readonly perSecond: number;
  readonly bare: number;
  /** Requests a second ÷ those of the bare route. */
  readonly ratio: number;
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
const jsonHeaders = { accept: "application/json" };
/** Reports of the event that is read: a middling one, as front ends show. */
const wantedReports = 12;

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
  const files: string[] = [];
  const tags: (string | null)[] = [];
  for (const [index, { path: route }] of asked.entries()) {
    const response = await fetch(`${service.base}${route}`, {
      headers: { ...jsonHeaders, "accept-encoding": "identity" },
    });
    if (!response.ok) throw new Error(`${route} answered ${response.status}`);
    tags.push(response.headers.get("etag"));
    files.push(path.join(folder, `bare-${index}.json`));
    writeFileSync(files[index]!, Buffer.from(await response.arrayBuffer()));
  }
  const port = await freePort();
  const bare = spawn(process.execPath, [bareEntry, String(port), ...files], { stdio: ["ignore", "ignore", "inherit"] });
  await ready(`http://127.0.0.1:${port}/readyz`, bare);
  const servicePort = Number(new URL(service.base).port);
  const results: ReadResult[] = [];
  for (const [index, { name, path: route, conditional }] of asked.entries()) {
    const headers = conditional ? { ...jsonHeaders, "if-none-match": tags[index]! } : jsonHeaders;
    const own: LoadRequest = { port: servicePort, path: route, connections, lasting, headers };
    const constant: LoadRequest = { ...own, port, path: conditional ? "/unchanged" : `/${index}` };
    const [mine, yardstick]: [LoadResult[], LoadResult[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const [a, b] = [await loader.load(own), await loader.load(constant)];
      // The first round warms both.
      if (round > 0) [mine.push(a), yardstick.push(b)];
      for (const status of Object.keys(a.statuses))
        if (status !== (conditional ? "304" : "200")) throw new Error(`${route} answered ${status} under load`);
    }
    const [perSecond, barePerSecond] = [mean(mine, "perSecond"), mean(yardstick, "perSecond")];
    results.push({
      name,
      bytes: conditional ? 0 : Number((await fetch(`http://127.0.0.1:${port}/${index}`)).headers.get("content-length")),
      perSecond,
      bare: barePerSecond,
      ratio: perSecond / barePerSecond,
      p99: mean(mine, "p99"),
      p99Ratio: mean(mine, "p99") / mean(yardstick, "p99"),
    });
  }
  await stop(bare);
  return results;
}

function mean(results: readonly LoadResult[], field: "perSecond" | "p99"): number {
  return results.reduce((sum, result) => sum + result[field], 0) / results.length;
}
