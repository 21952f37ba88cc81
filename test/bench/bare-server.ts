import { readFileSync } from "node:fs";
import Fastify from "fastify";

/**
 * The yardstick: a bare fastify that sends the same bytes as the service from constants. Each file on the command line
 * is a route `/0`, `/1` …; `/unchanged` answers 304 with a tag.
 */
const [port, ...files] = process.argv.slice(2);
const app = Fastify();
files.forEach((file, index) => {
  const body = readFileSync(file);
  app.get(`/${index}`, (_request, reply) => reply.type("application/json; charset=utf-8").send(body));
});
app.get("/unchanged", (_request, reply) => reply.code(304).header("etag", '"as-it-was"').send());
app.get("/readyz", () => ({ status: "ok" }));
await app.listen({ host: "127.0.0.1", port: Number(port) });
