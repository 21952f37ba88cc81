import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

const streams = new WeakSet<Readable>();

/**
 * What gzip packed, as a stream: it is unpacked no faster than it is read, however much comes of little. Once it is
 * destroyed nothing more is unpacked, and what follows is taken and let go.
 */
export function unpacked(payload: Readable): Readable {
  const gunzip = createGunzip();
  payload.on("error", (error) => gunzip.destroy(error));
  gunzip.once("close", () => payload.resume());
  streams.add(gunzip);
  return payload.pipe(gunzip);
}

/** Takes what still comes of a body and lets it go; of a packed one no more is unpacked. */
export function letBodyGo(body: Readable): void {
  if (streams.has(body)) body.destroy();
  else body.resume();
}

/** Whether zlib could not read what came. */
export const isOfCoding = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^Z_(DATA|BUF)_ERROR$/.test(String(error.code));
