import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { RashomonError } from "../../errors.ts";

/** Refuses a query that is not percent-encoded UTF-8: its parser would leave or replace what it cannot read, and find nothing. */
export const encodedQuery = fp(
  async (app: FastifyInstance) => {
    app.addHook("preValidation", async ({ url }) => {
      const start = url.indexOf("?");
      if (start < 0 || !url.includes("%", start)) return;
      for (const pair of url.slice(start + 1).split("&")) {
        if (isEncoded(pair)) continue;
        const [raw = ""] = pair.split("=", 1);
        const name = isEncoded(raw) ? decodeURIComponent(raw) : raw;
        throw new RashomonError("request.invalidParameter", `${name}: ${message}.`, [{ in: "query", name, message }]);
      }
    });
  },
  { name: "encoded-query", fastify: "5.x" },
);

const message = "is not percent-encoded UTF-8; a % itself is written as %25";

function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
