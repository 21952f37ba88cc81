import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { RashomonError } from "../errors.ts";
import { makeOpenConnections } from "./open-connections.ts";
import { presentProblem } from "./problem.ts";
import { statuses } from "./statuses.ts";

/** When to ask again, s. */
const retrySeconds = 5;

/** What answers at the service's address until the service itself does. */
export interface WhileStarting {
  /** The port that it took: the one that was asked for, or where that was 0 a free one. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers while a file is opened and its tables are brought up to date, which takes a large one some time: `/healthz`
 * that the process is alive, everything else, `/readyz` above all, 503.
 *
 * @param publicPath what stands before every path as others see it
 */
export async function answerWhileStarting(host: string, port: number, publicPath: string): Promise<WhileStarting> {
  const server = createServer((request, response) => {
    const id = randomUUID();
    const alive = /^\/healthz(\?|$)/.test(request.url ?? "");
    const code = "service.notReady";
    const error = new RashomonError(code, "The service is starting.");
    response.writeHead(alive ? 200 : statuses[code], {
      "content-type": alive ? "application/json; charset=utf-8" : "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "x-request-id": id,
      // Whoever asks again asks the service.
      connection: "close",
      ...(!alive && { "retry-after": String(retrySeconds) }),
    });
    response.end(JSON.stringify(alive ? { status: "ok" } : presentProblem(error, id, publicPath)));
  });
  const connections = makeOpenConnections();
  connections.follow(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Every request was answered in the turn in which it came.
        connections.closeAllBut(new Set());
      }),
  };
}
