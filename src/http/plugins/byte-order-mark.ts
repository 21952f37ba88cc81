import { PassThrough, type Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether a table is to begin with a byte-order mark. */
    wantsMark: boolean;
  }
}

const mark = "\uFEFF";

/** Begins CSV with a byte-order mark where `bom=true` asks for it. No route is told: nothing else depends on it. */
export const byteOrderMark = fp(
  async (app: FastifyInstance) => {
    app.decorateRequest("wantsMark", false);
    app.addHook("preHandler", async (request) => {
      const query = request.query as { bom?: boolean } | undefined;
      request.wantsMark = query?.bom === true;
      delete query?.bom;
    });
    app.addHook("onSend", async (request, reply, payload) => {
      if (!request.wantsMark || !String(reply.getHeader("content-type")).startsWith("text/csv")) return payload;
      const link = reply.getHeader("link");
      if (typeof link === "string") reply.header("link", link.replace('>; rel="next"', '&bom=true>; rel="next"'));
      if (typeof payload === "string") return mark + payload;
      const rows = payload as Readable;
      const marked = new PassThrough();
      marked.write(mark);
      rows.on("error", (error) => marked.destroy(error));
      marked.on("close", () => rows.destroy());
      return rows.pipe(marked);
    });
  },
  { name: "byte-order-mark", fastify: "5.x" },
);
