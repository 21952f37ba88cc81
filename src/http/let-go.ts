import type { IncomingMessage } from "node:http";
import { Socket } from "node:net";

/** How much is still taken of a body whose request is answered. */
export interface LetGoBounds {
  readonly mostBytes: number;
  /** ms */
  readonly longest: number;
  /** How often it is looked at, ms. */
  readonly lookEvery: number;
}

const usual: LetGoBounds = { mostBytes: 64 * 1024 * 1024, longest: 30_000, lookEvery: 250 };

/**
 * Takes what still comes of a body whose request is answered, and lets it go: a sender that is cut off while it sends
 * never reads its answer. One that does not come to its end is cut off all the same.
 */
export function letGo(request: IncomingMessage, { mostBytes, longest, lookEvery }: LetGoBounds = usual): void {
  const { socket } = request;
  // A request that is injected comes over none.
  if (request.complete || !(socket instanceof Socket)) return;
  const [begun, before] = [performance.now(), socket.bytesRead];
  const watch = setInterval(() => {
    if (request.complete || socket.destroyed) return clearInterval(watch);
    if (socket.bytesRead - before <= mostBytes && performance.now() - begun <= longest) return;
    clearInterval(watch);
    socket.destroy();
  }, lookEvery).unref();
  request.resume();
}
