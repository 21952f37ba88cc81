import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { hashOfKey, newKey } from "./api-keys.ts";
import { type Config, readConfig } from "./config.ts";
import { makeOutletRegistry, type Outlet } from "./documents/outlets.ts";
import { explainListening, explainOpening } from "./explain-start.ts";
import { answerWhileStarting } from "./http/answer-while-starting.ts";
import { publicPathOf } from "./http/public-path.ts";
import { withdrawFromUnnoted } from "./http/withdraw.ts";
import { makePipeline } from "./ingest/make-pipeline.ts";
import type { Pipeline, Submission } from "./ingest/pipeline.ts";
import { openThreadedStore } from "./store/sqlite/open-threaded-store.ts";
import type { Store } from "./store/store.ts";

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

export const version = readJson<{ version: string }>(root("package.json")).version;

/** The parts that the service and the command line share. */
export interface Parts {
  readonly store: Store;
  readonly pipeline: Pipeline;
  /** The registry that ships, with the entries that callers put laid over it. */
  readonly outlets: readonly Outlet[];
  close(): Promise<void>;
}

export async function openParts(
  config: Pick<Config, "databaseFile" | "workers">,
  onError: (error: unknown) => void,
  /** Hears once if nothing can be written any more. */
  onFailure: (error: unknown) => void = onError,
  /** Hears when the disk keeps anything from being written, and null when it no longer does. */
  onDisk: (error: Error | null) => void = () => {},
): Promise<Parts> {
  const now = () => new Date().toISOString();
  const writer = new URL("./writer-thread.ts", import.meta.url);
  const { databaseFile } = config;
  const store = await openThreadedStore(databaseFile, writer, onFailure, onDisk).catch((error: unknown) => {
    throw explainOpening(error, databaseFile);
  });
  const shipped = readJson<Outlet[]>(root("seeds/outlets.json"));
  const overrides = await store.outletOverrides();
  const replaced = new Set(overrides.map((outlet) => outlet.id));
  const pipeline = makePipeline({
    store,
    outlets: shipped,
    repeatedLines: new Map((await store.outletLines()).map(({ outletId, lines }) => [outletId, lines])),
    packing: new URL("./store/sqlite/pack-reading.ts", import.meta.url),
    workers: config.workers,
    clock: now,
    onError,
  });
  return {
    store,
    pipeline,
    outlets: [...overrides, ...shipped.filter((outlet) => !replaced.has(outlet.id))],
    async close() {
      await pipeline.close();
      await store.close();
    },
  };
}

/** The demo: digests of five articles, in our own words. */
export function demoSubmissions(): Submission[] {
  const folder = root("seeds/articles/");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readJson<Submission>(`${folder}${name}`));
}

/** Opens writing where nobody has yet: makes a first key and prints it this once. */
async function openWriting(store: Store, apiKey: string | null, log: FastifyInstance["log"]): Promise<void> {
  if (apiKey !== null) return;
  const keys = await store.keys();
  if (keys.some(({ scope, revokedAt }) => scope !== "read" && revokedAt === null)) return;
  if (keys.length > 0) {
    log.warn("no write key stands, so that writing is closed: make one with rashomon keys create, or set API_KEY");
    return;
  }
  const key = newKey();
  await store.addKey({
    hash: hashOfKey(key),
    scope: "admin",
    label: "made by the first start",
    createdAt: new Date().toISOString(),
  });
  // Not through the log, which may be collected: to the terminal of whoever starts the service for the first time.
  process.stdout.write(`\nYour write key, shown this once (send it as x-api-key): ${key}\n\n`);
  log.info("a first write key was made");
}

/** Starts the service and resolves when it is ready; `stop` lets running requests end, then closes the store. */
export async function startService(config: Config): Promise<{ address: string; stop(): Promise<void> }> {
  const { host, port } = config;
  const starting = await answerWhileStarting(
    host,
    port,
    publicPathOf({ publicUrl: config.publicUrl ?? undefined }),
  ).catch((error: unknown) => {
    throw explainListening(error, host, port);
  });
  try {
    const { app, parts } = await putTogether(config);
    try {
      await starting.close();
      const address = await app.listen({ host, port: starting.port });
      // Not before: on few cores the threads would keep the service from its first answer.
      parts.pipeline.warm();
      return {
        address,
        async stop() {
          app.lifecycle.state = "stopping";
          await app.close();
          await parts.close();
        },
      };
    } catch (error) {
      await parts.close();
      throw error;
    }
  } finally {
    await starting.close();
  }
}

/** The app over an open store that has its key and its demo. */
async function putTogether(config: Config): Promise<{ app: FastifyInstance; parts: Parts }> {
  const faults: Record<"report" | "fail" | "disk", (error: unknown) => void> = {
    report: () => {},
    fail: () => {},
    disk: () => {},
  };
  const opening = openParts(
    config,
    (error) => faults.report(error),
    (error) => faults.fail(error),
    (error) => faults.disk(error),
  );
  // Loaded while the writer's thread starts.
  const [parts, { buildApp }] = await Promise.all([opening, import("./http/app.ts")]);
  try {
    const app = await buildApp({
      store: parts.store,
      pipeline: parts.pipeline,
      registry: makeOutletRegistry(parts.outlets),
      config: {
        version,
        rateLimit: config.rateLimit,
        logLevel: config.logLevel,
        closedReading: config.closedReading,
        ownKeyHash: config.apiKey === null ? null : hashOfKey(config.apiKey),
        ...(config.corsOrigins === null ? {} : { corsOrigins: config.corsOrigins }),
        ...(config.publicUrl === null ? {} : { publicUrl: config.publicUrl }),
        trustProxy: config.trustProxy,
      },
      clock: Date.now,
    });
    faults.report = (error) => app.log.error({ err: error }, "a document could not be stored");
    faults.fail = (error) => app.log.fatal({ err: error }, "the writer has stopped: nothing more is stored");
    faults.disk = (error) =>
      error === null
        ? app.log.info("the store can be written again")
        : app.log.fatal({ err: error }, "the store cannot be written: nothing is stored until it can");
    await openWriting(parts.store, config.apiKey, app.log);
    await withdrawFromUnnoted(parts.store);
    if (config.seed === "demo" && (await parts.store.counts()).articles === 0) await storeDemo(parts.pipeline, app.log);
    return { app, parts };
  } catch (error) {
    await parts.close();
    throw error;
  }
}

async function storeDemo(pipeline: Pipeline, log: FastifyInstance["log"]): Promise<void> {
  for (const submission of demoSubmissions()) {
    const outcome = await pipeline.ingest(submission);
    if (!outcome.ok) log.error({ outcome, externalId: submission.externalId }, "a demo article was refused");
  }
}

/** How long an orderly stop may take, ms, before the process ends all the same. */
const stopTimeout = 10_000;

/** `npm start` and `rashomon serve`: runs until SIGTERM or SIGINT. */
export async function serve(): Promise<void> {
  const service = await startService(readConfig(process.env));
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      setTimeout(() => process.exit(1), stopTimeout).unref();
      service.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
          process.exit(1);
        },
      );
    });
  process.stdout.write(`Rashomon ${version} listens on ${service.address}: open ${service.address}/docs\n`);
}
