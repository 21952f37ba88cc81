import type { FastifyInstance } from "fastify";
import fp from "fastify-plugin";
import { RashomonError } from "../../errors.ts";
import type { HttpContext } from "../context.ts";
import { type GroupKind, groupKinds, noGroupHas, standingGroup } from "../standing-group.ts";

/**
 * Follows the ids of events and storylines that a list is filtered by: where another has taken one over, the same list under
 * that one answers from now on; one that never was is refused, for it would find nothing.
 */
export const namedGroups = fp(
  async (app: FastifyInstance, { store }: Pick<HttpContext, "store">) => {
    app.addHook("preHandler", async (request, reply) => {
      if (request.method !== "GET" && request.method !== "HEAD") return;
      const moved = new Map<string, string>();
      for (const kind of groupKinds) {
        const asked = (request.query as Partial<Record<GroupKind, string | readonly string[]>>)[kind];
        for (const id of [asked ?? []].flat()) {
          const standing = await standingGroup(store, kind, id);
          if (standing === null) throw refused(kind, id);
          if (standing !== id) moved.set(id, standing);
        }
      }
      if (moved.size === 0) return;
      const [path = "", ...query] = request.url.split("?");
      // A cursor belongs to the list as it was asked for.
      const parameters = [...new URLSearchParams(query.join("?"))]
        .filter(([name]) => name !== "cursor")
        .map(([name, value]) => [
          name,
          (groupKinds as readonly string[]).includes(name) ? (moved.get(value) ?? value) : value,
        ]);
      return reply
        .code(308)
        .header("location", `${request.publicPath}${path}?${new URLSearchParams(parameters as [string, string][])}`)
        .header("cache-control", "no-cache")
        .send();
    });
  },
  { name: "named-groups", dependencies: ["problems", "public-url"], fastify: "5.x" },
);

function refused(kind: GroupKind, id: string): RashomonError {
  const message = noGroupHas(kind, id);
  return new RashomonError("request.invalidParameter", `${kind}: ${message}.`, [{ in: "query", name: kind, message }]);
}
