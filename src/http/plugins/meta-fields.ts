import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";

const prefix = "meta.";

/** Reads `meta.name=value` as `meta=name:value`, in queries of routes that know `meta`. */
export const metaFields = fp(
  async (app: FastifyInstance) => {
    app.addHook("preValidation", async (request) => {
      const schema = request.routeOptions.schema?.querystring as { readonly shape?: object } | undefined;
      if (schema?.shape === undefined || !("meta" in schema.shape)) return;
      const query = request.query as Record<string, unknown>;
      const named = Object.keys(query).filter((name) => name.startsWith(prefix) && name.length > prefix.length);
      if (named.length === 0) return;
      const fields = [query.meta ?? []].flat();
      for (const name of named) {
        for (const value of [query[name]].flat()) fields.push(`${name.slice(prefix.length)}:${value}`);
        delete query[name];
      }
      query.meta = fields;
    });
  },
  { name: "meta-fields", fastify: "5.x" },
);
