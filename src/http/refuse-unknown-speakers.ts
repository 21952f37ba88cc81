import { RashomonError } from "../errors.ts";
import type { AnyOf, Store } from "../store/store.ts";

const anyOne = { after: null, limit: 1 } as const;

/**
 * Refuses names of speakers of whom nobody is quoted by a stored article: misspelt, they would find nothing. Who is quoted
 * elsewhere alone is found nowhere here, which is an answer. Ids pass, and what stands beside a name that is borne.
 *
 * @param within what is looked through first, which is sooner done than the whole store
 */
export async function refuseUnknownSpeakers(
  store: Pick<Store, "speakers">,
  speaker: AnyOf<string> | undefined,
  within: { readonly event: string } | { readonly storyline: string },
): Promise<void> {
  const names = speaker === undefined ? [] : [speaker].flat();
  if (names.length === 0 || names.some((name) => name.startsWith("spk_"))) return;
  for (const place of [within, {}])
    for (const q of names) if ((await store.speakers({ ...place, q }, anyOne)).items.length > 0) return;
  const told = names.map((name) => JSON.stringify(name)).join(" or ");
  const message = `no stored article quotes anybody of the name ${told}: /v1/speakers?q= finds names by a part`;
  throw new RashomonError("request.invalidParameter", `speaker: ${message}.`, [
    { in: "query", name: "speaker", message },
  ]);
}
