import type { Store } from "../store/store.ts";

/** Ids that exist, by the path whose `{id}` they fill. */
export type KnownIds = Readonly<Record<string, string | undefined>>;

const first = { after: null, limit: 1 } as const;

/** One id of each kind, so that what stands in the description can be tried out as it is. */
export async function knownIds(store: Store): Promise<KnownIds> {
  const [event, storyline, article, claim, speaker] = await Promise.all([
    // An event that several outlets report shows more than the newest one.
    store
      .events({ minOutlets: 2 }, first)
      .then(async (page) => page.items[0] ?? (await store.events({}, first)).items[0]),
    store.storylines({}, first).then((page) => page.items[0]),
    store.articles({}, first).then((page) => page.items[0]),
    store.claims({ voice: "attributed" }, first).then((page) => page.items[0]),
    store.speakers({}, first).then((page) => page.items[0]),
  ]);
  return {
    "/v1/events/{id}": event?.id,
    "/v1/storylines/{id}": storyline?.id,
    "/v1/articles/{id}": article?.id,
    "/v1/claims/{id}": claim?.claim.id,
    "/v1/speakers/{id}": speaker?.id,
  };
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  example?: string;
}

/** What changes or removes a thing has this as its example: whoever tries it out as it stands changes nothing. */
const nobodysId = "nobodys-id";

/**
 * The description with those ids as the examples of the path parameters of what reads, so that all of it can be tried. It
 * changes what it is given.
 */
export function withKnownIds<Description extends object>(description: Description, known: KnownIds): Description {
  const paths = (description as { paths?: Record<string, Record<string, { parameters?: Parameter[] }>> }).paths ?? {};
  // A page that waits for the end of an answer would wait for ever.
  const follow = paths["/v1/stream"]?.get?.parameters?.find(({ name }) => name === "follow");
  if (follow) follow.example = "false";
  for (const [path, operations] of Object.entries(paths)) {
    const id = Object.entries(known).find(([prefix]) => path.startsWith(prefix))?.[1];
    if (id === undefined) continue;
    for (const [method, { parameters }] of Object.entries(operations)) {
      const parameter = parameters?.find((one) => one.in === "path" && one.name === "id");
      if (parameter) parameter.example = method === "get" ? id : nobodysId;
    }
  }
  return description;
}
