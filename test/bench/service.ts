import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";

export const writeKey = "a-key-for-the-benchmark-0123456789";
const entry = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
/** How long a start may take, ms; and how long one look at a starting service waits for the next. */
const startTimeout = 60_000;
const pollEvery = 20;

/** A service that runs as users start it, in a process of its own. */
export interface RunningService {
  readonly base: string;
  /** From the start of the process to its first answer on `/readyz`, ms. */
  readonly readyAfter: number;
  /** Figures of `/metrics` by name; labels are left out and equal names added up. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  stop(): Promise<void>;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export async function startService(options: {
  readonly file: string;
  readonly workers: number;
}): Promise<RunningService> {
  const { file, workers } = options;
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [entry], {
    env: {
      PATH: process.env.PATH,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: `file:${file}`,
      SEED: "none",
      API_KEY: writeKey,
      RATE_LIMIT: "off",
      LOG_LEVEL: "warn",
      WORKERS: String(workers),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await ready(`${base}/readyz`, child);
  return {
    base,
    readyAfter: performance.now() - started,
    async metrics() {
      const text = await (await fetch(`${base}/metrics`)).text();
      const figures = new Map<string, number>();
      for (const [, name, value] of text.matchAll(/^([a-z0-9_]+)(?:\{[^}]*\})? (\S+)/gm))
        figures.set(name!, (figures.get(name!) ?? 0) + Number(value));
      return figures;
    },
    stop: () => stop(child),
  };
}

export function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Resolves when a server answers. */
export async function ready(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + startTimeout;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it answered ${url}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
  throw new Error(`no answer from ${url} within ${startTimeout / 1000} s`);
}
