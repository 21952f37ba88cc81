import type { RashomonError } from "../../errors.ts";
import { writeFault } from "./write-faults.ts";

/** How often writing is tried while it fails, ms. */
const probesEvery = 2_000;

export interface DiskWatch {
  /** What became of a call, as callers should hear of it. */
  hear(error: Error): Error;
  /** Why nothing can be written for now, in plain words; null while nothing is known to keep it. */
  failure(): string | null;
  close(): void;
}

/**
 * Remembers that the disk kept something from being written, until a write of an article's size passes again: whoever
 * asks whether the service is ready should not have to lose a document for the answer.
 *
 * @param probe tries to write
 * @param onChange hears what SQLite said when writing begins to fail, and null when it passes again
 */
export function watchDisk(
  probe: () => Promise<unknown>,
  onChange: (error: Error | null) => void,
  every = probesEvery,
): DiskWatch {
  let fault: RashomonError | null = null;
  let next: NodeJS.Timeout | undefined;
  let closed = false;

  const probeLater = (): void => {
    if (!closed) next = setTimeout(tryAgain, every).unref();
  };

  function tryAgain(): void {
    probe().then(() => {
      fault = null;
      if (!closed) onChange(null);
    }, probeLater);
  }

  return {
    hear(error) {
      const found = writeFault(error);
      if (found?.code !== "service.storeUnwritable") return found ?? error;
      if (fault === null) {
        onChange(error);
        probeLater();
      }
      fault = found;
      return found;
    },
    failure: () => fault?.detail ?? null,
    close() {
      closed = true;
      clearTimeout(next);
    },
  };
}
