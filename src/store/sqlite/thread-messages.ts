import { type ErrorCode, type Fault, RashomonError } from "../../errors.ts";
import type { Reader, Writer } from "../store.ts";

/** One call of a verb. */
export interface CallOf<Verb> {
  readonly id: number;
  readonly verb: Verb;
  readonly values: readonly unknown[];
}

/** A call of the writer, which may wait for others before its turn comes. */
export interface WriterCall extends CallOf<keyof Writer | "probe"> {
  /** When what it writes came, ms since 1970. */
  readonly since: number;
}

/** What the writer's thread is told: a call of a verb, or of what tries whether it can write, or the end of all. */
export type Call = WriterCall | "close";

/** What the thread of long reads is told. */
export type ReadCall = CallOf<keyof Reader>;

export type Reply =
  | "ready"
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError };

/** An error on its way between threads: cloning would keep its message alone. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** SQLite's or Node's code, or one of our own. */
  readonly code: unknown;
  readonly own: { readonly detail: string; readonly faults: readonly Fault[] } | null;
}

export function sendError(error: unknown): SentError {
  if (!(error instanceof Error))
    return { name: "Error", message: String(error), stack: undefined, code: undefined, own: null };
  const own = error instanceof RashomonError ? { detail: error.detail, faults: error.faults } : null;
  const code = "code" in error ? error.code : undefined;
  return { name: error.name, message: error.message, stack: error.stack, code, own };
}

export function receiveError({ name, message, stack, code, own }: SentError): Error {
  if (own) return new RashomonError(code as ErrorCode, own.detail, own.faults);
  return Object.assign(new Error(message), { name, stack, ...(code === undefined ? {} : { code }) });
}
