import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { claimPageSchema, claimsQuery, listedClaimSchema, oneClaimQuery } from "../../contract/claims.ts";
import { idParams } from "../../contract/queries.ts";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { jsonLdClaim } from "../exports/jsonld.ts";
import { movedAnswer } from "../groups.ts";
import { claimsPresenter, sendClaims } from "../list-claims.ts";
import { lostClaim } from "../lost-claim.ts";
import { chooseFormat, mediaTypes } from "../negotiation.ts";
import { followedListOf, jsonLdSchema, responses } from "../responses.ts";

export const claimRoutes: FastifyPluginAsyncZod<HttpContext> = async (app, { store, registry }) => {
  app.get(
    "/v1/claims",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "listClaims",
        tags: ["claims"],
        summary: "Search over all claims, newest first",
        querystring: claimsQuery,
        response: followedListOf(claimPageSchema, listedClaimSchema, { answers: movedAnswer, jsonLd: true }),
      },
    },
    async (request, reply) => {
      const { limit, cursor, include, fields, offsets, format, sort, sample, seed, ...filter } = request.query;
      return sendClaims(request, reply, { store, registry }, { name: "/v1/claims", query: request.query, filter });
    },
  );

  app.get(
    "/v1/claims/:id",
    {
      config: { changesWith: "store" },
      schema: {
        operationId: "getClaim",
        tags: ["claims"],
        summary: "One claim",
        description:
          "A claim that its article no longer makes answers 410, and `former` says why: the article was removed (of whose claims nothing but their ids is kept), or revised, or read anew.",
        params: idParams,
        querystring: oneClaimQuery,
        response: responses(
          {
            200: {
              description: "The claim.",
              content: { "application/json": listedClaimSchema, "application/ld+json": jsonLdSchema },
            },
          },
          ["claim.notFound", "claim.gone"],
        ),
      },
    },
    async (request, reply) => {
      const { offsets, format } = request.query;
      const chosen = chooseFormat(["json", "jsonld"], request.headers.accept, format);
      const found = await store.claim(request.params.id);
      if (found === null) throw await lostClaim(store, request.params.id);
      const [claim] = await claimsPresenter(store, offsets)([found]);
      if (claim === undefined) throw new RashomonError("claim.notFound");
      reply.type(mediaTypes[chosen]);
      return reply.send(JSON.stringify(chosen === "jsonld" ? jsonLdClaim(claim, { request, registry }) : claim));
    },
  );
};
