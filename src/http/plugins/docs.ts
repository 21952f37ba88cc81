import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { z } from "zod";
import type { HttpContext } from "../context.ts";
import { describeApi } from "../describe-api.ts";
import { type KnownIds, knownIds, withKnownIds } from "../known-ids.ts";
import { publicPathOf } from "../public-path.ts";
import { fixed, responses } from "../responses.ts";

const noQuery = z.strictObject({});

/** What Swagger UI's own pages may load: nothing that does not come from here, so that it works offline. */
const uiPolicy = {
  "default-src": ["'none'"],
  "connect-src": ["'self'"],
  "font-src": ["'self'", "data:"],
  "img-src": ["'self'", "data:"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'self'"],
};

const theme = {
  title: "Rashomon",
  css: [
    { filename: "rashomon.css", content: ".swagger-ui .topbar { display: none } .swagger-ui .info { margin: 24px 0 }" },
  ],
};

/** The API's description from the routes' own schemas, as JSON, YAML and Swagger UI. */
export const docs = fp(
  async (app: FastifyInstance, { config, store }: HttpContext) => {
    const publicPath = publicPathOf(config);
    let known: KnownIds = {};
    await app.register(swagger, describeApi(config.version, publicPath, config.closedReading ?? false));
    await app.register(swaggerUi, {
      routePrefix: "/docs",
      indexPrefix: publicPath,
      staticCSP: uiPolicy,
      theme,
      uiHooks: {
        // The page's own scripts and styles need no ids.
        onRequest: async ({ routeOptions }) => {
          if (/\/(json|yaml)$/.test(routeOptions.url ?? "")) known = await knownIds(store);
        },
      },
      transformSpecification: (description) => withKnownIds(description, known),
      uiConfig: {
        deepLinking: true,
        displayRequestDuration: true,
        docExpansion: "list",
        defaultModelsExpandDepth: 0,
        tryItOutEnabled: true,
        // Colours make a comparison of some hundred kB take seconds to show.
        syntaxHighlight: false,
        persistAuthorization: true,
        validatorUrl: null,
      },
    });

    app.get("/", { schema: { hide: true } }, async (_request, reply) => reply.redirect(`${publicPath}/docs`));
    app.get(
      "/openapi.json",
      {
        config: { changesWith: "release" },
        schema: {
          operationId: "openapiJson",
          tags: ["service"],
          summary: "This description as JSON",
          querystring: noQuery,
          response: responses(
            { 200: { description: "OpenAPI 3.1.", content: { "application/json": z.looseObject({}) } } },
            [],
            fixed,
          ),
        },
      },
      async (_request, reply) => reply.type("application/json").send(JSON.stringify(app.swagger())),
    );
    app.get(
      "/openapi.yaml",
      {
        config: { changesWith: "release" },
        schema: {
          operationId: "openapiYaml",
          tags: ["service"],
          summary: "This description as YAML",
          querystring: noQuery,
          response: responses(
            { 200: { description: "OpenAPI 3.1.", content: { "application/yaml": z.unknown() } } },
            [],
            fixed,
          ),
        },
      },
      async (_request, reply) => reply.type("application/yaml").send(app.swagger({ yaml: true })),
    );
  },
  { name: "docs", dependencies: ["problems"], fastify: "5.x" },
);
