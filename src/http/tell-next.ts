import type { FastifyReply } from "fastify";

/** Says in the headers too which page comes after this one, if any. */
export function tellNext(reply: FastifyReply, next: string | null | undefined): FastifyReply {
  return next ? reply.header("link", `<${next}>; rel="next"`) : reply;
}
