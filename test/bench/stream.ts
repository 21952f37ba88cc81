import { once } from "node:events";
import { request } from "node:http";
import type { SourceDocument } from "../../src/documents/source-document.ts";
import { type RunningService, writeKey } from "./service.ts";

export interface StreamResult {
  /** What the client would have sent, and what the service had taken of it when the client broke off. MB. */
  readonly offered: number;
  readonly taken: number;
  /** Resident memory before, and the most that was seen meanwhile. MB. */
  readonly before: number;
  readonly peak: number;
  readonly stored: number;
}

const megabyte = 1_000_000;
/** ms between two looks at the service's memory. */
const lookEvery = 500;

/**
 * Offers a stream far larger than can be stored in the time, as fast as the service takes it, and breaks off: what the
 * service has not stored it must not have taken, but for what is under way.
 */
export async function flood(
  service: RunningService,
  documents: readonly SourceDocument[],
  offered: number,
  lasting: number,
): Promise<StreamResult> {
  const resident = async () => ((await service.metrics()).get("process_resident_memory_bytes") ?? 0) / megabyte;
  const before = await resident();
  let peak = before;
  const see = (now: number) => {
    peak = Math.max(peak, now);
  };
  const upload = request(`${service.base}/v1/articles`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson", "x-api-key": writeKey },
  });
  upload.on("error", () => {});
  let stored = 0;
  upload.on("response", (answer) => {
    answer.on("error", () => {});
    answer.on("data", (chunk: Buffer) => {
      stored += chunk.toString("utf8").split('"status":"created"').length - 1;
    });
  });
  const until = performance.now() + lasting;
  const looks = setInterval(() => void resident().then(see), lookEvery);
  let taken = 0;
  for (let number = 0; taken < offered * megabyte && performance.now() < until; number++) {
    const document = documents[number % documents.length]!;
    const line = `${JSON.stringify({ ...document, url: `${document.url}?flood=${number}` })}\n`;
    taken += Buffer.byteLength(line);
    if (upload.write(line)) continue;
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(), Math.max(0, until - performance.now())).unref();
    await once(upload, "drain", { signal: waiting.signal }).catch(() => {});
  }
  clearInterval(looks);
  see(await resident());
  upload.destroy();
  return { offered, taken: taken / megabyte, before, peak, stored };
}
