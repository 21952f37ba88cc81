import { fork } from "node:child_process";
import type { LoadRequest, LoadResult } from "./load.ts";
import { stop } from "./service.ts";

/** A process that asks, so that neither the one that measures nor the one that is measured pays for asking. */
export interface Loader {
  load(request: LoadRequest): Promise<LoadResult>;
  stop(): Promise<void>;
}

export function startLoader(): Loader {
  const child = fork(new URL("./load.ts", import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  return {
    load(request) {
      return new Promise((resolve, reject) => {
        const ended = () => reject(new Error("the loader ended"));
        child.once("exit", ended);
        child.once("message", (result: LoadResult) => {
          child.off("exit", ended);
          resolve(result);
        });
        child.send(request);
      });
    },
    stop: () => stop(child),
  };
}
