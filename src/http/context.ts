import type { OutletRegistry } from "../documents/outlets.ts";
import type { Pipeline } from "../ingest/pipeline.ts";
import type { Store } from "../store/store.ts";
import type { BodyTimes } from "./read-body.ts";

/** What the service may be told from outside. */
export interface HttpConfig {
  /** The service's version, as in package.json. */
  readonly version: string;
  /** Requests a minute and client; null for no limit. */
  readonly rateLimit: number | null;
  /** pino's level; `silent` logs nothing. */
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** Whether reading needs a key too. */
  readonly closedReading?: boolean;
  /** SHA-256, hexadecimal, of the key that the environment names, valid beside those that are stored. */
  readonly ownKeyHash?: string | null;
  /** How slowly a body that is no stream may come. */
  readonly bodyTimes?: BodyTimes;
  /** Bytes of bodies that may be under way together, of calls that need a key and as many of those that do not. */
  readonly bodyBytes?: number;
  /** Connections to the stream of changes that may be open at once. */
  readonly mostFollowers?: number;
  /** How long an event that changed rests before it is looked through for conflicts, ms; never where infinite. */
  readonly eventsRest?: number;
  /** Origins that browsers may call from; all where absent. */
  readonly corsOrigins?: readonly string[];
  /** Where the service is found from outside, without a slash at its end; as each request names it where absent. */
  readonly publicUrl?: string;
  /** Whether the last address of x-forwarded-for is the client's: only behind a proxy that puts it there. */
  readonly trustProxy?: boolean;
}

/** What every route is given. */
export interface HttpContext {
  readonly store: Store;
  readonly pipeline: Pipeline;
  readonly registry: OutletRegistry;
  readonly config: HttpConfig;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}
