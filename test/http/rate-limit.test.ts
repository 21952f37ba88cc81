import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { type Service, startService } from "./service.ts";

// The minute that a limit holds for does not pass.
mock.timers.enable({ apis: ["Date"] });

const direct = await startService({ rateLimit: 2 });
const { pipeline } = direct;
const proxied = await startService({ rateLimit: 2, trustProxy: true }, { pipeline });

/** The status for a client whose address stands in a proxy's header. */
const ask = async ({ http }: Service, forwardedFor: string): Promise<number> =>
  (await http.get("/v1/problems").set("x-forwarded-for", forwardedFor)).status;

test("behind a proxy each client has a limit of its own, whatever it says of itself", async () => {
  assert.equal(await ask(proxied, "192.0.2.1"), 200);
  assert.equal(await ask(proxied, "192.0.2.1"), 200);
  assert.equal(await ask(proxied, "192.0.2.1"), 429);
  assert.equal(await ask(proxied, "198.51.100.7, 192.0.2.1"), 429);
  assert.equal(await ask(proxied, "192.0.2.2"), 200);
});

test("without a proxy the header is not believed, and probes are never limited", async () => {
  const statuses: number[] = [];
  for (const client of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) statuses.push(await ask(direct, client));
  assert.deepEqual(statuses, [200, 200, 429]);
  for (const path of ["/healthz", "/readyz", "/metrics"]) {
    assert.equal((await direct.http.get(path)).status, 200, path);
  }
});
