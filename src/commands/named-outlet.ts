import { slug } from "../documents/attribution.ts";
import { makeOutletRegistry } from "../documents/outlets.ts";
import type { Parts } from "../service.ts";
import { UsageError } from "./command.ts";

/**
 * The id of the outlet that is called so, by id or by name, registered or not.
 *
 * @throws UsageError where no stored article names such an outlet
 */
export async function namedOutlet(
  { store, outlets }: Pick<Parts, "store" | "outlets">,
  called: string,
): Promise<string> {
  const registered = makeOutletRegistry(outlets).byName(called)?.id;
  for (const id of [called, registered, slug(called)])
    if (id !== undefined && (await store.outletOfArticles(id)) !== null) return id;
  throw new UsageError(`${called}: no stored article names an outlet of this id or name`);
}
