import type { FastifyReply, FastifyRequest } from "fastify";
import { type ErrorCode, RashomonError } from "../errors.ts";
import type { Moved } from "../store/store.ts";

/** What an id answers that another has taken over. */
export const movedAnswer = { 308: { description: "Another id has taken this one over; see `Location`." } } as const;

/**
 * An event or storyline that is there, or null where the reply has been sent: its id was taken over by another, and
 * the same path under that one answers from now on.
 */
export async function existing<Group extends object>(
  request: FastifyRequest,
  reply: FastifyReply,
  found: Group | Moved | null,
  missing: ErrorCode,
): Promise<Group | null> {
  if (found === null) throw new RashomonError(missing);
  if (!("movedTo" in found)) return found as Group;
  const [path = "", ...query] = request.url.split("?");
  const segments = path.split("/");
  segments[3] = encodeURIComponent(found.movedTo);
  await reply
    .code(308)
    .header("location", [segments.join("/"), ...query].join("?"))
    .send();
  return null;
}
