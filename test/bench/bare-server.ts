import { readFileSync } from "node:fs";
import Fastify from "fastify";

/** An answer that is sent from constants: status, headers and the file that holds the body. */
export interface Constant {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: string | null;
}

/**
 * The yardstick: a bare fastify that sends what the service sends from constants. The file on the command line holds a
 * list of `Constant`s, each of which is a route `/0`, `/1` …
 */
const [port, list] = process.argv.slice(2) as [string, string];
const app = Fastify();
for (const [index, { status, headers, file }] of (JSON.parse(readFileSync(list, "utf8")) as Constant[]).entries()) {
  const body = file === null ? undefined : readFileSync(file);
  app.get(`/${index}`, (_request, reply) => reply.code(status).headers(headers).send(body));
}
// CPU that the process took so far, µs.
app.get("/cpu", () => {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system };
});
app.get("/readyz", () => ({ status: "ok" }));
await app.listen({ host: "127.0.0.1", port: Number(port) });
