import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Outlet } from "../../src/documents/outlets.ts";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import type { ComparisonExpectation, Expectation } from "./expectations.ts";

export interface NamedDocument {
  readonly name: string;
  readonly document: SourceDocument;
}

const here = new URL("./documents/", import.meta.url);
const readJson = <T>(url: URL): T => JSON.parse(readFileSync(url, "utf8")) as T;

/** The documents of our own invention, by their numbers, in the order in which they are stored. */
export function goldenDocuments(): NamedDocument[] {
  return readdirSync(here)
    .filter((file) => /^\d\d-.*\.(?:txt|html)$/.test(file))
    .sort()
    .map((file) => ({
      name: file.slice(0, 2),
      document: {
        format: file.endsWith(".html") ? "html" : "dump",
        content: readFileSync(new URL(file, here), "utf8"),
      },
    }));
}

export const expectationOf = (name: string) => readJson<Expectation>(new URL(`${name}.expect.json`, here));

export const comparisonExpectation = () => readJson<ComparisonExpectation>(new URL("comparison.expect.json", here));

/** The registry that ships, with the invented outlets laid over it. */
export const shippedOutlets = () => readJson<Outlet[]>(new URL("../../seeds/outlets.json", import.meta.url));
export const inventedOutlets = () => readJson<Outlet[]>(new URL("outlets.json", here));

const seeds = new URL("../../../shared/seeds/", import.meta.url);

/** Five real documents, which stay outside the project; null where they are not at hand. */
export function realDocuments(): NamedDocument[] | null {
  if (!existsSync(seeds)) return null;
  return readdirSync(seeds)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ""),
      document: { format: "dump", content: readFileSync(new URL(file, seeds), "utf8") },
    }));
}
