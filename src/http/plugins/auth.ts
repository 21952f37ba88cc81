import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { fingerprintOf, hashOfKey } from "../../api-keys.ts";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";

/** What a call needs: nothing, or a key of at least this scope. */
export type Access = "open" | "write" | "admin";

declare module "fastify" {
  interface FastifyContextConfig {
    /** `open` where absent. */
    readonly access?: Access;
  }
  interface FastifyRequest {
    /** The first digits of the SHA-256 of the key that the request was let in with; null without one. */
    keyFingerprint: string | null;
  }
  interface FastifyInstance {
    /** Refuses a request that carries no key with write scope. */
    requireWriting(request: FastifyRequest): Promise<void>;
  }
}

const scopesFor = { open: ["read", "write", "admin"], write: ["write", "admin"], admin: ["admin"] } as const;

/** Probes, the description and what problems mean stay open where reading is closed: nobody could learn how to ask otherwise. */
const alwaysOpen = /^\/(healthz|readyz|docs|v1\/problems|openapi\.(json|yaml))(\/|$)/;
export const isAlwaysOpen = (path: string): boolean => alwaysOpen.test(path);

const keyElsewhere = "The API key goes into the x-api-key header, alone; Authorization is not read.";

/**
 * Keys in `x-api-key`. The store knows their SHA-256 only and looks that up whole, so the time it takes tells nothing
 * of the key. The key of the environment is valid for as long as the variable holds it, and is not stored. Where no key
 * exists, writing is closed.
 */
export const auth = fp(
  async (app: FastifyInstance, { store, config }: HttpContext) => {
    const own = config.ownKeyHash ?? null;

    async function scopeOf(hash: string): Promise<"read" | "write" | "admin" | null> {
      if (own !== null && timingSafeEqual(Buffer.from(hash), Buffer.from(own))) return "admin";
      return (await store.hasKey(hash))?.scope ?? null;
    }
    const writingIsClosed = async () => own === null && (await store.keyCount()) === 0;

    const check = async (request: FastifyRequest, access: Access): Promise<void> => {
      const key = request.headers["x-api-key"];
      if (typeof key !== "string" || key === "") {
        if (access !== "open" && (await writingIsClosed())) throw new RashomonError("auth.writingClosed");
        const elsewhere = request.headers.authorization !== undefined;
        throw new RashomonError("auth.keyMissing", elsewhere ? keyElsewhere : undefined, [
          { in: "header", name: "x-api-key", message: "is missing" },
        ]);
      }
      const hash = hashOfKey(key);
      const scope = await scopeOf(hash);
      if (scope !== null && (scopesFor[access] as readonly string[]).includes(scope)) {
        request.keyFingerprint = fingerprintOf(hash);
        return;
      }
      if (access !== "open" && scope === null && (await writingIsClosed()))
        throw new RashomonError("auth.writingClosed");
      if (scope === null) throw new RashomonError("auth.keyInvalid");
      throw new RashomonError("auth.scopeTooSmall", `This needs a key with scope ${access}; this one has ${scope}.`);
    };

    app.decorateRequest("keyFingerprint", null);
    app.decorate("requireWriting", (request: FastifyRequest) => check(request, "write"));

    // After the rate limit, which hooks into onRequest, and before the body is read.
    app.addHook("preParsing", async (request) => {
      const access = request.routeOptions.config.access ?? "open";
      const path = request.url.split("?", 1)[0] as string;
      if (access !== "open") await check(request, access);
      else if (config.closedReading && !request.is404 && !isAlwaysOpen(path)) await check(request, "open");
    });
  },
  { name: "auth", dependencies: ["problems"], fastify: "5.x" },
);
