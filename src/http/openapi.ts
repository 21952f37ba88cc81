import type { OutletRegistry } from "../documents/outlets.ts";
import type { Pipeline } from "../ingest/pipeline.ts";
import type { Store } from "../store/store.ts";
import { buildApp } from "./app.ts";

/** Stands where no request will ever come: the description comes from the routes' schemas alone. */
function unused<Port extends object>(name: string): Port {
  return new Proxy({} as Port, {
    get(_target, property) {
      throw new Error(`${name}.${String(property)} is asked for while the API is only described`);
    },
  });
}

/** The API's description as YAML, made without a database. */
export async function renderOpenApi(version: string): Promise<string> {
  const app = await buildApp({
    store: unused<Store>("store"),
    pipeline: unused<Pipeline>("pipeline"),
    registry: unused<OutletRegistry>("registry"),
    config: { version, rateLimit: null, logLevel: "silent" },
    clock: () => 0,
  });
  try {
    return app.swagger({ yaml: true });
  } finally {
    await app.close();
  }
}
