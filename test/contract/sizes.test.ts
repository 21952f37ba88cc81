import assert from "node:assert/strict";
import { test } from "node:test";
import { maximumBytes } from "../../src/contract/documents.ts";
import { largestDocument } from "../../src/documents/read-document.ts";
import { startService, writeKey } from "../http/service.ts";

const { http } = await startService();

const body =
  "<p>The quay is closed, the harbour office said on Monday. It will open again in the second week of May.</p>";
/** A page of so many bytes, most of them in a comment. */
const page = (bytes: number): string => `${body}<!--${"x".repeat(bytes - body.length - "<!---->".length)}-->`;
const line = (bytes: number): string => {
  const [start, end] = ['{"format":"html","content":"', '"}'];
  return `${start}${page(bytes - start.length - end.length)}${end}`;
};
const statusOf = async (type: string, sent: string): Promise<number> =>
  (await http.post("/v1/analyses").set({ "content-type": type, "x-api-key": writeKey }).send(sent)).status;

test("what is let in as a body can be read", () => {
  assert.equal(maximumBytes, 10 * 1024 * 1024);
  assert.equal(largestDocument, maximumBytes);
});

test("a page, a JSON document and a line may all be as large as the limit, and no larger", async () => {
  for (const [bytes, status] of [
    [maximumBytes, 200],
    [maximumBytes + 1, 413],
  ] as const) {
    assert.equal(await statusOf("text/html", page(bytes)), status);
    assert.equal(await statusOf("application/json", line(bytes)), status);
    const { text } = await http
      .post("/v1/articles")
      .set({ "content-type": "application/x-ndjson", "x-api-key": writeKey })
      .send(`${line(bytes)}\n`);
    assert.equal(JSON.parse(text.split("\n")[0]!).problem?.code, status === 200 ? undefined : "document.tooLarge");
  }
});
