import v8 from "node:v8";
import vm from "node:vm";

let collect: (() => void) | undefined;

/**
 * Collects all that this thread uses no more, and gives its pages back: some 60 ms for a heap of 60 MB. For a thread that
 * comes to rest, which V8 would leave as it is until it works again.
 */
export function collectGarbage(): void {
  if (collect === undefined) {
    v8.setFlagsFromString("--expose-gc");
    collect = vm.runInNewContext("gc") as () => void;
  }
  collect();
}
