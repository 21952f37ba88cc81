import { finished, PassThrough, type Readable } from "node:stream";
import { letBodyGo } from "./unpack.ts";

/** A body of a request that can be left before its end. */
export interface LeavableBody {
  /** Its bytes; they end early where it is left. */
  readonly chunks: Readable;
  /** Lets go of what is still to come. */
  leave(): void;
  left(): boolean;
}

/**
 * A body that is no longer read would hold back its sender, and one that is destroyed breaks the connection, over which
 * the rest of the answer is to go: what comes of one that is left is taken and let go.
 */
export function leavable(body: Readable): LeavableBody {
  const chunks = new PassThrough();
  let left = false;
  finished(body, { writable: false }, (error) => {
    if (error && !left) chunks.destroy(error);
  });
  body.pipe(chunks);
  return {
    chunks,
    leave() {
      if (left) return;
      left = true;
      body.unpipe(chunks);
      letBodyGo(body);
      chunks.end();
    },
    left: () => left,
  };
}
