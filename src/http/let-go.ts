import type { IncomingMessage } from "node:http";
import { Socket } from "node:net";

/** Bytes that are still taken of a body whose request is answered, and for how long, ms. */
const [mostBytes, longest] = [64 * 1024 * 1024, 30_000];
/** How often it is looked at, ms. */
const lookEvery = 250;

/**
 * Takes what still comes of a body whose request is answered, and lets it go: a sender that is cut off while it sends
 * never reads its answer. One that does not come to its end is cut off all the same.
 */
export function letGo(request: IncomingMessage): void {
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
