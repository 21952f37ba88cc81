import type { FastifyReply } from "fastify";
import type { ReadyAnswer } from "./ready-answers.ts";
import { tellNext } from "./tell-next.ts";

/** Sends bytes that are ready, under the tag that they were given. */
export async function sendReady(reply: FastifyReply, ready: Promise<ReadyAnswer>): Promise<FastifyReply> {
  const { body, etag, next } = await ready;
  return tellNext(reply, next).header("etag", etag).type("application/json; charset=utf-8").send(body);
}
