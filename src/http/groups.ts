import type { FastifyReply, FastifyRequest } from "fastify";
import { RashomonError } from "../errors.ts";
import type { Moved, Store } from "../store/store.ts";

/** What an id answers that another has taken over. */
export const movedAnswer = { 308: { description: "Another id has taken this one over; see `Location`." } } as const;

/**
 * The event or storyline that a path names, or null where the reply has been sent: its id was taken over by another, and
 * the same path under that one answers from now on.
 */
export async function existing<Kind extends "event" | "storyline">(
  request: FastifyRequest<{ Params: { readonly id: string } }>,
  reply: FastifyReply,
  store: Pick<Store, Kind | "ceasedAt">,
  kind: Kind,
): Promise<Exclude<Awaited<ReturnType<Store[Kind]>>, Moved | null> | null> {
  type Group = Exclude<Awaited<ReturnType<Store[Kind]>>, Moved | null>;
  const { id } = request.params;
  const found = (await store[kind](id)) as Group | Moved | null;
  if (found === null) {
    const at = await store.ceasedAt(kind, id);
    throw at === null
      ? new RashomonError(`${kind}.notFound`)
      : new RashomonError(`${kind}.gone`, `The last of its articles was removed on ${at}.`);
  }
  if (!("movedTo" in found)) return found as Group;
  const [path = "", ...query] = request.url.split("?");
  const segments = path.split("/");
  segments[3] = encodeURIComponent(found.movedTo);
  await reply
    .code(308)
    .header("location", request.publicPath + [segments.join("/"), ...query].join("?"))
    .header("cache-control", "no-cache")
    .send();
  return null;
}
