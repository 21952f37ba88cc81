import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);

/** The environment, read once. Every setting stands in the README with its default. */
const schema = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port.default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, "must be file: and a path; other databases are not there yet")
    .default("file:data/rashomon.db"),
  SEED: z.enum(["demo", "none"]).default("demo"),
  API_KEY: z.string().min(16, "must have at least 16 characters").optional(),
  RATE_LIMIT: z
    .union([z.literal("off"), z.coerce.number().int().min(1)])
    .default("off")
    .transform((limit) => (limit === "off" ? null : limit)),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  READING: z.enum(["open", "key"]).default("open"),
  CORS_ORIGINS: z.string().optional(),
  TRUST_PROXY: z.enum(["true", "false"]).default("false"),
  WORKERS: z.coerce.number().int().min(1).max(64).optional(),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  /** A path of the file system. */
  readonly databaseFile: string;
  readonly seed: "demo" | "none";
  readonly apiKey: string | null;
  /** Requests a minute and client; null for no limit. */
  readonly rateLimit: number | null;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Whether reading needs a key too. */
  readonly closedReading: boolean;
  /** Origins that browsers may call from; null for all. */
  readonly corsOrigins: readonly string[] | null;
  /** Whether x-forwarded-for is believed. */
  readonly trustProxy: boolean;
  /** Worker threads; null for one a core. */
  readonly workers: number | null;
}

/** @throws Error that names every setting at fault, for whoever starts the service */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable counts as unset: that is what `PORT= npm start` means to say.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings cannot be used:\n${faults.join("\n")}`);
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseFile: data.DATABASE_URL.slice("file:".length),
    seed: data.SEED,
    apiKey: data.API_KEY ?? null,
    rateLimit: data.RATE_LIMIT,
    logLevel: data.LOG_LEVEL,
    closedReading: data.READING === "key",
    corsOrigins: data.CORS_ORIGINS?.split(",").map((origin) => origin.trim()) ?? null,
    trustProxy: data.TRUST_PROXY === "true",
    workers: data.WORKERS ?? null,
  };
}
