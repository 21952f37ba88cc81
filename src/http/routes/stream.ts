import { Readable } from "node:stream";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { followedKinds, streamQuery } from "../../contract/changes.ts";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { responses } from "../responses.ts";
import { makeChangeSignal } from "../stream/change-signal.ts";
import { messagesOf } from "../stream/messages.ts";

/** Connections that may be open at once, where the configuration does not say. */
const usualFollowers = 500;
const number = /^\d{1,15}$/;

const eventStream = z.string().meta({
  description:
    "Server-sent events: `id` to resume from, `event` as the change's kind, `data` a `Change` as JSON. `event: reset` says that the messages after `Last-Event-ID` are no longer kept: read the lists anew; what follows it, and its own `id`, goes on from what is kept.",
  example:
    'id: 12\nevent: article.removed\ndata: {"kind":"article.removed","id":"art_1f0c","at":"2024-05-01T00:00:00Z"}\n\n',
});

export const streamRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, config }) => {
  const signal = makeChangeSignal(store);
  let followers = 0;
  app.addHook("preClose", async () => signal.close());

  app.get(
    "/v1/stream",
    {
      schema: {
        operationId: "followChanges",
        tags: ["events"],
        summary: "New and changed articles, events and conflicts, as they come",
        description: `Server-sent events. A client that comes back with \`Last-Event-ID\` is told all that it missed, as long as it is among the newest 50,000 changes; one that was told nothing yet has an \`id\` to come back with, too. An event that changes many times in a moment is told as it is in the end. Conflicts are found in the background, as a rule some seconds after an event changed last, and each is told once in its event; \`GET /v1/conflicts\` lists those that stand.`,
        querystring: streamQuery,
        response: responses({ 200: { description: "The messages.", content: { "text/event-stream": eventStream } } }, [
          "service.busy",
        ]),
      },
    },
    async (request, reply) => {
      const header = request.headers["last-event-id"];
      const given = typeof header === "string" && number.test(header) ? Number(header) : request.query.lastEventId;
      const kinds = request.query.kinds ?? followedKinds;
      const follow = request.query.follow === "true";
      const after = given ?? null;
      // A store that cannot be read says so before the answer begins.
      await store.changeBounds();
      const send = (messages: Readable) =>
        reply
          .type("text/event-stream")
          .header("cache-control", "no-store, no-transform")
          .header("x-accel-buffering", "no")
          .send(messages);
      // Who asks for the head alone follows nothing.
      if (request.method === "HEAD") return send(Readable.from([]));
      if (followers >= (config.mostFollowers ?? usualFollowers))
        throw new RashomonError("service.busy", "Too many clients follow already.");
      followers++;
      const left = new AbortController();
      const end = () => {
        left.abort();
        followers--;
      };
      // It may have gone while the bounds were read.
      if (reply.raw.destroyed) end();
      else reply.raw.once("close", end);
      const told = messagesOf(store, signal, { after, kinds, follow, left: left.signal });
      return send(Readable.from(told, { objectMode: false }));
    },
  );
};
