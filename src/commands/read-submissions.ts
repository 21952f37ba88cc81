import { createReadStream, type Stats, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { z } from "zod";
import { documentSchema } from "../contract/documents.ts";
import type { Refusal, Submission } from "../ingest/pipeline.ts";
import { type FlatDocument, toSubmission } from "../ingest/to-submission.ts";
import { UsageError } from "./command.ts";

/** One input of `ingest`: where it stands, and what it is or why it cannot be. */
export interface Input {
  readonly where: string;
  readonly content: Submission | Refusal;
}

/** What the command line states of every document that does not state it itself. */
export type Stated = Partial<
  Pick<z.infer<typeof documentSchema>, "format" | "outlet" | "publisher" | "language" | "publishedAt" | "tags">
>;

const readable = new Set([".txt", ".html", ".htm", ".json", ".ndjson", ".jsonl"]);
const bytes = new TextDecoder("utf-8", { fatal: true });

/** Every readable file under the paths, folders in order of their names; a path that is not there is a usage error. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const given of paths) {
    let found: Stats;
    try {
      found = statSync(given);
    } catch {
      throw new UsageError(`${given}: no such file or folder`);
    }
    if (!found.isDirectory()) files.push(given);
    else {
      const names = await readdir(given, { recursive: true });
      const inside = names.filter((name) => readable.has(path.extname(name).toLowerCase())).sort();
      if (inside.length === 0) throw new UsageError(`${given}: no .txt, .html, .json or .ndjson file in it`);
      files.push(...inside.map((name) => path.join(given, name)));
    }
  }
  return files;
}

/** Reads one file: a page, a dump (`.txt`), one JSON document or list, or NDJSON line by line. */
export async function* readFileInputs(file: string, stated: Stated): AsyncGenerator<Input> {
  const extension = path.extname(file).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") {
    yield* readLines(createReadStream(file), file, stated);
    return;
  }
  let text: string;
  try {
    text = bytes.decode(await readFile(file));
  } catch {
    // Pages may declare another encoding; what is not UTF-8 there is for the page reader to judge.
    if (extension !== ".html" && extension !== ".htm") {
      yield { where: file, content: { code: "document.notWellFormed", detail: "The file is not UTF-8." } };
      return;
    }
    text = (await readFile(file)).toString("latin1");
  }
  if (extension === ".json") {
    yield* parseJson(text, file, stated);
    return;
  }
  const format = extension === ".txt" ? "dump" : "html";
  yield { where: file, content: check({ format, ...stated, content: text }) };
}

/** NDJSON, one document a line; empty lines are passed over. */
export async function* readLines(stream: NodeJS.ReadableStream, name: string, stated: Stated): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== "") yield* parseJson(line, `${name}:${number}`, stated);
  }
}

function* parseJson(text: string, where: string, stated: Stated): Generator<Input> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield { where, content: { code: "request.invalidJson", detail: "This is not valid JSON." } };
    return;
  }
  const list = Array.isArray(value) ? value : [value];
  for (const [index, one] of list.entries())
    yield {
      where: list.length > 1 ? `${where}[${index}]` : where,
      content: check(typeof one === "object" && one !== null ? { ...stated, ...flat(one) } : one),
    };
}

/** A file in the shape of seeds/articles holds the document inside; the wire has it flat. */
function flat(value: object): object {
  if (!("document" in value) || typeof value.document !== "object") return value;
  const { document, ...beside } = value;
  return { ...document, ...beside };
}

function check(value: unknown): Submission | Refusal {
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return toSubmission(parsed.data as FlatDocument);
  const issue = parsed.error.issues[0];
  const detail = issue ? `${issue.path.join(".") || "document"}: ${issue.message}` : "not a document";
  return { code: "request.invalidParameter", detail };
}
