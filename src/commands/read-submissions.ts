import { createReadStream, type Stats, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { documentSchema } from "../contract/documents.ts";
import { inPlainWords } from "../contract/plain-words.ts";
import { RashomonError } from "../errors.ts";
import { decodeText, decodeUtf8 } from "../ingest/decode-text.ts";
import { linesOf } from "../ingest/lines.ts";
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
      for (const name of inside) files.push(path.join(given, name));
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
  const contentType = extension.startsWith(".htm") ? "text/html" : "text/plain";
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => unreadable(error));
  const text = "code" in bytes ? bytes : decoded(bytes, (read) => decodeText(read, contentType));
  if (typeof text !== "string") {
    yield { where: file, content: text };
    return;
  }
  if (extension === ".json") {
    yield* parseJson(text, file, stated);
    return;
  }
  const format = extension === ".txt" ? "dump" : "html";
  yield { where: file, content: check({ format, ...stated, content: text }) };
}

/** NDJSON, one document a line; empty lines are passed over. */
export async function* readLines(stream: AsyncIterable<Buffer>, name: string, stated: Stated): AsyncGenerator<Input> {
  for await (const { number, bytes } of linesOf(stream)) {
    const where = `${name}:${number}`;
    const line = bytes === null ? tooLarge : decoded(bytes, decodeUtf8);
    if (typeof line === "string") yield* parseJson(line, where, stated);
    else yield { where, content: line };
  }
}

/** A link to nothing, a file that may not be read. */
const unreadable = ({ code, message }: NodeJS.ErrnoException): Refusal => ({
  code: "document.unreadable",
  detail: `Cannot be read: ${code ?? message}.`,
});

const tooLarge: Refusal = { code: "request.tooLarge", detail: "The line is larger than 10 MB." };

function decoded(bytes: Buffer, decode: (bytes: Buffer) => string): string | Refusal {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof RashomonError) return { code: error.code, detail: error.detail };
    throw error;
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

z.config({ customError: inPlainWords });

function check(value: unknown): Submission | Refusal {
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return toSubmission(parsed.data as FlatDocument);
  const issue = parsed.error.issues[0];
  const detail = issue ? `${issue.path.join(".") || "document"}: ${issue.message}` : "not a document";
  return { code: "request.invalidParameter", detail };
}
