import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GoldenFiles, goldenFiles } from "./golden-json.ts";
import { goldenDocuments, inventedOutlets, realDocuments } from "./named-documents.ts";
import { type WholePath, walkWholePath } from "./whole-path.ts";
import { withoutWords } from "./without-words.ts";

/** A set of documents and the folder that holds what is expected of them. */
export interface GoldenSet {
  readonly folder: string;
  /** Null where the documents are not at hand. */
  walk(): Promise<WholePath> | null;
  answersOf(path: WholePath): GoldenFiles;
}

const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));

export const inventedSet: GoldenSet = {
  folder: folder("expected"),
  walk: () => walkWholePath(goldenDocuments(), inventedOutlets()),
  answersOf: goldenFiles,
};

/** The real documents belong to others: what is kept of them are ids, offsets, hashes and names of types. */
export const realSet: GoldenSet = {
  folder: folder("expected-of-real"),
  walk() {
    const documents = realDocuments();
    return documents && walkWholePath(documents, []);
  },
  answersOf: (path) => withoutWords(goldenFiles(path)) as GoldenFiles,
};

export function readGolden({ folder }: GoldenSet): GoldenFiles {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return Object.fromEntries(
    files.sort().map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(`${folder}${file}`, "utf8"))]),
  );
}

export function writeGolden({ folder }: GoldenSet, files: GoldenFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, value] of Object.entries(files)) writeFileSync(`${folder}${name}.json`, `${layOut(value, "")}\n`);
}

/** Columns of a line of JSON; what fits on one line stands on one, so that a changed line is a changed thing. */
const lineWidth = 140;

function layOut(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + flat.length <= lineWidth) return flat;
  const deeper = `${indent} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Array.isArray(value)
    ? value.map((each) => layOut(each, deeper))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${layOut(each, deeper)}`);
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(",\n")}\n${indent}${close}`;
}
