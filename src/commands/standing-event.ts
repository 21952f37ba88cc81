import type { Store } from "../store/store.ts";
import { UsageError } from "./command.ts";

/**
 * The id under which an event stands now: another may have taken it over.
 *
 * @throws UsageError where there is none
 */
export async function standingEvent(store: Pick<Store, "event" | "ceasedAt">, id: string): Promise<string> {
  const found = await store.event(id);
  if (found !== null) return "movedTo" in found ? found.movedTo : id;
  const at = await store.ceasedAt("event", id);
  throw new UsageError(at === null ? `no event has the id ${id}` : `the last article of ${id} was removed on ${at}`);
}
