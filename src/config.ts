import { z } from "zod";

/**
 * An origin as a browser sends it: nothing after the host and port, or it is never equal to one. Says what is wrong with
 * the first that is none; null where all are.
 */
function faultOfOrigins(origins: readonly string[]): string | null {
  const wrong = origins.find((origin) => URL.parse(origin)?.origin !== origin);
  if (wrong === undefined) return null;
  const whole = /[.:]/.test(wrong) ? [wrong, `https://${wrong}`] : [];
  const meant = whole.map((given) => URL.parse(given)?.origin ?? "null").find((origin) => origin !== "null");
  return `must be origins split by commas, each with its scheme and without a path${meant ? ` (${meant})` : ""}; unset allows all`;
}

/** Scheme, host with its port, and a path that leads on; nothing that a parser would leave out or read in its own way. */
const place = /^https?:\/\/[^/?#@\\\s]+(?:\/[^/?#\\\s]+)*\/?$/i;

/** An address to which paths can be added, as a parser writes it, without a slash at its end; null for any other. */
const placeOf = (value: string): string | null => (place.test(value) ? addressIn(value) : null);

function addressIn(value: string): string | null {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname.replace(/\/+/g, "/").replace(/\/$/, "")}`;
}

/** Says what an address lacks or has too much, with the one that it may mean. */
function faultOfPlace(value: string): string {
  const meant = addressIn(/^[a-z]+:/i.test(value) && !/^[^/]*:\d/.test(value) ? value : `https://${value}`);
  return `must be an http or https address without query, fragment, name or password, to which paths can be added${meant ? ` (${meant})` : ""}`;
}

/** What each setting takes, for whoever gave something else. */
const expected: Readonly<Record<string, string>> = {
  PORT: "must be a whole number from 0 to 65535",
  DATABASE_URL: "must be file: and a path; other databases, one in memory among them, are not there yet",
  SEED: "must be demo or none",
  API_KEY: "must have at least 16 characters of ASCII, the first and the last of them no spaces",
  RATE_LIMIT: "must be off or a whole number of requests a minute, 1 or more",
  LOG_LEVEL: "must be fatal, error, warn, info, debug, trace or silent",
  READING: "must be open or key",
  TRUST_PROXY: "must be true or false",
  WORKERS: "must be a whole number from 1 to 64",
};

/** Digits alone: what else JavaScript takes for a number (" ", "1e3", "0x50") is sooner a slip of whoever wrote it. */
const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

/** Sixteen characters or more that a header carries as they are: none keeps spaces at its ends. */
const keyText = /^[!-~][ -~]{14,}[!-~]$/;

/** The environment, read once. Every setting stands in the README with its default. */
const schema = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^file:[^:]/)
    .default("file:data/rashomon.db"),
  SEED: z.enum(["demo", "none"]).default("demo"),
  API_KEY: z.string().regex(keyText).optional(),
  RATE_LIMIT: z
    .union([z.literal("off"), wholeNumber(1)])
    .default("off")
    .transform((limit) => (limit === "off" ? null : limit)),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  READING: z.enum(["open", "key"]).default("open"),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(",").map((origin) => origin.trim()))
    .superRefine((origins, context) => {
      const message = faultOfOrigins(origins);
      if (message !== null) context.addIssue({ code: "custom", message });
    })
    .optional(),
  PUBLIC_URL: z
    .string()
    .transform((value, context) => {
      const found = placeOf(value);
      if (found === null) context.addIssue({ code: "custom", message: faultOfPlace(value) });
      return found;
    })
    .optional(),
  TRUST_PROXY: z.enum(["true", "false"]).default("false"),
  WORKERS: wholeNumber(1, 64).optional(),
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
  /** Where others find the service, without a slash at its end; null for as each request names it. */
  readonly publicUrl: string | null;
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
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `  ${name}: ${expected[name] ?? message}${shownOf(name, given[name])}`;
    });
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
    corsOrigins: data.CORS_ORIGINS ?? null,
    publicUrl: data.PUBLIC_URL ?? null,
    trustProxy: data.TRUST_PROXY === "true",
    workers: data.WORKERS ?? null,
  };
}

/** The value that was given, as far as it may be seen: no key, and no password of an address. */
function shownOf(name: string, value: string | undefined): string {
  if (name === "API_KEY" || value === undefined) return "";
  return `; it is ${JSON.stringify(value.replace(/(:\/*)[^,\s]*@/g, "$1…@"))}`;
}
