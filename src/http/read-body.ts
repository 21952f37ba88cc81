import type { Readable } from "node:stream";
import { RashomonError } from "../errors.ts";
import { isOfCoding } from "./unpack.ts";

/** How slowly a body may come, ms: the longest silence, and all of it. */
export interface BodyTimes {
  readonly quiet: number;
  readonly whole: number;
}

/** Room for the bytes of bodies that are under way together. */
export interface BodyRoom {
  /** False, and nothing is taken, where there is no room for so many bytes. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
}

export function makeBodyRoom(most: number): BodyRoom {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > most) return false;
      taken += bytes;
      return true;
    },
    giveBack(bytes) {
      taken -= bytes;
    },
  };
}

export interface BodyBounds {
  /** Bytes of the one body. */
  readonly largest: number;
  readonly times: BodyTimes;
  /** Takes what came into account; false where there is no room for it. */
  take(bytes: number): boolean;
  /** The service stops: what has not come by then is not waited for. */
  readonly stop: AbortSignal;
}

/**
 * The bytes of a body. What comes of one that is refused is let go.
 *
 * @param declared its length as its sender says, bytes; null where he does not
 * @throws RashomonError `request.tooLarge`, `request.tooSlow`, `request.unsupportedMediaType` for one that zlib cannot unpack,
 * `service.busy`, `service.notReady`
 */
export function readBody(
  body: Readable,
  declared: number | null,
  { largest, times, take, stop }: BodyBounds,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const silence = setTimeout(() => refuse(tooSlow(times.quiet, "nothing came of it for")), times.quiet);
    const slowness = setTimeout(() => refuse(tooSlow(times.whole, "it took longer than")), times.whole);

    function end(): void {
      clearTimeout(silence);
      clearTimeout(slowness);
      stop.removeEventListener("abort", leave);
      body.off("data", add).off("end", finish).off("error", breakOff).off("close", breakOff);
      chunks.length = 0;
    }
    function refuse(error: Error): void {
      end();
      body.on("error", () => {});
      body.resume();
      reject(error);
    }
    function add(chunk: Buffer): void {
      silence.refresh();
      length += chunk.byteLength;
      if (length > largest) refuse(new RashomonError("request.tooLarge"));
      else if (!take(chunk.byteLength)) refuse(new RashomonError("service.busy", noRoom));
      else chunks.push(chunk);
    }
    function finish(): void {
      const bytes = Buffer.concat(chunks, length);
      end();
      resolve(bytes);
    }
    const breakOff = (error?: Error): void =>
      refuse(
        isOfCoding(error)
          ? new RashomonError("request.unsupportedMediaType", "The body is not what gzip writes.")
          : new RashomonError("request.malformed", "The body broke off."),
      );
    const leave = (): void => refuse(new RashomonError("service.notReady", "The service is stopping."));

    if (declared !== null && declared > largest) return refuse(new RashomonError("request.tooLarge"));
    if (stop.aborted) return leave();
    stop.addEventListener("abort", leave, { once: true });
    body.on("data", add).on("end", finish).on("error", breakOff).on("close", breakOff);
  });
}

const noRoom = "The bodies that are under way together are as large as they may be.";

const tooSlow = (ms: number, why: string): RashomonError =>
  new RashomonError("request.tooSlow", `The body came too slowly: ${why} ${ms / 1000} s.`);
