import type { FastifyInstance, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import type { HttpContext } from "../context.ts";
import { publicPathOf } from "../public-path.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** The same as every request's; a request whose path cannot be read has none. */
    readonly publicPath: string;
  }
  interface FastifyRequest {
    /** Where the service is found from outside, for whole addresses: scheme, host, port and perhaps a path. */
    readonly publicUrl: string;
    /** The path of it, which stands before the paths that answers name; "" for none. */
    readonly publicPath: string;
  }
}

/** Behind a proxy a request does not know by which address its sender reached the service. */
export const publicUrl = fp(
  async (app: FastifyInstance, { config }: Pick<HttpContext, "config">) => {
    app.decorateRequest("publicUrl", {
      getter(this: FastifyRequest) {
        return config.publicUrl ?? `${this.protocol}://${this.host}`;
      },
    });
    const path = publicPathOf(config);
    app.decorateRequest("publicPath", { getter: () => path });
    app.decorate("publicPath", path);
  },
  { name: "public-url", fastify: "5.x" },
);
