import type { MessagePort } from "node:worker_threads";
import type { Added, Rules } from "../store.ts";
import { connect } from "./connection.ts";
import type { LeftToForget } from "./forget-words.ts";
import { makeWriter } from "./make-writer.ts";
import { type Call, type Reply, type SentError, sendError } from "./thread-messages.ts";

/** What comes next finds nothing at hand where nothing has come for so long, ms. */
const restsAfter = 10_000;

/** When forgetting is tried again that somebody who reads kept from its end, ms. */
const forgetsAgainAfter = 1_000;

/** So long even a call that waited too long for its turn waits for another process to end a commit, ms. */
const leastWait = 100;

/** Verbs that remove or write over words that the file is to hold no more. */
const withdrawing: ReadonlySet<string> = new Set(["remove", "noteKept"]);

/** Verbs that need nothing of what is kept at hand: what a thread looks for by itself keeps nobody from resting. */
const aside: ReadonlySet<string> = new Set(["noteConflicts"]);

/** What one article of a bulk came to, on its way between threads. */
export type SentAdded = Added | { readonly refused: SentError };

/**
 * The writing half of the threaded store: owns the one connection that writes, and answers calls in the order in
 * which they come. Runs until it is told to close.
 *
 * @param clock stamps what changes, RFC 3339
 * @param onRest hears when nothing has come for `after` ms, and what was kept at hand for it is given up
 * @param patience how long a call waits for another process to end a commit, ms
 */
export function serveWriter(
  port: MessagePort,
  file: string,
  rules: Rules,
  clock: () => string,
  {
    onRest,
    after = restsAfter,
    patience,
  }: { readonly onRest: () => void; readonly after?: number; readonly patience?: number },
): void {
  const connection = connect(file, patience);
  const { driver } = connection;
  const writer = makeWriter(connection, rules, clock);
  const verbs = writer as unknown as Record<string, (...values: readonly unknown[]) => unknown>;
  const reply = (message: Reply) => port.postMessage(message);

  let closed = false;
  let resting: NodeJS.Timeout | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const rest = (verb: string) => {
    if (aside.has(verb) && resting !== undefined) return;
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      writer.rest();
      onRest();
    }, after).unref();
  };
  /** What was removed is forgotten step by step, each after the calls that wait. */
  const forget = () => {
    clearTimeout(waiting);
    if (closed) return;
    let left: LeftToForget = "later";
    try {
      left = writer.forget();
    } catch {
      // Another process holds the file.
    }
    if (left === "now") setImmediate(forget);
    if (left === "later") waiting = setTimeout(forget, forgetsAgainAfter).unref();
  };

  /** Those that wait for their turn behind one that waits for another process have waited for it, too. */
  function waitingLess<Result>(since: number, work: () => Result): Result {
    const waited = Date.now() - since;
    if (waited < leastWait) return work();
    const usual = driver.pragma("busy_timeout", { simple: true }) as number;
    driver.pragma(`busy_timeout = ${Math.min(usual, Math.max(leastWait, usual - waited))}`);
    try {
      return work();
    } finally {
      driver.pragma(`busy_timeout = ${usual}`);
    }
  }

  port.on("message", (call: Call) => {
    if (call === "close") {
      closed = true;
      clearTimeout(resting);
      clearTimeout(waiting);
      driver.close();
      port.close();
      return;
    }
    const { id, verb, values, since } = call;
    if (withdrawing.has(verb)) setImmediate(forget);
    try {
      const value = waitingLess(since, () => verbs[verb]!(...values));
      reply({ id, value: verb === "addAll" ? (value as (Added | { failed: unknown })[]).map(toSent) : value });
    } catch (error) {
      reply({ id, error: sendError(error) });
    }
    rest(verb);
  });
  reply("ready");
  setImmediate(forget);
}

function toSent(added: Added | { readonly failed: unknown }): SentAdded {
  return "failed" in added ? { refused: sendError(added.failed) } : added;
}
