import outlets from "../../seeds/outlets.json" with { type: "json" };
import { makeOutletRegistry, type Outlet } from "../../src/documents/outlets.ts";

/** The registry that ships with the project. */
export const registry = makeOutletRegistry(outlets as readonly Outlet[]);
