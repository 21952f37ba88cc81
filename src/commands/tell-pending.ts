import { comparisonVersion } from "../comparison/thresholds.ts";
import type { Store } from "../store/store.ts";
import type { Terminal } from "./command.ts";

/** Says of how many events what they hold is not among the conflicts yet, where there are any. */
export async function tellPending(store: Pick<Store, "countToLookThrough">, { err }: Terminal): Promise<void> {
  const pending = await store.countToLookThrough(comparisonVersion);
  if (pending > 0) err.write(`Events still to be looked at, by the service while it runs: ${pending}\n`);
}
