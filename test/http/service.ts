import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import type { FastifyInstance } from "fastify";
import request from "supertest";
import type TestAgent from "supertest/lib/agent.js";
import { buildApp } from "../../src/http/app.ts";
import type { HttpConfig } from "../../src/http/context.ts";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import type { Pipeline } from "../../src/ingest/pipeline.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { forEver, grouping, packing, registry } from "../store/fixtures.ts";

export const writeKey = "a-key-for-the-tests-0123456789";
export const adminKey = "an-admin-key-for-the-tests-01234";
export const readKey = "a-reading-key-for-the-tests-0123";
export const now = "2024-05-01T00:00:00.000Z";
const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");

export interface Service {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly pipeline: Pipeline;
  /** The database file. */
  readonly file: string;
  /** Sends requests to the running service. */
  readonly http: TestAgent;
}

interface ServiceOptions {
  /** Whether keys are stored. */
  readonly keys?: boolean;
  readonly wrapStore?: (store: Store) => Store;
  /** The pipeline of another service, for one that never gets so far as to read a document. */
  readonly pipeline?: Pipeline;
  /** ms since 1970; stands still where absent. */
  readonly clock?: () => number;
}

/** The real service on a real file, with one worker; it goes away with the test file. */
export async function startService(
  config: Partial<HttpConfig> = {},
  { keys = true, wrapStore = (store) => store, pipeline: shared, clock = () => Date.parse(now) }: ServiceOptions = {},
): Promise<Service> {
  const folder = mkdtempSync(path.join(tmpdir(), "rashomon-http-"));
  const file = path.join(folder, "rashomon.db");
  const store = openSqliteStore(file, grouping, () => new Date(clock()).toISOString());
  const pipeline =
    shared ??
    makePipeline({
      store,
      outlets: registry.all(),
      packing,
      workers: 1,
      jobTimeout: forEver,
      clock: () => new Date(clock()).toISOString(),
      onError: (error) => {
        throw error;
      },
    });
  if (keys) {
    await store.addKey({ hash: hashOf(writeKey), scope: "write", createdAt: now });
    await store.addKey({ hash: hashOf(adminKey), scope: "admin", createdAt: now });
    await store.addKey({ hash: hashOf(readKey), scope: "read", createdAt: now });
  }
  const app = await buildApp({
    store: wrapStore(store),
    pipeline,
    registry,
    // Whoever tests what is found says so.
    config: { version: "0.0.0", rateLimit: null, logLevel: "silent", eventsRest: Number.POSITIVE_INFINITY, ...config },
    clock,
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  after(async () => {
    await app.close();
    if (shared === undefined) await pipeline.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { app, store, pipeline, file, http: request(app.server) };
}

/** Posts a document as JSON with the write key. */
export const post = ({ http }: Service, document: object) =>
  http.post("/v1/articles").set("x-api-key", writeKey).send(document);
