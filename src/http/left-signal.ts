import type { FastifyReply } from "fastify";
import { RashomonError } from "../errors.ts";

/** Says that whoever asked has gone before the answer: nobody waits for what is worked out for it. */
export function leftSignal({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  // It is answered to nobody; the log and the figures tell of it as of an answer that took too long.
  const leave = () => left.abort(new RashomonError("request.timeout", "Who asked did not wait for the answer."));
  if (raw.destroyed) leave();
  raw.once("close", () => {
    if (!raw.writableFinished) leave();
  });
  return left.signal;
}
