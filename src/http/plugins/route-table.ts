import type { FastifyInstance, FastifySchema } from "fastify";
import fp from "fastify-plugin";

/** A route as it was declared. */
export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  readonly schema: FastifySchema | undefined;
}

declare module "fastify" {
  interface FastifyInstance {
    readonly routeTable: readonly DeclaredRoute[];
    /** The methods that a path knows, in the order of the alphabet; empty for a path that does not exist. */
    allowedMethods(path: string): readonly string[];
  }
}

/** Remembers what was declared: which methods a path knows, and what each route says that it reads and answers. */
export const routeTable = fp(
  async (app: FastifyInstance) => {
    const table: DeclaredRoute[] = [];

    app.addHook("onRoute", ({ method, url, schema }) => {
      for (const one of [method].flat()) table.push({ method: one, url, schema });
    });
    app.decorate("routeTable", table);
    app.decorate("allowedMethods", (path: string): readonly string[] => {
      const segments = path.split("/");
      const methods = new Set(table.filter(({ url }) => fits(url.split("/"), segments)).map(({ method }) => method));
      if (methods.size > 0) methods.add("OPTIONS");
      return [...methods].sort();
    });
  },
  { name: "route-table", fastify: "5.x" },
);

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((step, i) => (step.startsWith(":") ? segments[i] !== "" : step === segments[i]))
  );
}
