import type { MessagePort } from "node:worker_threads";
import type { Added, Grouping } from "../store.ts";
import { connect } from "./connection.ts";
import { makeWriter } from "./make-writer.ts";
import { type Call, type Reply, type SentError, sendError } from "./thread-messages.ts";

/** What comes next finds nothing at hand where nothing has come for so long, ms. */
const restsAfter = 10_000;

/** What one article of a bulk came to, on its way between threads. */
export type SentAdded = Added | { readonly refused: SentError };

/**
 * The writing half of the threaded store: owns the one connection that writes, and answers calls in the order in
 * which they come. Runs until it is told to close.
 *
 * @param clock stamps what changes, RFC 3339
 * @param onRest hears when nothing has come for `after` ms, and what was kept at hand for it is given up
 */
export function serveWriter(
  port: MessagePort,
  file: string,
  grouping: Grouping,
  clock: () => string,
  { onRest, after = restsAfter }: { readonly onRest: () => void; readonly after?: number },
): void {
  const connection = connect(file);
  const writer = makeWriter(connection, grouping, clock);
  const verbs = writer as unknown as Record<string, (...values: readonly unknown[]) => unknown>;
  const reply = (message: Reply) => port.postMessage(message);

  let closed = false;
  let resting: NodeJS.Timeout | undefined;
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      writer.rest();
      onRest();
    }, after).unref();
  };
  /** What was removed is forgotten step by step, each after the calls that wait. */
  const forget = () => {
    try {
      if (!closed && writer.forget()) setImmediate(forget);
    } catch {
      // Another process holds the file: the next removal takes it up again.
    }
  };

  port.on("message", (call: Call) => {
    if (call === "close") {
      closed = true;
      clearTimeout(resting);
      connection.driver.close();
      port.close();
      return;
    }
    const { id, verb, values } = call;
    if (verb === "remove") setImmediate(forget);
    try {
      const value = verbs[verb]!(...values);
      reply({ id, value: verb === "addAll" ? (value as (Added | { failed: unknown })[]).map(toSent) : value });
    } catch (error) {
      reply({ id, error: sendError(error) });
    }
    rest();
  });
  reply("ready");
}

function toSent(added: Added | { readonly failed: unknown }): SentAdded {
  return "failed" in added ? { refused: sendError(added.failed) } : added;
}
